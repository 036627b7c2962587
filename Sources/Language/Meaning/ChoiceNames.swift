/// The words by which each of several choices can be named, and no other.
struct ChoiceNames {
  private var owners: [WordKey: Set<Int>] = [:]

  init(_ choices: [String]) {
    for (index, choice) in choices.enumerated() {
      for word in Words(choice).all where !Self.small.contains(word) {
        owners[word.key, default: []].insert(index + 1)
      }
    }
  }

  /// The choices that are named in `words` by a word that belongs to one of them alone.
  func named(in words: [Word]) -> [AnswerReading.Found] {
    var found: [AnswerReading.Found] = []
    for index in words.indices where !words[index].isNumber {
      guard let owner = owners[words[index].key], owner.count == 1, let choice = owner.first else {
        continue
      }
      found.append(.init(choice: choice, range: index..<(index + 1)))
    }
    return found
  }

  private static let small: WordSet = [
    "the", "a", "an", "of", "in", "at", "on", "and", "or", "hub", "i", "pm", "am", "el", "la",
    "los",
    "de", "en", "y", "o", "do", "da", "em", "e", "um", "uma", "to", "for", "is", "dont", "know",
    "yes", "no", "si", "sim", "nao", "rep", "sen", "with", "that", "my", "me", "not",
  ]
}
