import GRDB
package import Language
package import Mailroom

/// The month's digest, now.
package struct SendDigest: Command {
  package static let usage = Usage(
    "DIGEST", forms: ["digest of|for {hub}", "digest {hub}", "digest"],
    who: .contact, onlyReads: true,
    help: "last month of your hub in one mail, as it comes on the first weekday of each month.",
    example: "DIGEST")

  fileprivate enum Subject {
    case hubs([Hub])
    case part(Part)
  }

  private let subject: Subject

  package init(_ match: CommandMatch, in scene: Scene) throws {
    subject = try scene.told(match[.hub])
  }

  package var preview: String { "Send you the digest" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let post = DigestPost(scene.handling)
    let span = WorkSpan.lastMonth(before: scene.handling.localDay)
    switch subject {
    case .hubs(let hubs):
      for hub in hubs { try post.send(hub, span, to: scene.digestReader) }
    case .part(let part): try post.send(part, span, to: scene.digestReader)
    }
    var answer = CommandAnswer()
    answer.isWithheld = true
    return answer
  }
}

/// One hub's story, or the region's, over twelve months.
package struct SendReport: Command {
  package static let usage = Usage(
    "REPORT", forms: ["report of|on|for {hub}", "report {hub}", "report"],
    who: .contact, onlyReads: true,
    help: "twelve months of a hub, or of all hubs of your region, on one page.",
    example: "REPORT")

  private let subject: SendDigest.Subject

  package init(_ match: CommandMatch, in scene: Scene) throws {
    subject = try scene.told(match[.hub])
  }

  package var preview: String { "Send you the report" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let post = DigestPost(scene.handling)
    let span = WorkSpan.twelveMonths(through: scene.handling.localDay)
    switch subject {
    case .hubs(let hubs):
      for hub in hubs {
        try post.send(
          yearOf: [hub], title: "The \(hub.name) hub", span, to: scene.digestReader)
      }
    case .part(let part):
      try post.send(
        yearOf: Hub.all(reach: part.reach, in: scene.db).filter { $0.state != .forming },
        title: part.yearTitle, span, to: scene.digestReader)
    }
    var answer = CommandAnswer()
    answer.isWithheld = true
    return answer
  }
}

extension Scene {
  /// Who asked, at the address on record, in their thread.
  fileprivate var digestReader: DigestPost.Reader {
    DigestPost.Reader(
      personID: sender.person.id, addressID: sender.addressID, thread: letter.thread, isAsked: true)
  }

  /// Of what somebody wants to hear: a hub that is named, their own, else their region.
  fileprivate func told(_ phrase: String?) throws -> SendDigest.Subject {
    if let phrase {
      if let part = Part(phrase), try Hub.find(phrase, reach: reach(), in: db).isEmpty {
        _ = try coordinatorReach(in: part)
        return .part(part)
      }
      return .hubs([try hub(phrase)])
    }
    let own = try ownHubs()
    if !own.isEmpty { return .hubs(own) }
    let sight = Sight(try coordinatorReach())
    if sight.isState { return .part(.state) }
    guard let region = sight.regions.sorted().first else {
      throw Refusal("You look after no hub yet.")
    }
    return .part(.region(region))
  }
}
