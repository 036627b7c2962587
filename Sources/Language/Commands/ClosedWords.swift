/// The words of a slot that takes no others, so that a line with any other word is no such command.
struct ClosedWords: Sendable {
  /// One of them must be there.
  let deciding: Set<String>
  /// What may stand around it.
  let around: Set<String>

  func fits(_ words: ArraySlice<WrittenWord>) -> Bool {
    words.count { deciding.contains($0.folded) } == 1
      && words.allSatisfy { deciding.contains($0.folded) || around.contains($0.folded) }
  }

  static let region = ClosedWords(
    deciding: [
      "west", "western", "east", "eastern", "state", "statewide", "everywhere", "oeste", "este",
      "leste",
    ],
    around: ["the", "whole", "all", "of", "mass", "massachusetts", "ma", "region", "el", "o"])
  static let hubState = ClosedWords(
    deciding: ["forming", "designated", "paused", "retired"], around: [])
  static let chamber = ClosedWords(
    deciding: ["house", "senate", "congress", "representatives"],
    around: ["the", "state", "us", "of", "districts", "district"])
}
