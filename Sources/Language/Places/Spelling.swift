/// A folded name, and how far it is from another.
package struct Spelling: Sendable {
  package let name: String
  private let letters: [Character]
  /// The same where each letter is a byte.
  private let bytes: [UInt8]
  private let isPlain: Bool
  /// Which letters are in it, as bits.
  private let kinds: UInt32

  package init(_ name: String) {
    self.name = name
    letters = Array(name)
    bytes = Array(name.utf8)
    isPlain = bytes.count == letters.count
    kinds = name.utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  package var count: Int { letters.count }

  /// Whether two names may be within `limit`, by their lengths and letters: each step changes which
  /// letters there are by two at most.
  func mayBeNear(_ other: Spelling, limit: Int) -> Bool {
    guard abs(count - other.count) <= limit else { return false }
    // A letter outside ASCII is several bytes.
    return !(isPlain && other.isPlain) || (kinds ^ other.kinds).nonzeroBitCount <= 2 * limit
  }

  /// The letters to insert, drop, change or swap to get from one name to the other
  /// (optimal string alignment); `limit + 1` where it is more than `limit`.
  package func distance(to other: Spelling, limit: Int) -> Int {
    isPlain && other.isPlain
      ? Self.distance(from: bytes, to: other.bytes, limit: limit)
      : Self.distance(from: letters, to: other.letters, limit: limit)
  }

  private static func distance<Letter: Equatable>(
    from a: [Letter], to b: [Letter], limit: Int
  ) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var before = Array(repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = before
    for i in a.indices {
      current[0] = i + 1
      var least = i + 1
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current[j + 1] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return limit + 1 }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous.last ?? limit + 1
  }
}
