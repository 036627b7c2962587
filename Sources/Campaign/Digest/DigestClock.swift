import Foundation
import GRDB
import Language
import Mailroom

/// The first weekday of each month at eight: the digest to each hub's contacts and to coordinators;
/// in January the year on one page instead of it.
///
/// It goes at its hour, or later on that same day when nothing ran at eight; on another day the
/// month is old news, and DIGEST still tells it. A hub gets one only for a month that it had
/// (`hubs(told:…)`), and a coordinator where one of the region's hubs has: who has begun last week
/// is not told that the month was quiet.
enum DigestClock {
  private static let hour = ClockTime(8)
  /// A hub was on record for at least so many days of the month, or of the year, that is told of.
  private static let leastDays = 14

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("the month's digest") { db, now in
      let today = LocalTime(now, in: clock.zone).date
      return [Self.day(of: today), Self.day(of: today.monthStart.adding(months: 1))]
        .map { LocalTime($0, hour).moment(in: clock.zone) }.first { $0 > now }
    } find: { handling in
      let today = handling.localDay
      guard today == Self.day(of: today),
        LocalTime(today, hour).moment(in: clock.zone) <= handling.now
      else { return [] }
      return try readers(on: today, in: handling).map { kind, scope, person, address in
        let key = "digest:\(kind.rawValue):\(scope):\(person):\(today.year)-\(today.month)"
        return DueWork.Piece(key: key) { handling in
          guard try TalkReach.of(person, in: handling.db) == .written,
            try !Absence.isAway(person, at: handling.now, in: handling.db)
          else { return }
          let reader = DigestPost.Reader(personID: person, addressID: address)
          try send(kind, scope, today, to: reader, key, in: handling)
        }
      }
    }
  }

  /// The first day from Monday to Friday of a month.
  static func day(of day: CivilDate) -> CivilDate {
    let first = day.monthStart
    return first.weekday < 5 ? first : first.adding(days: 7 - first.weekday)
  }

  /// What the mails of a day tell of: the month before, or in January the year before.
  static func span(on day: CivilDate) -> WorkSpan {
    day.month == 1 ? .lastYear(before: day) : .lastMonth(before: day)
  }

  /// Contacts of hubs that have something to be told, and the coordinators above them.
  private static func readers(
    on day: CivilDate, in handling: Handling
  ) throws -> [(kind: Role.Kind, scope: String, person: Int64, address: Int64)] {
    let told = try hubs(told: span(on: day), in: handling)
    guard !told.isEmpty else { return [] }
    let (ids, regions) = (Set(told.map { "\($0.id)" }), Set(told.map(\.region)))
    // A small table: who holds a role.
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT kind, scope, personID, addressID FROM role
        WHERE kind = 'coordinator' OR kind = 'contact' ORDER BY kind, scope, personID
        """)
    return rows.compactMap { row in
      guard let kind = Role.Kind(rawValue: row["kind"]) else { return nil }
      let scope: String = row["scope"]
      let isTold =
        kind == .contact ? ids.contains(scope) : scope == "state" || regions.contains(scope)
      return isTold ? (kind, scope, row["personID"], row["addressID"]) : nil
    }
  }

  /// The designated hubs that were on record for two weeks of some days at least, with somebody or
  /// something of theirs on record by the end of them. Indexes: volunteerOfHub, deedOfHub.
  static func hubs(told span: WorkSpan, in handling: Handling) throws -> [Hub] {
    let zone = handling.settings.clock.zone
    let (_, until) = span.moments(in: zone)
    let latest = WorkSpan(
      from: span.from, through: span.through.adding(days: -leastDays), words: "")
    return try Row.fetchAll(
      handling.db,
      cached: """
        SELECT * FROM hub WHERE status = 'designated' AND createdAt < :latest
          AND (EXISTS (SELECT 1 FROM volunteer INDEXED BY volunteerOfHub
              WHERE hubID = hub.id AND since < :until)
            OR EXISTS (SELECT 1 FROM deed INDEXED BY deedOfHub
              WHERE hubID = hub.id AND day <= :through))
        ORDER BY id
        """,
      arguments: [
        "latest": latest.moments(in: zone).until, "until": until,
        "through": span.through.dayNumber,
      ]
    ).map(Hub.init)
  }

  private static func send(
    _ kind: Role.Kind, _ scope: String, _ day: CivilDate, to reader: DigestPost.Reader,
    _ key: String, in handling: Handling
  ) throws {
    let post = DigestPost(handling)
    let span = span(on: day)
    let isYear = day.month == 1
    if kind == .contact {
      guard let hub = try Int64(scope).flatMap({ try Hub.find($0, in: handling.db) }) else {
        return
      }
      guard isYear else { return try post.send(hub, span, to: reader, key: key) }
      return try post.send(
        yearOf: [hub], title: "The \(hub.name) hub", span, to: reader, key: key)
    }
    let part: Part = scope == "state" ? .state : .region(scope)
    guard isYear else { return try post.send(part, span, to: reader, key: key) }
    try post.send(
      yearOf: Hub.all(reach: part.reach, in: handling.db).filter { $0.state != .forming },
      title: part.yearTitle, span, to: reader, key: key)
  }
}

extension Part {
  var reach: Reach {
    switch self {
    case .region(let name): .region(name)
    case .state: .state
    }
  }

  /// Above its year on one page.
  var yearTitle: String { self == .state ? "All hubs" : "The hubs of \(words)" }
}
