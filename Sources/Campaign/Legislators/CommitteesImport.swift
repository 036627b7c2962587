internal import GRDB
import Mailroom

/// The file `committees`: who sits on which committee, and as what.
///
/// It speaks about the committees of a chamber (or the joint ones) as a whole: a seat that is
/// not in it any more is taken off the record.
struct CommitteesImport: StagedImport {
  private let staged: StagedRows<CommitteeSeat>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let seat = CommitteeSeat(
        committee: record["committee"], chamber: record["chamber"].lowercased(),
        legislator: record["person_id"],
        // The published roles have a stray double blank ("ranking  member").
        role: record["role"].lowercased().split(separator: " ").joined(separator: " "))
      guard !seat.committee.isEmpty, !seat.role.isEmpty else {
        return .failure(LineProblem("no committee or no role"))
      }
      guard !seat.legislator.isEmpty else {
        return .failure(LineProblem("\(seat.committee): \(record["name"]) has no Open States id"))
      }
      return .success(seat)
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let known = try KnownLegislators(for: .committees, in: db)
    return try staged.write(in: db, what: "committee seats") {
      known.problem(with: $0.legislator)
    }
  }
}

private struct CommitteeSeat: ImportedRow {
  let committee: String
  /// As in the file: upper, lower, or legislature for a joint committee.
  let chamber: String
  let legislator: String
  let role: String

  var key: [String] { [committee, chamber, legislator] }
  var part: String? { chamber }

  static func stored(in db: Database) throws -> [CommitteeSeat] {
    try Row.fetchAll(
      db, cached: "SELECT committee, chamber, legislator, role FROM committeeSeat"
    ).map { row in
      CommitteeSeat(
        committee: row["committee"], chamber: row["chamber"], legislator: row["legislator"],
        role: row["role"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO committeeSeat (committee, chamber, legislator, role)
        VALUES (:committee, :chamber, :legislator, :role)
        ON CONFLICT (committee, chamber, legislator) DO UPDATE SET role = excluded.role
        """,
      arguments: [
        "committee": committee, "chamber": chamber, "legislator": legislator, "role": role,
      ]
    )
  }

  func remove(in db: Database) throws {
    try db.execute(
      cached: """
        DELETE FROM committeeSeat
        WHERE committee = :committee AND chamber = :chamber AND legislator = :legislator
        """,
      arguments: ["committee": committee, "chamber": chamber, "legislator": legislator]
    )
  }
}
