import Foundation
import Language

/// "We'd like to start a hub in Salem", somewhere in a mail.
struct HubWish: Hashable {
  /// `nil`: the hub is called after its area.
  var name: String?
  /// As written: "Goshen and Worthington".
  var area: String
  /// Of the words.
  var language: String
  /// They wrote "hub", and not "a group", which may be one of any kind.
  var isOfHub: Bool
  /// What else they wrote.
  var rest: String

  /// As START HUB takes it: "START HUB in Salem", "START HUB Hilltowns in Goshen and Worthington".
  var command: String {
    let called = name.map { "\($0) " } ?? ""
    return switch language {
    case "es": "empezar un hub \(called)en \(area)"
    case "pt": "começar um hub \(called)em \(area)"
    default: "START HUB \(called)in \(area)"
    }
  }

  /// The wish in the first sentence that has one; `nil` where none has, or only in a question.
  static func reading(subject: String, text: String) -> HubWish? {
    for (place, sentence) in ([subject] + sentences(of: text)).enumerated() {
      guard var wish = wish(in: sentence) else { continue }
      let others = sentences(of: text).enumerated().filter { $0.offset + 1 != place }
        .map(\.element).filter { !isGreeting($0) }
      wish.rest = others.joined(separator: "\n")
      return wish
    }
    return nil
  }

  /// "Hi there!", "Hola a todos": nothing that the team has to read.
  private static func isGreeting(_ sentence: String) -> Bool {
    Courtesy.withoutGreeting(sentence).allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  private static func sentences(of text: String) -> [String] {
    text.prefix(8_000).split(whereSeparator: \.isNewline).flatMap {
      ChecklistPiece.sentences(of: String($0))
    }
  }

  private static func wish(in sentence: String) -> HubWish? {
    let sentence = sentence.replacing("’", with: "'")
    let isOfHub = sentence.lowercased().contains("hub")
    func wish(_ found: Found?, _ language: String) -> HubWish? {
      found.flatMap { found in
        line(for: found.place, called: found.name).map { name, area in
          HubWish(name: name, area: area, language: language, isOfHub: isOfHub, rest: "")
        }
      }
    }
    if let wish = wish(shouted(sentence), "en") { return wish }
    // "How do we start a hub in Salem?" is a question, and a person's to answer.
    if sentence.contains("?") { return nil }
    return wish(english(sentence), "en") ?? wish(spanish(sentence), "es")
      ?? wish(portuguese(sentence), "pt")
  }

  private typealias Found = (name: Substring?, place: Substring)

  private static func line(for place: Substring, called name: Substring?) -> (
    name: String?, area: String
  )? {
    var place = place
    var name = name
    // "for Worcester: Ward 5, called Main South for All"
    if let called = place.firstMatch(
      of: /(?i)[\s,;]+(?:called|named|llamad[oa]|que se llam[ae]|chamad[oa])\s+(.{2,80})$/)
    {
      name = called.output.1
      place = place[..<called.range.lowerBound]
    }
    let words = place.replacing(":", with: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: " .!,;:"))
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
    let called =
      name.map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:!\"“”'"))
      } ?? ""
    return ((2...80).contains(called.count) ? called : nil, text)
  }

  private static let stops: Set<String> = [
    "because", "so", "but", "who", "which", "where", "when", "since", "as", "we", "i", "our", "my",
    "please", "how", "what", "if", "porque", "pero", "como", "cuando", "mas", "quando", "nosotros",
    "this", "next", "soon", "together", "con", "com", "with", "too", "también", "também",
  ]

  private static func shouted(_ text: String) -> Found? {
    text.firstMatch(
      of:
        /^\s*START (?:A |THE )?(?:NEW )?HUB (?:(?:CALLED |NAMED |called |named )?(.{2,80}?) )??(?:IN|FOR|in|for) (.+)$/
    ).map { ($0.1, $0.2) }
  }

  /// Whoever wishes it: we, a few of us, some friends and I, our chapter.
  private static func english(_ text: String) -> Found? {
    guard
      let match = text.firstMatch(
        of:
          /(?i)\b(?:we|i|us|(?:our|my|the) (?:\w+ ){1,3}?(?=wants?|would|is|are|plans?|hopes?|decided|wishes))(?:'d| ?would| ?are| ?is| ?am|'m|'re|'ve| ?have)?(?: all| both| really| now| just)?(?: ?like| ?love| ?wants?| ?hopes?| ?plans?| ?wish(?:es)?| ?ready| ?going| ?planning| ?hoping| ?interested| ?thinking| ?decided)?(?: in| of)?(?: to)? (?:start|form|found|begin|create|organize|build|set up|open|starting|forming|founding|creating)(?: up)? (?:a|our|the|another|an)(?: new| second| third| local| own| medicare for all)* (?:hub|local group|group|local chapter|chapter)(?: of our own)?(?:,? (?:called|named) (.{2,80}?),?)? (?:here )?(?:in|for|at|around) (.+)$/
      )
    else { return nil }
    // "I found a group in Salem" wishes for none.
    guard
      match.0.lowercased().contains("hub")
        || match.0.firstMatch(
          of:
            /(?i)\b(?:want|wants|like|love|hope|hopes|plan|plans|ready|going|planning|hoping|decided|wish)\s+to\b|\binterested in\b|\bthinking of\b/
        ) != nil
    else { return nil }
    return (match.1, match.2)
  }

  private static func spanish(_ text: String) -> Found? {
    text.firstMatch(
      of:
        /(?i)\b(?:queremos|quiero|quisiéramos|quisiera|nos gustaría|me gustaría|vamos a|estamos listos para|pensamos) (?:empezar|iniciar|formar|abrir|crear|comenzar|fundar|organizar|armar)(?: con)? (?:un|nuestro|el|otro|una|nuestra)(?: nuevo| propio| segundo| nueva)? (?:hub|grupo|grupo local|filial)(?: de medicare for all)?(?:,? (?:llamado|que se llame|que se llama) (.{2,80}?),?)? (?:aquí |acá )?(?:en|para|de) (.+)$/
    ).map { ($0.1, $0.2) }
  }

  private static func portuguese(_ text: String) -> Found? {
    text.firstMatch(
      of:
        /(?i)\b(?:queremos|quero|gostaríamos de|gostaria de|vamos|pretendemos|pensamos em) (?:começar|iniciar|formar|abrir|criar|fundar|organizar|montar) (?:um|o nosso|nosso|outro)(?: novo| próprio| segundo)? (?:hub|grupo|grupo local|núcleo)(?: de medicare for all)?(?:,? (?:chamado|que se chame) (.{2,80}?),?)? (?:aqui )?(?:em|para|no|na|de) (.+)$/
    ).map { ($0.1, $0.2) }
  }
}
