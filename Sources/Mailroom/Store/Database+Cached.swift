package import GRDB

/// Statements that are compiled once a connection.
///
/// A message asks the books some fifty things, and compiling a statement costs more than running
/// it. The text is a `StaticString`, so that what is put together at run time cannot fill the
/// cache.
extension Database {
  /// Runs one statement that gives no rows.
  package func execute(
    cached sql: StaticString, arguments: StatementArguments = StatementArguments()
  ) throws {
    try cachedStatement(sql: "\(sql)").execute(arguments: arguments)
  }
}

extension Row {
  package static func fetchOne(
    _ db: Database, cached sql: StaticString, arguments: StatementArguments = StatementArguments()
  ) throws -> Row? {
    try fetchOne(db.cachedStatement(sql: "\(sql)"), arguments: arguments)
  }

  package static func fetchAll(
    _ db: Database, cached sql: StaticString, arguments: StatementArguments = StatementArguments()
  ) throws -> [Row] {
    try fetchAll(db.cachedStatement(sql: "\(sql)"), arguments: arguments)
  }
}

extension DatabaseValueConvertible {
  package static func fetchOne(
    _ db: Database, cached sql: StaticString, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: "\(sql)"), arguments: arguments)
  }

  package static func fetchAll(
    _ db: Database, cached sql: StaticString, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: "\(sql)"), arguments: arguments)
  }
}
