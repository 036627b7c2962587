internal import GRDB
import Mailroom

/// The file `offices`: where members are found, their code on malegislature.gov, what they lead.
struct OfficesImport: StagedImport {
  private let staged: StagedRows<MemberOffices>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let id = record["id"]
      guard id.hasPrefix("ocd-person/") else {
        return .failure(LineProblem("no Open States id"))
      }
      return .success(
        MemberOffices(
          legislator: id, memberCode: record["member_code"], leadership: record["leadership"],
          roleStart: record["role_start"], capitol: Office("capitol", of: record),
          district: Office("district", of: record)))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let known = try KnownLegislators(for: .offices, in: db)
    return try staged.write(in: db, what: CivicFile.offices.rawValue) {
      known.problem(with: $0.legislator)
    }
  }
}

/// One office: address and numbers, some of them blank.
struct Office: Equatable, Sendable {
  static let kinds = ["capitol", "district"]

  let address: String
  let voice: String
  let fax: String

  /// The office in a record's columns `capitol_*` or `district_*`; `nil` if they say nothing.
  init?(_ kind: String, of record: CSVRecord) {
    let address = record[kind + "_address"]
    // One published row has the state for a whole address.
    self.address = address == "MA" ? "" : address
    voice = record[kind + "_voice"]
    fax = record[kind + "_fax"]
    if self.address.isEmpty, voice.isEmpty, fax.isEmpty { return nil }
  }

  init(address: String, voice: String, fax: String) {
    self.address = address
    self.voice = voice
    self.fax = fax
  }

  func save(_ kind: String, of legislator: String, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO office (legislator, kind, address, voice, fax)
        VALUES (:legislator, :kind, :address, :voice, :fax)
        ON CONFLICT (legislator, kind) DO UPDATE SET address = excluded.address,
          voice = excluded.voice, fax = excluded.fax
        """,
      arguments: [
        "legislator": legislator, "kind": kind, "address": address, "voice": voice, "fax": fax,
      ]
    )
  }
}

private struct MemberOffices: ImportedRow {
  let legislator: String
  let memberCode: String
  let leadership: String
  let roleStart: String
  let capitol: Office?
  let district: Office?

  var key: String { legislator }

  /// Only members whose offices were imported before: the code is in this file alone.
  static func stored(in db: Database) throws -> [MemberOffices] {
    var offices: [String: Office] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT legislator, kind, address, voice, fax FROM office")
    while let row = try rows.next() {
      let legislator: String = row["legislator"]
      let kind: String = row["kind"]
      offices[legislator + "\n" + kind] = Office(
        address: row["address"], voice: row["voice"], fax: row["fax"])
    }
    return try Row.fetchAll(
      db,
      cached:
        "SELECT id, memberCode, leadership, roleStart FROM legislator WHERE memberCode IS NOT NULL"
    ).map { row in
      let id: String = row["id"]
      return MemberOffices(
        legislator: id, memberCode: row["memberCode"], leadership: row["leadership"],
        roleStart: row["roleStart"], capitol: offices[id + "\ncapitol"],
        district: offices[id + "\ndistrict"])
    }
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE legislator SET memberCode = :code, leadership = :leadership, roleStart = :start
        WHERE id = :id
        """,
      arguments: [
        "code": memberCode, "leadership": leadership, "start": roleStart, "id": legislator,
      ]
    )
    for (kind, office) in [("capitol", capitol), ("district", district)] {
      if let office {
        try office.save(kind, of: legislator, in: db)
      } else {
        try db.execute(
          cached: "DELETE FROM office WHERE legislator = :id AND kind = :kind",
          arguments: ["id": legislator, "kind": kind]
        )
      }
    }
  }
}

/// What is wrong with a row's member, if something is.
struct KnownLegislators {
  private let ids: Set<String>

  /// - Throws: `ImportError.needsFirst` if no member is on record.
  init(for kind: CivicFile, in db: Database) throws {
    ids = try String.fetchSet(db, sql: "SELECT id FROM legislator")
    if ids.isEmpty { throw ImportError.needsFirst(.legislators, for: kind.rawValue) }
  }

  func problem(with id: String) -> String? {
    ids.contains(id) ? nil : "\(id) is not among the legislators on record"
  }
}
