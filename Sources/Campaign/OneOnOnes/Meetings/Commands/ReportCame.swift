import Foundation
import GRDB
package import Language
package import Mailroom

/// Who was at the hub's last meeting. Who came has met the hub; who did not is invited once more.
package struct ReportCame: Command {
  package static let usage = Usage(
    "CAME",
    forms: [
      "came meeting {words}", "came to [the|our] meeting {words}", "meeting came {words}",
      "at the meeting were {words}",
    ],
    formsIn: [
      "es": ["vinieron|vino a la reunion {words}", "vinieron|vino reunion {words}"],
      "pt": ["vieram|veio a|na reuniao {words}", "vieram|veio reuniao {words}"],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "who was at your hub's last meeting: names, all, all but Joe, or nobody. The others are invited to the next one.",
    helpIn: [
      "es": "quién estuvo en la última reunión: nombres, todos, todos menos Joe, o nadie.",
      "pt": "quem esteve na última reunião: nomes, todos, todos menos Joe, ou ninguém.",
    ],
    example: "CAME meeting: Maria, Joe")

  private let invites: [MeetingInvite]
  private let names: [String]
  private let came: Set<Int>
  /// Came without an invitation.
  private let others: [RosterEntry]
  private let unread: [String]
  private let day: String
  private let hubName: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
      .trimmingCharacters(in: CharacterSet(charactersIn: " :\n"))
    let hubs = scene.sender.roles.filter { $0.kind == .contact }.compactMap { Int64($0.scope) }
    guard !hubs.isEmpty else { throw Refusal("You are the contact of no hub.") }
    let found = try hubs.map {
      try MeetingInvite.lastMeeting(
        of: $0, since: scene.now - 45 * 86_400, at: scene.now, in: scene.db)
    }.max { ($0.first?.startsAt ?? .distantPast) < ($1.first?.startsAt ?? .distantPast) }
    guard let invites = found, let first = invites.first else {
      throw Refusal(
        "Nobody was invited to a meeting of yours in the last six weeks. MET and a name tells of somebody whom you met."
      )
    }
    self.invites = invites
    names = try invites.map { try Person.find($0.personID, in: scene.db)?.name ?? "" }
    let reading = CameReading(text, among: names)
    guard reading.isSaid else {
      throw UsageError("Who came? Write names, all, or nobody.")
    }
    came = reading.came
    // Somebody of the hub who came uninvited has met it too.
    var others: [RosterEntry] = []
    var unread: [String] = []
    for part in reading.unread {
      let people = try Roster.find(part, reach: scene.reach(), limit: 2, in: scene.db)
      if let only = people.first, people.count == 1, only.isCertain, only.stage != nil {
        others.append(only)
      } else {
        unread.append(part)
      }
    }
    self.others = others
    self.unread = unread
    guard !came.isEmpty || !others.isEmpty || unread.isEmpty else {
      throw Refusal(
        "I do not know whom you mean by \(CountWords.list(unread.map { "“\($0)”" })). Invited were \(CountWords.list(names))."
      )
    }
    day = scene.talkTime.day(first.start.date)
    hubName = try Hub.find(first.hubID, in: scene.db)?.name ?? ""
  }

  private var present: [String] {
    came.sorted().compactMap { names.indices.contains($0) ? names[$0] : nil }
      + others.map(\.shownName)
  }
  private var absent: [String] {
    names.indices.filter { !came.contains($0) }.map { names[$0] }
  }

  package var preview: String {
    "At the meeting of the \(hubName) hub on \(day): "
      + (present.isEmpty ? "nobody" : CountWords.list(present))
      + (absent.isEmpty ? "" : "; not \(CountWords.list(absent))")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let now = scene.handling
    for (place, invite) in invites.enumerated() {
      let isHere = came.contains(place)
      guard invite.state != (isHere ? .came : .missed) else { continue }
      try scene.footprint.watch("meetingInvite", ["id": invite.id])
      try scene.footprint.watch("volunteer", ["personID": invite.personID])
      try invite.set(isHere ? .came : .missed, in: now)
      try Volunteer.restage(invite.personID, in: now)
      // The second time they rest; they are welcome whenever they write.
      if !isHere, invite.round > 0,
        let stage = try Volunteer.find(invite.personID, in: scene.db)?.stage,
        stage == "new" || stage == "offered"
      {
        try Volunteer.setStage(
          .resting, of: invite.personID, by: nil, at: scene.now, in: scene.db)
      }
    }
    let outcome = Outcome(now, watching: scene.footprint)
    for entry in others {
      try outcome.metWithoutBooking(entry.number, by: scene.sender.person.id)
    }
    var answer = CommandAnswer(
      "\(preview). \(present.isEmpty ? "" : "Noted as met. ")To take it back: UNDO.",
      detail: "meeting")
    if !absent.isEmpty {
      answer.said.append(
        "Whoever was not there is invited to the next one, once; after that they are left in peace."
      )
    }
    if !unread.isEmpty {
      answer.said.append(
        "I do not know whom you mean by \(CountWords.list(unread.map { "“\($0)”" })): nothing is noted of them. Invited were \(CountWords.list(names))."
      )
    }
    return answer
  }
}
