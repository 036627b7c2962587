/// Reads replies of RFC 5321 §4.2 out of a stream of bytes.
///
///     S: 250-relay.example.net
///     S: 250 PIPELINING
struct SMTPReplyReader {
  /// What no server may send.
  struct Malformed: Error, Hashable { var line: String }

  private static let lineLimitBytes = 8_192
  private static let linesLimit = 128

  var bytes = ByteQueue()
  private var lines: [String] = []

  /// The next complete reply, or `nil` while it is incomplete.
  ///
  /// - Throws: `Malformed` for a line without a code, an overlong line, or too many of them.
  mutating func next() throws(Malformed) -> SMTPReply? {
    try nextWithLines()?.reply
  }

  /// The next reply with the text of each line, as EHLO needs it.
  mutating func nextWithLines() throws(Malformed) -> (reply: SMTPReply, lines: [String])? {
    while let lineFeed = bytes.firstLineFeed() {
      let line = bytes.take(lineFeed + 1)
      guard let code = Self.code(of: line), lineFeed < Self.lineLimitBytes else {
        throw Malformed(line: ChannelError.printable(line))
      }
      lines.append(ChannelError.printable(line.dropFirst(4), limit: 500))
      guard lines.count <= Self.linesLimit else { throw Malformed(line: "too many lines") }
      if line[3] == UInt8(ascii: "-") { continue }
      let all = lines
      lines.removeAll(keepingCapacity: true)
      return (Self.reply(code: code, lines: all), all)
    }
    guard bytes.count < Self.lineLimitBytes else { throw Malformed(line: "an endless line") }
    return nil
  }

  private static func code(of line: [UInt8]) -> Int? {
    guard line.count >= 4 else { return nil }
    var code = 0
    for byte in line.prefix(3) {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      code = code * 10 + Int(byte - 0x30)
    }
    guard [0x20, 0x2D, 0x0D, 0x0A].contains(line[3]), (200..<600).contains(code) else { return nil }
    return code
  }

  private static func reply(code: Int, lines: [String]) -> SMTPReply {
    let text = lines.count == 1 ? lines[0] : String(lines.joined(separator: " ").prefix(500))
    return SMTPReply(code: code, status: status(in: lines.last ?? ""), text: text)
  }

  /// The enhanced status that begins a line (RFC 2034 §4).
  static func status(in text: String) -> String? {
    guard let first = text.utf8.first, [0x32, 0x34, 0x35].contains(first) else { return nil }
    var dots = 0
    var digits = 0
    var length = 0
    for byte in text.utf8 {
      if byte == 0x20 { break }
      length += 1
      if byte == 0x2E, digits > 0 {
        dots += 1
        digits = 0
      } else {
        digits += 1
        let isDigit = byte >= 0x30 && byte <= 0x39
        guard isDigit, digits <= (dots == 0 ? 1 : 3), length <= 9 else { return nil }
      }
    }
    return dots == 2 && digits > 0 ? String(decoding: text.utf8.prefix(length), as: UTF8.self) : nil
  }
}
