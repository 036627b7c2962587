internal import GRDB
import Mailroom

/// The file `towns`: municipalities and the districts each lies in.
struct TownsImport: StagedImport {
  private let staged: StagedRows<TownRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let name = record["town"]
      let county = record["county"]
      guard !name.isEmpty, !county.isEmpty else {
        return .failure(LineProblem("no town or no county"))
      }
      return .success(
        TownRow(
          name: name, kind: record["type"], county: county,
          population: Int(record["population_2020"]), precincts: Int(record["precincts"]),
          house: Self.list(record["house_districts"]),
          senate: Self.list(record["senate_districts"]),
          congress: Self.list(record["congress_districts"])
        ))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let before = try DistrictChanges(in: db)
    var report = try staged.write(in: db, what: CivicFile.towns.rawValue)
    try HubDistricts.refreshAll(after: report, in: db)
    report.notes += try before.notes(in: db)
    return report
  }

  /// District names hold commas and "and", so the file has semicolons between them.
  private static func list(_ cell: String) -> [String] {
    cell.split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
      .filter { !$0.isEmpty }.map(String.init)
  }
}

private struct TownRow: ImportedRow {
  let name: String
  let kind: String
  let county: String
  let population: Int?
  let precincts: Int?
  let house: [String]
  let senate: [String]
  let congress: [String]

  var key: String { name.lowercased() }

  static func stored(in db: Database) throws -> [TownRow] {
    var districts: [String: [String]] = [:]
    let listed = try Row.fetchCursor(
      db, sql: "SELECT town, chamber, district FROM townDistrict ORDER BY town, chamber, rank")
    while let row = try listed.next() {
      let town: String = row["town"]
      let chamber: String = row["chamber"]
      districts[town + "\n" + chamber, default: []].append(row["district"])
    }
    return try Row.fetchAll(
      db, cached: "SELECT name, kind, county, population, precincts FROM town"
    ).map { row in
      let name: String = row["name"]
      return TownRow(
        name: name, kind: row["kind"], county: row["county"], population: row["population"],
        precincts: row["precincts"], house: districts[name + "\nhouse"] ?? [],
        senate: districts[name + "\nsenate"] ?? [],
        congress: districts[name + "\ncongress"] ?? [])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO town (name, kind, county, population, precincts)
        VALUES (:name, :kind, :county, :population, :precincts)
        ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, county = excluded.county,
          population = excluded.population, precincts = excluded.precincts
        """,
      arguments: [
        "name": name, "kind": kind, "county": county, "population": population,
        "precincts": precincts,
      ]
    )
    try db.execute(cached: "DELETE FROM townDistrict WHERE town = :town", arguments: ["town": name])
    for (chamber, list) in [("house", house), ("senate", senate), ("congress", congress)] {
      for (rank, district) in list.enumerated() {
        try db.execute(
          cached: """
            INSERT INTO townDistrict (town, chamber, rank, district)
            VALUES (:town, :chamber, :rank, :district)
            """,
          arguments: ["town": name, "chamber": chamber, "rank": rank, "district": district]
        )
      }
    }
  }
}

/// What is wrong with a row's town, if something is.
struct KnownTowns {
  private let names: Set<String>

  /// - Throws: `ImportError.needsFirst` if no town is on record.
  init(for kind: CivicFile, in db: Database) throws {
    names = Set(try String.fetchAll(db, cached: "SELECT name FROM town").map { $0.lowercased() })
    if names.isEmpty { throw ImportError.needsFirst(.towns, for: kind.rawValue) }
  }

  func problem(with town: String) -> String? {
    names.contains(town.lowercased()) ? nil : "\(town) is not among the towns on record"
  }
}
