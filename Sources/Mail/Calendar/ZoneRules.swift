import Foundation

/// The VTIMEZONE of one zone around one moment (RFC 5545 §3.6.5): the two rules now in force.
///
/// Ours, because libical's begins in 1883 and is 2,700 octets long. Taken from what Foundation
/// knows of the zone: the changes of its clock around the moment, written as "second Sunday in
/// March" where ten years bear that out, else one by one.
struct ZoneRules {
  /// One change of the clock.
  struct Onset: Hashable {
    /// Seconds since 1970, UTC.
    var moment: Int
    /// East of Greenwich, in seconds.
    var from: Int
    var to: Int
    var isDaylight: Bool

    /// As it is written: on the clock that it ends.
    var wall: WallTime { WallTime(seconds: moment + from) }
  }

  /// The nth weekday of a month at a time of the day.
  struct Rule: Hashable {
    var month: Int
    /// 0 is Sunday.
    var weekday: Int
    /// 1 to 4; -1 is the last.
    var nth: Int
    var secondOfDay: Int

    private static let names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU` (RFC 5545 §3.3.10).
    var text: String { "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(nth)\(Self.names[weekday])" }

    func wall(in year: Int) -> WallTime {
      if nth < 0 {
        let next = WallTime(
          year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1,
          secondOfDay: secondOfDay)
        let last = WallTime(seconds: next.seconds - 86_400)
        return WallTime(seconds: last.seconds - (last.weekday - weekday + 7) % 7 * 86_400)
      }
      let first = WallTime(year: year, month: month, day: 1, secondOfDay: secondOfDay)
      let days = (weekday - first.weekday + 7) % 7 + (nth - 1) * 7
      return WallTime(seconds: first.seconds + days * 86_400)
    }
  }

  private struct Observance {
    var onset: Onset
    var rule: Rule?
  }

  private static let day = 86_400
  /// How long a rule must have held to be written as one.
  private static let years = 10

  private let zone: TimeZone
  private let observances: [Observance]

  /// - Parameter moment: seconds since 1970.
  init(_ zone: TimeZone, around moment: Int) {
    self.zone = zone
    // Two of a kind lie a year apart, and a shift of the rule may lie between.
    let begin = moment - 400 * Self.day
    let onsets = Self.onsets(of: zone, from: begin, to: moment + (Self.years * 366) * Self.day)
    let past = onsets.prefix { $0.moment <= moment }
    let coming = onsets.dropFirst(past.count)
    if let rules = Self.rules(past: past, coming: coming) {
      observances = rules
      return
    }
    // What holds at the moment, and what comes in a year and a half: an event needs no more.
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    let base =
      past.last
      ?? Onset(moment: -offset, from: offset, to: offset, isDaylight: false)
    let until = moment + 550 * Self.day
    observances =
      ([base] + coming.prefix { $0.moment <= until }).map { Observance(onset: $0, rule: nil) }
  }

  /// The two alternating rules that the last two changes began, if those of the next ten years
  /// follow them.
  private static func rules(
    past: ArraySlice<Onset>, coming: ArraySlice<Onset>
  ) -> [Observance]? {
    guard past.count >= 2, coming.count >= 2 * years - 2 else { return nil }
    let last = past.suffix(2)
    guard let one = last.first, let other = last.last, one.from == other.to,
      one.to == other.from, one.isDaylight != other.isDaylight
    else { return nil }
    var observances: [Observance] = []
    for onset in [one, other] {
      let alike = coming.filter { $0.from == onset.from && $0.to == onset.to }
      guard let rule = rule(of: onset, holdingFor: alike) else { return nil }
      observances.append(Observance(onset: onset, rule: rule))
    }
    let ofNeither = coming.contains { onset in
      (onset.from, onset.to) != (one.from, one.to)
        && (onset.from, onset.to) != (other.from, other.to)
    }
    return ofNeither ? nil : observances
  }

  /// - Parameter alike: the changes of this kind that come, each in its year.
  private static func rule(of onset: Onset, holdingFor alike: [Onset]) -> Rule? {
    let wall = onset.wall
    let nth = (wall.day - 1) / 7 + 1
    return [nth, -1].filter { $0 <= 4 }.lazy
      .map {
        Rule(
          month: wall.month, weekday: wall.weekday, nth: $0, secondOfDay: wall.secondOfDay)
      }
      .first { rule in
        rule.wall(in: wall.year) == wall
          && alike.enumerated().allSatisfy { index, later in
            later.wall.year == wall.year + index + 1 && rule.wall(in: later.wall.year) == later.wall
          }
      }
  }

  /// Every change of the clock between two moments: looked for week by week, found by halving.
  private static func onsets(of zone: TimeZone, from begin: Int, to end: Int) -> [Onset] {
    func offset(_ moment: Int) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    }
    var found: [Onset] = []
    var low = begin
    var before = offset(low)
    while low < end {
      let high = low + 7 * day
      let after = offset(high)
      if after != before {
        var (left, right) = (low, high)
        while right - left > 1 {
          let middle = left + (right - left) / 2
          if offset(middle) == before { left = middle } else { right = middle }
        }
        let moment = Date(timeIntervalSince1970: Double(right))
        found.append(
          Onset(
            moment: right, from: before, to: offset(right),
            isDaylight: zone.isDaylightSavingTime(for: moment)))
      }
      (low, before) = (high, after)
    }
    return found
  }

  // MARK: Writing

  func write(to lines: inout CalendarLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", text: zone.identifier)
    for observance in observances {
      let onset = observance.onset
      let kind = onset.isDaylight ? "DAYLIGHT" : "STANDARD"
      lines.add("BEGIN", kind)
      lines.add("DTSTART", onset.wall.text)
      lines.add("TZOFFSETFROM", Self.offset(onset.from))
      lines.add("TZOFFSETTO", Self.offset(onset.to))
      if let rule = observance.rule { lines.add("RRULE", rule.text) }
      lines.add("END", kind)
    }
    lines.add("END", "VTIMEZONE")
  }

  /// `-0500` (RFC 5545 §3.3.14).
  private static func offset(_ seconds: Int) -> String {
    let minutes = Int(seconds.magnitude) / 60
    return (seconds < 0 ? "-" : "+") + WallTime.digits(minutes / 60, 2)
      + WallTime.digits(minutes % 60, 2)
  }
}
