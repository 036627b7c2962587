import Foundation
package import Language
import Mailroom

/// Some days of work, first and last included, as people call them.
package struct WorkSpan: Hashable, Sendable {
  package var from: CivilDate
  package var through: CivilDate
  /// "March", "October to December", "2026".
  package var words: String

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func month(_ number: Int) -> String { months[max(0, min(11, number - 1))] }

  /// The month before the day's.
  package static func lastMonth(before day: CivilDate) -> WorkSpan {
    let from = day.monthStart.adding(months: -1)
    return WorkSpan(
      from: from, through: day.monthStart.adding(days: -1), words: month(from.month))
  }

  /// The quarter that a day is in; in its first three weeks the one before, since nothing can be
  /// read from a few days.
  package static func quarter(of day: CivilDate) -> WorkSpan {
    var from = day.monthStart.adding(months: -((day.month - 1) % 3))
    if day.dayNumber - from.dayNumber < 21 { from = from.adding(months: -3) }
    let through = min(from.adding(months: 3).adding(days: -1), day)
    let words =
      from.month == through.month
      ? month(from.month) : "\(month(from.month)) to \(month(through.month))"
    return WorkSpan(from: from, through: through, words: words)
  }

  /// The calendar year before the day's.
  package static func lastYear(before day: CivilDate) -> WorkSpan {
    let from = day.yearStart.adding(months: -12)
    return WorkSpan(
      from: from, through: day.yearStart.adding(days: -1), words: "\(from.year)")
  }

  /// The twelve months that end today.
  package static func twelveMonths(through day: CivilDate) -> WorkSpan {
    WorkSpan(
      from: day.adding(months: -12).adding(days: 1), through: day, words: "the last twelve months")
  }

  /// Milliseconds at which it begins, and at which it is over.
  func moments(in zone: TimeZone) -> (from: Int64, until: Int64) {
    (
      LocalTime(from, .midnight).moment(in: zone).milliseconds,
      LocalTime(through.adding(days: 1), .midnight).moment(in: zone).milliseconds
    )
  }

  func contains(_ day: CivilDate) -> Bool { day >= from && day <= through }
}

extension Handling {
  var localDay: CivilDate { LocalTime(now, in: settings.clock.zone).date }
}
