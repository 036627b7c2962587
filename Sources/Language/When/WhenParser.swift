import Foundation

/// Reads phrases of time from tokens, each in a bounded number of steps, so that the whole is
/// linear in the text.
struct WhenParser {
  var tokens: [WhenToken]
  let words: [Word]
  let now: LocalTime
  let zone: TimeZone?
  let language: MailLanguage
  private let bytes: [UInt8]

  init(
    _ tokens: [WhenToken], words: [Word], text: String, now: LocalTime, zone: TimeZone?,
    language: MailLanguage
  ) {
    self.tokens = tokens
    self.words = words
    self.now = now
    self.zone = zone
    self.language = language
    bytes = Array(text.utf8)
    settleWeakTokens()
  }

  var today: CivilDate { now.date }

  /// Whether a token is there and no sentence ends before it.
  func follows(_ index: Int) -> Bool {
    guard let token = tokens[at: index] else { return false }
    return token.gap < .sentence
  }

  func sense(_ index: Int) -> WhenSense { tokens[at: index]?.sense ?? .word }

  func has(_ index: Int, _ role: WhenRoles) -> Bool { tokens[at: index]?.has(role) ?? false }

  /// What stands before the token at `index`.
  func joint(_ index: Int) -> WhenJoint {
    guard index > 0, let before = tokens[at: index - 1], let token = tokens[at: index],
      before.bytes.upperBound <= token.bytes.lowerBound
    else { return .blank }
    return joint(before.bytes.upperBound..<token.bytes.lowerBound)
  }

  private func joint(_ range: Range<Int>) -> WhenJoint {
    if range.isEmpty { return .glued }
    var mark: UInt8?
    var isTight = true
    var index = range.lowerBound
    // A run of anything longer is no joint.
    let end = min(range.upperBound, range.lowerBound + 12)
    while index < end, let byte = bytes[at: index] {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: isTight = false
      case 0xE2
      where bytes[at: index + 1] == 0x80 && (0x90...0x95).contains(bytes[at: index + 2] ?? 0):
        if mark == nil || mark == 46 { mark = 45 }
        index += 2
      case 0xC2 where bytes[at: index + 1] == 0xA0:
        isTight = false
        index += 1
      // "2 p.m. - 3": the full stop is the word's.
      default: if mark == nil || mark == 46 { mark = byte }
      }
      index += 1
    }
    return mark.map { .mark($0, isTight: isTight) } ?? .blank
  }

  /// Whether the full stop after "p.m" is its own.
  func endsInDot(_ token: WhenToken) -> Bool {
    guard case .meridiem = token.sense, token.words.count == 2 else { return false }
    return bytes[at: token.bytes.upperBound] == 46
  }

  /// The first place from `index` on where a phrase may go on, beyond small words that say nothing
  /// by themselves.
  func skipping(_ roles: WhenRoles, from index: Int, limit: Int = 3) -> Int {
    var index = index
    var steps = 0
    while steps < limit, follows(index) || steps == 0, let token = tokens[at: index] {
      if case .filler = token.sense {
      } else if !token.has(roles) {
        break
      }
      index += 1
      steps += 1
    }
    return index
  }

  // MARK: Words that are of time only in its company

  private mutating func settleWeakTokens() {
    for index in tokens.indices where tokens[index].isWeak {
      if let rank = rank(at: index) {
        tokens[index].sense = .ordinal(rank)
      } else if !isSupported(index) {
        tokens[index].sense = .word
      }
      tokens[index].isWeak = false
    }
  }

  /// "a segunda semana de janeiro", "a segunda terça-feira do mês" count.
  private func rank(at index: Int) -> Int? {
    let place = key(index)
    guard Self.fullPortuguese.contains(place), follows(index + 1), tokens[index + 1].gap <= .line,
      has(index + 2, .of)
    else { return nil }
    switch sense(index + 1) {
    case .unit(.week), .weekday:
      guard case .weekday(let weekday) = tokens[index].sense else { return nil }
      return weekday + 2
    default: return nil
    }
  }

  private func key(_ index: Int) -> WordKey {
    tokens[at: index].flatMap { words[at: $0.words.lowerBound]?.key } ?? WordKey()
  }

  private func isSupported(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.sense {
    case .month: return isMonth(token, at: index)
    case .weekday: return isWeekday(token, at: index)
    case .part: return isPart(at: index)
    default: return true
    }
  }

  /// "tarde" is late unless a day stands before it.
  private func isPart(at index: Int) -> Bool {
    guard index > 0, follows(index) else { return false }
    switch sense(index - 1) {
    case .weekday, .weekdays, .day, .relation(.this): return true
    default: return has(index - 1, .every)
    }
  }

  private func isMonth(_ token: WhenToken, at index: Int) -> Bool {
    let hasBefore = index > 0 && follows(index)
    let hasAfter = follows(index + 1)
    if hasAfter, sense(index + 1) == .word, isStreet(index + 1) { return false }
    // "5 de mar", "may the 4th", "May/22"
    var next = index + 1
    if hasAfter, has(next, [.the, .of]), follows(next + 1) { next += 1 }
    if hasAfter, let number = dayNumber(at: next),
      number.digits > 0 || number.isOrdinal || language == .en
    {
      if !isCounting(number.end) || number.isOrdinal { return true }
    }
    if hasAfter, year(at: next) != nil { return true }
    if hasBefore {
      var before = index - 1
      if has(before, .of), before > 0, follows(before) { before -= 1 }
      switch sense(before) {
      case .ordinal(let value) where value > 0: return before == index - 1 || language == .en
      case .number(let value) where (1...31).contains(value):
        return tokens[before].isDigits || before < index - 1 || language != .en
      default: break
      }
    }
    guard language == .en, hasBefore || hasAfter else { return false }
    if hasBefore {
      switch sense(index - 1) {
      case .relation, .edge: return true
      case .small(let roles):
        if !roles.isDisjoint(with: [
          .within, .of, .until, .by, .between, .before, .after, .from, .to,
        ]) {
          if !roles.contains(.to) || token.isCapitalised || isMonthSense(index - 2) { return true }
        }
        if !roles.isDisjoint(with: [.and, .or]), isMonthSense(index - 2) { return true }
      default: break
      }
    }
    if hasAfter, has(index + 1, [.to, .until, .and, .or]) || joint(index + 1).isDash,
      token.isCapitalised, isMonthSense(index + 2) || isMonthSense(index + 1)
    {
      return true
    }
    return false
  }

  private func isMonthSense(_ index: Int) -> Bool {
    if case .month = sense(index) { return true }
    return false
  }

  private func isWeekdaySense(_ index: Int) -> Bool {
    if case .weekday = sense(index) { return true }
    return false
  }

  private func isWeekday(_ token: WhenToken, at index: Int) -> Bool {
    let hasBefore = index > 0 && follows(index)
    let hasAfter = follows(index + 1)
    let key = key(index)
    let isFull = Self.fullPortuguese.contains(key)
    if isFull, hasAfter, tokens[index + 1].gap <= .line, Self.nouns.contains(self.key(index + 1)) {
      return false
    }
    if hasBefore {
      switch sense(index - 1) {
      case .ordinal, .relation(.last):
        return has(index + 1, .of) && hasAfter
      case .relation(.this), .relation(.coming), .relation(.next): return true
      case .relation, .edge: return !isFull
      case .small(let roles):
        if roles.contains(.every) || roles.contains(.except) || roles.contains(.by) { return true }
        if roles.contains(.on) || roles.contains(.until), key != Self.have { return true }
        if isFull, !roles.isDisjoint(with: [.of, .from, .between, .to, .after, .before]),
          !roles.contains(.the)
        {
          return true
        }
        if !roles.isDisjoint(with: [.and, .or, .to]), isWeekdaySense(index - 2) { return true }
      case .weekday where token.gap == .comma || joint(index).isSlash || joint(index).isDash:
        return true
      default: break
      }
    }
    if key == Self.have, !token.isCapitalised { return false }
    if hasAfter, isOfTime(index + 1) {
      // "I sat 5 minutes", "the sun at noon"
      if isFull || token.isCapitalised { return true }
      let isSaid = hasBefore && (Self.people.contains(self.key(index - 1)) || has(index - 1, .the))
      return !isSaid || language != .en
    }
    if isFull {
      guard hasBefore else { return true }
      return !has(index - 1, [.the, .one]) && !Self.owners.contains(self.key(index - 1))
    }
    guard token.isCapitalised, language == .en else { return false }
    if hasBefore { return !has(index - 1, .the) }
    return !hasAfter || sense(index + 1) != .word || Self.verbs.contains(self.key(index + 1))
  }

  /// Whether a token that follows a day of the week speaks of time.
  private func isOfTime(_ index: Int) -> Bool {
    guard let token = tokens[at: index] else { return false }
    switch token.sense {
    case .number(let value):
      let end = index + 1
      return value <= 31 && (!isCounting(end) || joint(end).isSlash)
    case .ordinal, .part, .tonight, .month, .weekday, .point, .day: return true
    case .relation(let relation): return relation == .coming || relation == .next
    case .small(let roles):
      if roles.contains(.clock) { return true }
      if roles.contains(.the), case .ordinal = sense(index + 1) { return true }
      guard
        !roles.isDisjoint(with: [
          .at, .after, .before, .between, .from, .around, .until, .or, .and, .to,
        ])
      else { return false }
      switch sense(index + 1) {
      case .number, .point, .weekday, .part: return true
      default: return has(index + 1, .clock)
      }
    default: return false
    }
  }

  private static let have = WordKey("ter")
  private static let fullPortuguese: WordSet = ["segunda", "terca", "quarta", "quinta", "sexta"]
  private static let owners: WordSet = [
    "minha", "sua", "nossa", "uma", "tua", "my", "pela", "aquela",
  ]
  private static let people: WordSet = [
    "i", "we", "he", "she", "they", "you", "who", "and", "just",
  ]
  private static let verbs: WordSet = [
    "works", "is", "would", "could", "might", "ok", "okay", "good", "sounds", "or", "and", "please",
  ]
  private static let nouns = WordSet(
    in: """
      vez vezes opcao parte pessoa semana via escolha edicao fase etapa rodada casa linha pergunta
      turma classe temporada metade porta serie chance tentativa reuniao coisa mao divisao chamada
      lingua geracao filha carta alternativa data mensagem versao resposta feira emenda avenida rua
      """)
}
