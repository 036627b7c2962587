package import GRDB
import Mailroom

/// A local organizing group affiliated with the campaign, with the area that it covers.
package struct Hub: Hashable, Sendable {
  package var id: Int64
  package var name: String
  package var region: String
  package var status: String

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    region = row["region"]
    status = row["status"]
  }

  package static func find(_ id: Int64, in db: Database) throws -> Hub? {
    try Row.fetchOne(db, cached: "SELECT * FROM hub WHERE id = :id", arguments: ["id": id])
      .map(Hub.init)
  }

  /// The designated hubs that take new people of a town, by name. Uses hubAreaByTown.
  ///
  /// A hub of the very village that was named comes before those of the whole town.
  ///
  /// - Parameter place: the words that named the town: a village, or the town itself.
  package static func possible(town: String, place: String?, in db: Database) throws -> [Hub] {
    try covering(town: town, place: place, status: "designated", in: db)
  }

  /// The paused hub of a town that no hub at work covers: nobody is told that there never was one.
  static func resting(town: String, place: String?, in db: Database) throws -> Hub? {
    try covering(town: town, place: place, status: "paused", in: db).first
  }

  private static func covering(
    town: String, place: String?, status: String, in db: Database
  ) throws -> [Hub] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT DISTINCT hub.*, hubArea.place AS areaPlace FROM hubArea
        JOIN hub ON hub.id = hubArea.hubID
        WHERE hubArea.town = :town AND hub.status = :status
        ORDER BY hub.name
        """, arguments: ["town": town, "status": status])
    let village = place?.lowercased()
    let exact = rows.filter { row in
      let area: String = row["areaPlace"]
      return !area.isEmpty && area.lowercased() == village
    }
    var seen: Set<Int64> = []
    return (exact.isEmpty ? rows : exact).map(Hub.init).filter { seen.insert($0.id).inserted }
  }
}
