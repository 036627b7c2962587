import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Health")
struct HealthTests {
  private let books = Books()
  private var well: Health.Surroundings {
    Health.Surroundings(diskUsed: 0.5, lastBackup: books.now - 3_600)
  }

  init() throws {
    try books.write { handling in
      try Heartbeat.begin(handling.now - 10 * 86_400, in: handling.db)
      try Heartbeat.note(.look, handling.now - 60, in: handling.db)
    }
  }

  private func health(_ around: Health.Surroundings? = nil, at moment: Date? = nil) throws -> Health
  {
    try books.store.pool.read {
      try Health(books.house.settings, around: around ?? well, at: moment ?? books.now, in: $0)
    }
  }

  private func keys(_ around: Health.Surroundings? = nil, at moment: Date? = nil) throws -> [String]
  {
    try health(around, at: moment).alarms.map(\.key)
  }

  @Test func `is well while mail is looked at, backed up, and nothing waits`() throws {
    #expect(try health().isWell)
  }

  @Test func `tells of a mailbox that nobody could look at for 15 minutes`() throws {
    #expect(try keys(at: books.now + 800) == [])
    #expect(try keys(at: books.now + 900) == ["mailbox_silent"])
    // A worker that began a moment ago has its quarter of an hour.
    var fresh = well
    fresh.workerSince = books.now + 600
    #expect(try keys(fresh, at: books.now + 900) == [])
  }

  @Test func `tells of an answer that waits longer than 15 minutes, and of no other mail`() throws {
    _ = try books.put(to: "pat@example.org", lane: .notices)
    #expect(try keys() == [])
    try books.write { try Heartbeat.note(.look, $0.now + 3_000, in: $0.db) }
    #expect(try keys(at: books.now + 3_000) == [])
    let row = try books.put(to: "kim@example.org")
    #expect(try keys(at: books.now + 890) == [])
    #expect(try keys(at: books.now + 910) == ["answer_waiting"])
    // However often it was tried since.
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE outbox SET state = 'deferred', attempts = 2, notBefore = ? WHERE id = ?",
        arguments: [(books.now + 7_200).milliseconds, row])
    }
    #expect(try keys(at: books.now + 910) == ["answer_waiting"])
    try books.write { try $0.db.execute(sql: "UPDATE outbox SET state = 'sent'") }
    #expect(try keys(at: books.now + 910) == [])
  }

  @Test func `tells of a disk or a mailbox that is nearly full`() throws {
    var full = well
    full.diskUsed = 0.86
    #expect(try keys(full) == ["disk_full"])
    full.diskUsed = 0.85
    #expect(try keys(full) == [])
    try books.write { try Heartbeat.note(.mailboxFull, 86, in: $0.db) }
    #expect(try keys() == ["mailbox_full"])
    try books.write { try Heartbeat.note(.mailboxFull, nil, in: $0.db) }
    #expect(try keys() == [])
  }

  @Test func `tells a week before a sign-in ends, when it is refused, and when there is none`()
    throws
  {
    func keys(_ state: SignInState) throws -> [String] {
      var around = well
      around.signIn = state
      return try self.keys(around)
    }
    #expect(try keys(SignInState()) == [])
    #expect(try keys(SignInState(endsAt: books.now + 8 * 86_400)) == [])
    #expect(try keys(SignInState(endsAt: books.now + 6 * 86_400)) == ["token_ending"])
    #expect(try keys(SignInState(endsAt: books.now - 60)) == ["token_ending"])
    #expect(try keys(SignInState(refusedAt: books.now - 60)) == ["sign_in_refused"])
    #expect(try keys(SignInState(isMissing: true)) == ["sign_in_refused"])
  }

  @Test func `tells of a backup that is older than two days, or was never made`() throws {
    var old = well
    old.lastBackup = books.now - 2 * 86_400 - 60
    #expect(try keys(old) == ["backup_old"])
    old.lastBackup = nil
    #expect(try keys(old) == ["backup_old"])
    // The first night is still to come.
    let young = Books()
    try young.write { handling in
      try Heartbeat.begin(handling.now - 3_600, in: handling.db)
      try Heartbeat.note(.look, handling.now, in: handling.db)
    }
    let first = try young.store.pool.read {
      try Health(young.house.settings, around: Health.Surroundings(), at: young.now, in: $0)
    }
    #expect(first.isWell)
  }

  @Test func `tells of what lies in Failed, as counted there`() throws {
    try books.write { handling in
      try handling.db.execute(
        sql: """
          INSERT INTO ledger (mailbox, uidValidity, uid, outcome, arrivedAt)
          VALUES ('INBOX', 1, 1, 'failed', 0)
          """)
    }
    #expect(try keys() == ["failed_mail"])
    // Somebody has emptied the folder.
    try books.write { try Heartbeat.note(.failed, 0, in: $0.db) }
    #expect(try keys() == [])
  }

  @Test func `tells of a lane that rests, by itself or by somebody's word`() throws {
    try books.write { handling in
      for _ in 0..<3 { _ = try Lanes.fault(.bulk, words: "550", in: handling) }
    }
    #expect(try keys() == ["lane_paused:bulk"])
    try books.write { _ = try WholePause.begin(by: nil, in: $0) }
    #expect(try keys() == ["lane_paused:bulk", "lane_paused:all"])
  }

  @Test func `has no line with an address in it`() throws {
    try books.write { handling in
      for _ in 0..<3 { _ = try Lanes.fault(.bulk, words: "550 pat@example.org", in: handling) }
      try Heartbeat.note(.failed, 2, in: handling.db)
    }
    _ = try books.put(to: "pat@example.org")
    let health = try health(Health.Surroundings(diskUsed: 0.99), at: books.now + 100 * 86_400)
    #expect(health.alarms.count >= 5)
    #expect(health.alarms.allSatisfy { !$0.line.contains("@") && !$0.line.contains("\n") })
  }

  @Test func `figures are in Prometheus' form, one TYPE a name`() throws {
    _ = try books.put(to: "pat@example.org")
    let health = try health()
    let text = try books.store.pool.read {
      try Metrics(health, around: well, at: books.now, in: $0).text
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains("hubkeeper_well 1"))
    #expect(lines.contains("hubkeeper_queue{lane=\"answers\"} 1"))
    #expect(lines.contains("hubkeeper_alarm{kind=\"disk_full\"} 0"))
    #expect(lines.contains("hubkeeper_disk_used_ratio 0.5"))
    let form = /hubkeeper_[a-z_]+(\{[a-z]+="[a-z_]+"\})? -?[0-9.]+/
    #expect(lines.allSatisfy { $0.hasPrefix("# ") || $0.wholeMatch(of: form) != nil })
    let types = lines.filter { $0.hasPrefix("# TYPE ") }.map { $0.split(separator: " ")[2] }
    #expect(Set(types).count == types.count)
    #expect(text.hasSuffix("\n") && !text.contains("@"))
  }
}
