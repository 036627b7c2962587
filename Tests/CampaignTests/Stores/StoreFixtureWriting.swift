import Campaign
import Foundation
import GRDB
import Testing

@testable import Mailroom

/// Writes `schema-NN.sql.gz`: run by `make store-fixture` when there is a new migration, and the file is
/// committed with it. The earlier ones stay as they are.
@Suite("The fixture of today's schema")
struct StoreFixtureWriting {
  private static let wish = ProcessInfo.processInfo.environment["HUBKEEPER_STORE_FIXTURE"] ?? ""

  /// The wish is `now`, or a file that names the migrations of an earlier schema.
  @Test(.enabled(if: !wish.isEmpty, "writes a file; see `make store-fixture`"))
  func `is written`() throws {
    let all = (MailroomSchema.migrations + CampaignSchema.migrations).map(\.name)
    var wanted = Set(all)
    if Self.wish != "now" {
      let text = try String(contentsOfFile: Self.wish, encoding: .utf8)
      wanted = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
      try #require(wanted.isSubset(of: all), "\(wanted.subtracting(all))")
    }
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("fixture-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let store = try DatabaseQueue(path: path)
    store.writeWithoutTransaction { db in db.add(function: Store.nameWords) }
    var migrator = DatabaseMigrator()
    for migration in MailroomSchema.migrations + CampaignSchema.migrations
    where wanted.contains(migration.name) {
      migrator.registerMigration(migration.name, migrate: migration.run)
    }
    try migrator.migrate(store)
    let dump = try store.write { db in
      try StoreFixtureRows(db).fill()
      return try StoreDump(db).text()
    }
    try store.close()
    let zipped = try Gzip.run(["-9", "-n"], input: Data(dump.utf8))
    #expect(zipped.count <= StoreFixture.limitOctets)
    let number = wanted.count < 10 ? "0\(wanted.count)" : "\(wanted.count)"
    try zipped.write(
      to: StoreFixture.folder.appendingPathComponent("schema-\(number)\(StoreFixture.suffix)"))
  }
}

/// The invented people: a contact, a coordinator, two volunteers, one of whom said STOP, and what was
/// booked with them as far as a schema has a table for it.
struct StoreFixtureRows {
  private let db: Database
  private static let moment: Int64 = 1_772_470_800_000

  init(_ db: Database) { self.db = db }

  func fill() throws {
    try put("number", ["id": 1, "kind": "hub"])
    try put(
      "hub",
      [
        "id": 1, "name": "Worcester", "region": "east", "status": "designated",
        "createdAt": Self.moment,
      ])
    let people = [
      ("Ana Lima", "ana@example.org"), ("Lee Park", "lee@example.net"),
      ("Maria Lopez", "maria@example.com"), ("Joe Smith", "joe@example.com"),
    ]
    for (index, (name, address)) in people.enumerated() {
      let id = index + 2
      try put("number", ["id": id, "kind": "person"])
      try put(
        "person",
        [
          "id": id, "name": name, "givenName": String(name.prefix { $0 != " " }),
          "phone": id == 4 ? "508-555-0142" : nil, "createdAt": Self.moment,
        ])
      try put("address", ["id": index + 1, "address": address, "createdAt": Self.moment])
      try put("personAddress", ["personID": id, "addressID": index + 1])
    }
    for (kind, scope, person) in [("contact", "1", 2), ("coordinator", "state", 3)] {
      try put(
        "role",
        [
          "kind": kind, "scope": scope, "personID": person, "addressID": person - 1,
          "since": Self.moment,
        ])
    }
    for (person, town) in [(4, "Worcester"), (5, "Somerville")] {
      try put(
        "volunteer",
        [
          "personID": person, "town": town, "hubID": person == 4 ? 1 : nil,
          "stage": person == 4 ? "booked" : "new", "interests": "[\"tabling\"]",
          "words": "I'd love to help.", "source": "mail", "signedUpAt": Self.moment,
          "createdAt": Self.moment,
        ])
    }
    try put(
      "suppression", ["addressID": 4, "degree": "all", "reason": "stop", "since": Self.moment])
    try put(
      "ledger",
      [
        "id": 1, "mailbox": "INBOX", "uidValidity": 1, "uid": 7, "kind": "sign_up",
        "outcome": "handled", "personID": 4, "arrivedAt": Self.moment,
        "handledAt": Self.moment,
      ])
    try fillBooking()
    try fillEvent()
  }

  private func fillBooking() throws {
    guard try db.tableExists("booking") else { return }
    try put("number", ["id": 6, "kind": "booking"])
    try put(
      "booking",
      [
        "id": 6, "personID": 4, "contactID": 2, "hubID": 1, "start": "2026-03-10T18:00",
        "zone": "America/New_York", "startsAt": 1_773_180_000_000, "minutes": 30,
        "how": "phone", "state": "booked", "volunteerUID": "v@example.org",
        "contactUID": "c@example.org", "createdAt": Self.moment,
      ])
    for cell in [1_970_200, 1_970_201] {
      try put("bookingCell", ["bookingID": 6, "cell": cell, "contactID": 2, "personID": 4])
    }
  }

  private func fillEvent() throws {
    guard try db.tableExists("event") else { return }
    try put("number", ["id": 7, "kind": "event"])
    try put(
      "event",
      [
        "id": 7, "kind": "film screening", "title": "film night", "hubID": 1, "region": "east",
        "start": "2026-03-20T19:00", "zone": "America/New_York",
        "startsAt": 1_774_047_600_000, "minutes": 120, "place": "the library", "state": "open",
        "uid": "e@example.org", "personID": 2, "createdAt": Self.moment,
      ])
    try put(
      "rsvp",
      [
        "id": 1, "eventID": 7, "personID": 4, "state": "going", "by": "mail",
        "saidAt": Self.moment, "uid": "r@example.org", "createdAt": Self.moment,
      ])
  }

  private func put(_ table: String, _ values: [String: (any DatabaseValueConvertible)?]) throws {
    let names = values.keys.sorted()
    let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
      arguments: StatementArguments(names.map { values[$0] ?? nil }))
  }
}

/// A store as the SQL that makes it: tables, rows, then indexes and triggers.
struct StoreDump {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func text() throws -> String {
    var lines: [String] = ["BEGIN TRANSACTION;"]
    let tables = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        ORDER BY name
        """)
    for table in tables { lines.append("\(table["sql"] as String);") }
    for table in tables { lines += try rows(of: table["name"]) }
    lines += try String.fetchAll(
      db,
      sql: """
        SELECT sql || ';' FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL
        ORDER BY type, name
        """)
    return (lines + ["COMMIT;", ""]).joined(separator: "\n")
  }

  private func rows(of table: String) throws -> [String] {
    // Not the generated ones.
    let columns = try String.fetchAll(
      db, sql: "SELECT '\"' || name || '\"' FROM pragma_table_xinfo(?) WHERE hidden = 0",
      arguments: [table])
    let names = columns.joined(separator: ", ")
    let values = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
    return try String.fetchAll(db, sql: "SELECT \(values) FROM \"\(table)\"").sorted().map {
      "INSERT INTO \"\(table)\" (\(names)) VALUES (\($0));"
    }
  }
}
