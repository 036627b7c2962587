/// What each line of a body is: the words of the mail, or something around them.
enum QuotedLines {
  enum Kind: Equatable {
    case text
    case quoted
    /// The words that introduce a quote, over so many lines.
    case attribution(lines: Int, quotesFollow: Bool)
    /// A header block or a rule: everything below is an earlier mail.
    case oldBelow
    /// A list's or lawyer's words: nothing new below.
    case footer
    case deviceLine
    case signature
  }

  static func split(_ body: String) -> [Line] {
    let bytes = Array(body.utf8)
    return Line.ranges(in: bytes).map { range in
      let text = String(decoding: bytes[range], as: UTF8.self)
      guard bytes[range].contains(where: mayBeginInvisible) else { return Line(text) }
      return Line(
        String(
          String.UnicodeScalarView(text.unicodeScalars.filter { !invisible.contains($0.value) })))
    }
  }

  private static func mayBeginInvisible(_ byte: UInt8) -> Bool {
    byte == 0xE2 || byte == 0xEF || byte == 0xC2
  }

  /// Zero-width marks and the byte order mark, which clients leave at the start of lines.
  private static let invisible: Set<UInt32> = [
    0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0xAD,
  ]

  static func kind(of lines: [Line], at index: Int) -> Kind {
    let line = lines[index]
    if line.trimmed.isEmpty { return .text }
    if line.isQuoted || isBarred(lines, at: index) { return .quoted }
    if isSignatureMark(line) { return .signature }
    if let attribution = Attribution.kind(of: lines, at: index) { return attribution }
    if HeaderBlock.begins(lines, at: index) { return .oldBelow }
    if Boilerplate.isDeviceLine(line) { return .deviceLine }
    if Boilerplate.beginsFooter(lines, at: index) { return .footer }
    return .text
  }

  /// A quote marked by bars, which is at least two lines and no table.
  static func isBarred(_ lines: [Line], at index: Int) -> Bool {
    func hasBar(_ at: Int) -> Bool {
      guard lines.indices.contains(at), lines[at].text.utf8.first == UInt8(ascii: "|") else {
        return false
      }
      return !lines[at].text.utf8.dropFirst().contains(UInt8(ascii: "|"))
    }
    return hasBar(index) && (hasBar(index - 1) || hasBar(index + 1))
  }

  /// "-- " (RFC 3676 §4.3), also as clients that strip blanks write it.
  static func isSignatureMark(_ line: Line) -> Bool {
    guard line.trimmed.utf8.count <= 4 else { return false }
    return ["--", "-- ", "—", "__", "---", "----"].contains(
      line.text.replacing("\u{A0}", with: " "))
      || line.trimmed == "--"
  }

  /// A signature goes to the end, or to where something quoted begins.
  static func signatureEnd(in lines: [Line], from start: Int) -> Int {
    var index = start
    while index < lines.count {
      switch kind(of: lines, at: index) {
      case .quoted, .attribution, .oldBelow, .footer: return index
      case .text, .deviceLine, .signature: index += 1
      }
    }
    return lines.count
  }

  /// The quote itself where the mail is nothing else and nobody introduced it: then it is what
  /// the person sent.
  static func quoteAlone(_ lines: [Line]) -> String? {
    let filled = lines.filter { !$0.isBlank }
    guard filled.allSatisfy({ $0.text.hasPrefix(">") }) else { return nil }
    let bare = filled.prefix(6).map { line in
      Line(String(line.text.drop { $0 == ">" || $0.isWhitespace }))
    }
    let isIntroduced = bare.indices.contains {
      Attribution.kind(of: bare, at: $0) != nil || HeaderBlock.begins(bare, at: $0)
    }
    return isIntroduced ? nil : filled.map(\.text).joined(separator: "\n")
  }
}
