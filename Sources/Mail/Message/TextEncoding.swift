/// Bodies for the wire: lines with CRLF, quoted-printable and base64 (RFC 2045 §6.7, §6.8).
enum TextEncoding {
  /// Whether `text` may go as 7bit: ASCII, no control character but tab and line ends, and no
  /// line over 78 octets, so that no relay has a reason to touch it.
  static func isPlain(_ text: String) -> Bool {
    var column = 0
    var previous: UInt8 = 0x0A
    for byte in text.utf8 {
      if byte == 0x0A || byte == 0x0D {
        column = 0
      } else {
        guard byte < 0x7F, byte >= 0x20 || byte == 0x09 else { return false }
        column += 1
        if column > 78 { return false }
        // "From " at a line's beginning becomes ">From " in mbox files.
        if column == 1, byte == 0x46, previous == 0x0A || previous == 0x0D, hasFrom(text) {
          return false
        }
      }
      previous = byte
    }
    return true
  }

  private static func hasFrom(_ text: String) -> Bool {
    text.utf8.starts(with: "From ".utf8) || text.contains("\nFrom ") || text.contains("\rFrom ")
  }

  /// As it is, with CRLF for each line end and at the end.
  static func appendLines(_ text: String, to output: inout [UInt8]) {
    let bytes = Array(text.utf8)
    var start = 0
    while true {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if end == bytes.count, end == start, !bytes.isEmpty { return }
      output.append(contentsOf: bytes[start..<end])
      output.append(0x0D)
      output.append(0x0A)
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
      if start >= bytes.count { return }
    }
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  /// What stands for itself in quoted-printable, wherever it stands; blanks are looked at.
  private static let isLiteral: [Bool] = (0..<256).map { $0 > 0x20 && $0 < 0x7F && $0 != 0x3D }

  /// Lines of at most 76 octets; blanks at a line's end and a leading "F" or "." are encoded too.
  static func appendQuotedPrintable(_ text: String, to output: inout [UInt8]) {
    let bytes = Array(text.utf8)
    // A static is reached through a lock each time.
    let isLiteral = Self.isLiteral
    var column = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if column > 0, isLiteral[Int(byte)] || byte == 0x20 {
        // A run is copied at once: this is the hot path of a blast.
        let limit = min(bytes.count, index + 75 - column)
        var end = index
        while end < limit, isLiteral[Int(bytes[end])] || bytes[end] == 0x20 { end += 1 }
        while end > index, bytes[end - 1] == 0x20 { end -= 1 }
        if end > index {
          output.append(contentsOf: bytes[index..<end])
          column += end - index
          index = end
          continue
        }
      }
      index += 1
      let next = index < bytes.count ? bytes[index] : 0x0A
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, next == 0x0A, index < bytes.count { index += 1 }
        output.append(0x0D)
        output.append(0x0A)
        column = 0
        continue
      }
      let endsLine = next == 0x0A || next == 0x0D
      let isBlank = (byte == 0x20 || byte == 0x09) && !endsLine
      let isPlain = isLiteral[Int(byte)] || isBlank
      func isGuarded() -> Bool { column == 0 && (byte == 0x2E || byte == 0x46) }
      if column + (isPlain && !isGuarded() ? 1 : 3) > (endsLine ? 76 : 75) {
        output.append(0x3D)
        output.append(0x0D)
        output.append(0x0A)
        column = 0
      }
      if isPlain, !isGuarded() {
        output.append(byte)
        column += 1
      } else {
        output.append(0x3D)
        output.append(hex[Int(byte >> 4)])
        output.append(hex[Int(byte & 15)])
        column += 3
      }
    }
    if column > 0 || bytes.isEmpty {
      output.append(0x0D)
      output.append(0x0A)
    }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Lines of 76 characters.
  static func appendBase64(_ bytes: [UInt8], to output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count / 3 * 4 + bytes.count / 28 + 8)
    var index = 0
    var column = 0
    while index < bytes.count {
      let first = UInt32(bytes[index])
      let second = index + 1 < bytes.count ? UInt32(bytes[index + 1]) : 0
      let third = index + 2 < bytes.count ? UInt32(bytes[index + 2]) : 0
      let group = first << 16 | second << 8 | third
      output.append(alphabet[Int(group >> 18 & 63)])
      output.append(alphabet[Int(group >> 12 & 63)])
      output.append(index + 1 < bytes.count ? alphabet[Int(group >> 6 & 63)] : 0x3D)
      output.append(index + 2 < bytes.count ? alphabet[Int(group & 63)] : 0x3D)
      index += 3
      column += 4
      if column >= 76 || index >= bytes.count {
        output.append(0x0D)
        output.append(0x0A)
        column = 0
      }
    }
  }
}
