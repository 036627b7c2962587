import Foundation
import GRDB
import Testing

@testable import Mailroom

@Suite("The pause of all mail")
struct WholePauseTests {
  private let books = Books()

  @Test func `lets nothing leave but answers, and all of it when it ends`() throws {
    let notice = try books.put(to: "pat@example.org", lane: .notices)
    let bulk = try books.put(to: "lee@example.org", lane: .bulk)
    #expect(try books.write { try WholePause.begin(by: nil, in: $0) })
    #expect(try !books.write { try WholePause.begin(by: nil, in: $0) })
    let answer = try books.put(to: "ana@example.org")
    #expect(try books.claim().mails.map(\.id) == [answer])
    #expect(try books.store.pool.read { try Outbox.nextMoment(in: $0) } == nil)
    #expect(try books.write { try WholePause.end(by: nil, in: $0) })
    #expect(Set(try books.claim().mails.map(\.id)) == [notice, bulk])
  }

  @Test func `shows what would leave, without what came later or is too late`() throws {
    _ = try books.put(to: "pat@example.org", lane: .notices)
    let late = try books.put(to: "lee@example.org", lane: .notices)
    _ = try books.put(to: "ana@example.org")
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE outbox SET usefulUntil = ? WHERE id = ?",
        arguments: [(handling.now - 1).milliseconds, late])
      try WholePause.begin(by: nil, in: handling)
    }
    func words() throws -> String {
      try books.store.pool.read { try WholePause.words(at: books.now, in: $0) }
    }
    let shown = try words()
    #expect(
      shown == "1 mail: 1 operator-note (1 more would come too late to be of use, and is dropped)")
    try books.write(at: books.now + 60) { handling in
      try Outbox.put(
        books.posting(to: "joe@example.org", lane: .notices, in: handling), in: handling)
    }
    #expect(try words() == shown)
  }

  @Test func `is in the status and in the journal`() throws {
    #expect(
      try books.store.pool.read { try Status(at: books.now, in: $0).allPausedSince } == nil)
    try books.write { try WholePause.begin(by: nil, in: $0) }
    let since = try books.store.pool.read { try Status(at: books.now, in: $0).allPausedSince }
    #expect(since == Moments.text(books.now))
    #expect(
      try books.value("SELECT action FROM journal", [], as: String.self) == "all mail paused")
  }
}
