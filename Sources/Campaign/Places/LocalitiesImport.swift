internal import GRDB
import Mailroom

/// The file `localities`: wards and precincts of split towns, and their districts.
///
/// The file speaks about each town as a whole: precincts of a town in it that it does not name
/// (they were redrawn) are taken off the record; towns it does not name stay.
struct LocalitiesImport: StagedImport {
  private let staged: StagedRows<LocalityRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let row = LocalityRow(
        town: record["town"], ward: record["ward"], precinct: record["precinct"],
        house: record["house_district"], senate: record["senate_district"],
        congress: record["congress_district"])
      guard !row.town.isEmpty else { return .failure(LineProblem("no town")) }
      if row.house.isEmpty || row.senate.isEmpty || row.congress.isEmpty {
        return .failure(LineProblem("\(row.town): a district is missing"))
      }
      return .success(row)
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let towns = try KnownTowns(for: .localities, in: db)
    let before = try DistrictChanges(in: db)
    var report = try staged.write(in: db, what: CivicFile.localities.rawValue) {
      towns.problem(with: $0.town)
    }
    try before.carryToTowns(in: db)
    try HubDistricts.refreshAll(after: report, in: db)
    report.notes += try before.notes(in: db)
    return report
  }
}

private struct LocalityRow: ImportedRow {
  let town: String
  let ward: String
  let precinct: String
  let house: String
  let senate: String
  let congress: String

  var key: [String] { [town.lowercased(), ward, precinct] }
  var part: String? { town.lowercased() }

  static func stored(in db: Database) throws -> [LocalityRow] {
    try Row.fetchAll(
      db, cached: "SELECT town, ward, precinct, house, senate, congress FROM locality"
    ).map { row in
      LocalityRow(
        town: row["town"], ward: row["ward"], precinct: row["precinct"], house: row["house"],
        senate: row["senate"], congress: row["congress"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO locality (town, ward, precinct, house, senate, congress)
        VALUES (:town, :ward, :precinct, :house, :senate, :congress)
        ON CONFLICT (town, ward, precinct) DO UPDATE SET house = excluded.house,
          senate = excluded.senate, congress = excluded.congress
        """,
      arguments: [
        "town": town, "ward": ward, "precinct": precinct, "house": house, "senate": senate,
        "congress": congress,
      ]
    )
  }

  func remove(in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM locality WHERE town = :town AND ward = :ward AND precinct = :precinct",
      arguments: ["town": town, "ward": ward, "precinct": precinct]
    )
  }
}
