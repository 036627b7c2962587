import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

/// A real store in a folder of its own, with two towns, a village and a hub.
final class SampleStore {
  let pool: DatabasePool
  private let folder: URL
  let now = Date(milliseconds: 1_795_000_000_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-import-\(UUID().uuidString)")
    let path = folder.appendingPathComponent("store.sqlite").path
    pool = try Store(path: path, migrations: CampaignSchema.migrations).pool
    _ = try civic(
      .towns,
      [
        "town,type,county,house_districts,senate_districts,congress_districts",
        "Worcester,city,Worcester,15th Worcester,First Worcester,MA-2",
        "Boston,city,Suffolk,1st Suffolk; 2nd Suffolk,First Suffolk,MA-7",
      ])
    _ = try civic(.places, ["place,town,zips", "Dorchester,Boston,02121"])
    _ = try civic(
      .localities,
      [
        "town,ward,precinct,house_district,senate_district,congress_district",
        "Worcester,,,15th Worcester,First Worcester,MA-2",
        "Boston,1,1,1st Suffolk,First Suffolk,MA-7", "Boston,1,2A,2nd Suffolk,First Suffolk,MA-7",
      ])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func civic(_ kind: CivicFile, _ lines: [String]) throws -> ImportReport {
    let staged = try kind.stage(CSVReader(text: Array(lines.joined(separator: "\n").utf8)))
    return try pool.write { try staged.run(in: $0, on: "2026-11-24") }
  }

  func people(
    _ lines: [String], dryRun: Bool = false, forgotten: Set<String> = []
  ) throws -> VolunteerReport {
    let sheet = try VolunteerSheet(CSVReader(text: Array(lines.joined(separator: "\n").utf8)))
    return try pool.write { db in
      try VolunteerImport(sheet).run(in: db, at: now, dryRun: dryRun) {
        forgotten.contains("\($0)")
      }
    }
  }

  func hubs(_ yaml: String, dryRun: Bool = false) throws -> ImportReport {
    let file = try HubsFile(yaml)
    return try pool.write { db in
      try HubsImport(file).run(in: db, at: now, dryRun: dryRun) { "\($0)" == "gone@example.org" }
    }
  }

  func strings(_ sql: String) throws -> [String] {
    try pool.read { try String.fetchAll($0, sql: sql) }
  }

  func count(_ table: String) throws -> Int {
    try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? -1
  }

  func export(_ export: Export, _ format: Export.Format) throws -> String {
    var text = ""
    try pool.read { db in try export.write(as: format, in: db) { text += $0 } }
    return text
  }
}

@Suite("An import of people")
struct VolunteerImportTests {
  static let header = "name,email,town,zip,phone,hub,stage,status"
  static let hubs = """
    hubs:
      - name: Worcester
        region: east
        towns: [Worcester]
        contacts: [{name: Ana Lima, address: ana@example.org}]
    """

  @Test func `ends with the words of the sheet, and sends nothing`() throws {
    let store = try SampleStore()
    let report = try store.people([
      Self.header, "Maria Lopez,m@example.org,Worcester,01609,508-555-0142,,met,",
      "maria lopez,M@example.org,,,,,,", ",,,,,,,", "Al Dunn,,,,508-555-0120,,,", ",,x,,,,,",
      "Jo,jo@example.org,,,,,,unsubscribed", "Cy,cy@example.org,,,,,,",
    ])
    #expect(
      report.closingLines == [
        "6 lines.", "3 people known now, at stage as in the file (2 without a stage: known).",
        "1 lines are one person twice: joined.", "1 have only a phone: kept, for calling.",
        "1 skipped (line 6: no name and no address).",
        "1 addresses marked unsubscribed or bounced: they will never get mail.",
        "New: 4; updated: 0; unchanged: 0.", "0 mails will be sent.",
      ])
    #expect(try store.count("outbox") == 0)
    #expect(
      try store.strings("SELECT stage FROM volunteer ORDER BY personID")
        == ["met", "known", "known", "known"])
  }

  @Test func `changes nothing the second time`() throws {
    let store = try SampleStore()
    let lines = [
      Self.header, "Maria Lopez,m@example.org,worcester,01609,(508) 555-0142,Nowhere,met,",
      "Al Dunn,,Dorchester,,508-555-0120,,,", ",only@example.org,,,,,,bounced",
    ]
    let dry = try store.people(lines, dryRun: true)
    #expect(try dry.rows.new == 3 && store.count("person") == 0)
    #expect(dry.closingLines.suffix(2).first == "Nothing was written: this was a dry run.")
    let first = try store.people(lines)
    let second = try store.people(lines)
    #expect(first.rows.new == 3 && first.rows.notes == dry.rows.notes)
    #expect(second.rows.unchanged == 3 && second.rows.new == 0 && second.rows.updated == 0)
    #expect(try store.count("person") == 3 && store.count("address") == 2)
    let towns = try store.strings("SELECT coalesce(town, '') FROM volunteer ORDER BY personID")
    #expect(towns == ["Worcester", "Boston", ""])
  }

  @Test func `lets a newer sheet correct an older one, but not the person's own words`() throws {
    let store = try SampleStore()
    let sheet = { (town: String, stage: String) in
      [Self.header, "Maria Lopez,m@example.org,\(town),,,,\(stage),"]
    }
    _ = try store.people(sheet("Worcester", "active"))
    #expect(try store.people(sheet("Boston", "met")).rows.updated == 1)
    #expect(try store.strings("SELECT town || ' ' || stage FROM volunteer") == ["Boston active"])
    try store.pool.write { try $0.execute(sql: "UPDATE volunteer SET signedUpAt = 1") }
    #expect(try store.people(sheet("Worcester", "known")).rows.unchanged == 1)
    #expect(try store.strings("SELECT town || ' ' || stage FROM volunteer") == ["Boston active"])
    try store.pool.write { try $0.execute(sql: "UPDATE volunteer SET stage = 'gone'") }
    _ = try store.people(sheet("Worcester", "leader"))
    #expect(try store.strings("SELECT stage FROM volunteer") == ["gone"])
  }

  @Test func `lifts no suppression and brings back nobody`() throws {
    let store = try SampleStore()
    _ = try store.people([Self.header, "Jo,jo@example.org,,,,,,unsubscribed"])
    _ = try store.people([Self.header, "Jo,jo@example.org,,,,,,subscribed"])
    #expect(try store.strings("SELECT degree || ' ' || reason FROM suppression") == ["all import"])
    let report = try store.people(
      [Self.header, "Bo,bo@example.org,,,,,,"], forgotten: ["bo@example.org"])
    #expect(report.rows.skipped.map(\.why) == ["asked to be forgotten, and stays so"])
    #expect(try store.strings("SELECT address FROM address") == ["jo@example.org"])
    #expect(!report.closingLines.joined().contains("bo@"))
  }

  @Test func `gives people the hub of the sheet, else the only hub of their town`() throws {
    let store = try SampleStore()
    #expect(try store.hubs(Self.hubs).new == 1)
    let report = try store.people([
      Self.header, "A,a@example.org,Worcester,,,,,", "B,b@example.org,Boston,,,worcester,,",
      "C,c@example.org,Boston,,,,,", "D,d@example.org,Boston,,,Mars,,",
    ])
    #expect(report.rows.notes == ["line 5: there is no hub \"Mars\"; left without one"])
    let hubs = try store.strings(
      """
      SELECT coalesce(hub.name, '-') FROM volunteer LEFT JOIN hub ON hub.id = hubID
      ORDER BY personID
      """)
    #expect(hubs == ["Worcester", "Worcester", "-", "-"])
  }

  @Test func `knows people of the books by address, or by name and phone`() throws {
    let store = try SampleStore()
    _ = try store.people([Self.header, "Maria Lopez,m@example.org,,,508-555-0142,,,"])
    let report = try store.people([
      Self.header, "Maria Lopez,second@example.org,,,+1 508 555 0142,,,",
      "Juan Lopez,m@example.org,,,,,,",
    ])
    #expect(report.rows.updated == 1 && report.rows.new == 1)
    #expect(try store.count("personAddress") == 3)
  }
}

@Suite("An import of hubs")
struct HubsImportTests {
  @Test func `is new once, then unchanged, then follows the file`() throws {
    let store = try SampleStore()
    let yaml = """
      hubs:
        - name: Worcester
          region: east
          towns: [worcester]
          places: [dorchester]
          wards: {Boston: [1]}
          precincts: {Boston: [1-2A]}
          contacts: [{name: Ana Lima, address: ana@example.org}]
      coordinators:
        - {name: Ana Lima, address: ana@example.org, region: west}
        - {name: Gone, address: gone@example.org, region: east}
      """
    #expect(try store.hubs(yaml, dryRun: true).new == 2)
    #expect(try store.count("hub") == 0)
    let first = try store.hubs(yaml)
    #expect(first.new == 2 && first.skipped.map(\.line) == [11])
    let second = try store.hubs(yaml)
    #expect(second.new == 0 && second.updated == 0 && second.unchanged == 2)
    #expect(try store.count("person") == 1)
    #expect(
      try store.strings(
        "SELECT town || '|' || ward || '|' || precinct || '|' || place FROM hubArea ORDER BY 1")
        == ["Boston|1|2A|", "Boston|1||", "Boston|||Dorchester", "Worcester|||"])
    #expect(
      try store.strings("SELECT kind || ' ' || scope FROM role ORDER BY 1")
        == ["contact 1", "coordinator west"])
    let third = try store.hubs(
      "hubs:\n- {name: WORCESTER, region: west, status: designated, towns: [Worcester]}\n")
    #expect(third.updated == 1)
    #expect(
      third.notes == ["Ana Lima is a contact of WORCESTER and not in the file; the role stays"])
    #expect(
      try store.strings("SELECT name || ' ' || region || ' ' || status FROM hub")
        == ["WORCESTER west designated"])
    #expect(try store.count("hubArea") == 1)
  }

  @Test(
    "says which names are not on record, and writes nothing",
    arguments: [
      ("towns: [Atlantis]", "the town \"Atlantis\" is not on record"),
      (
        "towns: [Dorchester]",
        "the town \"Dorchester\" is not on record; Dorchester in Boston is a place"
      ),
      ("places: [Mars]", "the place \"Mars\" is not on record"),
      ("places: [Boston]", "Boston is a town: list it under towns"),
      ("wards: {Boston: [9]}", "Boston has no such part on record: ward 9"),
      ("precincts: {Boston: [1-2]}", "Boston has no such part on record: ward 1, precinct 2"),
    ]
  )
  func unknown(area: String, what: String) throws {
    let store = try SampleStore()
    let yaml = "hubs:\n- name: A\n  region: east\n  \(area)\n"
    let error = HubsFileError(file: "the file", problems: [.init(line: 4, what: what)])
    #expect(throws: error) { try store.hubs(yaml) }
    #expect(try store.count("hub") == 0)
  }
}

@Suite("An export")
struct ExportTests {
  @Test func `of volunteers comes back as an import that changes nothing`() throws {
    let store = try SampleStore()
    _ = try store.hubs(VolunteerImportTests.hubs)
    _ = try store.people([
      "name,email,town,zip,phone,stage,status,interests",
      "=Maria Lopez,m@example.org;n@example.org,Worcester,01609,508-555-0142,met,,\"tabling, calls\"",
      "Jo,jo@example.org,,,,,unsubscribed,", "Bu,bu@example.org,,,,,no bulk,",
    ])
    let csv = try store.export(.volunteers, .csv)
    #expect(
      csv == """
        name,addresses,town,zip,phone,hub,stage,interests,language,subscribed\r
        '=Maria Lopez,"m@example.org; n@example.org",Worcester,01609,508-555-0142,Worcester,met,\
        "tabling; calls",en,yes\r
        Jo,jo@example.org,,,,,known,,en,no\r
        Bu,bu@example.org,,,,,known,,en,no bulk\r

        """)
    let again = try store.people(csv.split(separator: "\r\n").map(String.init))
    #expect(again.rows.unchanged == 3, "\(again.closingLines)")
    let json = try store.export(.volunteers, .json)
    let objects = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(objects?.count == 3)
    #expect(objects?.first?["addresses"] as? [String] == ["m@example.org", "n@example.org"])
    #expect(objects?.last?["town"] is NSNull)
  }

  @Test func `hands out no minors, and no suppressed address beside a good one`() throws {
    let store = try SampleStore()
    _ = try store.people([
      "name,email,phone,status", "Kim,kim@example.org,,", "Al Dunn,al@example.org,508-555-0120,",
      "Al Dunn,old@example.org,508-555-0120,bounced",
    ])
    try store.pool.write { try $0.execute(sql: "UPDATE person SET isMinor = 1 WHERE name = 'Kim'") }
    let csv = try store.export(.volunteers, .csv)
    #expect(!csv.contains("kim@") && csv.contains("al@") && !csv.contains("old@"))
  }

  @Test func `of hubs and journal is well formed, also when empty`() throws {
    let store = try SampleStore()
    #expect(try store.export(.hubs, .json) == "[]\n")
    _ = try store.hubs(VolunteerImportTests.hubs)
    #expect(
      try store.export(.hubs, .csv).contains(",Worcester,east,forming,Worcester,Ana Lima <ana"))
    try store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO journal (at, action, detail) VALUES (0, 'said', '=1+1');
          INSERT INTO journalChange (journalID, field, before, after) VALUES (1, 'town', NULL, 'Salem');
          """)
    }
    #expect(
      try store.export(.journal, .json) == """
        [
          {"at": "1970-01-01 00:00:00 GMT", "action": "said", "actor": null, \
        "authentication": "none", "subject": null, "detail": "=1+1", \
        "changes": ["town: (none) -> Salem"], "message_id": null}
        ]

        """)
    #expect(
      try store.export(.journal, .csv) == """
        at,action,actor,authentication,subject,detail,changes,message_id\r
        1970-01-01 00:00:00 GMT,said,,none,,'=1+1,town: (none) -> Salem,\r

        """)
  }

  @Test(
    "a name that would run in a spreadsheet stays text, and comes back as it was",
    arguments: [
      "=HYPERLINK(A1)", "+1 508 555 0100", "-2+3", "=1+1|calc", "\u{FF1D}1+1",
      "'=1", "=cmd|' /C calc'!A0",
    ])
  func formula(name: String) throws {
    let store = try SampleStore()
    let cell = CSVWriter.cell(name)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
    _ = try store.people(["name,email", "\(cell),a@example.org"])
    let before = try store.pool.read { try String.fetchOne($0, sql: "SELECT name FROM person") }
    #expect(before == name)
    let csv = try store.export(.volunteers, .csv)
    #expect(csv.split(separator: "\r\n").last?.hasPrefix(cell + ",") == true, "\(csv)")
    let again = try store.people(csv.split(separator: "\r\n").map(String.init))
    #expect(again.rows.unchanged == 1, "\(again.closingLines)")
    let after = try store.pool.read { try String.fetchAll($0, sql: "SELECT name FROM person") }
    #expect(after == [name])
  }

  @Test func `of the journal obeys its filter and the campaign's clock`() throws {
    let store = try SampleStore()
    _ = try store.people(["name,email", "Ana Lima,ana@example.org", "Bo Ek,bo@example.org"])
    let people = try store.pool.write { db in
      try db.execute(sql: "DELETE FROM journal")
      let people = try Int64.fetchAll(db, sql: "SELECT id FROM person ORDER BY id")
      for (index, person) in people.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO journal (at, action, actorPersonID, subjectPersonID, authentication)
            VALUES (?, 'stage', ?, ?, 'dmarc')
            """, arguments: [index * 1_000, person, person])
      }
      return people
    }
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    let reading = JournalExport(
      filter: JournalEntries.Filter(person: people[1], command: "STAGE"), zone: zone)
    var csv = ""
    try store.pool.read { db in
      try Export.journal.write(as: .csv, reading: reading, in: db) { csv += $0 }
    }
    #expect(
      csv == """
        at,action,actor,authentication,subject,detail,changes,message_id\r
        1969-12-31 19:00:01 EST,stage,#\(people[1]),dmarc,#\(people[1]),,,\r

        """)
    #expect(!csv.contains("@"))
  }
}
