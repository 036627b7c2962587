import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Backups")
struct BackupsTests {
  private let books = Books(settings: ["backup.keep": "3"])

  private func backups() throws -> Backups { try #require(Backups(books.house.settings)) }

  private func moment(_ text: String) throws -> Date { try #require(Moments.parse(text)) }

  private func names() -> [String] {
    let folder = books.house.settings.backup.folder
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `are due once a night, at the campaign's hour`() throws {
    let backups = try backups()
    let began = try moment("2026-11-24T15:00:00Z")
    // The night before the first worker began is none of ours.
    #expect(try !backups.isDue(at: moment("2026-11-24T16:00:00Z"), since: began))
    // Three in the morning in Boston is eight in UTC.
    #expect(try !backups.isDue(at: moment("2026-11-25T07:59:00Z"), since: began))
    #expect(try backups.isDue(at: moment("2026-11-25T08:00:00Z"), since: began))
    try backups.make(of: books.store, at: try moment("2026-11-25T08:00:10Z"))
    #expect(try !backups.isDue(at: moment("2026-11-26T07:59:00Z"), since: began))
    #expect(try backups.isDue(at: moment("2026-11-26T08:01:00Z"), since: began))
    // After an outage of days one is enough.
    try backups.make(of: books.store, at: try moment("2026-11-29T18:00:00Z"))
    #expect(try !backups.isDue(at: moment("2026-11-29T19:00:00Z"), since: began))
  }

  @Test func `are kept by number, open as stores, and leave other files alone`() throws {
    _ = try books.person("Pat Smith", at: "pat@example.org")
    let backups = try backups()
    let first = try moment("2026-11-25T08:00:00Z")
    try FileManager.default.createDirectory(
      atPath: backups.folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: backups.folder + "/hubkeeper-mine.sqlite"))
    for night in 0..<5 {
      try backups.make(of: books.store, at: first + Double(night) * 86_400)
    }
    #expect(
      names() == [
        "hubkeeper-20261127T080000Z.sqlite", "hubkeeper-20261128T080000Z.sqlite",
        "hubkeeper-20261129T080000Z.sqlite", "hubkeeper-mine.sqlite",
      ])
    let newest = try #require(backups.newest)
    #expect(newest.madeAt == first + 4 * 86_400)
    let rights = try FileManager.default.attributesOfItem(atPath: newest.path)
    #expect((rights[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let copy = try Store(path: newest.path, migrations: [])
    #expect(
      try copy.pool.read { try String.fetchAll($0, sql: "SELECT name FROM person") }
        == ["Pat Smith"])
  }

  @Test func `that fail leave the older ones and nothing half made`() throws {
    let backups = try backups()
    let first = try moment("2026-11-25T08:00:00Z")
    try backups.make(of: books.store, at: first)
    // A folder stands where the next file would.
    let blocked = backups.folder + "/hubkeeper-20261126T080000Z.sqlite"
    try FileManager.default.createDirectory(atPath: blocked, withIntermediateDirectories: true)
    #expect(throws: StoreError.self) { try backups.make(of: books.store, at: first + 86_400) }
    #expect(names().filter { $0.contains("partial") }.isEmpty)
    #expect(names().contains("hubkeeper-20261125T080000Z.sqlite"))
  }

  @Test func `are made before an upgrade, which can go back to the release that it came from`()
    throws
  {
    _ = try books.person("Pat Smith", at: "pat@example.org")
    let backups = try backups()
    let path = books.store.path
    // The same release opens it again: nothing to do.
    try books.store.pool.close()
    try Store(path: path, migrations: [], backups: backups).pool.close()
    #expect(names().isEmpty)
    let next = Migration("later-1", sql: "ALTER TABLE person ADD COLUMN nickname TEXT")
    let upgraded = try Store(path: path, migrations: [next], backups: backups)
    #expect(
      try upgraded.pool.read { try String.fetchAll($0, sql: "SELECT name FROM person") }
        == ["Pat Smith"])
    try upgraded.pool.close()
    let made = names()
    #expect(made.count == 1)
    #expect(made[0].hasPrefix("before-upgrade-from-\(Release.number)-"))
    // The older release refuses the upgraded store, and opens its backup.
    #expect(throws: StoreError.newer(path: path)) { try Store(path: path, migrations: []) }
    let restoration = Restoration(backup: backups.folder + "/" + made[0], store: path)
    try restoration.begin()
    try Store(path: restoration.draft, migrations: []).close()
    try restoration.finish()
    let back = try Store(path: path, migrations: [])
    #expect(
      try back.pool.read { try String.fetchAll($0, sql: "SELECT name FROM person") }
        == ["Pat Smith"])
    // It is no night's copy.
    #expect(backups.newest == nil)
  }

  @Test func `are not made of a new store`() throws {
    let path = books.store.path + "-new"
    let backups = try backups()
    try Store(path: path, migrations: [], backups: backups).pool.close()
    #expect(names().isEmpty)
  }
}
