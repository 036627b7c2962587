/// A body as lines, each with its facts, in memory that stays in proportion to the text.
struct Body: Sendable {
  let bytes: [UInt8]
  /// The lines; of several blank ones in a row there is one.
  let lines: [BodyLine]

  init(_ text: String) {
    let bytes = Self.visible(Array(text.utf8))
    self.bytes = bytes
    lines = Self.lines(of: bytes)
  }

  private static func lines(of bytes: [UInt8]) -> [BodyLine] {
    var reader = LineReader(bytes: bytes)
    var lines: [BodyLine] = []
    var start = 0
    var index = 0
    var wasBlank = false
    func end(at end: Int) {
      let line = reader.line(start..<end)
      defer { wasBlank = line.isBlank }
      if !line.isBlank || !wasBlank { lines.append(line) }
    }
    while index < bytes.count {
      let length = Line.newline(in: bytes, at: index)
      if length > 0 {
        end(at: index)
        start = index + length
      }
      index += max(length, 1)
    }
    end(at: bytes.count)
    return lines
  }

  /// The text without what nobody sees: marks without width, the byte order mark, marks that turn
  /// the direction of writing, which clients leave at the start of lines. No-break spaces become
  /// plain ones.
  static func visible(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xCD }) else {
      return bytes
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let second = byte < 0x80 ? 0 : bytes[at: index + 1] ?? 0
      switch (byte, second) {
      case (0xC2, 0xA0):
        kept.append(0x20)
        index += 2
      case (0xC2, 0xAD), (0xCD, 0x8F): index += 2
      case (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB):
        if isInvisible(second, bytes[at: index + 2] ?? 0, after: kept.last) {
          index += 3
        } else {
          fallthrough
        }
      default:
        kept.append(byte)
        index += 1
      }
    }
    return kept
  }

  private static func isInvisible(_ second: UInt8, _ third: UInt8, after last: UInt8?) -> Bool {
    switch (second, third) {
    case (0x80, 0x8D): (last ?? 0) < 0x80  // otherwise it may join two emoji
    case (0x80, 0x8B), (0x80, 0x8C), (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE): true
    case (0x81, 0xA0), (0x81, 0xA6...0xA9): true
    case (0xBB, 0xBF): true
    default: false
    }
  }

  /// A line as it was written, without blanks at its end.
  func text(_ line: BodyLine) -> String {
    String(decoding: bytes[Int(line.from)..<Int(line.end)], as: UTF8.self)
  }

  /// A line without blanks at its ends, at most so many bytes of it.
  func joined(_ line: BodyLine, limit: Int = 600) -> String {
    String(decoding: bytes[line.range].prefix(limit), as: UTF8.self)
  }

  /// The lines of `range` as one text, at most so many bytes of it.
  func joined(_ range: Range<Int>, by separator: UInt8 = 0x20, limit: Int = 2_000) -> String {
    var joined: [UInt8] = []
    for line in lines[clamped: range] where joined.count < limit {
      if !joined.isEmpty { joined.append(separator) }
      joined += bytes[line.range].prefix(limit)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The first line from `start` on that is not blank, at most `within` lines further.
  func filled(from start: Int, within: Int = 4) -> Int? {
    var index = start
    while index < lines.count, index < start + within {
      if !lines[index].isBlank { return index }
      index += 1
    }
    return nil
  }

  /// Whether a line is somebody else's, quoted: marked by `>`, by bars of which there are two in
  /// a row, or by initials and `>` in two lines.
  func isQuoted(at index: Int) -> Bool {
    guard let line = lines[at: index] else { return false }
    if line.has(.quoted) { return true }
    if line.has(.barred) {
      return lines[at: index - 1]?.has(.barred) ?? false
        || lines[at: index + 1]?.has(.barred) ?? false
    }
    guard line.has(.initialed) else { return false }
    let initials = bytes[line.range].prefix { $0 != UInt8(ascii: ">") }
    return [index - 1, index + 1, index - 2, index + 2].contains { place in
      guard let other = lines[at: place], other.has(.initialed) else { return false }
      return bytes[other.range].starts(with: initials)
    }
  }

  /// The end of the paragraph that the line at `index` is in.
  func paragraphEnd(from index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isBlank { end += 1 }
    return end
  }

  /// Lines as a text, without blank ones at its ends and with at most one in a row.
  func tidy(_ indices: some Sequence<some BinaryInteger>) -> String {
    var result: [UInt8] = []
    var isBlankOwed = false
    for index in indices {
      guard index >= 0, let line = lines[at: Int(index)], !line.isBlank else {
        isBlankOwed = true
        continue
      }
      if !result.isEmpty {
        result.append(0x0A)
        if isBlankOwed { result.append(0x0A) }
      }
      isBlankOwed = false
      let start = result.isEmpty ? line.start : line.from
      result += bytes[Int(start)..<Int(line.end)]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
