extension HeadLink {
  /// Whether what these words say is said of somebody else: "sister can't come", "my husband and
  /// the kids are not coming", "he won't make it", "mi hermana no puede". Not "my sister and I".
  static func isOfSomebodyElse(_ range: Range<Int>, in words: Words) -> Bool {
    let all = words.all
    guard let first = all[at: range.lowerBound], !isFirstPerson(first) else { return false }
    var index = range.lowerBound - 1
    var gap = first.gap
    while index >= 0, range.lowerBound - index <= 4, gap < .comma {
      let word = all[index]
      if isFirstPerson(word) { return false }
      if thirdPerson.contains(word.folded) { return true }
      let kind = HeadWord.of(word) ?? []
      if !kind.isDisjoint(with: [.one, .many]), !isFirstPersonBeside(index, in: words) {
        return true
      }
      // A name between: "my sister Ana can't come".
      guard kind.contains(.adverb) || word.isCapitalised && !word.isShouted else { return false }
      gap = word.gap
      index -= 1
    }
    return false
  }

  private static let thirdPerson: Set<String> = [
    "he", "she", "they", "hes", "shes", "theyre", "el", "ella", "ellos", "ellas", "ele", "ela",
    "eles", "elas",
  ]

  private static func isFirstPerson(_ word: Word) -> Bool {
    ["i", "we", "im", "ill", "ive", "were", "yo", "nosotros", "nosotras", "eu", "nos"]
      .contains(word.folded)
  }

  /// "I and my sister", "ni mi hermana ni yo".
  private static func isFirstPersonBeside(_ index: Int, in words: Words) -> Bool {
    let start = max(words.sentenceStart(of: index), index - 4)
    let before = words.all[clamped: start..<index]
    return before.contains(where: isFirstPerson)
      && before.contains { HeadWord.of($0)?.contains(.join) ?? false }
  }
}
