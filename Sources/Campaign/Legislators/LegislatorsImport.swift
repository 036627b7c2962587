internal import GRDB
import Mailroom
internal import Mail

/// Open States' published per-state file: the members who sit now.
///
/// The file speaks about a chamber as a whole: who held a seat of a chamber in it and is not
/// named any more sits no longer (`endedOn`). Congress's file has the same columns and can be
/// imported beside the state's. `capitol_*` is always blank in the published files and a blank
/// cell never empties what the `offices` file said.
struct LegislatorsImport: StagedImport {
  private var staged: StagedRows<LegislatorRow>
  private var offices: [(legislator: String, kind: String, office: Office)] = []

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    var offices: [(String, String, Office)] = []
    staged = try StagedRows(&table, progress: progress) { record in
      let id = record["id"]
      let name = record["name"]
      let district = record["current_district"]
      guard id.hasPrefix("ocd-person/"), !name.isEmpty else {
        return .failure(LineProblem("no Open States id or no name"))
      }
      guard !district.isEmpty,
        let chamber = Chamber(openStates: record["current_chamber"], district: district)
      else {
        return .failure(
          LineProblem("\(name): chamber \"\(record["current_chamber"])\", district \"\(district)\"")
        )
      }
      guard record["death_date"].isEmpty else {
        return .failure(LineProblem("\(name) died on \(record["death_date"])"))
      }
      for kind in Office.kinds {
        if let office = Office(kind, of: record) { offices.append((id, kind, office)) }
      }
      return .success(
        LegislatorRow(
          id: id, name: name, given: record["given_name"], family: record["family_name"],
          party: record["current_party"], chamber: chamber.rawValue, district: district,
          email: EmailAddress(record["email"])?.rawValue ?? "",
          links: record["links"].split(separator: ";").joined(separator: "\n"), endedOn: nil))
    }
    self.offices = offices
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let before = try LegislatorRow.stored(in: db)
    var report = try staged.write(in: db, what: CivicFile.legislators.rawValue)
    let (gone, moved) = try endMissing(before, on: day, in: db, report: &report)
    report.notes += try LostPlans.notes(gone: gone, moved: moved, in: db)
    for (legislator, kind, office) in offices {
      try office.save(kind, of: legislator, in: db)
    }
    for (seat, names) in try sharedSeats(in: db) {
      report.notes.append("\(seat) has two members in this file: \(names)")
    }
    try noteVacancies(in: db, report: &report)
    return report
  }

  /// Ends who is gone, and keeps the seats that members moved away from.
  private func endMissing(
    _ before: [LegislatorRow], on day: String, in db: Database, report: inout ImportReport
  ) throws -> (
    gone: [(id: String, name: String)], moved: [(id: String, name: String, seat: String)]
  ) {
    var gone: [(id: String, name: String)] = []
    var moved: [(id: String, name: String, seat: String)] = []
    let now = Dictionary(uniqueKeysWithValues: staged.rows.map { ($0.row.id, $0.row) })
    let chambers = Set(staged.rows.map(\.row.chamber))
    for old in before where old.endedOn == nil {
      if let new = now[old.id] {
        guard (new.chamber, new.district) != (old.chamber, old.district) else { continue }
        report.notes.append(
          "\(new.name) moved from \(old.chamber) \(old.district) to \(new.chamber) \(new.district)")
        moved.append((old.id, new.name, "\(new.chamber) \(new.district)"))
      } else {
        guard chambers.contains(old.chamber) else { continue }
        try db.execute(
          cached: "UPDATE legislator SET endedOn = :day WHERE id = :id",
          arguments: ["day": day, "id": old.id]
        )
        report.ended += 1
        report.notes.append("\(old.name) (\(old.chamber) \(old.district)) sits no longer")
        gone.append((old.id, old.name))
      }
      try db.execute(
        cached: """
          INSERT INTO formerSeat (legislator, chamber, district, endedOn)
          VALUES (:id, :chamber, :district, :day) ON CONFLICT DO NOTHING
          """,
        arguments: ["id": old.id, "chamber": old.chamber, "district": old.district, "day": day]
      )
    }
    return (gone, moved)
  }

  /// Seats that two rows of the file claim, other than in the US Senate.
  private func sharedSeats(in db: Database) throws -> [(seat: String, names: String)] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT chamber || ' ' || district AS seat, group_concat(name, ', ') AS names
        FROM legislator WHERE endedOn IS NULL AND chamber <> 'usSenate'
        GROUP BY chamber, district HAVING count(*) > 1
        """
    ).map { ($0["seat"], $0["names"]) }
  }

  /// Vacant seats have no row in the file; the towns' districts tell which they are.
  private func noteVacancies(in db: Database, report: inout ImportReport) throws {
    for chamber in Set(staged.rows.map(\.row.chamber)).sorted() {
      let vacant = try String.fetchAll(
        db,
        cached: """
          SELECT DISTINCT district FROM townDistrict
          WHERE chamber = :chamber AND NOT EXISTS (
            SELECT 1 FROM legislator
            WHERE legislator.chamber = townDistrict.chamber
              AND legislator.district = townDistrict.district AND endedOn IS NULL)
          ORDER BY district
          """,
        arguments: ["chamber": chamber]
      )
      guard !vacant.isEmpty else { continue }
      report.notes.append(
        "Without a member in the \(chamber): \(vacant.joined(separator: "; "))")
    }
  }
}

private struct LegislatorRow: ImportedRow {
  let id: String
  let name: String
  let given: String
  let family: String
  let party: String
  let chamber: String
  let district: String
  let email: String
  let links: String
  let endedOn: String?

  var key: String { id }

  static func stored(in db: Database) throws -> [LegislatorRow] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT id, name, given, family, party, chamber, district, email, links, endedOn
        FROM legislator
        """
    ).map { row in
      LegislatorRow(
        id: row["id"], name: row["name"], given: row["given"], family: row["family"],
        party: row["party"], chamber: row["chamber"], district: row["district"],
        email: row["email"], links: row["links"], endedOn: row["endedOn"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO legislator
          (id, name, given, family, party, chamber, district, email, links, endedOn)
        VALUES (:id, :name, :given, :family, :party, :chamber, :district, :email, :links, NULL)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, given = excluded.given,
          family = excluded.family, party = excluded.party, chamber = excluded.chamber,
          district = excluded.district, email = excluded.email, links = excluded.links,
          endedOn = NULL
        """,
      arguments: [
        "id": id, "name": name, "given": given, "family": family, "party": party,
        "chamber": chamber, "district": district, "email": email, "links": links,
      ]
    )
  }
}
