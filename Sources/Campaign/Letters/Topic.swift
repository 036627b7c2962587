import Foundation
package import GRDB
package import Language
import Mailroom

/// What letters and calls are about: a link to the article, points to choose from, and a last day.
package struct Topic: Hashable, Sendable {
  package var id: Int64
  /// How it is written behind `#`.
  package var word: String
  package var name: String
  package var link: String?
  package var points: [String]
  /// Included.
  package var goodUntil: CivilDate

  init(
    id: Int64, word: String, name: String, link: String?, points: [String], goodUntil: CivilDate
  ) {
    self.id = id
    self.word = word
    self.name = name
    self.link = link
    self.points = points
    self.goodUntil = goodUntil
  }

  private init(_ row: Row) {
    let points: String = row["points"]
    self.init(
      id: row["id"], word: row["word"], name: row["name"], link: row["link"],
      points: points.split(separator: "\n").map(String.init),
      goodUntil: CivilDate(dayNumber: row["goodUntil"]))
  }

  /// `#insulin-prices`.
  package var label: String { "#\(word)" }

  package static func find(_ id: Int64, in db: Database) throws -> Topic? {
    try Row.fetchOne(db, cached: "SELECT * FROM topic WHERE id = :id", arguments: ["id": id])
      .map(Topic.init)
  }

  /// The one that a number, a word behind `#` or a name means. By the word's unique index.
  package static func find(named phrase: String, in db: Database) throws -> Topic? {
    let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: " #.,;:!?\"'"))
    if let number = Int64(bare), let topic = try find(number, in: db) { return topic }
    return try Row.fetchOne(
      db, cached: "SELECT * FROM topic WHERE word = :word", arguments: ["word": slug(bare)]
    ).map(Topic.init)
  }

  /// Those that are still good, the first to end first. A table of some dozens.
  package static func open(on day: CivilDate, in db: Database) throws -> [Topic] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM topic WHERE goodUntil >= :day ORDER BY goodUntil, word LIMIT 60",
      arguments: ["day": day.dayNumber]
    ).map(Topic.init)
  }

  func save(by person: Int64, at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO topic (id, word, name, link, points, goodUntil, byPerson, createdAt)
        VALUES (:id, :word, :name, :link, :points, :goodUntil, :person, :now)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, link = excluded.link,
          points = excluded.points, goodUntil = excluded.goodUntil, byPerson = excluded.byPerson
        """,
      arguments: [
        "id": id, "word": word, "name": name, "link": link,
        "points": points.joined(separator: "\n"), "goodUntil": goodUntil.dayNumber,
        "person": person, "now": now.milliseconds,
      ])
  }

  /// "Insulin prices" as `insulin-prices`.
  static func slug(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
