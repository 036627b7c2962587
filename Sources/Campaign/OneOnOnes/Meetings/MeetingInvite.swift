import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Somebody is invited to a hub's meeting.
struct MeetingInvite: Hashable, Sendable {
  enum State: String, Sendable {
    case invited, coming, declined, cancelled, came, missed
    /// It was, and nobody says whether they came.
    case unknown
  }

  var id: Int64
  var hubID: Int64
  var personID: Int64
  var start: LocalTime
  var zone: TimeZone
  var startsAt: Date
  var minutes: Int
  var place: String?
  var link: String?
  var round: Int
  var state: State
  var uid: String
  var sequence: Int
  var organizerRow: Int64?
  var createdAt: Date

  var isOpen: Bool { state == .invited || state == .coming }
  var endsAt: Date { startsAt + Double(minutes) * 60 }

  private init?(_ row: Row) {
    guard let start = LocalTime(stored: row["start"]), let zone = TimeZone(identifier: row["zone"]),
      let state = State(rawValue: row["state"])
    else { return nil }
    id = row["id"]
    hubID = row["hubID"]
    personID = row["personID"]
    self.start = start
    self.zone = zone
    startsAt = Date(milliseconds: row["startsAt"])
    minutes = row["minutes"]
    place = row["place"]
    link = row["link"]
    round = row["round"]
    self.state = state
    uid = row["uid"]
    sequence = row["sequence"]
    organizerRow = row["organizerRow"]
    createdAt = Date(milliseconds: row["createdAt"])
  }

  // MARK: Finding

  static func find(_ id: Int64, in db: Database) throws -> MeetingInvite? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM meetingInvite WHERE id = :id", arguments: ["id": id]
    ).flatMap(MeetingInvite.init)
  }

  /// The one to come that is open to somebody. Uses meetingInviteOf.
  static func toCome(
    for person: Int64, at now: Date, in db: Database
  ) throws -> MeetingInvite? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM meetingInvite
        WHERE personID = :person AND startsAt > :now AND (state = 'invited' OR state = 'coming')
        ORDER BY startsAt LIMIT 1
        """, arguments: ["person": person, "now": now.milliseconds]
    ).flatMap(MeetingInvite.init)
  }

  /// Those that stand, of a stretch of time. Uses meetingInviteOpen.
  static func open(
    from: Date, to: Date, limit: Int = 2_000, in db: Database
  ) throws -> [MeetingInvite] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM meetingInvite INDEXED BY meetingInviteOpen
        WHERE (state = 'invited' OR state = 'coming') AND startsAt > :from AND startsAt <= :to
        ORDER BY startsAt LIMIT :limit
        """,
      arguments: ["from": from.milliseconds, "to": to.milliseconds, "limit": limit]
    ).compactMap(MeetingInvite.init)
  }

  /// Everybody invited to the last meeting of a hub that has begun; nobody who said no. Uses
  /// meetingInviteIn.
  static func lastMeeting(
    of hub: Int64, since: Date, at now: Date, in db: Database
  ) throws -> [MeetingInvite] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM meetingInvite
        WHERE hubID = :hub AND state <> 'cancelled' AND state <> 'declined' AND startsAt = (
          SELECT MAX(startsAt) FROM meetingInvite
          WHERE hubID = :hub AND startsAt > :since AND startsAt <= :now
            AND state <> 'cancelled' AND state <> 'declined')
        ORDER BY id
        """,
      arguments: ["hub": hub, "since": since.milliseconds, "now": now.milliseconds]
    ).compactMap(MeetingInvite.init)
  }

  // MARK: Changing

  /// Puts somebody's invitation to the next meeting on record; one that is open stands.
  ///
  /// - Parameter after: the earliest beginning, where not the next is meant.
  /// - Returns: `nil` where the hub has no meeting, or they are invited already.
  static func make(
    for person: Int64, hub: Int64, after: Date? = nil, round: Int = 0, in handling: Handling
  ) throws -> MeetingInvite? {
    let db = handling.db
    let zone = handling.settings.clock.zone
    let earliest = max(after ?? .distantPast, handling.now + HubMeeting.notice)
    guard let meeting = try HubMeeting.of(hub, in: db),
      try Hub.find(hub, in: db)?.state == .designated,
      let start = meeting.next(after: earliest, in: zone),
      try toCome(for: person, at: handling.now, in: db) == nil
    else { return nil }
    try db.execute(
      cached: """
        INSERT INTO meetingInvite (hubID, personID, start, zone, startsAt, minutes, place, link,
          rule, round, state, uid, createdAt)
        VALUES (:hub, :person, :start, :zone, :startsAt, :minutes, :place, :link, :rule, :round,
          'invited', :uid, :now)
        """,
      arguments: [
        "hub": hub, "person": person, "start": start.stored, "zone": zone.identifier,
        "startsAt": start.moment(in: zone).milliseconds, "minutes": meeting.minutes,
        "place": meeting.place, "link": meeting.link, "rule": meeting.text, "round": round,
        "uid": handling.calendarUID(), "now": handling.now.milliseconds,
      ])
    return try find(db.lastInsertedRowID, in: db)
  }

  func keepRow(_ row: Int64?, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE meetingInvite SET organizerRow = COALESCE(organizerRow, :row) WHERE id = :id
        """, arguments: ["row": row, "id": id])
  }

  func set(_ state: State, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE meetingInvite SET state = :state, endedAt = :now WHERE id = :id",
      arguments: [
        "state": state.rawValue, "now": isOpenState(state) ? nil : handling.now.milliseconds,
        "id": id,
      ])
  }

  private func isOpenState(_ state: State) -> Bool { state == .invited || state == .coming }

  /// Follows a rule that has changed.
  ///
  /// - Returns: it as it is now, with a raised sequence where a calendar must change.
  func follow(
    _ meeting: HubMeeting, in handling: Handling
  ) throws -> (invite: MeetingInvite, isChanged: Bool)? {
    let zone = handling.settings.clock.zone
    // The same day, if the hub meets on it; else the next.
    let isSameDay = meeting.rule.holds(on: start.date)
    let kept = LocalTime(start.date, meeting.rule.time).settled(in: zone)
    let next =
      isSameDay && kept.moment(in: zone) > handling.now
      ? kept : meeting.next(after: handling.now + HubMeeting.notice, in: zone)
    guard let next else { return nil }
    let isChanged =
      next != start || meeting.place != place || meeting.link != link || meeting.minutes != minutes
    try handling.db.execute(
      cached: """
        UPDATE meetingInvite SET start = :start, startsAt = :startsAt, minutes = :minutes,
          place = :place, link = :link, rule = :rule, sequence = sequence + :raised,
          state = CASE WHEN :isMoved THEN 'invited' ELSE state END
        WHERE id = :id
        """,
      arguments: [
        "start": next.stored, "startsAt": next.moment(in: zone).milliseconds,
        "minutes": meeting.minutes, "place": meeting.place, "link": meeting.link,
        "rule": meeting.text, "raised": isChanged ? 1 : 0, "isMoved": next != start, "id": id,
      ])
    return try Self.find(id, in: handling.db).map { ($0, isChanged) }
  }

  func cancel(in handling: Handling) throws -> MeetingInvite? {
    try set(.cancelled, in: handling)
    try handling.db.execute(
      cached: "UPDATE meetingInvite SET sequence = sequence + 1 WHERE id = ?", arguments: [id])
    return try Self.find(id, in: handling.db)
  }
}
