import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// Mode ask on a busy morning: what one mail can show, and what it says of the rest.
@Suite("Long lists of held mail")
struct HeldListTests {
  /// So many mails are held, and the next morning's mail to the coordinator.
  private func morning(of count: Int) throws -> (stage: Stage, text: String) {
    let stage = try Stage(["mode": "ask"])
    try stage.run(until: stage.moment("2026-03-02 10:00"))
    try stage.store.pool.write { db in
      let handling = Handling(
        db: db, house: stage.house, now: try stage.moment("2026-03-02 10:00"))
      for index in 1...count {
        let address = try #require(EmailAddress("pat\(index)@example.org"))
        let id = try AddressRecord.keep(address, at: handling.now, in: db)
        let title = "News \(index)"
        try Outbox.put(
          Posting(
            "hub-news",
            values: [
              "title": .text(title), "hub_name": .text("Salem"), "text": .text("Words \(index)."),
              "by": .text("Dana Reyes"),
            ], to: id, person: nil, lane: .notices, because: "a test"), in: handling)
      }
    }
    try stage.run(until: stage.moment("2026-03-03 08:30"))
    return (stage, try newest(stage))
  }

  private func newest(_ stage: Stage) throws -> String {
    try #require(stage.unclaimed.last { $0.event.template == "held-mails" }?.message.text)
  }

  private func states(_ stage: Stage) throws -> [String: Int] {
    try stage.store.pool.read { db in
      let rows = try Row.fetchAll(
        db,
        sql:
          "SELECT state, COUNT(*) AS count FROM outbox WHERE template = 'hub-news' GROUP BY state")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["state"], $0["count"]) })
    }
  }

  private func answer(_ stage: Stage, _ words: String, at: String) throws {
    try stage.hand(
      in: Story.Incoming(
        from: "Dana Reyes <dana@example.org>", at: at,
        fields: [("reply", "dana@example.org held-mails")], words: words, line: 1))
  }

  @Test func `over thirty, the first thirty stand there with their words, the others by a line`()
    throws
  {
    let (stage, text) = try morning(of: 35)
    #expect(text.contains("35 mails are held"), "\(text)")
    #expect(text.contains("30. [day] To pat30@example.org: News 30"))
    #expect(text.contains("Words 30."))
    #expect(text.contains("The others, a line each:"))
    #expect(text.contains("35. [day] To pat35@example.org: News 35"))
    #expect(!text.contains("Words 31.") && !text.contains("more wait"))
    try answer(stage, "NO 33 and YES", at: "2026-03-03 09:00")
    try stage.run(until: stage.moment("2026-03-03 10:00"))
    #expect(try states(stage) == ["sent": 34, "withdrawn": 1])
  }

  @Test func `over three hundred, the rest comes with the next list, and YES sends what was shown`()
    throws
  {
    let (stage, text) = try morning(of: 320)
    #expect(text.contains("320 mails are held"), "\(text.prefix(600))")
    #expect(text.contains("sends the 300 below"), "\(text.prefix(600))")
    #expect(text.contains("300. [day] To pat300@example.org") && !text.contains("pat301@"))
    #expect(text.contains("20 mails more wait and come with the next list"))
    stage.clear()
    try answer(stage, "YES", at: "2026-03-03 09:00")
    #expect(try states(stage)["held"] == 20)
    try stage.run(until: stage.moment("2026-03-04 08:30"))
    let rest = try newest(stage)
    #expect(rest.contains("20 mails are held"), "\(rest.prefix(600))")
    #expect(rest.contains("1. [day] To pat301@example.org") && rest.contains("20. [day]"))
  }

  @Test func `the mail says what came in, and how much of each kind waits`() throws {
    let stage = try Stage(["mode": "ask"])
    try stage.store.pool.write { try Heartbeat.note(.older, 14_212, in: $0) }
    for (minute, name) in ["Maria Lopez", "Rose Kelly"].enumerated() {
      try stage.hand(
        in: Story.Incoming(
          from: "\(name) <p\(minute)@example.com>", at: "2026-03-02 10:0\(minute)",
          fields: [("subject", "Volunteering")],
          words: "I'm \(name) in Worcester, I'd love to help. 508-555-014\(minute)", line: 1))
    }
    try stage.run(until: stage.moment("2026-03-03 08:30"))
    let texts = stage.unclaimed.filter { $0.event.template == "held-mails" }.map(\.message.text)
    let first = try #require(texts.first)
    #expect(first.contains("Since 10:00 AM: 1 sign-up"), "\(first)")
    #expect(first.contains("14,212 older mails stay where they are"))
    let last = try #require(texts.last)
    #expect(last.contains("Since Monday: 1 sign-up."), "\(last)")
    #expect(last.contains("3 mails are held: 2 welcome and 1 day"), "\(last)")
  }
}
