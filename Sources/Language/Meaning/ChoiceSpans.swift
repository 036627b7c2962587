extension ChoiceMentions {
  /// "1-4", "1 to 4".
  func span(at index: Int) -> ChoiceMention? {
    guard let word = all[at: index], let from = Self.value(of: word), let next = all[at: index + 1],
      next.gap == .blank
    else { return nil }
    var end = index + 1
    let isDash =
      next.range.lowerBound == word.range.upperBound + 1
      && words.byte(at: word.range.upperBound) == UInt8(ascii: "-")
    if ["to", "through", "a"].contains(next.folded) { end += 1 } else if !isDash { return nil }
    guard let last = all[at: end], word.isNumber, last.isNumber, let to = Self.value(of: last),
      from < to, to <= offered.count
    else { return nil }
    let mask = (from...to).reduce(UInt64(0)) { $0 | 1 << UInt64($1 - 1) }
    return ChoiceMention(range: index..<(end + 1), choices: mask, isGroup: true)
  }
}
