import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("An owner's words on their way")
struct PassingOnTests {
  private func handOver(in books: Books, from: String = "maria@example.com") throws {
    try books.letter(from: from, "May I bring my sister?") { letter, handling in
      try HandOver.open(letter, because: "a question", in: handling)
    }
  }

  /// As the worker takes a message from the inbox.
  private func receive(
    from: String, to: String, _ words: String, in books: Books, arrivedAt: Date
  ) throws -> Receipt {
    let head = ["From: \(from)", "To: \(to)", "Subject: Re: #1", "Message-ID: <late@example.org>"]
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + words + "\r\n").utf8)
    return try books.write { handling in
      let place = Ledger.Place(mailbox: "INBOX", uidValidity: 1, uid: UID(rawValue: 9))
      try Ledger.begin(
        place,
        waiting: WaitingMessage(uid: place.uid, size: bytes.count, arrivedAt: arrivedAt),
        in: handling.db)
      let entry = try #require(try Ledger.entry(at: place, in: handling.db))
      var reception = Reception(
        Handling(db: handling.db, house: handling.house, now: handling.now, ledgerID: entry.id))
      return try reception.receive(
        Message(parsing: bytes), sha256: Digest.sha256(bytes), ledgerID: entry.id,
        arrivedAt: arrivedAt)
    }
  }

  @Test func `are no older for having waited for days`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(in: books)
    let receipt = try receive(
      from: "dana@example.org", to: books.replyAddress("dana@example.org"), "Of course.",
      in: books, arrivedAt: books.now - 5 * 86_400)
    #expect(receipt.outcome == "handled")
    #expect(try books.outbox() == ["handed-over dana@example.org", "passed-on maria@example.com"])
  }

  @Test func `are held back by no limit on what a machine answers`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(in: books, from: "stranger@example.net")
    // The day's first mails to strangers are used up.
    try books.write { handling in
      for number in 0..<300 {
        let address = try AddressRecord.keep(
          #require(EmailAddress("s\(number)@example.net")), at: handling.now, in: handling.db)
        try handling.db.execute(
          sql: """
            INSERT INTO outbox (secret, because, addressID, template, "values", language, lane,
              notBefore, state, isFirst, createdAt)
            VALUES (x'00', 'a test', ?, 'operator-note', '{}', 'en', 'answers', 0, 'sent', 1, ?)
            """, arguments: [address, handling.now.milliseconds - 1])
      }
    }
    let owner = try books.store.pool.read { db in
      try #require(
        try Row.fetchOne(db, sql: "SELECT id, secret FROM outbox WHERE template = 'handed-over'"))
    }
    let token = Token(.reply, row: owner["id"], secret: [UInt8](owner["secret"] as Data))
    _ = try receive(
      from: "dana@example.org", to: books.house.address.carrying(token).rawValue, "Of course.",
      in: books, arrivedAt: books.now)
    #expect(try books.outbox().last == "passed-on stranger@example.net")
  }

  @Test func `go out as words, whatever they look like to a template`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(in: books)
    _ = try receive(
      from: "dana@example.org", to: books.replyAddress("dana@example.org"),
      "{{campaign}} <b>bold</b> [link](https://example.net)", in: books, arrivedAt: books.now)
    let mail = try #require(try books.claim().mails.first { $0.template == "passed-on" })
    let sent = Message(parsing: try Composer(books.house).compose(mail, at: books.now).bytes)
    #expect(sent.text.contains("{{campaign}} <b>bold</b> [link](https://example.net)"))
    #expect(sent.html?.contains("<b>bold</b>") == false)
    // Her name before our address, and nothing of hers besides.
    #expect(sent.from.first?.name == "Dana")
    #expect(sent.from.first?.address?.rawValue == "hub@example.org")
    let everything = String(
      decoding: try Composer(books.house).compose(mail, at: books.now).bytes, as: UTF8.self)
    #expect(!everything.contains("dana@example.org"))
  }

  @Test func `stand in the person's thread, and the owner's mails in one of their own`() throws {
    let books = Books()
    _ = try books.cast()
    try books.letter(
      from: "maria@example.com", fields: ["Message-ID: <first@example.com>"], "May I?"
    ) { letter, handling in
      try HandOver.open(letter, because: "a question", in: handling)
    }
    try books.letter(
      from: "maria@example.com",
      fields: ["Message-ID: <second@example.com>", "References: <first@example.com>"], "And him?"
    ) { letter, handling in
      try HandOver.open(letter, because: "more words", in: handling)
    }
    let mails = try books.claim().mails
    #expect(mails.map(\.template) == ["handed-over", "handed-over-more"])
    let first = Message(
      parsing: try Composer(books.house).compose(mails[0], at: books.now).bytes)
    let more = Message(
      parsing: try Composer(books.house).compose(mails[1], at: books.now).bytes)
    #expect(more.inReplyTo == [try #require(first.messageID)])
    #expect(more.subject == "Re: " + first.subject)
    _ = try receive(
      from: "dana@example.org", to: books.replyAddress("dana@example.org"), "Both of you.",
      in: books, arrivedAt: books.now)
    let mail = try #require(try books.claim().mails.first { $0.template == "passed-on" })
    #expect(mail.inReplyTo == "second@example.com")
    #expect(mail.references == ["first@example.com", "second@example.com"])
    #expect(mail.subject == "Re: A question")
  }

  @Test func `of a letter longer than what is shown nothing is lost`() throws {
    let books = Books()
    _ = try books.cast()
    let words = (0..<2_000).map { "word\($0)" }.joined(separator: " ")
    try books.letter(from: "maria@example.com", words) { letter, handling in
      try HandOver.open(letter, because: "a question", in: handling)
    }
    let mail = try #require(try books.claim().mails.first)
    let file = try #require(mail.attachments.first)
    #expect(file.name == "the-whole-mail.txt")
    #expect(String(decoding: file.contents, as: UTF8.self).hasSuffix("word1999"))
  }
}
