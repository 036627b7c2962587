package import Foundation
package import GRDB

/// Lanes that rest because the relay refuses us, and the relay's limits.
package enum Lanes {
  /// Three faults of ours in a row pause a lane.
  private static let faultsInARow = 3

  package static func isPaused(_ lane: TemplateLane, at now: Date, in db: Database) throws -> Bool {
    guard let text = try value("lane pause:\(lane.rawValue)", in: db), let until = Int64(text)
    else { return false }
    return until > now.milliseconds
  }

  /// When the pause ends, if the lane is paused.
  package static func pausedUntil(_ lane: TemplateLane, in db: Database) throws -> Date? {
    try value("lane pause:\(lane.rawValue)", in: db).flatMap { Int64($0) }
      .map(Date.init(milliseconds:))
  }

  /// Books a fault of ours.
  ///
  /// - Returns: `true` when this one paused the lane: the operator is to be told, once.
  static func fault(_ lane: TemplateLane, words: String, in handling: Handling) throws -> Bool {
    let db = handling.db
    let name = "lane faults:\(lane.rawValue)"
    let count = (try value(name, in: db).flatMap { Int($0) } ?? 0) + 1
    try set(name, "\(count)", in: db)
    guard count >= faultsInARow else { return false }
    // The pause grows from a minute to half an hour while faults go on.
    let minutes = min(30, 1 << min(5, count / faultsInARow - 1))
    let until = handling.now + Double(minutes) * 60
    try set("lane pause:\(lane.rawValue)", "\(until.milliseconds)", in: db)
    return count == faultsInARow
  }

  /// A mail left: the lane is well.
  static func succeed(_ lane: TemplateLane, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM fact WHERE name IN (:faults, :pause)",
      arguments: ["faults": "lane faults:\(lane.rawValue)", "pause": "lane pause:\(lane.rawValue)"])
  }

  /// How many more may leave now by the relay's limits; a tenth of the day is kept for answers.
  package static func allowance(for lane: TemplateLane, in handling: Handling) throws -> Int {
    let relay = handling.settings.relay
    let minute = Int64(handling.now.timeIntervalSince1970 / 60)
    var allowance = Int.max
    if relay.perMinute > 0 {
      allowance = min(allowance, relay.perMinute - (try sent(sinceMinute: minute, in: handling.db)))
    }
    if relay.perDay > 0 {
      let limit = lane == .answers ? relay.perDay : relay.perDay - relay.perDay / 10
      allowance = min(
        allowance, limit - (try sent(sinceMinute: minute - 1_439, in: handling.db)))
    }
    return max(0, allowance)
  }

  private static func sent(sinceMinute minute: Int64, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, cached: "SELECT COALESCE(SUM(count), 0) FROM sendCount WHERE minute >= :minute",
      arguments: ["minute": minute]) ?? 0
  }

  static func countSent(_ count: Int, in handling: Handling) throws {
    guard count > 0 else { return }
    let minute = Int64(handling.now.timeIntervalSince1970 / 60)
    try handling.db.execute(
      cached: """
        INSERT INTO sendCount (minute, count) VALUES (:minute, :count)
        ON CONFLICT (minute) DO UPDATE SET count = count + excluded.count
        """, arguments: ["minute": minute, "count": count])
    try handling.db.execute(
      cached: "DELETE FROM sendCount WHERE minute < :old", arguments: ["old": minute - 2_880])
  }

  private static func value(_ name: String, in db: Database) throws -> String? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": name])
  }

  private static func set(_ name: String, _ value: String, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": name, "value": value])
  }
}
