import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("The budget of unasked mail")
struct BudgetTests {
  private let books = Books()

  /// A mail of a case: what it is, and when it may leave.
  struct Unasked: Sendable, CustomStringConvertible {
    var day: Int
    var hour: Int
    var lane: TemplateLane = .notices
    var isBooked = false
    var isUrgent = false

    /// `2 10 bulk`: on the second day after a Monday at ten, in the lane bulk.
    init(_ text: String) {
      let words = text.split(separator: " ")
      day = words.first.flatMap { Int($0) } ?? 0
      hour = words.dropFirst().first.flatMap { Int($0) } ?? 0
      if words.contains("bulk") { lane = .bulk }
      isBooked = words.contains("booked")
      isUrgent = words.contains("urgent")
    }

    var description: String { "\(day) \(hour)" }
  }

  private var calendar: Calendar { books.house.settings.clock.calendar }

  private func moment(day: Int, hour: Int) -> Date {
    let start = calendar.startOfDay(for: books.now)
    let date = calendar.date(byAdding: .day, value: day, to: start) ?? start
    return calendar.date(bySettingHour: hour, minute: 0, second: 0, of: date) ?? date
  }

  private func make(_ unasked: Unasked, to person: Int64?) throws -> Int64 {
    let address = try books.addressID("lee@example.org")
    return try books.write(at: moment(day: 0, hour: 0)) { handling in
      var posting = Posting(
        "operator-note", values: ["title": "A title", "text": "Words."], to: address,
        person: person, lane: unasked.lane, because: "a test")
      posting.notBefore = moment(day: unasked.day, hour: unasked.hour)
      posting.isBooked = unasked.isBooked
      posting.isUrgent = unasked.isUrgent
      return try #require(try Outbox.put(posting, in: handling))
    }
  }

  /// Lets the clock run; when each mail left, as "day hour".
  private func run(days: Int, _ rows: [Int64]) throws -> [String] {
    let start = calendar.startOfDay(for: books.now)
    let end = moment(day: days, hour: 0)
    let sent = DeliveryOutcome.sent(SMTPReply(code: 250, status: nil, text: "ok"))
    var left: [Int64: String] = [:]
    var now = start
    while let next = try books.store.pool.read({ try Outbox.nextMoment(in: $0) }), next < end {
      // A row that is late comes at once; and no moment comes twice.
      now = max(next, now + 0.001)
      let mails = try books.claim(at: now).mails
      let day = calendar.dateComponents([.day], from: start, to: calendar.startOfDay(for: now))
      let hour = calendar.component(.hour, from: now)
      for mail in mails { left[mail.id] = "\(day.day ?? -1) \(hour)" }
      try books.write(at: now) { try Outbox.mark(mails.map { ($0, sent) }, in: $0) }
    }
    return rows.map { left[$0] ?? "never" }
  }

  @Test(
    "lets leave so many mails, and the others later",
    arguments: [
      (["0 10", "0 11"], ["0 10", "1 8"]),
      (["0 10", "0 10"], ["0 10", "1 8"]),
      (["0 10 bulk", "0 12", "0 12"], ["0 10", "1 8", "2 8"]),
      (["0 20", "1 9"], ["0 20", "1 9"]),
      // Three in seven days, to the hour: on the Sunday between, the clock is put forward.
      (["0 10", "1 11", "2 12", "3 13"], ["0 10", "1 11", "2 12", "7 11"]),
      (["0 10", "1 11", "2 12", "3 13", "4 9"], ["0 10", "1 11", "2 12", "7 11", "8 12"]),
      (["0 10", "3 11", "6 12", "7 13"], ["0 10", "3 11", "6 12", "7 13"]),
      (["0 10", "0 10", "0 10", "0 10"], ["0 10", "1 8", "2 8", "7 11"]),
      // What was booked is counted by itself.
      (["0 9 booked", "0 10 booked", "0 11 booked"], ["0 9", "0 10", "1 8"]),
      (["0 9 booked", "0 9 booked", "0 9"], ["0 9", "0 9", "0 9"]),
      (
        ["0 9 booked", "1 9 booked", "2 9 booked", "3 9 booked", "3 10"],
        ["0 9", "1 9", "2 9", "3 9", "3 10"]
      ),
      // What is urgent is outside, before and after.
      (["0 9 urgent", "0 10 urgent", "0 11", "0 12 urgent"], ["0 9", "0 10", "0 11", "0 12"]),
      (["0 9", "0 9 urgent", "0 9 booked urgent"], ["0 9", "0 9", "0 9"]),
    ])
  func volunteer(mails: [String], expected: [String]) throws {
    let person = try books.person("Lee Kim", at: "lee@example.org")
    let rows = try mails.map { try make(Unasked($0), to: person) }
    #expect(try run(days: 10, rows) == expected)
  }

  @Test(
    "of somebody with a role is one a day",
    arguments: ["contact", "coordinator", "operator"])
  func role(kind: String) throws {
    let person = try books.person("Lee Kim", at: "lee@example.org")
    let address = try books.addressID("lee@example.org")
    try books.write { handling in
      try handling.db.execute(
        sql: "INSERT INTO role VALUES (?, '7', ?, ?, 0)", arguments: [kind, person, address])
    }
    let mails = ["0 10", "0 11", "2 9", "3 9", "4 9", "4 9"]
    let rows = try mails.map { try make(Unasked($0), to: person) }
    #expect(try run(days: 8, rows) == ["0 10", "1 8", "2 9", "3 9", "4 9", "5 8"])
  }

  @Test func `an address of nobody on record has none, and answers are no unasked mail`() throws {
    let rows = try (0..<3).map { _ in try make(Unasked("0 10 bulk"), to: nil) }
    #expect(try run(days: 1, rows) == ["0 10", "0 10", "0 10"])
    let person = try books.person("Lee Kim", at: "lee@example.org")
    var answer = Unasked("0 10")
    answer.lane = .answers
    let answers = try (0..<3).map { _ in try make(answer, to: person) }
    let notice = try make(Unasked("0 10"), to: person)
    #expect(try run(days: 1, answers + [notice]) == ["0 10", "0 10", "0 10", "0 10"])
  }

  @Test func `two people at one address have a budget each`() throws {
    let one = try books.person("Lee Kim", at: "lee@example.org")
    let other = try books.person("Ana Kim", at: "lee@example.org")
    let rows = [try make(Unasked("0 10"), to: one), try make(Unasked("0 10"), to: other)]
    #expect(try run(days: 1, rows) == ["0 10", "0 10"])
  }

  @Test func `what waits until it is of no use is dropped`() throws {
    let person = try books.person("Lee Kim", at: "lee@example.org")
    _ = try make(Unasked("0 10"), to: person)
    let late = try make(Unasked("0 11"), to: person)
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE outbox SET usefulUntil = ? WHERE id = ?",
        arguments: [moment(day: 0, hour: 18).milliseconds, late])
    }
    #expect(try run(days: 3, [late]) == ["never"])
    #expect(
      try books.value("SELECT reply FROM outbox WHERE id = ?", [late], as: String.self)
        == "too late to be of use")
  }

  @Test func `a mail that is tried again is counted once, and on the day that it leaves`() throws {
    let person = try books.person("Lee Kim", at: "lee@example.org")
    let row = try make(Unasked("0 10"), to: person)
    let deferred = DeliveryOutcome.deferred(SMTPReply(code: 450, status: "4.2.0", text: "later"))
    var moment = moment(day: 0, hour: 10)
    for _ in 0..<4 {
      let claim = try books.claim(at: moment)
      #expect(claim.mails.map(\.id) == [row])
      try books.write(at: moment) { try Outbox.mark(claim.mails.map { ($0, deferred) }, in: $0) }
      moment += 3 * 3_600
    }
    let charges = try books.store.pool.read {
      try Row.fetchOne(
        $0, sql: "SELECT unasked1, unasked2 FROM budget WHERE personID = ?", arguments: [person])
    }
    #expect(charges?[0] == self.moment(day: 0, hour: 19).milliseconds)
    #expect(charges?[1] == nil as Int64?)
    // The next morning another mail leaves first: this one has its day after.
    let next = try make(Unasked("1 8"), to: person)
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE outbox SET notBefore = ? WHERE id = ?",
        arguments: [self.moment(day: 1, hour: 9).milliseconds, row])
    }
    #expect(try run(days: 4, [next, row]) == ["1 8", "2 8"])
  }

  @Test func `a day is the campaign's, also when the clock is put back`() throws {
    // 2026-11-01 has 25 hours in Boston.
    let start = try Date("2026-11-01T04:00:00Z", strategy: .iso8601)
    let person = try books.person("Lee Kim", at: "lee@example.org")
    let rows = try (0..<2).map { _ in try make(Unasked("0 10"), to: person) }
    var left: [Int64: Date] = [:]
    for hour in 8..<60 {
      let moment = start + Double(hour) * 3_600
      for mail in try books.claim(at: moment).mails { left[mail.id] = moment }
    }
    #expect(left[rows[0]] == (try Date("2026-11-01T13:00:00Z", strategy: .iso8601)))
    #expect(left[rows[1]] == (try Date("2026-11-02T13:00:00Z", strategy: .iso8601)))
  }

  @Test func `an hour that somebody chose is none too quiet`() throws {
    let address = try books.addressID("ana@example.org")
    let person = try books.person("Ana Lima", at: "ana@example.org")
    let early = moment(day: 1, hour: 6)
    let row = try books.write { handling in
      var posting = Posting(
        "operator-note", values: ["title": "A title", "text": "Words."], to: address,
        person: person, lane: .notices, because: "a test")
      posting.notBefore = early
      posting.isAtChosenHour = true
      return try #require(try Outbox.put(posting, in: handling))
    }
    #expect(try books.claim(at: early - 60).mails.isEmpty)
    #expect(try books.claim(at: early).mails.map(\.id) == [row])
  }
}
