import Language

/// What an answer to "Which of them is yours?" says, and whether it is about that at all.
struct FaceWords {
  /// Without the greeting: "Hi Helen," names nobody's Representative.
  let text: String
  let asks: Bool
  private let folded: String
  private let count: Int

  init(_ newText: String) {
    text = Courtesy.withoutGreeting(newText)
    let said = ReplyReading.reading(text, asked: .nothing)
    asks = text.contains("?") || said.meaning == .question || said.alsoSays(.question)
    let pieces = text.split(whereSeparator: \.isWhitespace)
    count = pieces.count
    folded =
      " "
      + pieces.flatMap { NameWords.of($0.filter { $0 != "'" && $0 != "’" }) }
      .joined(separator: " ") + " "
  }

  /// A name further down in a long mail may be anybody's.
  private var isShort: Bool { count <= 14 }

  /// "No idea, sorry!"; not "I'm not sure I can make it", nor "I'm not sure what you mean?".
  var isIgnorance: Bool {
    isShort && !asks && !speaksOfComing && Self.ignorance.contains { folded.contains(" " + $0) }
  }

  /// Whether it is about the day, and not about who represents them.
  var speaksOfComing: Bool { Self.coming.contains { folded.contains(" \($0) ") } }

  /// A number counts in a mail of any length, a name in a short one, or as "my rep is …".
  func mayChoose(_ evidence: Evidence) -> Bool {
    if isShort || evidence.words.allSatisfy({ !$0.isLetter }) { return true }
    guard case .names? = RepresentativeTalk.reading(text) else { return false }
    return true
  }

  /// The words that may be a name: of a short answer's first line, or where they say whose it is.
  var name: String {
    if !isShort {
      guard case .names(let name)? = RepresentativeTalk.reading(text) else { return "" }
      return name
    }
    let words = bare
    return words.count > 8 ? "" : words.filter { !Self.beside.contains($0) }.joined(separator: " ")
  }

  /// "Marsh", "It's Helen Marsh, thanks": a family name as on record, and nothing else.
  func isOnlyFamilyName(of holder: OfficeHolder) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).count
    let words = bare.filter { !Self.beside.contains($0) && !Self.titles.contains($0) }
    let family = NameWords.of(holder.legislator.family)
    let all = LegislatorNames.words(of: holder)
    return lines == 1 && count <= 8 && !asks && !family.isEmpty
      && family.allSatisfy(words.contains) && words.allSatisfy(all.contains)
  }

  private var bare: [String] {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return NameWords.of(line.filter { $0 != "'" && $0 != "’" })
  }

  // MARK: Words

  private static let ignorance = [
    "not sure", "dont know", "do not know", "no idea", "no clue", "unsure", "beats me", "dunno",
    "cant tell", "couldnt say", "couldnt tell", "no se ", "ni idea", "no estoy segur", "nao sei",
    "nao tenho certeza", "nem ideia", "sem ideia", "idk",
  ]

  private static let coming = [
    "make it", "come", "coming", "comes", "attend", "attending", "be there", "get there", "join",
    "go", "going", "ride", "about tomorrow", "lobby day", "ir", "voy", "llegar", "asistir", "venir",
    "vou", "chegar", "comparecer", "vir",
  ]

  /// Beside which nobody is told of an old town's.
  static let moving: Set<String> = [
    "moved", "move", "moving", "live", "living", "lived", "address", "mude", "mudamos", "mudado",
    "vivo", "vivimos", "mudei", "mudou", "moro", "moramos",
  ]

  private static let titles: Set<String> = [
    "rep", "representative", "state", "diputado", "diputada", "deputado", "deputada",
    "representante",
  ]

  private static let beside: Set<String> = [
    "its", "it", "is", "s", "i", "think", "believe", "mine", "my", "our", "should", "be", "thats",
    "that", "would", "must", "es", "creo", "que", "mi", "mio", "e", "acho", "meu", "minha",
    "thanks", "thank", "you", "gracias", "obrigada", "obrigado", "number", "probably", "hi",
    "hello", "one",
  ]
}
