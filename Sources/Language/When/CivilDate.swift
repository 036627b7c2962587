/// A day of the proleptic Gregorian calendar, of the years 1 to 9999.
///
/// Kept as a count of days, so that arithmetic is addition; what would leave the calendar stays at
/// its edge, since any number may stand in a mail ("in 99999999999999 weeks").
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, Self.firstNumber), Self.lastNumber)
  }

  /// - Returns: `nil` where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    dayNumber = Self.number(year, month, day)
  }

  private static let firstNumber = number(1, 1, 1)
  private static let lastNumber = number(9999, 12, 31)

  package static let last = CivilDate(dayNumber: lastNumber)

  /// Counts in eras of 400 years that begin in March, so that the leap day comes last.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let number = dayNumber + 719_468
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let ofEra = number - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let inCalendar = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (inCalendar <= 2 ? 1 : 0), inCalendar, day)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  /// 0 is Monday, 6 Sunday.
  package var weekday: Int { (dayNumber % 7 + 10) % 7 }

  package static func < (one: Self, other: Self) -> Bool { one.dayNumber < other.dayNumber }

  /// ISO 8601, as in `2026-12-05`.
  package var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func adding(days: Int) -> Self {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return Self(dayNumber: days < 0 ? .min : .max) }
    return Self(dayNumber: sum)
  }

  /// The same day so many months on, or that month's last if it is shorter.
  package func adding(months: Int) -> Self {
    let (year, month, day) = parts
    // 200,000 months lead out of the calendar from anywhere in it.
    let count = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    guard count >= 12 else { return Self(dayNumber: .min) }
    guard count < 120_000 else { return .last }
    let target = (year: count / 12, month: count % 12 + 1)
    let last = Self.days(inMonth: target.month, of: target.year)
    return Self(year: target.year, month: target.month, day: min(day, last)) ?? .last
  }

  package var monthStart: Self { adding(days: 1 - day) }
  package var yearStart: Self { Self(year: year, month: 1, day: 1) ?? self }
  /// The Monday of its week.
  package var weekStart: Self { adding(days: -weekday) }

  /// The first day of that weekday at or after this one.
  package func next(_ weekday: Int) -> Self {
    adding(days: (weekday - self.weekday + 14) % 7)
  }

  /// The Monday of the first week of the month that this day begins: as in ISO 8601 that is the
  /// week which has most of its days in it.
  package var firstWeekStart: Self { adding(days: 3).weekStart }

  /// Easter Sunday, by the anonymous Gregorian reckoning.
  package static func easter(of year: Int) -> Self? {
    let golden = year % 19
    let century = year / 100
    let leap = century / 4
    let moon = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leap - moon + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
    let shift = (golden + 11 * epact + 22 * sunday) / 451
    let count = epact + sunday - 7 * shift + 114
    return Self(year: year, month: count / 31, day: count % 31 + 1)
  }
}

/// `value` with zeros before it.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
