package import GRDB
package import Language
package import Mailroom

/// A hub's plan to move one legislator: the goal on the ladder, and the next step towards it with
/// somebody who takes it and a day.
package struct Plan: Hashable, Sendable {
  package var id: Int64
  package var hubID: Int64
  package var legislator: String
  package var goal: Rung?
  package var goalBy: CivilDate?
  /// The next step: "meet at the district office".
  package var step: String?
  package var stepDue: CivilDate?
  package var stepOwnerID: Int64?
  var stepTold: Int?
  package var isOpen: Bool
  package var closedWhy: String?
  /// The session that it was closed at the opening of.
  package var closedIn: Int?

  /// Steps and allies are kept up to so many characters.
  static let wordLimit = 200

  private init(_ row: Row) {
    id = row["id"]
    hubID = row["hubID"]
    legislator = row["legislator"]
    goal = (row["goal"] as String?).flatMap(Rung.init(rawValue:))
    goalBy = (row["goalBy"] as String?).flatMap(CivilDate.init(iso8601:))
    step = row["step"]
    stepDue = (row["stepDue"] as String?).flatMap(CivilDate.init(iso8601:))
    stepOwnerID = row["stepOwnerID"]
    stepTold = row["stepTold"]
    let state: String = row["state"]
    isOpen = state == "open"
    closedWhy = row["closedWhy"]
    closedIn = row["closedIn"]
  }

  // MARK: Finding

  package static func find(_ id: Int64, in db: Database) throws -> Plan? {
    try Row.fetchOne(db, cached: "SELECT * FROM plan WHERE id = :id", arguments: ["id": id])
      .map(Plan.init)
  }

  /// Index: the key of hub and legislator.
  package static func of(
    _ hub: Int64, for legislator: String, in db: Database
  ) throws -> Plan? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM plan WHERE hubID = :hub AND legislator = :legislator",
      arguments: ["hub": hub, "legislator": legislator]
    ).map(Plan.init)
  }

  /// All of a hub, open and closed. Index: the key of hub and legislator.
  package static func all(of hub: Int64, in db: Database) throws -> [Plan] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM plan WHERE hubID = :hub ORDER BY id", arguments: ["hub": hub]
    ).map(Plan.init)
  }

  /// Every hub's for one legislator. Index: `planFor`.
  package static func all(for legislator: String, in db: Database) throws -> [Plan] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM plan WHERE legislator = :legislator ORDER BY id",
      arguments: ["legislator": legislator]
    ).map(Plan.init)
  }

  /// Every open one: some hundred hubs have a handful each.
  static func allOpen(in db: Database) throws -> [Plan] {
    try Row.fetchAll(db, cached: "SELECT * FROM plan WHERE state = 'open' ORDER BY id")
      .map(Plan.init)
  }

  /// The open ones with a step on or before a day, the oldest first. Index: `planStepDue`.
  static let dueSQL: StaticString = """
    SELECT * FROM plan INDEXED BY planStepDue
    WHERE state = 'open' AND stepDue IS NOT NULL AND stepDue <= :day ORDER BY stepDue, id
    """

  static func due(by day: CivilDate, in db: Database) throws -> [Plan] {
    try Row.fetchAll(db, cached: dueSQL, arguments: ["day": day.description]).map(Plan.init)
  }

  // MARK: Changing

  /// The hub's plan for a legislator, begun now if there is none; one that was closed is open
  /// again.
  package static func begin(
    _ hub: Int64, for legislator: String, watching footprint: Footprint? = nil,
    in handling: Handling
  ) throws -> Plan {
    let db = handling.db
    if var plan = try of(hub, for: legislator, in: db) {
      guard !plan.isOpen else { return plan }
      plan.isOpen = true
      plan.closedWhy = nil
      plan.closedIn = nil
      try plan.save(watching: footprint, in: db)
      return plan
    }
    let id = try Number.next("plan", in: db)
    try db.execute(
      cached: """
        INSERT INTO plan (id, hubID, legislator, state, createdAt)
        VALUES (:id, :hub, :legislator, 'open', :now)
        """,
      arguments: [
        "id": id, "hub": hub, "legislator": legislator, "now": handling.now.milliseconds,
      ])
    footprint?.added("plan", ["id": id])
    guard let plan = try find(id, in: db) else {
      throw DatabaseError(message: "plan \(id) is gone")
    }
    for ally in try PlanAllies.won(by: hub, for: legislator, in: db) {
      try plan.add(ally: ally, watching: footprint, in: db)
    }
    return plan
  }

  /// Writes what it says now.
  package func save(watching footprint: Footprint? = nil, in db: Database) throws {
    try footprint?.watch("plan", ["id": id])
    try db.execute(
      cached: """
        UPDATE plan SET goal = :goal, goalBy = :goalBy, step = :step, stepDue = :due,
          stepOwnerID = :owner, stepTold = :told, state = :state, closedWhy = :why,
          closedIn = :closedIn
        WHERE id = :id
        """,
      arguments: [
        "id": id, "goal": goal?.rawValue, "goalBy": goalBy?.description, "step": step,
        "due": stepDue?.description, "owner": stepOwnerID, "told": stepTold,
        "state": isOpen ? "open" : "closed", "why": closedWhy,
        "closedIn": closedIn,
      ])
  }

  /// Sets the next step; whoever takes it has been told nothing of it yet.
  package mutating func set(step words: String?, due: CivilDate?, owner: Int64?) {
    step = words.map { String($0.prefix(Self.wordLimit)) }
    stepDue = words == nil ? nil : due
    stepOwnerID = words == nil ? nil : owner
    stepTold = nil
  }

  /// Ends it at the opening of a session.
  mutating func close(because why: String, in session: Int) {
    isOpen = false
    closedWhy = why
    closedIn = session
    set(step: nil, due: nil, owner: nil)
  }

  /// How many days its step is late; negative while it is to come.
  package func daysLate(on today: CivilDate) -> Int? {
    stepDue.map { today.dayNumber - $0.dayNumber }
  }

  // MARK: Allies

  package func allies(in db: Database) throws -> [String] {
    try String.fetchAll(
      db, cached: "SELECT name FROM planAlly WHERE planID = :plan ORDER BY name",
      arguments: ["plan": id])
  }

  /// Puts somebody who moves the legislator on the plan, once.
  package func add(
    ally name: String, watching footprint: Footprint? = nil, in db: Database
  ) throws {
    let name = String(name.prefix(Self.wordLimit))
    try footprint?.watch("planAlly", ["planID": id, "name": name])
    try db.execute(
      cached: "INSERT INTO planAlly (planID, name) VALUES (:plan, :name) ON CONFLICT DO NOTHING",
      arguments: ["plan": id, "name": name])
  }

  /// - Returns: `false` if nobody of that name was on it.
  func remove(ally name: String, watching footprint: Footprint? = nil, in db: Database) throws
    -> Bool
  {
    guard
      let known = try allies(in: db).first(where: { $0.lowercased() == name.lowercased() })
    else { return false }
    try footprint?.watch("planAlly", ["planID": id, "name": known])
    try db.execute(
      cached: "DELETE FROM planAlly WHERE planID = :plan AND name = :name",
      arguments: ["plan": id, "name": known])
    return true
  }
}
