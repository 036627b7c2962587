/// Many short phrases, looked for in a text at once.
///
/// A phrase is written in folded words: `a|b` is either, `a?` may be missing, `*` is any one
/// word or none, `**` up to three. It begins with a plain word, by which it is indexed, and
/// never reaches over the end of a sentence. A phrase has a handful of parts, so the work at
/// each word is bounded and the whole is linear in the text.
struct Phrases: Sendable {
  private enum Kind: Sendable { case one, optional, any }

  /// A part of a phrase: its words lie in `options`, or it stands for up to `limit` words.
  private struct Part: Sendable {
    var kind: Kind
    var options: Range<Int>
    var limit = 0
  }

  /// What follows a phrase's first word, as a range of `parts`, and what the phrase stands for.
  private struct Rest: Sendable {
    var parts: Range<Int>
    var tag: UInt8
  }

  private var parts: [Part] = []
  private var options: [WordKey] = []
  private var byFirst = WordTable<[Rest]>([])

  /// One phrase a line, or several between commas.
  init(_ source: String) { self.init(tagged: [(0, source)]) }

  /// Phrases that stand for different things, told apart by their tags; of phrases as long as each
  /// other, the one that comes first is found.
  init(tagged sources: [(tag: UInt8, phrases: String)]) {
    var firsts: [(WordKey, [Rest])] = []
    for (tag, source) in sources {
      for phrase in source.split(whereSeparator: { $0.isNewline || $0 == "," }) {
        let words = phrase.split(separator: " ")
        guard let first = words.first, !first.hasPrefix("*"), !first.hasSuffix("?") else {
          continue
        }
        let start = parts.count
        for word in words.dropFirst() { append(word) }
        for word in first.split(separator: "|") {
          firsts.append((WordKey(word), [Rest(parts: start..<parts.count, tag: tag)]))
        }
      }
    }
    byFirst = WordTable(firsts) { $0 += $1 }
  }

  private mutating func append(_ word: Substring) {
    let start = options.count
    guard !word.hasPrefix("*") else {
      parts.append(Part(kind: .any, options: start..<start, limit: word == "*" ? 1 : 3))
      return
    }
    options += word.filter { $0 != "?" }.split(separator: "|").map { WordKey($0) }
    parts.append(
      Part(kind: word.hasSuffix("?") ? .optional : .one, options: start..<options.count))
  }

  /// The words that phrases begin with.
  var firsts: [WordKey] { byFirst.keys }

  func mayBegin(with word: WordKey) -> Bool { byFirst.contains(word) }

  /// The longest phrase that begins at `index`.
  func match(at index: Int, in words: [Word]) -> Range<Int>? {
    tagged(at: index, in: words)?.range
  }

  /// The longest phrase that begins at `index`, and what it stands for.
  func tagged(at index: Int, in words: [Word]) -> (range: Range<Int>, tag: UInt8)? {
    guard words.indices.contains(index), let rests = byFirst[words[index].key] else { return nil }
    var longest = 0
    var tag: UInt8 = 0
    for rest in rests {
      guard let end = end(of: rest.parts, at: index + 1, in: words, limit: nil), end > longest
      else { continue }
      longest = end
      tag = rest.tag
    }
    return longest > index ? (index..<longest, tag) : nil
  }

  /// Where the parts end if they begin at `index`; `limit` is what is left of the first, where
  /// that stands for any words.
  private func end(
    of rest: Range<Int>, at index: Int, in words: [Word], limit: Int?
  ) -> Int? {
    guard let first = rest.first else { return index }
    let part = parts[first]
    let others = (first + 1)..<rest.upperBound
    let hasWord = index < words.count && words[index].gap < .sentence
    switch part.kind {
    case .one:
      guard hasWord, has(words[index].key, part) else { return nil }
      return end(of: others, at: index + 1, in: words, limit: nil)
    case .optional:
      if hasWord, has(words[index].key, part),
        let found = end(of: others, at: index + 1, in: words, limit: nil)
      {
        return found
      }
      return end(of: others, at: index, in: words, limit: nil)
    case .any:
      if let found = end(of: others, at: index, in: words, limit: nil) { return found }
      let limit = limit ?? part.limit
      guard limit > 0, hasWord else { return nil }
      return end(of: rest, at: index + 1, in: words, limit: limit - 1)
    }
  }

  private func has(_ key: WordKey, _ part: Part) -> Bool {
    for option in part.options where options[option] == key { return true }
    return false
  }

  /// The first place in the text where one of the phrases stands.
  func first(in words: Words, from start: Int = 0) -> Range<Int>? {
    var index = start
    while index < words.all.count {
      if let found = match(at: index, in: words.all) { return found }
      index += 1
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
