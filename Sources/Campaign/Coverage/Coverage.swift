package import GRDB
import Mailroom

/// One district: which hubs are there, and how many volunteers.
package struct DistrictCoverage: Hashable, Sendable {
  package var chamber: Chamber
  package var district: String
  package var towns: [String] = []
  /// The designated ones first, then by name; retired ones are left out, and forming ones are
  /// for those who see them.
  package var hubs: [HubInDistrict] = []
  /// People of towns that lie in this district as a whole, by stage.
  package var confirmed: [Stage: Int] = [:]
  /// People of towns that lie in several districts: some of them live here.
  package var possible: [Stage: Int] = [:]

  package var designated: [HubInDistrict] { hubs.filter { $0.hub.state == .designated } }
  package var forming: [HubInDistrict] { hubs.filter { $0.hub.state == .forming } }
  package var paused: [HubInDistrict] { hubs.filter { $0.hub.state == .paused } }
  /// No designated hub has a part of it for certain.
  package var isWithoutHub: Bool { !designated.contains { $0.extent != .possible } }
  package var confirmedCount: Int { confirmed.values.reduce(0, +) }
  package var possibleCount: Int { possible.values.reduce(0, +) }
}

/// The campaign's aim in numbers: at least one hub in each State Representative district.
package enum Coverage {
  /// Every district of a chamber that lies in reach, with or without hubs and people.
  ///
  /// Reads kept tables only, each as large as the map: `townDistrict`, `hubDistrict`,
  /// `volunteerCount`. A region sees the districts that have a town in it, a contact those of
  /// the own hubs.
  package static func of(
    _ chamber: Chamber, reach: Reach, in db: Database
  ) throws -> [DistrictCoverage] {
    let sight = Sight(reach)
    var places: [String: Int] = [:]
    var districts: [DistrictCoverage] = []
    var isSeen: [Bool] = []
    let towns = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT district, town,
            (SELECT region FROM townRegion WHERE townRegion.town = townDistrict.town) AS region
          FROM townDistrict WHERE chamber = :chamber ORDER BY district, town
          """), arguments: ["chamber": chamber.rawValue])
    while let row = try towns.next() {
      let district: String = row["district"]
      let place = places[district] ?? districts.count
      if place == districts.count {
        places[district] = place
        districts.append(DistrictCoverage(chamber: chamber, district: district))
        isSeen.append(sight.isState)
      }
      districts[place].towns.append(row["town"])
      if let region = row["region"] as String?, sight.regions.contains(region) {
        isSeen[place] = true
      }
    }
    for entry in try hubs(of: chamber, in: db) {
      guard let place = places[entry.district] else { continue }
      if sight.hubs.contains(entry.hub.id) { isSeen[place] = true }
      guard entry.hub.state != .forming || reach.sees(entry.hub) else { continue }
      districts[place].hubs.append(entry)
    }
    try count(into: &districts, places, chamber, in: db)
    return zip(districts, isSeen).filter(\.1).map(\.0).sorted {
      order($0.district) < order($1.district)
    }
  }

  private static func hubs(of chamber: Chamber, in db: Database) throws -> [HubInDistrict] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT chamber, district, extent, hub.* FROM hubDistrict JOIN hub ON hub.id = hubID
        WHERE chamber = :chamber AND status <> 'retired'
        ORDER BY status = 'designated' DESC, name
        """, arguments: ["chamber": chamber.rawValue]
    ).compactMap { HubInDistrict($0, Hub($0)) }
  }

  /// A town in one district confirms its people's, a split one only narrows it.
  private static func count(
    into districts: inout [DistrictCoverage], _ places: [String: Int], _ chamber: Chamber,
    in db: Database
  ) throws {
    let counts = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH counted AS MATERIALIZED (
            SELECT town, stage, SUM(count) AS count FROM volunteerCount
            WHERE isElsewhere = 0 AND count > 0 AND stage <> 'gone' GROUP BY town, stage)
          SELECT district, stage, SUM(count) AS count, EXISTS (
              SELECT 1 FROM townDistrict AS other WHERE other.town = counted.town
                AND other.chamber = :chamber AND other.rank = 1) AS isSplit
          FROM counted JOIN townDistrict
            ON townDistrict.town = counted.town AND chamber = :chamber
          GROUP BY district, stage, isSplit
          """), arguments: ["chamber": chamber.rawValue])
    while let row = try counts.next() {
      guard let place = places[row["district"]], let stage = Stage(rawValue: row["stage"]) else {
        continue
      }
      if row["isSplit"] {
        districts[place].possible[stage] = row["count"]
      } else {
        districts[place].confirmed[stage] = row["count"]
      }
    }
  }

  /// "2nd Essex" stands before "10th Essex", and Essex before Middlesex.
  private static func order(_ district: String) -> String {
    let digits = district.prefix { $0.isNumber }
    guard !digits.isEmpty, let blank = district.firstIndex(of: " ") else { return district }
    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
    return "\(district[district.index(after: blank)...]) \(zeros)\(digits)"
  }
}
