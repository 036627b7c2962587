package import Foundation
package import GRDB
import Mail

/// Lanes that rest because the relay refuses us, and the relay's limits.
package enum Lanes {
  /// Three faults of ours in a row pause a lane.
  private static let faultsInARow = 3
  private static let longestPause: TimeInterval = 1_800

  package static func isPaused(_ lane: TemplateLane, at now: Date, in db: Database) throws -> Bool {
    guard let text = try value("lane pause:\(lane.rawValue)", in: db), let until = Int64(text)
    else { return false }
    // One of a clock that was ahead is none.
    return until > now.milliseconds && until <= (now + longestPause).milliseconds
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

  /// Whether a lane was paused since a mail of it last left: the operator was told of it then.
  static func isFailing(in db: Database) throws -> Bool {
    try String.fetchAll(
      db, cached: "SELECT value FROM fact WHERE name >= 'lane faults:' AND name < 'lane faults;'"
    ).contains { Int($0) ?? 0 >= faultsInARow }
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
    let isRising = relay.rampUp > 0 && lane != .answers
    guard relay.perMinute > 0 || relay.perDay > 0 || isRising else { return .max }
    let minute = Int64(handling.now.timeIntervalSince1970 / 60)
    var allowance = Int.max
    if relay.perMinute > 0 {
      allowance = min(
        allowance, relay.perMinute - (try sent(from: minute, to: minute, in: handling.db)))
    }
    if relay.perDay > 0 {
      let limit = lane == .answers ? relay.perDay : relay.perDay - relay.perDay / 10
      allowance = min(
        allowance, limit - (try sent(from: minute - 1_439, to: minute, in: handling.db)))
    }
    if isRising, let limit = try rampUp(in: handling) {
      allowance = min(
        allowance, limit - (try sent(from: minute - 1_439, to: minute, in: handling.db)))
    }
    // What is on its way is not counted yet. Uses outboxInFlight.
    let inFlight =
      try Int.fetchOne(
        handling.db, cached: "SELECT COUNT(*) FROM outbox WHERE state = 'sending'") ?? 0
    return max(0, allowance - inFlight)
  }

  /// What a new sending domain may send in a day, or `nil` when it is new no more: receivers trust a
  /// domain that they have seen grow.
  private static func rampUp(in handling: Handling) throws -> Int? {
    let first = handling.settings.relay.rampUp
    guard let text = try value(rampUpName(handling), in: handling.db), let began = Int64(text)
    else {
      return first
    }
    let days = (handling.now.milliseconds - began) / 86_400_000
    guard days < 30 else { return nil }
    return first << Int(max(0, min(days, 30)))
  }

  /// Another domain begins anew.
  private static func rampUpName(_ handling: Handling) -> String {
    "ramp up:\(handling.settings.address.domain.lowercased())"
  }

  /// Minutes that lie ahead are of a clock that was wrong.
  private static func sent(
    from minute: Int64, to now: Int64, in db: Database
  ) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COALESCE(SUM(count), 0) FROM sendCount WHERE minute >= :minute AND minute <= :now
        """, arguments: ["minute": minute, "now": now]) ?? 0
  }

  static func countSent(_ count: Int, in handling: Handling) throws {
    guard count > 0 else { return }
    if handling.settings.relay.rampUp > 0 {
      try handling.db.execute(
        cached: "INSERT INTO fact (name, value) VALUES (:name, :now) ON CONFLICT DO NOTHING",
        arguments: ["name": rampUpName(handling), "now": "\(handling.now.milliseconds)"])
    }
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
