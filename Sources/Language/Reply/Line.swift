import Foundation

/// A line of a body, with what is asked of every line found out once, from its bytes.
struct Line: Sendable {
  let text: String
  /// Without blanks at its ends.
  let trimmed: String
  /// Whether it is nothing but white space.
  let isBlank: Bool
  let isASCII: Bool
  /// The first and the last byte of `trimmed`.
  let first: UInt8?
  let last: UInt8?
  let hasAt: Bool
  let hasAngle: Bool
  /// Whether there may be a colon in it, of either kind.
  let mayHaveColon: Bool
  /// Whether it ends in a colon, blanks and asterisks aside.
  let endsInColon: Bool

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8
    var all: UInt8 = 0
    var hasAt = false
    var hasAngle = false
    var mayHaveColon = false
    for byte in bytes {
      all |= byte
      switch byte {
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: "<"): hasAngle = true
      case UInt8(ascii: ":"), 0xEF: mayHaveColon = true  // 0xEF begins "："
      default: break
      }
    }
    self.hasAt = hasAt
    self.hasAngle = hasAngle
    self.mayHaveColon = mayHaveColon
    isASCII = all < 0x80
    trimmed = Self.trimmed(text)
    first = trimmed.utf8.first
    last = trimmed.utf8.last
    isBlank = first == nil || !(first.map(Self.isSeen) ?? false) && text.allSatisfy(\.isWhitespace)
    endsInColon = mayHaveColon && Self.endsInColon(bytes)
  }

  /// Whether a byte of `trimmed` shows already that there is more than white space.
  private static func isSeen(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  private static func endsInColon(_ bytes: String.UTF8View) -> Bool {
    for byte in bytes.reversed() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"): continue
      case UInt8(ascii: ":"), 0x9A: return true  // 0x9A ends "："
      default: return false
      }
    }
    return false
  }

  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    // Blanks outside ASCII begin with one of these bytes; the end of a line may be any of them.
    if first >= 0x80, first == 0xC2 || (0xE1...0xE3).contains(first) || last >= 0x80 {
      return text.trimmingCharacters(in: .whitespaces)
    }
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, isBlank(bytes[start]) { start = bytes.index(after: start) }
    while start < end, isBlank(bytes[bytes.index(before: end)]) { end = bytes.index(before: end) }
    guard start < end else { return "" }
    if bytes[start] >= 0x80 || bytes[bytes.index(before: end)] >= 0x80 {
      return text.trimmingCharacters(in: .whitespaces)
    }
    return start == bytes.startIndex && end == bytes.endIndex ? text : String(text[start..<end])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether it is somebody else's, quoted.
  var isQuoted: Bool { first == UInt8(ascii: ">") && (isASCII || trimmed.hasPrefix(">")) }

  /// Whether it is ten marks or more of a kind that rules are drawn with.
  func isRule(of marks: [UInt8]) -> Bool {
    guard let first, marks.contains(first), trimmed.utf8.count >= 10 else { return false }
    return trimmed.utf8.allSatisfy { marks.contains($0) }
  }

  /// Whether these words stand in it, letter for letter.
  func holds(_ words: String) -> Bool {
    guard let first = words.utf8.first, !isASCII || words.utf8.allSatisfy({ $0 < 0x80 }) else {
      return false
    }
    var rest = trimmed.utf8[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: words.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The first letters in it, folded.
  var opening: WordKey {
    guard isASCII else {
      return WordKey(Words.fold(trimmed.drop { !$0.isLetter }.prefix { $0.isLetter }))
    }
    var key = WordKey()
    for byte in trimmed.utf8 {
      switch byte {
      case 0x61...0x7A: key.append(byte)
      case 0x41...0x5A: key.append(byte + 0x20)
      default: if !key.isEmpty { return key }
      }
    }
    return key
  }

  /// Whether it is longer than so many characters, which is known of most lines by their bytes.
  func isLonger(than count: Int) -> Bool {
    let bytes = trimmed.utf8.count
    return bytes > count && (isASCII || trimmed.count > count)
  }
}

extension Line {
  /// The lines of a text, as `Character.isNewline` has them, with the bytes that each has.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = newline(in: bytes, at: index)
      if length > 0 {
        lines.append(start..<index)
        start = index + length
      }
      index += max(length, 1)
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// The bytes of the newline at `index`, or 0.
  private static func newline(in bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      guard (0x0A...0x0D).contains(byte) else { return 0 }
      return byte == 0x0D && bytes[at: index + 1] == 0x0A ? 2 : 1
    }
    if byte == 0xC2 { return bytes[at: index + 1] == 0x85 ? 2 : 0 }
    guard byte == 0xE2, bytes[at: index + 1] == 0x80, let third = bytes[at: index + 2] else {
      return 0
    }
    return third == 0xA8 || third == 0xA9 ? 3 : 0
  }

  /// The lines of a text, empty ones too.
  static func texts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
