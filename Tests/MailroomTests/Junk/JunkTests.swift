import Foundation
import GRDB
import Logging
import Mail
import Testing

@testable import Mailroom

@Suite("The junk folder")
struct JunkTests {
  private let desk: MaildirDesk

  init() throws { desk = try MaildirDesk(settings: ["mailbox.junk": "Junk"]) }

  private func wanted() throws -> [JunkMail] {
    try desk.books.store.pool.read {
      try JunkMail.seen(from: .distantPast, to: .distantFuture, limit: 10, in: $0)
    }
  }

  @Test func `gives back what comes proven from somebody on record, and leaves the rest`()
    async throws
  {
    _ = try desk.books.person("Pat Smith", at: "pat@example.org")
    // What lay there before us is none of ours.
    try desk.deliver(from: "pat@example.org", subject: "Old", to: "Junk")
    try await desk.run()
    try desk.deliver(from: "pat@example.org", subject: "STOP", body: "STOP", to: "Junk")
    try desk.deliver(from: "pat@example.org", subject: "Forged", to: "Junk", isProven: false)
    try desk.deliver(
      from: "luz@example.com", subject: "Help https://bad.example.com/x now", to: "Junk")
    try await desk.run()
    #expect(desk.subjects(in: "Junk") == ["Forged", "Help https://bad.example.com/x now", "Old"])
    #expect(desk.subjects(in: "Handled") == ["STOP"])
    let listed = try wanted()
    #expect(listed.map(\.subject) == ["Forged", "Help (link) now"])
    #expect(listed.map(\.sender) == ["pat@example.org", "luz@example.com"])
    // Looked through once.
    try await desk.run()
    #expect(try wanted() == listed)
  }

  @Test func `gives back what carries a token of ours, whoever wrote it`() async throws {
    try await desk.run()
    let row = try desk.books.put(to: "pat@example.org")
    let token = try desk.token(.bounce, of: row)
    try desk.deliver(
      from: "mailer-daemon@example.com", subject: "Undelivered", recipient: token, to: "Junk",
      isProven: false)
    let (known, domain) = (token.dropLast("@example.org".count), "@example.org")
    let guess = known.dropLast() + (known.last == "a" ? "b" : "a") + domain
    try desk.deliver(
      from: "mailer-daemon@example.com", subject: "Guessed", recipient: String(guess), to: "Junk",
      isProven: false)
    try await desk.run()
    #expect(desk.subjects(in: "Junk") == ["Guessed"])
  }

  @Test func `gives back what a coordinator calls real, once`() async throws {
    try await desk.run()
    try desk.deliver(from: "luz@example.com", subject: "Hello", to: "Junk", isProven: false)
    try await desk.run()
    let mail = try #require(try wanted().first)
    #expect(try desk.books.write { try JunkMail.want(mail.id, at: $0.now, in: $0.db) })
    #expect(try desk.books.write { try !JunkMail.want(mail.id, at: $0.now, in: $0.db) })
    try await desk.run()
    #expect(desk.subjects(in: "Junk") == [])
    #expect(desk.subjects(in: "Needs a person") == ["Hello"])
    #expect(try wanted() == [])
  }

  @Test func `keeps its list bounded`() throws {
    let message = Message(parsing: Array("From: a@example.com\r\nSubject: x\r\n\r\n".utf8))
    try desk.books.write { handling in
      for uid in 1...2_050 {
        try JunkMail.note(
          message, uid: UID(rawValue: UInt32(uid)), in: "Junk", uidValidity: 1, at: handling.now,
          in: handling.db)
      }
    }
    #expect(try desk.books.value("SELECT CAST(COUNT(*) AS TEXT) FROM junkMail") == "2000")
  }
}
