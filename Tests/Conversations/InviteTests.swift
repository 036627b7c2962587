import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// INVITE as a mail to many, and what the public sees.
@Suite("Invitations to many")
struct InviteTests {
  private static func mail(_ from: String, _ subject: String, _ words: String) -> Story.Incoming {
    Story.Incoming(
      from: from, at: "2026-03-02 10:00", fields: [("subject", subject)], words: words, line: 0)
  }

  /// Maria and Joe in Somerville, and an event of their hub.
  private static func stage(_ event: String) throws -> Stage {
    let stage = try Stage()
    try stage.hand(
      in: mail(
        "Maria Lopez <maria@example.com>", "Volunteering",
        "I'm Maria Lopez in Somerville, I'd love to help. 508-555-0142"))
    try stage.hand(
      in: mail(
        "Joe Silva <joe@example.com>", "Volunteering",
        "I'm Joe Silva in Somerville, I'd love to help. 508-555-0143"))
    try stage.hand(in: mail("Ana Lima <ana@example.org>", event, ""))
    return stage
  }

  private static func people(_ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM person WHERE name IN ('Maria Lopez', 'Joe Silva') ORDER BY id")
  }

  @Test func `give each person their own question and calendar entry, and leave out who answered`()
    throws
  {
    let stage = try Self.stage("EVENT lobby day on March 12 at 10am at the State House")
    let now = try stage.moment("2026-03-03 10:00")
    try stage.store.pool.write { db in
      let handling = Handling(db: db, house: stage.house, now: now)
      let event = try #require(
        try Event.open(from: now, to: now + 30 * 86_400, in: db).first)
      let people = try Self.people(db)
      try #require(people.count == 2)
      let first = try Invite().personal(for: people, about: event.id, in: handling)
      #expect(first.count == 2)
      let entries = people.compactMap { first[$0]?.calendar?.event }
      #expect(Set(entries.map(\.uid)).count == 2)
      #expect(entries.allSatisfy { $0.start == event.startsAt && $0.sequence == 0 })
      #expect(people.allSatisfy { first[$0]?.asks?.kind == "event" })
      // Asked again, as for the preview: nothing is there twice.
      let again = try Invite().personal(for: people, about: event.id, in: handling)
      #expect(
        people.allSatisfy { again[$0]?.calendar?.event.uid == first[$0]?.calendar?.event.uid })
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM rsvp") == 2)

      try EventDesk(handling).rsvp(people[0], event, heads: 2, state: .going, by: .page)
      let later = try Invite().personal(for: people, about: event.id, in: handling)
      #expect(later[people[0]]?.leftOut == "has answered already")
      #expect(later[people[1]]?.leftOut == nil)
      #expect(try Invite().isStillWanted(about: event.id, in: handling))
      _ = try EventDesk(handling).cancel(event: event, words: nil)
      #expect(try !Invite().isStillWanted(about: event.id, in: handling))
    }
  }

  @Test func `the public feed shows what stands, without anybody's home`() throws {
    let stage = try Self.stage("EVENT house party on March 12 at 7pm at 12 Elm Street: soup, bread")
    let now = try stage.moment("2026-03-03 10:00")
    try stage.store.pool.write { db in
      let feed = try EventCalendar.feed(name: "Medicare for All", at: now, in: db)
      #expect(feed.contains("METHOD:PUBLISH\r\n"))
      #expect(feed.contains("SUMMARY:House party\r\n"))
      #expect(feed.contains("DTSTART:20260312T230000Z\r\n"))
      #expect(feed.contains("DESCRIPTION:soup\\, bread\r\n"))
      #expect(!feed.contains("Elm Street"))
      let event = try #require(
        try Event.open(from: now, to: now + 30 * 86_400, in: db).first)
      let handling = Handling(db: db, house: stage.house, now: now)
      _ = try EventDesk(handling).cancel(event: event, words: "snow")
      let off = try EventCalendar.feed(name: "Medicare for All", at: now, in: db)
      #expect(off.contains("STATUS:CANCELLED\r\n"))
      #expect(off.contains("SEQUENCE:1\r\n"))
      // Why is for those who come.
      #expect(!off.contains("snow"))
    }
  }

  @Test(
    "the answer to EVENT says what stands on the public page",
    arguments: [
      (
        "EVENT hearing on March 12 at 10am at the State House: bring a story",
        "https://hubs.example.org/events, with its place and your words."
      ),
      (
        "EVENT house party on March 12 at 7pm at 12 Elm Street",
        "https://hubs.example.org/events; the place is not told there"
      ),
    ])
  func publicWords(event: String, words: String) throws {
    let stage = try Stage(["website.url": "https://hubs.example.org", "website.port": "8080"])
    try stage.hand(in: Self.mail("Ana Lima <ana@example.org>", event, ""))
    let answer = try #require(stage.unclaimed.last?.message.text)
    #expect(answer.replacing("\n", with: " ").contains(words), "\(answer)")

    let silent = try Stage()
    try silent.hand(in: Self.mail("Ana Lima <ana@example.org>", event, ""))
    #expect(try !#require(silent.unclaimed.last?.message.text).contains("public page"))
  }
}
