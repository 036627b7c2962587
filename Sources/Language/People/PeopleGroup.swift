/// People named together, beginning at a word: "my husband, our two kids and I".
struct PeopleGroup {
  private(set) var range: Range<Int>
  /// "I", "me", "yo", "eu" is among them.
  private(set) var hasSelf = false
  /// How many they are beside the writer; nothing where the words leave it open ("some friends").
  private(set) var others: Int? = 0
  /// Whether a number is said.
  private(set) var hasNumber = false

  private struct Item {
    var end: Int
    var isSelf = false
    var count: Int?
    var hasNumber = false
    /// "my", "a", "two": what begins a group.
    var isIntroduced = false
  }

  /// At most so many are read as one group.
  private static let limit = 8

  /// The group that begins at `index`, with at least one other person in it.
  init?(at index: Int, in words: Words) {
    guard let first = Self.item(at: index, in: words) else { return nil }
    range = index..<first.end
    var items = [first]
    while items.count < Self.limit, let next = Self.next(after: range.upperBound, in: words) {
      items.append(next)
      range = index..<next.end
    }
    // "I" alone is no group, nor is "I, my husband" the beginning of one that goes on elsewhere.
    while let last = items.last, last.isSelf, items.count > 1,
      !items.dropLast().contains(where: { !$0.isSelf })
    {
      items.removeLast()
    }
    let people = items.filter { !$0.isSelf }
    guard !people.isEmpty else { return nil }
    hasSelf = items.contains(where: \.isSelf)
    guard hasSelf || first.isIntroduced else { return nil }
    hasNumber = people.contains(where: \.hasNumber)
    for item in people { others = others.flatMap { sum in item.count.map { min(sum + $0, 999) } } }
  }

  /// The next of a group: after a comma, "and", "plus", "&".
  private static func next(after index: Int, in words: Words) -> Item? {
    let all = words.all
    guard let word = all[at: index], word.gap <= .comma else { return nil }
    if let kind = HeadWord.of(word), kind.contains(.join) {
      return item(at: index + 1, in: words) ?? nested(at: index + 1, in: words)
    }
    guard word.gap == .comma || HeadLink.hasMark(before: index, in: words) else { return nil }
    return item(at: index, in: words)
  }

  /// "and with my son"
  private static func nested(at index: Int, in words: Words) -> Item? {
    guard let word = words.all[at: index], HeadWord.of(word)?.contains(.with) ?? false else {
      return nil
    }
    return item(at: index + 1, in: words)
  }

  private static func item(at index: Int, in words: Words) -> Item? {
    let all = words.all
    guard let first = all[at: index], let kind = HeadWord.of(first) else { return nil }
    var place = index
    var item = Item(end: index)
    if kind.contains(.determiner) {
      place += 1
      // "his wife" goes on a group and begins none.
      item.isIntroduced = !HeadWord.isTheirs(first)
    }
    // "both my kids", "mis dos hijos", "my mom's two friends" is somebody else's.
    if let next = all[at: place], next.gap <= .line || place == index,
      let number = HeadWord.number(next), number <= HeadCountReading.limit
    {
      item.count = number
      item.hasNumber = true
      item.isIntroduced = true
      place += 1
      if let of = all[at: place],
        HeadWord.of(of)?.contains(.determiner) ?? false || of.folded == "of"
      {
        place += all[at: place]?.folded == "of" ? 2 : 1
      }
    }
    var adjectives = 0
    while adjectives < 2, let word = all[at: place], word.gap <= .line || place == index,
      HeadWord.of(word)?.contains(.adjective) ?? false
    {
      place += 1
      adjectives += 1
    }
    if let word = all[at: place], word.gap <= .line || place == index, let kin = HeadWord.of(word),
      !isPossessive(word)
    {
      if kin.contains(.one) {
        // "both my daughter and I"
        item.count = 1
        item.hasNumber = false
        return ended(item, at: place, in: words)
      }
      if kin.contains(.many) { return ended(item, at: place, in: words) }
    }
    guard kind.contains(.oneself) else { return nil }
    return Item(end: index + 1, isSelf: true, count: 0, isIntroduced: true)
  }

  private static func isPossessive(_ word: Word) -> Bool {
    word.written.utf8.count > word.folded.utf8.count
      && (word.written.utf8.contains(UInt8(ascii: "'")) || word.written.contains("’"))
  }

  /// The item with the name that may follow: "my husband Tom".
  private static func ended(_ item: Item, at place: Int, in words: Words) -> Item {
    var item = item
    item.end = place + 1
    for _ in 0..<2 {
      guard let word = words.all[at: item.end], word.gap <= .comma, word.isCapitalised,
        HeadWord.of(word) == nil, !word.isNumber
      else { break }
      item.end += 1
    }
    return item
  }
}

/// How a group of people stands in its sentence.
enum HeadLink {
  /// "and" at `index`, or "&" before it.
  static func isAnd(_ index: Int, in words: Words) -> Bool {
    guard let word = words.all[at: index], word.gap <= .comma else { return false }
    return HeadWord.of(word)?.contains(.join) ?? false
  }

  /// Whether "&" or "+" stands right before a word.
  static func hasMark(before index: Int, in words: Words) -> Bool {
    guard let word = words.all[at: index] else { return false }
    let start = words.all[at: index - 1]?.range.upperBound ?? 0
    guard start < word.range.lowerBound, word.range.lowerBound - start <= 4 else { return false }
    return words.text(start..<word.range.lowerBound).utf8
      .contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "+") }
  }

  /// "+2", "plus 2", "más dos".
  static func isPlus(before index: Int, in words: Words) -> Bool {
    guard let word = words.all[at: index] else { return false }
    let start = word.range.lowerBound
    if start > 0, words.text((start - 1)..<start) == "+" { return true }
    guard let before = words.all[at: index - 1], word.gap == .blank else { return false }
    return HeadWord.of(before)?.contains(.plus) ?? false
  }

  /// Whether the writer brings these people: "with my sister", "plus my husband", "llevo a mi mamá".
  static func brings(_ range: Range<Int>, in words: Words) -> Bool {
    let all = words.all
    if hasMark(before: range.lowerBound, in: words) { return true }
    var index = range.lowerBound - 1
    var steps = 0
    while steps < 3, let word = all[at: index], all[index + 1].gap <= .comma {
      guard let kind = HeadWord.of(word) else { return false }
      if kind.contains(.plus) { return !isBut(word, before: all[index + 1]) }
      if kind.contains(.bring) { return !isOthers(before: index, in: words) }
      if kind.contains(.with) { return isWithOnTheWay(index, in: words) }
      if kind.contains(.join) {
        // "Yes, and my husband", "I'll be there and so will my wife"
        return followsYes(index, in: words)
      }
      guard kind.contains(.adverb) || kind.contains(.small) || isArticle(word) else {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// "com o meu irmão", "com as minhas filhas": Portuguese puts an article before them.
  private static func isArticle(_ word: Word) -> Bool {
    ["o", "a", "os", "as"].contains(word.folded)
  }

  /// Spanish "mas mi esposo" adds him; Portuguese "mas meu marido" begins an objection.
  private static func isBut(_ word: Word, before next: Word) -> Bool {
    word.folded == "mas" && word.isASCII
      && ["meu", "minha", "meus", "minhas", "o", "a", "nosso", "nossa"].contains(next.folded)
  }

  /// "I'll come with my sister", and neither "I live with" nor "I spoke with my sister".
  private static func isWithOnTheWay(_ index: Int, in words: Words) -> Bool {
    let start = max(words.sentenceStart(of: index), index - 8)
    var place = index - 1
    while place >= start {
      let word = words.all[place]
      let kind = HeadWord.of(word) ?? []
      if HeadWord.isPast(word) || HeadWord.stays(word) { return false }
      if !kind.isDisjoint(with: [.come, .yes, .bring]) {
        return !isOthers(before: place, in: words)
      }
      place -= 1
    }
    return place < words.sentenceStart(of: index) && index == words.sentenceStart(of: index)
  }

  private static func isOthers(before index: Int, in words: Words) -> Bool {
    Claim(before: index, in: words, reach: 6).isOthers
  }

  private static func followsYes(_ index: Int, in words: Words) -> Bool {
    let start = max(0, index - 3)
    return words.all[clamped: start..<index].contains {
      HeadWord.of($0)?.contains(.yes) ?? false
    }
  }

  /// Whether the group is who will come, and where the words that say so end.
  static func comes(_ range: Range<Int>, in words: Words) -> Int? {
    let all = words.all
    // "so will my wife"
    if let before = all[at: range.lowerBound - 1], HeadWord.of(before)?.contains(.will) ?? false,
      all[range.lowerBound].gap == .blank
    {
      return range.upperBound
    }
    var index = range.upperBound
    var end: Int?
    var steps = 0
    while steps < 7, let word = all[at: index], word.gap <= .line {
      guard let kind = HeadWord.of(word) else { break }
      if !kind.isDisjoint(with: [.will, .come, .too, .wish]) || isYes(word) {
        end = index + 1
      } else if kind.isDisjoint(with: [.adverb, .small, .oneself, .copula]) {
        break
      }
      index += 1
      steps += 1
    }
    return end
  }

  /// "mi hija sí"
  private static func isYes(_ word: Word) -> Bool { word.folded == "si" || word.folded == "sim" }

  /// "too", "also", "join me", "as well", "so will my wife".
  static func isToo(_ range: Range<Int>, in words: Words) -> Bool {
    let wide = (range.lowerBound - 2)..<(range.upperBound + 4)
    let near = words.all[clamped: wide]
    if zip(near, near.dropFirst()).contains(where: { $0.folded == "as" && $1.folded == "well" }) {
      return true
    }
    return near.contains { HeadWord.of($0)?.contains(.too) ?? false }
      || near.contains { $0.folded == "so" }
        && HeadWord.of(words.all[at: range.lowerBound - 1] ?? words.all[range.lowerBound])?
          .contains(.will) ?? false
  }
}
