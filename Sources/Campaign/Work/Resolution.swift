import Foundation
package import GRDB
package import Language
import Mailroom

/// A medium-term campaign: a resolution or an endorsement that a hub asks of an institution or a
/// key individual who moves its legislator.
package struct Resolution: Hashable, Sendable {
  package enum Ask: String, Hashable, Sendable { case resolution, endorsement }

  package struct Step: Hashable, Sendable {
    package var step: ResolutionStep
    /// `nil` while nobody has said.
    package var day: CivilDate?
    /// "9-2"
    package var votes: String?
  }

  /// `#412`.
  package var id: Int64
  package var hubID: Int64
  package var ask: Ask
  /// As it is called: "Somerville City Council".
  package var body: String
  package var kind: CivicBody
  /// In their order.
  package var steps: [Step]
  /// Whom it moves, by the numbers of Open States.
  package var moves: [String]

  private init?(_ row: Row, in db: Database) throws {
    guard let ask = Ask(rawValue: row["ask"]) else { return nil }
    id = row["id"]
    hubID = row["hubID"]
    self.ask = ask
    body = row["body"]
    kind = CivicBody(rawValue: row["kind"]) ?? .other
    let order = ResolutionStep.allCases
    steps = try Row.fetchAll(
      db, cached: "SELECT step, day, votes FROM resolutionStep WHERE resolutionID = :id",
      arguments: ["id": id]
    ).compactMap { row in
      guard let step = ResolutionStep(rawValue: row["step"]) else { return nil }
      return Step(
        step: step, day: (row["day"] as Int?).map(CivilDate.init(dayNumber:)), votes: row["votes"])
    }.sorted { one, other in
      (order.firstIndex(of: one.step) ?? 0) < (order.firstIndex(of: other.step) ?? 0)
    }
    moves = try String.fetchAll(
      db,
      cached:
        "SELECT legislator FROM resolutionMoves WHERE resolutionID = :id ORDER BY legislator",
      arguments: ["id": id])
  }

  package var isOver: Bool { steps.contains { $0.step.isEnd } }

  package static func find(_ id: Int64, in db: Database) throws -> Resolution? {
    try Row.fetchOne(db, cached: "SELECT * FROM resolution WHERE id = :id", arguments: ["id": id])
      .flatMap { try Resolution($0, in: db) }
  }

  /// Those of a hub, the open ones first. Index: the unique hub, ask and body.
  package static func all(of hub: Int64, in db: Database) throws -> [Resolution] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM resolution WHERE hubID = :hub ORDER BY changedAt DESC LIMIT 200",
      arguments: ["hub": hub]
    ).compactMap { try Resolution($0, in: db) }.sorted { !$0.isOver && $1.isOver }
  }

  /// The one of this body, if it was asked before.
  static func of(_ body: String, ask: Ask, hub: Int64, in db: Database) throws -> Resolution? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM resolution WHERE hubID = :hub AND ask = :ask AND bodyKey = :key
        """, arguments: ["hub": hub, "ask": ask.rawValue, "key": key(body)]
    ).flatMap { try Resolution($0, in: db) }
  }

  /// Without case, marks and articles.
  static func key(_ name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.map { WrittenWord.fold($0) }
      .filter { $0 != "the" }.joined(separator: " ")
  }

  /// Those with a hearing or a vote on one of these days that are not over. Uses resolutionStepOn.
  static func meeting(
    from: CivilDate, through: CivilDate, in db: Database
  ) throws -> [(resolution: Resolution, step: Step)] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT DISTINCT resolution.* FROM resolutionStep
          JOIN resolution ON resolution.id = resolutionStep.resolutionID
        WHERE day BETWEEN :from AND :through AND (step = 'hearing' OR step = 'vote')
        ORDER BY resolution.id LIMIT 500
        """, arguments: ["from": from.dayNumber, "through": through.dayNumber]
    ).compactMap { try Resolution($0, in: db) }.filter { !$0.isOver }.flatMap { one in
      one.steps.filter { step in
        guard step.step == .hearing || step.step == .vote, let day = step.day else { return false }
        return day >= from && day <= through
      }.map { (one, $0) }
    }
  }

  // MARK: Keeping

  static func start(
    _ body: String, ask: Ask, hub: Int64, by person: Int64, watching footprint: Footprint,
    at now: Date, in db: Database
  ) throws -> Resolution? {
    let id = try Number.next("resolution", in: db)
    try db.execute(
      cached: """
        INSERT INTO resolution (id, hubID, ask, body, bodyKey, kind, personID, createdAt, changedAt)
        VALUES (:id, :hub, :ask, :body, :key, :kind, :person, :now, :now)
        """,
      arguments: [
        "id": id, "hub": hub, "ask": ask.rawValue, "body": body, "key": key(body),
        "kind": CivicBody.reading(body).rawValue, "person": person, "now": now.milliseconds,
      ])
    footprint.added("resolution", ["id": id])
    return try find(id, in: db)
  }

  func take(
    _ step: ResolutionReading.Step, today: CivilDate, by person: Int64,
    watching footprint: Footprint, at now: Date, in db: Database
  ) throws {
    try footprint.watch("resolution", ["id": id])
    try footprint.watch("resolutionStep", ["resolutionID": id, "step": step.step.rawValue])
    // What has happened and nobody dates was today; a hearing without a day is still to be set.
    let isMeeting = step.step == .hearing || step.step == .vote
    try db.execute(
      cached: """
        INSERT INTO resolutionStep (resolutionID, step, day, votes, personID)
        VALUES (:id, :step, :day, :votes, :person)
        ON CONFLICT (resolutionID, step) DO UPDATE SET day = COALESCE(:said, day),
          votes = COALESCE(excluded.votes, votes), personID = excluded.personID
        """,
      arguments: [
        "id": id, "step": step.step.rawValue,
        "day": step.day?.dayNumber ?? (isMeeting ? nil : today.dayNumber),
        "said": step.day?.dayNumber, "votes": step.votes, "person": person,
      ])
    try db.execute(
      cached: "UPDATE resolution SET changedAt = :now WHERE id = :id",
      arguments: ["now": now.milliseconds, "id": id])
  }

  func move(
    _ legislator: String, watching footprint: Footprint, in db: Database
  ) throws {
    try footprint.watch("resolutionMoves", ["resolutionID": id, "legislator": legislator])
    try db.execute(
      cached: """
        INSERT INTO resolutionMoves (resolutionID, legislator) VALUES (:id, :legislator)
        ON CONFLICT DO NOTHING
        """, arguments: ["id": id, "legislator": legislator])
  }

  // MARK: In words

  /// "Somerville City Council, resolution: introduced on March 2, hearing on May 3; moves Rep. Ann
  /// Barber"
  func line(_ time: TalkTime, in db: Database) throws -> String {
    let steps = steps.map { step in
      let votes = step.votes.map { " \($0)" } ?? ""
      let day = step.day.map { " on \(time.day($0))" } ?? ""
      return word(step.step) + votes + day
    }
    let directory = try LegislatorDirectory(in: db)
    let names = moves.compactMap { directory.holder(id: $0)?.titled }
    let moved = names.isEmpty ? "" : "; moves \(CountWords.list(names))"
    let done = steps.isEmpty ? "nothing yet" : steps.joined(separator: ", ")
    return "\(body), \(ask.rawValue): \(done)\(moved)"
  }

  private func word(_ step: ResolutionStep) -> String {
    guard ask == .endorsement else { return step.rawValue }
    return step == .passed ? "yes" : step == .failed ? "no" : step.rawValue
  }
}
