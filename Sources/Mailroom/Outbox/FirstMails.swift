import Foundation
import GRDB

/// Mails to addresses never written to: strangers cannot use us against others, so that only so
/// many leave in an hour and in a day (DESIGN §4.5).
///
/// An answer over the limit is withheld: a forger's flood must not wait in our books. A notice
/// was caused by somebody who may, such as a contact who adds a list of people, and leaves later.
enum FirstMails {
  /// Whether it is one. Bulk was confirmed by a coordinator and has limits of its own, and whoever
  /// holds a role is no stranger: a flood must not keep a question from its owner.
  static func isOne(_ posting: Posting, in db: Database) throws -> Bool {
    guard posting.lane != .bulk else { return false }
    let isKnown = try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM outbox INDEXED BY outboxToAddress WHERE addressID = :address
        UNION ALL SELECT 1 FROM role INDEXED BY roleByAddress WHERE addressID = :address LIMIT 1
        """, arguments: ["address": posting.addressID])
    return isKnown == nil
  }

  /// The limit that one more, now, would exceed, in words.
  static func exceededLimit(in handling: Handling) throws -> String? {
    let limits = handling.settings.limits
    if try leaving(since: handling.now - hour, upTo: handling.now, in: handling.db)
      >= limits.firstMailsPerHour
    {
      return "too many first mails in an hour"
    }
    if try leaving(since: handling.now - day, upTo: handling.now, in: handling.db)
      >= limits.firstMailsPerDay
    {
      return "too many first mails in a day"
    }
    return nil
  }

  private static let hour: TimeInterval = 3_600
  private static let day: TimeInterval = 86_400

  private static func leaving(since: Date, upTo now: Date, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox INDEXED BY outboxFirstLeaving
        WHERE isFirst = 1 AND notBefore > :since AND notBefore <= :now
        """, arguments: ["since": since.milliseconds, "now": now.milliseconds]) ?? 0
  }

  /// The first moment from `wanted` on at which one more may leave: no hour and no day around it is
  /// full. After 30 days it leaves all the same.
  static func free(from wanted: Date, in handling: Handling) throws -> Date {
    let limits = handling.settings.limits
    // A quarter is kept for answers: a long list must not keep newcomers from their welcome.
    let perHour = max(1, limits.firstMailsPerHour * 3 / 4)
    let perDay = max(1, limits.firstMailsPerDay * 3 / 4)
    let end = wanted + 30 * day
    var moment = wanted
    while moment < end {
      if try leaving(within: day, of: moment, in: handling.db) >= perDay {
        moment += day
      } else if try leaving(within: hour, of: moment, in: handling.db) >= perHour {
        moment += hour
      } else {
        return moment
      }
    }
    return end
  }

  /// Those that leave less than `seconds` before or after the moment.
  private static func leaving(
    within seconds: TimeInterval, of moment: Date, in db: Database
  ) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox INDEXED BY outboxFirstLeaving
        WHERE isFirst = 1 AND notBefore > :from AND notBefore < :until
        """,
      arguments: [
        "from": (moment - seconds).milliseconds, "until": (moment + seconds).milliseconds,
      ]) ?? 0
  }
}

extension MailroomSchema {
  static let firstMails = Migration(
    "mailroom-outbox-first-mails",
    sql: "CREATE INDEX outboxFirstLeaving ON outbox(notBefore) WHERE isFirst = 1")
}
