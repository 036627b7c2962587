/// What an answer to the list of junk says: which of it is real.
enum JunkAnswer {
  private static let none: Set<String> = ["none", "no", "nothing", "ninguno", "nenhum", "não"]
  /// Words that may stand beside the numbers and change nothing about them.
  private static let beside: Set<String> = [
    "is", "are", "real", "and", "both", "a", "person", "people", "yes", "please", "thanks", "thank",
    "you", "number", "no.", "fetch", "the", "ones", "one", "them", "y", "e", "es", "son", "reales",
    "é", "são", "reais", "sí", "sim", "all", "of",
  ]

  /// - Returns: the numbers, none for "none"; `nil` when it says anything else too.
  static func reading(_ text: String) -> [Int]? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
      .map(String.init)
    guard !words.isEmpty, words.count <= 40 else { return nil }
    if words.count <= 3, none.contains(words[0]), !words.contains(where: { Int($0) != nil }) {
      return []
    }
    var numbers: [Int] = []
    for word in words {
      if let number = Int(word), number > 0 {
        if !numbers.contains(number) { numbers.append(number) }
      } else if !beside.contains(word) {
        return nil
      }
    }
    return numbers.isEmpty ? nil : numbers
  }
}
