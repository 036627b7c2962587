import Foundation
import GRDB
import Language
import Mailroom

/// The volunteer is reminded a day and two hours before: computed from the live booking when it
/// is due, so that nothing reminds of what was moved or called off.
enum TalkReminders {
  enum Kind: String, CaseIterable, Sendable {
    case day, hours

    var before: TimeInterval { self == .day ? 86_400 : 2 * 3_600 }
  }

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("1-on-1 reminders") { db, now in
      try next(clock, at: now, in: db)
    } find: { handling in
      try Booking.toCome(
        from: handling.now, to: handling.now + 36 * 3_600, in: handling.db
      ).flatMap { booking in
        Kind.allCases.compactMap { kind in piece(kind, booking, handling) }
      }
    }
  }

  /// Of the next talks the first reminder that is not sent. Uses bookingToCome.
  private static func next(_ clock: WallClock, at now: Date, in db: Database) throws -> Date? {
    var soonest: Date?
    let bookings = try Booking.toCome(from: now, in: db)
    for _ in 0..<40 {
      guard let booking = try bookings.next() else { break }
      // A day and a quiet night before it starts: those behind it are due later still.
      if let soonest, booking.startsAt - 2 * 86_400 > soonest { break }
      for kind in Kind.allCases {
        let due = moment(kind, booking, clock: clock)
        guard due > booking.createdAt, soonest.map({ due < $0 }) ?? true,
          try Int.fetchOne(
            db, cached: "SELECT 1 FROM dueDone WHERE key = :key",
            arguments: ["key": key(kind, booking)]) == nil
        else { continue }
        soonest = due
      }
    }
    return soonest
  }

  private static func key(_ kind: Kind, _ booking: Booking) -> String {
    "1-on-1 \(kind.rawValue):\(booking.id):\(booking.startsAt.milliseconds)"
  }

  /// The minute at which it is due: the last allowed one before quiet hours, if it falls into them.
  static func moment(_ kind: Kind, _ booking: Booking, clock: WallClock) -> Date {
    allowed(booking.startsAt - kind.before, clock: clock)
  }

  static func allowed(_ wanted: Date, clock: WallClock) -> Date {
    guard clock.isQuiet(at: wanted) else { return wanted }
    let evening = DateComponents(hour: (clock.quietFromHour + 23) % 24, minute: 59, second: 0)
    return clock.calendar.nextDate(
      after: wanted, matching: evening, matchingPolicy: .nextTime, direction: .backward) ?? wanted
  }

  private static func piece(
    _ kind: Kind, _ booking: Booking, _ handling: Handling
  ) -> DueWork.Piece? {
    let due = moment(kind, booking, clock: handling.settings.clock)
    // Who booked it after that hour knows it still.
    guard due <= handling.now, due > booking.createdAt else { return nil }
    // After an outage only what still makes sense.
    guard handling.now < booking.startsAt - (kind == .day ? 3 * 3_600 : 600) else { return nil }
    let id = booking.id
    return DueWork.Piece(key: key(kind, booking)) { handling in
      guard let booking = try Booking.find(id, in: handling.db), booking.state == .booked else {
        return
      }
      try send(kind, booking, in: handling)
    }
  }

  private static func send(_ kind: Kind, _ booking: Booking, in handling: Handling) throws {
    let db = handling.db
    guard let person = try Person.find(booking.personID, in: db),
      let address = try Person.primaryAddress(of: person.id, in: db)
    else { return }
    let talk = try TalkWords.Talk(booking, in: db)
    let time = TalkTime(person.language, zone: booking.zone)
    let isToday = LocalTime(handling.now, in: booking.zone).date == booking.start.date
    var posting = Posting(
      "talk-reminder",
      values: [
        "given_name": .text(person.givenName), "contact_name": .text(talk.contactName),
        "when": .text(time.long(booking.start)), "clock": .text(time.clock(booking.start.time)),
        "zone": .text(time.zoneName), "is_today": .flag(isToday),
        "how": .text(TalkWords(language: person.language).forVolunteer(talk)),
      ],
      to: address.id, person: person.id, language: person.language, lane: .notices,
      because: "reminder of a 1-on-1")
    posting.isBooked = true
    posting.usefulUntil = booking.startsAt - 600
    posting.asks = Asking(
      BookingPost.asks, payload: BookingPost.payload(booking), until: booking.endsAt + 14 * 86_400)
    try Outbox.put(posting, in: handling)
  }
}
