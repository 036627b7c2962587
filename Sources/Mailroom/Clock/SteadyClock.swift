import Foundation
import GRDB

/// A moment in the books that follows the machine's clock, a day at most with each minute's look, and
/// never goes back.
///
/// A clock that is set ahead by mistake would have everything of a year removed as old, and every
/// reminder dropped as past. What cannot be undone goes by this moment, and waits while the two are
/// far apart: a year takes six hours, the week of an outage seven minutes.
enum SteadyClock {
  private static let fact = "watch:steady"
  private static let step: TimeInterval = 86_400
  /// A machine may have been off over a weekend: that is no reason for doubt.
  private static let doubt: TimeInterval = 3 * 86_400

  /// Called once a minute by whoever looks at the mailbox.
  static func follow(_ now: Date, in db: Database) throws {
    let before = try value(in: db) ?? now
    try Heartbeat.set(fact, "\(max(before, min(now, before + step)).milliseconds)", in: db)
  }

  /// Now, or before it while the clock is in doubt; where no worker has run, now.
  static func moment(at now: Date, in db: Database) throws -> Date {
    min(now, try value(in: db) ?? now)
  }

  static func isDoubtful(_ now: Date, in db: Database) throws -> Bool {
    try now.timeIntervalSince(moment(at: now, in: db)) > doubt
  }

  static func forget(in db: Database) throws {
    try db.execute(cached: "DELETE FROM fact WHERE name = :name", arguments: ["name": fact])
  }

  private static func value(in db: Database) throws -> Date? {
    try Heartbeat.value(fact, in: db).flatMap { Int64($0) }.map(Date.init(milliseconds:))
  }
}
