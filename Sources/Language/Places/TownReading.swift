/// Finds the towns in a text and what each is to the writer.
struct TownReading {
  let words: Words
  let gazetteer: Gazetteer
  /// A signature's lines say where its writer is.
  let isSignature: Bool
  private let kinds: [TownWord]

  init(words: Words, gazetteer: Gazetteer, isSignature: Bool = false) {
    self.words = words
    self.gazetteer = gazetteer
    self.isSignature = isSignature
    kinds = TownWord.kinds(of: words)
  }

  private func context(_ range: Range<Int>) -> TownContext {
    TownContext(words: words, kinds: kinds, range: range, isSignature: isSignature)
  }

  /// A mention with how strongly it says "home", for choosing between several.
  struct Found {
    var mention: TownMention
    var strength: Int
    var position: Int
    /// Where its words end.
    var end: Int
  }

  /// "Salem or Beverly"
  private func isJoined(_ index: Int, to end: Int) -> Bool {
    index == end + 1 && words.all[index].gap == .blank && kinds[end].contains(.join)
      && words.all[end].gap == .blank
  }

  func all() -> [Found] {
    var found: [Found] = []
    var index = 0
    var guesses = 40
    while index < words.all.count {
      if let (range, entry) = exact(at: index) {
        if let last = found.last, last.mention.isHome, isJoined(range.lowerBound, to: last.end),
          words.all[range.lowerBound].isCapitalised, !context(range).isPartOfAnotherName
        {
          // What is said of the one is said of the other.
          found.append(
            Found(
              mention: TownMention(
                town: entry.town, words: words.evidence(range).words, isHome: true,
                isCertain: last.mention.isCertain),
              strength: last.strength, position: range.lowerBound, end: range.upperBound))
        } else if let mention = judge(range, entry) {
          found.append(mention)
        }
        index = range.upperBound
        continue
      }
      if guesses > 0, let guess = misspelled(at: index, guesses: &guesses) {
        if let mention = guess.mention { found.append(mention) }
        index = guess.end
        continue
      }
      index += 1
    }
    return found
  }

  /// The longest name that begins here.
  private func exact(at index: Int) -> (Range<Int>, Gazetteer.Entry)? {
    let all = words.all
    var count = gazetteer.longestName(beginningWith: all[index].key)
    while count > 0 {
      let range = index..<(index + count)
      count -= 1
      guard range.upperBound <= all.count else { continue }
      let inner = all[clamped: (index + 1)..<range.upperBound]
      guard inner.allSatisfy({ $0.gap <= .line || $0.gap == .sentence && isAbbreviated(index) })
      else { continue }
      if let entry = gazetteer.entry(all[range]) { return (range, entry) }
    }
    return nil
  }

  private func isAbbreviated(_ index: Int) -> Bool { words.all[index].folded.count <= 2 }

  private func judge(_ range: Range<Int>, _ entry: Gazetteer.Entry) -> Found? {
    let all = words.all
    let first = all[range.lowerBound]
    let context = context(range)
    guard !context.isPartOfAnotherName, !context.isInAnotherState else { return nil }
    let isSure = !context.isNearby
    let isAmbiguous =
      range.count == 1
      && (kinds[range.lowerBound].contains(.ambiguous) || first.folded.count <= 3)
    let strength = context.strength
    if isAmbiguous {
      guard
        context.hasPlaceBefore || context.hasStateOrZIPAfter || context.isBareLine
          || context.isAfterStreet
      else {
        return nil
      }
      guard first.isCapitalised || strength == .saysLives || context.hasStateOrZIPAfter,
        !context.isPersonName
      else { return nil }
    } else if !first.isCapitalised {
      guard strength != .none || context.hasPlaceBefore || context.hasStateOrZIPAfter else {
        return nil
      }
    } else if context.isPersonName {
      return nil
    }
    return Found(
      mention: TownMention(
        town: entry.town, words: words.evidence(range).words, isHome: context.isHome,
        isCertain: context.isHome
          ? isSure && strength.rawValue >= TownContext.Strength.inPlace.rawValue : true
      ),
      strength: strength.rawValue, position: range.lowerBound, end: range.upperBound)
  }

  /// Whether what stands before or after a word lets a town be expected, or its place on the line:
  /// what most words are not, and quickly told.
  private func mayBeName(at index: Int) -> Bool {
    let word = words.all[index]
    if index == 0 || word.gap >= .comma { return word.isCapitalised || words.all.count <= 3 }
    if word.gap == .line, word.isCapitalised { return true }
    if kinds[index].contains(.resident) { return false }
    if !kinds[index - 1].isDisjoint(with: [.preposition, .of, .to, .now, .near]) { return true }
    if word.isCapitalised { return true }
    for next in (index + 1)..<min(index + 3, kinds.count)
    where kinds[next].contains(.ourState) || words.all[next].isNumber {
      return true
    }
    return kinds[at: index + 1]?.contains(.resident) ?? false
  }

  /// A name with a letter or two wrong, looked for only where a town is expected.
  private func misspelled(at index: Int, guesses: inout Int) -> (mention: Found?, end: Int)? {
    let all = words.all
    let word = all[index]
    guard word.key.count >= 4, !word.isNumber, mayBeName(at: index) else { return nil }
    for count in [2, 1] where index + count <= all.count {
      let range = index..<(index + count)
      let inner = all[clamped: (index + 1)..<range.upperBound]
      guard inner.allSatisfy({ $0.gap == .blank }) else { continue }
      let context = context(range)
      let isExpected =
        context.saysLives || context.hasStateOrZIPAfter
        || (context.hasPlaceBefore || context.isBareLine) && word.isCapitalised
      guard isExpected, !context.isInAnotherState, !context.isPartOfAnotherName else { continue }
      let name = all[range].map(\.folded).joined(separator: " ")
      guard !AmbiguousNames.commonWords.contains(name) else { continue }
      guesses -= 1
      let near = gazetteer.nearest(
        to: name, isFirstLetterSure: !context.saysLives && !context.hasStateOrZIPAfter)
      guard let entry = near.entries.first else { continue }
      if context.isBareLine, !context.hasStateOrZIPAfter, name.count < 6 { continue }
      return (
        Found(
          mention: TownMention(
            town: entry.town, words: words.evidence(range).words, isHome: context.isHome,
            isCertain: near.isSure && context.strength != .none && !context.isBareLine
              && !context.isNearby,
            candidates: near.entries.prefix(4).map(\.town)),
          strength: context.strength.rawValue, position: index, end: range.upperBound),
        range.upperBound
      )
    }
    return nil
  }
}
