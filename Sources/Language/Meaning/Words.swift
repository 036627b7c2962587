import Foundation

/// A word of a text: as it was written, and folded for comparison.
struct Word: Sendable {
  /// What stands between this word and the one before it, weakest first.
  enum Gap: UInt8, Comparable, Sendable {
    case blank, line, comma, sentence, paragraph
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  let written: String
  /// Lower case, without marks and apostrophes: "Sí" is `si`, "I’m" is `im`.
  let folded: String
  /// `folded`, for looking it up.
  let key: WordKey
  let gap: Gap
  let isCapitalised: Bool
  let isShouted: Bool
  let isNumber: Bool
  let isASCII: Bool
  let line: Int
  /// Where it stands in the bytes of the text.
  let range: Range<Int>
}

/// A text as words, which is what every reading in this room works on.
///
/// One pass over the text; lines that begin with `>` are somebody else's and are skipped.
struct Words: Sendable {
  let text: String
  let all: [Word]
  let lastLine: Int
  private let bytes: [UInt8]

  /// - Parameter limit: how many words are wanted at most.
  init(_ text: String, limit: Int = .max) {
    var cutter = WordCutter(text, limit: limit)
    cutter.cut()
    self.text = text
    bytes = cutter.bytes
    all = cutter.found
    lastLine = cutter.found.last?.line ?? 0
  }

  /// Lower case, without diacritics and apostrophes.
  static func fold(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      let lower = word.lowercased()
      return lower.utf8.contains(UInt8(ascii: "'")) ? lower.filter { $0 != "'" } : lower
    }
    var folded = ""
    for scalar in String(word).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar == "'" || scalar == "’" { continue }
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      folded.unicodeScalars.append(scalar)
    }
    return folded
  }

  /// The text from one byte to another, at the edges of words.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[clamped: range], as: UTF8.self)
  }

  /// The place of one of these words.
  func index(of word: Word) -> Int? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < word.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return all[at: low]?.range == word.range ? low : nil
  }

  /// Whether the text asks anything.
  static func asks(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "?")) }

  /// The byte at a place of the text, if there is one.
  func byte(at index: Int) -> UInt8? { bytes[at: index] }

  /// How many bytes the text has.
  var length: Int { bytes.count }

  /// The words of `range` as they were written, blanks folded.
  func evidence(_ range: Range<Int>) -> Evidence {
    guard let first = all[clamped: range].first, let last = all[clamped: range].last else {
      return Evidence(words: "")
    }
    if range.count == 1 { return Evidence(words: first.written) }
    let place = first.range.lowerBound..<last.range.upperBound
    var previous: UInt8 = 0
    let isFolded = bytes[clamped: place].allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 ? byte < 0x7F : byte == 0x20 && previous != 0x20
    }
    if isFolded { return Evidence(words: text(place)) }
    return Evidence(words: Self.withoutRuns(bytes[clamped: place]))
  }

  /// A text with one blank for each run of white space, and none at its ends.
  static func withoutRuns(_ bytes: ArraySlice<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isOwed = false
    var isInPair = false
    for byte in bytes {
      switch byte {
      case 0x20, 0x09...0x0D: isOwed = !folded.isEmpty
      // ASCII and the letters À to ÿ; other signs may be blanks, or marks on one.
      case 0xC3, ..<0x80,
        0x80...0xBF where isInPair:
        if isOwed { folded.append(0x20) }
        isOwed = false
        folded.append(byte)
      default:
        return String(decoding: bytes, as: UTF8.self)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      isInPair = byte == 0xC3
    }
    return String(decoding: folded, as: UTF8.self)
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
