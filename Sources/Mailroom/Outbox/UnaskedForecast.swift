package import Foundation
import GRDB

/// When one more unasked mail to somebody would leave, by the same rule as `Budget` charges it:
/// one a day, three in seven days, and what waits already goes first.
package enum UnaskedForecast {
  private static let week: TimeInterval = 7 * 86_400
  /// Nobody's queue is looked at further back.
  private static let lookedBack: TimeInterval = 14 * 86_400

  /// - Parameters:
  ///   - people: at most a few thousand.
  ///   - start: nothing leaves earlier.
  ///   - round: whose own rows are no others before it.
  /// - Returns: the moment of each; who has no address is missing.
  package static func moments(
    of people: [Int64], from start: Date, except round: Int64, in handling: Handling
  ) throws -> [Int64: Date] {
    // Uses the primary keys, roleByPerson and outboxToAddress.
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT own.personID, unasked1, unasked2, unasked3,
          EXISTS (SELECT 1 FROM role INDEXED BY roleByPerson
            WHERE role.personID = own.personID) AS holdsRole,
          (SELECT COUNT(*) FROM outbox INDEXED BY outboxToAddress
            WHERE outbox.addressID = own.addressID AND createdAt > :since
              AND outbox.personID = own.personID AND state = 'queued' AND lane <> 'answers'
              AND isBooked = 0 AND isUrgent = 0 AND roundID IS NOT :round) AS ahead
        FROM json_each(:people) AS chosen CROSS JOIN personAddress AS own
          ON own.personID = chosen.value AND own.addressID = (
            SELECT addressID FROM personAddress WHERE personID = chosen.value
            ORDER BY isPrimary DESC, addressID LIMIT 1)
        LEFT JOIN budget ON budget.personID = own.personID
        """,
      arguments: [
        "people": "[" + people.map(String.init).joined(separator: ",") + "]",
        "since": (handling.now - lookedBack).milliseconds, "round": round,
      ])
    let clock = handling.settings.clock
    var moments: [Int64: Date] = [:]
    for row in rows {
      let left: [Date] = ["unasked1", "unasked2", "unasked3"].compactMap { column in
        (row[column] as Int64?).map(Date.init(milliseconds:))
      }
      moments[row["personID"]] = moment(
        after: left, waiting: row["ahead"], holdsRole: row["holdsRole"], from: start, clock: clock)
    }
    return moments
  }

  /// - Parameter left: when the last ones left, the newest first.
  static func moment(
    after left: [Date], waiting: Int, holdsRole: Bool, from start: Date, clock: WallClock
  ) -> Date {
    var left = left
    var moment = clock.nextAllowed(from: start)
    // Beyond a month nobody's plans hold.
    for _ in 0...min(waiting, 30) {
      if let last = left.first, clock.calendar.startOfDay(for: moment) <= last {
        let today = clock.calendar.startOfDay(for: last)
        let next = clock.calendar.date(byAdding: .day, value: 1, to: today) ?? today + 86_400
        moment = max(moment, clock.nextAllowed(from: clock.calendar.startOfDay(for: next)))
      }
      if !holdsRole, left.count >= 3, left[2] + week > moment {
        moment = clock.nextAllowed(from: left[2] + week)
      }
      left = Array(([moment] + left).prefix(3))
    }
    return moment
  }
}
