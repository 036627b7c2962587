import Foundation
import GRDB
import Language
import Mailroom

/// What the daily mail says of plans: steps that are due, once a month what has no next step, and
/// what neighbours did about a legislator who is theirs too.
struct PlanDay {
  /// Steps of theirs, and of others of the hub that are long overdue.
  private(set) var due: [String] = []
  private(set) var withoutStep: [String] = []
  private(set) var neighbours: [String] = []
  /// Whether it is news today: then a mail goes for it.
  private(set) var isNews = false

  private static let limit = 8
  /// After so many days the hub hears of a step that somebody else has.
  private static let hubHearsAfter = 3

  /// - Parameter since: what happened before was told already.
  init(
    _ person: Int64, hubs: [Hub], since: Date, in handling: Handling
  ) throws {
    let db = handling.db
    let today = LocalTime(handling.now, in: handling.settings.clock.zone).date
    let isMonday = today.weekday == 0
    try readDue(person, hubs, on: today, isMonday: isMonday, in: db)
    // The second Monday: the first days of a month have the digest.
    if isMonday, (8...14).contains(today.day) {
      try readWithoutStep(hubs, on: today, in: db)
    }
    try readTaken(person, hubs, since: since, handling)
    try readNeighbours(hubs, since: since, handling)
  }

  /// Steps that others of the hub took, in their words. Indexes: planNoteLately.
  static let takenSQL: StaticString = """
    SELECT planNote.words, planNote.legislator, planNote.personID
    FROM planNote INDEXED BY planNoteLately
    WHERE planNote.at > :since AND planNote.at <= :now AND planNote.kind = 'step'
      AND planNote.personID IS NOT NULL AND planNote.personID <> :person
      AND planNote.words LIKE 'Done: %'
      AND planNote.hubID IN (SELECT value FROM json_each(:hubs))
    ORDER BY planNote.at LIMIT 20
    """

  private mutating func readTaken(
    _ person: Int64, _ hubs: [Hub], since: Date, _ handling: Handling
  ) throws {
    guard !hubs.isEmpty else { return }
    let db = handling.db
    let rows = try Row.fetchAll(
      db, cached: Self.takenSQL,
      arguments: [
        "since": since.milliseconds, "now": handling.now.milliseconds, "person": person,
        "hubs": "[" + hubs.map { "\($0.id)" }.joined(separator: ",") + "]",
      ])
    guard !rows.isEmpty else { return }
    let directory = try LegislatorDirectory(in: db)
    for row in rows where due.count < Self.limit {
      guard let holder = directory.holder(id: row["legislator"]) else { continue }
      let words: String = row["words"]
      let who = try Person.find(row["personID"], in: db)?.name ?? "somebody"
      due.append("\(holder.titled): \(words.prefix(240)) (\(who)). What is next?")
      isNews = true
    }
  }

  private mutating func readDue(
    _ person: Int64, _ hubs: [Hub], on today: CivilDate, isMonday: Bool, in db: Database
  ) throws {
    let own = Set(hubs.map(\.id))
    var directory: LegislatorDirectory?
    for plan in try Plan.due(by: today, in: db) {
      guard let late = plan.daysLate(on: today) else { continue }
      let isTheirs =
        plan.stepOwnerID == person || plan.stepOwnerID == nil && own.contains(plan.hubID)
      guard isTheirs || own.contains(plan.hubID) && late >= Self.hubHearsAfter else { continue }
      if directory == nil { directory = try LegislatorDirectory(in: db) }
      guard let holder = directory?.holder(id: plan.legislator), let step = plan.step else {
        continue
      }
      var words = "\(holder.titled): \(step), \(Self.lateWords(late))"
      if plan.stepOwnerID == nil {
        words += "; nobody has it yet"
      } else if !isTheirs, let owner = plan.stepOwnerID {
        words += "; \(try Person.find(owner, in: db)?.name ?? "somebody") has it"
      }
      if due.count < Self.limit { due.append(words) }
      if isMonday || (isTheirs ? late < 2 : late == Self.hubHearsAfter) { isNews = true }
    }
  }

  private static func lateWords(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "was due yesterday"
    default: "\(days) days overdue"
    }
  }

  private mutating func readWithoutStep(
    _ hubs: [Hub], on today: CivilDate, in db: Database
  ) throws {
    let designated = hubs.filter { $0.state == .designated }
    guard !designated.isEmpty else { return }
    let directory = try LegislatorDirectory(in: db)
    guard !directory.all([.house]).isEmpty else { return }
    let book = try StanceBook(on: today, in: db)
    for hub in designated {
      for row in try Plans.ofHub(hub, on: today, directory, book, in: db)
      where row.next == nil && (row.plan != nil || row.holder.legislator.chamber == .house)
        && withoutStep.count < Self.limit
      {
        withoutStep.append("\(row.label): \(row.stanceWords)")
      }
    }
    if !withoutStep.isEmpty { isNews = true }
  }

  /// Visits, made or to come, of others to somebody who is this hub's too. Indexes: planNoteLately
  /// and hubDistrict's key.
  static let neighboursSQL: StaticString = """
    SELECT planNote.kind, planNote.day, planNote.words, planNote.hubID, planNote.legislator
    FROM planNote INDEXED BY planNoteLately
      JOIN legislator ON legislator.id = planNote.legislator
    WHERE planNote.at > :since AND planNote.at <= :now
      AND (planNote.kind = 'visit' OR planNote.kind = 'appointment')
      AND (planNote.hubID IS NULL
        OR planNote.hubID NOT IN (SELECT value FROM json_each(:hubs)))
      AND EXISTS (SELECT 1 FROM hubDistrict
        WHERE hubDistrict.hubID IN (SELECT value FROM json_each(:hubs))
          AND hubDistrict.chamber = legislator.chamber
          AND hubDistrict.district = legislator.district
          AND hubDistrict.extent <> 'possible')
    ORDER BY planNote.at LIMIT 60
    """

  private mutating func readNeighbours(
    _ hubs: [Hub], since: Date, _ handling: Handling
  ) throws {
    guard !hubs.isEmpty else { return }
    let db = handling.db
    let rows = try Row.fetchAll(
      db, cached: Self.neighboursSQL,
      arguments: [
        "since": since.milliseconds, "now": handling.now.milliseconds,
        "hubs": "[" + hubs.map { "\($0.id)" }.joined(separator: ",") + "]",
      ])
    guard !rows.isEmpty else { return }
    let directory = try LegislatorDirectory(in: db)
    let time = TalkTime("en", zone: handling.settings.clock.zone)
    // Many tell of one visit: it is told once.
    var seen: Set<String> = []
    for row in rows where neighbours.count < Self.limit {
      let kind: String = row["kind"]
      let day: String = row["day"]
      let hubID: Int64? = row["hubID"]
      let legislator: String = row["legislator"]
      guard let holder = directory.holder(id: legislator),
        seen.insert("\(kind) \(day) \(hubID ?? 0) \(legislator)").inserted
      else { continue }
      let hub = try hubID.flatMap { try Hub.find($0, in: db) }
      // A forming hub is its region's coordinators' to know of.
      let who =
        hub.map { $0.state == .forming ? "another group" : "the \($0.name) hub" } ?? "the campaign"
      let when = CivilDate(iso8601: day).map(time.day) ?? day
      let words: String = row["words"]
      let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
      neighbours.append(
        kind == "visit"
          ? "\(holder.titled): \(who) visited on \(when): \(line.prefix(160))"
          : "\(holder.titled): \(who) has an appointment on \(when) \(line.prefix(160))")
    }
    isNews = true
  }
}
