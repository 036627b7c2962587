package import Foundation

/// A date or a date with a time as iCalendar writes it (RFC 5545 §3.3.4, §3.3.5), in the zone that
/// stands beside it.
package struct CalendarTime: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int
  /// `nil` for a whole day.
  package var hour: Int?
  package var minute: Int
  package var second: Int
  /// `UTC`, the TZID, or `nil` for the reader's own zone ("floating").
  package var zone: String?

  /// - Returns: `nil` if the value is no date of the calendar.
  init?(_ property: CalendarObject.Property) {
    let digits = Array(property.value.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= digits.count else { return nil }
      var value = 0
      for digit in digits[range] {
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (hour, minute, second) = (nil, 0, 0)
    if digits.count > 8 {
      guard digits[8] == 0x54, let hour = number(9..<11), let minute = number(11..<13), hour < 24,
        minute < 60
      else { return nil }
      (self.hour, self.minute, second) = (hour, minute, min(number(13..<15) ?? 0, 59))
      if digits.last == 0x5A { zone = "UTC" }
    }
    if zone == nil { zone = property.parameters["TZID"] }
  }

  /// The moment that it means; the beginning of the day for a whole day.
  ///
  /// - Parameter home: the zone that counts where none is named or a name is unknown.
  /// - Returns: `nil` for a day that the month does not have.
  package func moment(home: TimeZone) -> Date? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone.flatMap(ZoneName.timeZone) ?? home
    var parts = DateComponents()
    (parts.year, parts.month, parts.day) = (year, month, day)
    (parts.hour, parts.minute, parts.second) = (hour ?? 0, minute, second)
    guard let date = calendar.date(from: parts),
      calendar.component(.day, from: date) == day
    else { return nil }
    return date
  }
}

/// Names of zones in the wild: those of IANA, with a prefix of their maker's, and Windows'.
enum ZoneName {
  static func timeZone(_ name: String) -> TimeZone? {
    guard name.utf8.count <= 200 else { return nil }
    if name == "UTC" || name == "GMT" || name == "Z" { return TimeZone(secondsFromGMT: 0) }
    if let windows = ofWindows[name] { return TimeZone(identifier: windows) }
    // "/freeassociation.sourceforge.net/America/New_York"
    let parts = name.split(separator: "/")
    for count in [3, 2] where parts.count >= count {
      let tail = parts.suffix(count).joined(separator: "/")
      if let zone = TimeZone(identifier: tail) { return zone }
    }
    let contained = ofWindows.filter { name.contains($0.key) }
    if let longest = contained.max(by: { $0.key.utf8.count < $1.key.utf8.count }) {
      return TimeZone(identifier: longest.value)
    }
    // "(UTC-05:00) Eastern Time (US & Canada)"
    return spoken.first { name.contains($0.key) }.flatMap { TimeZone(identifier: $0.value) }
  }

  /// The zones of the Americas and Western Europe, in CLDR's mapping.
  private static let ofWindows: [String: String] = [
    "Eastern Standard Time": "America/New_York", "US Eastern Standard Time": "America/Indianapolis",
    "Central Standard Time": "America/Chicago", "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix", "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage", "Hawaiian Standard Time": "Pacific/Honolulu",
    "Atlantic Standard Time": "America/Halifax", "SA Western Standard Time": "America/La_Paz",
    "SA Pacific Standard Time": "America/Bogota",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Central America Standard Time": "America/Guatemala", "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris",
    "Azores Standard Time": "Atlantic/Azores", "Cape Verde Standard Time": "Atlantic/Cape_Verde",
  ]

  private static let spoken: [String: String] = [
    "Eastern Time": "America/New_York", "Central Time": "America/Chicago",
    "Mountain Time": "America/Denver", "Pacific Time": "America/Los_Angeles",
  ]
}
