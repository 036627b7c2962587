/// A folded name, and how far it is from another.
package struct Spelling: Sendable {
  package let name: String
  private let letters: [Character]
  /// Which letters are in it, as bits.
  private let kinds: UInt32

  package init(_ name: String) {
    self.name = name
    letters = Array(name)
    kinds = name.utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  package var count: Int { letters.count }

  /// Whether two names may be within `limit`, by their lengths and letters: each step changes which
  /// letters there are by two at most.
  func mayBeNear(_ other: Spelling, limit: Int) -> Bool {
    guard abs(count - other.count) <= limit else { return false }
    // A letter outside ASCII is several bytes.
    let isPlain = name.utf8.count == count && other.name.utf8.count == other.count
    return !isPlain || (kinds ^ other.kinds).nonzeroBitCount <= 2 * limit
  }

  /// The letters to insert, drop, change or swap to get from one name to the other
  /// (optimal string alignment); `limit + 1` where it is more than `limit`.
  package func distance(to other: Spelling, limit: Int) -> Int {
    let a = letters
    let b = other.letters
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
