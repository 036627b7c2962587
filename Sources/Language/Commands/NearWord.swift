/// Whether a written word is likely meant to be another.
package enum NearWord {
  /// A letter for short words, two for those of six and more; both folded.
  package static func isNear(_ written: String, _ word: String) -> Bool {
    let a = Spelling(written)
    let b = Spelling(word)
    guard a.count >= 3, b.count >= 3 else { return written == word }
    let limit = b.count >= 6 ? 2 : 1
    return a.mayBeNear(b, limit: limit) && a.distance(to: b, limit: limit) <= limit
  }
}
