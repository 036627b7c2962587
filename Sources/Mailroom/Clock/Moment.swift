package import Foundation
import Language

extension Date {
  /// As the store keeps it: milliseconds since 1970-01-01 UTC.
  package var milliseconds: Int64 {
    let value = (timeIntervalSince1970 * 1000).rounded()
    guard value.isFinite, abs(value) < 9e15 else { return 0 }
    return Int64(value)
  }

  package init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}

/// The campaign's wall clock: its zone, and the hours in which unasked mail rests.
///
/// Wall time and zone are what is stored and shown; an offset is never kept (DESIGN §4.10).
package struct WallClock: Sendable, Hashable {
  package var zone: TimeZone
  /// Bulk and notices leave from this hour …
  package var quietUntilHour: Int
  /// … to this one.
  package var quietFromHour: Int

  package init(zone: TimeZone, quietFromHour: Int = 21, quietUntilHour: Int = 8) {
    self.zone = zone
    self.quietFromHour = quietFromHour
    self.quietUntilHour = quietUntilHour
  }

  package var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }

  package func isQuiet(at moment: Date) -> Bool {
    let hour = calendar.component(.hour, from: moment)
    return hour < quietUntilHour || hour >= quietFromHour
  }

  /// The first moment at or after `moment` that is not in quiet hours.
  package func nextAllowed(from moment: Date) -> Date {
    guard isQuiet(at: moment) else { return moment }
    let start = DateComponents(hour: quietUntilHour, minute: 0, second: 0)
    return calendar.nextDate(after: moment, matching: start, matchingPolicy: .nextTime) ?? moment
  }

  /// `Mar 3, 2026`, in the campaign's zone.
  package func dayWords(_ moment: Date) -> String { dayWords(moment, in: "en") }

  /// The same in another language: in Spanish and Portuguese `3 mar 2026`.
  package func dayWords(_ moment: Date, in language: String) -> String {
    // By our own calendar: a formatter costs as much as reading the person whose day it is.
    let (year, month, day) = LocalTime(moment, in: zone).date.parts
    guard let months = Self.months[language] else {
      return "\(Self.englishMonths[month - 1]) \(day), \(year)"
    }
    return "\(day) \(months[month - 1]) \(year)"
  }

  private static let months = [
    "es": [
      "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ],
    "pt": [
      "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
  ]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Tue Mar 3, 6:00 pm Eastern`-like, with the zone's short name.
  package func words(_ moment: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US")
    formatter.timeZone = zone
    formatter.dateFormat = "EEE MMM d, h:mm a zzz"
    return formatter.string(from: moment)
  }
}

/// The moment a mail is read at: its Date if that lies between 2 days before and 10 minutes after
/// its arrival, else its arrival (DESIGN §4.10).
package func momentRead(date: Date?, arrivedAt: Date) -> Date {
  guard let date, date >= arrivedAt - 172_800, date <= arrivedAt + 600 else { return arrivedAt }
  return date
}
