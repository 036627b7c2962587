package import Foundation

/// A time of day on the wall, in seconds after midnight.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 86,399.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = min(max(seconds, 0), 86_399) }

  package init(_ hour: Int, _ minute: Int = 0, _ second: Int = 0) {
    self.init(seconds: hour * 3600 + minute * 60 + second)
  }

  package var hour: Int { seconds / 3600 }
  package var minute: Int { seconds / 60 % 60 }

  package static let midnight = ClockTime(seconds: 0)
  /// The last second of a day, at which an evening without an end does end.
  package static let dayEnd = ClockTime(seconds: 86_399)

  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

  package var description: String {
    "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(seconds % 60, to: 2))"
  }

  /// This time twelve hours earlier or later.
  var inOtherHalf: ClockTime { ClockTime(seconds: (seconds + 43_200) % 86_400) }
}

/// What calendar and clock on the wall show; in which zone is known to who asks (DESIGN §4.10).
package struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var date: CivilDate
  package var time: ClockTime

  package init(_ date: CivilDate, _ time: ClockTime) {
    self.date = date
    self.time = time
  }

  package init(_ moment: Date, in zone: TimeZone) {
    let since1970 = moment.timeIntervalSince1970
    let bounded = since1970.isFinite ? min(max(since1970, -1e12), 1e12) : 0
    let seconds = Int(bounded.rounded(.down)) + zone.secondsFromGMT(for: moment)
    self.init(secondsSince1970: seconds)
  }

  /// As if the wall's zone were UTC.
  private init(secondsSince1970 seconds: Int) {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    date = CivilDate(dayNumber: days)
    time = ClockTime(seconds: seconds - days * 86_400)
  }

  private var secondsSince1970: Int { date.dayNumber * 86_400 + time.seconds }

  package static func < (one: Self, other: Self) -> Bool {
    (one.date, one.time) < (other.date, other.time)
  }

  /// As in `2026-12-05 18:30:00`.
  package var description: String { "\(date) \(time)" }

  /// So many seconds of the wall's clock later.
  package func adding(seconds: Int) -> Self {
    let bounded = min(max(seconds, -1_000_000_000_000), 1_000_000_000_000)
    return Self(secondsSince1970: secondsSince1970 + bounded)
  }

  /// So many seconds later as a stopwatch counts them: across a change of summer time the wall's
  /// clock shows an hour more or less.
  package func elapsing(seconds: Int, in zone: TimeZone?) -> Self {
    guard let zone else { return adding(seconds: seconds) }
    let bounded = min(max(seconds, -1_000_000_000_000), 1_000_000_000_000)
    return Self(moment(in: zone).addingTimeInterval(TimeInterval(bounded)), in: zone)
  }

  /// The moment at which a clock in that zone shows this.
  ///
  /// One that the change of summer time skips is taken with the offset before the gap, and of one
  /// that comes twice the first is meant: RFC 5545 §3.3.5.
  package func moment(in zone: TimeZone) -> Date {
    let wall = Date(timeIntervalSince1970: TimeInterval(secondsSince1970))
    let before = zone.secondsFromGMT(for: wall.addingTimeInterval(-86_400))
    let after = zone.secondsFromGMT(for: wall.addingTimeInterval(86_400))
    let early = wall.addingTimeInterval(TimeInterval(-before))
    guard before != after, zone.secondsFromGMT(for: early) != before else { return early }
    let late = wall.addingTimeInterval(TimeInterval(-after))
    return zone.secondsFromGMT(for: late) == after ? late : early
  }

  /// The same, unless no clock in that zone ever shows it; then what it shows instead.
  package func settled(in zone: TimeZone) -> Self { Self(moment(in: zone), in: zone) }
}
