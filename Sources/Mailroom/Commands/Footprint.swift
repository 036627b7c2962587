import Foundation
package import GRDB

/// What a command changes, as images of the rows before and after: the journal's side table, and
/// what UNDO goes back by.
///
/// A command names each row before it changes it. UNDO puts every value back that is still as the
/// command left it, and does nothing if one is not: then something later rests on it.
package final class Footprint {
  private let db: Database
  private var rows: [(place: Place, before: String?)] = []
  /// The mails that it withdrew, with the state that they had.
  private(set) var withdrawnMails: [Int64: String] = [:]
  /// Whom it put on record by the way.
  private(set) var broughtPerson: Int64?

  /// A row by its key.
  struct Place: Hashable, Codable {
    var table: String
    var key: [String: RowValue]
  }

  package init(_ db: Database) { self.db = db }

  /// Says that this row is about to change, appear or go.
  ///
  /// - Parameter key: the columns that name it, of text or whole numbers.
  package func watch(_ table: String, _ key: [String: any DatabaseValueConvertible]) throws {
    let place = Place(table: table, key: key.mapValues { RowValue($0.databaseValue) })
    guard !rows.contains(where: { $0.place == place }) else { return }
    rows.append((place, try Self.image(of: place, in: db)))
  }

  /// Says that this row has just appeared: its key was not known before.
  package func added(_ table: String, _ key: [String: any DatabaseValueConvertible]) {
    let place = Place(table: table, key: key.mapValues { RowValue($0.databaseValue) })
    guard !rows.contains(where: { $0.place == place }) else { return }
    rows.append((place, nil))
  }

  /// Says that these mails, which waited, do not leave because of the command: UNDO lets those
  /// leave that are still of use.
  package func withdrew(_ mails: [Int64: String]) {
    withdrawnMails.merge(mails) { earlier, _ in earlier }
  }

  /// Says that this person came on record by the way, with an address and nothing else: UNDO
  /// takes them off it, unless something rests on them by then.
  package func brought(_ person: Int64) { broughtPerson = person }

  /// Writes what has changed under a row of the journal.
  ///
  /// - Returns: how many rows have.
  func seal(under journal: Int64) throws -> Int {
    var changed = 0
    for (position, row) in rows.enumerated() {
      let after = try Self.image(of: row.place, in: db)
      guard after != row.before else { continue }
      changed += 1
      try db.execute(
        cached: """
          INSERT INTO journalChange (journalID, field, before, after, personID)
          VALUES (:journal, :field, :before, :after, :person)
          """,
        arguments: [
          "journal": journal,
          "field": "\(position) "
            + String(decoding: try Self.encoder().encode(row.place), as: UTF8.self),
          "before": row.before, "after": after,
          "person": try Self.person(of: row.place, image: after ?? row.before),
        ])
    }
    return changed
  }

  /// Whose row it is, if it is somebody's.
  private static func person(of place: Place, image: String?) throws -> Int64? {
    let cells = try image.map(cells) ?? [:]
    let cell =
      place.table == "person" ? place.key["id"] : place.key["personID"] ?? cells["personID"]
    if case .integer(let number)? = cell { return number }
    return nil
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
  }

  static func image(of place: Place, in db: Database) throws -> String? {
    let columns = place.key.keys.sorted()
    let condition = columns.map { "\($0.quotedDatabaseIdentifier) IS ?" }.joined(separator: " AND ")
    // Not those that SQLite computes: they are nobody's to write.
    let stored = try String.fetchAll(
      db, cached: "SELECT name FROM pragma_table_xinfo(:table) WHERE hidden = 0",
      arguments: ["table": place.table]
    ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    let row = try Row.fetchOne(
      db, sql: "SELECT \(stored) FROM \(place.table.quotedDatabaseIdentifier) WHERE \(condition)",
      arguments: StatementArguments(columns.map { place.key[$0]?.databaseValue ?? .null }))
    guard let row else { return nil }
    var cells: [String: RowValue] = [:]
    for (column, value) in row { cells[column] = RowValue(value) }
    return String(decoding: try encoder().encode(cells), as: UTF8.self)
  }

  /// Puts the rows of a journal entry back.
  ///
  /// - Returns: `false`, with nothing changed, if one of them is not as it was left.
  static func takeBack(_ journal: Int64, in db: Database) throws -> Bool {
    let decoder = JSONDecoder()
    let changes = try Row.fetchAll(
      db, cached: "SELECT field, before, after FROM journalChange WHERE journalID = :journal",
      arguments: ["journal": journal]
    ).map { row -> (position: Int, place: Place, before: String?, after: String?) in
      let field: String = row["field"]
      let parts = field.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let position = Int(parts[0]) else { throw Unreadable(field: field) }
      return (
        position, try decoder.decode(Place.self, from: Data(parts[1].utf8)), row["before"],
        row["after"]
      )
    }.sorted { $0.position > $1.position }
    for change in changes {
      guard try isAsLeft(change.place, before: change.before, after: change.after, in: db) else {
        return false
      }
    }
    do {
      try db.inSavepoint {
        for change in changes {
          try restore(change.place, from: change.after, to: change.before, in: db)
        }
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false  // the schema knows of something that rests on it
    }
    return true
  }

  /// A row that appeared or went must be as it was left; of one that changed, what changed must.
  private static func isAsLeft(
    _ place: Place, before: String?, after: String?, in db: Database
  ) throws -> Bool {
    let now = try image(of: place, in: db)
    guard let before, let after, let now else { return now == after }
    let current = try cells(now)
    return try changed(from: after, to: before).allSatisfy { current[$0.key] == $0.value.old }
  }

  private static func cells(_ image: String) throws -> [String: RowValue] {
    try JSONDecoder().decode([String: RowValue].self, from: Data(image.utf8))
  }

  private static func changed(
    from image: String, to other: String
  ) throws -> [String: (old: RowValue, new: RowValue)] {
    let one = try cells(image)
    let two = try cells(other)
    var changed: [String: (old: RowValue, new: RowValue)] = [:]
    for (column, value) in two where one[column] != value {
      changed[column] = (one[column] ?? .null, value)
    }
    return changed
  }

  /// A change that was written by hand, or by another version.
  struct Unreadable: Error { var field: String }

  private static func restore(
    _ place: Place, from after: String?, to before: String?, in db: Database
  ) throws {
    let table = place.table.quotedDatabaseIdentifier
    let keys = place.key.keys.sorted()
    let condition = keys.map { "\($0.quotedDatabaseIdentifier) IS ?" }.joined(separator: " AND ")
    let key = keys.map { place.key[$0]?.databaseValue ?? .null }
    guard let before else {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE \(condition)", arguments: StatementArguments(key))
      return
    }
    if let after {
      let values = try changed(from: after, to: before).sorted { $0.key < $1.key }
      let sets = values.map { "\($0.key.quotedDatabaseIdentifier) = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \(table) SET \(sets) WHERE \(condition)",
        arguments: StatementArguments(values.map(\.value.new.databaseValue) + key))
    } else {
      let values = try cells(before).sorted { $0.key < $1.key }
      let names = values.map(\.key.quotedDatabaseIdentifier).joined(separator: ", ")
      let marks = values.map { _ in "?" }.joined(separator: ", ")
      try db.execute(
        sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))",
        arguments: StatementArguments(values.map(\.value.databaseValue)))
    }
  }
}
