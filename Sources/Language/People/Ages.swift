/// Whether a person says that they are not of age, or writes for somebody who is not.
package enum Ages {
  /// The words by which the writer is under 18, if there are any; never fails.
  package static func under18(in text: String) -> Evidence? { under18(in: RecentWords.of(text)) }

  static func under18(in words: Words) -> Evidence? { minor(in: words).map(words.evidence) }

  /// The writer's own age, or a child that they ask to let take part.
  static func finding(in words: Words) -> NeedsPerson.Finding? {
    if let range = minor(in: words) { return .init(.minor, words.evidence(range)) }
    if let range = child(in: words) { return .init(.parentForChild, words.evidence(range)) }
    return nil
  }

  // MARK: the writer

  private static func minor(in words: Words) -> Range<Int>? {
    let all = words.all
    let school = AgeWords.school
    for index in all.indices {
      if let range = school.match(at: index, in: all),
        !isOthers(range, in: words), !isCollege(range, in: words)
      {
        return range
      }
      if all[index].isNumber || AgeWords.spelled.mayContain(all[index].key),
        let age = age(all[index]), (5...17).contains(age),
        let range = stated(at: index, in: words)
      {
        return range
      }
    }
    return nil
  }

  private static func age(_ word: Word) -> Int? {
    if word.isNumber { return word.key.count <= 3 ? Int(word.folded) : nil }
    return AgeWords.spelled[word.key]
  }

  /// "My granddaughter is in high school": a kinsman or "I teach" right before it, and no "I".
  private static func isOthers(_ range: Range<Int>, in words: Words) -> Bool {
    let start = words.sentenceStart(of: range.lowerBound)
    for index in (max(start, range.lowerBound - 6)..<range.lowerBound).reversed() {
      let word = words.all[index]
      if AgeWords.selves.contains(word) { return false }
      if AgeWords.children.contains(word) || AgeWords.teaching.contains(word) { return true }
    }
    return false
  }

  /// A junior at a college is of age.
  private static func isCollege(_ range: Range<Int>, in words: Words) -> Bool {
    words.all[clamped: range.lowerBound..<(range.upperBound + 4)].contains {
      AgeWords.colleges.contains($0)
    }
  }

  private static func stated(at index: Int, in words: Words) -> Range<Int>? {
    let all = words.all
    let next = all[at: index + 1]
    let nextWord = next.map { $0.gap <= .line ? $0.folded : "" } ?? ""
    let before = all[at: index - 1].flatMap { all[index].gap <= .line ? $0.folded : nil } ?? ""
    let before2 = all[at: index - 2]?.folded ?? ""
    let isAlone =
      next == nil || (next?.gap ?? .blank) >= .comma || nextWord.isEmpty
      || AgeWords.goesOn.contains(nextWord)
    if ["tengo", "tenho"].contains(before)
      || AgeWords.onlies.contains(before)
        && ["tengo", "tenho"].contains(before2)
    {
      guard nextWord == "anos" || isAlone || AgeWords.goesOnRomance.contains(nextWord) else {
        return nil
      }
      return (index - 1)..<min(index + 2, all.count)
    }
    if ["a", "an"].contains(before), AgeWords.selves.contains(before2),
      ["year", "yr", "yo"].contains(nextWord),
      nextWord == "yo" || all[at: index + 2].map({ $0.gap >= .comma || $0.folded == "old" }) ?? true
    {
      return (index - 2)..<min(index + 3, all.count)
    }
    if before == "age" || before == "aged", hasSelf(near: index, in: words) {
      return (index - 1)..<(index + 1)
    }
    let isMe =
      ["im", "am"].contains(before)
      || AgeWords.onlies.contains(before) && ["im", "am", "i", "turn", "turning"].contains(before2)
      || ["turning", "turn", "turned"].contains(before) && AgeWords.selves.contains(before2)
    if isMe {
      let isYears = ["years", "yrs", "yo", "year"].contains(nextWord)
      guard isYears || isAlone else { return nil }
      return max(0, index - 2)..<min(index + (isYears ? 3 : 1), all.count)
    }
    // "I'm a homeschooler, 14, and …": between commas, in a sentence about oneself.
    if all[index].gap == .comma, next.map({ $0.gap >= .comma }) ?? true, age(all[index]) ?? 0 > 9,
      AgeWords.oneself.contains(all[at: words.sentenceStart(of: index)]?.folded ?? ""),
      all[index].isNumber, all[at: index - 1]?.isNumber == false
    {
      return index..<(index + 1)
    }
    return nil
  }

  private static func hasSelf(near index: Int, in words: Words) -> Bool {
    words.all[clamped: words.sentenceStart(of: index)..<index].contains {
      AgeWords.selves.contains($0) || $0.folded == "my"
    }
  }

  // MARK: somebody's child

  /// A child, a sign that it is one, and a wish to take part, within a few sentences.
  static func child(in words: Words) -> Range<Int>? {
    let all = words.all
    let children = AgeWords.children
    for index in all.indices where children.contains(all[index].key) {
      let near = max(0, index - 20)..<min(all.count, index + 30)
      guard let proof = near.first(where: { isProof($0, in: words) }),
        near.contains(where: { AgeWords.takingPart.match(at: $0, in: all) != nil })
      else { continue }
      let range = min(index, proof)..<(max(index, proof) + 1)
      return range.count <= 12 ? range : index..<(index + 1)
    }
    return nil
  }

  private static func isProof(_ index: Int, in words: Words) -> Bool {
    let all = words.all
    if AgeWords.schooling.match(at: index, in: all) != nil || AgeWords.young.contains(all[index]) {
      return true
    }
    guard let age = age(all[index]), (4...17).contains(age) else { return false }
    let next = all[at: index + 1].map { $0.gap <= .line ? $0.folded : "" } ?? ""
    let before = all[at: index - 1]?.folded ?? ""
    if AgeWords.years.contains(next) { return true }
    let isCounted =
      !next.isEmpty && !AgeWords.goesOn.contains(next) && !AgeWords.goesOnRomance.contains(next)
    if AgeWords.being.contains(before) { return !isCounted }
    return all[index].gap == .comma && !isCounted
  }
}
