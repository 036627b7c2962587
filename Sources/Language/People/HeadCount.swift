/// How many people a mail says will come, or speaks for.
package struct HeadCount: Hashable, Sendable {
  /// In all, the writer among them if they come.
  package var count: Int
  /// False where somebody comes in the writer's stead: "I can't, but my daughter will".
  package var includesWriter: Bool
  /// False where it may be another number: "2 or 3 of us", "my husband may come", "some friends".
  package var isCertain: Bool
  package var evidence: Evidence

  package init(count: Int, includesWriter: Bool = true, isCertain: Bool, evidence: Evidence) {
    self.count = count
    self.includesWriter = includesWriter
    self.isCertain = isCertain
    self.evidence = evidence
  }

  /// What a mail says of how many come; nothing where it does not say. Never fails.
  ///
  /// - Parameter newText: the new text of the mail, by `ReplyText`.
  package static func reading(_ newText: String) -> HeadCount? {
    reading(OwnWords.of(newText))
  }

  static func reading(_ words: Words) -> HeadCount? {
    var reading = HeadCountReading(words: words)
    return reading.result()
  }
}

/// Looks for numbers of people, and for the people who come with the writer or in their stead.
struct HeadCountReading {
  let words: Words
  private var totals: [Finding] = []
  private var companions: [Finding] = []
  private var substitutes: [Finding] = []
  /// Where the writer last said that they cannot come.
  private var cannot: Range<Int>?

  private struct Finding {
    var count: Int
    var range: Range<Int>
    var isCertain: Bool
  }

  /// More people than this are no head count that anybody books.
  static let limit = 60

  init(words: Words) { self.words = words }

  mutating func result() -> HeadCount? {
    var index = 0
    while index < words.all.count {
      guard let kind = HeadWord.of(words.all[index]), !kind.isDisjoint(with: .leading) else {
        index += 1
        continue
      }
      index = max(index + 1, read(at: index, kind))
    }
    return composed()
  }

  /// Reads what begins at `index` and gives where it ends.
  private mutating func read(at index: Int, _ kind: HeadWord) -> Int {
    guard totals.count + companions.count + substitutes.count < 40 else { return index + 1 }
    if kind.contains(.opener) {
      if let range = HeadPhrases.cannot.match(at: index, in: words.all) {
        // "My sister can't come" is said of her.
        if !HeadLink.isOfSomebodyElse(range, in: words) { cannot = range }
        return range.upperBound
      }
      if let range = HeadPhrases.alone.match(at: index, in: words.all) {
        totals.append(Finding(count: 1, range: range, isCertain: true))
        return range.upperBound
      }
      if let range = HeadPhrases.unaccompanied.match(at: index, in: words.all) {
        let before = words.all[clamped: (index - 4)..<index]
        let comes = before.contains { HeadWord.of($0)?.contains(.come) ?? false }
        if comes, !before.contains(where: HeadWord.leavesOut),
          !before.contains(where: HeadWord.stays)
        {
          totals.append(Finding(count: 1, range: range, isCertain: true))
        }
        return range.upperBound
      }
      if let range = HeadPhrases.pair.match(at: index, in: words.all), !isPast(after: range) {
        totals.append(
          Finding(count: 2, range: range, isCertain: isComing(after: range.upperBound)))
        return range.upperBound
      }
    }
    if isKinNear(index), let group = PeopleGroup(at: index, in: words) {
      take(group)
      return group.range.upperBound
    }
    if let number = HeadWord.number(words.all[index]), (1...Self.limit).contains(number) {
      return take(number, at: index)
    }
    return index + 1
  }

  /// Whether somebody is named within the reach of a group's first person: most words are told
  /// apart by this.
  private func isKinNear(_ index: Int) -> Bool {
    for place in index..<min(index + 6, words.all.count) {
      if HeadWord.isKin(words.all[place].key) { return true }
    }
    return false
  }

  // MARK: Numbers

  private mutating func take(_ number: Int, at index: Int) -> Int {
    let all = words.all
    let next = all[at: index + 1].flatMap { $0.gap <= .line ? $0 : nil }
    if next?.folded == "of", all[at: index + 2]?.folded == "us" {
      let range = index..<(index + 3)
      guard !isPast(after: range),
        HeadPhrases.stays.match(at: range.upperBound, in: words.all) == nil
      else { return range.upperBound }
      totals.append(
        Finding(
          count: number, range: range,
          isCertain: isComing(after: range.upperBound) && !isOneOfSeveral(index)
            && !isHedged(around: range)))
      return range.upperBound
    }
    // "+1 (508) 555-0120" is a telephone number.
    let isDialled = words.all[at: index + 1]?.isNumber ?? false
    let isPlus = !isDialled && HeadLink.isPlus(before: index, in: words)
    let counted = next.flatMap { HeadWord.of($0)?.contains(.people) } ?? false
    if let unit = next, HeadWord.isUnit(unit) { return index + 1 }
    let end = counted ? index + 2 : index + 1
    let isClosed = counted || isClosed(at: index + 1)
    if isPlus, isClosed {
      companions.append(
        Finding(
          count: number, range: max(0, index - 1)..<end, isCertain: !isOneOfSeveral(index)))
      return end
    }
    guard isClosed else { return index + 1 }
    let lead: HeadPhrases.Lead
    if let found = HeadPhrases.lead(before: index, in: words) {
      lead = found
    } else if counted, index == words.sentenceStart(of: index) {
      lead = HeadPhrases.Lead(start: index, isFor: true)
    } else {
      return index + 1
    }
    if lead.brings {
      guard HeadLink.brings(index..<end, in: words) else { return end }
      companions.append(
        Finding(count: number, range: lead.start..<end, isCertain: !isOneOfSeveral(index)))
      return end
    }
    guard lead.counts || counted && lead.isFor else { return index + 1 }
    // "2 adults and 3 kids"
    if let rest = PeopleGroup(at: end + 1, in: words), HeadLink.isAnd(end, in: words),
      rest.hasNumber, let others = rest.others
    {
      totals.append(
        Finding(count: number + others, range: lead.start..<rest.range.upperBound, isCertain: true))
      return rest.range.upperBound
    }
    let isCounted = lead.counts || lead.start < index || isComing(after: end)
    guard isCounted || isFollowedByComing(end) else { return end }
    totals.append(
      Finding(
        count: number, range: lead.start..<end, isCertain: !isOneOfSeveral(index) && isCounted))
    return end
  }

  /// "2 or 3", "3-4", "about 5", "maybe 2".
  private func isOneOfSeveral(_ index: Int) -> Bool {
    let around = [index - 2, index - 1, index + 1].compactMap { words.all[at: $0] }
    if around.contains(where: HeadWord.isRough) { return true }
    for other in [index - 1, index + 1] {
      guard let word = words.all[at: other], HeadWord.number(word) != nil else { continue }
      if word.isNumber, max(word.gap, words.all[index].gap) == .blank { return true }
    }
    return false
  }

  /// Whether a number stands for itself: nothing is counted by it that is no person.
  private func isClosed(at index: Int) -> Bool {
    guard let word = words.all[at: index], word.gap < .comma else { return true }
    if word.gap == .line { return true }
    return HeadWord.of(word)?.contains(.after) ?? false
  }

  // MARK: Companions

  private mutating func take(_ group: PeopleGroup) {
    guard !isLeftOut(group) else { return }
    let range = group.range
    let isVague = group.others == nil
    let count = group.others ?? 2
    let isHedged = isHedged(around: range)
    if group.hasSelf {
      let isPast = isPast(after: range)
      guard !isElsewhere(range), !isPast || isWished(after: range) else { return }
      totals.append(
        Finding(
          count: 1 + count, range: range,
          isCertain: !isVague && !isHedged && !isPast && isComing(after: range.upperBound)))
      return
    }
    if isInstead(range) {
      substitutes.append(
        Finding(count: count, range: range, isCertain: !isVague && !isHedged))
    } else if HeadLink.brings(range, in: words) {
      companions.append(
        Finding(count: count, range: range, isCertain: !isVague && !isHedged))
    } else if let end = HeadLink.comes(range, in: words) {
      let isToo = HeadLink.isToo(range.lowerBound..<end, in: words)
      companions.append(
        Finding(
          count: count, range: range.lowerBound..<end, isCertain: !isVague && !isHedged && isToo))
    }
  }

  private func isLeftOut(_ group: PeopleGroup) -> Bool {
    let range = group.range
    var index = range.lowerBound
    while index > max(0, range.lowerBound - 3), words.all[index].gap < .comma {
      index -= 1
      if HeadWord.leavesOut(words.all[index]) { return true }
    }
    return HeadPhrases.stays.match(at: range.upperBound, in: words.all) != nil
  }

  /// "My daughter will": after the writer cannot, or in so many words.
  private func isInstead(_ range: Range<Int>) -> Bool {
    let end = words.sentenceEnd(from: range.upperBound - 1)
    let comes = HeadLink.comes(range, in: words)
    for index in range.upperBound..<max(range.upperBound, min(end, range.upperBound + 8))
    where HeadPhrases.instead.match(at: index, in: words.all) != nil {
      return true
    }
    guard let cannot, range.lowerBound - cannot.upperBound <= 20 else { return false }
    let sends = words.all[clamped: (range.lowerBound - 2)..<range.lowerBound]
      .contains(where: HeadWord.sends)
    guard comes != nil || sends else { return false }
    return !HeadLink.isToo(range.lowerBound..<(comes ?? range.upperBound), in: words)
  }

  private func isHedged(around range: Range<Int>) -> Bool {
    let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 6)
    let end = min(words.sentenceEnd(from: range.upperBound - 1), range.upperBound + 4)
    if words.all[clamped: start..<range.lowerBound].contains(where: HeadWord.isHedge) {
      return true
    }
    if words.all[clamped: range.upperBound..<end].contains(where: HeadWord.isHedge) { return true }
    return Claim.isAsked(
      endingAt: words.sentenceEnd(from: range.upperBound - 1), in: words)
  }

  // MARK: What follows

  private func isPast(after range: Range<Int>) -> Bool {
    for word in words.all[clamped: range.upperBound..<(range.upperBound + 2)] {
      guard word.gap < .comma else { return false }
      if HeadWord.isPast(word) { return true }
    }
    return false
  }

  /// "My wife and I saw your table and would love to help."
  private func isWished(after range: Range<Int>) -> Bool {
    let end = min(words.sentenceEnd(from: range.upperBound - 1), range.upperBound + 24)
    guard range.upperBound < end else { return false }
    return words.all[clamped: range.upperBound..<end].contains(where: HeadWord.wishes)
  }

  /// "a mail for my husband and me from Salem" is none of who comes; "between my wife and me".
  private func isElsewhere(_ range: Range<Int>) -> Bool {
    words.all[at: range.lowerBound - 1].map { $0.folded == "between" || $0.folded == "entre" }
      ?? false
  }

  /// Whether the clause ends here or goes on with coming, helping or wishing to.
  private func isComing(after index: Int) -> Bool {
    var index = index
    for _ in 0..<4 {
      guard let word = words.all[at: index], word.gap < .comma else { return true }
      if word.gap == .line, word.isCapitalised { return true }
      guard let kind = HeadWord.of(word) else { return false }
      if !kind.isDisjoint(with: [.come, .wish, .after]) { return true }
      guard !kind.isDisjoint(with: [.adverb, .copula]) else { return false }
      index += 1
    }
    return false
  }

  /// "3 people from our hub will come"
  private func isFollowedByComing(_ index: Int) -> Bool {
    let end = min(words.sentenceEnd(from: max(index - 1, 0)), index + 6)
    guard index < end else { return false }
    return words.all[clamped: index..<end].contains {
      HeadWord.of($0)?.contains(.will) ?? false
    }
  }

  // MARK: The sum

  private func composed() -> HeadCount? {
    if !substitutes.isEmpty {
      let count = substitutes.reduce(0) { $0 + $1.count }
      return finding(substitutes, count: count, includesWriter: false)
    }
    let isGone = cannot != nil && companions.isEmpty
    if !totals.isEmpty, !isGone {
      let counts = Set(totals.map(\.count))
      let largest = totals.map(\.count).max() ?? 1
      // "My husband and I will come, so two of us": the same said twice.
      var found = finding(totals, count: largest, includesWriter: true)
      if counts.count > 1 { found.isCertain = false }
      if !companions.isEmpty {
        let more = companions.reduce(0) { $0 + $1.count }
        if largest == 1 {
          return finding(totals + companions, count: 1 + more, includesWriter: true)
        }
        // "There will be 4 of us: I'm bringing 3 friends."
        if largest != 1 + more {
          let isFirst = companions.contains { one in
            totals.contains { $0.range.upperBound <= one.range.lowerBound }
          }
          found.count = isFirst && more >= largest ? largest + more : largest
          found.isCertain = false
        }
      }
      return found
    }
    guard !companions.isEmpty, cannot == nil else { return nil }
    return finding(
      companions, count: 1 + companions.reduce(0) { $0 + $1.count }, includesWriter: true)
  }

  private func finding(_ found: [Finding], count: Int, includesWriter: Bool) -> HeadCount {
    let start = found.map(\.range.lowerBound).min() ?? 0
    let end = found.map(\.range.upperBound).max() ?? 0
    let first = found.first?.range ?? 0..<0
    // Far parts are not quoted as one.
    let range = end - start <= 12 ? start..<end : first
    return HeadCount(
      count: min(count, Self.limit), includesWriter: includesWriter,
      isCertain: found.allSatisfy(\.isCertain), evidence: words.evidence(range))
  }
}
