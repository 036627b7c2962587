import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

@Suite("Limits of the relay and of receiving domains")
struct DomainLimitsTests {
  private func books(_ values: [String: String]) -> Books { Books(settings: values) }

  private func fill(_ books: Books, _ count: Int, domain: String) throws {
    for index in 0..<count {
      _ = try books.put(to: "person\(index)@\(domain)", lane: .bulk)
    }
  }

  @Test func `a domain gets no more than its limit in any hour, others go on, answers too`() throws
  {
    let books = books(["relay.by_domain": "[gmail.com 10, Yahoo.com 5]"])
    try fill(books, 25, domain: "gmail.com")
    try fill(books, 7, domain: "example.net")
    var left: [Date] = []
    var others = 0
    var moment = books.now
    let end = books.now + 4 * 3_600
    while moment < end {
      let mails = try books.claim(at: moment).mails
      for mail in mails {
        if mail.recipient.domain == "gmail.com" { left.append(moment) } else { others += 1 }
      }
      try books.write(at: moment) { try Outbox.mark(mails.map { ($0, Self.sent) }, in: $0) }
      moment += 60
    }
    #expect(others == 7)
    #expect(left.count == 25)
    for start in left {
      #expect(left.count { $0 >= start && $0 < start + 3_600 } <= 10)
    }
    // As many as may.
    #expect(left.count { $0 < books.now + 3_600 } == 10)
    let answer = try books.put(to: "person1@gmail.com")
    #expect(try books.claim().mails.map(\.id) == [answer])
  }

  @Test func `a row that waits is not looked at again and again`() throws {
    let books = books(["relay.by_domain": "[gmail.com 2]"])
    try fill(books, 12, domain: "gmail.com")
    let first = try books.claim()
    #expect(first.mails.count == 2)
    #expect(first.postponed == 10)
    #expect(try books.claim(at: books.now + 600).postponed == 0)
    let waits = try books.write {
      try Int64.fetchAll(
        $0.db, sql: "SELECT notBefore FROM outbox WHERE state = 'queued' ORDER BY notBefore")
    }
    // One every half hour.
    #expect(zip(waits, waits.dropFirst()).allSatisfy { $1 - $0 == 1_800_000 })
  }

  @Test func `a new sending domain begins small and doubles`() throws {
    let books = books(["relay.ramp_up": "20"])
    func allowance(_ lane: TemplateLane, day: Double) throws -> Int {
      try books.write(at: books.now + day * 86_400) { try Lanes.allowance(for: lane, in: $0) }
    }
    #expect(try allowance(.bulk, day: 0) == 20)
    #expect(try allowance(.answers, day: 0) == .max)
    try fill(books, 5, domain: "example.net")
    let mails = try books.claim().mails
    // What is on its way counts.
    #expect(try allowance(.bulk, day: 0) == 15)
    try books.write { try Outbox.mark(mails.map { ($0, Self.sent) }, in: $0) }
    #expect(try allowance(.bulk, day: 0) == 15)
    #expect(try allowance(.bulk, day: 1.1) == 40)
    #expect(try allowance(.notices, day: 2.1) == 80)
    #expect(try allowance(.bulk, day: 31) == .max)
  }

  @Test(
    "a preset stands where nothing else is set",
    arguments: [
      (["relay.preset": "gmail"], 0, 500, 4), (["relay.preset": "workspace"], 0, 2_000, 4),
      (["relay.preset": "microsoft365"], 30, 10_000, 2), (["relay.preset": "ses"], 840, 50_000, 4),
      (["relay.preset": "gmail", "relay.per_day": "90", "relay.connections": "1"], 0, 90, 1),
      ([:], 0, 0, 4),
    ] as [([String: String], Int, Int, Int)])
  func preset(values: [String: String], minute: Int, day: Int, connections: Int) {
    let relay = books(values).house.settings.relay
    #expect(relay.perMinute == minute)
    #expect(relay.perDay == day)
    #expect(relay.connections == connections)
  }

  private static let sent = DeliveryOutcome.sent(SMTPReply(code: 250, status: nil, text: "ok"))
}

@Suite("Temporary failures of an address")
struct SoftBouncesTests {
  private let books = Books()

  /// Books failures on these days; whether mail has ended after each.
  private func book(_ days: [Double]) throws -> [Bool] {
    let address = try books.addressID("pat@example.org")
    return try days.map { day in
      try books.write(at: books.now + day * 86_400) { handling in
        try SoftBounces.book(address, in: handling)
        return try Suppression.of(address, in: handling.db) == .all
      }
    }
  }

  @Test(
    "end mail when they go on for days, and are forgotten in time",
    arguments: [
      ([0, 1, 2, 3], [false, false, false, true]),
      // Many on one day are one.
      ([0, 0.1, 0.2, 0.3, 0.35], [false, false, false, false, false]),
      ([0, 1, 2, 2.1, 3], [false, false, false, false, true]),
      // One a fortnight never comes to it.
      ([0, 14, 28, 42, 56, 70, 84, 98], Array(repeating: false, count: 8)),
      ([0, 1, 2, 30, 31, 32], [false, false, false, false, false, true]),
    ] as [([Double], [Bool])])
  func score(days: [Double], ended: [Bool]) throws {
    #expect(try book(days) == ended)
  }

  @Test func `are lifted once, twice only by who may, and never against somebody's own word`()
    throws
  {
    let address = try books.addressID("pat@example.org")
    func lift(_ evenAgain: Bool) throws -> Bool {
      try books.write { try SoftBounces.lift(address, evenAgain: evenAgain, in: $0) }
    }
    #expect(try !lift(true))
    _ = try book([0, 1, 2, 3])
    #expect(try lift(false))
    #expect(try books.store.pool.read { try Suppression.of(address, in: $0) } == nil)
    _ = try book([20, 21, 22, 23])
    #expect(try !lift(false))
    #expect(try lift(true))
    try books.write {
      _ = try Suppression.set(.all, for: address, because: .stop, at: books.now, in: $0.db)
    }
    #expect(try !lift(true))
  }

  @Test("never cover what somebody asked for, whichever came first", arguments: [true, false])
  func order(bounceFirst: Bool) throws {
    let address = try books.addressID("pat@example.org")
    try books.write { handling throws in
      func set(_ reason: Suppression.Reason) throws -> Bool {
        try Suppression.set(.all, for: address, because: reason, at: books.now, in: handling.db)
      }
      if bounceFirst { #expect(try set(.bounce)) }
      // It is news, and is answered and said.
      #expect(try set(.stop))
      #expect(try !set(.bounce))
      #expect(try !SoftBounces.lift(address, evenAgain: true, in: handling))
      #expect(try Suppression.of(address, in: handling.db) == .all)
    }
  }

  @Test func `an unsubscribe outlives a bounce`() throws {
    let address = try books.addressID("pat@example.org")
    try books.write { handling throws in
      for (degree, reason) in [(Suppression.bulk, Suppression.Reason.unsubscribe), (.all, .bounce)]
      {
        try Suppression.set(degree, for: address, because: reason, at: books.now, in: handling.db)
      }
      #expect(try !SoftBounces.lift(address, evenAgain: true, in: handling))
      #expect(try Suppression.of(address, in: handling.db) == .all)
    }
  }

  @Test func `SUPPRESS stands instead of a bounce`() throws {
    let address = try books.addressID("pat@example.org")
    try books.write { handling throws in
      try Suppression.set(.all, for: address, because: .bounce, at: books.now, in: handling.db)
      _ = try Suppression.suppress(address, in: handling)
      #expect(try !SoftBounces.lift(address, evenAgain: true, in: handling))
    }
  }

  @Test(
    "count what is about the mailbox, and no policy against us",
    arguments: [
      ("4.2.2", true, false), ("5.2.2", true, false), ("4.4.1", false, true),
      ("5.7.26", false, false), ("4.7.0", false, false), ("5.6.0", false, false),
      (nil, false, false),
    ] as [(String?, Bool, Bool)])
  func status(status: String?, isOfMailbox: Bool, isOfTheWay: Bool) {
    #expect(SoftBounces.isOfMailbox(status) == isOfMailbox)
    #expect(SoftBounces.isOfTheWay(status) == isOfTheWay)
  }
}
