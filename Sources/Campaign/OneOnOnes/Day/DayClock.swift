import Foundation
import GRDB
import Language
import Mailroom

/// The hour of the one daily mail: each reader's own, on the days that they want it.
enum DayClock {
  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("the day in one mail") { db, now in
      guard try hasPeople(in: db) else { return nil }
      return try readers(in: db).compactMap { reader in
        let today = moment(of: reader, on: date(now, clock), clock)
        if let today, today > now { return today }
        if let today, reader.isUntold(today, at: now),
          try !Absence.isAway(reader.personID, at: now, in: db)
        {
          return today
        }
        return (1...7).lazy.compactMap {
          moment(of: reader, on: date(now, clock).adding(days: $0), clock)
        }.first
      }.min()
    } find: { handling in
      guard try hasPeople(in: handling.db) else { return [] }
      let clock = handling.settings.clock
      let date = date(handling.now, clock)
      return try readers(in: handling.db).compactMap { reader in
        guard let due = moment(of: reader, on: date, clock), due <= handling.now,
          reader.isUntold(due, at: handling.now),
          try !Absence.isAway(reader.personID, at: handling.now, in: handling.db)
        else { return nil }
        let person = reader.personID
        return DueWork.Piece(key: "day:\(person):\(date)") { handling in
          try DayPost(handling).send(to: person)
        }
      }
    }
  }

  /// Books without anybody in them have no day.
  private static func hasPeople(in db: Database) throws -> Bool {
    try Int.fetchOne(db, cached: "SELECT 1 FROM volunteer LIMIT 1") != nil
  }

  struct Reader {
    var personID: Int64
    var dailyAt: Int
    var days: ContactSettings.Days
    var toldUntil: Date?

    /// Whose first mail it would be waits for an hour of theirs; after an outage the others have
    /// theirs late.
    func isUntold(_ due: Date, at now: Date) -> Bool {
      toldUntil.map { $0 < due } ?? (now < due + 900)
    }
  }

  /// Contacts and coordinators are a small table; their settings are found by key.
  static let readersSQL: StaticString = """
    SELECT DISTINCT role.personID, dailyAt, dailyDays, toldUntil FROM role
    LEFT JOIN contactSettings ON contactSettings.personID = role.personID
    WHERE role.kind = 'contact' OR role.kind = 'coordinator'
    """

  private static func readers(in db: Database) throws -> [Reader] {
    try Row.fetchAll(db, cached: readersSQL).map { row in
      Reader(
        personID: row["personID"], dailyAt: row["dailyAt"] ?? 420,
        days: (row["dailyDays"] as String?).flatMap(ContactSettings.Days.init) ?? .all,
        toldUntil: (row["toldUntil"] as Int64?).map(Date.init(milliseconds:)))
    }
  }

  private static func date(_ moment: Date, _ clock: WallClock) -> CivilDate {
    LocalTime(moment, in: clock.zone).date
  }

  /// - Returns: `nil` on a day without a mail.
  private static func moment(of reader: Reader, on date: CivilDate, _ clock: WallClock) -> Date? {
    guard reader.days == .all || date.weekday < 5 else { return nil }
    return LocalTime(date, ClockTime(seconds: min(max(reader.dailyAt, 0), 1_439) * 60))
      .settled(in: clock.zone).moment(in: clock.zone)
  }
}
