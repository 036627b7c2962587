/// The text of HOURS while it is taken apart: what has been read is blanked, byte for byte, so
/// that places stay what they were.
struct HoursText {
  private(set) var bytes: [UInt8]

  /// Nobody's hours are longer.
  private static let limitBytes = 8_000

  /// Whether more was written than is read.
  let isCut: Bool

  init(_ text: String) {
    isCut = text.utf8.count > Self.limitBytes
    bytes = Array(text.utf8.prefix(Self.limitBytes))
    for index in bytes.indices {
      switch bytes[index] {
      // A list is one with any mark between its members.
      case UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "|"):
        bytes[index] = UInt8(ascii: ",")
      case UInt8(ascii: ".") where isHourDot(index): bytes[index] = UInt8(ascii: ":")
      default: break
      }
    }
  }

  /// The text as it is now.
  var now: String { String(decoding: bytes, as: UTF8.self) }

  /// "18.00-20.00"
  private func isHourDot(_ index: Int) -> Bool {
    guard isDigit(index - 1), isDigit(index + 1), isDigit(index + 2), !isDigit(index + 3),
      !isDigit(index - 3)
    else { return false }
    return bytes[at: index + 3] != UInt8(ascii: ".") && bytes[at: index - 2] != UInt8(ascii: ".")
      && bytes[at: index - 3] != UInt8(ascii: ".")
  }

  func isDigit(_ index: Int) -> Bool { bytes[at: index].map { (48...57).contains($0) } ?? false }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[clamped: range], as: UTF8.self)
  }

  mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: bytes.indices) { bytes[index] = 0x20 }
  }
}

/// Addresses of the web, of mail, and numbers of telephones, none of which has hours in it.
enum HoursLinks {
  enum Kind { case link, other }

  /// They are long runs without a blank, or digits in plenty.
  static func all(in text: HoursText) -> [(kind: Kind, range: Range<Int>)] {
    var found: [(Kind, Range<Int>)] = []
    var index = 0
    let bytes = text.bytes
    while index < bytes.count, found.count < 20 {
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      let start = index
      while index < bytes.count, !isBlank(bytes[index]) { index += 1 }
      guard start < index else { break }
      let range = trimmed(start..<index, bytes)
      if hasScheme(bytes, range) {
        found.append((isWhole(bytes, range) ? .link : .other, range))
      } else if isAddress(bytes, range) || isTelephone(bytes, range) {
        found.append((.other, range))
      }
    }
    return found
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Without the marks around it.
  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    let around = Array("<>()[]\"',.;:!?".utf8)
    while let first = bytes[clamped: range].first, around.contains(first) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = bytes[clamped: range].last, around.contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private static func hasScheme(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = String(decoding: bytes[clamped: range].prefix(8), as: UTF8.self).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// One that may be shown: with a host, without a name before it, of plain letters.
  private static func isWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 500, bytes[clamped: range].allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      return false
    }
    let text = String(decoding: bytes[clamped: range], as: UTF8.self)
    guard !text.contains(where: { "<>\"'\\`{}|^".contains($0) }) else { return false }
    let host = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    return host.contains(".") && !host.contains("@") && !host.hasPrefix(".") && !host.hasSuffix(".")
  }

  /// "zoom.us/j/123", "ana@example.org".
  private static func isAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let word = bytes[clamped: range]
    if word.contains(UInt8(ascii: "@")) { return word.count > 1 }
    guard let slash = word.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let host = word[..<slash]
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return host[(dot + 1)...].contains { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Seven digits and no letters; "10-12,14-16" has its commas, and "18:00-20:00" its colons.
  private static func isTelephone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let word = bytes[clamped: range]
    let digits = word.count { (48...57).contains($0) }
    guard digits >= 7, digits != 8 || word.count != 9 else { return false }
    return word.allSatisfy {
      (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 40 || $0 == 41
    }
  }

  /// Whether a link leads to a video call, by its host.
  static func isVideo(_ link: String) -> Bool {
    let host = link.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }.lowercased()
    return ["zoom.", "meet.", "teams.", "whereby.", "skype.", "webex.", "jit.si", "signal."]
      .contains { host.contains($0) }
  }
}
