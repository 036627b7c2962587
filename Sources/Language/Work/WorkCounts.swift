/// What hubs count.
package enum WorkUnit: String, CaseIterable, Hashable, Sendable, Codable {
  case people
  case newVolunteers = "new volunteers"
  case signatures, letters, postcards, stories, doors, calls, conversations, posts, flyers

  /// "1 signature", "42 signatures", "about 40 people".
  package func words(_ count: WorkCount, _ language: String = "en") -> String {
    let about =
      count.isRough
      ? (language == "es" ? "unas " : language == "pt" ? "cerca de " : "about ") : ""
    let names = Self.names[self] ?? (rawValue, rawValue, rawValue, rawValue, rawValue, rawValue)
    let isOne = count.number == 1
    let name =
      switch language {
      case "es": isOne ? names.2 : names.3
      case "pt": isOne ? names.4 : names.5
      default: isOne ? names.0 : names.1
      }
    return "\(about)\(count.number) \(name)"
  }

  private static let names: [WorkUnit: (String, String, String, String, String, String)] = [
    .people: ("person", "people", "persona", "personas", "pessoa", "pessoas"),
    .newVolunteers: (
      "new volunteer", "new volunteers", "voluntario nuevo", "voluntarios nuevos",
      "voluntário novo", "voluntários novos"
    ),
    .signatures: ("signature", "signatures", "firma", "firmas", "assinatura", "assinaturas"),
    .letters: ("letter", "letters", "carta", "cartas", "carta", "cartas"),
    .postcards: ("postcard", "postcards", "postal", "postales", "cartão", "cartões"),
    .stories: ("story", "stories", "historia", "historias", "história", "histórias"),
    .doors: ("door", "doors", "puerta", "puertas", "porta", "portas"),
    .calls: ("call", "calls", "llamada", "llamadas", "ligação", "ligações"),
    .conversations: (
      "conversation", "conversations", "conversación", "conversaciones", "conversa", "conversas"
    ),
    .posts: ("post", "posts", "publicación", "publicaciones", "postagem", "postagens"),
    .flyers: ("flyer", "flyers", "volante", "volantes", "panfleto", "panfletos"),
  ]
}

/// A number of something, as somebody counted it.
package struct WorkCount: Hashable, Sendable, Codable {
  package var number: Int
  /// "About 40", "over 100", "30 to 40", of which the lower counts.
  package var isRough: Bool

  package init(_ number: Int, isRough: Bool = false) {
    self.number = number
    self.isRough = isRough
  }
}

/// Finds the counts in a line: "42 signatures", "about 40 people", "3 dozen new volunteers",
/// "letters: 5", "una docena de firmas".
struct WorkCounts {
  private(set) var counts: [WorkUnit: WorkCount] = [:]
  /// Where number and unit stand in the bytes of the text.
  private(set) var bytes: [Range<Int>] = []
  /// Where they stand among the tokens.
  private(set) var places: [Range<Int>] = []
  private let tokens: [WorkTokens.Token]

  /// - Parameter signs: in the words of what was done no number counts: "one-to-one talks".
  init(_ tokens: [WorkTokens.Token], signs: [DeedSigns.Found]) {
    self.tokens = tokens
    var index = 0
    while index < tokens.count {
      if !signs.contains(where: { $0.place.contains(index) }),
        let number = WorkNumber(at: index, in: tokens)
      {
        if let unit = WorkUnits.unit(at: number.end, in: tokens, after: number) {
          take(unit.unit, number, index..<unit.end)
          index = unit.end
          continue
        }
        // "signatures: 42"
        if index > 0, tokens[index].gap == .colon || tokens[index].gap == .hyphen,
          let unit = WorkUnits.whole(endingAt: index, in: tokens)
        {
          take(unit.unit, number, unit.start..<number.end)
        }
        index = number.end
        continue
      }
      index += 1
    }
  }

  private mutating func take(_ unit: WorkUnit, _ number: WorkNumber, _ place: Range<Int>) {
    guard let first = tokens[at: place.lowerBound], let last = tokens[at: place.upperBound - 1]
    else { return }
    let start = tokens[at: number.roughStart].map(\.bytes.lowerBound) ?? first.bytes.lowerBound
    bytes.append(min(start, first.bytes.lowerBound)..<last.bytes.upperBound)
    places.append(place)
    let count = WorkCount(number.value, isRough: number.isRough)
    guard let known = counts[unit] else {
      counts[unit] = count
      return
    }
    // Of people the larger is meant, with the volunteers among them; others come in parts.
    counts[unit] =
      unit == .people
      ? (known.number >= count.number ? known : count)
      : WorkCount(
        min(known.number + count.number, WorkNumber.most),
        isRough: known.isRough || count.isRough)
  }
}
