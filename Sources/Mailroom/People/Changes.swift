import Foundation
package import GRDB

/// What an act did to rows, written down while it is done, so that exactly this can be taken back.
///
/// A step is undone only where the row is still as the act left it: what somebody changed since
/// stays. Tables and columns are named by our own code, never by a mail.
package struct Changes: Codable, Sendable, Equatable {
  struct Step: Codable, Sendable, Equatable {
    var table: String
    /// The row's key as it is after the step.
    var key: [String: RowValue]
    /// `nil`: the row was not there.
    var before: [String: RowValue]?
    /// `nil`: the row was taken away, and `before` is all of it.
    var after: [String: RowValue]?
  }

  private(set) var steps: [Step] = []

  package init() {}

  package var isEmpty: Bool { steps.isEmpty }

  /// The rows that it touched, by the keys that they had and have.
  package var places: [(table: String, key: [String: any DatabaseValueConvertible])] {
    steps.flatMap { step in
      let before = step.key.merging((step.before ?? [:]).filter { step.key[$0.key] != nil }) { $1 }
      return before == step.key
        ? [(step.table, step.key)] : [(step.table, before), (step.table, step.key)]
    }
  }

  /// The mails that it withdrew and that surely had not left, with the state that they had.
  package var withdrawnMails: [Int64: String] {
    var mails: [Int64: String] = [:]
    for step in steps where step.table == "outbox" && step.after?["state"] == .text("withdrawn") {
      guard case .integer(let row)? = step.key["id"],
        case .text(let state)? = step.before?["state"], state != "uncertain"
      else { continue }
      mails[row] = state
    }
    return mails
  }

  // MARK: Doing

  /// Changes columns of the rows that fit.
  ///
  /// - Parameter dropsConflicts: a row that would be there twice (a key, a UNIQUE) is taken away.
  /// - Returns: how many rows fitted.
  @discardableResult
  package mutating func update(
    _ table: String, set values: [String: (any DatabaseValueConvertible)?],
    where condition: String, _ arguments: StatementArguments, dropsConflicts: Bool = false,
    in db: Database
  ) throws -> Int {
    let key = try db.primaryKey(table).columns
    let columns = values.keys.sorted()
    let rows = try rows(of: table, where: condition, arguments, in: db)
    for row in rows {
      let old = Self.cells(of: row, columns)
      let new = Dictionary(
        uniqueKeysWithValues: columns.map {
          ($0, RowValue((values[$0] ?? nil)?.databaseValue ?? .null))
        })
      guard old != new else { continue }
      let place = Self.cells(of: row, key)
      try db.execute(
        sql: """
          UPDATE \(dropsConflicts ? "OR IGNORE" : "") \(Self.quoted(table))
          SET \(Self.list(columns, separator: ", ")) WHERE \(Self.list(key, separator: " AND "))
          """,
        arguments: StatementArguments(columns.map { new[$0] } + key.map { place[$0] }))
      if db.changesCount == 0 {
        try take(row, from: table, key: place, in: db)
        continue
      }
      let moved = place.merging(new.filter { place[$0.key] != nil }) { _, new in new }
      steps.append(Step(table: table, key: moved, before: old, after: new))
    }
    return rows.count
  }

  @discardableResult
  package mutating func delete(
    _ table: String, where condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> Int {
    let key = try db.primaryKey(table).columns
    let rows = try rows(of: table, where: condition, arguments, in: db)
    for row in rows { try take(row, from: table, key: Self.cells(of: row, key), in: db) }
    return rows.count
  }

  /// Inserts a row.
  package mutating func insert(
    _ table: String, _ values: [String: (any DatabaseValueConvertible)?], in db: Database
  ) throws {
    let key = try db.primaryKey(table).columns
    let cells = values.mapValues { RowValue($0?.databaseValue ?? .null) }
    try Self.insert(cells, into: table, isLoose: false, in: db)
    steps.append(
      Step(table: table, key: cells.filter { key.contains($0.key) }, before: nil, after: cells))
  }

  private func rows(
    of table: String, where condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM \(Self.quoted(table)) WHERE \(condition)", arguments: arguments)
  }

  private mutating func take(
    _ row: Row, from table: String, key: [String: RowValue], in db: Database
  ) throws {
    let columns = key.keys.sorted()
    try db.execute(
      sql: "DELETE FROM \(Self.quoted(table)) WHERE \(Self.list(columns, separator: " AND "))",
      arguments: StatementArguments(columns.map { key[$0] }))
    // Without generated columns, which cannot be inserted.
    let stored = try String.fetchAll(
      db, cached: "SELECT name FROM pragma_table_info(:table)", arguments: ["table": table])
    let all = Self.cells(of: row, stored)
    steps.append(Step(table: table, key: key, before: all, after: nil))
  }

  // MARK: Undoing

  /// Takes everything back, the last step first.
  package func undo(in db: Database) throws {
    for step in steps.reversed() {
      let key = step.key.keys.sorted()
      switch (step.before, step.after) {
      case (let before?, nil): try Self.insert(before, into: step.table, isLoose: true, in: db)
      case (nil, _):
        try db.execute(
          sql: "DELETE FROM \(Self.quoted(step.table)) WHERE \(Self.list(key, separator: " AND "))",
          arguments: StatementArguments(key.map { step.key[$0] }))
      case (let before?, let after?):
        let columns = before.keys.sorted()
        let isUntouched = columns.map { "\(Self.quoted($0)) IS ?" }.joined(separator: " AND ")
        try db.execute(
          sql: """
            UPDATE OR IGNORE \(Self.quoted(step.table))
            SET \(Self.list(columns, separator: ", "))
            WHERE \(Self.list(key, separator: " AND ")) AND \(isUntouched)
            """,
          arguments: StatementArguments(
            columns.map { before[$0] } + key.map { step.key[$0] } + columns.map { after[$0] }))
      }
    }
  }

  private static func insert(
    _ cells: [String: RowValue], into table: String, isLoose: Bool, in db: Database
  ) throws {
    let columns = cells.keys.sorted()
    try db.execute(
      sql: """
        INSERT \(isLoose ? "OR IGNORE" : "") INTO \(quoted(table))
          (\(columns.map(quoted).joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(columns.map { cells[$0] }))
  }

  private static func cells(of row: Row, _ columns: [String]) -> [String: RowValue] {
    Dictionary(
      columns.map { ($0, RowValue(row[$0] as DatabaseValue? ?? .null)) }, uniquingKeysWith: { $1 })
  }

  private static func list(_ columns: [String], separator: String) -> String {
    columns.map { "\(quoted($0)) = ?" }.joined(separator: separator)
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}
