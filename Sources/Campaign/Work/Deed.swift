import Foundation
package import GRDB
package import Language
import Mailroom

/// Something that a hub did, as somebody of it logged it.
package struct Deed: Hashable, Sendable {
  /// `#412`.
  package var id: Int64
  package var hubID: Int64
  /// `nil` where its words fit none.
  package var kind: DeedKind?
  /// `nil`: not placed.
  package var area: WorkArea?
  /// In short, in the words of who logged it.
  package var title: String
  package var day: CivilDate
  package var town: String?
  package var place: String?
  /// Who logged it.
  package var personID: Int64?
  /// The event on record that it tells of.
  package var eventID: Int64?
  /// The one that counts for both.
  package var joinedTo: Int64?
  package var counts: [WorkUnit: WorkCount]

  private init(_ row: Row, in db: Database) throws {
    id = row["id"]
    hubID = row["hubID"]
    kind = (row["kind"] as String?).flatMap(DeedKind.init)
    area = (row["area"] as String?).flatMap(WorkArea.init(rawValue:))
    title = row["title"]
    day = CivilDate(dayNumber: row["day"])
    town = row["town"]
    place = row["place"]
    personID = row["personID"]
    eventID = row["eventID"]
    joinedTo = row["joinedTo"]
    counts = [:]
    for count in try Row.fetchAll(
      db, cached: "SELECT unit, number, isRough FROM deedCount WHERE deedID = :id",
      arguments: ["id": id])
    {
      guard let unit = WorkUnit(rawValue: count["unit"]) else { continue }
      counts[unit] = WorkCount(count["number"], isRough: count["isRough"])
    }
  }

  package static func find(_ id: Int64, in db: Database) throws -> Deed? {
    try Row.fetchOne(db, cached: "SELECT * FROM deed WHERE id = :id", arguments: ["id": id])
      .map { try Deed($0, in: db) }
  }

  /// The last ones of these hubs, the latest day first. Uses deedOfHub.
  package static func last(
    of hubs: [Int64], limit: Int, in db: Database
  ) throws -> [Deed] {
    var found: [Deed] = []
    for hub in hubs {
      found += try Row.fetchAll(
        db,
        cached: """
          SELECT * FROM deed WHERE hubID = :hub AND joinedTo IS NULL
          ORDER BY day DESC, id DESC LIMIT :limit
          """, arguments: ["hub": hub, "limit": limit]
      ).map { try Deed($0, in: db) }
    }
    return Array(found.sorted { ($1.day, $1.id) < ($0.day, $0.id) }.prefix(limit))
  }

  /// The first educational event or action of a hub: anything placed in an area but talks between
  /// two people, which are neither. Uses deedOfHub.
  package static func first(of hub: Int64, in db: Database) throws -> Deed? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM deed WHERE hubID = :hub AND joinedTo IS NULL AND area IS NOT NULL
          AND COALESCE(kind, '') <> :talks
        ORDER BY day, id LIMIT 1
        """, arguments: ["hub": hub, "talks": DeedKind.talks.rawValue]
    ).map { try Deed($0, in: db) }
  }

  /// What may be the same as a draft: of the same hub, kind and day, near the same place. Uses
  /// deedOfHub.
  static func twin(of draft: DeedDraft, hub: Int64, day: CivilDate, in db: Database) throws -> Deed?
  {
    guard let kind = draft.kind else { return nil }
    return try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM deed WHERE hubID = :hub AND day = :day AND kind = :kind AND joinedTo IS NULL
        ORDER BY id LIMIT 20
        """, arguments: ["hub": hub, "day": day.dayNumber, "kind": kind.rawValue]
    ).map { try Deed($0, in: db) }.first { $0.isNear(town: draft.town, place: draft.place) }
  }

  /// Whether it may have been there: nothing that both say speaks against it.
  private func isNear(town other: String?, place there: String?) -> Bool {
    if let town, let other, town != other { return false }
    guard let place, let there else { return true }
    let words = Self.words(of: place)
    return !words.isDisjoint(with: Self.words(of: there))
  }

  private static func words(of place: String) -> Set<String> {
    Set(
      place.split { !$0.isLetter && !$0.isNumber }.map { WrittenWord.fold($0) }
        .filter { $0.count > 2 && !["the", "and", "for", "street", "square"].contains($0) })
  }

  /// The hub's event of this day that the draft tells of, unless another deed tells of it. Uses
  /// eventOfHub, deedForEvent.
  static func event(
    for draft: DeedDraft, hub: Int64, day: CivilDate, in zone: TimeZone, in db: Database
  ) throws -> Int64? {
    guard let kind = draft.kind, let names = eventKinds[kind] else { return nil }
    let from = LocalTime(day, .midnight).moment(in: zone)
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT id, kind FROM event
        WHERE hubID = :hub AND startsAt >= :from AND startsAt < :to AND state = 'open'
          AND NOT EXISTS (SELECT 1 FROM deed WHERE eventID = event.id AND joinedTo IS NULL)
        ORDER BY startsAt
        """,
      arguments: [
        "hub": hub, "from": from.milliseconds,
        "to": LocalTime(day.adding(days: 1), .midnight).moment(in: zone).milliseconds,
      ])
    return rows.first { EventKind(rawValue: $0["kind"]).map(names.contains) ?? false }?["id"]
  }

  private static let eventKinds: [DeedKind: [EventKind]] = [
    .tabling: [.tabling], .filmScreening: [.filmScreening], .fixItNight: [.filmScreening],
    .houseParty: [.houseParty], .training: [.training], .meeting: [.monthlyMeeting],
    .hearing: [.hearing], .lobbyDay: [.lobbyDay],
  ]

  /// Puts one on record.
  static func file(
    _ draft: DeedDraft, hub: Int64, day: CivilDate, event: Int64?, by person: Int64,
    watching footprint: Footprint, at now: Date, in db: Database
  ) throws -> Deed? {
    let id = try Number.next("deed", in: db)
    try db.execute(
      cached: """
        INSERT INTO deed (id, hubID, kind, area, title, day, town, place, words, personID, eventID,
          createdAt)
        VALUES (:id, :hub, :kind, :area, :title, :day, :town, :place, :words, :person, :event, :now)
        """,
      arguments: [
        "id": id, "hub": hub, "kind": draft.kind?.rawValue,
        "area": draft.area?.rawValue, "title": draft.title, "day": day.dayNumber,
        "town": draft.town, "place": draft.place, "words": draft.words, "person": person,
        "event": event, "now": now.milliseconds,
      ])
    footprint.added("deed", ["id": id])
    for (unit, count) in draft.counts {
      try put(count, unit, of: id, watching: footprint, in: db)
    }
    return try find(id, in: db)
  }

  private static func put(
    _ count: WorkCount, _ unit: WorkUnit, of id: Int64, watching footprint: Footprint,
    in db: Database
  ) throws {
    try footprint.watch("deedCount", ["deedID": id, "unit": unit.rawValue])
    try db.execute(
      cached: """
        INSERT INTO deedCount (deedID, unit, number, isRough) VALUES (:id, :unit, :number, :rough)
        ON CONFLICT (deedID, unit) DO UPDATE SET number = excluded.number,
          isRough = excluded.isRough
        """,
      arguments: [
        "id": id, "unit": unit.rawValue, "number": count.number, "rough": count.isRough,
      ])
  }

  /// Keeps what has changed of it.
  func save(watching footprint: Footprint, in db: Database) throws {
    try footprint.watch("deed", ["id": id])
    try db.execute(
      cached: """
        UPDATE deed SET kind = :kind, area = :area, title = :title, day = :day, town = :town,
          place = :place, joinedTo = :joined
        WHERE id = :id
        """,
      arguments: [
        "id": id, "kind": kind?.rawValue, "area": area?.rawValue, "title": title,
        "day": day.dayNumber, "town": town, "place": place, "joined": joinedTo,
      ])
    for (unit, count) in counts {
      try Self.put(count, unit, of: id, watching: footprint, in: db)
    }
  }

  /// Makes it one with another, which keeps the larger counts and the place that either names.
  func join(into other: Deed, watching footprint: Footprint, in db: Database) throws -> Deed {
    var kept = other
    for (unit, count) in counts where count.number > kept.counts[unit]?.number ?? -1 {
      kept.counts[unit] = count
    }
    kept.town = kept.town ?? town
    kept.place = kept.place ?? place
    try kept.save(watching: footprint, in: db)
    var gone = self
    gone.joinedTo = other.id
    try gone.save(watching: footprint, in: db)
    return kept
  }
}
