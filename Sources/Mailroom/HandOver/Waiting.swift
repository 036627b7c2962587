package import Foundation
package import GRDB

/// A question that waits for its owner, for WAITING.
package struct Waiting: Sendable, Hashable {
  package var number: Int64
  package var personID: Int64?
  package var who: String
  package var subject: String
  package var because: String
  package var ownerPersonID: Int64?
  package var ownerName: String
  /// Whole days since this owner has it.
  package var days: Int
  /// The owner has answered; it is open until DONE or 14 quiet days.
  package var isAnswered: Bool
}

extension HandOver {
  /// Whose questions are asked for.
  package enum Scope: Sendable, Hashable {
    case everybody
    case owner(Int64)
    /// Of those who hold a role in one of these scopes: hubs' numbers, regions, `state`.
    case roles([String])
  }

  /// What is open, by owner, the longest first.
  ///
  /// - Parameter answered: whether conversations count in which the owner has answered.
  package static func waiting(
    for scope: Scope, answered: Bool = false, at now: Date, in db: Database
  ) throws -> [Waiting] {
    let rows: [Row]
    switch scope {
    case .everybody, .roles:
      // Uses handOverUnanswered, and handOverAnswered if those count too.
      rows =
        try Row.fetchAll(
          db,
          cached: """
            SELECT handOver.*, person.name AS ownerName FROM handOver
            LEFT JOIN person ON person.id = handOver.ownerPersonID
            WHERE handOver.closedAt IS NULL AND handOver.answeredAt IS NULL
            ORDER BY askedAt
            """)
        + (answered
          ? Row.fetchAll(
            db,
            cached: """
              SELECT handOver.*, person.name AS ownerName FROM handOver
              LEFT JOIN person ON person.id = handOver.ownerPersonID
              WHERE handOver.closedAt IS NULL AND handOver.answeredAt IS NOT NULL
              ORDER BY lastWordAt
              """) : [])
    case .owner(let person):
      // Uses handOverByOwner.
      rows = try Row.fetchAll(
        db,
        cached: """
          SELECT handOver.*, person.name AS ownerName FROM handOver
          LEFT JOIN person ON person.id = handOver.ownerPersonID
          WHERE handOver.ownerPersonID = :owner AND handOver.closedAt IS NULL
          ORDER BY handOver.askedAt
          """, arguments: ["owner": person])
    }
    var all = rows.map { waiting($0, at: now) }.filter { answered || !$0.isAnswered }
    if case .roles(let scopes) = scope {
      let holders = Set(try scopes.flatMap { try people(holdingRolesIn: $0, in: db) })
      all = all.filter { $0.ownerPersonID.map(holders.contains) ?? false }
    }
    return all.sorted { ($0.ownerName, -$0.days, $0.number) < ($1.ownerName, -$1.days, $1.number) }
  }

  private static func waiting(_ row: Row, at now: Date) -> Waiting {
    Waiting(
      number: row["id"], personID: row["personID"], who: row["who"], subject: row["subject"],
      because: row["because"], ownerPersonID: row["ownerPersonID"],
      ownerName: row["ownerName"] ?? "",
      days: days(since: Date(milliseconds: row["askedAt"]), at: now),
      isAnswered: (row["answeredAt"] as Int64?) != nil)
  }

  /// Away and suppressed ones too: their questions wait as well. Uses the table's key.
  private static func people(holdingRolesIn scope: String, in db: Database) throws -> [Int64] {
    try ["contact", "coordinator", "operator"].flatMap { kind in
      try Int64.fetchAll(
        db, cached: "SELECT personID FROM role WHERE kind = :kind AND scope = :scope",
        arguments: ["kind": kind, "scope": scope])
    }
  }
}
