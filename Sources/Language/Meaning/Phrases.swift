/// Many short phrases, looked for in a text at once.
///
/// A phrase is written in folded words: `a|b` is either, `a?` may be missing, `*` is any one
/// word or none, `**` up to three. It begins with a plain word, by which it is indexed, and
/// never reaches over the end of a sentence. A phrase has a handful of parts, so the work at
/// each word is bounded and the whole is linear in the text.
struct Phrases: Sendable {
  private enum Part: Sendable {
    case one(Set<String>)
    case optional(Set<String>)
    case any(Int)
  }

  private var byFirst: [String: [[Part]]] = [:]

  /// One phrase a line, or several between commas.
  init(_ source: String) {
    for phrase in source.split(whereSeparator: { $0.isNewline || $0 == "," }) {
      let parts = phrase.split(separator: " ").map(Self.part)
      guard case .one(let firsts)? = parts.first else { continue }
      for first in firsts { byFirst[first, default: []].append(Array(parts.dropFirst())) }
    }
  }

  func mayBegin(with word: String) -> Bool { byFirst[word] != nil }

  private static func part(_ word: Substring) -> Part {
    if word == "*" { return .any(1) }
    if word == "**" { return .any(3) }
    let options = Set(word.filter { $0 != "?" }.split(separator: "|").map(String.init))
    return word.hasSuffix("?") ? .optional(options) : .one(options)
  }

  /// The longest phrase that begins at `index`.
  func match(at index: Int, in words: [Word]) -> Range<Int>? {
    guard let word = words[at: index], let rests = byFirst[word.folded] else { return nil }
    var longest: Int?
    for rest in rests {
      if let end = Self.end(of: rest[...], at: index + 1, in: words), end > longest ?? 0 {
        longest = end
      }
    }
    return longest.map { index..<$0 }
  }

  private static func end(of parts: ArraySlice<Part>, at index: Int, in words: [Word]) -> Int? {
    guard let part = parts.first else { return index }
    let rest = parts.dropFirst()
    let word = words[at: index].flatMap { $0.gap < .sentence ? $0 : nil }
    switch part {
    case .one(let options):
      guard let word, options.contains(word.folded) else { return nil }
      return end(of: rest, at: index + 1, in: words)
    case .optional(let options):
      if let word, options.contains(word.folded),
        let found = end(of: rest, at: index + 1, in: words)
      {
        return found
      }
      return end(of: rest, at: index, in: words)
    case .any(let limit):
      if let found = end(of: rest, at: index, in: words) { return found }
      guard limit > 0, word != nil else { return nil }
      return end(of: [.any(limit - 1)] + rest, at: index + 1, in: words)
    }
  }

  /// The first place in the text where one of the phrases stands.
  func first(in words: Words, from start: Int = 0) -> Range<Int>? {
    for index in words.all.indices.dropFirst(start) {
      if let found = match(at: index, in: words.all) { return found }
    }
    return nil
  }

  /// Every place, left to right, none overlapping.
  func all(in words: Words) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = 0
    while let range = first(in: words, from: next) {
      found.append(range)
      next = max(range.upperBound, next + 1)
    }
    return found
  }

  /// The words that remain when every phrase is taken out.
  func removed(from words: [Word]) -> [Word] {
    var left: [Word] = []
    var index = 0
    while index < words.count {
      if let found = match(at: index, in: words) {
        index = found.upperBound
      } else {
        left.append(words[index])
        index += 1
      }
    }
    return left
  }

  /// Whether the words are one of the phrases and nothing else.
  func isWhole(_ words: [Word]) -> Bool { match(at: 0, in: words)?.upperBound == words.count }
}
