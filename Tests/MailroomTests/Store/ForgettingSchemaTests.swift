import Foundation
import GRDB
import Testing

@testable import Mailroom

@Suite struct ForgettingSchemaTests {
  @Test func `whoever said STOP before is still stopped when the table is made anew`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("forgetting-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("store").path
    let before = try DatabaseQueue(path: path)
    var migrator = DatabaseMigrator()
    for migration in MailroomSchema.migrations.prefix(while: { $0.name != "mailroom-7-forgetting" })
    {
      migrator.registerMigration(migration.name, migrate: migration.run)
    }
    try migrator.migrate(before)
    let reasons = ["stop", "unsubscribe", "bounce", "complaint", "import", "operator"]
    try before.write { db in
      for (number, reason) in reasons.enumerated() {
        try db.execute(
          sql: "INSERT INTO address (id, address, createdAt) VALUES (?, ?, 0)",
          arguments: [number, "a\(number)@example.org"])
        try db.execute(
          sql: "INSERT INTO suppression VALUES (?, ?, ?, 7)",
          arguments: [number, number == 1 ? "bulk" : "all", reason])
      }
    }
    try before.close()
    let store = try Store(path: path, migrations: [])
    try store.pool.read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM suppression ORDER BY addressID")
      #expect(rows.map { $0["reason"] as String } == reasons)
      #expect(rows.map { $0["degree"] as String }.filter { $0 == "bulk" }.count == 1)
      #expect(rows.allSatisfy { $0["since"] == 7 })
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }
}
