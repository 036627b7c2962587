/// The words that an understanding rests on, as they were written.
package struct Evidence: Hashable, Sendable {
  package var words: String

  package init(words: String) { self.words = words }
}
