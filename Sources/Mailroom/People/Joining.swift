import Foundation
package import GRDB

/// What a join did, as it is kept for its undoing.
package struct JoinRecord: Codable, Sendable, Equatable {
  package var kept: Int64
  package var other: Int64
  package var changes: Changes
}

/// Why two records cannot be joined, or not be taken apart.
package enum JoiningError: Error, Equatable, CustomStringConvertible {
  case same(Int64)
  case unknown(Int64)
  case forgotten(Int64)

  package var description: String {
    switch self {
    case .same(let number): "#\(number) is one record already. Name two different people."
    case .unknown(let number): "#\(number) is nobody on record. Check the number."
    case .forgotten(let number):
      "#\(number) was forgotten since: what would take the two apart is gone with them."
    }
  }
}

/// `SAME #12 #34`: two records that are one person (DESIGN §4.7).
///
/// Everything that hangs on the other number moves to the kept one, which takes from the other
/// what it lacks. The other number stays known: `Person.find` answers it with the kept one.
package enum Joining {
  /// - Returns: what takes them apart again; also kept in the books, by the other's number.
  /// - Throws: `JoiningError`.
  @discardableResult
  package static func join(
    keep: Int64, other: Int64, in handling: Handling
  ) throws -> JoinRecord {
    let db = handling.db
    let kept = try survivor(of: keep, in: db)
    let other = try survivor(of: other, in: db)
    guard kept != other else { throw JoiningError.same(kept) }
    guard let keptPerson = try Person.find(kept, in: db) else { throw JoiningError.unknown(keep) }
    guard let otherPerson = try Person.find(other, in: db) else {
      throw JoiningError.unknown(other)
    }
    var changes = Changes()
    for capability in handling.house.capabilities {
      try capability.join(person: other, into: kept, changes: &changes, in: handling)
    }
    try moveMail(of: other, to: kept, &changes, in: db)
    try moveAddresses(of: other, to: kept, &changes, in: db)
    try moveRest(of: other, to: kept, &changes, in: db)
    try fill(keptPerson, from: otherPerson, &changes, in: db)
    let record = JoinRecord(kept: kept, other: other, changes: changes)
    try db.execute(
      cached: """
        INSERT INTO joined (otherID, keptID, at, record) VALUES (:other, :kept, :now, :record)
        """,
      arguments: [
        "other": other, "kept": kept, "now": handling.now.milliseconds,
        "record": String(decoding: try JSONEncoder().encode(record), as: UTF8.self),
      ])
    return record
  }

  /// Takes two records apart again. What came in after they were joined stays with the kept one.
  ///
  /// - Returns: `false` if they are not joined any more.
  @discardableResult
  package static func undo(_ record: JoinRecord, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "DELETE FROM joined WHERE otherID = :other",
      arguments: ["other": record.other])
    guard handling.db.changesCount == 1 else { return false }
    try record.changes.undo(in: handling.db)
    return true
  }

  /// What takes `other` out of the record that it was joined to.
  ///
  /// - Returns: `nil` if this number was never joined to another.
  /// - Throws: `JoiningError.forgotten`.
  package static func record(of other: Int64, in db: Database) throws -> JoinRecord? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT record FROM joined WHERE otherID = :other", arguments: ["other": other])
    else { return nil }
    guard let text = row["record"] as String? else { throw JoiningError.forgotten(other) }
    return try JSONDecoder().decode(JoinRecord.self, from: Data(text.utf8))
  }

  /// The number that stands for this one now: itself, unless it was joined to another.
  package static func survivor(of person: Int64, in db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db, cached: "SELECT keptID FROM joined WHERE otherID = :person",
      arguments: ["person": person]) ?? person
  }

  // MARK: Moving

  /// By address, because the outbox has no index by person. Uses outboxToAddress.
  private static func moveMail(
    of other: Int64, to kept: Int64, _ changes: inout Changes, in db: Database
  ) throws {
    let addresses = try Int64.fetchAll(
      db, cached: "SELECT addressID FROM personAddress WHERE personID = :other",
      arguments: ["other": other])
    for address in addresses {
      try changes.update(
        "outbox", set: ["personID": kept], where: "addressID = ? AND personID = ?",
        [address, other], in: db)
    }
  }

  private static func moveAddresses(
    of other: Int64, to kept: Int64, _ changes: inout Changes, in db: Database
  ) throws {
    let hasOwn =
      try Int.fetchOne(
        db, cached: "SELECT 1 FROM personAddress WHERE personID = :kept LIMIT 1",
        arguments: ["kept": kept]) != nil
    // Personal mail goes on where it went.
    let values: [String: (any DatabaseValueConvertible)?] =
      hasOwn ? ["personID": kept, "isPrimary": false] : ["personID": kept]
    try changes.update(
      "personAddress", set: values, where: "personID = ?", [other], dropsConflicts: true, in: db)
  }

  /// Every other column of the schema that names a person, so that a new table is not missed.
  private static func moveRest(
    of other: Int64, to kept: Int64, _ changes: inout Changes, in db: Database
  ) throws {
    for (table, column) in try columnsNamingPeople(in: db) {
      let name = "\"\(column)\""
      try changes.update(
        table, set: [column: kept], where: "\(name) = ?", [other], dropsConflicts: true, in: db)
    }
  }

  static func columnsNamingPeople(
    in db: Database
  ) throws -> [(table: String, column: String)] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT tables.name AS "table", keys."from" AS "column"
        FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
        WHERE tables.type = 'table' AND keys."table" = 'person'
          AND tables.name <> 'outbox'
          AND NOT (tables.name = 'joined' AND keys."from" = 'otherID')
        ORDER BY tables.name, keys."from"
        """
    ).map { ($0["table"], $0["column"]) }
  }

  /// What the kept one lacks; the other's row is left as an empty number.
  private static func fill(
    _ kept: Person, from other: Person, _ changes: inout Changes, in db: Database
  ) throws {
    let isNamed = !kept.name.isEmpty
    let quiet = [kept.quietUntil, other.quietUntil].compactMap(\.self).max()
    try changes.update(
      "person",
      set: [
        "name": isNamed ? kept.name : other.name,
        "givenName": isNamed ? kept.givenName : other.givenName,
        "phone": kept.phone ?? other.phone,
        "language": isNamed ? kept.language : other.language,
        "isMinor": kept.isMinor || other.isMinor,
        "quietUntil": quiet?.milliseconds,
      ], where: "id = ?", [kept.id], in: db)
    try changes.update(
      "person",
      set: ["name": "", "givenName": "", "phone": nil as String?, "quietUntil": nil as Int64?],
      where: "id = ?", [other.id], in: db)
  }
}
