import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("What is kept only so long")
struct RetentionTests {
  private let books = Books()

  /// Lets the clock run through everything that is due at a moment.
  private func turn(daysLater days: Double) throws {
    var moment = books.now + days * 86_400
    for _ in 0..<100 {
      try books.write(at: moment) { _ = try DueClock.run(in: $0) }
      let next = try books.store.pool.read {
        try DueClock.nextMoment(of: books.house, at: moment, in: $0)
      }
      guard let next, next < moment + 3_600 else { return }
      moment = max(next, moment)
    }
    Issue.record("the clock never comes to rest")
  }

  @Test func `words and values go after 90 days, and the key of their cause stays`() throws {
    _ = try books.person("Pat Smith", at: "pat@example.org")
    try books.write { handling in
      var posting = try books.posting(to: "pat@example.org", in: handling)
      posting.causeKey = "welcome:1"
      posting.asks = Asking("a question", payload: "what was said", until: handling.now)
      posting.attachments = [PostedFile(name: "a", contentType: "text/csv", contents: [65])]
      try Outbox.put(posting, in: handling)
      try handling.db.execute(sql: "UPDATE outbox SET state = 'sent'")
      for (isClosed, words) in [(true, "closed"), (false, "open")] {
        try handling.db.execute(
          sql: """
            INSERT INTO handOver (id, because, subject, words, openedAt, closedAt)
            VALUES (:id, 'a test', 'a subject', :words, :now, :closed)
            """,
          arguments: [
            "id": try Number.next("hand-over", in: handling.db), "words": words,
            "now": handling.now.milliseconds, "closed": isClosed ? 1 : nil,
          ])
      }
    }
    _ = try books.letter(from: nil, messageID: "one@example.org")
    try turn(daysLater: 89)
    #expect(try books.value("SELECT asked FROM outbox") == "what was said")
    try turn(daysLater: 91)
    #expect(try books.value("SELECT \"values\" || causeKey FROM outbox") == "{}welcome:1")
    #expect(try books.value("SELECT COUNT(*) FROM outbox WHERE asked IS NULL") == 1)
    #expect(try books.value("SELECT COUNT(*) FROM outboxAttachment") == 0)
    #expect(try books.value("SELECT group_concat(words) FROM handOver") == ",open")
    #expect(try books.value("SELECT COUNT(*) FROM ledger WHERE note IS NULL") == 1)
    #expect(try books.value("SELECT COUNT(*) FROM dueDone WHERE key LIKE 'retention%'") == 0)
  }

  @Test func `a stranger's address goes after 30 days, and nobody's on record`() throws {
    _ = try books.person("Kim Lee", at: "kim@example.org")
    let stopped = try books.addressID("stopped@example.org")
    let blocked = try #require(EmailAddress("blocked@example.org"))
    try books.mail(to: "stranger@example.org", person: nil, lane: .answers, text: "Who are you?")
    try books.write { handling in
      try Suppression.set(.all, for: stopped, because: .stop, at: handling.now, in: handling.db)
      try Blocking.block(blocked, by: nil, in: handling)
      try handling.db.execute(sql: "UPDATE outbox SET state = 'sent'")
    }
    try turn(daysLater: 29)
    #expect(try books.value("SELECT COUNT(*) FROM address WHERE address LIKE '%@%'") == 4)
    try books.write(at: books.now + 29 * 86_400) { handling in
      _ = try books.addressID(in: handling, "new@example.org")
    }
    try turn(daysLater: 31)
    let left = try books.store.pool.read {
      try String.fetchAll(
        $0, sql: "SELECT address FROM address WHERE address LIKE '%@%' ORDER BY address")
    }
    #expect(
      left == ["blocked@example.org", "kim@example.org", "new@example.org", "stopped@example.org"])
    #expect(try books.value("SELECT \"values\" FROM outbox") == "{}")
  }

  @Test func `a mail leaves the folder Handled after 180 days, and its key stays`() throws {
    let letter = try books.letter(from: nil, messageID: "one@example.org")
    let open = try books.letter(from: nil, messageID: "two@example.org")
    try books.write {
      try $0.db.execute(
        sql: "UPDATE ledger SET destination = 'Needs a person' WHERE id = ?", arguments: [open])
    }
    try turn(daysLater: 179)
    #expect(try books.value("SELECT COUNT(*) FROM removal") == 0)
    try turn(daysLater: 181)
    let due = try books.store.pool.read {
      try Removal.due(in: "INBOX", at: books.now + 182 * 86_400, limit: 10, in: $0)
    }
    #expect(due.map(\.message.id) == [letter])
    #expect(due.map(\.message.messageID) == ["one@example.org"])
    #expect(due.map(\.folder) == ["Handled"])
    try books.write { try Removal.book([letter: .removed], in: $0) }
    #expect(try books.value("SELECT COUNT(*) FROM removal") == 0)
    #expect(try books.value("SELECT COUNT(*) FROM ledger WHERE key IS NOT NULL") == 2)
    #expect(
      try books.value("SELECT messageID FROM ledger WHERE id = ?", [letter], as: String.self) == nil
    )
    // Once gone, it is not listed again.
    try turn(daysLater: 200)
    #expect(try books.value("SELECT COUNT(*) FROM removal") == 0)
  }

  @Test(
    "many rows go in pieces, and no piece holds the store for a tenth of a second",
    arguments: [true, false])
  func pieces(isOnRecord: Bool) throws {
    if isOnRecord { _ = try books.person("Pat Smith", at: "pat@example.org") }
    let address = try books.addressID("pat@example.org")
    try books.write { handling in
      for number in 0..<3_000 {
        try handling.db.execute(
          sql: """
            INSERT INTO outbox (secret, because, addressID, template, "values", language, lane,
              notBefore, state, createdAt)
            VALUES (x'00', '', ?, 'welcome', ?, 'en', 'bulk', ?, 'sent', ?)
            """,
          arguments: [
            address, "{\"words\":\"\(String(repeating: "w", count: 1_500)) \(number)\"}",
            handling.now.milliseconds, handling.now.milliseconds,
          ])
      }
    }
    var longest: Duration = .zero
    var moment = books.now + 91 * 86_400
    var pieces = 0
    while try books.value("SELECT COUNT(*) FROM outbox WHERE \"values\" <> '{}'") != 0 {
      let begun = ContinuousClock.now
      try books.write(at: moment) { _ = try DueClock.run(in: $0) }
      longest = max(longest, ContinuousClock.now - begun)
      moment += 60
      pieces += 1
      try #require(pieces < 100)
    }
    #expect(pieces >= 8 && pieces <= 16)
    // Generous: other tests run beside it.
    #expect(longest < .milliseconds(400))
  }

  @Test func `what cannot be found or removed is given up after three days, and told`() throws {
    let letter = try books.letter(from: nil, messageID: "one@example.org")
    let lee = try books.person("Lee Park", at: "lee@example.org")
    try books.write { handling in
      try Role.give(
        .operator, scope: "state", to: lee,
        at: try books.addressID(in: handling, "lee@example.org"),
        now: handling.now, in: handling.db)
      try Removal.want(letter, at: handling.now, in: handling.db)
    }
    for day in 0..<3 {
      let now = books.now + Double(day) * 86_400
      let due = try books.store.pool.read {
        try Removal.due(in: "INBOX", at: now, limit: 10, in: $0)
      }
      #expect(due.count == 1)
      try books.write(at: now) { try Removal.book([letter: .refused("NO not yours")], in: $0) }
    }
    #expect(try books.value("SELECT COUNT(*) FROM removal") == 0)
    let told: String? = try books.value("SELECT \"values\" FROM outbox")
    #expect(told?.contains("NO not yours") == true)
  }
}
