package import Foundation
package import GRDB
import Mailroom

/// What one person says to one event.
package struct RSVP: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// Nothing said yet.
    case invited
    case going, waiting, maybe, declined
    /// STOP, or a coordinator answers for them.
    case withdrawn
  }
  /// How they said it.
  package enum Way: String, Sendable { case mail, calendar, page, contact }

  package var id: Int64
  package var eventID: Int64
  package var personID: Int64
  package var state: State
  /// With themselves.
  package var heads: Int
  /// One for each of the event's questions, and behind them what else they said.
  package var answers: [String]
  /// Others of the district may see first name and town.
  package var sharesName: Bool
  package var saidAt: Date
  package var confirmedAt: Date?
  package var came: Bool?
  package var isWalkIn: Bool
  package var uid: String
  package var organizerRow: Int64?
  /// Of their calendar entry.
  package var sequence: Int
  /// The event's that they last heard of.
  package var toldSequence: Int

  private init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]) else { return nil }
    id = row["id"]
    eventID = row["eventID"]
    personID = row["personID"]
    self.state = state
    heads = row["heads"]
    answers = JSONText.read(row["answers"])
    sharesName = row["sharesName"]
    saidAt = Date(milliseconds: row["saidAt"])
    confirmedAt = (row["confirmedAt"] as Int64?).map(Date.init(milliseconds:))
    came = row["came"]
    isWalkIn = row["isWalkIn"]
    uid = row["uid"]
    organizerRow = row["organizerRow"]
    sequence = row["sequence"]
    toldSequence = row["toldSequence"]
  }

  // MARK: Finding

  /// By its key.
  package static func find(
    _ person: Int64, in event: Int64, _ db: Database
  ) throws -> RSVP? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM rsvp WHERE eventID = :event AND personID = :person",
      arguments: ["event": event, "person": person]
    ).flatMap(RSVP.init)
  }

  /// What these people say to one event. By its key.
  static func of(
    _ people: [Int64], in event: Int64, _ db: Database
  ) throws -> [Int64: RSVP] {
    guard !people.isEmpty else { return [:] }
    let found = try Row.fetchAll(
      db,
      cached: """
        SELECT rsvp.* FROM json_each(:people) AS chosen
        CROSS JOIN rsvp ON rsvp.eventID = :event AND rsvp.personID = chosen.value
        """, arguments: ["people": Audience.list(people), "event": event]
    ).compactMap(RSVP.init)
    return Dictionary(found.map { ($0.personID, $0) }) { first, _ in first }
  }

  static func find(_ id: Int64, in db: Database) throws -> RSVP? {
    try Row.fetchOne(db, cached: "SELECT * FROM rsvp WHERE id = :id", arguments: ["id": id])
      .flatMap(RSVP.init)
  }

  /// Everybody of one answer, who said it first before others. Uses rsvpIn.
  package static func all(
    of event: Int64, _ state: State, limit: Int = 20_000, in db: Database
  ) throws -> [RSVP] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM rsvp WHERE eventID = :event AND state = :state
        ORDER BY saidAt, id LIMIT :limit
        """, arguments: ["event": event, "state": state.rawValue, "limit": limit]
    ).compactMap(RSVP.init)
  }

  /// What somebody has said to events that are to come. Uses rsvpOf.
  package static func toCome(
    for person: Int64, at now: Date, in db: Database
  ) throws -> [(rsvp: RSVP, event: Event)] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT rsvp.id FROM rsvp JOIN event ON event.id = rsvp.eventID
        WHERE rsvp.personID = :person AND event.state = 'open' AND event.startsAt > :now
        ORDER BY event.startsAt
        """, arguments: ["person": person, "now": now.milliseconds]
    ).compactMap { id in
      guard let rsvp = try find(id, in: db), let event = try Event.find(rsvp.eventID, in: db) else {
        return nil
      }
      return (rsvp, event)
    }
  }

  /// People and heads by answer; who came without having been asked, or without having answered,
  /// leaves no answer out. Uses rsvpIn.
  package static func counts(
    of event: Int64, in db: Database
  ) throws -> [State: (people: Int, heads: Int)] {
    var counts: [State: (people: Int, heads: Int)] = [:]
    for row in try Row.fetchAll(
      db,
      cached: """
        SELECT state, COUNT(*) AS people, SUM(heads) AS heads FROM rsvp
        WHERE eventID = :event AND NOT (state = 'invited' AND (isWalkIn OR came IS 1))
        GROUP BY state
        """, arguments: ["event": event])
    {
      guard let state = State(rawValue: row["state"]) else { continue }
      counts[state] = (row["people"], row["heads"])
    }
    return counts
  }

  /// How many people came, as far as it was told. Uses rsvpIn.
  package static func countOfCame(to event: Int64, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, cached: "SELECT COUNT(*) FROM rsvp WHERE eventID = :event AND came = 1",
      arguments: ["event": event]) ?? 0
  }

  /// Who came without having said so. Uses rsvpIn.
  static func walkIns(of event: Int64, limit: Int = 20_000, in db: Database) throws -> [RSVP] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM rsvp WHERE eventID = :event AND state = 'invited' AND came = 1
        ORDER BY saidAt, id LIMIT :limit
        """, arguments: ["event": event, "limit": limit]
    ).compactMap(RSVP.init)
  }

  /// How many heads are still welcome; `nil` where as many as like may come. Uses rsvpIn.
  static func room(in event: Event, besides person: Int64, _ db: Database) throws -> Int? {
    guard let capacity = event.capacity else { return nil }
    let taken =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COALESCE(SUM(heads), 0) FROM rsvp
          WHERE eventID = :event AND state = 'going' AND personID <> :person
          """, arguments: ["event": event.id, "person": person]) ?? 0
    return max(0, capacity - taken)
  }

  // MARK: Changing

  /// Puts an invitation on record; whoever is there already stays as they are.
  static func invite(
    _ person: Int64, to event: Event, by way: Way, in handling: Handling
  ) throws {
    try invite([person], to: event, by: way, in: handling)
  }

  /// The same of many, in one statement.
  static func invite(
    _ people: [Int64], to event: Event, by way: Way, in handling: Handling
  ) throws {
    guard !people.isEmpty else { return }
    let rows = people.map { "[\($0),\"\(handling.calendarUID())\"]" }
    try handling.db.execute(
      cached: """
        INSERT INTO rsvp (eventID, personID, state, by, saidAt, uid, toldSequence, createdAt)
        SELECT :event, json_extract(value, '$[0]'), 'invited', :by, :now,
          json_extract(value, '$[1]'), :told, :now
        FROM json_each(:people) WHERE true
        ON CONFLICT (eventID, personID) DO NOTHING
        """,
      arguments: [
        "event": event.id, "people": "[\(rows.joined(separator: ","))]", "by": way.rawValue,
        "now": handling.now.milliseconds, "told": event.sequence,
      ])
  }

  func set(
    _ state: State, heads: Int, by way: Way, isConfirmed: Bool = false, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE rsvp SET state = :state, heads = :heads, by = :by,
          saidAt = CASE WHEN state = :state AND heads >= :heads THEN saidAt ELSE :now END,
          confirmedAt = CASE WHEN :confirmed THEN :now ELSE confirmedAt END
        WHERE id = :id
        """,
      arguments: [
        "state": state.rawValue, "heads": heads, "by": way.rawValue,
        "now": handling.now.milliseconds, "confirmed": isConfirmed, "id": id,
      ])
  }

  func set(answers: [String], in db: Database) throws {
    try db.execute(
      cached: "UPDATE rsvp SET answers = :answers WHERE id = :id",
      arguments: ["answers": JSONText.list(answers), "id": id])
  }

  /// Whether others of the district may see first name and town.
  func set(sharesName: Bool, in db: Database) throws {
    try db.execute(
      cached: "UPDATE rsvp SET sharesName = :shares WHERE id = :id",
      arguments: ["shares": sharesName, "id": id])
  }

  func set(came: Bool, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE rsvp SET came = :came, cameAt = :now WHERE id = :id",
      arguments: ["came": came, "now": handling.now.milliseconds, "id": id])
  }

  /// Keeps which mail carried their calendar entry first.
  func keepRow(_ row: Int64?, in db: Database) throws {
    try db.execute(
      cached: "UPDATE rsvp SET organizerRow = COALESCE(organizerRow, :row) WHERE id = :id",
      arguments: ["row": row, "id": id])
  }

  /// The next number of their calendar entry, which has changed.
  func raised(in db: Database) throws -> RSVP {
    try db.execute(
      cached: "UPDATE rsvp SET sequence = sequence + 1 WHERE id = ?", arguments: [id])
    return try Self.find(id, in: db) ?? self
  }

  func isTold(of event: Event, in db: Database) throws {
    try db.execute(
      cached: "UPDATE rsvp SET toldSequence = :sequence WHERE id = :id",
      arguments: ["sequence": event.sequence, "id": id])
  }
}
