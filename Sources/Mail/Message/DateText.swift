import Foundation

/// Dates as messages write them.
enum DateText {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]  // from 1970-01-01
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Tue, 24 Nov 2026 05:39:12 -0500` (RFC 5322 §3.3), by arithmetic: a formatter is too slow
  /// for a blast.
  static func rfc5322(_ date: Date, zone: TimeZone) -> String {
    // 1900 to 9999: whatever lies outside is written as the bound.
    let seconds = min(max(date.timeIntervalSince1970, -2_208_988_800), 253_402_214_400)
    let whole = seconds.isNaN ? 0 : Int(seconds.rounded(.down))
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(whole))) / 60
    let local = whole + offset * 60
    let day = Int((Double(local) / 86_400).rounded(.down))
    let second = local - day * 86_400
    let (year, month, dayOfMonth) = civil(fromDays: day)
    let name = days[((day % 7) + 7) % 7]
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset)
    return "\(name), \(dayOfMonth) \(months[month - 1]) \(year) "
      + "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60)) "
      + "\(sign)\(two(minutes / 60))\(two(minutes % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The proleptic Gregorian date of a day counted from 1970-01-01 (H. Hinnant's algorithm).
  private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
