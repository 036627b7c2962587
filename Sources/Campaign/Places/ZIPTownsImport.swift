internal import GRDB
import Mailroom

/// The file `zip-towns`: every town a ZIP code reaches. It speaks about each ZIP as a whole.
struct ZIPTownsImport: StagedImport {
  private let staged: StagedRows<ZIPTownRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      guard let zip = ZIPCode.digits(record["zip"]) else {
        return .failure(LineProblem("\"\(record["zip"])\" is no ZIP code of five digits"))
      }
      let written = record["land_share_pct"]
      let share = Double(written)
      // Blank for a ZIP of post-office boxes.
      guard written.isEmpty || share.map((0...100).contains) == true else {
        return .failure(LineProblem("\(zip): the share of land is no number from 0 to 100"))
      }
      let isPrimary = ["yes", "true", "1"].contains(record["primary"].lowercased())
      return .success(
        ZIPTownRow(zip: zip, town: record["town"], landShare: share, isPrimary: isPrimary))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let towns = try KnownTowns(for: .zipTowns, in: db)
    return try staged.write(in: db, what: "ZIP codes' towns") { towns.problem(with: $0.town) }
  }
}

private struct ZIPTownRow: ImportedRow {
  let zip: String
  let town: String
  let landShare: Double?
  let isPrimary: Bool

  var key: [String] { [zip, town.lowercased()] }
  var part: String? { zip }

  static func stored(in db: Database) throws -> [ZIPTownRow] {
    try Row.fetchAll(db, cached: "SELECT zip, town, landShare, isPrimary FROM zipTown").map { row in
      ZIPTownRow(
        zip: row["zip"], town: row["town"], landShare: row["landShare"],
        isPrimary: row["isPrimary"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO zipTown (zip, town, landShare, isPrimary)
        VALUES (:zip, :town, :landShare, :isPrimary)
        ON CONFLICT (zip, town) DO UPDATE SET landShare = excluded.landShare,
          isPrimary = excluded.isPrimary
        """,
      arguments: ["zip": zip, "town": town, "landShare": landShare, "isPrimary": isPrimary]
    )
  }

  func remove(in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM zipTown WHERE zip = :zip AND town = :town",
      arguments: ["zip": zip, "town": town]
    )
  }
}
