/// A date in the form that nearly all mailers write: `Tue, 24 Nov 2026 10:00:00 -0500`, perhaps
/// with `(EST)` behind it (RFC 5322 §3.3). GMime reads all others.
struct PlainDate {
  /// Since 1970, in UTC.
  var seconds: Int
  /// East of Greenwich, in seconds.
  var offset: Int

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  .map { Array($0.utf8) }

  init?(_ raw: String) {
    let text = Array(raw.utf8)
    var index = 0
    if text.count > 4, text[3] == 0x2C {  // the name of the day counts for nothing
      guard text[..<3].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }), text[4] == 0x20 else {
        return nil
      }
      index = 5
    }
    guard let day = Self.number(text, &index, 1...2), Self.mark(0x20, text, &index),
      index + 3 < text.count,
      let month = Self.months.firstIndex(where: { name in
        name.indices.allSatisfy { text[index + $0] | 0x20 == name[$0] }
      })
    else { return nil }
    index += 3
    guard Self.mark(0x20, text, &index), let year = Self.number(text, &index, 4...4),
      Self.mark(0x20, text, &index), let hour = Self.number(text, &index, 2...2),
      Self.mark(0x3A, text, &index), let minute = Self.number(text, &index, 2...2),
      Self.mark(0x3A, text, &index), let second = Self.number(text, &index, 2...2),
      Self.mark(0x20, text, &index), index < text.count
    else { return nil }
    let sign = text[index]
    index += 1
    guard sign == 0x2B || sign == 0x2D, let zone = Self.number(text, &index, 4...4),
      index == text.count || text[index...].starts(with: [0x20, 0x28]) && text.last == 0x29
    else { return nil }
    guard (1970...2100).contains(year), (1...28).contains(day) || day <= Self.length(month, year),
      day > 0, hour < 24, minute < 60, second < 60, zone % 100 < 60, zone <= 1_400
    else { return nil }
    let east = (zone / 100 * 60 + zone % 100) * 60
    offset = sign == 0x2B ? east : -east
    let clock = (hour * 60 + minute) * 60 + second
    seconds = Self.days(year, month + 1, day) * 86_400 + clock - offset
  }

  private static func mark(_ byte: UInt8, _ text: [UInt8], _ index: inout Int) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  private static func number(
    _ text: [UInt8], _ index: inout Int, _ lengths: ClosedRange<Int>
  ) -> Int? {
    let start = index
    var value = 0
    while index < text.count, index - start < lengths.upperBound,
      (0x30...0x39).contains(text[index])
    {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index - start >= lengths.lowerBound ? value : nil
  }

  /// Days of a month, 0 for January.
  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 1: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 3, 5, 8, 10: 30
    default: 31
    }
  }

  /// Since January 1, 1970: years are counted from March, so that the leap day is their last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + ofYear - 719_468
  }
}
