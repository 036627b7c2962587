/// Replies to a question of yes or no.
extension ReplySense {
  /// How the clauses lean.
  private struct Leaning {
    var yes: [Int] = []
    var wish: [Int] = []
    var good: [Int] = []
    var no: [Int] = []
    var cannot: [Int] = []
    var away: [Int] = []
    var positive: Int? { (yes + wish + good).min() }
    var negative: Int? { (no + cannot + away).min() }
  }

  private func leaning() -> Leaning {
    var leaning = Leaning()
    for (index, clause) in clauses.enumerated() where clause.opening != .asking {
      if clause.has(.perhapsNo), !clause.has(.no) { continue }
      if clause.has(.perhapsYes), !clause.has(anyOf: [.yes, .no, .cannot]) { continue }
      if speaksOfOthers(clause) { continue }
      if clause.has(.yes) { leaning.yes.append(index) }
      if clause.has(.wish) { leaning.wish.append(index) }
      if clause.has(.good), !clause.has(.not) { leaning.good.append(index) }
      if clause.has(.no), !clause.has(.condition) { leaning.no.append(index) }
      if clause.has(anyOf: [.cannot, .none]), !clause.has(.condition) {
        leaning.cannot.append(index)
      } else if let not = clause.range(of: .not), !clause.has(.condition) {
        // "Thanks for not giving up on me" beside a yes says nothing of coming.
        let isFirst = not.lowerBound <= clause.range.lowerBound + 1
        let isAside = clauses.contains { $0.has(.yes) } && !isFirst
        if !isAside, isFirst || clause.unknown < 2 { leaning.cannot.append(index) }
      }
      if clause.has(.away) { leaning.away.append(index) }
    }
    return leaning
  }

  /// "My husband said no": somebody else's answer.
  private func speaksOfOthers(_ clause: ReplyClause) -> Bool {
    let all = words.all
    guard
      let answer = clause.items.first(where: {
        [.yes, .no, .cannot, .not, .good, .away, .wish].contains($0.sign)
      })
    else { return false }
    var isOther = false
    for index in clause.range.lowerBound..<max(clause.range.lowerBound, answer.range.lowerBound) {
      if Self.others.contains(all[index]), index > 0, Self.mine.contains(all[index - 1]) {
        isOther = true
      }
      if Self.selves.contains(all[index]) { isOther = false }
    }
    return isOther
  }

  /// A wish beside the no that may be what is meant: another time, a call, something proposed.
  var saysElse: Bool {
    says(.callMe) || says(.otherTime) || clauses.contains { $0.opening == .proposing }
  }

  /// "I work Saturdays" leaves the no to be guessed.
  private func saysWork(_ clause: ReplyClause) -> Bool {
    words.all[clamped: clause.range].contains { Self.work.contains($0) }
      && !clause.has(anyOf: [.no, .cannot])
  }

  private static let work = WordSet(in: "work working trabajo trabalho trabajando trabalhando")

  /// "It won't let me click" is no answer.
  private func speaksOfSelf(_ clause: ReplyClause) -> Bool {
    let first = words.all[clamped: clause.range].first { !AnswerSigns.leading.contains($0) }
    return first.map { !Self.things.contains($0) } ?? true
  }

  private static let things = WordSet(
    in: "it this that the these they he she esto eso ese isso isto")
  private static let mine = WordSet(
    in: "my our mi nuestra nuestro meu minha nosso nossa the ese esse o a el la")
  private static let others = WordSet(
    in: """
      husband wife sister brother mother father mom dad son daughter friend neighbor neighbour partner
      boss kids family esposo esposa marido hermana hermano madre padre mama papa hijo hija amigo
      amiga vecino vecina jefe familia mulher irma irmao mae pai filho filha vizinho vizinha chefe
      senor senora senhor senhora doctor
      """)
  private static let selves = WordSet(in: "i im ill id we well yo eu nosotros nos and y e")

  /// Whether a day or a part of one is named: "yes, but Sunday is better".
  private func namesTime(_ clause: ReplyClause) -> Bool {
    let clock = ClockWords(words: words)
    return clause.range.contains { index in
      switch clock.sign(at: index)?.kind {
      case .weekday, .part, .weekend, .date, .day: true
      default: false
      }
    }
  }

  func readYesOrNo() -> ReplyMeaning {
    let leaning = leaning()
    // "… so yes": the upshot is what counts.
    if let last = clauses.last(where: { $0.has(.upshot) }), last.unknown == 0, !last.has(.maybe) {
      if last.has(.yes), !last.has(anyOf: [.no, .cannot]) {
        return result(.yes, last.range(of: .yes), isCertain: !hasAnyDoubt)
      }
      if last.has(.no), !last.has(.yes) {
        return result(.no, last.range(of: .no), isCertain: !hasAnyDoubt)
      }
    }
    let isTakenBack = clauses.contains {
      $0.has(.afterAll) && ($0.has(anyOf: [.cannot, .no, .yes]) || $0.unknown == 0)
    }
    if var cancelled = cancellation() {
      if leaning.yes.first == 0 || leaning.no.first == 0 { cancelled.isCertain = false }
      return cancelled
    }
    if isTakenBack, let first = leaning.negative {
      return result(.cancel, clauses[first].range, isCertain: !hasAnyDoubt && !saysElse)
    }
    if let refused = leaning.negative, let agreed = leaning.positive {
      return settle(leaning, refused: refused, agreed: agreed)
    }
    if let refused = leaning.negative { return readNo(leaning, first: refused) }
    if let perhaps = readPerhaps(leaning) { return perhaps }
    if let agreed = leaning.positive {
      if let taken = clauses.firstIndex(where: { $0.has(.retraction) }) {
        return result(.unclear, clauses[taken].range, isCertain: false)
      }
      return readYes(leaning, first: agreed)
    }
    return readNeither()
  }

  private var hasAnyDoubt: Bool {
    clauses.contains { $0.has(anyOf: [.maybe, .condition, .perhapsYes, .perhapsNo]) }
  }

  private func evidence(_ index: Int, _ signs: [AnswerSign]) -> Range<Int> {
    signs.lazy.compactMap { clauses[index].range(of: $0) }.first ?? clauses[index].range
  }

  /// Both a yes and a no are in it.
  private func settle(_ leaning: Leaning, refused: Int, agreed: Int) -> ReplyMeaning {
    let noSigns: [AnswerSign] = [.no, .cannot, .not, .away]
    let yesSigns: [AnswerSign] = [.yes, .wish, .good]
    if refused == agreed, leaning.yes.contains(agreed), leaning.no.contains(refused) {
      return result(.unclear, clauses[agreed].range, isCertain: false)
    }
    if clauses.contains(where: { $0.has(.retraction) }) {
      return result(.unclear, clauses[agreed].range, isCertain: false)
    }
    let isElse = clauses.contains { $0.has(.otherTime) && $0.has(anyOf: [.yes, .take]) }
    if namesAnotherTime(leaning) || isElse {
      return result(.otherTime, evidence(refused, noSigns), isCertain: true)
    }
    let isOnlyWish = leaning.yes.isEmpty && leaning.good.isEmpty
    if isOnlyWish {
      // "I'd love to but I can't."
      return result(.no, evidence(refused, noSigns), isCertain: !hasAnyDoubt)
    }
    if leaning.yes.isEmpty, leaning.no.contains(refused), refused < agreed {
      // "No, that's fine" is no answer to rely on.
      return result(.no, evidence(refused, noSigns), isCertain: false)
    }
    if agreed < refused {
      let isLimit = !leaning.no.contains(where: { $0 > agreed }) || clauses[refused].has(.not)
      if isLimit, leaning.yes.contains(agreed) || leaning.wish.isEmpty {
        return result(.yes, evidence(agreed, yesSigns), isCertain: false)
      }
      return result(.no, evidence(refused, noSigns), isCertain: false)
    }
    if leaning.yes.allSatisfy({ $0 > refused }) && refused < agreed && leaning.no.contains(refused)
    {
      return result(.unclear, clauses[refused].range, isCertain: false)
    }
    return result(.no, evidence(refused, noSigns), isCertain: false)
  }

  private func readNo(_ leaning: Leaning, first: Int) -> ReplyMeaning {
    let range = evidence(first, [.no, .cannot, .not, .away])
    let isWeak =
      leaning.no.isEmpty && leaning.away.isEmpty
      && leaning.cannot.allSatisfy { !clauses[$0].has(anyOf: [.cannot, .none]) }
    if isWeak, says(.question) || says(.thanks) || !speaksOfSelf(clauses[first]) {
      return readNeither()
    }
    let isLed = leaning.no.contains(first)
    if isAsked(clauses[first]), !isLed { return readNeither() }
    if !isLed, namesAnotherTime(leaning) || says(.otherTime) {
      return result(.otherTime, self.range(of: .otherTime) ?? range, isCertain: true)
    }
    if clauses.contains(where: { $0.has(.perhapsYes) }) {
      let isSame = clauses[first].has(.perhapsYes)
      return result(isSame ? .no : .maybe, range, isCertain: !isSame)
    }
    let isDoubted = sentence(of: clauses[first]).contains {
      $0.has(anyOf: [.maybe, .perhapsNo, .condition])
    }
    let isBare = clauses.contains { $0.has(.maybe) && $0.unknown == 0 }
    let clause = clauses[first]
    let isSaid =
      isLed && clause.unknown < 3 || clause.has(.cannot) && clause.unknown < 2
      || clause.has(.not) && clause.unknown == 0 && clause.items.count == 1
      || leaning.away.contains(first) && clause.unknown < 2 && !saysWork(clause)
    return result(
      .no, range,
      isCertain: isSaid && !isDoubted && !isBare && !isAsked(clauses[first]) && !speaksOfMail
        && !saysElse && !namesTimeElsewhere(than: first))
  }

  /// A day or an hour in a clause that gives no reason: it may be wished for instead.
  private func namesTimeElsewhere(than index: Int) -> Bool {
    let clock = ClockWords(words: words)
    return clauses.indices.contains { other in
      other != index && !clauses[other].has(anyOf: [.no, .cannot, .not, .away, .telling, .thanks])
        && clauses[other].range.contains { clock.sign(at: $0) != nil }
    }
  }

  /// "Not Saturday but I could do Sunday", "can't at 2, any time after 4".
  private func namesAnotherTime(_ leaning: Leaning) -> Bool {
    let clock = ClockWords(words: words)
    func names(_ clause: ReplyClause) -> Bool {
      clause.range.contains { clock.sign(at: $0) != nil }
    }
    let refused =
      clauses.contains { $0.has(anyOf: [.cannot, .not, .no]) && names($0) }
      || clauses.contains { $0.has(.none) } && clauses.contains { $0.has(.but) }
    let offered = clauses.contains {
      !$0.has(anyOf: [.cannot, .not, .no, .telling, .away]) && names($0)
        && $0.has(anyOf: [.take, .good, .yes, .proposing, .any, .otherTime])
    }
    return refused && offered
  }

  private func readPerhaps(_ leaning: Leaning) -> ReplyMeaning? {
    if clauses.contains(where: { $0.has(.perhapsNo) }),
      let clause = clauses.first(where: { $0.has(.perhapsYes) })
    {
      return result(.maybe, clause.range, isCertain: true)
    }
    for clause in clauses {
      if let range = clause.range(of: .perhapsNo) { return result(.no, range, isCertain: false) }
      if let range = clause.range(of: .perhapsYes) { return result(.yes, range, isCertain: false) }
    }
    // "Maybe. My sister may be visiting": a doubt that no yes goes before.
    guard let index = clauses.firstIndex(where: { $0.has(.maybe) }) else { return nil }
    if let agreed = leaning.yes.min(), agreed <= index { return nil }
    if let agreed = leaning.good.min(), leaning.yes.isEmpty, agreed < index { return nil }
    if leaning.yes.contains(where: { clauses[$0].sentence == clauses[index].sentence }) {
      return result(.yes, evidence(leaning.yes[0], [.yes]), isCertain: false)
    }
    return result(.maybe, clauses[index].range(of: .maybe), isCertain: true)
  }

  private func readYes(_ leaning: Leaning, first: Int) -> ReplyMeaning {
    let clause = clauses[first]
    let range = evidence(first, [.yes, .wish, .good])
    if leaning.yes.isEmpty, clauses.contains(where: { $0.has(.but) }) {
      // "I'd love to but …": a no that is not said.
      if leaning.good.isEmpty { return result(.no, range, isCertain: false) }
      return result(.yes, range, isCertain: false)
    }
    if isAsked(clause), leaning.yes.isEmpty || clause.unknown > 0 && clauses.count < 3 {
      return readNeither()
    }
    if leaning.yes.isEmpty, says(.otherTime) || says(.callMe) || says(.question) {
      return readNeither()
    }
    return result(.yes, range, isCertain: isPlainYes(leaning, clause))
  }

  private func isPlainYes(_ leaning: Leaning, _ clause: ReplyClause) -> Bool {
    let alone = sentence(of: clause).contains {
      $0.range != clause.range && [.asking, .proposing].contains($0.opening)
    }
    if isAsked(clause), !alone { return false }
    if says(.callMe) { return false }
    // Far from the beginning, among words that we do not know, a yes may be about anything.
    if clause.unknown > 2, clause.range(of: .yes)?.lowerBound != clauses.first?.range.lowerBound {
      return false
    }
    for other in clauses {
      let isSameSentence = other.sentence == clause.sentence
      if other.has(anyOf: [.condition, .except]) { return false }
      if other.has(anyOf: [.maybe, .perhapsYes, .perhapsNo]),
        isSameSentence || other.unknown < 2
      {
        return false
      }
      if speaksOfOthers(other) { continue }  // "but my wife can't"
      if other.has(.but), isSameSentence || other.range.lowerBound > clause.range.lowerBound,
        other.has(anyOf: [.not, .cannot, .no, .otherTime, .proposing, .asking, .none, .take])
      {
        return false
      }
      if other.has(anyOf: [.otherTime, .retraction]) { return false }
      if other.has(.but), isSameSentence, namesTime(other) { return false }
    }
    // "Our rep voted yes": what stands before it may make it somebody else's.
    if let unknown = clause.firstUnknown,
      let yes = clause.range(of: .yes) ?? clause.range(of: .wish) ?? clause.range(of: .good),
      unknown < yes.lowerBound
    {
      return false
    }
    guard leaning.yes.isEmpty else { return true }
    let unknown = clauses.reduce(0) { $0 + $1.unknown }
    if unknown > (leaning.wish.isEmpty ? 1 : 3) { return false }
    // "I'd like to introduce our software" wishes for something else.
    if let wish = clause.range(of: .wish), clause.firstUnknown == wish.upperBound,
      let next = words.all[at: wish.upperBound], !ReplyClauses.coming.contains(next)
    {
      return false
    }
    // "Ok, thanks" may only say that the question came.
    return
      !(says(.thanks) && reply.substance <= 2
      && Self.receipts.contains(words.all[clause.range.lowerBound]))
  }

  private static let receipts = WordSet(in: "ok okay k kk vale")

  /// Nothing says yes or no.
  private func readNeither() -> ReplyMeaning {
    if let clause = clauses.first, let range = clause.range(of: .condition), !says(.question),
      words.all[range.lowerBound].folded != "if"
    {
      return result(.yes, clause.range, isCertain: false)
    }
    if let range = range(of: .callMe) { return result(.callMe, range, isCertain: true) }
    if let range = range(of: .otherTime) {
      let isNo = ["not", "cant", "this"].contains(words.all[range.lowerBound].folded)
      return result(isNo ? .no : .otherTime, range, isCertain: true)
    }
    if let range = proposedTime() { return result(.otherTime, range, isCertain: true) }
    if let range = range(of: .question) { return result(.question, range, isCertain: true) }
    if let range = range(of: .thanks) {
      // "See you there" says yes.
      if Self.meets(words) { return result(.yes, range, isCertain: !hasOtherNews) }
      return result(.thanks, range, isCertain: !hasOtherNews)
    }
    return result(.unclear, nil, isCertain: false)
  }
}
