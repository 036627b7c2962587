import Foundation
import GRDB
import Mail
import Mailroom
import Testing

@Suite("Five hundred at once for one contact")
struct RushTests {
  @Test func `spread over the times there are, the others are told that they wait`() async throws {
    let rush = try await Aside.shared.run { try Self.rush() }
    #expect(rush.welcomed == 500)
    #expect(rush.mostAtOneTime <= 4)
    #expect(rush.offers > 30)
    #expect(rush.told + rush.answered == 500)
    #expect(rush.bookings == rush.starts)
    #expect(rush.bookings > 5)
  }

  private struct Rush {
    var welcomed = 0
    var mostAtOneTime = 0
    var offers = 0
    /// That they wait.
    var told = 0
    var answered = 0
    var bookings = 0
    var starts = 0
  }

  private static func rush() throws -> Rush {
    let stage = try Stage()
    try stage.store.pool.write { db in
      for (weekday, from, until) in [(1, 1_080, 1_200), (5, 600, 720)] {
        try db.execute(
          sql: """
            INSERT INTO contactHours
              SELECT id, ?, ?, ? FROM person WHERE name = 'Ana Lima'
            """, arguments: [weekday, from, until])
      }
    }
    for number in 1...500 {
      // Two days: no more than 300 first mails leave on one (DESIGN §4.3).
      let place = (number - 1) % 250
      let time = String(format: "%02d:%02d", 9 + place / 60, place % 60)
      try stage.hand(
        in: Story.Incoming(
          from: "Rose Kelly\(number) <rose\(number)@example.net>",
          at: "2026-03-0\(2 + (number - 1) / 250) \(time)",
          fields: [("subject", "Volunteering")],
          words: "I'm Rose Kelly in Somerville, I'd love to help. 508-555-0142", line: 1))
    }
    var rush = Rush()
    let welcomes = stage.unclaimed.filter { $0.event.template == "welcome" }
    rush.welcomed = welcomes.count
    (rush.mostAtOneTime, rush.offers) = try stage.store.pool.read { db in
      try (
        Int.fetchOne(
          db,
          sql: "SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM offerTime GROUP BY startsAt)") ?? 0,
        Int.fetchOne(db, sql: "SELECT COUNT(*) FROM offer") ?? 0
      )
    }
    rush.told = welcomes.filter { $0.message.text.contains("You are on the list") }.count
    // Everybody takes the first of theirs: each time has one, the others get new ones or are
    // told.
    let answered = welcomes.filter { $0.message.text.contains("Just answer with the number") }
    rush.answered = answered.count
    for (index, welcome) in answered.prefix(60).enumerated() {
      stage.clear()
      let recipient = try #require(welcome.event.to?.first)
      try stage.hand(
        in: Story.Incoming(
          from: "Rose Kelly <\(recipient)>",
          at: String(format: "2026-03-03 %02d:%02d", 18 + index / 60, index % 60),
          fields: [("reply", recipient)], words: "1", line: 1))
    }
    (rush.bookings, rush.starts) = try stage.store.pool.read { db in
      try (
        Int.fetchOne(db, sql: "SELECT COUNT(*) FROM booking WHERE state = 'booked'") ?? 0,
        Int.fetchOne(db, sql: "SELECT COUNT(DISTINCT startsAt) FROM booking") ?? 0
      )
    }
    return rush
  }
}
