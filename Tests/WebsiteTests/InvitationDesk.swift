import Campaign
import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import Testing

@testable import Website

/// A campaign with a lobby day next week, and Pat, who is invited.
struct InvitationDesk {
  let stage: Stage
  let house: House
  let store: Store
  let event: Int64
  let person: Int64
  let address: Int64

  init(capacity: Int? = nil) throws {
    stage = try Stage()
    (house, store) = try stage.open()
    let recipient = try #require(EmailAddress("pat@example.org"))
    let start = Date(timeIntervalSinceNow: 7 * 86_400)
    (event, person, address) = try store.pool.write { [house] db in
      let handling = Handling(db: db, house: house, now: Date())
      let address = try AddressRecord.keep(recipient, at: handling.now, in: db)
      let person = try Person.create(
        name: "Pat Doe", givenName: "Pat", language: "en", phone: nil, at: handling.now, in: db)
      try AddressRecord.link(person: person, address: address, in: db)
      let number = try Number.next("event", in: db)
      // As the books keep wall time, without seconds.
      let wall = start.formatted(
        Date.ISO8601FormatStyle(timeZone: house.settings.clock.zone)
          .year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false)
          .timeSeparator(.colon))
      try db.execute(
        sql: """
          INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, link,
            capacity, words, state, uid, createdAt)
          VALUES (:id, 'lobby day', 'lobby day', 'state', :start, 'America/New_York', :startsAt, 240,
            'State House, room 428', 'https://video.example.org/secret', :capacity,
            'Bring **one neighbor** <and a pen>.', 'open', 'lobby@example.org', 0);
          INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, createdAt)
          VALUES (:id, :person, 'invited', 'mail', 0, 'pat@example.org', 0)
          """,
        arguments: [
          "id": number, "start": String(wall.prefix(16)).replacing("T", with: " "),
          "startsAt": Int64(start.timeIntervalSince1970 * 1_000), "capacity": capacity,
          "person": person,
        ])
      return (number, person, address)
    }
  }

  /// The link in a mail to Pat that asks about the event.
  func link(
    _ purpose: Token.Purpose, lane: TemplateLane = .notices, asks: String = "event",
    about other: Int64? = nil
  ) throws -> String {
    let token = try store.pool.write { db in
      let handling = Handling(db: db, house: house, now: Date())
      var posting = Posting(
        "welcome", to: address, person: person, lane: lane, because: "a test")
      // As a capability keeps what it asks about.
      posting.asks = Asking(
        asks,
        payload: """
          {"words":"","language":"en","isTownCertain":true,"otherTowns":[],"interests":[],\
          "hubs":[],"isUnder18":false,"personID":\(person),"event":\(other ?? event)}
          """, until: handling.now + 9 * 86_400)
      let row = try #require(try Outbox.put(posting, in: handling))
      let secret = try #require(
        try Data.fetchOne(
          db, sql: "SELECT secret FROM outbox WHERE id = :row", arguments: ["row": row]))
      return Token(purpose, row: row, secret: [UInt8](secret))
    }
    return (purpose == .unsubscribe ? "/u/" : "/rsvp/") + token.text
  }

  func visiting(_ body: (Visit) async throws -> Void) async throws {
    let site = Site(house, store: store, port: 0, logger: Logger(label: "test"))
    try await serving({ try await site.run(ready: $0) }, body)
  }

  func degree() throws -> Suppression? {
    try store.pool.read { try Suppression.of(address, in: $0) }
  }

  /// `going 3`.
  func said() throws -> String {
    try store.pool.read { db in
      try String.fetchOne(db, sql: "SELECT state || ' ' || heads FROM rsvp") ?? ""
    }
  }

  func mails(_ template: String? = nil) throws -> Int {
    try store.pool.read { db in
      try Int.fetchOne(
        db, sql: "SELECT COUNT(*) FROM outbox WHERE :template IS NULL OR template = :template",
        arguments: ["template": template]) ?? 0
    }
  }

  func execute(_ sql: String) throws { try store.pool.write { try $0.execute(sql: sql) } }
}
