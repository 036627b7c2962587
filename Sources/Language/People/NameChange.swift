/// Reads how somebody is called now, after the words that say so.
struct NameChange {
  let words: Words
  let gazetteer: Gazetteer

  func changes(by cue: ChangeCue, _ range: Range<Int>) -> [RecordChange] {
    switch cue {
    case .callMe, .goBy: return called(cue, range)
    case .newName: return renamed(range)
    case .familyName, .familyPlain: return family(range, isPlain: cue == .familyPlain)
    case .correction: return corrected(range)
    case .denial: return denied(range)
    default: return []
    }
  }

  private struct Name {
    var words: [String]
    var end: Int
    var isSure: Bool
    var full: String { words.joined(separator: " ") }
  }

  /// The name at a word: at most `limit` words with a capital letter; in a mail without any capital
  /// letters, one word.
  private func name(at index: Int, limit: Int) -> Name? {
    let all = words.all
    guard let first = all[at: index], first.gap == .blank || first.gap == .comma else { return nil }
    var taken: [String] = []
    var place = index
    while taken.count < limit, let word = all[at: place], place == index || word.gap == .blank {
      let isParticle = PersonName.particles.contains(word) && !taken.isEmpty && limit > 2
      guard word.isCapitalised || isParticle, isPossible(word) || isParticle else { break }
      taken.append(word.written)
      place += 1
    }
    while let last = taken.last, PersonName.particles.contains(last) {
      taken.removeLast()
      place -= 1
    }
    if !taken.isEmpty {
      let isPossessive = taken.last.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") } ?? false
      guard !isPossessive else { return nil }
      // "Reed-Lopez" is two words here and one name.
      taken = words.evidence(index..<place).words.split(separator: " ").map(String.init)
      return Name(words: taken, end: place, isSure: !(all[at: index]?.isShouted ?? false))
    }
    guard isPossible(first), !words.all.prefix(200).contains(where: \.isCapitalised),
      all[at: index + 1].map({ $0.gap >= .comma || Self.afterName.contains($0) }) ?? true
    else { return nil }
    return Name(words: [first.written], end: index + 1, isSure: false)
  }

  private func isPossible(_ word: Word) -> Bool {
    !word.isNumber && word.folded.utf8.count > 1 && !Self.never.contains(word)
      && !NameReading.never.contains(word) && !NameReading.notGiven.contains(word)
      && (word.written.utf8.first.map { $0 > 0x40 } ?? false)
  }

  private static let afterName: WordSet = [
    "please", "instead", "from", "now", "not", "thanks", "por", "y", "e", "and", "no", "nao",
  ]

  private static let never = WordSet(
    in: """
      january february march april june july august september october november december today
      tomorrow tonight monday tuesday wednesday thursday friday saturday sunday lunes martes
      miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta enero febrero
      medicare medicaid masshealth masscare senate house bill senator representative rep state
      spanish english portuguese espanol portugues ingles crazy back later anytime asap when if
      after before mornings evenings afternoons weekends weekday weekdays only collect zoom email
      text phone sir maam hub go congress h s america american usa ma dr mr mrs ms mom dad
      """)

  private func named(_ name: Name) -> PersonName? { PersonName(words: name.words) }

  private func change(
    _ what: RecordChange.What, _ range: Range<Int>, to end: Int, isSure: Bool
  ) -> RecordChange {
    RecordChange(
      what, isCertain: isSure && !Claim.isAsked(endingAt: end, in: words),
      evidence: words.evidence(range.lowerBound..<end))
  }

  // MARK: "Please call me Bob"

  private func called(_ cue: ChangeCue, _ range: Range<Int>) -> [RecordChange] {
    let claim = Claim(before: range.lowerBound, in: words, reach: 8)
    guard !claim.isDenied, !claim.isPast else { return [] }
    if cue == .goBy {
      guard claim.isWriters, !claim.isSupposed else { return [] }
    }
    guard let name = name(at: range.upperBound, limit: 2),
      words.all[at: range.upperBound]?.gap == .blank,
      let given = named(name), isTold(after: name.end),
      gazetteer.town(named: name.full) == nil || TownWord.isPerson(Words.fold(name.full))
    else { return [] }
    let prefers = words.all[range.lowerBound].folded == "prefer"
    let isSure = name.isSure && !(prefers && cue == .goBy) && !claim.isHedged
    return [
      change(
        .givenName(given.full, insteadOf: nil), range, to: name.end, isSure: isSure)
    ]
  }

  /// "call me Ana's way" and "call me Monday morning" go on; a name ends the clause, or leads on.
  private func isTold(after end: Int) -> Bool {
    guard let next = words.all[at: end], next.gap == .blank else { return true }
    return Self.afterName.contains(next)
      || ["or", "at", "since", "because", "everyone", "o", "ou", "as", "in"].contains(next.folded)
  }

  // MARK: "My name is now Alex Reed"

  private func renamed(_ range: Range<Int>) -> [RecordChange] {
    let claim = Claim(before: range.lowerBound, in: words, isTheirs: isOwn(range))
    guard claim.isWriters || claim.isBare, !claim.isDenied, !claim.isPast, !claim.isSupposed,
      let name = name(at: range.upperBound, limit: 4), let full = named(name)
    else { return [] }
    let plain =
      Self.plain.match(at: range.lowerBound, in: words.all)?.upperBound == range.upperBound
    let next = words.all[at: name.end]
    if plain {
      // "My name is Ana" introduces; "my name is Ana, not Anna" corrects, "… Ana now" changes.
      if let old = negated(after: name.end) {
        return [correction(name, old: old, range)]
      }
      let isNew =
        next.map { next in
          next.gap == .blank && Self.now.contains(next) || Self.formerly.contains(next)
        } ?? false
      guard isNew else { return [] }
    }
    // "spelled with a c"
    guard !["with", "con", "com"].contains(next?.folded ?? "") || next?.gap != .blank else {
      return []
    }
    let old = negated(after: name.end)
    if let old, name.words.count == 1 { return [correction(name, old: old, range)] }
    let what: RecordChange.What =
      name.words.count == 1 ? .givenName(full.full, insteadOf: nil) : .name(full)
    return [change(what, range, to: name.end, isSure: name.isSure && !claim.isHedged)]
  }

  private static let plain = Phrases("my name is, mi nombre es, meu nome e")

  private static let formerly: WordSet = ["formerly", "nee", "previously", "antes"]

  private static let now: WordSet = ["now", "ahora", "agora"]

  private func isOwn(_ range: Range<Int>) -> Bool {
    words.all[clamped: range].contains {
      ["my", "mi", "meu", "me", "our", "mudei"].contains($0.folded)
    }
  }

  // MARK: "My last name is now Silva"

  private func family(_ range: Range<Int>, isPlain: Bool) -> [RecordChange] {
    let claim = Claim(before: range.lowerBound, in: words, isTheirs: isOwn(range))
    guard claim.isWriters || claim.isBare, !claim.isDenied, !claim.isPast, !claim.isSupposed,
      let name = name(at: range.upperBound, limit: 3), named(name) != nil
    else { return [] }
    let isNow = words.all[at: name.end].map { Self.now.contains($0) && $0.gap == .blank } ?? false
    return [
      change(
        .familyName(name.full), range, to: name.end,
        isSure: (!isPlain || isNow || negated(after: name.end) != nil) && name.isSure
          && !claim.isHedged)
    ]
  }

  // MARK: "It's Marta, not Maria"

  /// The name after ", not" at a word.
  private func negated(after index: Int) -> Name? {
    guard let range = Self.nots.match(at: index, in: words.all),
      words.all[index].gap <= .comma
    else { return nil }
    return name(at: range.upperBound, limit: 2)
  }

  private static let nots = Phrases(
    "not, and not, instead of, rather than, no, y no, en vez de, nao, e nao, em vez de, ao inves de"
  )

  private func corrected(_ range: Range<Int>) -> [RecordChange] {
    guard let name = name(at: range.upperBound, limit: 2) else { return [] }
    guard let old = negated(after: name.end) else {
      // "You have misspelled my name. It's Kathryn."
      guard isMisspelled(before: range), !isOthers(range), let given = named(name),
        words.all[at: name.end].map({ $0.gap >= .comma }) ?? true
      else { return [] }
      return [
        change(
          name.words.count == 1 ? .givenName(given.full, insteadOf: nil) : .name(given), range,
          to: name.end, isSure: name.isSure)
      ]
    }
    let claim = Claim(before: range.lowerBound, in: words, isTheirs: true, reach: 6)
    guard !claim.isDenied, !claim.isSupposed, !isOthers(range) else { return [] }
    return [correction(name, old: old, range)].compactMap { isCredible($0) ? $0 : nil }
  }

  private func isMisspelled(before range: Range<Int>) -> Bool {
    let before = words.all[clamped: (range.lowerBound - 14)..<range.lowerBound]
    return before.contains { Self.names.contains($0) }
      && before.contains { Self.wrong.contains($0) }
      && before.contains { ["my", "mi", "meu"].contains($0.folded) }
  }

  private static let names: WordSet = ["name", "nombre", "nome"]

  private static let wrong: WordSet = [
    "wrong", "misspelled", "mispelled", "misspelt", "incorrect", "incorrectly", "mistake", "typo",
    "error", "mal", "equivocado", "errado", "erro", "wrongly", "misspell",
  ]

  /// "My daughter's name is Marta, not Maria."
  private func isOthers(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index > 0, index > range.lowerBound - 4, words.all[index].gap < .comma {
      index -= 1
      let word = words.all[index]
      let stem = word.folded.hasSuffix("s") ? String(word.folded.dropLast()) : word.folded
      if ClaimWord.of(word).contains(.kin) || Self.kin.contains(stem) { return true }
      if ["her", "his", "their"].contains(word.folded) { return true }
    }
    return false
  }

  private static let kin = WordSet(in: PeopleWords.kin)

  private func correction(_ name: Name, old: Name, _ range: Range<Int>) -> RecordChange {
    let town = gazetteer.town(named: name.full)
    let oldTown = gazetteer.town(named: old.full)
    if let town, oldTown != nil, !TownWord.isPerson(Words.fold(name.full)) {
      return change(
        .town(TownMention(town: town, words: name.full, isHome: true, isCertain: true)), range,
        to: old.end, isSure: true)
    }
    let isSame = Words.fold(name.words.first ?? "") == Words.fold(old.words.first ?? "")
    if name.words.count >= 2, let full = named(name) {
      return change(.name(full), range, to: old.end, isSure: name.isSure || isSame)
    }
    return change(
      .givenName(cased(name), insteadOf: cased(old)), range, to: old.end, isSure: name.isSure)
  }

  private func cased(_ name: Name) -> String { named(name)?.full ?? name.full }

  /// "It's Northampton, not a city": what came out as a name of a person must be able to be one.
  private func isCredible(_ change: RecordChange) -> Bool {
    switch change.what {
    case .givenName(let new, let old): !new.isEmpty && new != old
    default: true
    }
  }

  // MARK: "I'm not Maria, I'm Marta"

  private func denied(_ range: Range<Int>) -> [RecordChange] {
    guard let old = name(at: range.upperBound, limit: 2), let next = words.all[at: old.end],
      next.gap <= .sentence,
      let lead = Self.rights.match(at: old.end, in: words.all)?.upperBound
        ?? Self.rightAfterStop(old.end, in: words),
      let name = name(at: lead, limit: 2), words.all[lead].gap == .blank
    else { return [] }
    guard !isOthers(range) else { return [] }
    // "I'm not Maria, I'm Joe" is somebody else; names that are alike are one name put right.
    let one = Spelling(Words.fold(name.full))
    let other = Spelling(Words.fold(old.full))
    let isAlike = one.distance(to: other, limit: 3) <= 3
    var change = correction(name, old: old, range.lowerBound..<name.end)
    change.evidence = words.evidence(range.lowerBound..<name.end)
    if !isAlike { change.isCertain = false }
    return isCredible(change) ? [change] : []
  }

  private static func rightAfterStop(_ index: Int, in words: Words) -> Int? {
    guard let word = words.all[at: index], word.gap == .sentence else { return nil }
    for count in [3, 2, 1] {
      let slice = Array(words.all[clamped: index..<(index + count)])
      if slice.count == count, rights.isWhole(slice) { return index + count }
    }
    return nil
  }

  private static let rights = Phrases(
    "its, it is, im, i am, but, my name is, soy, es, sino, me llamo, sou a|o?, e, mas, me chamo")
}
