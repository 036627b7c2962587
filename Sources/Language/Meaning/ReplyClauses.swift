/// A part of a reply between commas and the like, as the signs and mentions in it.
struct ReplyClause: Sendable {
  enum Item: Sendable {
    case sign(AnswerSign, Range<Int>)
    case mention(ChoiceMention)

    var range: Range<Int> {
      switch self {
      case .sign(_, let range): range
      case .mention(let mention): mention.range
      }
    }

    var sign: AnswerSign? {
      if case .sign(let sign, _) = self { sign } else { nil }
    }

    /// Whether a bare number after it is a choice: "maybe 2", "yes 2".
    var leadsToNumber: Bool {
      guard case .sign(let sign, _) = self else { return false }
      return [
        .yes, .good, .take, .maybe, .perhapsYes, .any, .not, .except, .but, .upshot, .proposing,
      ]
      .contains(sign)
    }
  }

  var items: [Item] = []
  var range: Range<Int>
  var sentence: Int
  /// Words that are no sign, no mention and not small.
  var unknown = 0
  /// Where the first of them stands.
  private(set) var firstUnknown: Int?
  private var signs: UInt64 = 0

  init(range: Range<Int>, sentence: Int) {
    self.range = range
    self.sentence = sentence
  }

  mutating func add(_ item: Item) {
    items.append(item)
    guard case .sign(let sign, _) = item else {
      isOpen = false
      return
    }
    signs |= 1 << UInt64(sign.rawValue)
    let leads: Bool = [.but, .thanks, .yes, .no, .idle, .upshot, .good].contains(sign)
    if isOpen, !leads {
      opening = sign
      isOpen = false
    }
  }

  func has(_ sign: AnswerSign) -> Bool { signs & (1 << UInt64(sign.rawValue)) != 0 }
  func has(anyOf others: [AnswerSign]) -> Bool { others.contains { has($0) } }

  func range(of sign: AnswerSign) -> Range<Int>? {
    for case .sign(let found, let range) in items where found == sign { return range }
    return nil
  }

  var mentions: [ChoiceMention] {
    items.compactMap { if case .mention(let mention) = $0 { mention } else { nil } }
  }

  /// The sign that it begins with, after a yes, a no or a "so".
  private(set) var opening: AnswerSign?
  private var isOpen = true

  /// A word that is no sign, which opens no question.
  mutating func pass(_ word: Word, at index: Int) {
    if !AnswerSigns.leading.contains(word) { isOpen = false }
    guard !AnswerSigns.small.contains(word) else { return }
    unknown += 1
    firstUnknown = firstUnknown ?? index
  }
}

/// A reply cut into clauses, and what is known of its sentences.
struct ReplyClauses {
  let words: Words
  private(set) var clauses: [ReplyClause] = []
  /// Whether each sentence ends in a question mark.
  private(set) var isAsked: [Bool] = []
  /// Words beside the greeting, the name below and politeness.
  private(set) var substance = 0
  private let asks: Bool
  private var lineStart = 0

  init(_ words: Words, offered: OfferedChoices?) {
    self.words = words
    asks = Words.asks(words.text)
    let all = words.all
    let mentions = offered.map { ChoiceMentions(words: words, offered: $0) }
    var range = Self.body(words, mentions)
    range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.limit)
    guard !range.isEmpty else { return }
    lineStart = range.lowerBound
    var index = range.lowerBound
    var clause = ReplyClause(range: index..<index, sentence: 0)
    while index < range.upperBound {
      if index > range.lowerBound {
        let gap = gap(before: index)
        if gap >= .sentence {
          close(&clause, at: index, endsSentence: true)
        } else if gap >= .comma {
          close(&clause, at: index, endsSentence: false)
        }
      }
      index = take(index, into: &clause, mentions: mentions, from: range, closing: all)
    }
    close(&clause, at: range.upperBound, endsSentence: true)
  }

  private mutating func take(
    _ index: Int, into clause: inout ReplyClause, mentions: ChoiceMentions?, from range: Range<Int>,
    closing all: [Word]
  ) -> Int {
    let found = sign(at: index, in: range, clause)
    let follows =
      clause.items.last.map { $0.range.upperBound == index && $0.leadsToNumber } ?? false
    if let mention = mentions?.mention(at: index, afterSign: follows),
      mention.range.upperBound <= range.upperBound,
      mention.range.upperBound > (found?.range.upperBound ?? 0)
        || mention.range.upperBound == found?.range.upperBound && found?.sign != .idle
    {
      clause.add(.mention(mention))
      substance += mention.range.count
      return mention.range.upperBound
    }
    if let found, found.range.upperBound <= range.upperBound {
      if found.sign == .but || found.sign == .upshot, !clause.items.isEmpty || clause.unknown > 0 {
        close(&clause, at: index, endsSentence: false)
      }
      clause.add(.sign(found.sign, found.range))
      substance += found.range.count
      return found.range.upperBound
    }
    if let polite = Courtesy.politeness.match(at: index, in: all)
      ?? Courtesy.greetings.match(at: index, in: all)
    {
      return min(polite.upperBound, range.upperBound)
    }
    substance += 1
    clause.pass(all[index], at: index)
    return index + 1
  }

  private mutating func close(_ clause: inout ReplyClause, at end: Int, endsSentence: Bool) {
    clause.range = clause.range.lowerBound..<end
    if !clause.range.isEmpty { clauses.append(clause) }
    var sentence = clause.sentence
    if endsSentence {
      let start = words.all[at: end - 1]?.range.upperBound ?? 0
      let stop = words.all[at: end]?.range.lowerBound ?? words.length
      isAsked.append(asks && Words.asks(words.text(start..<stop)))
      sentence += 1
    }
    clause = ReplyClause(range: end..<end, sentence: sentence)
  }

  /// A line that ends early ends a sentence, where the next begins like one.
  private mutating func gap(before index: Int) -> Word.Gap {
    guard let word = words.all[at: index], let before = words.all[at: index - 1] else {
      return .blank
    }
    if word.line != before.line {
      let length = before.range.upperBound - (words.all[at: lineStart]?.range.lowerBound ?? 0)
      lineStart = index
      if word.gap == .line { return length < 50 ? .sentence : .blank }
    }
    // "Tues. the 3rd": a dot of an abbreviation.
    if word.gap == .sentence, !word.isCapitalised, Self.abbreviations.contains(before) {
      return .blank
    }
    return word.gap
  }

  static let abbreviations = WordSet(
    in: "mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr aug sept oct nov dec rep")

  /// The sign at a word, with what the tables cannot tell.
  private func sign(
    at index: Int, in range: Range<Int>, _ clause: ReplyClause
  ) -> (sign: AnswerSign, range: Range<Int>)? {
    let all = words.all
    guard let word = all[at: index] else { return nil }
    let isFirst = clause.items.isEmpty && clause.range.lowerBound == index
    if let wrong = WrongName.found(at: index, in: words) { return (.wrongPerson, wrong) }
    guard var found = AnswerSigns.sign(at: index, in: all) else {
      return drawn(word).map { ($0, index..<(index + 1)) }
    }
    if Self.denials.contains(word), found.range.count > 1, let after = all[at: index + 1],
      after.gap >= .comma, !Self.afterNo.contains(after)
    {
      found = (.no, index..<(index + 1))
    }
    if Self.subjects.contains(word), index + 1 < range.upperBound,
      let longer = AnswerSigns.sign(at: index + 1, in: all),
      longer.range.upperBound > found.range.upperBound, longer.sign != .take
    {
      found = longer
    }
    let next = all[at: found.range.upperBound].flatMap {
      found.range.upperBound < range.upperBound ? $0 : nil
    }
    let ends = next.map { $0.gap >= .line } ?? true
    if word.folded == "si" {
      if !word.isASCII {
        found.sign = [.condition].contains(found.sign) ? .yes : found.sign
      } else if found.range.count == 1 {
        let goesOn = next.map { Self.afterSi.contains($0) } ?? true
        found.sign = ends || isFirst && goesOn ? .yes : .condition
      }
    }
    if found.sign == .upshot, word.folded == "so",
      !word.isASCII || clause.items.last?.sign == .but
    {
      found.sign = .take  // "só", "mas so"
    }
    if found.sign == .afterAll, Self.more.contains(word), !ends { return nil }
    if found.sign == .callMe, word.gap == .blank, index > range.lowerBound,
      Self.negations.contains(all[index - 1])
    {
      return (.no, found.range)
    }
    if [.yes, .good, .wish].contains(found.sign), word.gap == .blank, index > range.lowerBound {
      // "Don't count on me", "I don't think I'll make it".
      let before = all[clamped: (index - 2)..<index].map(\.folded)
      if let last = before.last,
        Self.negations.contains(last) || last == "think" && Self.negations.contains(before[0])
      {
        return (.cannot, found.range)
      }
    }
    let isBareNo = (found.sign == .no || found.sign == .not) && found.range.count == 1
    if isBareNo, Self.denials.contains(word), !ends, let next, !Self.afterBareNo.contains(next),
      !Self.answering.contains(AnswerSigns.sign(at: index + 1, in: all)?.sign ?? .thanks)
    {
      // "No entendí", "no question": no answer by itself.
      found.sign = .not
    }
    let last = all[at: found.range.upperBound - 1]?.folded ?? ""
    if found.sign == .cannot || found.sign == .no, Self.modals.contains(last), let next,
      next.gap == .blank, !AnswerSigns.small.contains(next), !Self.coming.contains(next),
      !Self.answering.contains(
        AnswerSigns.sign(at: found.range.upperBound, in: all)?.sign ?? .telling),
      ClockWords(words: words).sign(at: found.range.upperBound) == nil
    {
      // "I can't open the link" says nothing of coming.
      found.sign = .not
    }
    let isUnfinished =
      found.sign == .yes && Self.unfinished.contains(last)
      || found.sign == .no && found.range.count > 1 && Self.selves.contains(word)
        && Self.unfinishedNo.contains(last)
    if isUnfinished, !ends, let next, !Self.finishing.contains(next),
      Courtesy.politeness.match(at: found.range.upperBound, in: all) == nil
    {
      if ["can", "could"].contains(last) {
        found.sign = .take
      } else if let single = AnswerSigns.sign(at: 0, in: [word]) {
        found = (single.sign, index..<(index + 1))
      } else {
        return nil
      }
    }
    // "No sábado" is "on Saturday" in Portuguese; "no. 2" is a number.
    if word.folded == "no", found.range.count == 1, let next,
      next.gap == .blank && Self.masculine.contains(next)
        || next.isNumber && words.byte(at: word.range.upperBound) == UInt8(ascii: ".")
    {
      return nil
    }
    // "Puedo" alone is a yes, "puedo ofrecer …" an offer.
    if found.sign == .take, found.range.count == 1, ends, Self.able.contains(word) {
      found.sign = .good
    }
    if word.folded == "may", word.isCapitalised, !isFirst { return nil }
    if Self.letters.contains(word), found.range.count == 1, !(isFirst && ends) { return nil }
    return found
  }

  private static let negations = WordSet(
    in: "dont not never cant wont didnt nao no doubt doesnt nem ni")
  private static let afterBareNo = WordSet(
    in: """
      i im its that thats this not sorry we you dear me it my but and because he she they the is
      soy sou eu yo es ese esa esto lo la el estoy estou pero mas y e porque pois quiero tengo tenho
      ana maam sir senor senora senhor senhora mija mi meu minha desculpe disculpe perdon
      """)
  private static let answering: Set<AnswerSign> = [
    .no, .cannot, .away, .yes, .take, .wish, .maybe, .otherTime, .callMe, .wrongPerson, .but,
    .perhapsNo, .good,
  ]
  private static let more = WordSet(in: "any anymore")
  /// What is done by somebody who comes or does not.
  static let coming = WordSet(
    in: """
      come attend go join make be drive travel leave help commit ir asistir venir salir manejar
      acudir llegar vir sair dirigir conduzir comparecer participar
      """)
  private static let modals = WordSet(
    in:
      "cant cannot can not wont couldnt able puedo podemos podre posso consigo vou voy quiero quero dont"
  )
  private static let denials = WordSet(in: "no nao not nope")
  private static let afterNo = WordSet(
    in: "thanks thank gracias muchas obrigado obrigada muito no wait espera sorry im")
  private static let afterSi = WordSet(
    in: "pero y e gracias porque por mija mijo hija senor senora ana joe")
  private static let unfinished = WordSet(
    in:
      "in on do am can could will have is did does down voy vou vamos irei ire iremos puedo feito hecho done still"
  )
  /// "Yesssss", "nooo", "siiiim": letters drawn out.
  private func drawn(_ word: Word) -> AnswerSign? {
    guard (4...20).contains(word.key.count), !word.isNumber else { return nil }
    var key = WordKey()
    var last: UInt8 = 0
    for byte in word.folded.utf8 where byte != last {
      key.append(byte)
      last = byte
    }
    if Self.drawnYes.contains(key) { return .yes }
    return Self.drawnNo.contains(key) ? .no : nil
  }

  private static let drawnYes = WordSet(in: "yes yeah yep yup si sim claro sure yay")
  private static let drawnNo = WordSet(in: "no nope nah nao")
  private static let subjects = WordSet(in: "i we id ill wed well im")
  private static let selves = WordSet(in: "i im am we were")
  private static let unfinishedNo = WordSet(in: "not dont do didnt did no am")
  private static let able = WordSet(in: "puedo posso podemos consigo")
  private static let finishing = WordSet(
    in: "for and but too with thanks please so then if unless con sim si y e pero mas thank")
  private static let masculine = WordSet(
    in: "sabado domingo dia primeiro segundo terceiro horario hub mesmo momento proximo fim ultimo")
  /// Answers only where they stand alone.
  private static let letters = WordSet(in: "y n s k va sale pois certo bem bien igual")

  /// Words: an answer that stands further down is for a person to find.
  private static let limit = 1_200

  /// Without the greeting at the beginning and the name at the end.
  private static func body(_ words: Words, _ mentions: ChoiceMentions?) -> Range<Int> {
    let all = words.all
    var start = 0
    while let greeting = Courtesy.greeting(at: start, in: all), !greeting.isEmpty {
      start = greeting.upperBound
    }
    let end = Courtesy.withoutName(all, in: words).count
    // "Hello,\nSomerville" is no name.
    guard end > start, mentions?.mention(at: end)?.range.upperBound != all.count else {
      return start..<max(start, all.count)
    }
    return start..<end
  }
}
