import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// One leaves at once, the others five minutes later: what becomes of those in between.
extension BlastTests {
  /// Rose has it; Joe's and Max's wait.
  private func begun() throws -> Stage {
    let stage = try stage(["blasts.first": "1"])
    try propose(stage)
    try stage.run(until: stage.moment("2026-03-03 11:16"))
    #expect(bulk(stage) == ["rose@example.com"])
    return stage
  }

  private func text(_ sql: String, _ stage: Stage) throws -> String? {
    try stage.store.pool.read { try String.fetchOne($0, sql: sql) }
  }

  @Test func `CANCEL is heard as long as one is tried again`() throws {
    let stage = try begun()
    let later = try stage.moment("2026-03-04 10:00").milliseconds
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          UPDATE outbox SET state = 'deferred', notBefore = :later
          WHERE lane = 'bulk' AND state = 'queued'
          """, arguments: ["later": later])
    }
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(try text("SELECT state FROM blast", stage) == "leaving")
    try stage.hand(in: mail(lee, "2026-03-03 18:05", "CANCEL #{#blast 1}"))
    let answer = try #require(stage.unclaimed.last { $0.event.to == ["lee@example.net"] })
    #expect(answer.message.text.contains("2 will not leave"), "\(answer.message.text)")
    try stage.run(until: stage.moment("2026-03-06 12:00"))
    #expect(bulk(stage) == ["rose@example.com"])
  }

  @Test func `it is done, and reported a day later, when the last one has left`() throws {
    let stage = try begun()
    let later = try stage.moment("2026-03-04 10:00").milliseconds
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          UPDATE outbox SET state = 'deferred', notBefore = :later
          WHERE lane = 'bulk' AND state = 'queued'
          """, arguments: ["later": later])
    }
    try stage.run(until: stage.moment("2026-03-05 09:00"))
    #expect(bulk(stage).count == 3)
    #expect(!stage.unclaimed.contains { $0.event.template == "blast-report" })
    try stage.run(until: stage.moment("2026-03-05 12:00"))
    #expect(try text("SELECT state FROM blast", stage) == "done")
    let report = try #require(stage.unclaimed.last { $0.event.template == "blast-report" })
    #expect(report.message.text.contains("3"), "\(report.message.text)")
  }

  @Test func `whose words are gone leaves no more, and is not shown`() throws {
    let stage = try begun()
    try stage.store.pool.write { db in
      for table in ["round", "blast"] {
        try db.execute(
          sql: "UPDATE \(table) SET words = '{}', \"values\" = '{}', subject = NULL")
      }
    }
    try stage.hand(in: mail(lee, "2026-03-03 11:17", "PREVIEW #{#blast 1}"))
    let answer = try #require(stage.unclaimed.last { $0.event.to == ["lee@example.net"] })
    #expect(answer.message.text.contains("are kept no longer"), "\(answer.message.text)")
    try stage.run(until: stage.moment("2026-03-03 12:00"))
    #expect(bulk(stage) == ["rose@example.com"])
    #expect(
      try text(
        """
        SELECT COUNT(*) FROM outbox WHERE lane = 'bulk' AND state = 'withdrawn'
          AND reply = 'its words are kept no longer'
        """, stage) == "2")
    // Nothing of it rests the lane of the others.
    try stage.hand(
      in: mail(
        lee, "2026-03-03 12:05", "Hello {{first_name}}, the hearing is on Friday.",
        fields: [("subject", "BLAST to everyone in the west")]))
    try stage.hand(
      in: mail(lee, "2026-03-03 12:06", "YES", fields: [("reply", "lee@example.net")]))
    try stage.run(until: stage.moment("2026-03-03 13:00"))
    // Rose has had hers today.
    #expect(bulk(stage) == ["joe@example.com", "max@example.com", "rose@example.com"])
  }

  @Test func `none goes to who turns out under 18, nor to an address that is blocked`() throws {
    let stage = try begun()
    try stage.hand(
      in: mail(
        "Max Kelly <max@example.com>", "2026-03-03 11:17",
        "By the way, I am 16 years old, is that all right?", fields: [("subject", "My age")]))
    #expect(
      try text("SELECT isMinor FROM person WHERE name = 'Max Kelly'", stage) == "1")
    try stage.hand(in: mail(lee, "2026-03-03 11:18", "BLOCK joe@example.com"))
    #expect(
      try text(
        "SELECT COUNT(*) FROM outbox WHERE lane = 'bulk' AND state = 'withdrawn'", stage) == "2")
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage) == ["rose@example.com"])
  }

  @Test func `what a BLOCK withdrew leaves after all when it is undone in time`() throws {
    let stage = try begun()
    try stage.hand(in: mail(lee, "2026-03-03 11:17", "BLOCK joe@example.com"))
    try stage.hand(in: mail(lee, "2026-03-03 11:18", "UNDO"))
    try stage.run(until: stage.moment("2026-03-03 18:00"))
    #expect(bulk(stage) == ["joe@example.com", "max@example.com", "rose@example.com"])
  }
}
