import Campaign
import Foundation
import GRDB
import Testing

@testable import Mailroom

/// Stores of every schema that a release had (`schema-NN`, `StoreFixtureWriting`), and of releases as their
/// own program wrote them (`store-VERSION`, `Fixtures/make.sh`).
@Suite("A store of an older release")
struct OlderStoreTests {
  private let home: URL
  private var path: String { home.appendingPathComponent("hubkeeper.sqlite").path }

  init() throws {
    home = FileManager.default.temporaryDirectory
      .appendingPathComponent("older-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  private static let people = [
    "Ana Lima ana@example.org", "Joe Smith joe@example.com", "Lee Park lee@example.net",
    "Maria Lopez maria@example.com",
  ]

  @Test func `is there for the schema of today, and for those before it`() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let today = Set((MailroomSchema.migrations + CampaignSchema.migrations).map(\.name))
    var kept: [Set<String>] = []
    for (index, fixture) in StoreFixture.all.enumerated() {
      let path = "\(self.path)-\(index)"
      try fixture.make(at: path)
      kept.append(try StoreFixture.migrations(of: path))
      let size = try Data(contentsOf: fixture.file).count
      #expect(size <= StoreFixture.limitOctets, "\(fixture.name): \(size) octets")
    }
    // With a new migration the schema of before has its fixture, and this wants the next one.
    let missing = today.subtracting(kept.max { $0.count < $1.count } ?? [])
    #expect(
      kept.contains(today),
      "no fixture has \(missing.sorted()): run `make store-fixture`, and commit the file")
    // A migration that has landed is never taken back.
    for migrations in kept { #expect(migrations.isSubset(of: today)) }
    #expect(Set(kept).count >= 7)
  }

  /// Every table's columns, and every index and trigger by name.
  private func shape(_ store: Store) throws -> [String] {
    try store.pool.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      let columns = try tables.flatMap { table in
        try Row.fetchAll(
          db, sql: "SELECT name, type, \"notnull\" FROM pragma_table_info(?)", arguments: [table]
        )
        .map { "\(table).\($0["name"] as String) \($0["type"] as String) \($0["notnull"] as Int)" }
      }
      return
        (columns
        + (try String.fetchAll(
          db,
          sql: """
            SELECT type || ' ' || name FROM sqlite_master
            WHERE type <> 'table' AND name NOT LIKE 'sqlite_%'
            """)))
        .sorted()
    }
  }

  private func backups() throws -> Backups {
    let file = home.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: ["mailbox.address": "hub@example.org"])
      .write(to: file, atomically: true, encoding: .utf8)
    return try #require(Backups(try Settings(file: file.path)))
  }

  private func has(_ sql: String, in store: Store) throws -> [String] {
    try store.pool.read { try String.fetchAll($0, sql: sql) }
  }

  @Test(
    "is migrated with its people, bookings and suppressions, and kept as it was beside it",
    arguments: StoreFixture.all)
  func migrated(fixture: StoreFixture) throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try fixture.make(at: path)
    let before = try StoreFixture.migrations(of: path)
    let backups = try backups()
    let store = try Store(path: path, migrations: CampaignSchema.migrations, backups: backups)
    #expect(try store.pool.read { try StoreFixture.people(in: $0) } == Self.people)
    #expect(
      try has(
        """
        SELECT address FROM suppression JOIN address ON address.id = suppression.addressID
        WHERE degree = 'all'
        """, in: store) == ["joe@example.com"])
    #expect(
      try has("SELECT kind || ' ' || personID FROM role ORDER BY 1", in: store)
        == ["contact 2", "coordinator 3"])
    #expect(
      try has("SELECT town FROM volunteer ORDER BY personID", in: store)
        == ["Worcester", "Somerville"])
    if fixture.name.hasPrefix("schema-"), before.contains("one-on-ones-1") {
      #expect(
        try has(
          "SELECT start || ' ' || state || ' ' || COUNT(cell) FROM booking JOIN bookingCell ON bookingID = id",
          in: store) == ["2026-03-10T18:00 booked 2"])
    }
    if fixture.name.hasPrefix("schema-"), before.contains("events-1") {
      #expect(
        try has(
          "SELECT title || ': ' || rsvp.state FROM event JOIN rsvp ON eventID = event.id", in: store
        )
          == ["film night: going"])
    }
    #expect(try has("PRAGMA integrity_check", in: store) == ["ok"])
    #expect(try store.pool.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").isEmpty })
    let new = try Store(
      path: home.appendingPathComponent("new.sqlite").path, migrations: CampaignSchema.migrations)
    #expect(try shape(store) == shape(new))
    try store.close()
    try goBack(to: before, backups)
  }

  /// The copy of before the upgrade is what it was, and takes the upgraded store's place.
  private func goBack(to before: Set<String>, _ backups: Backups) throws {
    let folder = backups.folder
    // The schema of today is no upgrade.
    guard before != (try StoreFixture.migrations(of: path)) else {
      return #expect(!FileManager.default.fileExists(atPath: folder))
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(kept.count == 1 && kept[0].hasPrefix("before-upgrade-from-0.1.0-"))
    let restoration = Restoration(backup: "\(folder)/\(kept[0])", store: path)
    try restoration.begin()
    try restoration.finish()
    #expect(try StoreFixture.migrations(of: path) == before)
    let back = try DatabaseQueue(path: path)
    #expect(try back.read { try StoreFixture.people(in: $0) } == Self.people)
    try back.close()
  }

  @Test("of a newer release is refused, and nothing of it is changed or copied")
  func newer() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    let fixture = try #require(StoreFixture.all.first)
    try fixture.make(at: path)
    let store = try DatabaseQueue(path: path)
    try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('later-1')") }
    try store.close()
    let before = try StoreFixture.migrations(of: path)
    let backups = try backups()
    #expect(throws: StoreError.newer(path: path)) {
      try Store(path: path, migrations: CampaignSchema.migrations, backups: backups)
    }
    #expect(try StoreFixture.migrations(of: path) == before)
    #expect(!FileManager.default.fileExists(atPath: backups.folder))
  }
}
