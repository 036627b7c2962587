internal import GRDB
import Mailroom

/// The file `zips`: one primary town a ZIP code, with a point for the map.
struct ZIPsImport: StagedImport {
  private let staged: StagedRows<ZIPRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      guard let zip = ZIPCode.digits(record["zip"]) else {
        return .failure(LineProblem("\"\(record["zip"])\" is no ZIP code of five digits"))
      }
      guard let latitude = Double(record["lat"]), (-90...90).contains(latitude),
        let longitude = Double(record["lon"]), (-180...180).contains(longitude)
      else { return .failure(LineProblem("\(zip): latitude or longitude is no number")) }
      return .success(
        ZIPRow(zip: zip, town: record["town"], latitude: latitude, longitude: longitude))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let towns = try KnownTowns(for: .zips, in: db)
    return try staged.write(in: db, what: CivicFile.zips.rawValue) { towns.problem(with: $0.town) }
  }
}

/// The ZIP code of an address, five digits.
enum ZIPCode {
  /// `01609` of `01609-1234`, and of `1609`, which is what a spreadsheet makes of it.
  static func digits(_ text: String) -> String? {
    let first = text.prefix { $0 != "-" }
    guard (3...5).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return String(repeating: "0", count: 5 - first.count) + first
  }
}

private struct ZIPRow: ImportedRow {
  let zip: String
  let town: String
  let latitude: Double
  let longitude: Double

  var key: String { zip }

  static func stored(in db: Database) throws -> [ZIPRow] {
    try Row.fetchAll(db, cached: "SELECT zip, town, latitude, longitude FROM zip").map { row in
      ZIPRow(
        zip: row["zip"], town: row["town"], latitude: row["latitude"],
        longitude: row["longitude"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO zip (zip, town, latitude, longitude)
        VALUES (:zip, :town, :latitude, :longitude)
        ON CONFLICT (zip) DO UPDATE SET town = excluded.town, latitude = excluded.latitude,
          longitude = excluded.longitude
        """,
      arguments: ["zip": zip, "town": town, "latitude": latitude, "longitude": longitude]
    )
  }
}
