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

  /// A moment of ISO 8601, `2026-12-05T18:30:00` by the clock of that zone, or with `Z` or an
  /// offset of its own; seconds and their parts may be missing, and so may the time.
  package init?(iso8601 text: String, in zone: TimeZone) {
    var numbers: [Int] = []
    var rest = text.utf8[...]
    for (place, width) in [4, 2, 2, 2, 2, 2].enumerated() {
      if place > 0, let mark = rest.first, Self.isMark(mark, at: place) {
        rest = rest.dropFirst()
      } else if place > 2 {
        break
      }
      let digits = rest.prefix(width)
      guard digits.count == width, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1) - 48 })
      rest = rest.dropFirst(width)
    }
    if rest.first == UInt8(ascii: "."), numbers.count == 6 {
      rest = rest.dropFirst().drop { (48...57).contains($0) }
    }
    guard numbers.count == 3 || numbers.count >= 5,
      let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    let hour = numbers.count > 3 ? numbers[3] : 0
    let minute = numbers.count > 4 ? numbers[4] : 0
    let second = numbers.count > 5 ? numbers[5] : 0
    guard hour < 24, minute < 60, second < 61 else { return nil }
    self.init(date, ClockTime(hour, minute, second))
    guard !rest.isEmpty else { return }
    guard let offset = Self.offset(rest) else { return nil }
    let moment = Date(timeIntervalSince1970: TimeInterval(secondsSince1970 - offset))
    self.init(moment, in: zone)
  }

  private static func isMark(_ byte: UInt8, at place: Int) -> Bool {
    switch place {
    case 1, 2: byte == UInt8(ascii: "-")
    case 3: byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") || byte == UInt8(ascii: " ")
    default: byte == UInt8(ascii: ":")
    }
  }

  /// The seconds of `Z`, `-05:00` or `-0500`.
  private static func offset(_ text: Substring.UTF8View) -> Int? {
    guard let sign = text.first else { return nil }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return text.count == 1 ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let numbers = digits.map { Int($0) - 48 }
    let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    let seconds = (numbers[0] * 10 + numbers[1]) * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
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
