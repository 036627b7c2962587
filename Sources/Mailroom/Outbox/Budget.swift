import Foundation
import GRDB

/// How much unasked mail somebody gets (DESIGN §1, promise 4), over the lanes notices and bulk
/// together: one a day and three in seven days; whoever holds a role one a day. Reminders of what
/// they booked are counted by themselves, two a day. What is urgent, and what goes to an address of
/// nobody on record, stands outside.
///
/// A day is one of the campaign's zone, seven days are rolling. One claim long: its moment is one,
/// and a calendar is slow.
struct Budget {
  /// When the last mails left that count, the newest first: a row of `budget`.
  struct Charges {
    var unasked1: Int64?
    var unasked2: Int64?
    var unasked3: Int64?
    var booked1: Int64?
    var booked2: Int64?
  }

  private static let day: Int64 = 86_400_000
  private static let week: Int64 = 7 * day

  private let clock: WallClock
  private let now: Int64
  private let today: Int64
  /// Read once where somebody must wait.
  private lazy var tomorrow = firstHourTomorrow()
  /// What this claim has charged: its rows were read before.
  private var charged: [Int64: Charges] = [:]

  init(_ handling: Handling) {
    clock = handling.settings.clock
    now = handling.now.milliseconds
    today = clock.calendar.startOfDay(for: handling.now).milliseconds
  }

  /// Charges a mail to its person's budget.
  ///
  /// - Parameter chargedAt: when it was charged before, if it was tried before: given back first.
  /// - Returns: when it may leave, if that is not now; nothing is charged then.
  mutating func charge(
    _ person: Int64, isBooked: Bool, chargedAt: Int64?, known: Charges, in db: Database
  ) throws -> Date? {
    var charges = charged[person] ?? known
    if isBooked {
      if let chargedAt { charges.giveBackBooked(chargedAt) }
      if let second = charges.booked2, second >= today { return tomorrow }
      (charges.booked1, charges.booked2) = (now, charges.booked1)
      try db.execute(
        cached: """
          INSERT INTO budget (personID, booked1, booked2) VALUES (?, ?, ?)
          ON CONFLICT (personID) DO UPDATE SET booked1 = excluded.booked1,
            booked2 = excluded.booked2
          """, arguments: [person, charges.booked1, charges.booked2])
    } else {
      if let chargedAt { charges.giveBackUnasked(chargedAt) }
      if let moment = try free(charges, person, in: db) { return moment }
      (charges.unasked1, charges.unasked2, charges.unasked3) =
        (now, charges.unasked1, charges.unasked2)
      try db.execute(
        cached: """
          INSERT INTO budget (personID, unasked1, unasked2, unasked3) VALUES (?, ?, ?, ?)
          ON CONFLICT (personID) DO UPDATE SET unasked1 = excluded.unasked1,
            unasked2 = excluded.unasked2, unasked3 = excluded.unasked3
          """, arguments: [person, charges.unasked1, charges.unasked2, charges.unasked3])
    }
    charged[person] = charges
    return nil
  }

  /// The next moment at which one more may leave; `nil`: now.
  private mutating func free(
    _ charges: Charges, _ person: Int64, in db: Database
  ) throws -> Date? {
    // A clock that was once ahead keeps nobody waiting for longer; what left a moment ago on another
    // connection may bear a later moment than this claim.
    let hadOneToday = charges.unasked1.map { $0 >= today && $0 < now + Self.day } ?? false
    let weekFrom = charges.unasked3.map { min($0, now) + Self.week } ?? .min
    let hadThree = try weekFrom > now && !Self.holdsRole(person, in: db)
    guard hadOneToday || hadThree else { return nil }
    let free = hadThree ? clock.nextAllowed(from: Date(milliseconds: weekFrom)) : .distantPast
    return hadOneToday ? max(tomorrow, free) : free
  }

  private static func holdsRole(_ person: Int64, in db: Database) throws -> Bool {
    // Uses roleByPerson.
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM role INDEXED BY roleByPerson WHERE personID = ? LIMIT 1",
      arguments: [person]) != nil
  }

  private func firstHourTomorrow() -> Date {
    let calendar = clock.calendar
    let start = Date(milliseconds: today)
    let next = calendar.date(byAdding: .day, value: 1, to: start) ?? start + 86_400
    return clock.nextAllowed(from: calendar.startOfDay(for: next))
  }
}

extension Budget.Charges {
  fileprivate mutating func giveBackUnasked(_ moment: Int64) {
    if unasked1 == moment {
      (unasked1, unasked2, unasked3) = (unasked2, unasked3, nil)
    } else if unasked2 == moment {
      (unasked2, unasked3) = (unasked3, nil)
    } else if unasked3 == moment {
      unasked3 = nil
    }
  }

  fileprivate mutating func giveBackBooked(_ moment: Int64) {
    if booked1 == moment {
      (booked1, booked2) = (booked2, nil)
    } else if booked2 == moment {
      booked2 = nil
    }
  }
}
