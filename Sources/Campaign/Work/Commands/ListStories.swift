import Foundation
import GRDB
package import Language
package import Mailroom

/// The stories of people in reach, and how far each may be shared.
package struct ListStories: Command {
  package static let usage = Usage(
    "STORIES",
    forms: ["stories", "show|list stories", "story bank"],
    who: .contact, onlyReads: true,
    help:
      "the stories that your people told in the last year, and how far each may be shared; STORY #12 shows one.",
    example: "STORIES")

  private static let days = 365.0
  private static let limit = 40

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "List the stories" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let reach = try scene.reach()
    var counts: [String: Int] = [:]
    var rows: [CommandAnswer.Row] = []
    var total = 0
    for story in try StoryTold.lately(since: scene.now - Self.days * 86_400, in: scene.db) {
      guard story.shown != nil,
        let entry = try Roster.entry(story.personID, reach: reach, in: scene.db), !entry.isMinor
      else { continue }
      total += 1
      counts[story.stateWords, default: 0] += 1
      guard rows.count < Self.limit else { continue }
      let day = LocalTime(story.changedAt, in: scene.zone).date
      rows.append(
        .init(
          "#\(story.id)", "\(entry.shownName): \(story.stateWords), \(scene.talkTime.day(day))"))
    }
    guard total > 0 else {
      return CommandAnswer("Your people told no story in the last year.")
    }
    let tally = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return CommandAnswer(
      "\(total == 1 ? "1 story" : "\(total) stories") in the last year: \(CountWords.list(tally)).",
      rows: rows, after: total > rows.count ? ["\(total - rows.count) more."] : [])
  }
}
