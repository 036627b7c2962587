import Language

/// What an answer to held mail says: YES, NO and numbers, ALWAYS and a kind; anything else beside a
/// number is asked about.
struct HeldWords: Hashable {
  /// Send what is not named.
  var sends = false
  /// Withdraw everything.
  var dropsAll = false
  var dropped: [Int] = []
  /// After ALWAYS, as written.
  var kinds: [String] = []
  /// A number that stands with other words, or something that contradicts itself.
  var isUnclear = false

  var isNothing: Bool {
    !sends && !dropsAll && dropped.isEmpty && kinds.isEmpty && !isUnclear
  }

  private static let yes: Set<String> = ["yes", "y", "ok", "okay", "si", "sí", "sim", "send"]
  private static let no: Set<String> = [
    "no", "not", "nao", "não", "except", "without", "withdraw", "drop",
  ]
  private static let fillers: Set<String> = [
    "and", "but", "the", "others", "other", "rest", "all", "to", "them", "please", "thanks",
    "thank", "you", "number", "numbers", "nr", "also", "of", "y", "e", "for",
  ]

  /// - Parameter name: of the writer, whose signature means nothing.
  init(reading text: String, by name: String) {
    let own = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
    var words: [String] = []
    for line in text.lowercased().split(separator: "\n") {
      let tokens = Self.tokens(line)
      if let at = tokens.firstIndex(of: "always"),
        tokens[..<at].allSatisfy({ Self.yes.contains($0) || Self.fillers.contains($0) })
      {
        words += tokens[..<at]
        kinds += Self.kinds(in: Array(tokens[(at + 1)...]))
      } else {
        words += tokens
      }
    }
    words.removeAll { own.contains($0) }
    read(words)
  }

  private static func tokens(_ line: Substring) -> [String] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(String.init)
  }

  /// "welcome and reminder".
  private static func kinds(in words: [String]) -> [String] {
    words.filter { !fillers.contains($0) }
  }

  private mutating func read(_ words: [String]) {
    var drops = false
    var saysAll = false
    var strange = false
    var afterYes = false
    for word in words {
      if let range = Self.numbers(word) {
        if drops, !afterYes { dropped += range } else { strange = true }
      } else if Self.no.contains(word) {
        drops = true
        afterYes = false
      } else if Self.yes.contains(word) {
        sends = true
        afterYes = true
      } else if Self.fillers.contains(word) {
        if word == "all" { saysAll = true }
      } else {
        strange = true
      }
    }
    if drops, dropped.isEmpty {
      // "NO" and "NO, all of them"; with a YES beside it it contradicts itself.
      if sends { strange = true } else { dropsAll = !strange || saysAll }
    }
    guard strange else { return }
    let saidSomething = sends || drops || words.contains { Self.numbers($0) != nil }
    self = HeldWords(unclear: saidSomething, kinds: kinds)
  }

  private init(unclear: Bool, kinds: [String]) {
    isUnclear = unclear
    self.kinds = kinds
  }

  /// "4", "4-6"; nothing above what a mail lists.
  private static func numbers(_ word: String) -> [Int]? {
    let parts = word.split(separator: "-").map(String.init)
    let found = parts.compactMap { Int($0) }
    guard found.count == parts.count, let first = found.first, let last = found.last,
      found.count <= 2, first >= 1, last >= first, last <= 1_000
    else { return nil }
    return Array(first...last)
  }
}
