import GRDB

/// Emptying by the schema, so that a column or a table that comes later is not missed.
enum Emptying {
  /// Takes every text and blob out of one row: NULL where the column allows it, else ''.
  ///
  /// - Parameter kept: columns that hold no words of anybody, such as a state.
  static func texts(
    of table: String, row id: Int64, keeping kept: Set<String> = [], in db: Database
  ) throws {
    let columns = try Row.fetchAll(
      db, cached: "SELECT name, type, \"notnull\" FROM pragma_table_info(:table)",
      arguments: ["table": table])
    let settings = columns.compactMap { column -> String? in
      let name: String = column["name"]
      guard ["TEXT", "BLOB", "ANY"].contains(column["type"] as String), !kept.contains(name) else {
        return nil
      }
      return "\"\(name)\" = \(column["notnull"] as Bool ? "''" : "NULL")"
    }
    guard !settings.isEmpty else { return }
    try db.execute(
      sql: "UPDATE \"\(table)\" SET \(settings.joined(separator: ", ")) WHERE id = ?",
      arguments: [id])
  }

  /// Deletes the rows that would go with this one (ON DELETE CASCADE).
  static func dropDependents(of table: String, row id: Int64, in db: Database) throws {
    let dependents = try Row.fetchAll(
      db,
      cached: """
        SELECT tables.name AS "table", keys."from" AS "column"
        FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
        WHERE tables.type = 'table' AND keys."table" = :table AND keys.on_delete = 'CASCADE'
        ORDER BY tables.name, keys."from"
        """, arguments: ["table": table])
    for row in dependents {
      let (name, column): (String, String) = (row["table"], row["column"])
      try db.execute(
        sql: "DELETE FROM \"\(name)\" WHERE \"\(column)\" = ?", arguments: [id])
    }
  }
}
