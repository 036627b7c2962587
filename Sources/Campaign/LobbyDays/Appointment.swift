import Foundation
import GRDB
import Language
import Mailroom

/// An appointment with a legislator on a lobby day.
struct Appointment: Hashable, Sendable {
  enum State: String, Sendable { case planned, cancelled }

  var id: Int64
  var eventID: Int64
  var legislator: String
  /// Of the day's wall clock.
  var atMinute: Int
  /// Where it is, if not at the office.
  var room: String?
  var leaderID: Int64?
  var state: State
  var told: String
  var toldAt: Date?
  var changedAt: Date

  private init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]) else { return nil }
    id = row["id"]
    eventID = row["eventID"]
    legislator = row["legislator"]
    atMinute = row["atMinute"]
    room = row["room"]
    leaderID = row["leaderID"]
    self.state = state
    told = row["told"]
    toldAt = (row["toldAt"] as Int64?).map { Date(milliseconds: $0) }
    changedAt = Date(milliseconds: row["changedAt"])
  }

  var clock: ClockTime { ClockTime(seconds: atMinute * 60) }

  /// What people of the district care about: where it differs from `told` they are told.
  var signature: String {
    state == .cancelled ? "cancelled" : "\(atMinute) \(room ?? "") \(leaderID ?? 0)"
  }

  // MARK: Finding

  /// All of a lobby day in their order. Uses the key of event and legislator.
  static func all(of event: Int64, in db: Database) throws -> [Appointment] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM appointment WHERE eventID = :event ORDER BY atMinute, id",
      arguments: ["event": event]
    ).compactMap(Appointment.init)
  }

  static func find(
    _ event: Int64, with legislator: String, in db: Database
  ) throws -> Appointment? {
    try Row.fetchOne(
      db,
      cached: "SELECT * FROM appointment WHERE eventID = :event AND legislator = :legislator",
      arguments: ["event": event, "legislator": legislator]
    ).flatMap(Appointment.init)
  }

  // MARK: Changing

  /// What a line says of one; what it does not say stays.
  struct Plan: Hashable {
    var atMinute: Int
    var room: String?
    var leaderID: Int64?
    var state = State.planned
  }

  var plan: Plan { Plan(atMinute: atMinute, room: room, leaderID: leaderID, state: state) }

  /// Puts it on the schedule, or changes it. People are told by the clock, so that UNDO takes a
  /// change back before anybody has heard of it.
  static func save(
    _ plan: Plan, on day: LobbyDay, with legislator: String, in scene: Scene
  ) throws {
    let db = scene.db
    if let old = try find(day.id, with: legislator, in: db) {
      try scene.footprint.watch("appointment", ["id": old.id])
      try db.execute(
        cached: """
          UPDATE appointment SET atMinute = :at, room = :room, leaderID = :leader, state = :state,
            changedAt = :now
          WHERE id = :id
          """,
        arguments: [
          "id": old.id, "at": plan.atMinute, "room": plan.room, "leader": plan.leaderID,
          "state": plan.state.rawValue, "now": scene.now.milliseconds,
        ])
      return try note(plan, old.id, on: day, with: legislator, in: scene)
    }
    let id = try Number.next("appointment", in: db)
    try db.execute(
      cached: """
        INSERT INTO appointment (id, eventID, legislator, atMinute, room, leaderID, state, createdAt,
          changedAt)
        VALUES (:id, :event, :legislator, :at, :room, :leader, 'planned', :now, :now)
        """,
      arguments: [
        "id": id, "event": day.id, "legislator": legislator, "at": plan.atMinute,
        "room": plan.room, "leader": plan.leaderID,
        "now": scene.now.milliseconds,
      ])
    scene.footprint.added("appointment", ["id": id])
    try note(plan, id, on: day, with: legislator, in: scene)
  }

  /// Hubs that share the legislator read of it.
  private static func note(
    _ plan: Plan, _ id: Int64, on day: LobbyDay, with legislator: String, in scene: Scene
  ) throws {
    let source = "appointment:\(id)"
    guard plan.state == .planned else {
      return try PlanHistory.drop(source, watching: scene.footprint, in: scene.db)
    }
    let leader = try plan.leaderID.flatMap {
      try PlanHistory.hub(of: $0, for: legislator, in: scene.db)
    }
    let clock = TalkTime("en", zone: day.zone).clock(ClockTime(seconds: plan.atMinute * 60))
    try PlanHistory.note(
      .appointment, about: legislator, words: "at \(clock), \(day.title) #\(day.id)",
      on: day.start.date, hub: day.hubID ?? leader, by: scene.sender.person.id, source: source,
      watching: scene.footprint, in: scene.handling)
  }

  /// That people know of it as it is now.
  func markTold(at now: Date, in db: Database) throws {
    try db.execute(
      cached: "UPDATE appointment SET told = :told, toldAt = :now WHERE id = :id",
      arguments: ["told": signature, "now": now.milliseconds, "id": id])
  }

  /// Whether somebody has said no to a lobby day. Uses rsvpOf.
  static func staysAway(_ person: Int64, from event: Int64, in db: Database) throws -> Bool {
    let state = try RSVP.find(person, in: event, db)?.state
    return state == .declined || state == .withdrawn
  }

  // MARK: Words

  /// `11:15 am, Room 443: Rep. Helen Marsh, Ana Lima leads`.
  func words(
    _ language: String, _ day: LobbyDay, _ holder: OfficeHolder?, leader: String?
  ) -> String {
    let say = Speech(language)
    let time = TalkTime(language, zone: day.zone).clock(clock)
    let place = room ?? holder?.room
    var words = [time, place].compactMap(\.self).joined(separator: ", ")
    words += ": \(holder?.titled ?? "")"
    if let leader {
      words += say(", \(leader) leads", es: ", con \(leader)", pt: ", com \(leader)")
    }
    return words
  }

  /// Nobody leads who has said that they do not come.
  func leaderName(in db: Database) throws -> String? {
    guard let leaderID, try !Self.staysAway(leaderID, from: eventID, in: db) else { return nil }
    let name = try Person.find(leaderID, in: db)?.name ?? ""
    return name.isEmpty ? nil : name
  }
}
