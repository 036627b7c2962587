import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("First mails to addresses never written to")
struct FirstMailsTests {
  private let books = Books()

  private func moments() throws -> [Date] {
    try books.store.pool.read { db in
      try Int64.fetchAll(db, sql: "SELECT notBefore FROM outbox WHERE isFirst = 1 ORDER BY id")
    }.map(Date.init(milliseconds:))
  }

  @Test func `over sixty an hour answers are withheld`() throws {
    for index in 0..<70 {
      try books.write { handling in
        let posting = try self.books.posting(to: "a\(index)@example.net", in: handling)
        let row = try Outbox.put(posting, in: handling)
        #expect((row != nil) == (index < 60))
      }
    }
    let withheld = try books.store.pool.read { db in
      try JournalEntries.find(
        filter: .init(command: "answer withheld"), limit: 100, in: db)
    }
    #expect(withheld.count == 10)
    #expect(!withheld.contains { $0.detail.contains("@") })
  }

  @Test func `over sixty an hour and three hundred a day notices leave later`() throws {
    for index in 0..<400 {
      try books.write(at: books.now + Double(index % 7)) { handling in
        let posting = try self.books.posting(
          to: "a\(index)@example.net", lane: .notices, in: handling)
        #expect(try Outbox.put(posting, in: handling) != nil)
      }
    }
    let moments = try moments().sorted()
    #expect(moments.count == 400)
    for (index, moment) in moments.enumerated() {
      if index >= 60 { #expect(moment.timeIntervalSince(moments[index - 60]) >= 3_600) }
      if index >= 300 { #expect(moment.timeIntervalSince(moments[index - 300]) >= 86_400) }
      #expect(!books.house.settings.clock.isQuiet(at: moment))
    }
  }

  @Test func `notices count against answers, and bulk against neither`() throws {
    for index in 0..<100 {
      try books.write { handling in
        let posting = try self.books.posting(
          to: "b\(index)@example.net", lane: .bulk, in: handling)
        #expect(try Outbox.put(posting, in: handling) != nil)
      }
    }
    #expect(try moments().isEmpty)
    for index in 0..<60 {
      try books.write { handling in
        let posting = try self.books.posting(
          to: "n\(index)@example.net", lane: .notices, in: handling)
        try Outbox.put(posting, in: handling)
      }
    }
    // Of the sixty a quarter is kept for answers: a list that is added keeps nobody waiting.
    for index in 0..<15 {
      try books.write { handling in
        let posting = try self.books.posting(to: "a\(index)@example.net", in: handling)
        #expect(try Outbox.put(posting, in: handling) != nil)
      }
    }
    try books.write { handling in
      let posting = try self.books.posting(to: "x@example.net", in: handling)
      #expect(try Outbox.put(posting, in: handling) == nil)
      // Somebody who was written to is no first mail.
      let known = try self.books.posting(to: "n1@example.net", in: handling)
      #expect(try Outbox.put(known, in: handling) != nil)
    }
  }

  @Test func `a flood does not keep a question from its owner`() throws {
    for index in 0..<60 { _ = try books.put(to: "a\(index)@example.net") }
    try books.write { handling in
      let posting = try self.books.posting(
        to: "lee@example.net", lane: .notices, in: handling)
      let person = try Person.create(
        name: "Lee", givenName: "Lee", language: "en", phone: nil, at: handling.now,
        in: handling.db)
      try handling.db.execute(
        sql: "INSERT INTO role VALUES ('coordinator', 'state', ?, ?, 0)",
        arguments: [person, posting.addressID])
      let row = try #require(try Outbox.put(posting, in: handling))
      let notBefore = try Int64.fetchOne(
        handling.db, sql: "SELECT notBefore FROM outbox WHERE id = ?", arguments: [row])
      #expect(notBefore == handling.now.milliseconds)
    }
  }
}
