package import Foundation
package import GRDB
package import Language
import Mailroom

/// Times that a volunteer may choose from. It holds nothing: who first says which, has it.
package struct Offer: Hashable, Sendable {
  package enum State: String, Sendable {
    case open, booked, expired, withdrawn
    /// Answered with something else than one of its times.
    case answered
  }

  package var id: Int64
  package var personID: Int64
  package var hubID: Int64
  package var contactID: Int64?
  package var round: Int
  package var wish: String?
  package var how: MeetingHow?
  package var state: State
  package var createdAt: Date
  package var validUntil: Date
  /// In the order of their numbers.
  package var times: [LocalTime] = []

  private init(_ row: Row) {
    id = row["id"]
    personID = row["personID"]
    hubID = row["hubID"]
    contactID = row["contactID"]
    round = row["round"]
    wish = row["wish"]
    how = (row["how"] as String?).flatMap { MeetingHow(rawValue: $0) }
    state = State(rawValue: row["state"]) ?? .withdrawn
    createdAt = Date(milliseconds: row["createdAt"])
    validUntil = Date(milliseconds: row["validUntil"])
  }

  package static func find(_ id: Int64, in db: Database) throws -> Offer? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT * FROM offer WHERE id = :id", arguments: ["id": id])
    else { return nil }
    var offer = Offer(row)
    offer.times = try String.fetchAll(
      db, cached: "SELECT start FROM offerTime WHERE offerID = :id ORDER BY position",
      arguments: ["id": id]
    ).compactMap(LocalTime.init(stored:))
    return offer
  }

  /// The newest offer to somebody. Uses offerTo.
  package static func last(to person: Int64, in db: Database) throws -> Offer? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT id FROM offer WHERE personID = :person ORDER BY createdAt DESC, id DESC LIMIT 1
        """, arguments: ["person": person]
    ).flatMap { try find($0, in: db) }
  }

  static func make(
    for person: Int64, hub: Int64, slots: [Slot], round: Int, wish: String?, how: MeetingHow?,
    validUntil: Date, in handling: Handling
  ) throws -> Offer? {
    let db = handling.db
    try withdraw(for: person, in: handling)
    try db.execute(
      cached: """
        INSERT INTO offer (personID, hubID, contactID, round, wish, how, state, createdAt,
          validUntil)
        VALUES (:person, :hub, :contact, :round, :wish, :how, 'open', :now, :until)
        """,
      arguments: [
        "person": person, "hub": hub, "contact": slots.first?.contactID, "round": round,
        "wish": wish, "how": how?.rawValue, "now": handling.now.milliseconds,
        "until": validUntil.milliseconds,
      ])
    let id = db.lastInsertedRowID
    for (position, slot) in slots.enumerated() {
      try db.execute(
        cached: "INSERT INTO offerTime (offerID, position, start, startsAt) VALUES (?, ?, ?, ?)",
        arguments: [id, position + 1, slot.start.stored, slot.startsAt.milliseconds])
    }
    return try find(id, in: db)
  }

  /// One offer to a person is open at most.
  static func withdraw(for person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        UPDATE offer SET state = 'withdrawn', endedAt = :now
        WHERE personID = :person AND state = 'open'
        """, arguments: ["now": handling.now.milliseconds, "person": person])
  }

  /// - Returns: `false` if it had ended already.
  @discardableResult
  func end(_ state: State, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "UPDATE offer SET state = :state, endedAt = :now WHERE id = :id AND state = 'open'",
      arguments: ["state": state.rawValue, "now": handling.now.milliseconds, "id": id])
    return handling.db.changesCount == 1
  }

  /// The way to talk that they asked for since.
  func hold(by how: MeetingHow, in db: Database) throws -> Offer {
    try db.execute(
      cached: "UPDATE offer SET how = :how WHERE id = :id",
      arguments: ["how": how.rawValue, "id": id])
    var offer = self
    offer.how = how
    return offer
  }

  /// How many open offers name each moment of a contact. Uses offerOf.
  static func demand(for contact: Int64, in db: Database) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT startsAt, COUNT(*) AS count FROM offer
          JOIN offerTime ON offerTime.offerID = offer.id
        WHERE contactID = :contact AND state = 'open' GROUP BY startsAt
        """, arguments: ["contact": contact])
    return Dictionary(
      rows.map { ($0["startsAt"] as Int64, $0["count"] as Int) }, uniquingKeysWith: +)
  }
}

extension LocalTime {
  /// `2026-03-03 18:00`, as the store keeps it.
  package var stored: String { String(description.prefix(16)) }

  package init?(stored text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let date = CivilDate(iso8601: String(parts[0])) else { return nil }
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else {
      return nil
    }
    self.init(date, ClockTime(clock[0], clock[1]))
  }
}
