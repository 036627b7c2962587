import Foundation

/// Dates as IMAP writes them (RFC 9051 §9, `date-time` and `date`).
enum IMAPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `17-Jul-1996 02:44:25 -0700`
  static func parse(_ text: String) -> Date? {
    let words = text.split(separator: " ")
    guard words.count == 3 else { return nil }
    let day = words[0].split(separator: "-")
    let time = words[1].split(separator: ":").compactMap { Int($0) }
    guard day.count == 3, time.count == 3, let number = Int(day[0]), let year = Int(day[2]),
      let month = months.firstIndex(of: day[1].lowercased()),
      (1...31).contains(number), (1970...9999).contains(year),
      (0...24).contains(time[0]), (0...60).contains(time[1]), (0...60).contains(time[2]),
      words[2].utf8.count == 5, let zone = Int(words[2])
    else { return nil }
    let offset = (zone / 100) * 3600 + (zone % 100) * 60
    let seconds =
      daysSince1970(year: year, month: month + 1, day: number) * 86_400
      + time[0] * 3600 + time[1] * 60 + time[2] - offset
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }

  /// `1-Feb-1994`, in UTC.
  static func day(_ date: Date) -> String {
    let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    // The civil calendar from days, by eras of 400 years.
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let ofEra = z - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(dayOfYear - (153 * shifted + 2) / 5 + 1)-\(months[month - 1].capitalized)-\(year)"
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
