extension Words {
  /// Up to `count` words before an index, none of them before `start`.
  func before(_ index: Int, _ count: Int, from start: Int = 0) -> ArraySlice<Word> {
    let end = min(max(index, 0), all.count)
    return all[min(max(start, end - count, 0), end)..<end]
  }

  /// Whether the sentence that a word is in ends as a question.
  func asks(inSentenceOf index: Int) -> Bool {
    let end = sentenceEnd(from: index)
    guard let last = all[at: end - 1] else { return false }
    let next = all[at: end]?.range.lowerBound ?? length
    var place = last.range.upperBound
    while place < next {
      if byte(at: place) == UInt8(ascii: "?") { return true }
      place += 1
    }
    return false
  }
}
