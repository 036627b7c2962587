package import Foundation
package import GRDB
import Mailroom

/// How far somebody has come: known → new → offered → booked → met → active → leader, and
/// resting, gone.
///
/// Computed from what happened, here and nowhere else, or set by hand, which holds until
/// something newer has happened.
package enum Stage: String, CaseIterable, Hashable, Sendable, Codable {
  case known, new, offered, booked, met, active, leader, resting, gone

  /// The stages that lists show.
  package static let present = allCases.filter { $0 != .gone }

  /// The stage that this word names: "actives", "Met", "leaders".
  package init?(word: String) {
    let word = word.lowercased()
    guard
      let stage = Self(rawValue: word)
        ?? (word.hasSuffix("s") ? Self(rawValue: "\(word.dropLast())") : nil)
    else { return nil }
    self = stage
  }
}

/// What happened with somebody, each with its newest moment: what a stage is computed from.
package struct StageFacts: Hashable, Sendable {
  package var signedUpAt: Date?
  package var offeredAt: Date?
  package var bookedAt: Date?
  package var metAt: Date?
  /// Came, logged or wrote something.
  package var activeAt: Date?
  /// The moments at which they led something.
  package var ledAt: [Date] = []
  package var holdsRole = false
  /// They said that they rest, or that they are gone.
  package var restedAt: Date?
  package var leftAt: Date?

  package init() {}

  /// Active is who did something in 90 days; a leader holds a role or led two things in 180.
  package func stage(at now: Date) -> Stage {
    let newest = newestAt ?? .distantPast
    if let leftAt, leftAt >= newest { return .gone }
    if let restedAt, restedAt >= newest { return .resting }
    if holdsRole || ledAt.filter({ $0 >= now - 180 * 86_400 }).count >= 2 { return .leader }
    if let activeAt, activeAt >= now - 90 * 86_400 { return .active }
    if metAt != nil || activeAt != nil { return .met }
    if bookedAt != nil { return .booked }
    if offeredAt != nil { return .offered }
    return signedUpAt == nil ? .known : .new
  }

  /// The newest moment that somebody did something, the end of it aside.
  package var newestAt: Date? {
    ([signedUpAt, offeredAt, bookedAt, metAt, activeAt] + ledAt).compactMap(\.self).max()
  }
}

extension Volunteer {
  /// Sets the stage by hand. It holds until something newer has happened.
  ///
  /// - Returns: the stage before; `nil` if there is no such volunteer.
  @discardableResult
  package static func setStage(
    _ stage: Stage, of person: Int64, by: Int64?, at now: Date, in db: Database
  ) throws -> Stage? {
    guard let before = try find(person, in: db) else { return nil }
    try db.execute(
      cached: """
        UPDATE volunteer SET stage = :stage, stageSetAt = :now, stageSetBy = :by
        WHERE personID = :person
        """,
      arguments: [
        "stage": stage.rawValue, "now": now.milliseconds, "by": by, "person": person,
      ])
    return Stage(rawValue: before.stage)
  }

  /// Brings the stage up to what happened, unless one set by hand is newer than all of it.
  ///
  /// - Returns: the stage now; `nil` if there is no such volunteer.
  @discardableResult
  package static func restage(
    _ person: Int64, by facts: StageFacts, at now: Date, in db: Database
  ) throws -> Stage? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT stage, stageSetAt FROM volunteer WHERE personID = :person",
        arguments: ["person": person])
    else { return nil }
    let setAt = (row["stageSetAt"] as Int64?).map(Date.init(milliseconds:))
    let newest = [facts.newestAt, facts.restedAt, facts.leftAt].compactMap(\.self).max()
    if let setAt, setAt >= newest ?? .distantPast { return Stage(rawValue: row["stage"]) }
    let stage = facts.stage(at: now)
    try db.execute(
      cached: """
        UPDATE volunteer SET stage = :stage, stageSetAt = NULL, stageSetBy = NULL
        WHERE personID = :person AND (stage <> :stage OR stageSetAt IS NOT NULL)
        """, arguments: ["stage": stage.rawValue, "person": person])
    return stage
  }
}
