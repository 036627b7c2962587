/// A person's name as it may be used to greet them.
package struct PersonName: Hashable, Sendable {
  package var full: String
  package var given: String

  package init(full: String, given: String) {
    self.full = full
    self.given = given
  }

  /// The name in a From field's display name: "Lopez, Maria" is Maria Lopez.
  ///
  /// Nothing for an address, a user name ("maria.lopez42") or an organisation. Never fails.
  package static func reading(fromDisplayName display: String) -> PersonName? {
    if let words = plainWords(display) {
      return words.contains { organisations.contains(WordKey(Words.fold($0))) }
        ? nil : PersonName(words: words)
    }
    var text = unquoted(display)
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "<" || $0 == "[" }) {
      text = String(text[..<open])
    }
    if text.utf8.count > 5, let via = text.firstRange(of: " via ") {
      text = String(text[..<via.lowerBound])
    }
    guard !text.contains("@"), !text.contains(where: \.isNumber) else { return nil }
    let halves = text.split(separator: ",", maxSplits: 1).map {
      Line.trimmed(String($0))
    }
    if halves.count == 2, !degrees.contains(Words.fold(halves[1].filter { $0 != "." })) {
      text = "\(halves[1]) \(halves[0])"
    } else if let first = halves.first {
      text = first
    }
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    // "Joe & Ana Blake" share an address; the first of them is greeted.
    if words.count == 4, ["&", "and", "y", "e", "+"].contains(words[1].lowercased()) {
      words = [words[0], words[3]]
    }
    // "jb" and "kmc" are marks of a user, and nobody's name to greet by.
    if words.count == 1, words[0].utf8.count <= 3, words[0] == words[0].lowercased(),
      !words[0].contains(where: { "aeiouyáéíóúãõ".contains($0) })
    {
      return nil
    }
    guard !words.contains(where: { organisations.contains(Words.fold($0)) }) else { return nil }
    return PersonName(words: words)
  }

  /// The words of a name that is two to four words of ASCII letters and nothing else, where none of
  /// the readings below can apply.
  private static func plainWords(_ display: String) -> [String]? {
    let letters = display.utf8
    guard letters.count <= 60, letters.first != 0x20, letters.last != 0x20 else { return nil }
    var previous: UInt8 = 0
    for byte in letters {
      guard (0x61...0x7A).contains(byte | 0x20) || byte == 0x20 && previous != 0x20 else {
        return nil
      }
      previous = byte
    }
    let words = letters.split(separator: 0x20).map { String(Substring($0)) }
    guard (2...4).contains(words.count), !words.contains("via") else { return nil }
    let isShared = words.count == 4 && ["and", "y", "e"].contains(words[1].lowercased())
    return isShared ? nil : words
  }

  /// The field without blanks and quotation marks at its ends.
  private static func unquoted(_ display: String) -> String {
    let marks = Set("\"' \t".unicodeScalars)
    var scalars = display.unicodeScalars[...]
    while let first = scalars.first, marks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, marks.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether a name may stand in a mail of ours: at most 60 characters of letters, marks, blanks
  /// and `.'-`, and nothing that reads as a domain.
  package static func isUsable(_ name: String) -> Bool {
    if isPlain(name) { return true }
    guard !name.isEmpty, name.count <= 60, name.unicodeScalars.count <= 120 else { return false }
    guard name.contains(where: \.isLetter) else { return false }
    guard name.unicodeScalars.allSatisfy(isOfNames) else { return false }
    // A dot between two letters, the second part of two or more, reads as a domain; "J.R." does not.
    for part in name.split(whereSeparator: \.isWhitespace) {
      let labels = part.split(separator: ".", omittingEmptySubsequences: true)
      if labels.count >= 2, let last = labels.last, last.count >= 2 { return false }
      // ".com", which stands apart and reads as one with what is before it.
      if part.hasPrefix("."), part.count > 1 { return false }
      if Words.fold(part).hasPrefix("www") || !isOfOneScript(part) { return false }
    }
    return true
  }

  /// Whether it is so at first sight: ASCII letters, blanks and hyphens.
  private static func isPlain(_ name: String) -> Bool {
    var hasLetter = false
    var run = 0  // of the letter that web addresses begin with
    for byte in name.utf8 {
      switch byte {
      case 0x57, 0x77:
        run += 1
        hasLetter = true
        if run > 2 { return false }
        continue
      case 0x61...0x7A, 0x41...0x5A: hasLetter = true
      case 0x20, 0x2D: break
      default: return false
      }
      run = 0
    }
    return hasLetter && name.utf8.count <= 60
  }

  /// A letter, a mark, a blank or one of `.'-`; nothing that cannot be seen, and no sign that only
  /// looks like a point.
  private static func isOfNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", " ", ".", "'", "-", "’": return true
    case "\u{A4F8}"..."\u{A4FD}": return false  // Lisu tones: points and commas to the eye
    default: break
    }
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Whether no Latin letter stands beside another script's in the word, as where a Cyrillic `а`
  /// makes a well-known name. The signs of ª and of ʻ belong to Latin names.
  private static func isOfOneScript(_ word: Substring) -> Bool {
    var hasLatin = false
    var hasOther = false
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        hasLatin = hasLatin || scalar.properties.isAlphabetic
        continue
      }
      guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { continue }
      let kind = name.prefix { $0 != " " }
      if kind == "LATIN" {
        hasLatin = true
      } else if !["MODIFIER", "FEMININE", "MASCULINE", "COMBINING"].contains(kind) {
        hasOther = true
      }
    }
    return !(hasLatin && hasOther)
  }

  /// The name made of these words, in the usual letters; nothing if it cannot be one.
  init?(words: [String]) {
    let cased = words.enumerated().map { Self.cased($1, isFirst: $0 == 0) }
    let full = cased.joined(separator: " ")
    guard (1...6).contains(cased.count), Self.isUsable(full), let first = cased.first else {
      return nil
    }
    let isTitled = cased.count > 1 && Self.titles.contains(Words.fold(first.filter { $0 != "." }))
    let named = isTitled ? Array(cased.dropFirst()) : cased
    guard let given = named.first, given.count > 1 || named.count > 1 else { return nil }
    // "M. Lopez" gives no first name to greet by, so the whole stands.
    let isInitial = given.filter(\.isLetter).count == 1
    self.init(
      full: named.joined(separator: " "), given: isInitial ? named.joined(separator: " ") : given)
  }

  private static let titles: WordSet = ["mr", "mrs", "ms", "dr", "rev", "prof", "mx"]

  private static func cased(_ word: String, isFirst: Bool) -> String {
    if isMixed(word) { return word }
    let isShouted = word.count > 1 && word == word.uppercased() && !word.contains(".")
    let isSmall = word == word.lowercased() && (isFirst || !particles.contains(word))
    guard isShouted || isSmall else { return word }
    var startsPart = true
    var cased = ""
    for (index, letter) in word.lowercased().enumerated() {
      cased += startsPart ? letter.uppercased() : String(letter)
      // "Anne-Marie", and "O'Neil" but not "Ana'lia".
      startsPart = letter == "-" || index == 1 && (letter == "'" || letter == "’")
    }
    return cased
  }

  /// Whether small and capital letters of ASCII stand in it, and nothing that is not ASCII.
  private static func isMixed(_ word: String) -> Bool {
    var hasSmall = false
    var hasCapital = false
    for byte in word.utf8 {
      if byte >= 0x80 { return false }
      if (0x61...0x7A).contains(byte) { hasSmall = true }
      if (0x41...0x5A).contains(byte) { hasCapital = true }
    }
    return hasSmall && hasCapital
  }

  static let particles: WordSet = [
    "de", "da", "do", "dos", "das", "del", "la", "van", "von", "der", "den", "di", "bin", "al", "y",
    "e", "du", "le", "los", "las", "ter", "ibn",
  ]

  private static let degrees: WordSet = [
    "md", "phd", "rn", "jr", "sr", "esq", "np", "msw", "licsw", "mph", "dds", "ii", "iii", "mba",
    "lcsw", "edd", "do", "pa", "cpa", "ma", "bsn",
  ]

  static let organisations: WordSet = [
    "team", "campaign", "news", "newsletter", "inc", "llc", "ltd", "corp", "committee", "library",
    "hub", "support", "info", "admin", "noreply", "office", "sales", "marketing", "the", "group",
    "association", "union", "college", "university", "hospital", "city", "town", "society", "club",
    "foundation", "center", "services", "service", "notifications", "no-reply", "donotreply",
    "press",
    "editor", "daily", "globe", "church", "council", "department", "board", "coalition", "network",
    "alerts", "billing", "health", "me", "user", "mailer-daemon", "postmaster", "webmaster", "help",
    "contact", "equipo", "company", "shop", "store", "media", "institute", "project", "party",
    "dsa",
    "alliance", "democrats", "action", "mail", "iphone", "ipad", "account", "customer", "events",
    "volunteers", "members", "membership", "and", "&",
  ]
}
