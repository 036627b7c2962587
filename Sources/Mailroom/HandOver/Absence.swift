package import Foundation
package import GRDB

/// When somebody does not read their mail: as an owner they are passed over (DESIGN §4.6).
package enum Absence {
  /// Says that they are away from one moment until before another. Said twice with the same
  /// beginning, the later end counts.
  package static func set(_ person: Int64, from: Date, until: Date, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO absence (personID, "from", until) VALUES (:person, :from, :until)
        ON CONFLICT (personID, "from") DO UPDATE SET until = excluded.until
        """,
      arguments: [
        "person": person, "from": from.milliseconds, "until": until.milliseconds,
      ])
  }

  /// They are back, and nothing is planned.
  package static func clear(_ person: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM absence WHERE personID = :person", arguments: ["person": person])
  }

  package static func isAway(_ person: Int64, at moment: Date, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM absence WHERE personID = :person AND "from" <= :at AND until > :at LIMIT 1
        """, arguments: ["person": person, "at": moment.milliseconds]) != nil
  }
}

extension Absence {
  /// Their absences that touch a stretch of time.
  package static func all(
    of person: Int64, from: Date, to: Date, in db: Database
  ) throws -> [Range<Date>] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT "from", until FROM absence
        WHERE personID = :person AND until > :start AND "from" < :end
        """, arguments: ["person": person, "start": from.milliseconds, "end": to.milliseconds]
    ).compactMap { row in
      let from = Date(milliseconds: row["from"])
      let until = Date(milliseconds: row["until"])
      return from < until ? from..<until : nil
    }
  }
}
