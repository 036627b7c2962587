import Foundation

/// Message content as it goes over the wire (RFC 5321 §4.5.2, §4.5.3.1.6).
enum SMTPContent {
  /// A line's length without its CRLF (RFC 5322 §2.1.1).
  static let lineLimitOctets = 998

  /// Whether any octet is over 127, and so needs 8BITMIME (RFC 6152).
  static func isEightBit(_ message: [UInt8]) -> Bool {
    unsafe message.withUnsafeBytes { bytes in
      var all: UInt8 = 0
      for index in 0..<bytes.count { all |= unsafe bytes[index] }
      return all >= 0x80
    }
  }

  /// Appends `message` to `wire`, dot-stuffed, with CRLF after each line and the final dot.
  ///
  /// A bare LF becomes CRLF; a bare CR is refused, because servers disagree on what it is and
  /// a second message could hide behind it.
  ///
  /// - Returns: `nil`, or the reply that stands for a message that must not leave; `wire` is then
  ///   as it was.
  static func append(_ message: [UInt8], to wire: inout [UInt8]) -> SMTPReply? {
    let before = wire.count
    wire.reserveCapacity(before + message.count + message.count / 32 + 16)
    let refusal = unsafe message.withUnsafeBytes { bytes -> SMTPReply? in
      guard let base = bytes.baseAddress else { return nil }
      // What is copied in one piece: from `pending` up to the next line that needs a change.
      var pending = 0
      var line = 0
      while line < bytes.count {
        let rest = bytes.count - line
        let found = unsafe memchr(base + line, 0x0A, rest)
        let lineFeed = unsafe found.map { unsafe UnsafeRawPointer($0) - base } ?? bytes.count
        var end = lineFeed
        if end > line, unsafe bytes[end - 1] == 0x0D { end -= 1 }
        guard end - line <= lineLimitOctets else { return tooLong }
        guard unsafe memchr(base + line, 0x0D, end - line) == nil else { return bareCR }
        if unsafe bytes[line] == 0x2E {
          unsafe wire.append(contentsOf: bytes[pending..<line])
          wire.append(0x2E)
          pending = line
        }
        if end == lineFeed {  // no CR before the LF, or no LF at the end
          unsafe wire.append(contentsOf: bytes[pending..<end])
          wire.append(0x0D)
          wire.append(0x0A)
          pending = min(lineFeed + 1, bytes.count)
        } else if lineFeed == bytes.count {  // ends in a lone CR
          return bareCR
        }
        line = lineFeed + 1
      }
      if pending < bytes.count { unsafe wire.append(contentsOf: bytes[pending...]) }
      return nil
    }
    if let refusal {
      wire.removeLast(wire.count - before)
      return refusal
    }
    wire.append(contentsOf: [0x2E, 0x0D, 0x0A])
    return nil
  }

  private static let tooLong = SMTPReply(
    code: 554, status: "5.6.0", text: "5.6.0 not sent: a line is over 998 octets")
  private static let bareCR = SMTPReply(
    code: 554, status: "5.6.0", text: "5.6.0 not sent: a carriage return stands alone")
}
