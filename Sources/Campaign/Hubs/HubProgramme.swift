package import Foundation
package import GRDB
import Mailroom

/// How far a hub has come: forming → designated → paused → retired.
package enum HubState: String, CaseIterable, Hashable, Sendable {
  /// Somebody wants to start it; only the region's coordinators see it.
  case forming
  /// Takes the new people of its area.
  case designated
  /// Keeps its people and takes no new ones.
  case paused
  case retired

  /// The states that may follow.
  package var next: Set<HubState> {
    switch self {
    case .forming: [.designated, .retired]
    case .designated: [.paused, .retired]
    case .paused: [.designated, .retired]
    case .retired: []
    }
  }
}

/// Why the campaign's rules say no about a hub.
package enum HubRefusal: Error, Equatable, CustomStringConvertible {
  case nameTaken(String, by: Int64)
  case nameUnusable(String)
  case noArea
  /// It is so already, or that state cannot follow.
  case cannotBecome(HubState, from: HubState, hub: String)
  /// Nobody to welcome its new people (DESIGN §4.7; "a primary contact person").
  case noContact(hub: String)
  case noSuchHub(Int64)
  case notAContact(hub: String)
  /// The hub would have no contact left; asked again with `evenLast` it is done.
  case lastContact(hub: String)

  package var description: String {
    switch self {
    case .nameTaken(let name, let number): "there is a hub \(name) already: #\(number)"
    case .nameUnusable(let name): "\"\(name)\" is no name for a hub"
    case .noArea: "a hub needs towns, wards, precincts or villages that it covers"
    case .cannotBecome(let next, let now, let hub):
      next == now
        ? "\(hub) is \(now.rawValue) already"
        : "\(hub) is \(now.rawValue) and cannot become \(next.rawValue)"
    case .noContact(let hub): "\(hub) has no contact yet; make somebody its contact first"
    case .noSuchHub(let number): "there is no hub #\(number)"
    case .notAContact(let hub): "they are no contact of \(hub)"
    case .lastContact(let hub): "\(hub) would have no contact left"
    }
  }
}

/// A change of a hub's state as it is kept: what UNDO takes back.
package struct HubStep: Hashable, Sendable {
  package var id: Int64
  package var hubID: Int64
  /// `nil` where the hub began.
  package var before: HubState?
  package var after: HubState
  package var byPersonID: Int64?
  package var at: Date
}

extension Hub {
  package var state: HubState { HubState(rawValue: status) ?? .forming }

  /// The hub of this name, case aside. Index: the unique name.
  package static func named(_ name: String, in db: Database) throws -> Hub? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM hub WHERE name = :name",
      arguments: ["name": tidy(name)]
    ).map(Hub.init)
  }

  /// The hubs in reach, by region and name; retired ones only where asked for.
  package static func all(
    reach: Reach, withRetired: Bool = false, in db: Database
  ) throws -> [Hub] {
    // Hundreds at most: the whole table.
    try Row.fetchAll(db, cached: "SELECT * FROM hub ORDER BY region, name").map(Hub.init)
      .filter { reach.sees($0) && (withRetired || $0.state != .retired) }
  }

  /// The hubs that a phrase may mean: `#7`, the name with or without "hub", else those whose name
  /// has all its words, else names a letter or two away.
  package static func find(_ phrase: String, reach: Reach, in db: Database) throws -> [Hub] {
    try HubNames.find(phrase, among: all(reach: reach, withRetired: true, in: db))
  }

  /// Starts a forming hub: anyone may, and only its region's coordinators see it.
  ///
  /// Its region is that of the first town. Whoever starts it is no contact by that.
  ///
  /// - Throws: `HubRefusal.nameTaken`, `.nameUnusable`, `.noArea`.
  package static func start(
    name: String, area: [HubArea], by person: Int64?, at now: Date, in db: Database
  ) throws -> Hub {
    let name = tidy(name)
    guard (2...80).contains(name.count), name.contains(where: \.isLetter), !name.contains("@"),
      !name.contains(where: { "<>{}[]|".contains($0) })
    else { throw HubRefusal.nameUnusable(String(name.prefix(80))) }
    guard let first = area.first else { throw HubRefusal.noArea }
    if let known = try named(name, in: db) {
      throw HubRefusal.nameTaken(known.name, by: known.id)
    }
    let id = try Number.next("hub", in: db)
    try db.execute(
      cached: """
        INSERT INTO hub (id, name, region, status, createdAt, startedBy)
        VALUES (:id, :name, :region, 'forming', :now, :by)
        """,
      arguments: [
        "id": id, "name": name, "region": try Region.of(town: first.town, in: db),
        "now": now.milliseconds, "by": person,
      ])
    try HubArea.replace(Set(area), of: id, in: db)
    try step(id, from: nil, to: .forming, by: person, at: now, in: db)
    return try current(id, in: db)
  }

  /// Makes the hub one that takes the new people of its area.
  ///
  /// - Throws: `HubRefusal.cannotBecome`, `.noContact`.
  @discardableResult
  package func designate(by person: Int64?, at now: Date, in db: Database) throws -> HubStep {
    guard try !Role.holders(.contact, scope: "\(id)", in: db).isEmpty else {
      throw HubRefusal.noContact(hub: name)
    }
    return try become(.designated, by: person, at: now, in: db)
  }

  /// - Throws: `HubRefusal.cannotBecome`.
  @discardableResult
  package func pause(by person: Int64?, at now: Date, in db: Database) throws -> HubStep {
    try become(.paused, by: person, at: now, in: db)
  }

  /// Ends the hub. Its people stay on its record until somebody moves them; nobody new comes.
  ///
  /// - Throws: `HubRefusal.cannotBecome`.
  @discardableResult
  package func retire(by person: Int64?, at now: Date, in db: Database) throws -> HubStep {
    try become(.retired, by: person, at: now, in: db)
  }

  /// The states that it came to, oldest first. Index: `hubStepOf`.
  package func steps(in db: Database) throws -> [HubStep] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM hubStep WHERE hubID = :hub ORDER BY at, id",
      arguments: ["hub": id]
    ).compactMap { row in
      guard let after = HubState(rawValue: row["after"]) else { return nil }
      return HubStep(
        id: row["id"], hubID: id, before: (row["before"] as String?).flatMap(HubState.init),
        after: after, byPersonID: row["byPersonID"], at: Date(milliseconds: row["at"]))
    }
  }

  /// Writes what the hub covers.
  ///
  /// - Throws: `HubRefusal.noArea`.
  package func cover(_ area: [HubArea], in db: Database) throws {
    guard !area.isEmpty else { throw HubRefusal.noArea }
    try HubArea.replace(Set(area), of: id, in: db)
  }

  private func become(
    _ next: HubState, by person: Int64?, at now: Date, in db: Database
  ) throws -> HubStep {
    // As it is now, not as it was read.
    let state = try Self.current(id, in: db).state
    guard state.next.contains(next) else {
      throw HubRefusal.cannotBecome(next, from: state, hub: name)
    }
    try db.execute(
      cached: "UPDATE hub SET status = :status WHERE id = :id",
      arguments: ["status": next.rawValue, "id": id])
    return try Self.step(id, from: state, to: next, by: person, at: now, in: db)
  }

  /// Keeps a step on record. The newest is what UNDO takes back.
  @discardableResult
  static func step(
    _ hub: Int64, from before: HubState?, to after: HubState, by person: Int64?, at now: Date,
    in db: Database
  ) throws -> HubStep {
    try db.execute(
      cached: """
        INSERT INTO hubStep (hubID, before, after, byPersonID, at)
        VALUES (:hub, :before, :after, :by, :now)
        """,
      arguments: [
        "hub": hub, "before": before?.rawValue, "after": after.rawValue, "by": person,
        "now": now.milliseconds,
      ])
    return HubStep(
      id: db.lastInsertedRowID, hubID: hub, before: before, after: after, byPersonID: person,
      at: now)
  }

  private static func current(_ id: Int64, in db: Database) throws -> Hub {
    guard let hub = try find(id, in: db) else { throw HubRefusal.noSuchHub(id) }
    return hub
  }

  /// Blanks once, and no "hub" behind the name: "Worcester hub" is Worcester.
  static func tidy(_ name: String) -> String {
    var words = name.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).map(String.init)
    if words.count > 1, words.last?.lowercased() == "hub" { words.removeLast() }
    return words.joined(separator: " ")
  }
}
