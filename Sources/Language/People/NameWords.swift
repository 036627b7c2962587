/// The words that a person's name is found by.
package enum NameWords {
  /// Folded, each once, in their order: "Maria-José O’Brien" is `maria`, `jose`, `obrien`.
  ///
  /// Letters without a mark to take away are written as they are typed elsewhere (ł is l, ø is
  /// o). At most eight words of 40 letters: more is no name. Never fails.
  package static func of(_ name: String) -> [String] {
    var words: [String] = []
    for part in Words.fold(name).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      var word = ""
      for character in part.prefix(40) { word += plain[character] ?? String(character) }
      if !words.contains(word) { words.append(word) }
      if words.count == 8 { break }
    }
    return words
  }

  private static let plain: [Character: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
  ]
}
