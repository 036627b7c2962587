import Foundation
import GRDB
package import Language
package import Mailroom

/// Stops every mail but answers at once: for the moment in which something has gone wrong, and
/// nobody knows yet what. So it asks nothing first, and is not taken back but by RESUME.
package struct PauseAll: Command {
  package static let usage = Usage(
    "PAUSE ALL", forms: ["pause all [mail|mails|sending]", "pause everything"], who: .coordinator,
    help: "stops every mail but answers within seconds, until RESUME.", example: "PAUSE ALL")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "Every mail but answers stops, of the whole campaign" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard try WholePause.begin(by: scene.sender.person.id, in: scene.handling) else {
      return CommandAnswer("All mail is paused already. To go on: RESUME.")
    }
    let told = try scene.tellOtherCoordinators(
      "All mail is paused",
      "\(scene.sender.person.name) has paused every mail but answers, of the whole campaign. What falls due waits. STATUS shows how much, and RESUME lets it leave."
    )
    return CommandAnswer(
      "All mail is paused: nothing but answers leaves any more. What is on its way at this moment still arrives. \(told) STATUS shows what waits. To go on: RESUME, which shows first what would leave.",
      detail: "all mail")
  }
}

/// Lets all mail leave again, after it has shown what that is.
package struct ResumeAll: Command {
  package static let usage = Usage(
    "RESUME", forms: ["resume [all] [mail|mails|sending]", "resume everything"],
    who: .coordinator,
    help: "lets mail leave again after PAUSE ALL; shows first what would leave.",
    example: "RESUME")

  private let leaving: String?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    // At the moment of the command: what is written later does not change what was asked.
    leaving = try WholePause.since(in: scene.db).map { _ in
      try WholePause.words(at: scene.readAt, in: scene.db)
    }
  }

  package var asksFirst: Bool { leaving != nil }

  package var preview: String { "All mail leaves again. Would leave now: \(leaving ?? "nothing")" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard try WholePause.end(by: scene.sender.person.id, in: scene.handling) else {
      return CommandAnswer("Nothing is paused: mail leaves as always.")
    }
    let told = try scene.tellOtherCoordinators(
      "Mail leaves again", "\(scene.sender.person.name) has ended the pause of all mail.",
      lane: .notices)
    let clock = scene.handling.settings.clock
    let quiet =
      clock.isQuiet(at: scene.now)
      ? " It is quiet now: unasked mail begins at \(clock.words(clock.nextAllowed(from: scene.now)))."
      : ""
    return CommandAnswer("All mail leaves again.\(quiet) \(told)", detail: "all mail")
  }
}

extension Scene {
  /// Tells the campaign's other coordinators; whoever said STOP gets no notices.
  ///
  /// - Parameter lane: that of answers while no other leaves.
  /// - Returns: a sentence about it.
  fileprivate func tellOtherCoordinators(
    _ title: String, _ text: String, lane: TemplateLane = .answers
  ) throws -> String {
    let roles = try ["state", "west", "east"].flatMap {
      try Role.holders(.coordinator, scope: $0, in: db)
    }
    var told: Set<Int64> = [sender.person.id]
    for role in roles where !told.contains(role.personID) {
      guard try Suppression.of(role.addressID, in: db) != .all else { continue }
      told.insert(role.personID)
      var posting = Posting(
        "coordinator-note", values: ["title": .text(title), "text": .text(text)],
        to: role.addressID, person: role.personID, lane: lane, because: title, isUrgent: true)
      posting.isByPerson = true
      try Outbox.put(posting, in: handling)
    }
    let others = told.count - 1
    return others == 0 ? "" : "I have told the \(CountWords.of(others, "other coordinator"))."
  }
}
