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
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, previous == 0x0D {
        previous = byte
        continue
      }
      if byte == 0x0A || byte == 0x0D {
        output.append(0x0D)
        output.append(0x0A)
      } else {
        output.append(byte)
      }
      previous = byte
    }
    if previous != 0x0A, previous != 0x0D {
      output.append(0x0D)
      output.append(0x0A)
    }
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  /// Lines of at most 76 octets; blanks at a line's end and a leading "F" or "." are encoded too.
  static func appendQuotedPrintable(_ text: String, to output: inout [UInt8]) {
    let bytes = Array(text.utf8)
    var column = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
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
      let isBlank = byte == 0x20 || byte == 0x09
      let isPlain =
        (byte > 0x20 && byte < 0x7F && byte != 0x3D) || (isBlank && !endsLine)
      let isGuarded = column == 0 && (byte == 0x2E || byte == 0x46)
      let width = isPlain && !isGuarded ? 1 : 3
      if column + width > (endsLine ? 76 : 75) {
        output.append(0x3D)
        output.append(0x0D)
        output.append(0x0A)
        column = 0
      }
      if width == 1, !(column == 0 && (byte == 0x2E || byte == 0x46)) {
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
