/// What somebody says to an invitation: whether they come, with how many, and what else.
package struct RSVPReading: Hashable, Sendable {
  package enum Answer: String, Hashable, Sendable { case going, maybe, declined }

  /// `nil` where the words say neither.
  package var answer: Answer?
  /// With the writer; `nil` where no number is said.
  package var heads: Int?
  /// Somebody comes in the writer's stead: for a person to settle.
  package var isInstead: Bool
  /// Something is asked beside it.
  package var asks: Bool
  package var evidence: Evidence

  /// Reads the new text of a mail. Never fails; two answers are none.
  package static func reading(_ text: String) -> RSVPReading {
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let words = OwnWords.of(text)
    let count = HeadCount.reading(text)
    let found = answers(in: words)
    var reading = RSVPReading(
      answer: nil, heads: nil, isInstead: count.map { !$0.includesWriter } ?? false,
      asks: Words.asks(text) || said.meaning == .question || said.alsoSays(.question),
      evidence: said.evidence)
    let kinds = Set(found.map(\.answer))
    let othersStay = Self.othersStay(in: words)
    if kinds.count == 1, let first = found.first {
      reading.answer = first.answer
      reading.evidence = words.evidence(first.range)
    } else if kinds == [.maybe, .going] {
      // "I hope I can come, see you there maybe."
      reading.answer = .maybe
    } else if kinds.isEmpty {
      reading.answer = answer(said, words)
      // What the no rests on is said of somebody else.
      if reading.answer == .declined, othersStay, said.meaning == .cancel || !said.isAlone {
        reading.answer = nil
      }
    }
    if let count, count.includesWriter {
      reading.heads = count.count
    } else if let (isYes, number) = short(words) {
      reading.heads = number
      if isYes || kinds.isEmpty && reading.answer == nil { reading.answer = .going }
    }
    if reading.answer == nil, kinds.isEmpty, let count, count.includesWriter, count.isCertain {
      reading.answer = .going
      reading.evidence = count.evidence
    }
    // A certain no beside our own "going" is two answers.
    if reading.answer == .going, !found.isEmpty, said.isCertain, !othersStay,
      said.meaning == .no || said.meaning == .cancel
    {
      reading.answer = nil
    }
    if reading.answer != .going { reading.heads = nil }
    return reading
  }

  /// Whether these words say that somebody comes or not, in so many words.
  static func says(_ sentence: String) -> Bool {
    let words = OwnWords.of(sentence)
    return !answers(in: words).isEmpty
      || words.all.count <= 3 && reading(sentence).answer != nil
  }

  /// Whether a sentence says of a day that the writer comes then: "I can come on the 17th".
  package static func comes(on sentence: String) -> Bool {
    let words = OwnWords.of(sentence)
    return answers(in: words).contains { found in
      guard found.answer == .going, let next = words.all[at: found.range.upperBound] else {
        return false
      }
      return next.isNumber || onDay.contains(next.folded)
    }
  }

  private static let onDay: Set<String> = [
    "on", "the", "this", "next", "el", "dia", "no", "na", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "tomorrow", "manana", "amanha",
  ]

  private static func answer(_ said: ReplyMeaning, _ words: Words) -> Answer? {
    switch said.meaning {
    case .yes where said.isCertain: .going
    case .no where said.isCertain && isPlain(said, words), .cancel where said.isCertain: .declined
    case .maybe: .maybe
    default: nil
    }
  }

  /// "No", "No, sorry", "No thanks"; not "my knee is bad, so no stairs please".
  private static func isPlain(_ said: ReplyMeaning, _ words: Words) -> Bool {
    let evidence = Set(said.evidence.words.split(separator: " ").map { Words.fold($0) })
    if said.isAlone || !evidence.isDisjoint(with: nots) { return true }
    return words.all.indices.contains { index in
      guard noes.contains(words.all[index].folded) else { return false }
      guard let next = words.all[at: index + 1] else { return true }
      return next.gap >= .line || afterNo.contains(next.folded)
    }
  }

  private static let nots: Set<String> = [
    "not", "cant", "cannot", "unable", "afraid", "wont", "unfortunately", "nope", "imposible",
    "impossivel",
  ]
  private static let noes: Set<String> = ["no", "nao", "nope", "nah"]
  private static let afterNo: Set<String> = [
    "thanks", "thank", "sorry", "gracias", "obrigado", "obrigada", "lo", "desculpe", "i", "we",
    "unfortunately",
  ]

  /// "YES 2", "Sí, 3 personas", "2".
  private static func short(_ words: Words) -> (isYes: Bool, heads: Int)? {
    guard (1...5).contains(words.all.count) else { return nil }
    var number: Int?
    var isYes = false
    for word in words.all {
      if let value = HeadWord.number(word), (1...60).contains(value), number == nil {
        number = value
      } else if yeses.contains(word.folded) {
        isYes = true
      } else if !fillers.contains(word.folded) {
        return nil
      }
    }
    return number.map { (isYes, $0) }
  }

  private static let yeses: Set<String> = ["yes", "y", "si", "sim", "yep", "ok", "sure"]
  private static let fillers: Set<String> = [
    "people", "persons", "personas", "pessoas", "seats", "places", "of", "us", "de", "nosotros",
    "nos", "somos", "we", "are", "please", "thanks", "gracias", "obrigada", "obrigado", "for",
    "para", "lugares",
  ]

  private static func answers(in words: Words) -> [(answer: Answer, range: Range<Int>)] {
    var found: [(answer: Answer, range: Range<Int>)] = []
    var index = 0
    while index < words.all.count, found.count < 20 {
      guard let sign = signs.tagged(at: index, in: words.all),
        let answer = kinds[at: Int(sign.tag)]
      else {
        index += 1
        continue
      }
      // "My sister can't come": that is hers; "just me" may follow.
      if answer != .declined || !HeadLink.isOfSomebodyElse(sign.range, in: words) {
        found.append((answer, sign.range))
      }
      index = sign.range.upperBound
    }
    return found
  }

  /// Whether somebody else is said not to come, and the writer is not.
  private static func othersStay(in words: Words) -> Bool {
    var index = 0
    var isSaid = false
    while index < words.all.count {
      guard let sign = signs.tagged(at: index, in: words.all), sign.tag == 1 else {
        index += 1
        continue
      }
      guard HeadLink.isOfSomebodyElse(sign.range, in: words) else { return false }
      isSaid = true
      index = sign.range.upperBound
    }
    return isSaid
  }

  private static let kinds: [Answer] = [.going, .declined, .maybe]

  private static let signs = Phrases(tagged: [
    (
      0,
      """
      ill|well|i|we|shall definitely|will|shall|plan? to? be there, ill|well be there, i|we will be|come|attend|join, ill|well come|attend|join|make, i|we can make|come|attend
      count me|us in, im|were in, im|were coming|going|attending, i|we am|are coming|going|attending, see you there|then, put me|us down, sign me|us up, wouldnt miss it
      i|we plan|intend to|on come|be|attend|coming, we|i can come, save me|us a|one|two|three seat|seats|place|places|spot|spots, both of us will come
      alli estare|estaremos, ahi estare|estaremos, voy a ir|estar, vamos a ir|estar, si voy, ire, iremos, cuenta|cuenten conmigo, cuenta|cuenten con nosotros, asistire|asistiremos, ahi nos vemos, nos vemos alli|ahi|alla, confirmo mi? asistencia
      vou estar|ir|sim, eu vou, estarei|estaremos la, vamos estar|ir, conte|contem comigo, conte|contem conosco, vou comparecer, irei, iremos, confirmo minha? presenca, nos vemos la
      """
    ),
    (
      1,
      """
      cant|cannot|couldnt make|come|be|attend|go|join|do, can not make|come|be|attend|go|join, wont|not be able|there|coming|joining|attending|going, wont be able, will not be|come|make|attend, unable to come|attend|make|be
      i|we wont be|come|make|attend|can, im|were not coming|going|able|free|available, i|we am|are not coming|going|able|free|available, count me|us out, have|need to cancel|bow|back|skip, must cancel, take me|us off this|the list, something came up, not this time, im|were out, ill|well have|need to miss|skip, ill|well miss, cant after all, wont make
      no puedo|podemos|podre|podremos ir|asistir|llegar|estar|venir, no puedo|podemos|podre|podremos, no voy|vamos a? ir|poder|estar?, no ire|iremos, no asistire|asistiremos, no podre|podremos, tengo que cancelar, no cuenten conmigo
      nao posso|podemos|vou|vamos|poderei|consigo|conseguirei ir|estar|comparecer|poder, nao posso|podemos|poderei|consigo, nao vou|vamos, nao irei|iremos, tenho que cancelar, preciso cancelar, nao contem comigo
      """
    ),
    (
      2,
      """
      maybe, might, not sure yet|if, im|i|were am? not sure, dont know yet|if, ill|well try, will try, hope to, hoping to, if i|we can, tentative|tentatively, possibly, perhaps, depends, let you know
      quizas, quiza, tal vez, a lo mejor, no se todavia|aun|si, todavia no se, voy a tratar, tratare, depende, posiblemente
      talvez, quem sabe, nao sei ainda|se, ainda nao sei, vou tentar, tentarei, depende, possivelmente
      """
    ),
  ])
}
