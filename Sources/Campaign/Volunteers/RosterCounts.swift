package import GRDB
import Mailroom

/// How many volunteers there are, from the kept counts.
package struct VolunteerCounts: Hashable, Sendable {
  package var byStage: [Stage: Int] = [:]
  /// By hub's number; those in no hub are not in it.
  package var byHub: [Int64: Int] = [:]
  package var withoutHub = 0
  /// Outside the state.
  package var elsewhere = 0

  /// All but those who are gone.
  package var total: Int { byStage.filter { $0.key != .gone }.values.reduce(0, +) }

  /// The volunteers in reach. Reads `volunteerCount`, a table as large as the map is.
  package static func of(reach: Reach, in db: Database) throws -> VolunteerCounts {
    var counts = VolunteerCounts()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT hubID, isElsewhere, stage, SUM(count) AS count FROM volunteerCount AS counted
            LEFT JOIN hub ON hub.id = hubID
          WHERE count > 0
            AND (:isState OR hubID IN (SELECT value FROM json_each(:hubs))
              OR (isElsewhere = 0 AND COALESCE(hub.region,
                  (SELECT region FROM townRegion WHERE townRegion.town = counted.town), 'east')
                IN (SELECT value FROM json_each(:regions))))
          GROUP BY hubID, isElsewhere, stage
          """), arguments: Sight(reach).arguments)
    while let row = try rows.next() {
      guard let stage = Stage(rawValue: row["stage"]) else { continue }
      let count: Int = row["count"]
      counts.byStage[stage, default: 0] += count
      if stage == .gone { continue }
      let hub: Int64 = row["hubID"]
      if row["isElsewhere"] {
        counts.elsewhere += count
      } else if hub == 0 {
        counts.withoutHub += count
      } else {
        counts.byHub[hub, default: 0] += count
      }
    }
    return counts
  }
}
