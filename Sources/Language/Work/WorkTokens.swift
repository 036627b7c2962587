/// A line of work as words and numbers, with where each stands in the bytes of the text.
///
/// A hyphen parts words ("sign-ups", "one-to-one"); a comma between digits does not ("1,200").
struct WorkTokens {
  struct Token: Hashable {
    /// Lower case, without marks: "Línea" is `linea`.
    var folded: String
    /// Where it stands in the bytes (UTF-8).
    var bytes: Range<Int>
    var isCapitalised: Bool
    /// What stands between it and the one before: the strongest of the marks there.
    var gap: Gap
    /// "40+"
    var isOpen = false
    /// "~40"
    var isTilde = false
    /// "#12" is a number of ours and counts nothing.
    var isReference = false
  }

  enum Gap: Int, Comparable {
    case blank, hyphen, comma, colon, stop
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  private(set) var all: [Token] = []
  /// Longer lines are no report.
  private static let limit = 4_000

  init(_ text: String) {
    let characters = Array(text.prefix(Self.limit))
    var word = ""
    var start = 0
    var offset = 0
    var gap = Gap.blank
    var isTilde = false
    var isReference = false
    func flush(_ all: inout [Token], end: Int) {
      guard !word.isEmpty else { return }
      all.append(
        Token(
          folded: Words.fold(word.filter { $0 != "," }), bytes: start..<end,
          isCapitalised: word.first?.isUppercase ?? false, gap: all.isEmpty ? .stop : gap,
          isTilde: isTilde, isReference: isReference))
      word = ""
      gap = .blank
      (isTilde, isReference) = (false, false)
    }
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isInNumber =
        character == "," && word.last?.isNumber == true && next.isNumber
        && word.allSatisfy { $0.isNumber || $0 == "," }
        && characters.dropFirst(index + 1).prefix { $0.isNumber }.count == 3
      let isApostrophe = (character == "'" || character == "’") && !word.isEmpty && next.isLetter
      if character.isLetter || character.isNumber || isInNumber || isApostrophe {
        if word.isEmpty { start = offset }
        word.append(character)
      } else {
        flush(&all, end: offset)
        switch character {
        case "-", "–", "—", "/": gap = max(gap, .hyphen)
        case ",", "(", ")": gap = max(gap, .comma)
        case ":": gap = max(gap, .colon)
        case ".", ";", "!", "?", "\n", "•", "·": gap = max(gap, .stop)
        case "+": if !all.isEmpty { all[all.count - 1].isOpen = true }
        case "~", "≈": isTilde = true
        case "#": isReference = true
        default: break
        }
      }
      offset += character.utf8.count
    }
    flush(&all, end: offset)
  }
}

extension String {
  /// The same length in bytes, with a byte of each range that was read and blanks behind it.
  func masked(_ ranges: [Range<Int>], by mark: UInt8 = 0x20) -> String {
    var bytes = Array(utf8)
    for range in ranges {
      for (place, index) in range.clamped(to: bytes.indices).enumerated() {
        bytes[index] = place == 0 ? mark : 0x20
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
