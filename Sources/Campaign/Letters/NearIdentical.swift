import Foundation

/// Whether two letters are so alike that an editor would take them for one form letter.
///
/// Compared are runs of five words ("shingles"): letters that make the same points in words of
/// their own share few, those that were copied share most.
struct NearIdentical {
  private let shingles: Set<Int>
  private static let run = 5
  /// The part of the shorter one's runs that both have.
  private static let alike = 0.4

  init(_ text: String) {
    let words = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= Self.run else {
      shingles = []
      return
    }
    var found: Set<Int> = []
    for start in 0...(words.count - Self.run) {
      found.insert(words[start..<(start + Self.run)].joined(separator: " ").hashValue)
    }
    shingles = found
  }

  /// Never for texts of fewer than five words.
  func isNear(_ other: NearIdentical) -> Bool {
    let (short, long) =
      shingles.count <= other.shingles.count
      ? (shingles, other.shingles) : (other.shingles, shingles)
    guard !short.isEmpty else { return false }
    let shared = short.count { long.contains($0) }
    return Double(shared) >= Self.alike * Double(short.count)
  }
}
