import Foundation
import GRDB
import Mail
import Mailroom
import Testing

@testable import Campaign

/// A house with many volunteers and a blast to all of them, as the worker makes its rows.
private final class BlastHouse {
  let house: House
  let store: Store
  /// A Tuesday at 10:00 in Boston.
  let now = Date(timeIntervalSince1970: 1_772_550_000)
  let sender: Int64
  private let folder: URL

  init(people: Int) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("blasts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: [
      "mailbox.address": "hub@example.org", "campaign.postal_address": "1 Main Street, Boston",
    ]).write(to: file, atomically: true, encoding: .utf8)
    (house, store) = try CampaignHouse.open(
      Settings(file: file.path), templates: root.appendingPathComponent("Templates").path)
    // By set: a hundred thousand one by one take minutes.
    sender = try store.pool.write { db in
      let first = (try Int64.fetchOne(db, sql: "SELECT MAX(id) FROM number") ?? 0) + 1
      for sql in [
        "INSERT INTO number (id, kind) SELECT :first + value, 'person' FROM one",
        """
        INSERT INTO person (id, name, givenName, language, createdAt)
          SELECT :first + value, '', 'Pat', CASE WHEN value % 5 = 0 THEN 'es' ELSE 'en' END, 0
          FROM one
        """,
        """
        INSERT INTO address (id, address, createdAt)
          SELECT :first + value, 'pat' || value || '@example.net', 0 FROM one
        """,
        "INSERT INTO personAddress (personID, addressID) SELECT :first + value, :first + value FROM one",
        """
        INSERT INTO volunteer (personID, town, stage, source, signedUpAt, createdAt)
          SELECT :first + value, 'Worcester', 'new', 'import', 0, 0 FROM one
        """,
      ] {
        try db.execute(
          sql: """
            WITH RECURSIVE one(value) AS (
              SELECT 0 UNION ALL SELECT value + 1 FROM one WHERE value + 1 < :people)
            \(sql)
            """, arguments: ["first": first, "people": people])
      }
      try db.execute(
        sql: """
          INSERT INTO role (kind, scope, personID, addressID, since)
          VALUES ('coordinator', 'state', :first, :first, 0)
          """, arguments: ["first": first])
      return first
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write<T>(at moment: Date? = nil, _ body: (Handling) throws -> T) throws -> T {
    try store.pool.write { try body(Handling(db: $0, house: house, now: moment ?? now)) }
  }

  /// Confirmed: it begins after its wait.
  func confirmed() throws -> Blast {
    try write { handling in
      let db = handling.db
      let person = try #require(try Person.find(sender, in: db))
      let address = try #require(try Person.primaryAddress(of: sender, in: db))
      var draft = BlastDraft(
        Blasts.Kind.blast, template: "blast-words",
        to: Audience(sentence: "everyone", tree: .everyone, reach: AudienceReach(.state)))
      draft.words = ["en": "Hello {{first_name}}, see you.", "es": "Hola, {{first_name}}."]
      let by = Sender(person: person, at: address, roles: try Role.of(person.id, in: db))
      let blast = try #require(
        try Blast.propose(
          draft, by: by, scopes: ["east"], shown: 10, in: handling))
      let desk = BlastDesk(handling)
      try desk.keepRound(blast, sender: by)
      return try desk.confirm(blast, mails: 1_000)
    }
  }

  func count(_ condition: String) throws -> Int {
    try store.pool.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM outbox WHERE \(condition)") ?? -1
    }
  }

  func pieces(at moment: Date) throws -> [LongWork.Piece] {
    try store.pool.read { try LongWork.due(in: Handling(db: $0, house: house, now: moment)) }
  }
}

@Suite("The rows of a blast")
struct BlastMakingTests {
  /// In a debug build a row takes half a millisecond: HUBKEEPER_BLAST_ROWS=100000 asks for more.
  private static let many =
    ProcessInfo.processInfo.environment["HUBKEEPER_BLAST_ROWS"].flatMap(Int.init) ?? 20_000

  @Test func `many thousands get one row each, the first fifty before the rest`() throws {
    let many = Self.many
    let stage = try BlastHouse(people: many)
    let blast = try stage.confirmed()
    let begins = try #require(blast.beginsAt)
    #expect(begins == stage.now + 1_800)
    #expect(try stage.pieces(at: begins - 1).isEmpty)
    try LongWork.run(stage.house, store: stage.store, at: begins)
    #expect(try stage.count("roundID = \(blast.id)") == many)
    let addresses = try stage.store.pool.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(DISTINCT addressID) FROM outbox") ?? -1
    }
    #expect(addresses == many)
    #expect(try stage.count("notBefore = \(begins.milliseconds)") == 50)
    #expect(try stage.count("notBefore = \(begins.milliseconds + 300_000)") == many - 50)
    #expect(try stage.pieces(at: begins).isEmpty)
  }

  @Test func `a crash between two pieces, and pieces that run again, double nothing`() throws {
    let stage = try BlastHouse(people: 3_000)
    let blast = try stage.confirmed()
    let begins = try #require(blast.beginsAt)
    // It begins; then the worker dies after the first piece, again and again.
    var turns = 0
    while let piece = try stage.pieces(at: begins).first, turns < 100 {
      try stage.write(at: begins) { try piece($0) }
      // A piece that was read before it ran, and runs once more.
      try stage.write(at: begins) { try piece($0) }
      turns += 1
    }
    #expect(turns >= 4 && turns < 100, "\(turns)")
    #expect(try stage.count("roundID = \(blast.id)") == 3_000)
    #expect(
      try stage.store.pool.read {
        try Int.fetchOne($0, sql: "SELECT made FROM blast WHERE id = ?", arguments: [blast.id])
      } == 3_000)
  }

  @Test func `each reads the shared words in their language, and the counts follow`() throws {
    let stage = try BlastHouse(people: 60)
    let blast = try stage.confirmed()
    let begins = try #require(blast.beginsAt)
    try LongWork.run(stage.house, store: stage.store, at: begins)
    let claim = try stage.write(at: begins) {
      try Outbox.claim(lanes: [.bulk], limit: 100, in: $0)
    }
    #expect(claim.mails.count == 50)
    let composer = Composer(stage.house)
    let texts = try claim.mails.map {
      Message(parsing: try composer.compose($0, at: begins).bytes).text
    }
    #expect(texts.count { $0.contains("Hola, Pat.") } == 10)
    #expect(texts.count { $0.contains("Hello Pat, see you.") } == 40)
    try stage.write(at: begins) { handling in
      try Outbox.mark(
        claim.mails.map { ($0, .sent(SMTPReply(code: 250, status: "2.0.0", text: "ok"))) },
        in: handling)
    }
    let progress = try stage.store.pool.read { db in
      try BlastProgress(try #require(try Blast.find(blast.id, in: db)), in: db)
    }
    #expect(progress.sent == 50 && progress.waiting == 10)
    // Called off: the rest is dropped as it comes up.
    let stopped = try stage.write(at: begins) { handling in
      try BlastDesk(handling).stop(try #require(try Blast.find(blast.id, in: handling.db)))
    }
    #expect(stopped.left == 50 && stopped.kept == 10)
    let later = begins + 600
    let rest = try stage.write(at: later) {
      try Outbox.claim(lanes: [.bulk], limit: 100, in: $0)
    }
    #expect(rest.mails.isEmpty && rest.dropped.count == 10)
    #expect(rest.dropped.allSatisfy { $0.because == "called off" })
  }

  @Test func `many refusals of one kind pause it, and it goes on when it may`() throws {
    let stage = try BlastHouse(people: 60)
    let blast = try stage.confirmed()
    let begins = try #require(blast.beginsAt)
    try LongWork.run(stage.house, store: stage.store, at: begins)
    let claim = try stage.write(at: begins) {
      try Outbox.claim(lanes: [.bulk], limit: 100, in: $0)
    }
    try stage.write(at: begins) { handling in
      let refused = SMTPReply(code: 451, status: "4.7.1", text: "too much from you")
      try Outbox.mark(claim.mails.prefix(25).map { ($0, .deferred(refused)) }, in: handling)
    }
    let state = try stage.store.pool.read { try Round.state(of: blast.id, in: $0) }
    #expect(state == .paused)
    #expect(try stage.count("template = 'round-paused'") == 1)
    let rest = try stage.write(at: begins + 600) {
      try Outbox.claim(lanes: [.bulk], limit: 100, in: $0)
    }
    #expect(rest.mails.isEmpty && rest.dropped.isEmpty)
    try stage.write(at: begins + 700) { try Round.resume(blast.id, in: $0.db) }
    let again = try stage.write(at: begins + 600 + 901) {
      try Outbox.claim(lanes: [.bulk], limit: 100, in: $0)
    }
    #expect(again.mails.count == 35)
  }
}
