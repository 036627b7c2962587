/// What a reply says to a question with numbered choices, or to one of yes and no.
package enum Answer: Hashable, Sendable {
  case yes(Evidence)
  case no(Evidence)
  /// The choice by its number, which begins at 1.
  case choice(Int, Evidence)
  case unclear
}

/// Reads an answer out of ordinary words.
///
/// Whatever is hedged ("yes, but …"), asked back or says two things is unclear: never act on a
/// guess.
package enum AnswerReading {
  /// The answer that `newText` gives; never fails.
  ///
  /// - Parameter choices: what was offered, in the order of its numbers; none for yes and no.
  package static func reading(_ newText: String, choices: [String]) -> Answer {
    let words = RecentWords.of(newText)
    guard !words.all.isEmpty else {
      return newText.contains("👍") ? .yes(Evidence(words: "👍")) : .unclear
    }
    guard !Words.asks(newText) else { return .unclear }
    let bare = Courtesy.politeness.removed(from: Courtesy.withoutGreeting(words.all))
    let left = Courtesy.withoutName(bare, in: words)
    if choices.count > 0 {
      let numbered = number(in: left, upTo: choices.count)
      let named = isAboutChoosing(left) ? ChoiceNames(choices).named(in: left) : []
      let found = Set(numbered.map(\.choice)).union(named.map(\.choice))
      if found.count == 1, let choice = found.first, let first = (numbered + named).first {
        return isHedged(left, after: first.range.upperBound, isChoice: true)
          ? .unclear : .choice(choice, Evidence(words: text(left[clamped: first.range])))
      }
      if found.count > 1 { return .unclear }
    }
    return yesOrNo(left, all: words.all)
  }

  struct Found: Hashable {
    var choice: Int
    var range: Range<Int>
  }

  /// A name alone, or with a word of preference: "I work in Somerville, but …" picks nothing.
  private static func isAboutChoosing(_ left: [Word]) -> Bool {
    left.count <= 4 || left.contains { preferences.contains($0) }
  }

  private static let preferences: WordSet = [
    "prefer", "like", "love", "choose", "pick", "hub", "works", "work", "better", "best", "closer",
    "closest", "nearer", "quiero", "prefiero", "prefiro", "quero", "gustaria", "gostaria", "join",
    "put", "go", "would", "id", "mejor", "melhor", "fine", "good", "great", "yes", "si", "sim",
    "take",
    "not", "no", "or", "one", "either",
  ]

  private static func yesOrNo(_ left: [Word], all: [Word]) -> Answer {
    let yes = yesWords.match(at: 0, in: left)
    let no = noWords.match(at: 0, in: left)
    if let no, no.upperBound >= yes?.upperBound ?? 0 {
      let rest = Array(left[no.upperBound...])
      // "No problem", "no idea": the word alone is an answer only where it stands by itself.
      if no.count == 1, let next = rest.first, next.gap == .blank, !afterNo.contains(next) {
        return .unclear
      }
      let saysYes = rest.indices.contains { yesWords.match(at: $0, in: rest) != nil }
      guard !saysYes, !isHedged(rest, after: 0, isChoice: false) else { return .unclear }
      return .no(Evidence(words: text(left[clamped: no])))
    }
    guard let yes else { return .unclear }
    let rest = Array(left[yes.upperBound...])
    if let next = rest.first, next.gap == .blank, !plainYes.contains(left[yes.lowerBound]) {
      return .unclear  // "ok let me think", "right now I can't say"
    }
    guard !isHedged(rest, after: 0, isChoice: false),
      !rest.contains(where: { denials.contains($0) })
    else { return .unclear }
    return .yes(Evidence(words: text(left[clamped: yes])))
  }

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.map(\.written).joined(separator: " ")
  }

  /// "2", "2.", "#2", "number two", "the 2nd one", "la segunda", "opção 2".
  private static func number(in left: [Word], upTo count: Int) -> [Found] {
    var found: [Found] = []
    for index in left.indices {
      guard let number = value(of: left[index]), (1...count).contains(number) else { continue }
      let word = left[index]
      let before = left[at: index - 1]?.folded ?? ""
      let isOrdinal = ordinals.contains(word.key)
      let startsAlone = index == 0 || word.gap >= .line
      let isNamed = labels.contains(before)
      let isJoined = index > 1 && joins.contains(before) || choosers.contains(before)
      guard startsAlone || isNamed || isJoined || isOrdinal && articles.contains(before) else {
        continue
      }
      if word.isNumber, !isNamed, let next = left[at: index + 1], next.gap == .blank,
        !follows.contains(next)
      {
        continue  // "2 people", "3 pm"
      }
      if isOrdinal, let next = left[at: index + 1], next.gap == .blank,
        thingsCounted.contains(next)
      {
        continue  // "the second week"
      }
      found.append(Found(choice: number, range: (isNamed ? index - 1 : index)..<(index + 1)))
    }
    return found
  }

  private static func value(of word: Word) -> Int? {
    if word.isNumber { return word.key.count <= 3 ? Int(word.folded) : nil }
    return ordinals[word.key] ?? numerals[word.key]
  }

  private static func isHedged(_ left: [Word], after index: Int, isChoice: Bool) -> Bool {
    for (offset, word) in left.enumerated() where offset >= index || !isChoice {
      if conditions.contains(word) { return true }
      guard qualifiers.contains(word) else { continue }
      if !isChoice { return true }
      let rest = left[clamped: (offset + 1)..<(offset + 12)]
      if rest.contains(where: { $0.isNumber || denials.contains($0) && $0.folded != "no" }) {
        return true
      }
      if rest.contains(where: { times.contains($0) }) { return true }
    }
    return left.prefix(index).contains { denials.contains($0) }
  }

  private static let ordinals = table([
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "primera": 1, "primero": 1, "primer": 1,
    "segunda": 2, "segundo": 2, "tercera": 3, "tercero": 3, "cuarta": 4, "cuarto": 4, "quinta": 5,
    "quinto": 5, "primeira": 1, "primeiro": 1, "terceira": 3, "terceiro": 3, "quarta": 4,
    "quarto": 4,
  ])
  private static let numerals = table([
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "uno": 1, "una": 1, "dos": 2,
    "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "um": 1, "uma": 1, "dois": 2, "duas": 2,
    "quatro": 4,
  ])

  private static func table(_ numbers: [String: Int]) -> WordTable<Int> {
    WordTable(numbers.map { (WordKey($0), $1) })
  }

  private static let labels: WordSet = [
    "number", "no", "option", "choice", "nr", "num", "numero", "opcion", "opcao", "nro", "answer",
    "either",
  ]
  private static let choosers: WordSet = [
    "take", "pick", "choose", "do", "with", "prefer", "prefiero", "prefiro", "its", "elijo",
    "escolho", "say",
  ]
  private static let joins: WordSet = ["and", "or", "y", "e", "o", "ou", "then"]
  private static let articles: WordSet = [
    "the", "la", "el", "a", "o", "is", "es", "e", "my", "mi", "prefer", "prefiero", "prefiro",
    "for",
    "take", "pick", "choose",
  ]
  private static let follows: WordSet = [
    "please", "works", "is", "would", "sounds", "for", "it", "me", "esta", "es", "funciona",
    "serve",
    "por", "thanks", "suits", "fits", "will", "seems", "looks", "then", "and", "e", "y", "but",
    "or", "o", "ou",
  ]
  private static let thingsCounted: WordSet = [
    "week", "weekend", "month", "half", "semana", "time", "floor", "feira", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "middlesex", "grade", "quarter",
  ]
  static let denials: WordSet = [
    "not", "dont", "cant", "isnt", "wont", "never", "neither", "none", "no", "nao", "nunca",
    "doesnt", "wouldnt", "nor", "ninguno", "ninguna", "nenhum", "nenhuma", "tampoco",
  ]
  private static let qualifiers: WordSet = [
    "but", "except", "although", "though", "however", "pero", "excepto", "aunque", "mas", "menos",
    "porem", "exceto", "embora", "sino", "salvo", "only",
  ]
  private static let conditions: WordSet = [
    "unless", "if", "maybe", "perhaps", "depends", "might", "si", "depende", "quizas", "talvez",
    "possibly", "or", "provided", "tentatively",
  ]
  private static let times: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "later",
    "earlier",
    "after", "before", "until", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "despues", "antes", "depois",
  ]

  private static let plainYes: WordSet = ["yes", "yep", "yeah", "yup", "si", "sim"]
  private static let afterNo: WordSet = [
    "i", "im", "its", "that", "thats", "this", "not", "sorry", "we", "you", "dear", "me", "it",
    "soy",
    "sou", "eu", "yo", "es", "obrigado", "obrigada", "lo", "la", "estoy", "estou",
  ]

  static let yesWords = Phrases(
    """
    yes, yes that|thats|it|i|its is? me|i|am|do|correct|right?, yes i am|do|did|would|will|can
    yep, yeah, yup, y, sure, sure thing, of course, absolutely, definitely
    correct, thats right|correct|me, that is right|correct|me, its me, it is me, right, ok, okay
    certainly, indeed, affirmative, confirm, confirmed, i confirm, id love to, go ahead
    sounds good
    si, si soy yo, claro, claro que si, por supuesto, soy yo, correcto, confirmo, desde luego
    dale, de acuerdo, vale
    sim, sim sou eu, sou eu, claro que sim, com certeza, isso, isso mesmo, exato, confirmado
    pode ser, ss, s
    """)

  static let noWords = Phrases(
    """
    no, no thanks|thank you?, nope, nah, n, not me|now|really|interested|today
    no that|thats|its|im|its not|isnt? me?, never, negative, thats not|wrong me?
    that is not me?, that isnt me?, not this time
    im not interested|available|able, i cant|cannot|wont|dont, i am not, i do not, no gracias
    no puedo|quiero|soy yo?, nao, nao obrigado|obrigada?, nao posso|quero|sou eu?, para nada
    wrong person, persona equivocada, pessoa errada
    """)
}
