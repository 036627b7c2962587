import Foundation
import GRDB
package import Language
package import Mailroom

/// The events to come of the sender's reach, or one of them.
package struct ListEvents: Command {
  package static let usage = Usage(
    "EVENTS",
    forms: ["events", "event {number}", "show event {number}", "show events", "our events"],
    formsIn: ["es": ["eventos"], "pt": ["eventos"]],
    who: .contact, onlyReads: true,
    help: "the events to come with their numbers, and how many come; EVENT #12 shows one.",
    helpIn: [
      "es": "los próximos eventos, con su número y cuánta gente viene.",
      "pt": "os próximos eventos, com o número e quantas pessoas vêm.",
    ],
    example: "EVENTS")

  private let one: Event?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    one = try match[.number].map { try scene.event($0) }
  }

  package var preview: String { one.map { "Show #\($0.id)" } ?? "Show the events to come" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    if let one { return try show(one, scene) }
    let events = try Event.open(from: scene.now - 6 * 3_600, to: .distantFuture, in: scene.db)
      .filter { try scene.sees($0) }
    guard !events.isEmpty else {
      return CommandAnswer(
        "There are no events to come. EVENT film screening on Friday at 7pm at the library sets one up."
      )
    }
    var answer = CommandAnswer("\(CountWords.of(events.count, "event")) to come:")
    var table = LongTable(
      "events.csv", columns: ["number", "event", "start", "place", "going", "heads"])
    for event in events {
      let going = try RSVP.counts(of: event.id, in: scene.db)[.going] ?? (0, 0)
      table.add(
        "#\(event.id)", "\(event.line): \(CountWords.of(going.heads, "place")) taken",
        cells: [
          "\(event.id)", event.shownTitle("en"), event.start.stored, event.whereabouts,
          "\(going.people)", "\(going.heads)",
        ])
    }
    table.show(in: &answer)
    return answer
  }

  private func show(_ event: Event, _ scene: Scene) throws -> CommandAnswer {
    var rows = [
      CommandAnswer.Row("When", scene.words(event.start) + ", \(event.lengthWords)"),
      .init("Where", event.whereabouts),
    ]
    if let hub = try event.hubID.flatMap({ try Hub.find($0, in: scene.db) }) {
      rows.append(.init("Hub", hub.name))
    }
    if let capacity = event.capacity { rows.append(.init("Room for", "\(capacity)")) }
    if !event.questions.isEmpty {
      rows.append(.init("Asks", event.questions.joined(separator: " ")))
    }
    rows.append(.init("Reminders", ReminderWords.of(event.reminders)))
    rows.append(.init("RSVPs", try RSVPWords.counts(of: event, in: scene.db)))
    if !event.words.isEmpty { rows.append(.init("Words", event.words)) }
    let state = event.state == .open ? "" : " (called off)"
    return CommandAnswer(
      "#\(event.id) \(event.shownTitle("en"))\(state)", rows: rows, detail: "#\(event.id)")
  }
}

/// How many come, may come, wait, and do not; and how many came.
enum RSVPWords {
  static func counts(of event: Event, in db: Database) throws -> String {
    let counts = try RSVP.counts(of: event.id, in: db)
    func people(_ state: RSVP.State) -> Int { counts[state]?.people ?? 0 }
    let going = counts[.going] ?? (0, 0)
    var parts = ["\(going.people) going"]
    if going.heads > going.people { parts[0] += " with \(going.heads) heads" }
    if let capacity = event.capacity { parts[0] += " of \(capacity)" }
    for (state, word) in [
      (RSVP.State.waiting, "waiting"), (.maybe, "maybe"), (.declined, "not coming"),
      (.invited, "without an answer"),
    ] where people(state) > 0 {
      parts.append("\(people(state)) \(word)")
    }
    let came = try RSVP.countOfCame(to: event.id, in: db)
    if came > 0 { parts.append("\(came) came") }
    return parts.joined(separator: ", ")
  }
}
