package import GRDB

/// One step of the schema. Never edited after it has landed: a change is a new step.
///
/// Each capability lists its own; the store runs all of them in one order, by capability and then
/// as listed, and remembers each by name.
package struct Migration: Sendable {
  /// `capability-n`, unique over the house.
  package let name: String
  package let run: @Sendable (Database) throws -> Void

  package init(_ name: String, run: @escaping @Sendable (Database) throws -> Void) {
    self.name = name
    self.run = run
  }

  package init(_ name: String, sql: String) {
    self.init(name) { db in try db.execute(sql: sql) }
  }
}
