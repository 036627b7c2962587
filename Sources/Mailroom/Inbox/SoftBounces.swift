import Foundation
import GRDB

/// Temporary failures of an address, as a score: a full mailbox is no reason, a mailbox that is full
/// for weeks is one (DESIGN §4.9).
///
/// A day with a failure is one point, however many mails failed on it; a point is worth half after
/// two weeks. At the setting `limits.bounce_score` mail to the address ends, as after a permanent
/// failure.
package enum SoftBounces {
  private static let halfLife: TimeInterval = 14 * 86_400

  /// Whether a status is about the mailbox (RFC 3463 §3.3): policy, content and who we are, such as
  /// 5.7.26, are no fault of who reads there.
  static func isOfMailbox(_ status: String?) -> Bool { subject(of: status) == "2" }

  /// Whether it is about the network or the host on the way there (RFC 3463 §3.5).
  static func isOfTheWay(_ status: String?) -> Bool { subject(of: status) == "4" }

  private static func subject(of status: String?) -> Substring? {
    status?.split(separator: ".").dropFirst().first
  }

  /// Books one.
  ///
  /// - Returns: whether this one ended mail to the address.
  @discardableResult
  static func book(_ addressID: Int64, in handling: Handling) throws -> Bool {
    let db = handling.db
    let now = handling.now
    let known = try Row.fetchOne(
      db, cached: "SELECT score, at FROM softBounce WHERE addressID = :address",
      arguments: ["address": addressID])
    var score = 0.0
    if let known {
      let at = Date(milliseconds: known["at"])
      let calendar = handling.settings.clock.calendar
      if at >= now || calendar.isDate(at, inSameDayAs: now) { return false }
      score = known["score"] * pow(0.5, now.timeIntervalSince(at) / halfLife)
    }
    score += 1
    try db.execute(
      cached: """
        INSERT INTO softBounce (addressID, score, at) VALUES (:address, :score, :now)
        ON CONFLICT (addressID) DO UPDATE SET score = excluded.score, at = excluded.at
        """, arguments: ["address": addressID, "score": score, "now": now.milliseconds])
    // Four points in four days are a little less than four.
    guard score > Double(handling.settings.limits.bounceScore) - 0.5,
      try Suppression.set(.all, for: addressID, because: .bounce, at: now, in: db)
    else { return false }
    try Journal.write(
      "address failed", detail: "temporary failures: \((score * 10).rounded() / 10)", in: handling)
    return true
  }

  /// Lets mail go again to an address that it came back from. By a contact once; whoever asked for
  /// an end themselves stays where they are.
  ///
  /// - Returns: `false` if it does not bounce, or was lifted before.
  package static func lift(
    _ addressID: Int64, evenAgain: Bool, in handling: Handling
  ) throws -> Bool {
    let db = handling.db
    let reason = try String.fetchOne(
      db, cached: "SELECT reason FROM suppression WHERE addressID = :address",
      arguments: ["address": addressID])
    guard reason == Suppression.Reason.bounce.rawValue else { return false }
    let wasLifted = try Int.fetchOne(
      db,
      cached: "SELECT 1 FROM softBounce WHERE addressID = :address AND liftedAt IS NOT NULL",
      arguments: ["address": addressID])
    if wasLifted != nil, !evenAgain { return false }
    try db.execute(
      cached: """
        INSERT INTO softBounce (addressID, score, at, liftedAt) VALUES (:address, 0, 0, :now)
        ON CONFLICT (addressID) DO UPDATE SET score = 0, liftedAt = excluded.liftedAt
        """, arguments: ["address": addressID, "now": handling.now.milliseconds])
    return try Suppression.lift(for: addressID, in: db)
  }
}

extension MailroomSchema {
  static let softBounces = Migration(
    "mailroom-soft-bounces",
    sql: """
      CREATE TABLE softBounce (
        addressID INTEGER PRIMARY KEY REFERENCES address(id) ON DELETE CASCADE,
        -- As of `at`; worth half after two weeks.
        score REAL NOT NULL,
        at INTEGER NOT NULL,
        -- Mail was let through again by hand.
        liftedAt INTEGER
      ) STRICT;
      -- Whose mail came back lately, for the contacts' daily mail.
      CREATE INDEX suppressionBounced ON suppression(since) WHERE reason = 'bounce';
      """)
}
