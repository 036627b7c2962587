import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// Mails that pretend, and what must come of them: no record changed, no personal data left.
///
/// It is the store and the outbox that are compared; what the answers say is not believed.
@Suite("Attacks")
struct AttackTests {
  @Test func `are many`() {
    #expect(Attack.all.count >= 120)
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
  }

  @Test("change no record and bring nobody's data out", arguments: Attack.all)
  func attack(attack: Attack) throws {
    let scene = try AttackScene()
    let before = try scene.records()
    for mail in attack.mails { try scene.hand(in: mail) }
    let after = try scene.records()
    for table in Set(before.keys).union(after.keys) {
      #expect(before[table] == after[table], "\(attack.name) changed \(table)")
    }
    for leak in scene.leaks() { Issue.record("\(attack.name): \(leak)") }
  }

  /// The suite can fail: the same lines do change the books when they are genuine.
  @Test("would be seen if they worked", arguments: Attack.commands)
  func genuine(line: String) throws {
    let scene = try AttackScene()
    let before = try scene.records()
    try scene.hand(in: Attack.genuine(line))
    if try scene.records() == before {
      // Shown first, however proven: its YES then does it.
      try scene.hand(in: Attack.genuineYes)
    }
    #expect(try scene.records() != before, "\(line) does nothing even when it is genuine")
  }

  @Test func `would be seen if they brought data out`() throws {
    let scene = try AttackScene()
    try scene.hand(in: Attack.genuine("SHOW Maria Lopez", from: "ruth@example.com"))
    #expect(scene.leaks(sparing: []).contains { $0.contains("508-555-0142") })
    #expect(scene.leaks().isEmpty)
  }
}

/// The sample campaign with a volunteer whose data is worth something.
final class AttackScene {
  private let stage: Stage
  private var now: Date

  /// Words that nobody but those entitled to may read, and who is.
  private static let secrets: [(words: String, readers: Set<String>)] = [
    ("508-555-0142", ["maria@example.com", "ruth@example.com", "dana@example.org"]),
    ("private-4711", ["maria@example.com", "ruth@example.com", "dana@example.org"]),
    ("maria@example.com", ["maria@example.com", "ruth@example.com", "dana@example.org"]),
    ("Maria Lopez", ["maria@example.com", "ruth@example.com", "dana@example.org"]),
    ("june@example.org", ["june@example.org", "lee@example.net"]),
  ]
  private var seen: [(to: [String], message: Message)] = []
  /// What the mails themselves say is no secret to who wrote them.
  private var said = ""

  init() throws {
    stage = try Stage()
    now = try stage.moment("2026-03-02 09:00")
    try stage.hand(
      in: Story.Incoming(
        from: "Maria Lopez <maria@example.com>", at: "2026-03-02 09:00",
        fields: [("subject", "I want to help")],
        words:
          "I'm Maria Lopez in Worcester and would love to help. 508-555-0142\nMy case is private-4711.",
        line: 0))
    stage.clear()
    now += 3_600
  }

  /// - Parameter mail: made when its turn comes: it may use what was sent before.
  func hand(in mail: Attack.Mail) throws {
    let bytes = try mail.bytes(at: now, stage)
    said += String(decoding: bytes, as: UTF8.self)
    try stage.hand(bytes, at: now)
    for (event, message) in stage.unclaimed { seen.append((event.to ?? [], message)) }
    stage.clear()
    now += 60
  }

  /// Every record as text. Not the books of what came and went, nor addresses alone: being kept
  /// says nothing of a person.
  func records() throws -> [String: [String]] {
    let books: Set = [
      "outbox", "outboxAttachment", "ledger", "journal", "journalChange", "fact", "dueDone",
      // What a person is asked about, and the mail that they are asked about.
      "handOverLetter", "handOverFile",
      "number", "address", "handOver", "sendCount", "grdb_migrations", "sqlite_sequence",
    ]
    return try stage.store.pool.read { db in
      var records: [String: [String]] = [:]
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      for table in tables where !books.contains(table) && !table.hasPrefix("sqlite_stat") {
        // That our mail rests for a while is no change of a record: words of grief get it from
        // anybody, because a person reads them and can end it.
        let sql =
          table == "person"
          ? "SELECT id, name, givenName, language, phone, isMinor, createdAt FROM person"
          : "SELECT * FROM \(table.quotedDatabaseIdentifier)"
        let rows = try Row.fetchAll(db, sql: sql)
        records[table] = rows.map(\.description).sorted()
      }
      return records
    }
  }

  /// What left to somebody not entitled to it.
  func leaks(sparing isSpared: Set<String>? = nil) -> [String] {
    seen.flatMap { mail in
      Self.secrets.compactMap { secret -> String? in
        let readers = isSpared ?? secret.readers
        guard !mail.to.allSatisfy(readers.contains), !said.contains(secret.words) else {
          return nil
        }
        let everything =
          mail.message.fields.map(\.raw).joined(separator: "\n") + mail.message.text
          + mail.message.attachments.compactMap(\.contents)
          .map { String(decoding: $0, as: UTF8.self) }.joined()
        return everything.contains(secret.words) ? "\(secret.words) left to \(mail.to)" : nil
      }
    }
  }
}
