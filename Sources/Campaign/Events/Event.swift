package import Foundation
package import GRDB
package import Language
import Mailroom

/// Something that people come to: a lobby day, a hearing, a film.
package struct Event: Hashable, Sendable {
  package enum State: String, Sendable { case open, cancelled }
  /// What a change touched, as those who come hear it.
  package enum Part: String, Sendable, CaseIterable { case time, place, link, words }

  /// `#12`.
  package var id: Int64
  package var kind: EventKind
  /// As its maker named it; often the kind.
  package var title: String
  /// `nil`: a region's, or the state's.
  package var hubID: Int64?
  /// `east`, `west` or `state`.
  package var region: String
  /// On the wall of `zone`.
  package var start: LocalTime
  package var zone: TimeZone
  package var startsAt: Date
  package var minutes: Int
  package var place: String?
  package var link: String?
  /// Heads.
  package var capacity: Int?
  /// Its maker's own, in Markdown.
  package var words: String
  /// At most three.
  package var questions: [String]
  /// Minutes before; `nil` for the usual sequence.
  package var reminders: [Int]?
  package var state: State
  package var cancelWords: String?
  package var uid: String
  package var sequence: Int
  package var changed: Set<Part>
  /// When its time was last changed.
  package var movedAt: Date?
  /// Who set it up.
  package var personID: Int64?
  package var createdAt: Date

  package var endsAt: Date { startsAt + Double(minutes) * 60 }

  private init?(_ row: Row) {
    guard let start = LocalTime(stored: row["start"]), let zone = TimeZone(identifier: row["zone"]),
      let state = State(rawValue: row["state"])
    else { return nil }
    id = row["id"]
    kind = EventKind(rawValue: row["kind"]) ?? .other
    title = row["title"]
    hubID = row["hubID"]
    region = row["region"]
    self.start = start
    self.zone = zone
    startsAt = Date(milliseconds: row["startsAt"])
    minutes = row["minutes"]
    place = row["place"]
    link = row["link"]
    capacity = row["capacity"]
    words = row["words"]
    questions = JSONText.read(row["questions"])
    reminders = (row["reminders"] as String?).map { JSONText.read($0).compactMap { Int($0) } }
    self.state = state
    cancelWords = row["cancelWords"]
    uid = row["uid"]
    sequence = row["sequence"]
    changed = Set(JSONText.read(row["changed"]).compactMap(Part.init))
    movedAt = (row["movedAt"] as Int64?).map(Date.init(milliseconds:))
    personID = row["personID"]
    createdAt = Date(milliseconds: row["createdAt"])
  }

  // MARK: Finding

  package static func find(_ id: Int64, in db: Database) throws -> Event? {
    try Row.fetchOne(db, cached: "SELECT * FROM event WHERE id = :id", arguments: ["id": id])
      .flatMap(Event.init)
  }

  /// Those that stand and begin in a stretch of time, soonest first; of one kind, or of all. Uses
  /// eventToCome.
  package static func open(
    from: Date, to: Date, kind: EventKind? = nil, limit: Int = 500, in db: Database
  ) throws -> [Event] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM event INDEXED BY eventToCome
        WHERE state = 'open' AND startsAt > :from AND startsAt <= :to
          AND (:kind IS NULL OR kind = :kind)
        ORDER BY startsAt LIMIT :limit
        """,
      arguments: [
        "from": from.milliseconds, "to": to.milliseconds, "kind": kind?.rawValue, "limit": limit,
      ]
    ).compactMap(Event.init)
  }

  /// The next one for people of a hub or a region. Uses eventToCome.
  static func next(
    hub: Int64?, region: String, after: Date, except: Int64, in db: Database
  ) throws -> Event? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM event INDEXED BY eventToCome
        WHERE state = 'open' AND startsAt > :after AND id <> :except
          AND (hubID = :hub OR hubID IS NULL AND (region = :region OR region = 'state'))
        ORDER BY startsAt LIMIT 1
        """,
      arguments: [
        "after": after.milliseconds, "except": except, "hub": hub, "region": region,
      ]
    ).flatMap(Event.init)
  }

  // MARK: Words

  /// "Lobby day"; a title of its maker's own stays as it is.
  package func shownTitle(_ language: String) -> String {
    let words = title == kind.rawValue ? kind.name(language) : title
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// "State House room 428", "Zoom: https://…".
  package var whereabouts: String { HubMeeting.whereabouts(place: place, link: link) }

  /// `Thursday, March 12 at 10:00 am`.
  package func when(_ language: String) -> String {
    TalkTime(language, zone: zone).long(start)
  }

  /// `Thursday, March 12`.
  package func day(_ language: String) -> String {
    TalkTime(language, zone: zone).day(start.date)
  }
}

// MARK: Changing

extension Event {
  /// What a maker says of an event.
  struct Plan: Hashable {
    var kind: EventKind
    var title: String
    var hubID: Int64?
    var region: String
    var start: LocalTime
    var minutes: Int
    var place: String?
    var link: String?
    var capacity: Int?
    var words: String
  }

  /// Puts an event on record, under a number of the one series.
  static func make(_ plan: Plan, by person: Int64, in handling: Handling) throws -> Event? {
    let db = handling.db
    let zone = handling.settings.clock.zone
    let id = try Number.next("event", in: db)
    let start = plan.start.settled(in: zone)
    try db.execute(
      cached: """
        INSERT INTO event (id, kind, title, hubID, region, start, zone, startsAt, minutes, place,
          link, capacity, words, state, uid, personID, createdAt)
        VALUES (:id, :kind, :title, :hub, :region, :start, :zone, :startsAt, :minutes, :place,
          :link, :capacity, :words, 'open', :uid, :person, :now)
        """,
      arguments: [
        "id": id, "kind": plan.kind.rawValue, "title": plan.title, "hub": plan.hubID,
        "region": plan.region, "start": start.stored, "zone": zone.identifier,
        "startsAt": start.moment(in: zone).milliseconds, "minutes": plan.minutes,
        "place": plan.place, "link": plan.link, "capacity": plan.capacity, "words": plan.words,
        "uid": handling.calendarUID(), "person": person, "now": handling.now.milliseconds,
      ])
    return try find(id, in: db)
  }

  /// Writes what it has become; calendars must follow where `parts` names anything.
  func save(changing parts: Set<Part>, in handling: Handling) throws {
    let start = start.settled(in: zone)
    try handling.db.execute(
      cached: """
        UPDATE event SET title = :title, start = :start, startsAt = :startsAt, minutes = :minutes,
          place = :place, link = :link, capacity = :capacity, words = :words,
          questions = :questions, reminders = :reminders, changed = :changed,
          sequence = sequence + :raised,
          isToTell = CASE WHEN :raised THEN 1 ELSE isToTell END,
          movedAt = CASE WHEN :moved THEN :now ELSE movedAt END
        WHERE id = :id
        """,
      arguments: [
        "title": title, "start": start.stored,
        "startsAt": start.moment(in: zone).milliseconds, "minutes": minutes, "place": place,
        "link": link, "capacity": capacity, "words": words,
        "questions": JSONText.list(questions),
        "reminders": reminders.map { JSONText.list($0.map(String.init)) },
        "changed": JSONText.list(
          (parts.isEmpty ? changed : parts).map(\.rawValue).sorted()),
        "raised": parts.isEmpty ? 0 : 1, "moved": parts.contains(.time),
        "now": handling.now.milliseconds, "id": id,
      ])
  }

  /// Ends it.
  ///
  /// - Returns: `false` if it had ended before.
  func close(_ words: String?, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: """
        UPDATE event SET state = 'cancelled', cancelWords = :words, endedAt = :now, isToTell = 1,
          sequence = sequence + 1
        WHERE id = :id AND state = 'open'
        """, arguments: ["words": words, "now": handling.now.milliseconds, "id": id])
    return handling.db.changesCount == 1
  }
}
