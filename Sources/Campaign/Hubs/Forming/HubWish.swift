import Foundation

/// "We'd like to start a hub in Salem", somewhere in a mail.
struct HubWish: Hashable {
  /// As START HUB takes it: "START HUB in Salem".
  var command: String
  /// What else they wrote.
  var rest: String

  /// The wish in the first sentence that has one; `nil` where none has, or only in a question.
  static func reading(subject: String, text: String) -> HubWish? {
    for (place, sentence) in ([subject] + sentences(of: text)).enumerated() {
      guard let command = command(in: sentence) else { continue }
      let others = sentences(of: text).enumerated().filter { $0.offset + 1 != place }
        .map(\.element)
      return HubWish(command: command, rest: others.joined(separator: "\n"))
    }
    return nil
  }

  private static func sentences(of text: String) -> [String] {
    text.prefix(8_000).split(whereSeparator: \.isNewline).flatMap {
      ChecklistPiece.sentences(of: String($0))
    }
  }

  private static func command(in sentence: String) -> String? {
    let sentence = sentence.replacing("’", with: "'")
    if let place = shouted(sentence) { return line(for: place) }
    // "How do we start a hub in Salem?" is a question, and a person's to answer.
    if sentence.contains("?") { return nil }
    return (english(sentence) ?? spanish(sentence) ?? portuguese(sentence)).flatMap(line)
  }

  private static func line(for place: Substring) -> String? {
    let words = place.trimmingCharacters(in: CharacterSet(charactersIn: " .!,;:"))
      .split(whereSeparator: \.isWhitespace).prefix(40)
    // "… in Salem because we", "… in Salem and need help": the place ends there.
    var area: [String] = []
    for word in words {
      let folded = word.lowercased().trimmingCharacters(in: .punctuationCharacters)
      if stops.contains(folded) { break }
      area.append(String(word))
    }
    while let last = area.last, ["and", "y", "e", "the", "with"].contains(last.lowercased()) {
      area.removeLast()
    }
    guard !area.isEmpty else { return nil }
    let text = area.joined(separator: " ").trimmingCharacters(in: .punctuationCharacters)
    return "START HUB in \(text)"
  }

  private static let stops: Set<String> = [
    "because", "so", "but", "who", "which", "where", "when", "since", "as", "we", "i", "our", "my",
    "please", "how", "what", "if", "porque", "pero", "como", "cuando", "mas", "quando", "nosotros",
    "this", "next", "soon", "together", "con", "com", "with", "too", "también", "também",
  ]

  private static func shouted(_ text: String) -> Substring? {
    text.firstMatch(
      of:
        /^\s*START (?:A |THE )?(?:NEW )?HUB (?:IN|FOR|in|for) (.+)$/
    )?.1
  }

  private static func english(_ text: String) -> Substring? {
    text.firstMatch(
      of:
        /(?i)\b(?:we|i)(?:'d|'re| would| are| am|'m)?(?: all| both| really)?(?: like| love| want| hope| plan| wish| ready| going| planning| hoping| interested| thinking)?(?: in| of)?(?: to)? (?:start|form|found|begin|create|organize|set up|open|starting|forming|founding|creating)(?: up)? (?:a|our|the|another|an)(?: new| local| own| medicare for all)? hub (?:in|for|at|around|here in) (.+)$/
    )?.1
  }

  private static func spanish(_ text: String) -> Substring? {
    text.firstMatch(
      of:
        /(?i)\b(?:queremos|quiero|quisiéramos|quisiera|nos gustaría|me gustaría|vamos a) (?:empezar|iniciar|formar|abrir|crear|comenzar|fundar|organizar)(?: con)? (?:un|nuestro|el)(?: nuevo)? (?:hub|grupo local) (?:en|para|de) (.+)$/
    )?.1
  }

  private static func portuguese(_ text: String) -> Substring? {
    text.firstMatch(
      of:
        /(?i)\b(?:queremos|quero|gostaríamos de|gostaria de|vamos) (?:começar|iniciar|formar|abrir|criar|fundar|organizar) (?:um|o nosso|nosso)(?: novo)? (?:hub|grupo local) (?:em|para|no|na|de) (.+)$/
    )?.1
  }
}
