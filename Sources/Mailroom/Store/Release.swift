package import GRDB

/// Which hubkeeper this is, and which one a store was last opened by.
package enum Release {
  /// Raised with each release.
  package static let number = "0.1.0"

  private static let fact = "release"

  /// The release that opened this store last, to write. Stores that do not say are of the first.
  package static func ofStore(in db: Database) throws -> String? {
    guard try db.tableExists("fact") else { return nil }
    return try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": fact])
  }

  static func keep(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": fact, "value": number])
  }
}
