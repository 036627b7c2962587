import Foundation
import GRDB
import Language
import Mailroom

/// The first weekday of each month at eight: the digest to each hub's contacts and to coordinators;
/// in January the year on one page instead of it.
enum DigestClock {
  private static let hour = ClockTime(8)
  /// After an outage longer than this the month is old news.
  private static let days = 5

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("the month's digest") { db, now in
      guard try Int.fetchOne(db, cached: "SELECT 1 FROM volunteer LIMIT 1") != nil else {
        return nil
      }
      let today = LocalTime(now, in: clock.zone).date
      return [Self.day(of: today), Self.day(of: today.monthStart.adding(months: 1))]
        .map { LocalTime($0, hour).moment(in: clock.zone) }.first { $0 > now }
    } find: { handling in
      let today = handling.localDay
      let day = Self.day(of: today)
      let due = LocalTime(day, hour).moment(in: clock.zone)
      guard due <= handling.now, today.dayNumber - day.dayNumber < days,
        try Int.fetchOne(handling.db, cached: "SELECT 1 FROM volunteer LIMIT 1") != nil
      else { return [] }
      return try readers(in: handling.db).map { kind, scope, person, address in
        let key = "digest:\(scope):\(person):\(day.year)-\(day.month)"
        return DueWork.Piece(key: key) { handling in
          guard try TalkReach.of(person, in: handling.db) == .written,
            try !Absence.isAway(person, at: handling.now, in: handling.db)
          else { return }
          let reader = DigestPost.Reader(personID: person, addressID: address)
          try send(kind, scope, day, to: reader, key, in: handling)
        }
      }
    }
  }

  /// The first day from Monday to Friday of a month.
  static func day(of day: CivilDate) -> CivilDate {
    let first = day.monthStart
    return first.weekday < 5 ? first : first.adding(days: 7 - first.weekday)
  }

  /// Contacts of designated hubs, and coordinators: a small table.
  private static func readers(
    in db: Database
  ) throws -> [(kind: Role.Kind, scope: String, person: Int64, address: Int64)] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT kind, scope, personID, addressID FROM role
        WHERE kind = 'coordinator' OR (kind = 'contact'
          AND EXISTS (SELECT 1 FROM hub
            WHERE hub.id = CAST(role.scope AS INTEGER) AND status = 'designated'))
        ORDER BY kind, scope, personID
        """
    )
    var readers: [(kind: Role.Kind, scope: String, person: Int64, address: Int64)] = []
    for row in rows {
      guard let kind = Role.Kind(rawValue: row["kind"]) else { continue }
      readers.append((kind, row["scope"], row["personID"], row["addressID"]))
    }
    return readers
  }

  private static func send(
    _ kind: Role.Kind, _ scope: String, _ day: CivilDate, to reader: DigestPost.Reader,
    _ key: String, in handling: Handling
  ) throws {
    let post = DigestPost(handling)
    let isYear = day.month == 1
    if kind == .contact {
      guard let hub = try Int64(scope).flatMap({ try Hub.find($0, in: handling.db) }) else {
        return
      }
      if isYear {
        return try post.send(
          yearOf: [hub], title: "The \(hub.name) hub", .lastYear(before: day), to: reader, key: key)
      }
      return try post.send(hub, .lastMonth(before: day), to: reader, key: key)
    }
    let part: Part = scope == "state" ? .state : .region(scope)
    if isYear {
      let reach: Reach = scope == "state" ? .state : .region(scope)
      let hubs = try Hub.all(reach: reach, in: handling.db).filter { $0.state != .forming }
      return try post.send(
        yearOf: hubs, title: part == .state ? "All hubs" : "The hubs of \(part.words)",
        .lastYear(before: day), to: reader, key: key)
    }
    try post.send(part, .lastMonth(before: day), to: reader, key: key)
  }
}
