import Foundation

/// "I work 9 to 5": two numbers that are hours beside that word alone.
enum WorkingHours {
  /// More of them nobody has.
  private static let limit = 10

  static func phrases(
    in words: Words, beside known: [WhenPhrase], at now: LocalTime, _ zone: TimeZone?
  ) -> [WhenPhrase] {
    var found: [WhenPhrase] = []
    for range in work.all(in: words).prefix(limit) {
      let start = range.upperBound
      guard let first = words.all[at: start], let last = words.all[at: start + 1],
        first.gap <= .line, isHour(first)
      else { continue }
      let isApart = !isHour(last)
      guard let end = isApart ? words.all[at: start + 2] : last, isHour(end), end.gap <= .line,
        !isApart || between.contains(last)
      else { continue }
      let bytes = first.range.lowerBound..<end.range.upperBound
      guard !known.contains(where: { $0.bytes.overlaps(bytes) }) else { continue }
      let text = "from \(first.written) to \(end.written)"
      guard var phrase = When.phrases(in: text, at: now, in: zone).first else { continue }
      phrase.bytes = bytes
      phrase.text = words.text(bytes)
      found.append(phrase)
    }
    return found
  }

  private static func isHour(_ word: Word) -> Bool {
    word.isNumber && word.folded.utf8.count <= 2
  }

  private static let between: WordSet = ["to", "a", "as", "till", "until"]
  private static let work = Phrases(
    "i work, im working, i work from, trabajo, trabajo de, trabalho, trabalho das|de")
}
