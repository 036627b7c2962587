import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Owners of questions")
struct OwnersTests {
  private func owner(of books: Books, at moment: Date? = nil) throws -> Int64? {
    try books.write(at: moment) { handling in
      try HandOver.owners(of: nil, writingFrom: nil, isOperators: false, in: handling).first?
        .personID
    }
  }

  @Test func `are passed over while they are away, and only then`() throws {
    let books = Books()
    let cast = try books.cast()
    let day = 86_400.0
    try books.write { handling in
      try Absence.set(
        cast.owner, from: handling.now, until: handling.now + 7 * day, in: handling.db)
    }
    #expect(try owner(of: books) == cast.second)
    #expect(try owner(of: books, at: books.now - 60) == cast.owner)
    #expect(try owner(of: books, at: books.now + 7 * day) == cast.owner)
    try books.write { try Absence.clear(cast.owner, in: $0.db) }
    #expect(try owner(of: books) == cast.owner)
  }

  @Test func `who are all away are asked nevertheless`() throws {
    let books = Books()
    let cast = try books.cast()
    try books.write { handling in
      for person in [cast.owner, cast.second] {
        try Absence.set(person, from: handling.now, until: .distantFuture, in: handling.db)
      }
    }
    #expect(try owner(of: books) == cast.owner)
  }

  @Test func `whose address is suppressed are passed over`() throws {
    let books = Books()
    let cast = try books.cast()
    try books.write { handling in
      let address = try #require(try Person.primaryAddress(of: cast.owner, in: handling.db))
      try Suppression.set(
        .all, for: address.id, because: .bounce, at: handling.now, in: handling.db)
    }
    #expect(try owner(of: books) == cast.second)
  }

  @Test func `of forged mail are the operators alone`() throws {
    let books = Books()
    let cast = try books.cast()
    let steps = try books.write { handling in
      try HandOver.owners(of: cast.person, writingFrom: nil, isOperators: true, in: handling).steps
    }
    #expect(steps.map(\.role.personID) == [cast.second])
  }

  @Test func `see what waits, by owner and days`() throws {
    let books = Books()
    let cast = try books.cast()
    try books.letter(from: "maria@example.com", "May I bring my sister?") { letter, handling in
      try HandOver.open(letter, because: "a question", in: handling)
    }
    let now = books.now + 3.5 * 86_400
    func waiting(_ scope: HandOver.Scope) throws -> [Waiting] {
      try books.store.pool.read { try HandOver.waiting(for: scope, at: now, in: $0) }
    }
    let all = try waiting(.everybody)
    #expect(all.map(\.days) == [3])
    #expect(all.first?.who == "Maria")
    #expect(all.first?.ownerName == "Dana")
    #expect(all.first?.because == "a question")
    #expect(try waiting(.owner(cast.owner)) == all)
    #expect(try waiting(.roles(["state"])) == all)
    #expect(try waiting(.owner(cast.second)).isEmpty)
    #expect(try waiting(.roles(["east", "7"])).isEmpty)
    try books.write { try HandOver.close(all[0].number, in: $0) }
    #expect(try waiting(.everybody).isEmpty)
  }

  @Test func `hold somebody, and release lets leave what waited, at once`() throws {
    let books = Books()
    let cast = try books.cast()
    try books.write { handling in
      try HandOver.hold(cast.person, in: handling)
      let address = try #require(try Person.primaryAddress(of: cast.person, in: handling.db))
      for isBooked in [false, true] {
        var posting = Posting(
          "operator-note", values: ["title": "A title", "text": "Words."], to: address.id,
          person: cast.person, lane: .notices, because: "a test")
        posting.isBooked = isBooked
        try Outbox.put(posting, in: handling)
      }
    }
    #expect(try books.claim().mails.count == 1)
    #expect(try books.claim(at: books.now + 50 * 86_400).mails.isEmpty)
    let later = books.now + 51 * 86_400
    try books.write(at: later) { try HandOver.release(cast.person, in: $0) }
    #expect(try books.claim(at: later).mails.count == 1)
  }
}
