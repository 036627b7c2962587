import Foundation

/// The lines of a text.
enum Line {
  /// Without blanks at its ends.
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

  /// The bytes of the newline at `index`, or 0: newlines as `Character.isNewline` has them.
  @inline(__always)
  static func newline(in bytes: [UInt8], at index: Int) -> Int {
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

  /// The lines of a text, empty ones too; at most the last `limit`.
  static func texts(of text: String, last limit: Int = .max) -> [String] {
    let bytes = Array(text.utf8)
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
    return lines.suffix(limit).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
