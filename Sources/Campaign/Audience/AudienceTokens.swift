import Language

/// A phrase in words, each with its place in the text, so that a question can name them as typed.
struct AudienceTokens {
  struct Token {
    /// Lower case, without marks and punctuation; `,` for a comma.
    var folded: String
    var range: Range<String.Index>
  }

  let text: String
  let all: [Token]

  /// - Parameter language: of the sender: Spanish and Portuguese words stand for ours.
  init(_ text: String, language: String) {
    self.text = text
    var all: [Token] = []
    var index = text.startIndex
    while index < text.endIndex, all.count < 200 {
      let character = text[index]
      if Self.isBlank(character) {
        index = text.index(after: index)
      } else if let mark = Self.marks[character] {
        let next = text.index(after: index)
        if all.last?.folded != mark { all.append(Token(folded: mark, range: index..<next)) }
        index = next
      } else {
        let start = index
        while index < text.endIndex, !Self.isBlank(text[index]), Self.marks[text[index]] == nil {
          index = text.index(after: index)
        }
        if let token = Self.token(in: text, start..<index) { all.append(token) }
      }
    }
    // What ends the phrase is no part of it.
    while let last = all.last, last.folded == "," || Self.courtesies.contains(last.folded) {
      all.removeLast()
    }
    while let first = all.first, first.folded == "," || Self.courtesies.contains(first.folded) {
      all.removeFirst()
    }
    if language == "es" || language == "pt" {
      all = all.map { token in
        var token = token
        token.folded = Self.foreign[token.folded] ?? token.folded
        return token
      }
    }
    self.all = all
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character.isNewline
  }

  private static func token(in text: String, _ range: Range<String.Index>) -> Token? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "#"
    }
    while lower < upper, !isPart(text[lower]) { lower = text.index(after: lower) }
    while lower < upper, !isPart(text[text.index(before: upper)]) {
      upper = text.index(before: upper)
    }
    guard lower < upper else { return nil }
    return Token(folded: WrittenWord.fold(text[lower..<upper]), range: lower..<upper)
  }

  /// As typed, from the first to the last of these.
  func said(_ range: Range<Int>) -> String {
    let range = range.clamped(to: all.indices)
    guard let first = all[range].first, let last = all[range].last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  private static let marks: [Character: String] = [
    ",": ",", ";": ",", "&": "and", "+": "and", "/": "or", "|": "or",
  ]
  private static let courtesies: Set = ["please", "thanks", "thank", "you", "por", "favor"]

  private static let foreign = [
    "voluntarios": "volunteers", "voluntarias": "volunteers", "gente": "people",
    "personas": "people", "pessoas": "people", "todos": "everyone", "todas": "everyone",
    "contactos": "contacts", "contatos": "contacts", "coordinadores": "coordinators",
    "coordenadores": "coordinators", "lideres": "leaders", "mi": "my", "meu": "my",
    "nuestro": "our", "nosso": "our", "en": "in", "em": "in", "de": "of", "del": "of", "do": "of",
    "da": "of", "y": "and", "e": "and", "o": "or", "ou": "or", "excepto": "except",
    "exceto": "except", "menos": "except", "sin": "without", "sem": "without", "que": "who",
    "hablan": "speak", "falam": "speak", "desde": "since", "nuevos": "new", "novos": "new",
    "nuevas": "new", "novas": "new", "activos": "active", "ativos": "active", "el": "the",
    "la": "the", "los": "the", "las": "the", "os": "the", "oeste": "west", "este": "east",
    "leste": "east", "viven": "live", "moram": "live",
  ]
}
