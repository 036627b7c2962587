import GRDB
import Testing

@testable import Campaign

@Suite("Imports of legislators")
struct LegislatorsImportTests {
  static let header =
    "id,name,current_party,current_district,current_chamber,given_name,family_name,email,links,"
    + "capitol_address,capitol_voice,capitol_fax,district_address,district_voice,district_fax"

  static func line(
    _ id: String, _ name: String, _ district: String, _ chamber: String = "lower",
    email: String = "", voice: String = ""
  ) -> String {
    "ocd-person/\(id),\(name),Democratic,\(district),\(chamber),,\(name),\(email),a;b,,,,,\(voice),"
  }

  @Test func `keep who is gone, and the seat that a member left`() throws {
    let store = try Massachusetts.emptyStore()
    _ = try report(
      .legislators,
      [
        Self.header, Self.line("1", "Brook", "1st Essex"), Self.line("2", "Gómez", "2nd Essex"),
        Self.line("3", "Senator", "First Essex", "upper"),
      ], in: store, on: "2026-11-24")
    let next = try report(
      .legislators,
      [Self.header, Self.line("2", "Gómez", "9th Essex"), Self.line("4", "Newman", "1st Essex")],
      in: store, on: "2027-01-06")
    #expect(next.new == 1 && next.updated == 1 && next.ended == 1)
    try store.read { db in
      #expect(
        try Legislators.sitting(in: "1st Essex", of: .house, in: db).map(\.name) == ["Newman"])
      // The file had no row of the Senate, so it says nothing about it.
      #expect(try Legislators.sitting(in: "First Essex", of: .senate, in: db).count == 1)
      let former = try String.fetchAll(
        db, sql: "SELECT legislator || ' ' || district || ' ' || endedOn FROM formerSeat ORDER BY 1"
      )
      #expect(
        former == ["ocd-person/1 1st Essex 2027-01-06", "ocd-person/2 2nd Essex 2027-01-06"])
    }
    let back = try report(
      .legislators, [Self.header, Self.line("1", "Brook", "1st Essex")], in: store,
      on: "2027-02-01")
    #expect(back.updated == 1 && back.ended == 2)
  }

  @Test func `are not emptied by the blank Capitol cells of the published file`() throws {
    let store = try Massachusetts.emptyStore()
    let members = [Self.header, Self.line("1", "Brook", "1st Essex", voice: "978-555-0100")]
    _ = try report(.legislators, members, in: store)
    let offices = [
      "id,member_code,leadership,role_start,capitol_address,capitol_voice,capitol_fax,"
        + "district_address,district_voice,district_fax",
      "ocd-person/1,B_B1,Whip,2023-01-04,Room 1,617-555-0100,,MA,978-555-0100,",
      "ocd-person/9,X_X9,,,Room 2,,,,,",
    ]
    let first = try report(.offices, offices, in: store)
    #expect(first.new == 1 && first.skipped.map(\.line) == [3])
    #expect(try report(.legislators, members, in: store).unchanged == 1)
    #expect(try report(.offices, offices, in: store).unchanged == 1)
    try store.read { db in
      let voices = try String.fetchAll(db, sql: "SELECT voice FROM office ORDER BY kind")
      #expect(voices == ["617-555-0100", "978-555-0100"])
    }
  }

  @Test func `are skipped without an id, a known chamber or a life`() throws {
    let store = try Massachusetts.emptyStore()
    let result = try report(
      .legislators,
      [
        Self.header + ",death_date", "x,Brook,,1st Essex,lower,,,,,,,,,,,",
        "ocd-person/1,Brook,,1st Essex,middle,,,,,,,,,,,",
        "ocd-person/2,Brook,,1st Essex,lower,,,,,,,,,,,2026-01-01",
      ], in: store)
    #expect(result.new == 0 && result.skipped.map(\.line) == [2, 3, 4])
  }

  @Test(
    "know their chamber by the district",
    arguments: [
      ("lower", "1st Middlesex", Chamber.house), ("upper", "First Middlesex", .senate),
      ("lower", "MA-5", .congress), ("upper", "Massachusetts", .usSenate),
      ("legislature", "x", nil),
    ] as [(String, String, Chamber?)]
  )
  func chamber(name: String, district: String, expected: Chamber?) {
    #expect(Chamber(openStates: name, district: district) == expected)
  }

  @Test(.enabled(if: Massachusetts.isHere, "shared/data is not beside the project"))
  func `are read from the published file, with vacancies told and Congress beside them`() throws {
    let store = try Massachusetts.store()
    let april = try Massachusetts.stage(.legislators, "ma-legislators-published-2026-04-24")
    let report = try store.write { try april.run(in: $0, on: "2026-11-24") }
    #expect(report.lines == 198 && report.new == 0 && report.ended == 0 && report.skipped.isEmpty)
    #expect(report.notes == ["Without a member in the house: 17th Middlesex; 1st Franklin"])
    let congress = try Massachusetts.stage(.legislators, "ma-congress")
    let second = try store.write { try congress.run(in: $0, on: "2026-11-24") }
    #expect(second.new == 11 && second.ended == 0 && second.notes.isEmpty)
    try store.read { db in
      let gomez = try Legislators.sitting(in: "Hampden", of: .senate, in: db)
      #expect(gomez.map(\.name) == ["Adam Gómez"])
      #expect(try Legislators.holds(address: "Adam.Gomez@MASenate.gov", in: db))
      #expect(try Legislators.sitting(in: "Massachusetts", of: .usSenate, in: db).count == 2)
    }
  }
}
