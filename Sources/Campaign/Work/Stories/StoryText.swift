import Foundation
import Language

/// A story as it would stand: their words without greeting and signature, and not too long.
struct StoryText: Hashable {
  var words: String
  var isShortened = false

  /// So few words are an answer, and no story.
  static let fewest = 20
  /// More are kept as told and shown shortened, by whole sentences.
  static let most = 300
  private static let characterLimit = 6_000

  init(_ text: String, most: Int = StoryText.most) {
    var lines = text.prefix(Self.characterLimit).replacing("\r\n", with: "\n")
      .components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    while let first = lines.first, first.isEmpty || Self.isGreeting(first) { lines.removeFirst() }
    while let last = lines.last, last.isEmpty || Self.isClosing(last) { lines.removeLast() }
    let paragraphs = lines.joined(separator: "\n").components(separatedBy: "\n\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    let whole = paragraphs.joined(separator: "\n\n")
    guard DraftLetter.count(whole) > most else {
      words = whole
      return
    }
    words = Self.shortened(whole, to: most)
    isShortened = true
  }

  /// The sentences that fit, from the first on.
  private static func shortened(_ text: String, to most: Int) -> String {
    var kept = ""
    var count = 0
    var sentence = ""
    func flush() -> Bool {
      let more = DraftLetter.count(sentence)
      guard count + more <= most else { return false }
      kept += sentence
      count += more
      sentence = ""
      return true
    }
    for character in text {
      sentence.append(character)
      if ".!?\n".contains(character), !flush() { break }
    }
    if kept.isEmpty {
      return text.split(separator: " ").prefix(most).joined(separator: " ") + " …"
    }
    return kept.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func fold(_ line: String) -> String {
    line.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: " :,.!*-"))
  }

  /// "Hi Ana," "Here is my story:"
  private static func isGreeting(_ line: String) -> Bool {
    let words = fold(line).split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 6 else { return false }
    if line.hasSuffix(":") { return true }
    return ["hi", "hello", "hey", "dear", "hola", "ola", "oi", "buenas", "bom", "boa"]
      .contains(first) && (words.count <= 3 || line.hasSuffix(","))
  }

  private static let closings: Set<String> = [
    "sincerely", "yours", "best", "regards", "best regards", "thank you", "thanks", "love",
    "in solidarity", "saludos", "gracias", "atentamente", "abrazos", "abracos", "obrigada",
    "obrigado", "yours truly", "warmly",
  ]
  private static func isClosing(_ line: String) -> Bool { closings.contains(fold(line)) }

  /// Whether there is enough to be one, and it asks us nothing.
  static func isStory(_ text: String) -> Bool {
    let count = DraftLetter.count(text)
    guard count >= fewest else { return false }
    let last = text.trimmingCharacters(in: .whitespacesAndNewlines).last
    return count >= 3 * fewest || last != "?"
  }
}

/// Words by which somebody takes a story back.
enum StoryWithdrawal {
  static func isSaid(_ text: String) -> Bool {
    let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .lowercased().replacing("’", with: "'")
    guard folded.split(whereSeparator: \.isWhitespace).count <= 40 else { return false }
    let forms = [
      /\b(?:withdraw|retract|take back|take down|remove|delete|pull|erase)\b.{0,24}\b(?:story|it|words)\b/,
      /\btake (?:my story|it) (?:back|down|off)\b/,
      /\b(?:do not|don't|dont|stop|please not)\s+(?:use|share|sharing|publish|publishing|print)\b.{0,24}\b(?:story|it|words)\b/,
      /\b(?:retir|borr|quit|elimin)\w*\b.{0,16}\bhistoria\b/,
      /\b(?:retir|apag|remov|exclu)\w*\b.{0,16}\bhistoria\b/,
    ]
    return forms.contains { folded.firstMatch(of: $0) != nil }
  }
}
