import Foundation

/// A word of a text: as it was written, and folded for comparison.
struct Word: Hashable, Sendable {
  /// What stands between this word and the one before it, weakest first.
  enum Gap: Int, Comparable, Sendable {
    case blank, line, comma, sentence, paragraph
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  let written: String
  /// Lower case, without marks and apostrophes: "Sí" is `si`, "I’m" is `im`.
  let folded: String
  let gap: Gap
  let line: Int
  let range: Range<String.Index>

  var isCapitalised: Bool { written.first?.isUppercase ?? false }
  var isShouted: Bool { written.count > 1 && written.allSatisfy { !$0.isLowercase } }
  var isNumber: Bool { !folded.isEmpty && folded.allSatisfy { $0.isASCII && $0.isNumber } }
}

/// A text as words, which is what every reading in this room works on.
///
/// One pass over the text; lines that begin with `>` are somebody else's and are skipped.
struct Words: Sendable {
  let text: String
  let all: [Word]
  let lastLine: Int

  init(_ text: String) {
    self.text = text
    var found: [Word] = []
    var line = 0
    var gap = Word.Gap.paragraph
    var newlines = 0
    var atLineStart = true
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if character.isNewline {
        newlines += 1
        line += 1
        gap = max(gap, newlines > 1 ? .paragraph : .line)
        atLineStart = true
        index = text.index(after: index)
        continue
      }
      if atLineStart, character == ">" {
        while index < text.endIndex, !text[index].isNewline { index = text.index(after: index) }
        gap = .paragraph
        continue
      }
      if !character.isWhitespace {
        atLineStart = false
        newlines = 0
      }
      guard character.isLetter || character.isNumber else {
        gap = max(gap, Self.gap(of: character, before: text.index(after: index), in: text))
        index = text.index(after: index)
        continue
      }
      let start = index
      while index < text.endIndex, Self.continues(text, at: index) {
        index = text.index(after: index)
      }
      let written = String(text[start..<index])
      found.append(
        Word(
          written: written, folded: Self.fold(written), gap: gap, line: line, range: start..<index))
      gap = .blank
    }
    all = found
    lastLine = found.last?.line ?? 0
  }

  private static func gap(
    of character: Character, before next: String.Index, in text: String
  ) -> Word.Gap {
    switch character {
    case ".", "!", "?", ";", "…", "¡", "¿":
      next == text.endIndex || !(text[next].isLetter || text[next].isNumber) || character != "."
        ? .sentence : .blank
    case ",", ":", "(", ")", "—", "–": .comma
    default: .blank
    }
  }

  private static func continues(_ text: String, at index: String.Index) -> Bool {
    let character = text[index]
    if character.isLetter || character.isNumber { return true }
    guard character == "'" || character == "’" else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && text[next].isLetter
  }

  /// Lower case, without diacritics and apostrophes.
  static func fold(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return word.lowercased().replacing("'", with: "")
    }
    var folded = ""
    for scalar in String(word).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar == "'" || scalar == "’" { continue }
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      folded.unicodeScalars.append(scalar)
    }
    return folded
  }

  /// The words of `range` as they were written, blanks folded.
  func evidence(_ range: Range<Int>) -> Evidence {
    guard let first = all[clamped: range].first, let last = all[clamped: range].last else {
      return Evidence(words: "")
    }
    let slice = text[first.range.lowerBound..<last.range.upperBound]
    return Evidence(words: slice.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Longer sentences are looked at in part, so that a text without any full stop is still read in
  /// time linear in its length.
  private static let sentenceLimit = 80

  /// The index after the last word of the sentence that `index` is in.
  func sentenceEnd(from index: Int) -> Int {
    var end = index + 1
    while end < all.count, end < index + Self.sentenceLimit, all[end].gap < .sentence { end += 1 }
    return min(end, all.count)
  }

  /// The index of the first word of the sentence that `index` is in.
  func sentenceStart(of index: Int) -> Int {
    var start = index
    while start > 0, start < all.count, start > index - Self.sentenceLimit,
      all[start].gap < .sentence
    { start -= 1 }
    return start
  }
}

extension Array {
  /// The elements of `range` that exist.
  subscript(clamped range: Range<Int>) -> ArraySlice<Element> {
    self[range.clamped(to: startIndex..<endIndex)]
  }

  /// The element at `index`, or nothing where there is none.
  subscript(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
