package import GRDB
package import Language
import Mailroom

/// When a contact has time for 1-on-1s: hours of each week, hours of single days, days without.
package struct ContactHours: Hashable, Sendable {
  /// Minutes of the day on the wall, up to 1,440.
  package struct Stretch: Hashable, Sendable, Comparable {
    package var from: Int
    package var until: Int
    package init(_ from: Int, _ until: Int) {
      self.from = from
      self.until = until
    }
    package static func < (one: Self, other: Self) -> Bool {
      (one.from, one.until) < (other.from, other.until)
    }
  }

  /// By weekday; 0 is Monday.
  package var weekly: [Int: [Stretch]] = [:]
  package var days: [CivilDate: [Stretch]] = [:]
  package var off: [ClosedRange<CivilDate>] = []

  package init() {}

  /// Whether they ever gave any.
  package var isEmpty: Bool { weekly.isEmpty && days.isEmpty }

  /// The hours of a day, joined where they touch.
  package func stretches(on day: CivilDate) -> [Stretch] {
    if off.contains(where: { $0.contains(day) }) { return [] }
    var joined: [Stretch] = []
    for stretch in ((weekly[day.weekday] ?? []) + (days[day] ?? [])).sorted() {
      if let last = joined.last, stretch.from <= last.until {
        joined[joined.count - 1].until = max(last.until, stretch.until)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }

  /// Of a contact, from their three tables by their keys; days that are past are left out.
  package static func of(
    _ person: Int64, from today: CivilDate, in db: Database
  ) throws -> ContactHours {
    var hours = ContactHours()
    for row in try Row.fetchAll(
      db, cached: "SELECT * FROM contactHours WHERE personID = :person",
      arguments: ["person": person])
    {
      hours.weekly[row["weekday"], default: []].append(
        Stretch(row["fromMinute"], row["untilMinute"]))
    }
    for row in try Row.fetchAll(
      db, cached: "SELECT * FROM contactDay WHERE personID = :person AND day >= :today",
      arguments: ["person": person, "today": today.description])
    {
      guard let day = CivilDate(iso8601: row["day"]) else { continue }
      hours.days[day, default: []].append(Stretch(row["fromMinute"], row["untilMinute"]))
    }
    for row in try Row.fetchAll(
      db, cached: "SELECT * FROM contactOff WHERE personID = :person AND throughDay >= :today",
      arguments: ["person": person, "today": today.description])
    {
      guard let from = CivilDate(iso8601: row["fromDay"]),
        let through = CivilDate(iso8601: row["throughDay"]), from <= through
      else { continue }
      hours.off.append(from...through)
    }
    hours.off.sort { $0.lowerBound < $1.lowerBound }
    return hours
  }

  /// Puts these in place of what was there.
  package func save(for person: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM contactHours WHERE personID = ?", arguments: [person])
    try db.execute(cached: "DELETE FROM contactDay WHERE personID = ?", arguments: [person])
    try db.execute(cached: "DELETE FROM contactOff WHERE personID = ?", arguments: [person])
    for (weekday, stretches) in weekly {
      for stretch in stretches {
        try db.execute(
          cached: """
            INSERT INTO contactHours (personID, weekday, fromMinute, untilMinute)
            VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET untilMinute = MAX(untilMinute, excluded.untilMinute)
            """, arguments: [person, weekday, stretch.from, stretch.until])
      }
    }
    for (day, stretches) in days {
      for stretch in stretches {
        try db.execute(
          cached: """
            INSERT INTO contactDay (personID, day, fromMinute, untilMinute)
            VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET untilMinute = MAX(untilMinute, excluded.untilMinute)
            """, arguments: [person, day.description, stretch.from, stretch.until])
      }
    }
    for range in off {
      try db.execute(
        cached: """
          INSERT INTO contactOff (personID, fromDay, throughDay) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET throughDay = MAX(throughDay, excluded.throughDay)
          """,
        arguments: [person, range.lowerBound.description, range.upperBound.description])
    }
  }
}

extension CivilDate {
  /// `2026-03-03`.
  package init?(iso8601 text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
