import GRDB
import Language
import Mailroom

/// The file `vacancies`: seats that nobody holds, and until when. It speaks about all of them.
struct VacanciesImport: StagedImport {
  private let staged: StagedRows<VacancyRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let district = record["district"]
      guard !district.isEmpty,
        let chamber = Chamber(openStates: record["chamber"], district: district)
      else {
        return .failure(
          LineProblem("chamber \"\(record["chamber"])\", district \"\(district)\""))
      }
      return .success(
        VacancyRow(
          chamber: chamber.rawValue, district: district, until: record["vacant_until"]))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    var report = try staged.write(in: db, what: CivicFile.vacancies.rawValue)
    let directory = try LegislatorDirectory(in: db)
    for (_, row) in staged.rows {
      guard let chamber = Chamber(rawValue: row.chamber),
        let holder = directory.holder(chamber, row.district)
      else { continue }
      report.notes.append(
        "\(row.district): \(holder.legislator.name) is on record there; is the file newer?")
    }
    return report
  }
}

private struct VacancyRow: ImportedRow {
  let chamber: String
  let district: String
  let until: String

  var key: [String] { [chamber, district] }
  var part: String? { "all" }

  static func stored(in db: Database) throws -> [VacancyRow] {
    try Row.fetchAll(db, cached: "SELECT * FROM seatVacancy").map { row in
      VacancyRow(chamber: row["chamber"], district: row["district"], until: row["until"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO seatVacancy (chamber, district, until) VALUES (:chamber, :district, :until)
        ON CONFLICT (chamber, district) DO UPDATE SET until = excluded.until
        """, arguments: ["chamber": chamber, "district": district, "until": until])
  }

  func remove(in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM seatVacancy WHERE chamber = :chamber AND district = :district",
      arguments: ["chamber": chamber, "district": district])
  }
}
