import Foundation

/// The words by which a client introduces what it quotes.
///
/// They differ by client and language but not in kind: they end in a colon, say that somebody
/// wrote, and name a day, a time or an address; some are wrapped over up to four lines.
enum Attribution {
  static func kind(of lines: [String], at index: Int) -> QuotedLines.Kind? {
    // Few lines are near one that ends in a colon, and only those are worth a closer look.
    let hasEnd = lines[clamped: index..<(index + 8)].contains {
      endsInColon($0)
    }
    if lines[index].utf8.contains(UInt8(ascii: "@")), isBare(lines, at: index) {
      return .attribution(lines: 1, quotesFollow: true)
    }
    guard hasEnd else { return nil }
    var joined = ""
    for count in 1...8 {
      guard let line = lines[at: index + count - 1]?.trimmingCharacters(in: .whitespaces) else {
        return nil
      }
      // Some clients leave "<", the address and "> wrote:" on lines of their own.
      let isOpen =
        joined.utf8.count { $0 == UInt8(ascii: "<") }
        > joined.utf8.count { $0 == UInt8(ascii: ">") }
      if line.isEmpty {
        let next = lines[at: index + count]?.trimmingCharacters(in: .whitespaces) ?? ""
        guard isOpen || next.hasPrefix("<") else { return nil }
        continue
      }
      if line.hasPrefix(">"), !isOpen { return nil }
      guard count <= 4 || joined.contains("<") else { return nil }
      joined += (joined.isEmpty ? "" : " ") + line
      guard joined.utf8.count <= 800 else { return nil }
      guard ends(line) else { continue }
      guard mayBegin(lines[index]), introduces(joined) else { return nil }
      return .attribution(lines: count, quotesFollow: quoteFollows(lines, from: index + count))
    }
    return nil
  }

  /// "2013/7/20 Ana Lima <ana@example.org>" above a quote: old Gmail says no more than that.
  private static func isBare(_ lines: [String], at index: Int) -> Bool {
    let line = lines[index].trimmingCharacters(in: .whitespaces)
    guard let first = line.first, first.isNumber, line.hasSuffix(">"), line.contains("@"),
      line.count <= 200
    else { return false }
    return quoteFollows(lines, from: index + 1)
  }

  /// Whether the first line looks like the beginning of one.
  private static func mayBegin(_ line: String) -> Bool {
    let words = Words(String(line.prefix(120))).all
    guard let first = words.first else { return false }
    return openings.contains(first) || first.isNumber
      || words.contains { verbs.contains($0) } || line.contains("@") || line.contains("<")
      || first.isCapitalised && words.contains { $0.isNumber }
  }

  private static func endsInColon(_ line: String) -> Bool {
    for byte in line.utf8.reversed() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"): continue
      case UInt8(ascii: ":"), 0x9A: return true  // 0x9A ends "："
      default: return false
      }
    }
    return false
  }

  private static func ends(_ line: String) -> Bool {
    line.hasSuffix(":") || line.hasSuffix("：") || line.hasSuffix(":*")
  }

  private static func introduces(_ joined: String) -> Bool {
    let words = Words(joined).all
    let saysWrote = words.indices.contains { index in
      // "I wrote to you on March 3, 2026:" is the person's own.
      verbs.contains(words[index])
        && !["i", "we", "yo", "eu"].contains(words[at: index - 1]?.folded ?? "")
    }
    let hasAddress = joined.contains("@")
    let numbers = words.filter { $0.folded.contains(where: \.isNumber) }.count
    if saysWrote { return hasAddress || numbers >= 2 || isShortWrote(words) }
    return hasAddress && joined.contains("<") && numbers >= 3
  }

  /// "Ana Lima wrote:", as old clients and lists write it.
  private static func isShortWrote(_ words: [Word]) -> Bool {
    guard let last = words.last, verbs.contains(last), (2...5).contains(words.count) else {
      return false
    }
    return words.dropLast().allSatisfy(\.isCapitalised)
      && !["i", "we", "you", "he", "she", "they"].contains(words.first?.folded ?? "i")
  }

  private static func quoteFollows(_ lines: [String], from start: Int) -> Bool {
    var index = start
    while index < lines.count, index < start + 4 {
      let line = lines[index].trimmingCharacters(in: .whitespaces)
      if line.hasPrefix(">") || QuotedLines.isBarred(lines, at: index) { return true }
      if !line.isEmpty { return false }
      index += 1
    }
    return false
  }

  private static let openings: WordSet = [
    "on", "le", "el", "em", "am", "op", "il", "den", "w", "dnia", "no", "na", "en", "at", "pa",
    "quoting", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mie", "jue", "vie",
    "seg", "ter", "qua", "qui", "sex", "a", "as", "de", "dia", "from", "par",
  ]

  private static let verbs: WordSet = [
    "wrote", "writes", "said", "escribio", "escrito", "escreveu", "ecrit", "schrieb", "schreef",
    "geschreven", "scritto", "skrev", "napisal", "napisala", "napisano", "kirjoitti", "пишет",
    "написал",
    "написала", "пише", "написав", "写道", "написано", "napsal", "napsala", "irta", "yazdi",
    "schrieben", "scrisse",
    "έγραψε", "scris", "ecrivait", "pisze", "написа", "escribia", "schreibt",
  ]
}
