/// A town that a mail names, or whose village it names.
package struct TownMention: Hashable, Sendable {
  package var town: String
  /// The words, as they were written.
  package var words: String
  /// Whether the words say that the person lives there.
  package var isHome: Bool
  /// False where it could be another town, or another meaning.
  package var isCertain: Bool
  /// The towns that it may be, likeliest first, where it is not certain which; a question with
  /// these for its choices settles it. One town, or none, where there is nothing to choose.
  package var candidates: [String]

  package init(
    town: String, words: String, isHome: Bool, isCertain: Bool, candidates: [String] = []
  ) {
    self.candidates = candidates
    self.town = town
    self.words = words
    self.isHome = isHome
    self.isCertain = isCertain
  }
}
