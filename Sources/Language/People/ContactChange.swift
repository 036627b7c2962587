/// Reads a new number, mail address or street, after the words that announce it.
struct ContactChange {
  let words: Words
  let gazetteer: Gazetteer
  let phones: [PhoneNumber]
  let addresses: [AddressMention]

  /// How far behind the words the number or address may stand, in bytes.
  private static let reachBytes = 120

  func changes(by cue: ChangeCue, _ range: Range<Int>) -> [RecordChange] {
    let isOwn = isPossessive(range)
    let claim = Claim(before: range.lowerBound, in: words, isTheirs: isOwn)
    guard claim.isBare || claim.isWriters || cue == .useInstead else { return [] }
    guard !claim.isPast, !isDenied(claim, cue) else { return [] }
    let isOpen = cue != .useInstead && isToCome(after: range)
    guard !isOpen else { return [] }
    let isSure = !claim.isHedged && !claim.isSupposed || isAsking(cue, range)
    switch cue {
    case .phone, .phoneNow: return phone(after: range, isSure: isSure)
    case .email: return email(after: range, isSure: isSure)
    case .emailPlain: return email(after: range, isSure: false)
    case .address:
      let mail = email(after: range, isSure: isSure)
      return mail.isEmpty ? street(after: range, isSure: isSure) : mail
    case .useInstead: return instead(range, claim)
    default: return []
    }
  }

  private func isPossessive(_ range: Range<Int>) -> Bool {
    words.all[clamped: range].contains { Self.own.contains($0) }
  }

  private static let own: WordSet = [
    "my", "our", "mi", "mis", "nuestra", "nuestro", "meu", "minha", "meus", "nosso", "nossa",
    "cambie", "mudei", "troquei", "tengo", "tenho", "mudamos",
  ]

  private func isDenied(_ claim: Claim, _ cue: ChangeCue) -> Bool {
    // "I haven't changed my number"; "no longer … , use" is said of the old one.
    claim.isDenied
  }

  /// "can you change my number to": a wish of theirs, and one to be heard.
  private func isAsking(_ cue: ChangeCue, _ range: Range<Int>) -> Bool {
    ["change", "update", "correct", "switch"].contains(words.all[range.lowerBound].folded)
  }

  /// "my new address will be": not yet.
  private func isToCome(after range: Range<Int>) -> Bool {
    for word in words.all[clamped: range.upperBound..<(range.upperBound + 2)] {
      if word.gap >= .sentence { return false }
      if Self.comingOrNot.contains(word) { return true }
    }
    return false
  }

  private static let comingOrNot: WordSet = [
    "will", "would", "isnt", "not", "sera", "seria", "might", "may", "no", "nao", "was", "vai",
  ]

  private func start(_ index: Int) -> Int {
    words.all[at: index]?.range.lowerBound ?? words.length
  }

  private func byteEnd(_ range: Range<Int>) -> Int {
    words.all[at: range.upperBound - 1]?.range.upperBound ?? 0
  }

  // MARK: Telephone

  private func phone(after range: Range<Int>, isSure: Bool) -> [RecordChange] {
    let from = byteEnd(range)
    let near = phones.filter {
      $0.range.lowerBound >= from && $0.range.lowerBound - from <= Self.reachBytes
    }
    guard let number = target(near.map(\.range), from: from).map({ near[$0] }) else { return [] }
    return [change(.phone(number.written), range, upTo: number.range, isSure: isSure)]
  }

  /// Which of several it is: "from 508 … to 617 …" and "not 508 …, 617 …" mean the second.
  private func target(_ ranges: [Range<Int>], from: Int) -> Int? {
    guard let first = ranges.first else { return nil }
    let between = Words(words.text(from..<first.lowerBound)).all
    let isOld = between.suffix(2).contains {
      ["from", "not", "no", "de", "del", "old", "nao"].contains($0.folded)
    }
    if isOld { return ranges.count > 1 ? 1 : nil }
    // Nothing of somebody else's in between.
    if between.contains(where: isSomebody) { return nil }
    return 0
  }

  private func isSomebody(_ word: Word) -> Bool {
    !ClaimWord.of(word).isDisjoint(with: [.kin, .other]) && word.folded != "its"
      && word.folded != "it"
  }

  // MARK: Mail address

  private func email(after range: Range<Int>, isSure: Bool) -> [RecordChange] {
    let from = byteEnd(range)
    let near = addresses.filter {
      $0.range.lowerBound >= from && $0.range.lowerBound - from <= Self.reachBytes
    }
    guard let address = target(near.map(\.range), from: from).map({ near[$0] }) else { return [] }
    return [change(.emailAddress(address.address), range, upTo: address.range, isSure: isSure)]
  }

  /// "Please use pat@example.org from now on": only with words that say it is for good.
  private func instead(_ range: Range<Int>, _ claim: Claim) -> [RecordChange] {
    guard !claim.isDenied else { return [] }
    let from = byteEnd(range)
    let last = words.sentenceEnd(from: range.upperBound - 1)
    let sentenceEnd = words.all[at: last]?.range.lowerBound ?? words.length
    let address = addresses.first {
      $0.range.lowerBound >= from && $0.range.lowerBound - from <= 40
        && $0.range.lowerBound < sentenceEnd
    }
    let phone = phones.first {
      $0.range.lowerBound >= from && $0.range.lowerBound - from <= 40
        && $0.range.lowerBound < sentenceEnd
    }
    guard let place = address?.range ?? phone?.range else { return [] }
    let isForGood =
      (range.lowerBound..<min(last, range.upperBound + 24)).contains {
        Self.forGood.match(at: $0, in: words.all) != nil
      }
      || (claim.start..<range.lowerBound).contains {
        Self.forGood.match(at: $0, in: words.all) != nil
      }
    guard isForGood || isOldGone(before: range.lowerBound) else { return [] }
    // The other way to reach somebody, not the writer: "call my wife at".
    let between = Words(words.text(from..<max(from, place.lowerBound))).all
    guard !between.contains(where: isSomebody) else { return [] }
    if let address {
      return [change(.emailAddress(address.address), range, upTo: address.range, isSure: true)]
    }
    return phone.map { [change(.phone($0.written), range, upTo: $0.range, isSure: true)] } ?? []
  }

  /// "I'm no longer at … Please use …"
  private func isOldGone(before index: Int) -> Bool {
    (max(0, index - 20)..<index).contains { Self.gone.match(at: $0, in: words.all) != nil }
  }

  private static let gone = Phrases(
    """
    no longer at|use|using|check|checking|have|works|work, doesnt work, not working, stopped working
    is dead|closed|gone|bouncing, isnt working, lost access, ya no uso|tengo|funciona|reviso
    nao uso|tenho mais, nao funciona
    """)

  private static let forGood = Phrases(
    """
    instead, from now, from here, going forward, rather than, in the future, from today
    de ahora en, en adelante, a partir de|do, en vez de, en lugar de, em vez de, de agora em
    daqui pra|para|em, no lugar
    """)

  // MARK: Street

  private func street(after range: Range<Int>, isSure: Bool) -> [RecordChange] {
    var index = range.upperBound
    while index < range.upperBound + 3, let word = words.all[at: index], word.gap <= .paragraph,
      !word.isNumber,
      ["is", "es", "e", "to", "a", "now", "ahora", "agora", "para"].contains(word.folded)
    {
      index += 1
    }
    if let word = words.all[at: index], word.isNumber, Facts.isZIP(word.folded) {
      return [
        RecordChange(
          .zip(word.folded), isCertain: isSure,
          evidence: words.evidence(range.lowerBound..<(index + 1)))
      ]
    }
    guard
      let (changes, end) = MoveReading.address(at: index, in: words, gazetteer: gazetteer)
    else { return [] }
    let isDoubted = Claim.isDoubted(after: end, in: words)
    return changes.map {
      RecordChange(
        $0.what, isCertain: $0.isCertain && isSure && !isDoubted,
        evidence: words.evidence(range.lowerBound..<end))
    }
  }

  private func change(
    _ what: RecordChange.What, _ range: Range<Int>, upTo place: Range<Int>, isSure: Bool
  ) -> RecordChange {
    let text = words.text(start(range.lowerBound)..<place.upperBound)
    let after = words.all.partitioningIndex { $0.range.lowerBound >= place.upperBound }
    let isDoubted = Claim.isDoubted(after: after, in: words)
    return RecordChange(
      what, isCertain: isSure && !isDoubted,
      evidence: Evidence(words: text.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
  }
}

extension Array {
  /// The first index whose element, and every later one, satisfies `belongs`.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
