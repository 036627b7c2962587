package import Foundation
package import GRDB
package import Language
package import Mailroom

/// A time at which a contact could hold a talk.
package struct Slot: Hashable, Sendable {
  package var contactID: Int64
  /// On the campaign's wall clock.
  package var start: LocalTime
  package var startsAt: Date
  package var minutes: Int
}

/// Free times, computed from hours, bookings and absences; nothing is kept.
package enum Slots {
  /// How far ahead anybody is offered a talk.
  static let daysAhead = 28
  /// Talks begin at quarters of an hour.
  static let step = 15

  /// The free times of a contact, the earliest first.
  ///
  /// - Parameters:
  ///   - person: whom it is for; who has a talk at that time already is not free either.
  ///   - after: stands instead of the contact's lead time from now.
  package static func free(
    of contact: Int64, for person: Int64?, minutes wanted: Int? = nil, after: Date? = nil,
    in handling: Handling
  ) throws -> [Slot] {
    let db = handling.db
    let zone = handling.settings.clock.zone
    let settings = try ContactSettings.of(contact, in: db)
    let minutes = max(step, min(wanted ?? settings.minutes, 240))
    let earliest = after ?? handling.now + Double(settings.leadHours) * 3_600
    let today = LocalTime(earliest, in: zone).date
    let hours = try ContactHours.of(contact, from: today, in: db)
    guard !hours.isEmpty else { return [] }
    let last = today.adding(days: daysAhead)
    let end = LocalTime(last.adding(days: 1), .midnight).moment(in: zone)
    let taken = try Cells.taken(contact: contact, person: person, from: earliest, to: end, in: db)
    let booked = try booked(with: contact, from: today, in: handling)
    let absences = try Absence.all(of: contact, from: earliest, to: end, in: db)
    var found: [Slot] = []
    for offset in 0...daysAhead {
      let day = today.adding(days: offset)
      guard booked[day] ?? 0 < settings.perDay else { continue }
      for stretch in hours.stretches(on: day) {
        var minute = (stretch.from + step - 1) / step * step
        while minute + minutes <= stretch.until {
          let start = LocalTime(day, ClockTime(seconds: minute * 60)).settled(in: zone)
          let startsAt = start.moment(in: zone)
          let span = Cells.of(startsAt, minutes: minutes)
          let isFree =
            startsAt >= earliest && start.date == day && !taken.contains { span.contains($0) }
            && !absences.contains { $0.contains(startsAt) }
          if isFree {
            found.append(
              Slot(contactID: contact, start: start, startsAt: startsAt, minutes: minutes))
          }
          // One after the other where they are free; else from the next quarter on.
          minute += isFree ? max(step, (minutes + step - 1) / step * step) : step
        }
      }
    }
    return found
  }

  /// Whether a contact can hold a talk at that very time; it need not be within their hours.
  package static func isFree(
    _ contact: Int64, for person: Int64, at startsAt: Date, minutes: Int, except booking: Int64?,
    in db: Database
  ) throws -> Bool {
    let span = Cells.of(startsAt, minutes: minutes)
    return try Cells.holders(span, contact: contact, person: person, in: db)
      .subtracting([booking].compactMap(\.self)).isEmpty
  }

  /// Whether a time that was offered is still one of the contact's: their hours may have changed
  /// since, they may be away, or the day may be full.
  ///
  /// - Parameter booking: one that it takes the place of.
  static func isOpen(
    _ contact: Int64, at start: LocalTime, minutes: Int, except booking: Booking? = nil,
    in handling: Handling
  ) throws -> Bool {
    let db = handling.db
    let startsAt = start.moment(in: handling.settings.clock.zone)
    guard
      try ContactHours.of(contact, from: start.date, in: db).holds(start, minutes: minutes),
      try Absence.all(of: contact, from: startsAt, to: startsAt + 1, in: db).isEmpty
    else { return false }
    var count = try booked(with: contact, from: start.date, in: handling)[start.date] ?? 0
    if let booking, booking.contactID == contact, booking.start.date == start.date { count -= 1 }
    return try count < ContactSettings.of(contact, in: db).perDay
  }

  /// How many talks a contact has on each day.
  private static func booked(
    with contact: Int64, from today: CivilDate, in handling: Handling
  ) throws -> [CivilDate: Int] {
    // Uses bookingWith.
    let starts = try String.fetchAll(
      handling.db,
      cached: """
        SELECT start FROM booking
        WHERE contactID = :contact AND startsAt >= :from AND state = 'booked'
        """,
      arguments: [
        "contact": contact,
        "from": LocalTime(today, .midnight).moment(in: handling.settings.clock.zone).milliseconds,
      ])
    return Dictionary(grouping: starts.compactMap { CivilDate(iso8601: String($0.prefix(10))) }) {
      $0
    }.mapValues(\.count)
  }
}

/// Quarters of an hour: what makes two bookings at one time impossible.
enum Cells {
  private static let seconds = 900.0

  static func of(_ startsAt: Date, minutes: Int) -> Range<Int64> {
    let first = Int64((startsAt.timeIntervalSince1970 / seconds).rounded(.down))
    let end = (startsAt.timeIntervalSince1970 + Double(minutes) * 60) / seconds
    return first..<max(first + 1, Int64(end.rounded(.up)))
  }

  /// Uses the two unique indexes of bookingCell.
  static func taken(
    contact: Int64, person: Int64?, from: Date, to: Date, in db: Database
  ) throws -> Set<Int64> {
    let span =
      Int64(from.timeIntervalSince1970 / seconds)...Int64(to.timeIntervalSince1970 / seconds)
    var arguments: StatementArguments = [
      "from": span.lowerBound, "to": span.upperBound, "contact": contact,
    ]
    var cells = Set(
      try Int64.fetchAll(
        db,
        cached: """
          SELECT cell FROM bookingCell
          WHERE contactID = :contact AND cell BETWEEN :from AND :to
          """, arguments: arguments))
    // A contact who is a volunteer elsewhere, and the other way round.
    for someone in [contact, person].compactMap(\.self) {
      arguments = ["from": span.lowerBound, "to": span.upperBound, "person": someone]
      cells.formUnion(
        try Int64.fetchAll(
          db,
          cached: """
            SELECT cell FROM bookingCell
            WHERE personID = :person AND cell BETWEEN :from AND :to
            """, arguments: arguments))
    }
    return cells
  }

  static func holders(
    _ span: Range<Int64>, contact: Int64, person: Int64, in db: Database
  ) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db,
        cached: """
          SELECT bookingID FROM bookingCell
          WHERE contactID = :contact AND cell >= :from AND cell < :to
          UNION SELECT bookingID FROM bookingCell
          WHERE personID = :person AND cell >= :from AND cell < :to
          """,
        arguments: [
          "contact": contact, "person": person, "from": span.lowerBound, "to": span.upperBound,
        ]))
  }
}
