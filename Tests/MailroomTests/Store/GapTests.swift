import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("A day that the books have lost")
struct GapTests {
  private let desk: MaildirDesk

  init() throws { desk = try MaildirDesk() }

  private func restore(_ backup: String) throws -> Store {
    let path = desk.books.store.path
    let restoration = Restoration(backup: backup, store: path)
    try restoration.begin()
    let draft = try Store(path: restoration.draft, migrations: [])
    try draft.pool.write { db in
      _ = try Gap.begin(in: Handling(db: db, house: desk.books.house, now: Date()))
    }
    try draft.close()
    try desk.books.store.pool.close()
    try restoration.finish()
    return try Store(path: path, migrations: [])
  }

  private func texts(_ sql: String, _ store: Store) throws -> [String] {
    try store.pool.read { try String.fetchAll($0, sql: sql) }
  }

  /// A day: before the backup Kim wrote STOP, after it Pat did, and a notice left.
  private func lose() async throws -> Store {
    _ = try desk.books.person("Pat Smith", at: "pat@example.org")
    _ = try desk.books.person("Kim Lee", at: "kim@example.org")
    try desk.deliver(from: "kim@example.org", subject: "Enough", body: "STOP")
    try await desk.run()
    #expect(desk.sent().count == 1)
    try desk.books.write(at: Date()) { handling in
      let posting = try desk.books.posting(to: "ana@example.net", lane: .notices, in: handling)
      try Outbox.put(posting, in: handling)
      var later = try desk.books.posting(to: "bea@example.net", lane: .notices, in: handling)
      later.notBefore = handling.now + 86_400
      try Outbox.put(later, in: handling)
    }
    let backup = desk.books.store.path + "-backup"
    try desk.books.store.backUp(to: backup)
    try desk.deliver(from: "pat@example.org", subject: "Stop it", body: "STOP")
    try await desk.run()
    #expect(desk.sent().count == 3)
    return try restore(backup)
  }

  @Test func `comes back from Handled, its effects booked and its answers held`() async throws {
    let store = try await lose()
    #expect(try texts("SELECT reason FROM suppression", store).count == 1)
    try await desk.run(store)
    let stopped = """
      SELECT address.address FROM suppression JOIN address ON address.id = suppression.addressID
      ORDER BY 1
      """
    #expect(try texts(stopped, store) == ["kim@example.org", "pat@example.org"])
    // Kim's mail, which the backup knew, had no second effect.
    #expect(try texts("SELECT outcome FROM ledger", store) == ["handled", "handled"])
    #expect(desk.subjects(in: "Handled") == ["Enough", "Stop it"])
    #expect(desk.subjects() == [])
    // Nothing left a second time.
    #expect(desk.sent().count == 3)
    #expect(try await store.pool.read { try Gap.held(in: $0) } == 1)
    // What was to leave before the restore counts as sent; what has its hour to come waits.
    let notices = "SELECT state FROM outbox WHERE template = 'operator-note' ORDER BY id"
    #expect(try texts(notices, store) == ["sent", "queued"])
    // The next run is an ordinary one.
    try await desk.run(store)
    #expect(desk.sent().count == 3)
    #expect(try texts("SELECT outcome FROM ledger", store).count == 2)
  }

  @Test func `has its answers sent at the operator's word`() async throws {
    let store = try await lose()
    try await desk.run(store)
    let count = try await store.pool.write { db in
      try Gap.decide(
        isToBeSent: true, in: Handling(db: db, house: desk.books.house, now: Date()))
    }
    #expect(count == 1)
    try await desk.run(store)
    #expect(desk.sent().count == 4)
    #expect(try await store.pool.read { try Gap.held(in: $0) } == 0)
  }

  @Test func `or withdrawn`() async throws {
    let store = try await lose()
    try await desk.run(store)
    let count = try await store.pool.write { db in
      try Gap.decide(
        isToBeSent: false, in: Handling(db: db, house: desk.books.house, now: Date()))
    }
    #expect(count == 1)
    try await desk.run(store)
    #expect(desk.sent().count == 3)
  }

  @Test func `holds nothing of what comes after it`() async throws {
    let store = try await lose()
    try await desk.run(store)
    try desk.deliver(from: "kim@example.org", subject: "Again", body: "START")
    try await desk.run(store)
    #expect(desk.sent().count == 4)
  }
}
