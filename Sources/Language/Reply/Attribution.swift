/// The words by which a client introduces what it quotes.
///
/// They differ by client and language but not in kind: they end in a colon, say that somebody
/// wrote, and name a day, a time or an address; some are wrapped over up to four lines.
enum Attribution {
  static func kind(of lines: [Line], at index: Int) -> QuotedLines.Kind? {
    if lines[index].hasAt, isBare(lines, at: index) {
      return .attribution(lines: 1, quotesFollow: true)
    }
    // Few lines are near one that ends in a colon, and only those are worth a closer look.
    let hasEnd = lines[clamped: index..<(index + 8)].contains(where: \.endsInColon)
    guard hasEnd, mayBegin(lines[index]) else { return nil }
    var joined = ""
    for count in 1...8 {
      guard let line = lines[at: index + count - 1]?.trimmed else { return nil }
      // Some clients leave "<", the address and "> wrote:" on lines of their own.
      let isOpen =
        joined.utf8.count { $0 == UInt8(ascii: "<") }
        > joined.utf8.count { $0 == UInt8(ascii: ">") }
      if line.isEmpty {
        let next = lines[at: index + count]?.trimmed ?? ""
        guard isOpen || next.hasPrefix("<") else { return nil }
        continue
      }
      if line.hasPrefix(">"), !isOpen { return nil }
      guard count <= 4 || joined.contains("<") else { return nil }
      joined += (joined.isEmpty ? "" : " ") + line
      guard joined.utf8.count <= 800 else { return nil }
      guard ends(line) else { continue }
      guard introduces(joined) else { return nil }
      return .attribution(lines: count, quotesFollow: quoteFollows(lines, from: index + count))
    }
    return nil
  }

  /// "2013/7/20 Ana Lima <ana@example.org>" above a quote: old Gmail says no more than that.
  private static func isBare(_ lines: [Line], at index: Int) -> Bool {
    let line = lines[index]
    guard line.last == UInt8(ascii: ">"), let first = line.trimmed.first, first.isNumber,
      line.hasAt, !line.isLonger(than: 200)
    else { return false }
    return quoteFollows(lines, from: index + 1)
  }

  /// Whether the first line looks like the beginning of one.
  private static func mayBegin(_ line: Line) -> Bool {
    let text = line.text.utf8.count <= 120 ? line.text : String(line.text.prefix(120))
    let words = Words(text).all
    guard let first = words.first else { return false }
    return openings.contains(first) || first.isNumber
      || words.contains { verbs.contains($0) } || line.hasAt || line.hasAngle
      || first.isCapitalised && words.contains { $0.isNumber }
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

  private static func quoteFollows(_ lines: [Line], from start: Int) -> Bool {
    var index = start
    while index < lines.count, index < start + 4 {
      if lines[index].isQuoted || QuotedLines.isBarred(lines, at: index) { return true }
      if lines[index].first != nil { return false }
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
