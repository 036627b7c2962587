package import Foundation
package import GRDB
package import Language
import Mail
package import Mailroom

/// A 1-on-1: two people, a time, and a way to talk.
package struct Booking: Hashable, Sendable {
  package enum State: String, Sendable {
    case booked, moved, cancelled, met, missed
    /// It was to have been, and nobody says whether it was.
    case unknown
  }

  /// `#412`.
  package var id: Int64
  /// The volunteer.
  package var personID: Int64
  package var contactID: Int64
  package var hubID: Int64
  /// On the wall of `zone`.
  package var start: LocalTime
  package var zone: TimeZone
  package var startsAt: Date
  package var minutes: Int
  package var how: MeetingHow
  /// The link of a video call, or the place.
  package var whereabouts: String?
  package var state: State
  package var endedBy: String?
  package var movedToID: Int64?
  package var volunteerUID: String
  package var contactUID: String
  package var sequence: Int
  package var volunteerRow: Int64?
  package var contactRow: Int64?
  package var createdAt: Date
  package var contactSaid: String?
  package var volunteerSaid: String?
  package var confirmAskedAt: Date?

  package var endsAt: Date { startsAt + Double(minutes) * 60 }

  private init?(_ row: Row) {
    guard let start = LocalTime(stored: row["start"]),
      let zone = TimeZone(identifier: row["zone"]), let state = State(rawValue: row["state"])
    else { return nil }
    id = row["id"]
    personID = row["personID"]
    contactID = row["contactID"]
    hubID = row["hubID"]
    self.start = start
    self.zone = zone
    startsAt = Date(milliseconds: row["startsAt"])
    minutes = row["minutes"]
    how = MeetingHow(rawValue: row["how"]) ?? .phone
    whereabouts = row["whereabouts"]
    self.state = state
    endedBy = row["endedBy"]
    movedToID = row["movedToID"]
    volunteerUID = row["volunteerUID"]
    contactUID = row["contactUID"]
    sequence = row["sequence"]
    volunteerRow = row["volunteerRow"]
    contactRow = row["contactRow"]
    createdAt = Date(milliseconds: row["createdAt"])
    contactSaid = row["contactSaid"]
    volunteerSaid = row["volunteerSaid"]
    confirmAskedAt = (row["confirmAskedAt"] as Int64?).map(Date.init(milliseconds:))
  }
}

// MARK: Finding

extension Booking {
  package static func find(_ id: Int64, in db: Database) throws -> Booking? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM booking WHERE id = :id", arguments: ["id": id]
    ).flatMap(Booking.init)
  }

  /// The one that a booking became after all moves.
  package static func current(_ id: Int64, in db: Database) throws -> Booking? {
    var booking = try find(id, in: db)
    for _ in 0..<100 {
      guard let next = booking?.movedToID else { break }
      booking = try find(next, in: db)
    }
    return booking
  }

  /// Those of a volunteer that are to come. Uses bookingOf.
  package static func toCome(
    for person: Int64, at now: Date, in db: Database
  ) throws -> [Booking] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM booking
        WHERE personID = :person AND startsAt > :now AND state = 'booked' ORDER BY startsAt
        """, arguments: ["person": person, "now": now.milliseconds]
    ).compactMap(Booking.init)
  }

  /// Those with a contact that begin in a stretch of time. Uses bookingWith.
  package static func with(
    _ contact: Int64, from: Date, to: Date, in db: Database
  ) throws -> [Booking] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM booking
        WHERE contactID = :contact AND startsAt >= :from AND startsAt < :to ORDER BY startsAt, id
        """,
      arguments: ["contact": contact, "from": from.milliseconds, "to": to.milliseconds]
    ).compactMap(Booking.init)
  }

  /// All of a volunteer, the newest first. Uses bookingOf.
  package static func all(of person: Int64, limit: Int = 20, in db: Database) throws -> [Booking] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM booking WHERE personID = :person ORDER BY startsAt DESC, id DESC LIMIT :limit
        """, arguments: ["person": person, "limit": limit]
    ).compactMap(Booking.init)
  }

  /// Those that stand, the next first, read as they are asked for. Uses bookingToCome.
  static func toCome(from: Date, in db: Database) throws -> some Cursor<Booking> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM booking WHERE state = 'booked' AND startsAt >= :from ORDER BY startsAt, id
        """)
    return try Row.fetchCursor(statement, arguments: ["from": from.milliseconds])
      .compactMap(Booking.init)
  }

  /// Those that begin in a stretch of time and stand. Uses bookingToCome.
  package static func toCome(
    from: Date, to: Date, limit: Int = 10_000, in db: Database
  ) throws -> [Booking] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM booking
        WHERE state = 'booked' AND startsAt >= :from AND startsAt < :to
        ORDER BY startsAt, id LIMIT :limit
        """,
      arguments: ["from": from.milliseconds, "to": to.milliseconds, "limit": limit]
    ).compactMap(Booking.init)
  }
}

// MARK: Changing

extension Booking {
  /// What a booking is to be.
  package struct Wish: Sendable {
    package var personID: Int64
    package var contactID: Int64
    package var hubID: Int64
    package var start: LocalTime
    package var minutes: Int
    package var how: MeetingHow
    package var whereabouts: String?

    package init(
      personID: Int64, contactID: Int64, hubID: Int64, start: LocalTime, minutes: Int,
      how: MeetingHow, whereabouts: String?
    ) {
      self.personID = personID
      self.contactID = contactID
      self.hubID = hubID
      self.start = start
      self.minutes = minutes
      self.how = how
      self.whereabouts = whereabouts
    }
  }

  /// Books, if neither of the two has something at that time: the first to commit wins.
  ///
  /// - Returns: `nil` where the time has just been taken.
  package static func make(_ wish: Wish, in handling: Handling) throws -> Booking? {
    let zone = handling.settings.clock.zone
    return try enter(
      wish, zone: zone, uids: (handling.calendarUID(), handling.calendarUID()), in: handling)
  }

  private static func enter(
    _ wish: Wish, zone: TimeZone, uids: (volunteer: String, contact: String), sequence: Int = 0,
    rows: (volunteer: Int64?, contact: Int64?) = (nil, nil), in handling: Handling
  ) throws -> Booking? {
    let db = handling.db
    let start = wish.start.settled(in: zone)
    let startsAt = start.moment(in: zone)
    guard
      try Slots.isFree(
        wish.contactID, for: wish.personID, at: startsAt, minutes: wish.minutes, except: nil,
        in: db),
      wish.contactID != wish.personID
    else { return nil }
    let id = try Number.next("booking", in: db)
    try db.execute(
      cached: """
        INSERT INTO booking (id, personID, contactID, hubID, start, zone, startsAt, minutes, how,
          whereabouts, state, volunteerUID, contactUID, sequence, volunteerRow, contactRow,
          createdAt)
        VALUES (:id, :person, :contact, :hub, :start, :zone, :startsAt, :minutes, :how, :where,
          'booked', :volunteerUID, :contactUID, :sequence, :volunteerRow, :contactRow, :now)
        """,
      arguments: [
        "id": id, "person": wish.personID, "contact": wish.contactID, "hub": wish.hubID,
        "start": start.stored, "zone": zone.identifier, "startsAt": startsAt.milliseconds,
        "minutes": wish.minutes, "how": wish.how.rawValue, "where": wish.whereabouts,
        "volunteerUID": uids.volunteer, "contactUID": uids.contact, "sequence": sequence,
        "volunteerRow": rows.volunteer, "contactRow": rows.contact,
        "now": handling.now.milliseconds,
      ])
    for cell in Cells.of(startsAt, minutes: wish.minutes) {
      try db.execute(
        cached: """
          INSERT INTO bookingCell (bookingID, cell, contactID, personID) VALUES (?, ?, ?, ?)
          """, arguments: [id, cell, wish.contactID, wish.personID])
    }
    return try find(id, in: db)
  }

  /// Moves it: a new row under the same calendar UIDs, with a raised sequence. With another
  /// contact, that one's calendar gets an object of its own.
  ///
  /// - Returns: `nil` where that time is taken; then it stands as it was.
  package func move(to wish: Wish, by whom: String, in handling: Handling) throws -> Booking? {
    let db = handling.db
    let startsAt = wish.start.settled(in: zone).moment(in: zone)
    guard state == .booked,
      try Slots.isFree(
        wish.contactID, for: wish.personID, at: startsAt, minutes: wish.minutes, except: id,
        in: db)
    else { return nil }
    try free(in: db)
    let isSame = wish.contactID == contactID
    guard
      let moved = try Self.enter(
        wish, zone: zone,
        uids: (volunteerUID, isSame ? contactUID : handling.calendarUID()), sequence: sequence + 1,
        rows: (volunteerRow, isSame ? contactRow : nil), in: handling)
    else { return nil }
    try end(.moved, by: whom, in: handling)
    try db.execute(
      cached: "UPDATE booking SET movedToID = :to WHERE id = :id",
      arguments: ["to": moved.id, "id": id])
    return moved
  }

  /// Calls it off.
  ///
  /// - Returns: it as it is then, with the raised sequence; `nil` if it did not stand any more.
  @discardableResult
  package func cancel(by whom: String, in handling: Handling) throws -> Booking? {
    guard try end(.cancelled, by: whom, in: handling) else { return nil }
    try free(in: handling.db)
    try handling.db.execute(
      cached: "UPDATE booking SET sequence = sequence + 1 WHERE id = :id", arguments: ["id": id])
    return try Self.find(id, in: handling.db)
  }

  /// Closes it with what came of it.
  @discardableResult
  package func end(_ state: State, by whom: String, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: """
        UPDATE booking SET state = :state, endedBy = :by, endedAt = :now
        WHERE id = :id AND state <> 'cancelled' AND state <> 'moved'
        """,
      arguments: [
        "state": state.rawValue, "by": whom, "now": handling.now.milliseconds, "id": id,
      ])
    return handling.db.changesCount == 1
  }

  /// A way, a place or a length that changed while the time stays.
  package func change(
    how: MeetingHow, whereabouts: String?, in handling: Handling
  ) throws -> Booking? {
    try handling.db.execute(
      cached: """
        UPDATE booking SET how = :how, whereabouts = :where, sequence = sequence + 1
        WHERE id = :id AND state = 'booked'
        """, arguments: ["how": how.rawValue, "where": whereabouts, "id": id])
    return handling.db.changesCount == 1 ? try Self.find(id, in: handling.db) : nil
  }

  /// Keeps which mails invited first.
  func keepRows(volunteer: Int64?, contact: Int64?, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE booking SET volunteerRow = COALESCE(volunteerRow, :volunteer),
          contactRow = COALESCE(contactRow, :contact)
        WHERE id = :id
        """, arguments: ["volunteer": volunteer, "contact": contact, "id": id])
  }

  private func free(in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM bookingCell WHERE bookingID = :id", arguments: ["id": id])
  }
}
