internal import GRDB
import Mailroom

/// The file `places`: villages and postal names, and the town each means.
///
/// A name may stand there for several towns; a town the file no longer gives it goes.
struct PlacesImport: StagedImport {
  private let staged: StagedRows<PlaceRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let name = record["place"]
      guard !name.isEmpty else { return .failure(LineProblem("no place")) }
      let zips = record["zips"].split { $0 == " " || $0 == ";" || $0 == "," }
      let codes = zips.compactMap { ZIPCode.digits(String($0)) }
      guard codes.count == zips.count else {
        return .failure(LineProblem("\(name): \"\(record["zips"])\" are no ZIP codes"))
      }
      return .success(
        PlaceRow(name: name, town: record["town"], zips: codes.joined(separator: " ")))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let towns = try KnownTowns(for: .places, in: db)
    return try staged.write(in: db, what: CivicFile.places.rawValue) {
      towns.problem(with: $0.town)
    }
  }
}

private struct PlaceRow: ImportedRow {
  let name: String
  let town: String
  let zips: String

  var key: [String] { [name.lowercased(), town.lowercased()] }
  var part: String? { name.lowercased() }

  static func stored(in db: Database) throws -> [PlaceRow] {
    try Row.fetchAll(db, cached: "SELECT name, town, zips FROM place").map { row in
      PlaceRow(name: row["name"], town: row["town"], zips: row["zips"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO place (name, town, zips) VALUES (:name, :town, :zips)
        ON CONFLICT (name, town) DO UPDATE SET zips = excluded.zips
        """,
      arguments: ["name": name, "town": town, "zips": zips]
    )
  }

  func remove(in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM place WHERE name = :name AND town = :town",
      arguments: ["name": name, "town": town]
    )
  }
}
