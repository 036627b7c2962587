import Foundation
import GRDB

/// How many answers an address gets: no two robots can talk for ever (DESIGN §4.3).
enum AnswerLimits {
  /// A limit that one more answer, now, would exceed.
  struct Exceeded {
    var words: String
    /// When it allows one more; `nil` if what is over it is left out for good.
    var until: Date?
  }

  static func exceeded(
    by posting: Posting, isFirst: Bool, in handling: Handling
  ) throws -> Exceeded? {
    if let digest = handling.textDigest,
      try answers(to: posting.addressID, withText: digest, in: handling) >= 3
    {
      return Exceeded(words: "three answers in ten minutes to the same words")
    }
    if let limit = try exceeded(by: posting.addressID, in: handling) { return limit }
    return isFirst ? try FirstMails.exceededLimit(in: handling).map { Exceeded(words: $0) } : nil
  }

  /// The limits of an address by hour and day. Over a stranger's day nothing comes later.
  static func exceeded(by addressID: Int64, in handling: Handling) throws -> Exceeded? {
    let limits = handling.settings.limits
    let isKnown =
      try Int.fetchOne(
        handling.db, cached: "SELECT 1 FROM personAddress WHERE addressID = :address LIMIT 1",
        arguments: ["address": addressID]) != nil
    let perDay = isKnown ? limits.answersPerDay : limits.strangerAnswersPerDay
    if let until = try freed(addressID, limit: perDay, hours: 24, in: handling) {
      return Exceeded(
        words: "too many answers to one address in a day", until: isKnown ? until : nil)
    }
    let perHour = isKnown ? limits.answersPerHour : limits.strangerAnswersPerHour
    return try freed(addressID, limit: perHour, hours: 1, in: handling).map {
      Exceeded(words: "too many answers to one address in an hour", until: $0)
    }
  }

  /// When fewer than `limit` answers lie within the hours before; `nil` if fewer do now. Uses
  /// outboxToAddress.
  private static func freed(
    _ addressID: Int64, limit: Int, hours: Int, in handling: Handling
  ) throws -> Date? {
    let seconds = TimeInterval(hours * 3_600)
    guard limit > 0 else { return handling.now + seconds }
    return try Int64.fetchOne(
      handling.db,
      cached: """
        SELECT createdAt FROM outbox
        WHERE addressID = :address AND createdAt > :since AND createdAt <= :now
          AND lane = 'answers' AND state <> 'withdrawn'
        ORDER BY createdAt DESC LIMIT 1 OFFSET :others
        """,
      arguments: [
        "address": addressID, "since": (handling.now - seconds).milliseconds,
        "now": handling.now.milliseconds, "others": limit - 1,
      ]
    ).map { Date(milliseconds: $0) + seconds }
  }

  /// Uses outboxToAddress.
  private static func answers(
    to addressID: Int64, withText digest: String, in handling: Handling
  ) throws -> Int {
    try Int.fetchOne(
      handling.db,
      cached: """
        SELECT COUNT(*) FROM outbox
        WHERE addressID = :address AND createdAt > :since AND createdAt <= :now
          AND lane = 'answers' AND textDigest = :digest
        """,
      arguments: [
        "address": addressID, "since": (handling.now - 600).milliseconds,
        "now": handling.now.milliseconds, "digest": digest,
      ]) ?? 0
  }
}
