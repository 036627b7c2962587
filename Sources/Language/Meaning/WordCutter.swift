/// Cuts a text into words, byte by byte as far as it is written in Latin letters.
///
/// What else there is (other scripts, emoji, letters with separate marks) is read by characters,
/// which is slower and means the same.
struct WordCutter {
  let bytes: [UInt8]
  private(set) var found: [Word] = []
  private let text: String
  private let limit: Int
  private var index = 0
  private var line = 0
  private var gap = Word.Gap.paragraph
  private var newlines = 0
  private var isAtLineStart = true
  /// The word at hand, folded; kept between words for its memory.
  private var folded: [UInt8] = []

  init(_ text: String, limit: Int) {
    self.text = text
    self.limit = limit
    bytes = Array(text.utf8)
    found.reserveCapacity(min(limit, bytes.count / 5 + 1))
  }

  /// What is to be known of a character, and where it ends.
  private struct Sign {
    enum Kind: UInt8 {
      case letter, lowercase, uppercase, digit
      case newline, blank
      /// ">", ".", the other marks that end a sentence, those that part it, and all others.
      case quote, dot, stop, comma, other
    }

    var kind: Kind
    var end: Int

    /// Whether words are made of it.
    var isInWord: Bool { kind.rawValue <= Kind.digit.rawValue }
    var isLetter: Bool { kind.rawValue < Kind.digit.rawValue }
  }

  mutating func cut() {
    while index < bytes.count, found.count < limit {
      let sign = sign(at: index)
      if sign.isInWord {
        isAtLineStart = false
        newlines = 0
        if !takePlainWord() { takeWord() }
        continue
      }
      switch sign.kind {
      case .newline:
        newlines += 1
        line += 1
        gap = max(gap, newlines > 1 ? .paragraph : .line)
        isAtLineStart = true
      case .blank: break
      case .quote where isAtLineStart:
        skipLine()
        gap = .paragraph
        continue
      default:
        isAtLineStart = false
        newlines = 0
        gap = max(gap, gap(of: sign))
      }
      index = sign.end
    }
  }

  private mutating func skipLine() {
    while index < bytes.count {
      let sign = sign(at: index)
      if case .newline = sign.kind { return }
      index = sign.end
    }
  }

  /// Whether a character that begins before `index` surely ends there: no joiner or mark follows.
  private func isEdge(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    if byte < 0x80 || (0xC2...0xCB).contains(byte) { return true }
    // U+2010 to U+2027: dashes, quotation marks, dots.
    return byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (0x90...0xA7).contains(bytes[index + 2])
  }

  private func sign(at index: Int) -> Sign {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        return Sign(kind: .newline, end: index + 2)
      }
      guard isEdge(index + 1) else { return signByCharacter(at: index) }
      if (0x61...0x7A).contains(byte) { return Sign(kind: .lowercase, end: index + 1) }
      if byte == 0x20 { return Sign(kind: .blank, end: index + 1) }
      return Sign(kind: Self.ascii[Int(byte)], end: index + 1)
    }
    // À to ÿ, of which two are no letters.
    if byte == 0xC3, index + 1 < bytes.count, isEdge(index + 2) {
      let next = bytes[index + 1]
      if next != 0x97, next != 0xB7 {
        return Sign(kind: next < 0x9F ? .uppercase : .lowercase, end: index + 2)
      }
    }
    return signByCharacter(at: index)
  }

  private static let ascii: [Sign.Kind] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case 0x61...0x7A: .lowercase
    case 0x41...0x5A: .uppercase
    case 0x30...0x39: .digit
    case 0x0A...0x0D: .newline
    case 0x20, 0x09: .blank
    default: kind(of: Character(Unicode.Scalar(byte)))
    }
  }

  private static func kind(of mark: Character) -> Sign.Kind {
    switch mark {
    case ">": .quote
    case ".": .dot
    case "!", "?", ";", "…", "¡", "¿": .stop
    case ",", ":", "(", ")", "—", "–": .comma
    default: .other
    }
  }

  private func character(at index: Int) -> (Character, end: Int) {
    let start = text.utf8.index(text.startIndex, offsetBy: index)
    let character = text[start]
    return (character, index + character.utf8.count)
  }

  private func signByCharacter(at index: Int) -> Sign {
    let (character, end) = character(at: index)
    let kind: Sign.Kind =
      if character.isNewline {
        .newline
      } else if character.isLetter {
        .letter
      } else if character.isNumber {
        .digit
      } else if character.isWhitespace {
        .blank
      } else {
        Self.kind(of: character)
      }
    return Sign(kind: kind, end: end)
  }

  private func gap(of mark: Sign) -> Word.Gap {
    switch mark.kind {
    case .dot: mark.end >= bytes.count || !sign(at: mark.end).isInWord ? .sentence : .blank
    case .stop: .sentence
    case .comma: .comma
    default: .blank
    }
  }

  /// Whether an apostrophe stands at `index` with a letter after it; then where that letter is.
  private func apostropheEnd(at index: Int) -> Int? {
    let end: Int
    if bytes[index] == UInt8(ascii: "'") {
      end = index + 1
    } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    {
      end = index + 3
    } else {
      return nil
    }
    guard end < bytes.count, isEdge(end) || character(at: index).end == end,
      sign(at: end).isLetter
    else { return nil }
    return end
  }

  /// Takes the word at `index` if it is ASCII letters up to a sign that is surely none of it, as
  /// nearly all are.
  private mutating func takePlainWord() -> Bool {
    var end = index
    let key = WordKey(lettersAt: &end, before: bytes.count, of: bytes)
    guard end > index else { return false }
    if end < bytes.count {
      let next = bytes[end]
      guard next < 0x80, next != UInt8(ascii: "'"), !(0x30...0x39).contains(next) else {
        return false
      }
    }
    // The bit by which small letters and capitals differ.
    var ofAny: UInt8 = 0
    var ofAll: UInt8 = 0x20
    var place = index
    while place < end {
      ofAny |= bytes[place]
      ofAll &= bytes[place]
      place &+= 1
    }
    let written = String(decoding: bytes[index..<end], as: UTF8.self)
    var small = written
    if ofAll == 0 {
      folded.removeAll(keepingCapacity: true)
      for place in index..<end { folded.append(bytes[place] | 0x20) }
      small = String(decoding: folded, as: UTF8.self)
    }
    found.append(
      Word(
        written: written, folded: small, key: key, gap: gap,
        isCapitalised: bytes[index] < 0x61, isShouted: ofAny & 0x20 == 0 && end - index > 1,
        isNumber: false, isASCII: true, line: line, range: index..<end))
    gap = .blank
    index = end
    return true
  }

  /// Takes the word at `index`, folding it on the way.
  private mutating func takeWord() {
    let start = index
    folded.removeAll(keepingCapacity: true)
    var isFolded = true  // as it stands
    var isPlain = true  // of the letters that are folded here
    var isNumber = true
    var isASCII = true
    var isShouted = true
    var count = 0
    var first: Sign.Kind?
    while index < bytes.count {
      // Nearly all letters: small ones before another ASCII sign, which no mark can change.
      let byte = bytes[index]
      if (0x61...0x7A).contains(byte), index + 1 < bytes.count, bytes[index + 1] < 0x80 {
        if first == nil { first = .lowercase }
        count += 1
        isNumber = false
        isShouted = false
        folded.append(byte)
        index += 1
        continue
      }
      let sign = sign(at: index)
      guard sign.isInWord else {
        guard let end = apostropheEnd(at: index) else { break }
        if bytes[index] >= 0x80 { isASCII = false }
        index = end
        isFolded = false
        count += 1
        continue
      }
      if first == nil { first = sign.kind }
      count += 1
      switch sign.kind {
      case .lowercase:
        isNumber = false
        isShouted = false
        if bytes[index] < 0x80 {
          folded.append(bytes[index])
        } else {
          isFolded = false
          isASCII = false
          Self.fold(bytes[index + 1], into: &folded)
        }
      case .uppercase:
        isNumber = false
        isFolded = false
        if bytes[index] < 0x80 {
          folded.append(bytes[index] + 0x20)
        } else {
          isASCII = false
          Self.fold(bytes[index + 1], into: &folded)
        }
      case .digit where sign.end == index + 1: folded.append(bytes[index])
      default: isPlain = false
      }
      index = sign.end
    }
    let written = String(decoding: bytes[start..<index], as: UTF8.self)
    if isPlain {
      found.append(
        Word(
          written: written,
          folded: isFolded ? written : String(decoding: folded, as: UTF8.self),
          key: WordKey(bytes: folded), gap: gap,
          isCapitalised: first == .uppercase,
          isShouted: count > 1 && isShouted, isNumber: isNumber,
          isASCII: isASCII, line: line, range: start..<index))
    } else {
      found.append(wordByCharacters(written, range: start..<index))
    }
    gap = .blank
  }

  private func wordByCharacters(_ written: String, range: Range<Int>) -> Word {
    let folded = Words.fold(written)
    return Word(
      written: written, folded: folded, key: WordKey(folded), gap: gap,
      isCapitalised: written.first?.isUppercase ?? false,
      isShouted: written.count > 1 && written.allSatisfy { !$0.isLowercase },
      isNumber: !folded.isEmpty && folded.allSatisfy { $0.isASCII && $0.isNumber },
      isASCII: folded.utf8.count == written.utf8.count && written.utf8.allSatisfy { $0 < 0x80 },
      line: line, range: range)
  }

  /// A letter of U+00C0 to U+00FF by its second byte: without its mark, or small.
  private static func fold(_ second: UInt8, into folded: inout [UInt8]) {
    let small = second < 0x9F ? second + 0x20 : second
    let bare = bareLetters[Int(small & 0x1F)]
    if bare == 0 || second == 0x9F {
      folded.append(0xC3)
      folded.append(small)
    } else {
      folded.append(bare)
    }
  }

  /// à to ÿ without their marks; 0 for those that have none, like æ.
  private static let bareLetters = Array("aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y".utf8)
}
