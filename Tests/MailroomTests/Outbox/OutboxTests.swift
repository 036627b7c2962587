import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("The outbox")
struct OutboxTests {
  private let books = Books()

  private func reply(_ code: Int, _ status: String?) -> SMTPReply {
    SMTPReply(code: code, status: status, text: "words")
  }

  private func state(_ id: Int64) throws -> String {
    try books.write { handling in
      try String.fetchOne(
        handling.db, sql: "SELECT state FROM outbox WHERE id = :id", arguments: ["id": id]) ?? ""
    }
  }

  @Test func `a cause has at most one mail`() throws {
    let rows = try books.write { handling in
      var posting = try books.posting(to: "pat@example.org", in: handling)
      posting.causeKey = "welcome:1"
      return [try Outbox.put(posting, in: handling), try Outbox.put(posting, in: handling)]
    }
    #expect(rows[0] != nil)
    #expect(rows[1] == nil)
  }

  @Test func `a claimed mail is not claimed again`() throws {
    _ = try books.put(to: "pat@example.org")
    #expect(try books.claim().mails.count == 1)
    #expect(try books.claim().mails.isEmpty)
  }

  @Test func `what was in flight when the worker ended is tried once more and never twice`() throws
  {
    let id = try books.put(to: "pat@example.org")
    for expected in [1, 1, 0] {
      let claim = try books.claim()
      #expect(claim.mails.map(\.id) == Array(repeating: id, count: expected))
      try books.write { _ = try Outbox.recover(in: $0) }
    }
    #expect(try state(id) == "uncertain")
  }

  @Test(
    "each outcome ends in one state, and only the address's own failure counts against it",
    arguments: [
      (DeliveryOutcome.sent(SMTPReply(code: 250, status: nil, text: "ok")), "sent", false),
      (.addressFailed(SMTPReply(code: 550, status: "5.1.1", text: "no")), "failed", true),
      (.messageFailed(SMTPReply(code: 552, status: "5.3.4", text: "no")), "failed", false),
      (.deferred(SMTPReply(code: 450, status: "4.2.0", text: "no")), "deferred", false),
      (
        .ourFault(SMTPReply(code: 550, status: "5.7.1", text: "no"), step: .mail), "deferred",
        false
      ),
      (.uncertain("the line broke"), "uncertain", false),
      (.notTried("the line broke"), "queued", false),
    ])
  func outcomes(outcome: DeliveryOutcome, expected: String, isSuppressed: Bool) throws {
    let id = try books.put(to: "pat@example.org")
    let claim = try books.claim()
    try books.write { try Outbox.mark(claim.mails.map { ($0, outcome) }, in: $0) }
    #expect(try state(id) == expected)
    let suppressed = try books.write {
      try Int.fetchOne($0.db, sql: "SELECT COUNT(*) FROM suppression") ?? 0
    }
    #expect(suppressed == (isSuppressed ? 1 : 0))
  }

  @Test func `three faults of ours in a row pause the lane, and a day later nothing is lost`()
    throws
  {
    let id = try books.put(to: "pat@example.org")
    var moment = books.now
    for _ in 0..<3 {
      moment += 600
      let claim = try books.claim(at: moment)
      #expect(claim.mails.count == 1)
      let outcome = DeliveryOutcome.ourFault(reply(535, "5.7.8"), step: .login)
      try books.write(at: moment) { try Outbox.mark(claim.mails.map { ($0, outcome) }, in: $0) }
    }
    #expect(try books.claim(at: moment + 30).mails.isEmpty)
    let claim = try books.claim(at: moment + 86_400)
    #expect(claim.mails.map(\.id) == [id])
  }

  @Test func `nothing unasked leaves to an address that said STOP, but an answer does`() throws {
    let notice = try books.put(to: "pat@example.org", lane: .notices)
    try books.write { handling in
      let address = try #require(EmailAddress("pat@example.org"))
      let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
      try Suppression.set(.all, for: id, because: .stop, at: handling.now, in: handling.db)
    }
    let answer = try books.put(to: "pat@example.org", lane: .answers)
    #expect(try state(notice) == "withdrawn")
    #expect(try books.claim().mails.map(\.id) == [answer])
  }

  @Test func `answers to one address on nobody's record end at five an hour`() throws {
    let rows = try books.write { handling in
      try (0..<7).map { _ in
        try Outbox.put(books.posting(to: "pat@example.org", in: handling), in: handling)
      }
    }
    #expect(rows.compactMap(\.self).count == 5)
  }

  @Test func `what is too late to be of use is dropped and told`() throws {
    try books.write { handling in
      var posting = try books.posting(to: "pat@example.org", lane: .notices, in: handling)
      posting.usefulUntil = handling.now + 60
      try Outbox.put(posting, in: handling)
    }
    let claim = try books.claim(at: books.now + 120)
    #expect(claim.mails.isEmpty)
    #expect(claim.dropped.map(\.because) == ["too late to be of use"])
  }

  @Test func `the same row has the same Message-ID on every try, and its tokens are true`() throws {
    _ = try books.put(to: "pat@example.org")
    let mail = try #require(try books.claim().mails.first)
    let composer = Composer(books.house)
    let first = Message(parsing: try composer.compose(mail, at: books.now).bytes)
    let second = Message(parsing: try composer.compose(mail, at: books.now + 60).bytes)
    #expect(first.messageID != nil)
    #expect(first.messageID == second.messageID)
    let address = try #require(first.replyTo.first?.address)
    let token = try #require(books.house.address.token(in: address))
    #expect(token.purpose == .reply)
    #expect(token.isTrue(secret: mail.secret))
    #expect(first.field("Auto-Submitted") == "auto-replied")
  }
}
