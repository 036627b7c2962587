import Foundation
import GRDB
import Language
import Mailroom

/// People in waiting: the volunteers of a new hub's towns who are in no hub are given to it, in
/// pieces, and its contacts get one line each. Where the designation is taken back, they go back.
enum HubGathering {
  private static let pieceSize = 200
  private static let listedAtMost = 40

  /// Notes that the people in waiting are to be given to the hub from this step on.
  static func begin(_ step: HubStep, in db: Database) throws {
    try db.execute(
      cached: "INSERT INTO hubGathering (stepID, hubID) VALUES (:step, :hub)",
      arguments: ["step": step.id, "hub": step.hubID])
  }

  static let work = LongWork("hub gathering") { db, now in
    try isOpen(in: db) ? now : nil
  } pieces: { handling in
    let db = handling.db
    // What was taken back first. A few rows: one a designation.
    for row in try Row.fetchAll(db, cached: withdrawnSQL) {
      let step: Int64 = row["stepID"]
      return [{ try giveBack(step, in: $0) }]
    }
    for row in try Row.fetchAll(db, cached: openSQL) {
      let (step, hub): (Int64, Int64) = (row["stepID"], row["hubID"])
      return [{ try gather(step, hub, in: $0) }]
    }
    return []
  }

  private static let withdrawnSQL: StaticString = """
    SELECT stepID FROM hubGathering
    WHERE NOT EXISTS (SELECT 1 FROM hubStep WHERE hubStep.id = stepID) ORDER BY stepID LIMIT 1
    """
  private static let openSQL: StaticString = """
    SELECT stepID, hubID FROM hubGathering WHERE isDone = 0 ORDER BY stepID LIMIT 1
    """

  private static func isOpen(in db: Database) throws -> Bool {
    try Row.fetchOne(db, cached: withdrawnSQL) != nil || Row.fetchOne(db, cached: openSQL) != nil
  }

  // MARK: Giving

  /// The towns whose newcomers would come to this hub and no other. Index: `hubAreaByTown`.
  static func towns(of hub: Int64, in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      cached: """
        SELECT DISTINCT town FROM hubArea AS own WHERE hubID = :hub AND NOT EXISTS (
          SELECT 1 FROM hubArea AS other JOIN hub ON hub.id = other.hubID
          WHERE other.town = own.town AND other.hubID <> :hub AND hub.status = 'designated')
        ORDER BY town
        """, arguments: ["hub": hub])
  }

  /// How many wait there. Index: `volunteerCountByTown`.
  static func waiting(for hub: Int64, in db: Database) throws -> Int {
    try towns(of: hub, in: db).reduce(0) { sum, town in
      try sum
        + (Int.fetchOne(
          db,
          cached: """
            SELECT COALESCE(SUM(count), 0) FROM volunteerCount
            WHERE town = :town AND hubID = 0 AND isElsewhere = 0 AND stage <> 'gone'
            """, arguments: ["town": town]) ?? 0)
    }
  }

  /// One piece of them. Index: `volunteerOfTown`.
  private static func gather(_ step: Int64, _ hub: Int64, in handling: Handling) throws {
    let db = handling.db
    guard try Hub.find(hub, in: db)?.state == .designated else {
      return try finish(step, hub, in: handling)
    }
    var given = 0
    for town in try towns(of: hub, in: db) where given < pieceSize {
      let people = try Int64.fetchAll(
        db,
        cached: """
          SELECT personID FROM volunteer
          WHERE town = :town AND hubID IS NULL AND elsewhere IS NULL AND stage <> 'gone'
            AND isListed = 1
          LIMIT :limit
          """, arguments: ["town": town, "limit": pieceSize - given])
      for person in people {
        try db.execute(
          cached: "UPDATE volunteer SET hubID = :hub WHERE personID = :person",
          arguments: ["hub": hub, "person": person])
        try db.execute(
          cached: """
            INSERT INTO hubGathered (stepID, personID) VALUES (:step, :person)
            ON CONFLICT DO NOTHING
            """, arguments: ["step": step, "person": person])
      }
      given += people.count
    }
    if given < pieceSize { try finish(step, hub, in: handling) }
  }

  private static func finish(_ step: Int64, _ hub: Int64, in handling: Handling) throws {
    let db = handling.db
    try db.execute(
      cached: "UPDATE hubGathering SET isDone = 1 WHERE stepID = :step",
      arguments: ["step": step])
    let count =
      try Int.fetchOne(
        db, cached: "SELECT COUNT(*) FROM hubGathered WHERE stepID = :step",
        arguments: ["step": step]) ?? 0
    guard count > 0, let known = try Hub.find(hub, in: db) else { return }
    try Journal.write(
      "people in waiting given", detail: "#\(hub): \(CountWords.people(count))", in: handling)
    let first = try Int64.fetchAll(
      db,
      cached:
        "SELECT personID FROM hubGathered WHERE stepID = :step ORDER BY personID LIMIT :limit",
      arguments: ["step": step, "limit": listedAtMost])
    // Who began the hub has not waited for it.
    let founder = try HubChecklist.of(hub, in: db)?.personID
    let entries = try Roster.entries(first.filter { $0 != founder }, in: db)
    for role in try Role.holders(.contact, scope: "\(hub)", in: db) {
      let others = entries.filter { $0.number != role.personID }
      guard !others.isEmpty else { continue }
      let posting = Posting(
        "hub-people",
        values: [
          "hub_name": .text(known.name),
          "count": .text(
            CountWords.people(first.contains { $0 == founder } ? count - 1 : count)),
          "people": .list(
            others.map { ["number": .text("#\($0.number)"), "what": .text($0.line)] }),
          "more": .text(count > first.count ? CountWords.people(count - first.count) : ""),
        ],
        to: role.addressID, person: role.personID, lane: .notices,
        because: "the people in waiting of the hub #\(hub)", isUrgent: true)
      try Outbox.put(posting, in: handling)
    }
  }

  // MARK: Taken back

  /// Who is still where the designation put them is in no hub again.
  private static func giveBack(_ step: Int64, in handling: Handling) throws {
    let db = handling.db
    let hub = try Int64.fetchOne(
      db, cached: "SELECT hubID FROM hubGathering WHERE stepID = :step",
      arguments: ["step": step])
    let people = try Int64.fetchAll(
      db, cached: "SELECT personID FROM hubGathered WHERE stepID = :step LIMIT :limit",
      arguments: ["step": step, "limit": pieceSize])
    for person in people {
      try db.execute(
        cached: "UPDATE volunteer SET hubID = NULL WHERE personID = :person AND hubID = :hub",
        arguments: ["person": person, "hub": hub])
      try db.execute(
        cached: "DELETE FROM hubGathered WHERE stepID = :step AND personID = :person",
        arguments: ["step": step, "person": person])
    }
    guard people.count < pieceSize else { return }
    try db.execute(
      cached: "DELETE FROM hubGathering WHERE stepID = :step", arguments: ["step": step])
  }
}
