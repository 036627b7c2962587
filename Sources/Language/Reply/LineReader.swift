/// Finds out the facts of a line in one pass over its bytes.
struct LineReader {
  let bytes: [UInt8]
  /// Introductions, labels, device lines and first words of notices stand in so many bytes.
  private static let limit = 600

  private var line = BodyLine(from: 0, start: 0, end: 0)
  /// The word at hand.
  private var key = WordKey()
  private var wordKind = Signs.Kind.other
  private var wordStart = 0
  private var wordsAfterVerb = 0
  private var firstLegal = WordKey()
  private var isAllCapitalised = true

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(_ range: Range<Int>) -> BodyLine {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    line = BodyLine(
      from: UInt32(clamping: range.lowerBound), start: UInt32(clamping: start),
      end: UInt32(clamping: end))
    guard start < end else { return line }
    readWords(start..<min(end, start + Self.limit))
    readMarks(start..<end)
    if end - start > Self.limit { line.facts.insert(.long) }
    return line
  }

  private mutating func readWords(_ range: Range<Int>) {
    key = WordKey()
    wordsAfterVerb = 0
    firstLegal = WordKey()
    isAllCapitalised = true
    var isInLabel = true
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = Signs.sign(in: bytes, at: index)
      switch sign.kind {
      case .small, .capital, .digit:
        if key.isEmpty {
          wordKind = sign.kind
          wordStart = index
          if sign.length == 1, sign.kind != .digit {
            // Nearly all words are ASCII letters: they are taken at once.
            key = WordKey(lettersAt: &index, before: range.upperBound, of: bytes)
            continue
          }
        }
        Signs.append(sign, to: &key)
      case .ideograph:
        endWord(before: index)
        line.facts.insert(.foreign)
      case .silent: break
      case .colon:
        endWord(before: index)
        if isInLabel {
          line.label = label(range.lowerBound..<index)
          isInLabel = false
        }
      case .blank, .other: endWord(before: index)
      }
      index += sign.length
    }
    endWord(before: range.upperBound)
    if line.has(.verb), wordsAfterVerb <= 1 { line.facts.insert(.verbLast) }
    if isAllCapitalised { line.facts.insert(.allCapitalised) }
  }

  /// What the words before the first colon of a line are.
  private func label(_ range: Range<Int>) -> HeaderLabel {
    var label = WordKey()
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = Signs.sign(in: bytes, at: index)
      switch sign.kind {
      case .small, .capital, .digit, .ideograph: Signs.append(sign, to: &label)
      case .silent, .colon, .blank, .other: break
      }
      if label.count > 100 { return .none }
      index += sign.length
    }
    return ReplyWords.labels[label] ?? .none
  }

  private mutating func endWord(before end: Int) {
    guard !key.isEmpty else { return }
    let isFirst = line.words == 0
    if line.words < 255 { line.words += 1 }
    wordsAfterVerb += 1
    if wordKind == .digit {
      addNumber(before: end, isFirst: isFirst)
    } else {
      if isFirst, wordKind == .capital {
        line.facts.insert(.capitalFirst)
        // Arabic and Hebrew begin with these bytes, and all that is written with three.
        if bytes[wordStart] >= 0xD6 { line.facts.insert(.caseless) }
      }
      let kinds = ReplyWords.kinds[key] ?? []
      if kinds.isEmpty {
        if wordKind == .small { isAllCapitalised = false }
      } else {
        add(kinds, isFirst: isFirst)
      }
    }
    key = WordKey()
  }

  private mutating func addNumber(before end: Int, isFirst: Bool) {
    if line.numbers < 255 { line.numbers += 1 }
    if isFirst { line.facts.formUnion([.numberFirst, .opening]) }
    let digits = end - wordStart
    let isYear = digits == 4 && (bytes[wordStart] == 0x31 || bytes[wordStart] == 0x32)
    // "9:00", and "kl. 20.42" in the north.
    if digits == 2, let mark = bytes[at: wordStart - 1], mark == UInt8(ascii: ":"),
      bytes[at: wordStart - 2].map({ (0x30...0x39).contains($0) }) ?? false
    {
      line.facts.formUnion([.date, .hasTime])
    } else if isYear {
      line.facts.insert(.date)
    }
  }

  private mutating func add(_ kinds: ReplyWords.Kinds, isFirst: Bool) {
    if kinds.contains(.verb) || kinds.contains(.inner) {
      wordsAfterVerb = 0
      line.facts.insert(.verb)
      if kinds.contains(.inner) { line.facts.insert(.verbInner) }
    } else if wordKind == .small, !kinds.contains(.particle) {
      isAllCapitalised = false
    }
    if kinds.contains(.own) { line.facts.insert(.own) }
    if kinds.contains(.date) { line.facts.insert(.date) }
    if isFirst {
      if kinds.contains(.date) { line.facts.formUnion([.dateFirst, .opening]) }
      if kinds.contains(.opening), wordKind == .capital || kinds.contains(.smallOpening) {
        line.facts.insert(.opening)
      }
      if kinds.contains(.notice) { line.facts.insert(.noticeFirst) }
    }
    if kinds.contains(.sent) { line.facts.insert(.sent) }
    if kinds.contains(.device) { line.facts.insert(.device) }
    if kinds.contains(.legal) {
      if line.has(.legal), key != firstLegal { line.facts.insert(.veryLegal) }
      firstLegal = key
      line.facts.insert(.legal)
    }
  }

  private mutating func readMarks(_ range: Range<Int>) {
    let head = bytes[range.prefix(Self.limit)]
    var angles = 0
    var bars = 0
    for byte in head {
      switch byte {
      case UInt8(ascii: "@"): line.facts.insert(.hasAt)
      case UInt8(ascii: "<"):
        line.facts.insert(.hasAngle)
        angles += 1
      case UInt8(ascii: ">"): angles -= 1
      case UInt8(ascii: "|"): bars += 1
      default: break
      }
    }
    if bytes[range.lowerBound] == UInt8(ascii: ">") {
      line.facts.insert(.quoted)
      angles += 1
    }
    if bars == 1, bytes[Int(line.from)] == UInt8(ascii: "|") { line.facts.insert(.barred) }
    if angles > 0 { line.facts.insert(.isOpen) }
    if let angle = head.prefix(6).firstIndex(of: UInt8(ascii: ">")), angle - range.lowerBound >= 2,
      head[..<angle].allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    {
      line.facts.insert(.initialed)
    }
    readEnd(range)
    readRule(range)
  }

  private mutating func readEnd(_ range: Range<Int>) {
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: ">"): line.facts.insert(.endsInAngle)
    case UInt8(ascii: "?"): line.facts.insert(.asks)
    case UInt8(ascii: "."), UInt8(ascii: "!"): line.facts.insert(.endsSentence)
    default: break
    }
    var end = range.upperBound
    let lowest = max(range.lowerBound, end - 8)
    while end > lowest, [0x20, 0x09, UInt8(ascii: "*")].contains(bytes[end - 1]) { end -= 1 }
    guard end > range.lowerBound else { return }
    if bytes[end - 1] == UInt8(ascii: ":") {
      end -= 1
    } else if range.lowerBound + 3 <= end, bytes[end - 3..<end].elementsEqual([0xEF, 0xBC, 0x9A]) {
      end -= 3
    } else {
      return
    }
    line.facts.insert(.endsInColon)
    guard line.has(.foreign), !line.has(.verb) else { return }
    while end > lowest, bytes[end - 1] == 0x20 { end -= 1 }
    let before = bytes[range.lowerBound..<end]
    if ReplyWords.foreignVerbs.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
      line.facts.formUnion([.verb, .verbLast])
    }
  }

  private mutating func readRule(_ range: Range<Int>) {
    let first = Self.ruleLength(bytes[range])
    guard first >= 2 else { return }
    if first == range.count {
      line.facts.insert(.rule)
    } else if Self.ruleLength(bytes[range].reversed()) >= 2 {
      line.facts.insert(.dashed)
    }
  }

  /// How many bytes at the beginning are marks of rules, and blanks between them.
  private static func ruleLength(_ bytes: some Collection<UInt8>) -> Int {
    var length = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "*"),
        UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "^"), 0x20:
        length += 1
      // U+2010 to U+2015, dashes, and U+2500, the line of boxes; and their bytes from behind.
      case 0xE2, 0x80, 0x90...0x95: length += 1
      default: return length
      }
    }
    return length
  }
}
