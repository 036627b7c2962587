import Foundation
import GRDB
import Language
import Mailroom

/// A hub's month: who came, who waits, what was done, what is planned, what neighbors do, and one
/// suggestion.
struct DigestContent: Sendable {
  private static let limit = 8

  let hub: Hub
  let span: WorkSpan
  let month: Balance
  private(set) var newcomers = 0
  private(set) var waiting: [String] = []
  private(set) var waitingCount = 0
  private(set) var booked = 0
  private(set) var plans: [String] = []
  private(set) var neighbors: [String] = []
  private(set) var advice: (kind: Advice, words: String)?

  init(of hub: Hub, _ span: WorkSpan, in handling: Handling) throws {
    let db = handling.db
    let zone = handling.settings.clock.zone
    self.hub = hub
    self.span = span
    month = try Balance(of: hub, span, at: handling.now, zone: zone, in: db)
    newcomers = try Self.newcomers(of: [hub.id], span, zone, in: db)
    waiting = try DayContent.waiting(in: hub.id, before: handling.now, in: db).prefix(5).map {
      let days = Int(handling.now.timeIntervalSince($0.since) / 86_400)
      let name = try Person.find($0.person, in: db)?.name ?? ""
      return "\(name.isEmpty ? "#\($0.person)" : name) (\(CountWords.of(days, "day")))"
    }
    waitingCount = try DayContent.countNew(in: hub.id, in: db)
    // Uses bookingToCome.
    booked =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM booking INDEXED BY bookingToCome
          WHERE state = 'booked' AND startsAt > :now AND hubID = :hub
          """, arguments: ["now": handling.now.milliseconds, "hub": hub.id]) ?? 0
    plans = try Plans.ofHub(hub, in: handling)
      .filter { $0.plan != nil || $0.holder.legislator.chamber == .house }
      .prefix(Self.limit).map(Self.line)
    try readNeighbors(handling)
    let quarter = try Balance(
      of: hub, .quarter(of: handling.localDay), at: handling.now, zone: zone, in: db)
    if let advice = try Advice.now(quarter, on: handling.localDay, in: db) {
      self.advice = (advice, advice.words(quarter))
    }
  }

  /// Who signed up in these days, of hubs' people. Uses volunteerOfHub.
  static func newcomers(
    of hubs: [Int64], _ span: WorkSpan, _ zone: TimeZone, in db: Database
  ) throws -> Int {
    let (from, until) = span.moments(in: zone)
    return try hubs.reduce(0) { sum, hub in
      try sum
        + (Int.fetchOne(
          db,
          cached: """
            SELECT COUNT(*) FROM volunteer INDEXED BY volunteerOfHub
            WHERE hubID = :hub
              -- Every stage there is, so that the index leads to these days.
              AND stage IN ('known', 'new', 'offered', 'booked', 'met', 'active', 'leader',
                'resting', 'gone')
              AND since >= :from AND since < :until AND signedUpAt IS NOT NULL AND isListed = 1
            """, arguments: ["hub": hub, "from": from, "until": until]) ?? 0)
    }
  }

  /// "Rep. Ida Brook (23rd Middlesex): cosponsor; next: meet at her office by Jan 20, Ana".
  static func line(_ row: PlanRow) -> String {
    var line = "\(row.label): \(row.stanceWords)"
    guard let next = row.next else { return line + "; no next step yet" }
    line += "; next: \(next)"
    if let due = row.due { line += " by \(WorkSpan.month(due.month).prefix(3)) \(due.day)" }
    if let owner = row.ownerName { line += ", \(owner)" }
    return row.isOverdue ? line + " (overdue)" : line
  }

  /// Designated hubs that share a legislator, with what they did in numbers. Indexes:
  /// `hubDistrictByDistrict` and each hub's of `Deeds.of`.
  private mutating func readNeighbors(_ handling: Handling) throws {
    let db = handling.db
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT hub.*, MIN(other.chamber = 'senate') AS isFar FROM hubDistrict AS own
          JOIN hubDistrict AS other INDEXED BY hubDistrictByDistrict
            ON other.chamber = own.chamber AND other.district = own.district
          JOIN hub ON hub.id = other.hubID
        WHERE own.hubID = :hub AND other.hubID <> :hub AND hub.status = 'designated'
          AND own.chamber IN ('house', 'senate')
          AND own.extent <> 'possible' AND other.extent <> 'possible'
        GROUP BY hub.id ORDER BY isFar, hub.name LIMIT 5
        """, arguments: ["hub": hub.id])
    for row in rows {
      let near = try Balance(
        of: Hub(row), span, at: handling.now, zone: handling.settings.clock.zone, in: db)
      let areas = WorkArea.allCases.compactMap { area -> String? in
        let count = near.count(area)
        return count == 0 ? nil : "\(count) \(area.rawValue)"
      }
      neighbors.append(
        "\(near.hub.name): " + (areas.isEmpty ? "nothing on record" : CountWords.list(areas)))
    }
  }

  // MARK: Words

  /// "3 new people, 2 waiting, 5 actions".
  var summary: String {
    var parts: [String] = []
    if newcomers > 0 { parts.append("\(newcomers) new") }
    if waitingCount > 0 { parts.append("\(waitingCount) waiting") }
    if month.talks > 0 { parts.append(CountWords.of(month.talks, "1-on-1")) }
    if !month.deeds.isEmpty { parts.append(CountWords.of(month.deeds.count, "action")) }
    return parts.isEmpty ? "a quiet month" : parts.joined(separator: ", ")
  }

  var values: [String: TemplateValue] {
    func list(_ lines: [String]) -> TemplateValue { .list(lines.map { ["what": .text($0)] }) }
    let done = month.deeds
    let shown = done.suffix(Self.limit).map(\.line)
    var values: [String: TemplateValue] = [
      "hub_name": .text(hub.name), "month": .text(span.words), "summary": .text(summary),
      "people": .text(people), "talks": .text(talks),
      "waiting": list(waiting),
      "areas": .list(
        month.rows.map { ["count": .text($0.count), "what": .text($0.words)] }),
      "done": list(shown), "plans": list(plans), "neighbors": list(neighbors),
    ]
    if done.count > shown.count {
      values["more_done"] = .text("\(done.count - shown.count)")
    }
    if let advice { values["advice"] = .text(advice.words) }
    return values
  }

  private var people: String {
    let new = newcomers == 0 ? "Nobody new" : "\(CountWords.people(newcomers)) signed up"
    let wait =
      waitingCount == 0
      ? "nobody waits for a first talk"
      : "\(CountWords.people(waitingCount)) \(waitingCount == 1 ? "waits" : "wait") for a first talk"
    return "\(new) in \(span.words), and \(wait) now."
  }

  private var talks: String {
    let held =
      month.talks == 0 ? "No 1-on-1 was held" : "\(CountWords.of(month.talks, "1-on-1")) held"
    return booked == 0 ? "\(held)." : "\(held), \(booked) booked."
  }
}
