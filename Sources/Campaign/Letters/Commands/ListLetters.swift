import Foundation
import GRDB
package import Language
package import Mailroom

/// The letters of the last months by people in reach, and their tally.
package struct ListLetters: Command {
  package static let usage = Usage(
    "LETTERS",
    forms: ["letters", "letters about {words}", "show|list letters"],
    who: .contact, onlyReads: true,
    help:
      "the letters to the editor that your people wrote in the last 90 days, and what became of them.",
    example: "LETTERS")

  private static let days = 90.0
  private static let limit = 40
  private let topic: Topic?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let words = match[.words] else {
      topic = nil
      return
    }
    guard let found = try Topic.find(named: words, in: scene.db) else {
      throw Refusal("There is no topic “\(words)”. TOPICS lists them.")
    }
    topic = found
  }

  package var preview: String { "List the letters to the editor" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let reach = try scene.reach()
    // Uses editorLetterLately. Some thousands a year in the whole state.
    let rows = try Row.fetchAll(
      scene.db,
      cached: """
        SELECT id, personID, paper, state, topicID, changedAt FROM editorLetter
        WHERE changedAt > :since AND (:topic IS NULL OR topicID = :topic)
        ORDER BY changedAt DESC LIMIT 3000
        """,
      arguments: [
        "since": (scene.now - Self.days * 86_400).milliseconds, "topic": topic?.id,
      ])
    var counts: [EditorLetter.State: Int] = [:]
    var shown: [CommandAnswer.Row] = []
    var total = 0
    for row in rows {
      guard let state = EditorLetter.State(rawValue: row["state"]),
        let entry = try Roster.entry(row["personID"], reach: reach, in: scene.db)
      else { continue }
      total += 1
      counts[state, default: 0] += 1
      guard shown.count < Self.limit else { continue }
      let day = LocalTime(Date(milliseconds: row["changedAt"]), in: scene.zone).date
      shown.append(
        .init(
          "#\(row["id"] as Int64)",
          "\(entry.shownName), \(row["paper"] as String): \(Self.words(state)), \(scene.talkTime.day(day))"
        ))
    }
    let about = topic.map { " about \($0.label)" } ?? ""
    guard total > 0 else {
      return CommandAnswer("Your people wrote no letters\(about) in the last 90 days.")
    }
    let tally = [EditorLetter.State.published, .sent, .ready, .draft, .declined].compactMap {
      state in counts[state].map { "\($0) \(Self.words(state))" }
    }
    return CommandAnswer(
      "\(CountWords.of(total, "letter"))\(about) in the last 90 days: \(CountWords.list(tally)).",
      rows: shown, after: total > shown.count ? ["\(total - shown.count) more."] : [])
  }

  private static func words(_ state: EditorLetter.State) -> String {
    switch state {
    case .draft: "not ready yet"
    case .ready: "ready to be sent"
    case .sent: "sent"
    case .published: "printed"
    case .declined: "declined"
    }
  }
}
