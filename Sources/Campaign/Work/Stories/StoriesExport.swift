import Foundation
import GRDB
import Mailroom

extension Export {
  static let storyColumns = ["number", "consent", "name", "town", "language", "words", "agreed"]

  private static func text(_ words: String?) -> Value { words.map { Value.text($0) } ?? Value.none }

  /// The stories that their tellers agreed to share, in just the words that they agreed to. Without
  /// the name nothing stands beside it that tells whose it is. Nobody under 18. Uses storyPublic.
  static func stories(in db: Database, _ body: ([Value]) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT story.id, consent, person.name, town, story.language, shown, consentAt
        FROM story JOIN person ON person.id = story.personID
          LEFT JOIN volunteer ON volunteer.personID = story.personID
        WHERE (consent = 'named' OR consent = 'unnamed') AND shown IS NOT NULL
          AND withdrawnAt IS NULL AND isMinor = 0
        ORDER BY story.id
        """)
    while let row = try rows.next() {
      let isNamed = row["consent"] as String == "named"
      let name: String = row["name"]
      let town: String? = row["town"]
      let agreedAt: Int64? = row["consentAt"]
      try body([
        .number(row["id"]), .text(isNamed ? "with name" : "without name"),
        text(isNamed ? name : nil), text(isNamed ? town : nil), .text(row["language"]),
        .text(row["shown"]),
        text(agreedAt.map { Moments.text(Date(milliseconds: $0)) }),
      ])
    }
  }
}
