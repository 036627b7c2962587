package import GRDB
import Mailroom

/// The campaign's regions: some counties are the west, all others the east.
package enum Region {
  /// The region of a town; of one that is not on record, the east.
  package static func of(town: String, in db: Database) throws -> String {
    try String.fetchOne(
      db, cached: "SELECT region FROM townRegion WHERE town = :town", arguments: ["town": town])
      ?? "east"
  }

  /// Brings the counties on record up to the setting, if it has changed.
  package static func keep(westCounties: [String], in db: Database) throws {
    try db.execute(cached: "DELETE FROM countyRegion")
    for county in westCounties {
      try db.execute(
        cached: """
          INSERT INTO countyRegion (county, region) VALUES (:county, 'west')
          ON CONFLICT DO NOTHING
          """, arguments: ["county": county])
    }
  }

  /// Whether the counties on record are those of the setting. Reads only.
  package static func isKept(westCounties: [String], in db: Database) throws -> Bool {
    let kept = try String.fetchAll(db, cached: "SELECT county FROM countyRegion")
    return Set(kept.map { $0.lowercased() }) == Set(westCounties.map { $0.lowercased() })
  }
}
