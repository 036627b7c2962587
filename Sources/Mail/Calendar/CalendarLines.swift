/// Writes the lines of an iCalendar object (RFC 5545 §3.1): CRLF at each end, folded at 75 octets.
///
/// No value can end its line or add a property: control characters and line separators are taken
/// out of each, or written as `\n` where lines may stand.
struct CalendarLines {
  private(set) var text = ""

  /// A value that is known to need no escape, such as a number of our own.
  mutating func add(_ name: String, _ value: String) { line("\(name):\(value)") }

  /// TEXT (§3.3.11) on one line; nothing if nothing is said.
  mutating func add(_ name: String, text value: String) {
    let said = HeaderText.clean(value)
    if !said.isEmpty { line("\(name):\(Self.escaped(said))") }
  }

  /// TEXT of several lines, each cleaned by itself, without the empty ones at
  /// both ends; nothing if nothing is said.
  mutating func add(_ name: String, lines value: String) {
    let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.escaped(HeaderText.clean(String($0))) }
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
    let last = lines.lastIndex { !$0.isEmpty } ?? first
    guard first < lines.endIndex else { return }
    line("\(name):\(lines[first...last].joined(separator: "\\n"))")
  }

  /// A person: ORGANIZER or ATTENDEE with their name (§3.2.2, §3.3.3).
  mutating func add(
    _ name: String, _ party: CalendarInvitation.Party, parameters: String = ""
  ) {
    // A quoted parameter cannot hold a double quote, and a caret begins an escape of RFC 6868.
    let quotable = party.name.unicodeScalars.map { $0 == "\"" ? "'" : $0 }.filter { $0 != "^" }
    let shown = HeaderText.clean(String(String.UnicodeScalarView(quotable)))
    let said = shown.isEmpty ? "" : ";CN=\"\(shown)\""
    line("\(name)\(said)\(parameters):mailto:\(Self.percentEncoded(party.address.rawValue))")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// What may not stand bare in a `mailto:` (RFC 6068 §2).
  private static func percentEncoded(_ address: String) -> String {
    let hex = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: break
      case _ where "@.-_+~!$'*".utf8.contains(byte): break
      default:
        result.append("%")
        result.unicodeScalars.append(hex[Int(byte >> 4)])
        result.unicodeScalars.append(hex[Int(byte & 15)])
        continue
      }
      result.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return result
  }

  /// Folds between characters: a reader that unfolds late must not see half of one.
  private mutating func line(_ line: String) {
    var column = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if column + length > 75 {
        text.append("\r\n ")
        column = 1
      }
      text.unicodeScalars.append(scalar)
      column += length
    }
    text.append("\r\n")
  }
}

/// Days and clock times as they are written, without a zone.
struct WallTime: Hashable, Comparable {
  /// Since January 1, 1970, 0:00 on the same wall.
  var seconds: Int

  var year: Int { civil.year }
  var month: Int { civil.month }
  var day: Int { civil.day }
  /// 0 is Sunday.
  var weekday: Int { ((dayNumber + 4) % 7 + 7) % 7 }
  var secondOfDay: Int { seconds - dayNumber * 86_400 }
  private var dayNumber: Int { Int((Double(seconds) / 86_400).rounded(.down)) }

  init(seconds: Int) { self.seconds = seconds }

  init(year: Int, month: Int, day: Int, secondOfDay: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    seconds = (era * 146_097 + dayOfEra - 719_468) * 86_400 + secondOfDay
  }

  static func < (left: WallTime, right: WallTime) -> Bool { left.seconds < right.seconds }

  /// `20260308T020000`.
  var text: String {
    let (year, month, day) = civil
    let clock = secondOfDay
    return Self.digits(year, 4) + Self.digits(month, 2) + Self.digits(day, 2) + "T"
      + Self.digits(clock / 3_600, 2) + Self.digits(clock / 60 % 60, 2)
      + Self.digits(clock % 60, 2)
  }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(max(0, number))
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// Years are counted from March, so that the leap day is their last.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400
    return (
      month >= 10 ? year + 1 : year, month >= 10 ? month - 9 : month + 3,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}
