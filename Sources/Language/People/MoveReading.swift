/// Reads where somebody lives now, after the words that say that they moved.
struct MoveReading {
  let words: Words
  let gazetteer: Gazetteer

  func changes(by cue: ChangeCue, _ range: Range<Int>) -> [RecordChange] {
    let all = words.all
    let claim = Claim(before: range.lowerBound, in: words, isTheirs: cue == .moveOfMine)
    guard claim.holds, isTheirs(claim, cue, range) else { return [] }
    // "que me mude" is no "que me mudé".
    if all[clamped: range].contains(where: { $0.folded == "mude" && $0.isASCII }),
      all[clamped: (range.lowerBound - 2)..<range.lowerBound].contains(where: {
        ["que", "cuando", "si"].contains($0.folded)
      })
    {
      return []
    }
    let place = skipped(range.upperBound)
    guard let first = all[at: place], first.gap <= .comma else { return [] }
    var found = street(at: place) ?? zip(at: place) ?? town(at: place) ?? elsewhere(at: place)
    guard let end = found?.end, isNow(cue, range, end: end) else { return [] }
    let isSure =
      cue != .here && !claim.isHedged && !Claim.isDoubted(after: end, in: words)
    for index in found?.changes.indices ?? 0..<0 {
      if !isSure { found?.changes[index].isCertain = false }
      found?.changes[index].evidence = words.evidence(range.lowerBound..<end)
    }
    return found?.changes ?? []
  }

  /// "I'm in Lowell now", "we're now in Lowell": without "now" it is where they sit.
  private func isNow(_ cue: ChangeCue, _ range: Range<Int>, end: Int) -> Bool {
    guard cue == .here || cue == .live else { return true }
    let now = words.all[clamped: range].contains { Self.nows.contains($0) }
    return now || words.all[at: end].map { Self.nows.contains($0) && $0.gap <= .comma } ?? false
  }

  private static let nows: WordSet = ["now", "ahora", "agora", "ya"]

  /// In English the mover stands before the word; bare it opens the sentence ("Just moved to Salem").
  private func isTheirs(_ claim: Claim, _ cue: ChangeCue, _ range: Range<Int>) -> Bool {
    guard
      cue == .moved || cue == .here
        || cue == .live && words.all[range.lowerBound].folded.hasPrefix("li")
    else { return true }
    if claim.isWriters { return true }
    return claim.isBare && range.lowerBound - claim.start <= 2
  }

  /// "the town of", "downtown", "a place in"
  private func skipped(_ index: Int) -> Int {
    var index = index
    while index < words.all.count, Self.fillers.contains(words.all[index]),
      words.all[index].gap <= .comma
    {
      index += 1
    }
    return index
  }

  private static let fillers: WordSet = [
    "the", "town", "city", "of", "downtown", "beautiful", "nearby", "is", "es", "e", "now", "la",
    "el", "a", "o", "ciudad", "cidade", "de", "in", "at", "on", "en", "em", "zip", "code",
  ]

  private struct Found {
    var changes: [RecordChange]
    var end: Int
  }

  private func change(_ what: RecordChange.What, isCertain: Bool) -> RecordChange {
    RecordChange(what, isCertain: isCertain, evidence: Evidence(words: ""))
  }

  /// The town whose name begins right here, rightly spelled: where one is told of, "Lynn" and
  /// "Lawrence" are no people.
  static func named(
    at index: Int, in words: Words, gazetteer: Gazetteer
  ) -> (TownMention, end: Int)? {
    let all = words.all
    guard let first = all[at: index] else { return nil }
    var count = min(gazetteer.longestName(beginningWith: first.key), all.count - index)
    while count > 0 {
      let range = index..<(index + count)
      count -= 1
      let inner = all[clamped: (index + 1)..<range.upperBound]
      guard inner.allSatisfy({ $0.gap <= .line || $0.gap == .sentence }),
        let entry = gazetteer.entry(all[range])
      else { continue }
      if let next = all[at: range.upperBound], next.gap <= .comma {
        let kind = TownWord.of(next)
        if next.isCapitalised, kind.contains(.institution), next.gap == .blank { return nil }
        if kind.contains(.commonInstitution), next.gap == .blank { return nil }
        if isState(range.upperBound, in: words) || isState(range.upperBound + 1, in: words) {
          return nil
        }
      }
      let name = words.evidence(range).words
      return (
        TownMention(town: entry.town, words: name, isHome: true, isCertain: true),
        range.upperBound
      )
    }
    return nil
  }

  private func town(at index: Int) -> Found? {
    if let (mention, end) = Self.named(at: index, in: words, gazetteer: gazetteer) {
      return withZIP(mention, end: end)
    }
    for count in [2, 1] where index + count <= words.all.count {
      let range = index..<(index + count)
      let name = words.all[range]
      guard name.dropFirst().allSatisfy({ $0.gap == .blank }),
        name.first.map({ $0.isCapitalised && $0.gap <= .comma }) ?? false,
        !AmbiguousNames.commonWords.contains(name.map(\.folded).joined(separator: " ")),
        !Self.isState(range.upperBound, in: words), !Self.isState(range.upperBound - 1, in: words)
      else { continue }
      let near = gazetteer.nearest(to: name.map(\.folded).joined(separator: " "))
      guard let first = near.entries.first else { continue }
      return withZIP(
        TownMention(
          town: first.town, words: words.evidence(range).words, isHome: true,
          isCertain: near.isSure,
          candidates: near.isSure ? [] : near.entries.prefix(4).map(\.town)),
        end: range.upperBound)
    }
    return nil
  }

  private func withZIP(_ mention: TownMention, end: Int) -> Found {
    var end = end
    var changes = [change(.town(mention), isCertain: mention.isCertain)]
    if let zip = Self.zip(near: end, in: words) {
      changes.append(change(.zip(words.all[zip].folded), isCertain: true))
      end = zip + 1
    }
    return Found(changes: changes, end: end)
  }

  private func zip(at index: Int) -> Found? {
    guard let word = words.all[at: index], word.isNumber, Facts.isZIP(word.folded) else {
      return nil
    }
    let inside = gazetteer.towns(inZIP: word.folded)
    var changes = [change(.zip(word.folded), isCertain: !inside.isEmpty)]
    if let town = inside.first {
      let isSure = inside.count == 1
      changes.append(
        change(
          .town(
            TownMention(
              town: town, words: word.folded, isHome: true, isCertain: isSure,
              candidates: isSure ? [] : inside)),
          isCertain: isSure))
    }
    return Found(changes: changes, end: index + 1)
  }

  private func street(at index: Int) -> Found? {
    guard let (changes, end) = Self.address(at: index, in: words, gazetteer: gazetteer) else {
      return nil
    }
    return Found(changes: changes, end: end)
  }

  /// A street with the town and ZIP that may follow it.
  static func address(
    at index: Int, in words: Words, gazetteer: Gazetteer
  ) -> (changes: [RecordChange], end: Int)? {
    guard let street = StreetAddress(at: index, in: words) else { return nil }
    let none = Evidence(words: "")
    var end = street.range.upperBound
    var rest: [RecordChange] = []
    // The few words after it, read as the lines of an address.
    if let next = words.all[at: end], next.gap <= .comma {
      let last = words.all[clamped: end..<(end + 8)].prefix { $0.gap < .paragraph }.count + end
      let slice = Words(
        words.text(
          next.range
            .lowerBound..<max(
              next.range.upperBound, words.all[at: last - 1]?.range.upperBound ?? 0)))
      let towns = TownReading(words: slice, gazetteer: gazetteer, isSignature: true).all()
      let start = ["in", "en", "em", "at"].contains(next.folded) ? end + 1 : end
      if let (mention, after) = named(at: start, in: words, gazetteer: gazetteer) {
        rest.append(RecordChange(.town(mention), isCertain: true, evidence: none))
        end = after
      } else if let found = towns.first(where: { $0.position <= 1 }) {
        var mention = found.mention
        mention.isHome = true
        rest.append(
          RecordChange(.town(mention), isCertain: mention.isCertain, evidence: none))
        end += found.end
      }
      if let zip = zip(near: end, in: words) {
        rest.append(RecordChange(.zip(words.all[zip].folded), isCertain: true, evidence: none))
        end = zip + 1
      }
    }
    let isCertain = street.isCertain || !rest.isEmpty
    return (
      [RecordChange(.street(street.written), isCertain: isCertain, evidence: none)] + rest, end
    )
  }

  /// Where the ZIP stands that follows a town, with the state between: "Northampton, MA 01060".
  static func zip(near index: Int, in words: Words) -> Int? {
    for place in index..<(index + 3) {
      guard let word = words.all[at: place], word.gap <= .comma else { return nil }
      if word.isNumber { return Facts.isZIP(word.folded) ? place : nil }
      guard ["ma", "mass", "massachusetts", "zip"].contains(word.folded) else { return nil }
    }
    return nil
  }

  /// A place in another state: "Maine", "Providence, RI", "New Hampshire".
  private func elsewhere(at index: Int) -> Found? {
    guard let first = words.all[at: index], first.isCapitalised, first.gap == .blank else {
      return nil
    }
    var end = index
    while end < index + 4, let next = words.all[at: end], next.isCapitalised,
      end == index || next.gap <= .comma
    {
      end += 1
      if Self.isState(end - 1, in: words) {
        let name = words.evidence(index..<end).words
        return Found(changes: [change(.elsewhere(name), isCertain: false)], end: end)
      }
    }
    return nil
  }

  private static func isState(_ index: Int, in words: Words) -> Bool {
    guard let word = words.all[at: index] else { return false }
    if twoWords.match(at: index - 1, in: words.all)?.upperBound == index + 1 { return true }
    guard TownWord.of(word).contains(.otherState) || farAway.contains(word) else { return false }
    return word.folded.utf8.count > 2 || word.isShouted
  }

  private static let twoWords = Phrases(
    """
    new hampshire|york|jersey|mexico, rhode island, north|south carolina|dakota, west virginia
    puerto rico, costa rica, nueva york, el salvador, cabo verde, cape verde, nova york
    """)

  private static let farAway: WordSet = [
    "arizona", "colorado", "nevada", "utah", "indiana", "missouri", "kansas", "iowa", "maryland",
    "wisconsin", "minnesota", "alabama", "mississippi", "louisiana", "arkansas", "oklahoma",
    "nebraska", "wyoming", "montana", "idaho", "hawaii", "alaska", "brazil", "brasil", "portugal",
    "mexico", "guatemala", "france", "germany", "spain", "israel",
  ]
}
