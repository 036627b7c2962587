/// The mark above a signature: "-- " (RFC 3676 §4.3), also as clients that strip blanks write it,
/// and the rules that people draw instead.
enum Signature {
  /// Whether it is "-- ", which always parts a signature off.
  static func isSure(_ body: Body, at index: Int) -> Bool {
    let line = body.lines[index]
    return line.from == line.start && body.bytes[line.range].elementsEqual([0x2D, 0x2D])
      && body.bytes[at: Int(line.end)] == 0x20
  }

  /// So many lines are looked at below what may be a mark.
  static let lineLimit = 34

  /// Whether it is "--" or a longer rule, and what stands below looks like a signature and not
  /// like more of the mail.
  static func isLikely(_ body: Body, at index: Int, end: Int) -> Bool {
    let line = body.lines[index]
    guard line.has(.rule), line.from == line.start || line.count == 2,
      let kind = body.bytes[line.range].first, kind != UInt8(ascii: "."),
      kind != UInt8(ascii: "+")
    else { return false }
    return looksSigned(body, from: index + 1, to: end, limit: line.count <= 3 ? 15 : 8)
  }

  /// Whether a few short lines stand there that are no sentences.
  private static func looksSigned(_ body: Body, from: Int, to end: Int, limit: Int) -> Bool {
    var filled = 0
    for line in body.lines[clamped: from..<min(end, from + limit * 2 + 2)] where !line.isBlank {
      filled += 1
      if filled > limit { return false }
      if filled <= 2, isProse(line) { return false }
      if line.has(.asks), line.words >= 3 { return false }
    }
    return true
  }

  /// Whether a line is a sentence that a person says.
  private static func isProse(_ line: BodyLine) -> Bool {
    if line.has(.long) { return true }
    guard line.words >= 4, !line.has(.sent), !line.has(.legal) else { return false }
    return line.has(.own) || line.has(.asks) || line.has(.endsSentence) && line.words >= 5
      || line.words >= 11
  }
}
