import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("An answer written by hand from the mailbox")
struct HandWrittenTests {
  private func note(
    answering id: String, to: String = "maria@example.com", fields: [String] = [],
    messageID: String = "by-hand@example.org", in books: Books
  ) throws -> HandOver.Sighting {
    let head =
      [
        "From: hub@example.org", "To: \(to)", "Subject: Re: A question",
        "In-Reply-To: <\(id)>", "Message-ID: <\(messageID)>",
      ] + fields
    let message = Message(parsing: Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    return try books.write { try HandOver.noteHandWritten(message, in: $0) }
  }

  private func handOver(in books: Books) throws -> Int64 {
    try books.letter(
      from: "maria@example.com", fields: ["Message-ID: <first@example.com>"], "May I?"
    ) { letter, handling in
      try HandOver.open(letter, because: "a question", in: handling)
    }
    return try #require(
      try books.store.pool.read { try Int64.fetchOne($0, sql: "SELECT MAX(id) FROM handOver") })
  }

  @Test func `answers the question that waits, and its owner hears of it`() throws {
    let books = Books()
    _ = try books.cast()
    let number = try handOver(in: books)
    #expect(try note(answering: "first@example.com", in: books) == .answered(number))
    #expect(try books.text("SELECT answeredAt IS NOT NULL FROM handOver") == "1")
    #expect(
      try books.outbox() == ["handed-over dana@example.org", "hand-over-note dana@example.org"])
    // The person's next words are the same question.
    let found = try books.letter(
      from: "maria@example.com", fields: ["In-Reply-To: <by-hand@example.org>"], "And him?"
    ) { letter, handling in
      try HandOver.thread(of: letter, in: handling)?.number
    }
    #expect(found == number)
  }

  @Test func `is nothing where it goes to somebody else`() throws {
    let books = Books()
    _ = try books.cast()
    _ = try handOver(in: books)
    #expect(
      try note(answering: "first@example.com", to: "friend@example.net", in: books) == .unrelated)
    #expect(
      try note(answering: "first@example.com", to: "dana@example.org", in: books) == .unrelated)
    #expect(try books.text("SELECT answeredAt FROM handOver") == nil)
  }

  @Test func `is not a copy of what we sent ourselves`() throws {
    let books = Books()
    _ = try books.cast()
    _ = try handOver(in: books)
    let row = try books.put(to: "maria@example.com")
    let id = try books.store.pool.read { db in
      let secret = try #require(
        try Data.fetchOne(db, sql: "SELECT secret FROM outbox WHERE id = ?", arguments: [row]))
      return books.house.address.messageID(
        Token(.message, row: row, secret: [UInt8](secret)))
    }
    #expect(try note(answering: "first@example.com", messageID: id, in: books) == .ours)
    // With the identifier of a relay that writes its own.
    #expect(
      try note(
        answering: "first@example.com", fields: ["Auto-Submitted: auto-replied"], in: books)
        == .ours)
    #expect(try books.text("SELECT answeredAt FROM handOver") == nil)
  }

  @Test func `opens a conversation without a mail, where nobody had handed it over`() throws {
    let books = Books()
    let cast = try books.cast()
    try books.write { handling in
      try handling.db.execute(
        sql: """
          INSERT INTO ledger (mailbox, uidValidity, uid, messageID, personID, arrivedAt, outcome)
          VALUES ('INBOX', 1, 1, 'hello@example.com', ?, 1, 'handled')
          """, arguments: [cast.person])
    }
    guard case .opened(let number) = try note(answering: "hello@example.com", in: books) else {
      Issue.record("nothing was opened")
      return
    }
    #expect(try books.outbox().isEmpty)
    // A second one to the same letter is the same conversation.
    let second = try note(answering: "hello@example.com", messageID: "two@example.org", in: books)
    #expect(second == .answered(number))
    let quiet = try books.store.pool.read { try Person.find(cast.person, in: $0)?.quietUntil }
    #expect(quiet == books.now + 14 * 86_400)
    // What they answer goes to an owner now, as the same question.
    try books.letter(
      from: "maria@example.com", fields: ["In-Reply-To: <by-hand@example.org>"], "And him?"
    ) { letter, handling in
      try HandOver.open(letter, because: "more words", in: handling)
    }
    #expect(try books.outbox() == ["handed-over dana@example.org"])
    #expect(try books.text("SELECT id FROM handOver") == "\(number)")
  }

  @Test func `counts for a mail of ours that it answers`() throws {
    let books = Books()
    let cast = try books.cast()
    let id = try books.write { handling -> String in
      let address = try #require(try Person.primaryAddress(of: cast.person, in: handling.db))
      let row = try #require(
        try Outbox.put(
          Posting(
            "operator-note", values: ["title": "A title", "text": "Words."], to: address.id,
            person: cast.person, lane: .answers, because: "a test"), in: handling))
      let secret = try #require(
        try Data.fetchOne(
          handling.db, sql: "SELECT secret FROM outbox WHERE id = ?", arguments: [row]))
      return handling.house.address.messageID(
        Token(.message, row: row, secret: [UInt8](secret)))
    }
    guard case .opened = try note(answering: id, in: books) else {
      Issue.record("nothing was opened")
      return
    }
  }
}
