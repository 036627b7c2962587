import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Who has died, and who is blocked")
struct DeceasedTests {
  private let books = Books()

  @Test func `nothing goes to the dead any more, and a mistake is undone exactly`() throws {
    let pat = try books.person("Pat Smith", at: "pat@example.org", "family@example.org")
    let kim = try books.person("Kim Smith", at: "family@example.org")
    for lane in [TemplateLane.notices, .answers] {
      try books.mail(to: "pat@example.org", person: pat, lane: lane, text: "Hello")
    }
    try books.mail(to: "family@example.org", person: pat, text: "For the one")
    let kims = try books.mail(to: "family@example.org", person: kim, text: "For the other")
    let own = try books.addressID("pat@example.org")
    try books.write { handling in
      try Role.give(
        .coordinator, scope: "east", to: pat, at: own, now: handling.now, in: handling.db)
    }
    let before = try books.everything()
    #expect(try books.write { try Deceased.mark(pat, by: kim, in: $0)?.ended } == [])
    #expect(try books.write { try Deceased.mark(pat, by: kim, in: $0)?.ended } == nil, "only once")
    #expect(try books.claim(at: books.now + 60).mails.map(\.id) == [kims])
    let reasons = try books.store.pool.read { db in
      try Row.fetchAll(db, sql: "SELECT addressID, degree, reason FROM suppression")
    }
    #expect(reasons.map { $0["addressID"] as Int64 } == [own], "the other is another's too")
    #expect(reasons.map { $0["reason"] as String } == ["deceased"])
    #expect(try books.value("SELECT COUNT(*) FROM role") == 0)
    // The claim put one on its way; as it was before it.
    try books.write { handling in
      try handling.db.execute(
        sql: """
          UPDATE outbox SET state = 'queued', attempts = 0, firstTriedAt = NULL, chargedAt = NULL
          WHERE id = ?
          """, arguments: [kims])
      try handling.db.execute(sql: "DELETE FROM budget")
      #expect(try Deceased.undo(pat, in: handling))
      #expect(try !Deceased.undo(pat, in: handling))
    }
    #expect(try books.everything() == before)
  }

  @Test func `SUPPRESS withdraws what we began, and is undone with it`() throws {
    let address = try books.addressID("pat@example.org")
    let notice = try books.mail(to: "pat@example.org", person: nil, text: "Hello")
    let before = try books.everything()
    let changes = try books.write { try Suppression.suppress(address, in: $0) }
    #expect(try books.value("SELECT state FROM outbox WHERE id = ?", [notice]) == "withdrawn")
    #expect(try books.value("SELECT reason FROM suppression") == "operator")
    try books.write { try changes.undo(in: $0.db) }
    #expect(try books.everything() == before)
  }

  @Test func `SUPPRESS raises what was said before, and undoing brings just that back`() throws {
    let address = try books.addressID("pat@example.org")
    try books.write {
      try Suppression.set(.bulk, for: address, because: .unsubscribe, at: $0.now, in: $0.db)
    }
    let changes = try books.write { try Suppression.suppress(address, in: $0) }
    #expect(try books.value("SELECT degree FROM suppression") == "all")
    try books.write { try changes.undo(in: $0.db) }
    #expect(
      try books.value("SELECT degree || ' ' || reason FROM suppression") == "bulk unsubscribe")
    // STOP since then stands.
    let again = try books.write { try Suppression.suppress(address, in: $0) }
    try books.write { handling in
      try handling.db.execute(sql: "UPDATE suppression SET reason = 'stop'")
      try again.undo(in: handling.db)
    }
    #expect(try books.value("SELECT degree || ' ' || reason FROM suppression") == "all stop")
  }

  private func receive(_ subject: String, _ words: String, uid: UInt32) throws -> Receipt {
    let text = """
      From: Pat Smith <pat@example.org>
      To: hub@example.org
      Subject: \(subject)
      Date: Mon, 02 Mar 2026 12:00:00 -0500
      Message-ID: <\(uid)@example.org>

      \(words)
      """
    let message = Message(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
    return try books.write { handling in
      let place = Ledger.Place(mailbox: "INBOX", uidValidity: 1, uid: UID(rawValue: uid))
      try Ledger.begin(
        place, waiting: WaitingMessage(uid: place.uid, size: 1, arrivedAt: handling.now),
        in: handling.db)
      let entry = try #require(try Ledger.entry(at: place, in: handling.db))
      var reception = Reception(
        Handling(db: handling.db, house: handling.house, now: handling.now, ledgerID: entry.id))
      return try reception.receive(
        message, sha256: "\(uid)", ledgerID: entry.id, arrivedAt: handling.now)
    }
  }

  @Test func `nothing from a blocked address is handled or answered but STOP`() throws {
    let address = try #require(EmailAddress("pat@example.org"))
    #expect(try receive("Hello", "What is this?", uid: 1).outcome == "handed over")
    #expect(try books.write { try Blocking.block(address, by: nil, in: $0) })
    #expect(try books.write { try !Blocking.block(address, by: nil, in: $0) })
    let before = try books.value("SELECT COUNT(*) FROM handOver", as: Int.self)
    let receipt = try receive("Hello", "I said, what is this?", uid: 2)
    #expect(receipt.outcome == "handled")
    #expect(receipt.because == "blocked")
    #expect(try books.value("SELECT COUNT(*) FROM handOver") == before)
    #expect(try books.value("SELECT COUNT(*) FROM outbox") == 0)
    #expect(try receive("STOP", "STOP", uid: 3).kind == "unsubscribe")
    #expect(try books.value("SELECT degree FROM suppression") == "all")
    try books.write { try $0.db.execute(sql: "DELETE FROM blocked") }
    #expect(try receive("Hello", "And now?", uid: 4).outcome == "handed over")
  }
}
