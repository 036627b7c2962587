package import GRDB
import Mailroom

/// The districts that a town, or a part of it, lies in.
package struct Districts: Equatable, Sendable {
  /// The one with most of the town's precincts first.
  package var house: [String] = []
  package var senate: [String] = []
  package var congress: [String] = []

  /// Whether people of the town have different Representatives in the State House.
  package var isSplit: Bool { house.count > 1 }
}

extension Places {
  /// The districts of `town`, narrowed by ward and precinct where they are given.
  ///
  /// A precinct "7" stands for 7A and 7B too where there is no 7: a sub-precinct is usually in
  /// another district than its parent, so the answer can be several. Empty lists mean that
  /// the town, or the part of it, is not on record. Index: the primary keys.
  package static func districts(
    ofTown town: String, ward: String? = nil, precinct: String? = nil, in db: Database
  ) throws -> Districts {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT house, senate, congress FROM locality
        WHERE town = :town
          AND (:ward IS NULL OR ward IN (:ward, ''))
          AND (:precinct IS NULL OR precinct IN (:precinct, '')
            OR (precinct GLOB :precinct || '[A-Z]' AND NOT EXISTS (
              SELECT 1 FROM locality AS whole
              WHERE whole.town = locality.town AND whole.ward = locality.ward
                AND whole.precinct = :precinct)))
        """,
      arguments: [
        "town": town, "ward": ward, "precinct": precinct?.filter { $0.isLetter || $0.isNumber },
      ]
    )
    if rows.isEmpty, ward == nil, precinct == nil { return try listed(ofTown: town, in: db) }
    return Districts(
      house: byFrequency(rows.map { $0["house"] }),
      senate: byFrequency(rows.map { $0["senate"] }),
      congress: byFrequency(rows.map { $0["congress"] })
    )
  }

  /// The districts of the part of `town` that lies in these ones; empty where no part does.
  /// Index: `locality`'s primary key.
  package static func districts(
    ofTown town: String, house: String?, senate: String?, congress: String?, in db: Database
  ) throws -> Districts {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT house, senate, congress FROM locality
        WHERE town = :town AND (:house IS NULL OR house = :house)
          AND (:senate IS NULL OR senate = :senate)
          AND (:congress IS NULL OR congress = :congress)
        """,
      arguments: ["town": town, "house": house, "senate": senate, "congress": congress])
    return Districts(
      house: byFrequency(rows.map { $0["house"] }),
      senate: byFrequency(rows.map { $0["senate"] }),
      congress: byFrequency(rows.map { $0["congress"] }))
  }

  /// As the towns' own file lists them, for a campaign that has imported no precincts.
  private static func listed(ofTown town: String, in db: Database) throws -> Districts {
    var districts = Districts()
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT chamber, district FROM townDistrict WHERE town = :town ORDER BY chamber, rank",
      arguments: ["town": town]
    )
    while let row = try rows.next() {
      switch row["chamber"] as String {
      case "house": districts.house.append(row["district"])
      case "senate": districts.senate.append(row["district"])
      default: districts.congress.append(row["district"])
      }
    }
    return districts
  }

  /// The towns that lie in a district wholly or partly, by name.
  ///
  /// Index: `townDistrictByDistrict`.
  package static func towns(
    inDistrict district: String, of chamber: Chamber, in db: Database
  ) throws -> [String] {
    try String.fetchAll(
      db,
      cached: """
        SELECT town FROM townDistrict
        WHERE chamber = :chamber AND district = :district ORDER BY town
        """,
      arguments: ["chamber": chamber.rawValue, "district": district]
    )
  }

  /// Every district name on record of a chamber: 160 in the House.
  package static func districtNames(of chamber: Chamber, in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      cached:
        "SELECT DISTINCT district FROM townDistrict WHERE chamber = :chamber ORDER BY district",
      arguments: ["chamber": chamber.rawValue]
    )
  }

  /// The region that answers for `town`, or `nil` where the town or its county is in none.
  ///
  /// - Parameter regions: the campaign's setting, county to region.
  package static func region(
    ofTown town: String, by regions: [String: String], in db: Database
  ) throws -> String? {
    let county = try String.fetchOne(
      db, cached: "SELECT county FROM town WHERE name = :town", arguments: ["town": town])
    guard let county else { return nil }
    return regions[county]
  }

  /// The towns that a ZIP code reaches, the likeliest first. Index: `zipTown`'s primary key.
  package static func towns(inZIP zip: String, in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      cached: """
        SELECT town FROM (
          SELECT town, isPrimary, landShare FROM zipTown WHERE zip = :zip
          UNION ALL
          SELECT town, 1, 100 FROM zip WHERE zip = :zip
            AND NOT EXISTS (SELECT 1 FROM zipTown WHERE zipTown.zip = zip.zip)
        ) ORDER BY isPrimary DESC, coalesce(landShare, 0) DESC, town
        """,
      arguments: ["zip": zip]
    )
  }

  /// The towns that a name may mean, spelled as on record: the town of that name, else those
  /// with a village or postal name of it. Case does not matter. Index: the primary keys.
  package static func towns(named name: String, in db: Database) throws -> [String] {
    let town = try String.fetchOne(
      db, cached: "SELECT name FROM town WHERE name = :name", arguments: ["name": name])
    if let town { return [town] }
    return try String.fetchAll(
      db,
      cached: """
        SELECT town.name FROM place JOIN town ON town.name = place.town
        WHERE place.name = :name ORDER BY town.name
        """,
      arguments: ["name": name]
    )
  }

  private static func byFrequency(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
