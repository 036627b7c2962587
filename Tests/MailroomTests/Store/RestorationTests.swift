import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("A restored backup")
struct RestorationTests {
  private let books = Books()

  /// Restores as the command does, and opens what is there then.
  private func restore(_ backup: String) async throws -> (forgotten: Int, store: Store) {
    let restoration = Restoration(backup: backup, store: books.store.path)
    try restoration.begin()
    let draft = try Store(path: restoration.draft, migrations: [])
    let forgotten = try await draft.pool.write { db in
      try Forgetting.replay(in: Handling(db: db, house: books.house, now: books.now + 1_000))
    }
    try await Forgetting.secure(draft)
    try draft.close()
    try books.store.pool.close()
    try restoration.finish()
    return (forgotten, try Store(path: books.store.path, migrations: []))
  }

  @Test func `knows nobody who was forgotten since it was made, and everybody else`() async throws {
    let pat = try books.person("Pat Quixote", at: "pat@example.org")
    _ = try books.person("Kim Lee", at: "kim@example.org")
    let backup = books.store.path + "-backup"
    try books.store.backUp(to: backup)
    try books.write(at: books.now + 60) {
      _ = try Forgetting.forget(pat, by: pat, in: $0)
    }
    try await Forgetting.secure(books.store)
    let (forgotten, store) = try await restore(backup)
    #expect(forgotten == 1)
    let names = try await store.pool.read {
      try String.fetchAll($0, sql: "SELECT name FROM person")
    }
    #expect(names.sorted() == ["", "Kim Lee"])
    let data = try Data(contentsOf: URL(fileURLWithPath: store.path))
    #expect(data.range(of: Data("Quixote".utf8)) == nil)
    let address = try #require(EmailAddress("pat@example.org"))
    #expect(try await store.pool.read { try Forgetting.isForgotten(address, in: $0) })
    // What was there before is kept.
    #expect(FileManager.default.fileExists(atPath: store.path + ".before-restore"))
    #expect(!FileManager.default.fileExists(atPath: store.path + ".restoring"))
  }

  @Test func `keeps who was forgotten, came back, and was on record when it was made`() async throws
  {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    let address = try #require(EmailAddress("pat@example.org"))
    try await books.forget(pat)
    try books.write(at: books.now + 500) { handling in
      let id = try Person.create(
        name: "Pat Smith", givenName: "Pat", language: "en", phone: nil, at: handling.now,
        in: handling.db)
      try AddressRecord.link(
        person: id, address: try books.addressID(in: handling, "pat@example.org"), in: handling.db)
      try Forgetting.lift(address, in: handling)
    }
    let backup = books.store.path + "-backup"
    try books.store.backUp(to: backup)
    try await Forgetting.secure(books.store)
    let (forgotten, store) = try await restore(backup)
    #expect(forgotten == 0)
    #expect(
      try await store.pool.read {
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM person WHERE name <> ''")
      }
        == 1)
    #expect(try await store.pool.read { try !Forgetting.isForgotten(address, in: $0) })
  }

  @Test func `that is damaged, or no store, changes nothing`() throws {
    _ = try books.person("Pat Smith", at: "pat@example.org")
    let backup = books.store.path + "-backup"
    try books.store.backUp(to: backup)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    for index in 8_192..<min(40_960, bytes.count) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: backup))
    #expect(throws: StoreError.self) {
      try Restoration(backup: backup, store: books.store.path).begin()
    }
    try Data("no store".utf8).write(to: URL(fileURLWithPath: backup))
    #expect(throws: StoreError.self) {
      try Restoration(backup: backup, store: books.store.path).begin()
    }
    #expect(throws: StoreError.self) {
      try Restoration(backup: "/nowhere/at/all", store: books.store.path).begin()
    }
    #expect(try books.value("SELECT name FROM person") == "Pat Smith")
    let left = try books.files().keys.filter { $0.contains("restoring") }
    #expect(left.isEmpty)
  }

  @Test func `is not opened up while the list has lost its key`() async throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org")
    try await books.forget(pat)
    try FileManager.default.removeItem(atPath: books.store.path + ".forgetting-key")
    #expect(throws: ForgettingError.self) {
      try books.write { try Forgetting.replay(in: $0) }
    }
    // Nor is an import.
    #expect(throws: ForgettingError.self) {
      try books.store.pool.read { _ = try ForgottenMarks(in: $0) }
    }
  }
}
