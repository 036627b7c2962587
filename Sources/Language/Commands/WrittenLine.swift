import Foundation

/// A line of a mail that may be a command, made ready to be matched.
///
/// Bullets, greetings, politeness, typographic quotes and blanks of odd kinds are gone; case,
/// marks and punctuation do not matter to its words.
package struct WrittenLine: Sendable, Hashable {
  /// As it will be said back.
  package let text: String
  package let words: [WrittenWord]
  package let isSubject: Bool
  /// An empty line stands above it.
  package let startsParagraph: Bool

  /// The text between two words, without punctuation around it.
  package func text(_ range: Range<Int>) -> String {
    guard let first = words[clamped: range].first, let last = words[clamped: range].last else {
      return ""
    }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  /// Everything from a word on, punctuation and all.
  package func rest(from index: Int) -> String {
    guard let first = words[at: index] else { return "" }
    return String(text[first.start...])
  }

  /// The same line, said in other words: where a choice has been made.
  package func replacing(_ phrase: String, by other: String) -> String {
    guard let found = text.range(of: phrase) else { return text }
    return text.replacingCharacters(in: found, with: other)
  }
}

/// A word of such a line.
package struct WrittenWord: Sendable, Hashable {
  /// Lower case, without marks and punctuation: `#412` stays with its sign.
  package let folded: String
  /// Without the punctuation around it.
  package let range: Range<String.Index>
  /// With it.
  package let start: String.Index
  package let hasColon: Bool
  package let hasComma: Bool
  /// All of it in capitals, as commands are shown.
  package let isShouted: Bool

  /// A word as `folded` has it.
  package static func fold(_ word: some StringProtocol) -> String { Words.fold(word) }
}

extension WrittenLine {
  /// Longer lines are nobody's command but the words of one; more of them is not looked at.
  private static let characterLimit = 4_000

  /// One line, without what people put around a command; `nil` if nothing is left.
  package init?(
    _ line: some StringProtocol, isSubject: Bool = false, startsParagraph: Bool = true
  ) {
    // Until nothing more goes: a line is the same line when it is read again from a question.
    var text = Self.plain(line)
    var before: String
    repeat {
      before = text
      text = Self.withoutPoliteness(Self.withoutBullet(text))
    } while text != before
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.text = text
    self.isSubject = isSubject
    self.startsParagraph = startsParagraph
    words = Self.cut(text)
    guard !words.isEmpty else { return nil }
  }

  /// Odd blanks as blanks, typographic marks as those of the keyboard, nothing invisible.
  static func plain(_ line: some StringProtocol) -> String {
    var result = ""
    for scalar in String(line).unicodeScalars.prefix(characterLimit) {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD: continue
      case ..<0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        result.append(" ")
      case 0x2018, 0x2019, 0x201B, 0x2032: result.append("'")
      case 0x201C, 0x201D, 0x201E, 0x2033, 0xAB, 0xBB: result.append("\"")
      case 0x2013, 0x2212: result.append("-")
      case 0xFF03: result.append("#")
      case 0xFF1A: result.append(":")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  /// "- ", "* ", "• ", "1. ", "2) ", "[ ] ", "> " stand before items of lists.
  private static func withoutBullet(_ text: String) -> String {
    var rest = text[...]
    for _ in 0..<3 {
      let before = rest
      if let first = rest.first, "-*•·–—▪◦‣+>".contains(first), rest.count > 1 {
        let after = rest.dropFirst()
        if after.first == " " || first != "-" && first != "+" { rest = after }
      } else {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest.dropFirst(digits.count)
        if (1...2).contains(digits.count), let mark = after.first, mark == "." || mark == ")",
          after.dropFirst().first == " "
        {
          rest = after.dropFirst()
        }
      }
      rest = rest.drop { $0 == " " }
      if rest == before { break }
    }
    return String(rest)
  }

  private static func cut(_ text: String) -> [WrittenWord] {
    var found: [WrittenWord] = []
    var index = text.startIndex
    while index < text.endIndex, found.count < 400 {
      if text[index] == " " {
        index = text.index(after: index)
        continue
      }
      let start = index
      while index < text.endIndex, text[index] != " " {
        // "Maria:tel" and "1,2" are two words, "12:30" and "a,b@c" one.
        if text[index] == ":" || text[index] == ",", start < index,
          let next = text[text.index(after: index)...].first, next.isLetter,
          !text[start..<index].contains("@"), !text[start..<index].hasSuffix("http"),
          !text[start..<index].hasSuffix("https"), !text[start..<index].hasSuffix("mailto")
        {
          index = text.index(after: index)
          break
        }
        index = text.index(after: index)
      }
      guard let word = word(in: text, start..<index) else { continue }
      // "# 12" is a number as well as "#12".
      if word.folded.first?.isNumber == true, let last = found.last, last.folded == "#" {
        found.removeLast()
        found.append(
          WrittenWord(
            folded: "#" + word.folded, range: last.range.lowerBound..<word.range.upperBound,
            start: last.start, hasColon: word.hasColon, hasComma: word.hasComma, isShouted: true))
      } else {
        found.append(word)
      }
    }
    return found
  }

  private static func word(in text: String, _ range: Range<String.Index>) -> WrittenWord? {
    var lower = range.lowerBound
    var upper = range.upperBound
    let around: Set<Character> = [
      "\"", "'", "(", ")", "[", "]", "{", "}", "<", ">", ",", ".", ";", ":", "!", "?", "*", "_",
      "¿", "¡", "`",
    ]
    while lower < upper, around.contains(text[lower]) { lower = text.index(after: lower) }
    var marks = ""
    while lower < upper, around.contains(text[text.index(before: upper)]) {
      upper = text.index(before: upper)
      marks.append(text[upper])
    }
    guard lower < upper else { return nil }
    let written = text[lower..<upper]
    let letters = written.filter(\.isLetter)
    return WrittenWord(
      folded: Words.fold(written), range: lower..<upper, start: range.lowerBound,
      hasColon: marks.contains(":"), hasComma: marks.contains(","),
      isShouted: !letters.contains(where: \.isLowercase))
  }
}
