import Foundation

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

  static func split(_ body: String) -> [String] {
    body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { !invisible.contains($0.value) }))
    }
  }

  /// Zero-width marks and the byte order mark, which clients leave at the start of lines.
  private static let invisible: Set<UInt32> = [
    0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0xAD,
  ]

  static func kind(of lines: [String], at index: Int) -> Kind {
    let line = lines[index].trimmingCharacters(in: .whitespaces)
    if line.isEmpty { return .text }
    if line.hasPrefix(">") || isBarred(lines, at: index) { return .quoted }
    if isSignatureMark(lines[index]) { return .signature }
    if let attribution = Attribution.kind(of: lines, at: index) { return attribution }
    if HeaderBlock.begins(lines, at: index) { return .oldBelow }
    if Boilerplate.isDeviceLine(line) { return .deviceLine }
    if Boilerplate.beginsFooter(lines, at: index) { return .footer }
    return .text
  }

  /// A quote marked by bars, which is at least two lines and no table.
  static func isBarred(_ lines: [String], at index: Int) -> Bool {
    func hasBar(_ at: Int) -> Bool {
      guard let line = lines[at: at], line.hasPrefix("|") else { return false }
      return !line.dropFirst().contains("|")
    }
    return hasBar(index) && (hasBar(index - 1) || hasBar(index + 1))
  }

  /// "-- " (RFC 3676 §4.3), also as clients that strip blanks write it.
  static func isSignatureMark(_ line: String) -> Bool {
    ["--", "-- ", "—", "__", "---", "----"].contains(line.replacing("\u{A0}", with: " "))
      || line.trimmingCharacters(in: .whitespaces) == "--"
  }

  /// A signature goes to the end, or to where something quoted begins.
  static func signatureEnd(in lines: [String], from start: Int) -> Int {
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
  static func quoteAlone(_ lines: [String]) -> String? {
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    guard filled.allSatisfy({ $0.hasPrefix(">") }) else { return nil }
    let bare = filled.prefix(6).map { line in
      String(line.drop { $0 == ">" || $0.isWhitespace })
    }
    let isIntroduced = bare.indices.contains {
      Attribution.kind(of: bare, at: $0) != nil || HeaderBlock.begins(bare, at: $0)
    }
    return isIntroduced ? nil : filled.joined(separator: "\n")
  }
}
