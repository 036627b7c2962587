/// How far apart two spellings are.
enum Spelling {
  /// The letters to insert, drop, change or swap to get from one word to the other
  /// (optimal string alignment); `limit + 1` where it is more than `limit`.
  static func distance(_ one: String, _ other: String, limit: Int) -> Int {
    let a = Array(one)
    let b = Array(other)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var current = [i + 1]
      for (j, otherLetter) in b.enumerated() {
        var cost = min(
          previous[j] + (letter == otherLetter ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == otherLetter {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      guard current.min() ?? 0 <= limit else { return limit + 1 }
      before = previous
      previous = current
    }
    return previous.last ?? limit + 1
  }
}
