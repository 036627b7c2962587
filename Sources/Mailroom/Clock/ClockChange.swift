import Foundation
import GRDB

/// What a clock that is set leaves in the books, put right at the next look. Limits count nothing that
/// lies ahead; what is put off for a moment of another year has to be called back.
enum ClockChange {
  /// Clocks are set by seconds all the time.
  private static let slack: TimeInterval = 600
  private static let day: TimeInterval = 86_400

  /// Why a mail waits that would be too late by a clock that is in doubt.
  static let doubted = "the clock is in doubt"

  /// - Parameter last: the moment of the look before.
  static func note(since last: Date, in handling: Handling) throws {
    if last > handling.now + slack {
      try setBack(from: last, in: handling)
    } else if handling.now.timeIntervalSince(last) > day {
      // What waited while nobody looked, or was dated back by a wrong clock, leaves before it is old.
      try Retention.rest(until: handling.now + day, in: handling.db)
    }
  }

  private static func setBack(from last: Date, in handling: Handling) throws {
    let db = handling.db
    let now = handling.now.milliseconds
    let wasAhead = try SteadyClock.isDoubtful(last, in: db)
    for lane in TemplateLane.allCases {
      // Uses outboxDue.
      try db.execute(
        cached: """
          UPDATE outbox
          SET notBefore = CASE WHEN reply IS :doubted THEN :now
              ELSE MAX(:now, notBefore - :jump) END,
            firstTriedAt = MIN(firstTriedAt, :now)
          WHERE lane = :lane AND notBefore > :now
            AND (state = 'queued' OR state = 'deferred' OR state = 'uncertain')
            AND (state <> 'queued' OR reply IS :doubted OR :wasAhead AND createdAt > :now)
          """,
        arguments: [
          "now": now, "lane": lane.rawValue, "doubted": doubted, "wasAhead": wasAhead,
          "jump": last.milliseconds - now,
        ])
    }
    // Of one that was in doubt the operators have heard.
    guard !wasAhead else { return }
    try Outbox.tellOperator(
      "The clock was set back",
      "It said \(Moments.text(last)) before, and says \(Moments.text(handling.now)) now. What waits for another try is tried that much sooner. If it was wrong before, mail with an hour of its own may have left at a wrong one; if it is wrong now, set it right.",
      key: "clock set back", in: handling)
  }
}
