import Campaign
import Foundation
import GRDB
import Mailroom
import Testing

/// The stores of every release, as `Fixtures/make.sh` wrote them.
@Suite("A store of an older release")
struct OlderStoreTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  static let releases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("store-") && $0.hasSuffix(".sql") }.sorted()
  }()

  @Test func `is there for each release`() { #expect(!Self.releases.isEmpty) }

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

  @Test("is migrated with its people, and kept as it was beside it", arguments: releases)
  func migrated(release: String) throws {
    let home = FileManager.default.temporaryDirectory
      .appendingPathComponent("older-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let path = home.appendingPathComponent("hubkeeper.sqlite").path
    var configuration = Configuration()
    // The tables come in the order of their names.
    configuration.foreignKeysEnabled = false
    let old = try DatabaseQueue(path: path, configuration: configuration)
    let dump = try String(
      contentsOf: Self.folder.appendingPathComponent(release), encoding: .utf8)
    try old.writeWithoutTransaction { db in
      db.add(function: Store.nameWords)
      try db.execute(sql: dump)
    }
    try old.close()
    let file = home.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: ["mailbox.address": "hub@example.org"])
      .write(to: file, atomically: true, encoding: .utf8)
    let backups = try #require(Backups(try Settings(file: file.path)))
    let store = try Store(path: path, migrations: CampaignSchema.migrations, backups: backups)
    let people = try store.pool.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT person.name || ' ' || address.address FROM person
          JOIN personAddress ON personAddress.personID = person.id
          JOIN address ON address.id = personAddress.addressID ORDER BY 1
          """)
    }
    #expect(
      people == [
        "Ana Lima ana@example.org", "Joe Smith joe@example.com", "Lee Park lee@example.net",
        "Maria Lopez maria@example.com",
      ])
    let (stopped, orphans, verdict) = try store.pool.read { db in
      (
        try String.fetchAll(
          db,
          sql: """
            SELECT address FROM suppression JOIN address ON address.id = suppression.addressID
            """),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        try String.fetchOne(db, sql: "PRAGMA integrity_check")
      )
    }
    #expect(stopped == ["joe@example.com"])
    #expect(orphans == 0 && verdict == "ok")
    let new = try Store(
      path: home.appendingPathComponent("new.sqlite").path, migrations: CampaignSchema.migrations)
    #expect(try shape(store) == shape(new))
    let kept = try FileManager.default.contentsOfDirectory(atPath: backups.folder)
    let version = release.dropFirst("store-".count).dropLast(".sql".count)
    #expect(kept.count == 1 && kept[0].hasPrefix("before-upgrade-from-\(version)-"))
  }
}
