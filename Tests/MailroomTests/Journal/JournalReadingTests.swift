import Foundation
import GRDB
import Testing

@testable import Mailroom

@Suite("Reading the journal")
struct JournalReadingTests {
  private let books = Books()

  /// Twelve entries, a minute apart; two of them share their moment.
  private func fill() throws -> (ana: Int64, bob: Int64) {
    let people = try books.write { handling in
      try ["Ana", "Bob"].map {
        try Person.create(
          name: $0, givenName: $0, language: "en", phone: nil, at: handling.now, in: handling.db)
      }
    }
    let (ana, bob) = (people[0], people[1])
    for minute in 0..<12 {
      let action = ["stage", "stage set", "stop", "handed over"][minute % 4]
      let moment = books.now + Double(max(minute, 1) * 60)
      try books.write(at: moment) { handling in
        try Journal.write(
          action, actor: minute % 2 == 0 ? ana : nil, authentication: "dmarc",
          subject: minute % 3 == 0 ? bob : ana, detail: "\(minute)",
          changes: [("stage", "new", "met"), ("hub", nil, "#7"), ("same", "a", "a")],
          in: handling)
      }
    }
    return (ana, bob)
  }

  private func details(
    _ filter: JournalEntries.Filter, order: JournalEntries.Order = .newestFirst, limit: Int = 100
  ) throws -> [Int] {
    try books.store.pool.read { db in
      try JournalEntries.find(filter: filter, order: order, limit: limit, in: db)
    }.compactMap { Int($0.detail) }
  }

  @Test func `each filter gives what it names, newest first`() throws {
    let (ana, bob) = try fill()
    #expect(try details(.init()) == Array((0..<12).reversed()))
    #expect(try details(.init(), order: .oldestFirst) == Array(0..<12))
    #expect(try details(.init(person: bob)) == [9, 6, 3, 0])
    #expect(try details(.init(actor: ana)) == [10, 8, 6, 4, 2, 0])
    #expect(try details(.init(person: bob, actor: ana)) == [6, 0])
    #expect(try details(.init(since: books.now + 600)) == [11, 10])
    #expect(try details(.init(command: "STOP")) == [10, 6, 2])
    #expect(try details(.init(command: "stage")) == [9, 8, 5, 4, 1, 0])
    #expect(try details(.init(command: "Stage  SET")) == [9, 5, 1])
    #expect(try details(.init(person: bob, command: "stage")) == [9, 0])
    #expect(try details(.init(command: "sta")) == [])
    #expect(try details(.init(command: " ")) == [])
    #expect(try details(.init(command: "' OR 1=1 --")) == [])
    #expect(try details(.init(since: books.now + 400, person: ana, command: "handed")) == [11, 7])
    #expect(try details(.init(), limit: 3) == [11, 10, 9])
    #expect(try details(.init(), limit: -1) == [])
  }

  @Test func `an entry tells what changed, and of which mail`() throws {
    try books.write { handling in
      try handling.db.execute(
        sql: """
          INSERT INTO ledger (id, mailbox, uidValidity, uid, messageID, arrivedAt)
          VALUES (5, 'INBOX', 1, 1, 'a@mail.example.net', 0)
          """)
      var handling = handling
      handling.ledgerID = 5
      try Journal.write(
        "note", changes: [("note", nil, "two\r\nlines\u{1B}[2J\u{202E}"), ("hub", "#1", nil)],
        in: handling)
    }
    let entry = try books.store.pool.read { try JournalEntries.find(limit: 1, in: $0) }.first
    #expect(entry?.messageID == "a@mail.example.net")
    #expect(entry?.actor == nil)
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    #expect(
      entry?.lines(in: zone) == [
        "2026-03-02 12:00:00 EST  note  <a@mail.example.net>", "    hub: #1 -> (none)",
        "    note: (none) -> two  lines [2J",
      ])
  }

  @Test(arguments: [JournalEntries.Order.newestFirst, .oldestFirst])
  func `pages follow each other without gap or repeat`(order: JournalEntries.Order) throws {
    let (ana, _) = try fill()
    for filter in [
      JournalEntries.Filter(), .init(person: ana), .init(actor: ana), .init(command: "stage"),
      .init(since: books.now + 120),
    ] {
      let whole = try details(filter, order: order)
      for size in 1...5 {
        var seen: [Int] = []
        var last: JournalEntry?
        while true {
          let page = try books.store.pool.read { db in
            try JournalEntries.find(filter: filter, order: order, after: last, limit: size, in: db)
          }
          guard let end = page.last else { break }
          last = end
          seen += page.compactMap { Int($0.detail) }
        }
        #expect(seen == whole, "\(filter) by \(size)")
      }
    }
  }

  @Test(arguments: [JournalEntries.Order.newestFirst, .oldestFirst], [false, true])
  func `each filter has its index, which gives the order too`(
    order: JournalEntries.Order, isContinued: Bool
  ) throws {
    let since = Date(milliseconds: 0)
    let cases: [(String, JournalEntries.Filter, Int?)] = [
      ("journalByTime", .init(), nil), ("journalByTime", .init(since: since), nil),
      ("journalBySubject", .init(person: 1), nil), ("journalByActor", .init(actor: 1), nil),
      ("journalByAction", .init(command: "stop"), 1),
      ("journalBySubject", .init(since: since, person: 1, actor: 1, command: "stage"), 2),
      ("journalByActor", .init(since: since, actor: 1, command: "stop"), 1),
    ]
    for (index, filter, actions) in cases {
      let sql = JournalEntries.sql(
        for: filter, actions: actions, order: order, isContinued: isContinued)
      var arguments: [String: (any DatabaseValueConvertible)?] = ["limit": 1]
      for name in ["person", "actor", "action", "since", "at", "id"] where sql.contains(":\(name)")
      {
        arguments[name] = 1
      }
      if sql.contains(":actions") {
        arguments["actions"] = "[]"
        arguments["action"] = nil
      }
      let plan = try books.store.pool.read { db in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: StatementArguments(arguments)
        ).map { $0["detail"] as String }
      }
      #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER") }, "\(plan)")
      let isSought = filter.person != nil || filter.actor != nil || actions != nil
      if isSought { #expect(plan.contains { $0.contains("SEARCH journal") }, "\(plan)") }
    }
  }
}
