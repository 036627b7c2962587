package import Foundation
package import GRDB
package import Language
import Mailroom

/// Something that a hub did, whichever record tells of it.
package struct DoneWork: Hashable, Sendable {
  package enum Source: String, Hashable, Sendable, CaseIterable {
    /// By LOG.
    case logged
    /// An event of the hub that was held.
    case event
    /// Its monthly meeting, of which somebody new was told.
    case meeting
    /// A visit to a legislator.
    case visit
    /// A letter that a newspaper printed.
    case letter
    /// A 1-on-1 that was.
    case talk
    /// A step of a resolution or an endorsement.
    case campaign
  }

  package var source: Source
  /// `#412`; a monthly meeting has none.
  package var number: Int64?
  /// `nil` for what fits no kind.
  package var kind: DeedKind?
  /// `nil`: not placed.
  package var area: WorkArea?
  /// In short.
  package var title: String
  package var day: CivilDate
  /// `nil`: nobody counted them.
  package var people: Int?
  /// Whose hand it was, if one person's.
  package var personID: Int64?
  /// What else was counted, by LOG alone.
  package var counts: [WorkUnit: WorkCount] = [:]
}

/// All that hubs do, each once: what was logged, and what other records tell of already.
package enum Deeds {
  /// What a hub did from one day through another, the earliest first.
  ///
  /// An event that somebody logged counts as that log; a visit on a day on which the hub logged
  /// one is that one. Uses deedOfHub, eventOfHub, deedForEvent, rsvpIn, meetingInviteIn,
  /// volunteerOfHub, lobbyVisitBy, editorLetterPrinted, bookingMetIn, and resolution's unique hub.
  ///
  /// - Parameters:
  ///   - now: what is over by then; an event that goes on is none yet.
  ///   - zone: the campaign's, by whose wall days are taken.
  package static func of(
    _ hub: Int64, from: CivilDate, through: CivilDate, at now: Date, in zone: TimeZone,
    in db: Database
  ) throws -> [DoneWork] {
    let rows = try Row.fetchAll(
      db, cached: union,
      arguments: [
        "hub": hub, "scope": "\(hub)", "from": from.dayNumber, "through": through.dayNumber,
        "fromDay": from.description, "throughDay": through.description,
        "fromAt": LocalTime(from, .midnight).moment(in: zone).milliseconds,
        "untilAt": min(
          LocalTime(through.adding(days: 1), .midnight).moment(in: zone).milliseconds,
          now.milliseconds),
      ])
    var counts: [Int64: [WorkUnit: WorkCount]] = [:]
    for row in try Row.fetchAll(
      db,
      cached: """
        SELECT deedID, unit, number, deedCount.isRough FROM deed
          JOIN deedCount ON deedCount.deedID = deed.id
        WHERE hubID = :hub AND day BETWEEN :from AND :through AND joinedTo IS NULL
        """, arguments: ["hub": hub, "from": from.dayNumber, "through": through.dayNumber])
    {
      guard let unit = WorkUnit(rawValue: row["unit"]) else { continue }
      counts[row["deedID"], default: [:]][unit] = WorkCount(row["number"], isRough: row["isRough"])
    }
    return rows.compactMap { row in done(row, counts, in: zone) }.sorted {
      ($0.day, $0.number ?? 0) < ($1.day, $1.number ?? 0)
    }
  }

  /// How SQLite looks for it.
  package static func plan(in db: Database) throws -> [String] {
    try Row.fetchAll(
      db, sql: "EXPLAIN QUERY PLAN \(union)",
      arguments: [
        "hub": 1, "scope": "1", "from": 0, "through": 1, "fromDay": "", "throughDay": "",
        "fromAt": 0, "untilAt": 1,
      ]
    ).map { $0["detail"] }
  }

  private static func done(
    _ row: Row, _ counts: [Int64: [WorkUnit: WorkCount]], in zone: TimeZone
  ) -> DoneWork? {
    guard let source = DoneWork.Source(rawValue: row["source"]) else { return nil }
    let number: Int64? = row["number"]
    let title: String = row["title"]
    let day =
      (row["day"] as Int?).map(CivilDate.init(dayNumber:))
      ?? LocalTime(Date(milliseconds: row["at"]), in: zone).date
    let kind: DeedKind? =
      switch source {
      case .logged: DeedKind(rawValue: row["kind"])
      case .event: EventKind(rawValue: row["kind"]).flatMap(Self.kind(of:))
      case .meeting: .meeting
      case .visit: .lobbyVisit
      case .letter: .letters
      case .talk: nil
      case .campaign: .resolution
      }
    let area: WorkArea? =
      switch source {
      case .logged: (row["area"] as String?).flatMap(WorkArea.init(rawValue:))
      case .talk: .education
      default: kind?.area
      }
    var done = DoneWork(
      source: source, number: number, kind: kind, area: area, title: title, day: day,
      people: row["people"], personID: row["personID"])
    if source == .logged, let number { done.counts = counts[number] ?? [:] }
    return done
  }

  private static func kind(of event: EventKind) -> DeedKind? {
    switch event {
    case .lobbyDay: .lobbyDay
    case .hearing: .hearing
    case .monthlyMeeting: .meeting
    case .filmScreening: .filmScreening
    case .houseParty: .houseParty
    case .tabling: .tabling
    case .training: .training
    case .other: nil
    }
  }

  private static let union: StaticString = """
    SELECT 'logged' AS source, id AS number, COALESCE(kind, '') AS kind, area, title, day,
      0 AS at, (SELECT number FROM deedCount WHERE deedID = deed.id AND unit = 'people') AS people,
      personID
    FROM deed WHERE hubID = :hub AND day BETWEEN :from AND :through AND joinedTo IS NULL
    UNION ALL
    SELECT 'event', id, kind, NULL, title, NULL, startsAt,
      NULLIF((SELECT COUNT(*) FROM rsvp WHERE eventID = event.id AND came = 1), 0), personID
    FROM event
    WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'open'
      AND NOT EXISTS (SELECT 1 FROM deed WHERE eventID = event.id AND joinedTo IS NULL)
    UNION ALL
    SELECT 'meeting', NULL, '', NULL, 'monthly meeting', NULL, startsAt, COUNT(*), NULL
    FROM meetingInvite
    WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'came'
    GROUP BY startsAt
    HAVING NOT EXISTS (SELECT 1 FROM deed WHERE hubID = :hub AND kind = 'meeting'
      AND joinedTo IS NULL AND day BETWEEN startsAt / 86400000 - 1 AND startsAt / 86400000)
    UNION ALL
    SELECT 'visit', id, '', NULL, 'visit', CAST(julianday(day) - 2440587.5 AS INTEGER), 0, NULL,
      personID
    FROM lobbyVisit
    WHERE personID IN (SELECT personID FROM volunteer WHERE hubID = :hub
        UNION SELECT personID FROM role WHERE kind = 'contact' AND scope = :scope)
      AND day BETWEEN :fromDay AND :throughDay
      AND NOT EXISTS (SELECT 1 FROM deed WHERE hubID = :hub AND joinedTo IS NULL
        AND kind = 'lobby visit' AND deed.day = CAST(julianday(lobbyVisit.day) - 2440587.5 AS INTEGER))
    UNION ALL
    SELECT 'letter', id, '', NULL, paper, NULL, changedAt, NULL, personID
    FROM editorLetter
    WHERE changedAt >= :fromAt AND changedAt < :untilAt AND state = 'published'
      AND personID IN (SELECT personID FROM volunteer WHERE hubID = :hub)
    UNION ALL
    SELECT 'talk', id, '', NULL, '1-on-1', NULL, startsAt, 1, contactID
    FROM booking
    WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'met'
    UNION ALL
    SELECT 'campaign', resolution.id, '', NULL, body || ' ' || step, resolutionStep.day, 0, NULL,
      resolutionStep.personID
    FROM resolution JOIN resolutionStep ON resolutionStep.resolutionID = resolution.id
    WHERE hubID = :hub AND resolutionStep.day BETWEEN :from AND :through
      AND resolutionStep.day <= :untilAt / 86400000
    """
}
