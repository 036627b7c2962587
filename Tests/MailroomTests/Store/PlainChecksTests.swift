import Foundation
import GRDB
import Testing

@testable import Mailroom

@Suite struct PlainChecksTests {
  /// The two tables are made anew: what hangs on their rows must not go with the old ones.
  @Test func `a store with mail in it loses nothing when its tables are made anew`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("checks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("store").path
    let before = try DatabaseQueue(path: path)
    var migrator = DatabaseMigrator()
    for migration in MailroomSchema.migrations.dropLast() {
      migrator.registerMigration(migration.name, migrate: migration.run)
    }
    try migrator.migrate(before)
    try before.write { db in
      try db.execute(
        sql: """
          INSERT INTO address (id, address, createdAt) VALUES (1, 'pat@example.org', 0);
          INSERT INTO ledger (id, mailbox, uidValidity, uid, key, outcome, arrivedAt)
            VALUES (7, 'INBOX', 1, 1, 'key', 'handled', 0);
          INSERT INTO journal (id, at, action, ledgerID) VALUES (3, 0, 'signed up', 7);
          INSERT INTO outbox (id, secret, ledgerID, because, addressID, template, "values",
            language, lane, notBefore, state, createdAt, causeKey)
            VALUES (9, x'00', 7, 'a test', 1, 'welcome', '{}', 'en', 'answers', 0, 'queued', 0, 'c');
          INSERT INTO outboxAttachment VALUES (9, 0, 'a.csv', 'text/csv', x'41');
          """)
    }
    try before.close()
    let store = try Store(path: path, migrations: [])
    try store.pool.read { db in
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT outbox.state, outbox.causeKey, contents, journal.ledgerID, ledger.outcome
            FROM outbox JOIN outboxAttachment ON outboxID = outbox.id
            JOIN ledger ON ledger.id = outbox.ledgerID JOIN journal ON journal.ledgerID = ledger.id
            """))
      #expect(row[0] == "queued")
      #expect(row[1] == "c")
      #expect(row[2] == Data([0x41]))
      #expect(row[3] == 7)
      #expect(row[4] == "handled")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
    #expect(throws: DatabaseError.self) {
      try store.pool.write { try $0.execute(sql: "UPDATE outbox SET state = 'gone'") }
    }
  }
}
