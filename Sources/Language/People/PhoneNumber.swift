/// A telephone number of North America as a mail gives it.
package struct PhoneNumber: Hashable, Sendable {
  /// As `508-555-0142`.
  package var number: String
  /// What to dial after it, where it is said.
  package var extensionDigits: String?
  /// Whose it is, as far as the words before it say.
  package var isWriters: Bool
  /// Where it stands in the bytes of the text.
  var range: Range<Int>

  /// As it is kept: `508-555-0142`, or `508-555-0142 x12`.
  package var written: String { extensionDigits.map { "\(number) x\($0)" } ?? number }

  /// Every number in a text, in order, at most forty. Never fails.
  ///
  /// Area code and exchange begin with 2 to 9 and are none of 211 to 911 (NANP); a longer run of
  /// digits is no number, and neither is one of another country.
  package static func all(in text: String) -> [PhoneNumber] {
    // Few texts have as many digits as a number needs.
    var digits = 0
    for byte in text.utf8 where (0x30...0x39).contains(byte) { digits += 1 }
    guard digits >= 10 else { return [] }
    var scan = DigitScan(text)
    scan.run()
    let groups = scan.groups
    var found: [PhoneNumber] = []
    var index = 0
    while index < groups.count, found.count < 40 {
      if let (number, count) = number(at: index, in: groups) {
        let first = groups[index]
        let last = groups[index + count - 1]
        if !isForeign(index, in: groups) {
          let (digits, end) = scan.extensionDigits(after: last.end)
          // "at 617 … or 617 …": both are whose the first is.
          let follows = found.last.flatMap { first.start - $0.range.upperBound <= 5 ? $0 : nil }
          found.append(
            PhoneNumber(
              number: number, extensionDigits: digits,
              isWriters: follows?.isWriters
                ?? PhoneContext.isWriters(before: first.start, in: scan.bytes),
              range: first.start..<end))
        }
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  private static let shapes = [
    [3, 3, 4], [1, 3, 3, 4], [10], [1, 10], [11], [3, 7], [1, 3, 7], [6, 4], [1, 6, 4],
  ]

  private static func number(
    at index: Int, in groups: [DigitScan.Group]
  ) -> (String, count: Int)? {
    for shape in shapes where groups[index].digits.count == shape[0] {
      let taken = groups[clamped: index..<(index + shape.count)]
      guard taken.count == shape.count,
        Swift.zip(taken, shape).allSatisfy({ $0.digits.count == $1 }),
        taken.dropFirst().allSatisfy(\.follows)
      else { continue }
      if let number = number(taken.flatMap(\.digits)) { return (number, shape.count) }
    }
    return nil
  }

  /// "+58 412 555 0142": the digits before belong to it and are another country's.
  private static func isForeign(_ index: Int, in groups: [DigitScan.Group]) -> Bool {
    if groups[index].isInternational, groups[index].digits.first != 0x31 { return true }
    guard groups[index].follows, let before = groups[at: index - 1] else { return false }
    return before.isInternational
  }

  private static func number(_ digits: [UInt8]) -> String? {
    var number = digits[...]
    if number.count == 11 {
      guard number.first == 0x31 else { return nil }
      number = number.dropFirst()
    }
    guard number.count == 10 else { return nil }
    let all = Array(number)
    guard all[0] >= 0x32, all[3] >= 0x32 else { return nil }  // 2
    // 211, 911 and their like are services.
    guard !(all[1] == 0x31 && all[2] == 0x31), !(all[4] == 0x31 && all[5] == 0x31) else {
      return nil
    }
    return [all[0..<3], all[3..<6], all[6..<10]].map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }
}

/// Runs of digits in a text, with what stands between them.
struct DigitScan {
  /// A run of digits, and whether it goes on from the run before ("508-555", "(508) 555").
  struct Group {
    var digits: [UInt8]
    var follows: Bool
    /// "+" stands before it.
    var isInternational: Bool
    var start: Int
    var end: Int
  }

  let bytes: [UInt8]
  private(set) var groups: [Group] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  mutating func run() {
    var between: Int?
    var isRunning = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isDigit(byte), !isMarked(index) {
        if isRunning, let last = groups.indices.last {
          if groups[last].digits.count < 20 { groups[last].digits.append(byte) }
          groups[last].end = index + 1
        } else {
          let isInternational = index > 0 && bytes[index - 1] == UInt8(ascii: "+")
          groups.append(
            Group(
              digits: [byte], follows: (between ?? 9) <= 3, isInternational: isInternational,
              start: index, end: index + 1))
          isRunning = true
        }
        between = 0
        index += 1
        continue
      }
      let length = max(1, separatorLength(at: index))
      if let gap = between {
        isRunning = false
        // Of other characters only the separators keep a number together.
        between = separatorLength(at: index) > 0 ? gap + 1 : nil
      }
      index += length
    }
  }

  /// Whether a mark stands on the digit, which makes another character of it (emoji keycaps).
  private func isMarked(_ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return bytes[index + 1] == 0xEF && bytes[index + 2] == 0xB8
      || bytes[index + 1] == 0xE2 && bytes[index + 2] == 0x83
      || bytes[index + 1] == 0xCC || bytes[index + 1] == 0xCD
  }

  /// The bytes of a blank, dash, dot or bracket that stands in telephone numbers, or 0.
  private func separatorLength(at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x2D, 0x2E, 0x28, 0x29, 0x2F: return 1  // space, tab, - . ( ) /
    case 0xC2: return bytes[at: index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard bytes[at: index + 1] == 0x80, let last = bytes[at: index + 2] else { return 0 }
      return (0x90...0x95).contains(last) || last == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The digits of an extension that is written after a number: "x12", "ext. 4", "#7".
  func extensionDigits(after end: Int) -> (String?, end: Int) {
    var index = end
    func skipBlanks() {
      var steps = 0
      while steps < 3, let byte = bytes[at: index], [0x20, 0x2C, 0x28].contains(byte) {
        index += 1
        steps += 1
      }
    }
    skipBlanks()
    let word = Array(bytes[clamped: index..<(index + 9)]).map { $0 | 0x20 }
    let names = ["extension", "extensao", "ramal", "extn", "ext", "x", "#"]
    guard
      let name = names.first(where: { name in
        name == "#" ? bytes[at: index] == 0x23 : word.starts(with: Array(name.utf8))
      })
    else { return (nil, end) }
    index += name.utf8.count
    var steps = 0
    while steps < 3, let byte = bytes[at: index], [0x20, 0x2E, 0x3A, 0x23].contains(byte) {
      index += 1
      steps += 1
    }
    let start = index
    while index < start + 7, let byte = bytes[at: index], Self.isDigit(byte) { index += 1 }
    guard index > start, index - start <= 6 else { return (nil, end) }
    return (String(decoding: bytes[start..<index], as: UTF8.self), index)
  }
}

/// The words before a number that say whose it is.
enum PhoneContext {
  /// Whether a number that begins at a byte can be the writer's own.
  static func isWriters(before start: Int, in bytes: [UInt8]) -> Bool {
    let lower = max(0, start - 70)
    let words = Words(String(decoding: bytes[lower..<start], as: UTF8.self))
    var index = words.all.count - 1
    var steps = 0
    if let last = words.all.last,
      words.text(last.range.upperBound..<words.length).utf8.contains(where: Self.isStop)
    {
      return true
    }
    while index >= 0, steps < 8 {
      let word = words.all[index]
      let before = words.all[at: index - 1]
      // "my office number" is the writer's, "my wife at" is not.
      if Self.own.contains(word) { return true }
      // "I'd" is no "ID".
      if Self.others.contains(word), word.range.count == word.folded.utf8.count {
        return before.map { Self.own.contains($0) && !Self.never.contains(word) } ?? false
      }
      if Self.isSomebody(word) { return false }
      if word.gap >= .sentence || word.gap == .line || word.isNumber { break }
      index -= 1
      steps += 1
    }
    return true
  }

  /// The end of a sentence or line.
  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0x2E
  }

  private static func isSomebody(_ word: Word) -> Bool {
    if kin.contains(word) { return true }
    guard word.written.utf8.count > word.folded.utf8.count, word.folded.hasSuffix("s") else {
      return false
    }
    return kin.contains(String(word.folded.dropLast()))
  }

  private static let kin = WordSet(in: PeopleWords.kin)

  private static let own: WordSet = ["my", "our", "me", "us", "mi", "mis", "meu", "minha", "nosso"]

  private static let others = WordSet(
    in: """
      senator senators sen rep reps representative legislator legislators governor congressman
      congresswoman office hotline dial dialin zoom meeting id pin passcode fax her his their its
      old former previous invoice account order case docket ticket confirmation customer toll
      oficina despacho viejo antiguo anterior escritorio antigo velho gabinete su seu sua
      switchboard statehouse conference tracking
      """)

  /// Not the writer's number even with "my" before it.
  private static let never: WordSet = [
    "senator", "sen", "rep", "reps", "representative", "legislator", "old", "former", "previous",
    "fax", "invoice", "account", "order", "case", "ticket", "confirmation", "viejo", "antiguo",
    "anterior", "antigo", "velho", "legislators", "senators", "congressman", "congresswoman",
  ]
}
