import Foundation
import GRDB
import Language
package import Mailroom

/// What each person's prompt for a story holds of their own.
package struct StoriesKind: BlastKind {
  package let name = "stories"
  package static let template = "story-prompt"
  /// Who told one so lately is not asked again.
  private static let days = 180.0

  package init() {}

  package func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool {
    guard let prompt = try about.flatMap({ try StoryPrompt.find($0, in: handling.db) }) else {
      return false
    }
    return prompt.lastDay >= handling.today
  }

  /// Indexes: the primary keys, storyOf.
  package func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal] {
    let db = handling.db
    guard let prompt = try about.flatMap({ try StoryPrompt.find($0, in: db) }) else { return [:] }
    let list = "[" + people.map(String.init).joined(separator: ",") + "]"
    let zone = handling.settings.clock.zone
    var found: [Int64: BlastPersonal] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT person.id, givenName, person.language, isMinor,
            EXISTS (SELECT 1 FROM story WHERE story.personID = person.id
              AND changedAt > :since AND withdrawnAt IS NULL) AS hasTold
          FROM json_each(:people) JOIN person ON person.id = json_each.value
          """),
      arguments: [
        "people": list, "since": (handling.now - Self.days * 86_400).milliseconds,
      ])
    while let row = try rows.next() {
      let language: String = row["language"]
      var personal = BlastPersonal(values: [
        "given_name": .text(row["givenName"]), "about": .text(prompt.about),
        "day": .text(TalkTime(language, zone: zone).day(prompt.lastDay)),
      ])
      personal.asks = Asking(
        StoryAsked.story, payload: StoryAsked(prompt: prompt.id).json,
        until: LocalTime(prompt.lastDay.adding(days: 30), .midnight).moment(in: zone))
      if row["isMinor"] as Bool { personal.leftOut = "under 18" }
      if row["hasTold"] as Bool { personal.leftOut = "told a story lately" }
      if personal.leftOut != nil { personal.asks = nil }
      found[row["id"]] = personal
    }
    return found
  }
}
