import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Answers that are withheld")
struct WithheldTests {
  private let books = Books()

  /// Puts so many answers to one address, each to other words.
  private func put(
    _ count: Int, to address: String = "pat@example.org", at moment: Date? = nil,
    files: [PostedFile] = []
  ) throws {
    for _ in 0..<count {
      try books.write(at: moment) { handling in
        var posting = try self.books.posting(to: address, in: handling)
        posting.attachments = files
        try Outbox.put(posting, in: handling)
      }
    }
  }

  private func count(_ condition: String) throws -> Int {
    try books.store.pool.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM outbox WHERE \(condition)") ?? -1
    }
  }

  private func run(after seconds: TimeInterval) throws {
    try books.write(at: books.now + seconds) { _ = try DueClock.run(in: $0) }
  }

  private let waits = "reply = 'withheld' AND state = 'withdrawn'"
  private let together = "template = 'answers-together'"

  @Test func `a stranger's over the hour come an hour later, as one`() throws {
    try put(7)
    #expect(try count(waits) == 2)
    #expect(
      try books.store.pool.read { try Withheld.dueWork.next($0, books.now) } == books.now + 3_600)
    try run(after: 3_599)
    #expect(try count(together) == 0)
    try run(after: 3_600)
    #expect(try count(together) == 1)
    #expect(try count(waits) == 0)
    #expect(try books.claim(at: books.now + 3_600).mails.count == 6)
    try run(after: 7_200)
    #expect(try count(together) == 1)
  }

  @Test func `a stranger's over the day are left out`() throws {
    for hour in 0..<4 { try put(5, at: books.now + Double(hour) * 3_600) }
    try put(3, at: books.now + 5 * 3_600)
    #expect(try count(waits) == 0)
  }

  @Test func `those to the same words are left out`() throws {
    for _ in 0..<6 {
      try books.write { handling in
        var handling = handling
        handling.textDigest = "the same"
        try Outbox.put(books.posting(to: "pat@example.org", in: handling), in: handling)
      }
    }
    #expect(try count("lane = 'answers'") == 3)
  }

  @Test func `fifty wait at most, and the mail says that there were more`() throws {
    try put(70)
    #expect(try count(waits) == 50)
    try run(after: 3_600)
    #expect(try count("\(together) AND \"values\" LIKE '%\"is_full\":true%'") == 1)
  }

  @Test func `they wait until the limit allows one more`() throws {
    try put(4)
    try put(3, at: books.now + 1_800)
    #expect(try count(waits) == 2)
    try books.write {
      // As if those that are to make room were younger.
      try $0.db.execute(sql: "UPDATE outbox SET createdAt = createdAt + 60000 WHERE id < 6")
    }
    try run(after: 3_600)
    #expect(try count(together) == 0)
    #expect(try count(waits) == 2)
    try run(after: 3_660)
    #expect(try count(together) == 1)
  }

  @Test func `their files come along`() throws {
    let file = PostedFile(name: "list.csv", contentType: "text/csv", contents: [1, 2, 3])
    try put(5)
    try put(2, files: [file])
    try run(after: 3_600)
    let mail = try #require(
      try books.claim(at: books.now + 3_600).mails.first { $0.template == "answers-together" })
    #expect(mail.attachments == [file, file])
  }

  @Test func `what is too much for one mail comes with the next`() throws {
    let file = PostedFile(
      name: "list.csv", contentType: "text/csv", contents: Array(repeating: 65, count: 2_000_000))
    try put(5)
    try put(5, files: [file])
    try run(after: 3_600)
    #expect(try count(waits) == 3)
    try run(after: 4_500)
    #expect(try count(together) == 2)
    try run(after: 5_400)
    #expect(try count(waits) == 0, "the last one alone")
    #expect(try count("state = 'queued' AND \(together)") == 2)
  }

  @Test func `whoever is forgotten or has died gets nothing`() throws {
    try put(7, to: "a@example.org")
    try put(7, to: "b@example.org")
    try books.write { handling in
      let rows = try Int64.fetchAll(
        handling.db,
        sql: """
          SELECT outbox.id FROM outbox JOIN address ON address.id = addressID
          WHERE address = 'a@example.org' AND reply = 'withheld'
          """)
      for row in rows { try ForgottenMail.empty(row, in: handling) }
      let address = try #require(EmailAddress("b@example.org"))
      try Blocking.block(address, by: nil, in: handling)
    }
    try run(after: 3_600)
    #expect(try count(together) == 0)
    #expect(try count(waits) == 0)
  }
}
