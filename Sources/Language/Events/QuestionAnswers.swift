import Foundation

/// What a reply says to a few questions in its own words, beside whatever else it says: "Yes, two
/// of us. I need a ride, and I can't offer seats."
package struct QuestionAnswers: Hashable, Sendable {
  /// One a question, as written; empty where nothing is said.
  package var answers: [String]
  /// What is no answer to any, without greetings and thanks.
  package var rest: String
  /// All sentences that answer none, in their order: among them whether they come.
  package var others: String

  package var isEmpty: Bool { answers.allSatisfy(\.isEmpty) }

  /// Reads the new text of a mail. Never fails.
  package init(_ text: String, to questions: [String]) {
    answers = questions.map { _ in "" }
    rest = ""
    others = ""
    let sentences = Self.sentences(String(text.prefix(4_000)))
    let numbered = sentences.map { Self.number($0, of: questions.count) }
    // A lone number is a count of heads, or the beginning of a date.
    let isNumbered = numbered.count { $0 != nil } > 1
    var left: [String] = []
    for (place, sentence) in sentences.enumerated() {
      if isNumbered, let (number, words) = numbered[place] {
        add(words, to: number)
      } else if let question = Self.question(for: sentence, among: questions) {
        add(sentence, to: question)
      } else {
        left.append(sentence)
      }
    }
    others = left.joined(separator: "\n")
    let said = left.filter { sentence in
      RSVPReading.reading(sentence).answer == nil && HeadCount.reading(sentence) == nil
        && !Courtesy.isNothingToAnswer(sentence) && Self.words(sentence).count > 1
        && !Self.isGreeting(sentence)
    }
    guard !said.isEmpty else { return }
    if let open = questions.lastIndex(where: Self.isOpen) {
      add(said.joined(separator: " "), to: open)
    } else {
      rest = said.joined(separator: " ")
    }
  }

  private mutating func add(_ words: String, to question: Int) {
    guard answers.indices.contains(question) else { return }
    let words = words.trimmingCharacters(in: .whitespaces)
    answers[question] = String(
      (answers[question].isEmpty ? words : answers[question] + " " + words).prefix(500))
  }

  /// By lines, full stops and semicolons; their ends stay with them.
  private static func sentences(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    var previous: Character = " "
    func end() {
      let sentence = current.trimmingCharacters(in: .whitespaces)
      if !sentence.isEmpty { found.append(sentence) }
      current = ""
    }
    for character in text {
      if character.isNewline || character == ";" {
        end()
      } else if character.isWhitespace, ".!?".contains(previous), !isOrdinal(current) {
        end()
      } else {
        current.append(character)
      }
      previous = character
    }
    end()
    return Array(found.prefix(60))
  }

  /// "1." begins an answer and ends no sentence.
  private static func isOrdinal(_ text: String) -> Bool {
    let text = text.trimmingCharacters(in: .whitespaces)
    return text.count <= 3 && text.hasSuffix(".") && text.dropLast().allSatisfy(\.isNumber)
  }

  /// "1 yes", "2) two seats".
  private static func number(_ sentence: String, of count: Int) -> (Int, String)? {
    let digits = sentence.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 1, let number = Int(digits), (1...max(1, count)).contains(number),
      let next = sentence.dropFirst().first, ".):- ".contains(next)
    else { return nil }
    let words = sentence.dropFirst().drop { ".):- ".contains($0) }
    guard !words.isEmpty, !words.lowercased().hasPrefix("of us") else { return nil }
    return (number - 1, String(words))
  }

  /// The question that shares most words with a sentence.
  private static func question(for sentence: String, among questions: [String]) -> Int? {
    let said = stems(sentence)
    let scores = questions.map { stems($0).intersection(said).count }
    guard let best = scores.max(), best > 0 else { return nil }
    return scores.firstIndex(of: best)
  }

  private static func words(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !$0.isLetter }.map(String.init)
  }

  /// The beginnings of its words that mean something.
  private static func stems(_ text: String) -> Set<String> {
    Set(words(text).filter { $0.count >= 4 && !small.contains($0) }.map { String($0.prefix(4)) })
  }

  private static let small: Set<String> = [
    "need", "want", "have", "with", "from", "will", "would", "could", "should", "know", "anything",
    "something", "there", "that", "this", "what", "when", "where", "which", "your", "ours", "they",
    "does", "please", "bring", "coming", "come", "offer", "else", "necesita", "necesitas", "puede",
    "puedes", "quiere", "quieres", "algo", "para", "como", "tiene", "tienes", "precisa", "pode",
    "quer", "voce", "mais", "about", "people", "many", "some",
  ]

  /// "Anything we should know?"
  private static func isOpen(_ question: String) -> Bool {
    !Set(words(question)).isDisjoint(with: ["anything", "something", "else", "algo", "alguna"])
  }

  private static func isGreeting(_ sentence: String) -> Bool {
    let words = words(sentence)
    guard let first = words.first, words.count <= 3 else { return false }
    return ["hi", "hello", "dear", "hey", "hola", "ola", "oi", "best", "thanks", "love"]
      .contains(first)
  }
}
