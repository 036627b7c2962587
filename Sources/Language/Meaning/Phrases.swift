/// Many short phrases, looked for in a text at once.
///
/// A phrase is written in folded words: `a|b` is either, `a?` may be missing, `*` is any one
/// word or none, `**` up to three. It begins with a plain word, by which it is indexed, and
/// never reaches over the end of a sentence. A phrase has a handful of parts, so the work at
/// each word is bounded and the whole is linear in the text.
struct Phrases: Sendable {
  /// A part of a phrase: one of its words stands there, and may be missing where `isOptional`; or
  /// it stands for up to `limit` words, whichever.
  private struct Part: Sendable {
    /// Where its words are in `options`.
    var start: UInt32
    var count: UInt16
    var isOptional: Bool
    var limit: UInt8
  }

  /// What follows a phrase's first word, as places of `parts`, and what the phrase stands for.
  private struct Rest: Sendable {
    /// A bit for the hash of each word that may come next. Some first words have a hundred phrases,
    /// and of these nearly all are told apart by their second.
    var seconds: UInt64 = 0
    /// Whether any word may come next, or none.
    var isOpen = true
    var tag: UInt8
    var start: UInt32
    var count: UInt16
  }

  private var parts: [Part] = []
  private var options: [WordKey] = []
  /// Those of one first word stand in a row.
  private var rests: [Rest] = []
  private var byFirst = WordTable<Range<Int32>>([])

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
        let rest = rest(of: parts[start...], tag: tag)
        for word in first.split(separator: "|") { firsts.append((WordKey(word), [rest])) }
      }
    }
    var rests: [Rest] = []
    byFirst = WordTable(firsts) { $0 += $1 }.map { those in
      rests += those
      return Int32(clamping: rests.count - those.count)..<Int32(clamping: rests.count)
    }
    self.rests = rests
  }

  private func rest(of those: ArraySlice<Part>, tag: UInt8) -> Rest {
    var rest = Rest(
      tag: tag, start: UInt32(clamping: those.startIndex), count: UInt16(clamping: those.count))
    for part in those {
      if part.limit > 0 { return rest }
      for option in options[Int(part.start)...].prefix(Int(part.count)) {
        rest.seconds |= 1 &<< option.mixed
      }
      if !part.isOptional {
        rest.isOpen = false
        return rest
      }
    }
    return rest
  }

  private mutating func append(_ word: Substring) {
    let start = options.count
    let isAny = word.hasPrefix("*")
    if !isAny {
      options += word.filter { $0 != "?" }.split(separator: "|").map { WordKey($0) }
    }
    parts.append(
      Part(
        start: UInt32(clamping: start), count: UInt16(clamping: options.count - start),
        isOptional: !isAny && word.hasSuffix("?"), limit: isAny ? (word == "*" ? 1 : 3) : 0))
  }

  /// The words that phrases begin with.
  var firsts: [WordKey] { byFirst.keys }

  /// Every word of them.
  var words: [WordKey] { firsts + options }

  @inline(__always)
  func mayBegin(with word: WordKey) -> Bool { byFirst.contains(word) }

  /// The longest phrase that begins at `index`.
  @inline(__always)
  func match(at index: Int, in words: [Word]) -> Range<Int>? {
    tagged(at: index, in: words)?.range
  }

  /// The longest phrase that begins at `index`, and what it stands for.
  @inline(__always)
  func tagged(at index: Int, in words: [Word]) -> (range: Range<Int>, tag: UInt8)? {
    guard words.indices.contains(index), byFirst.mayContain(words[index].key) else { return nil }
    return longest(at: index, in: words)
  }

  private func longest(at index: Int, in words: [Word]) -> (range: Range<Int>, tag: UInt8)? {
    guard let range = byFirst[words[index].key] else { return nil }
    var longest = 0
    var tag: UInt8 = 0
    var second: UInt64 = 0
    if index + 1 < words.count, words[index + 1].gap < .sentence {
      second = 1 &<< words[index + 1].key.mixed
    }
    for place in range {
      let rest = rests[Int(place)]
      guard rest.isOpen || rest.seconds & second != 0 else { continue }
      let first = Int(rest.start)
      let end = end(of: first, to: first + Int(rest.count), at: index + 1, in: words)
      guard end > longest else { continue }
      longest = end
      tag = rest.tag
    }
    return longest > index ? (index..<longest, tag) : nil
  }

  /// Where the parts from `first` on end if they begin at `index`; -1 if they do not.
  private func end(of first: Int, to last: Int, at index: Int, in words: [Word]) -> Int {
    var first = first
    var index = index
    while first < last {
      let part = parts[first]
      first += 1
      if part.limit > 0 {
        var end = end(of: first, to: last, at: index, in: words)
        var left = part.limit
        while end < 0, left > 0, index < words.count, words[index].gap < .sentence {
          index += 1
          left -= 1
          end = self.end(of: first, to: last, at: index, in: words)
        }
        return end
      }
      let isThere =
        index < words.count && words[index].gap < .sentence && has(words[index].key, part)
      if part.isOptional {
        guard isThere else { continue }
        let end = end(of: first, to: last, at: index + 1, in: words)
        if end >= 0 { return end }
      } else {
        guard isThere else { return -1 }
        index += 1
      }
    }
    return index
  }

  @inline(__always)
  private func has(_ key: WordKey, _ part: Part) -> Bool {
    var option = Int(part.start)
    let end = option + Int(part.count)
    while option < end {
      if options[option] == key { return true }
      option += 1
    }
    return false
  }

  /// The first place in the text where one of the phrases stands.
  func first(in words: Words, from start: Int = 0) -> Range<Int>? {
    let all = words.all
    var index = max(start, 0)
    while index < all.count {
      if byFirst.mayContain(all[index].key), let found = longest(at: index, in: all) {
        return found.range
      }
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
    guard words.contains(where: { byFirst.mayContain($0.key) }) else { return words }
    var left: [Word] = []
    left.reserveCapacity(words.count)
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
