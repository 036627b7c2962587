package import Foundation
package import GRDB
import Mailroom

/// What somebody wrote down about a person.
package struct Note: Hashable, Sendable {
  package var id: Int64
  package var personID: Int64
  package var byPersonID: Int64?
  package var at: Date
  package var words: String

  private init(_ row: Row) {
    id = row["id"]
    personID = row["personID"]
    byPersonID = row["byPersonID"]
    at = Date(milliseconds: row["at"])
    words = row["words"]
  }

  /// Writes a note down, at most 4,000 letters of it.
  ///
  /// - Returns: its number, by which UNDO takes it back.
  @discardableResult
  package static func add(
    _ words: String, about person: Int64, by: Int64?, at now: Date, in db: Database
  ) throws -> Int64 {
    try db.execute(
      cached: """
        INSERT INTO note (personID, byPersonID, at, words) VALUES (:person, :by, :at, :words)
        """,
      arguments: [
        "person": person, "by": by, "at": now.milliseconds, "words": String(words.prefix(4_000)),
      ])
    return db.lastInsertedRowID
  }

  /// The newest first. Index: `noteOf`.
  package static func all(
    about person: Int64, limit: Int = 20, in db: Database
  ) throws -> [Note] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM note WHERE personID = :person ORDER BY at DESC, id DESC LIMIT :limit
        """, arguments: ["person": person, "limit": limit]
    ).map(Note.init)
  }
}

extension Volunteer {
  /// Sets what they would like to do.
  ///
  /// - Returns: what was on record before; `nil` if there is no such volunteer.
  @discardableResult
  package static func setInterests(
    _ interests: [String], of person: Int64, in db: Database
  ) throws -> [String]? {
    guard let before = try find(person, in: db) else { return nil }
    try db.execute(
      cached: "UPDATE volunteer SET interests = :list WHERE personID = :person",
      arguments: ["list": JSONText.list(unique(interests)), "person": person])
    return before.interests
  }

  /// Sets the languages they speak, by their English names ("Haitian Creole").
  ///
  /// - Returns: what was on record before; `nil` if there is no such volunteer.
  @discardableResult
  package static func setLanguages(
    _ languages: [String], of person: Int64, in db: Database
  ) throws -> [String]? {
    guard let before = try find(person, in: db) else { return nil }
    try db.execute(
      cached: "UPDATE volunteer SET languages = :list WHERE personID = :person",
      arguments: ["list": JSONText.list(unique(languages)), "person": person])
    return before.languages
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
