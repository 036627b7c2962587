/// Which of the choices a reply takes and which it refuses.
struct ChoicePicks {
  /// In the order of the text, counted from 0.
  private(set) var chosen: [Int] = []
  private(set) var refused: UInt64 = 0
  private(set) var evidence: Range<Int>?
  /// The sentences in which something is chosen.
  private(set) var sentences: Set<Int> = []
  /// A time that was not offered and is wished for.
  private(set) var unoffered: Range<Int>?
  /// Whether that time is all that is wished for ("after the 15th please").
  private(set) var isOverruled = false
  private(set) var isCertain = true
  private var isExclusion = false
  /// Words of the whole reply that are not understood.
  private let unknown: Int
  private var any: Range<Int>?
  private var refusal: Range<Int>?
  /// What the clause before chose by naming it and nothing else.
  private var lastNeutral: (chosen: [Int], sentence: Int, end: Int)?
  private let isOneOf: Bool
  private let isNone: Bool
  private let saysOtherTime: Bool

  private enum Verdict { case accept, refuse }

  init(_ sense: ReplySense, offered: OfferedChoices) {
    isOneOf = !sense.asked.mayBeSeveral
    unknown = sense.clauses.reduce(0) { $0 + $1.unknown }
    isNone = sense.clauses.contains { $0.has(.none) }
    saysOtherTime = sense.says(.otherTime)
    for clause in sense.clauses { read(clause, sense) }
    // "None of them. Weekday mornings?" chooses nothing.
    if isNone, !isExclusion { chosen = [] }
    if isOneOf, chosen.count > 1, any == nil { isCertain = false }
    // "No, Tuesday is choir": a day named after a no may be its reason.
    if !isStrong, sense.clauses.first?.has(.no) == true { isCertain = false }
  }

  private mutating func read(_ clause: ReplyClause, _ sense: ReplySense) {
    let inquires = sense.inquires(clause)
    if let range = clause.range(of: .any), !inquires, clause.mentions.isEmpty,
      !clause.has(anyOf: [.not, .no, .cannot, .otherTime, .callMe, .maybe]),
      range.count > 1 || clause.unknown == 0 || sense.words.all[range.lowerBound].folded != "any"
    {
      any = any ?? range
    }
    guard !clause.mentions.isEmpty else {
      judge(clause, sense)
      return
    }
    if isAlternative(clause, sense) { return }
    if clause.has(.upshot), !clause.has(anyOf: [.cannot, .not, .no]) { chosen = [] }
    guard !inquires else { return }
    if clause.has(.but), !chosen.isEmpty, clause.mentions.allSatisfy(\.isDetail),
      !clause.has(anyOf: [.no, .not, .cannot])
    {
      if let offered = sense.offered { narrow(clause, offered) }
      return
    }
    let isAsked = sense.isAsked(clause)
    var verdict: Verdict?
    var unbound: [ChoiceMention] = []
    var isTold = false
    var isConditional = false
    for item in clause.items {
      switch item {
      case .sign where isConditional: continue  // "Thursday if it doesn't rain"
      case .sign(let sign, let range):
        switch sign {
        case .condition:
          isConditional = !unbound.isEmpty
          bind(&unbound, .accept, clause, sense)
        case .no:
          if unbound.isEmpty { verdict = range.count > 1 ? .refuse : verdict }
          bind(&unbound, .refuse, clause, sense)
        case .cannot, .not, .away:
          if unbound.isEmpty { verdict = .refuse } else { bind(&unbound, .refuse, clause, sense) }
        case .good, .yes:
          bind(&unbound, .accept, clause, sense)
          verdict = sign == .yes && range.count > 1 ? .accept : nil
          isTold = false
        case .take, .proposing:
          bind(&unbound, .accept, clause, sense)
          verdict = .accept
          isTold = false
        case .except:
          verdict = .refuse
          isExclusion = true
          any = any ?? clause.range
        case .than:
          bind(&unbound, .accept, clause, sense)
          verdict = .refuse
        case .any:
          any = any ?? clause.range(of: .any)
        case .telling:
          // "Weekdays I work": no choice; "Tuesday because …": one.
          let works =
            Self.work.contains(sense.words.all[range.lowerBound])
            && unbound.last?.range.upperBound == range.lowerBound
          if works { unbound = [] } else { bind(&unbound, .accept, clause, sense) }
          isTold = true
        default: break
        }
      case .mention(let mention):
        if isTold, mention.isName || mention.isTime {
          continue
        } else if clause.has(.otherTime), mention.choices.nonzeroBitCount > 1, !mention.isGroup {
          continue  // "something later in the evening"
        } else if mention.isTime, isTaken(mention, sense.words) {
          var bound = [mention]
          bind(&bound, .refuse, clause, sense)
        } else if let verdict {
          var bound = [mention]
          bind(&bound, verdict, clause, sense)
        } else {
          unbound.append(mention)
        }
      }
    }
    guard !unbound.isEmpty else { return }
    if follows(clause, sense), refusal != nil {
      bind(&unbound, .refuse, clause, sense)
      return
    }
    let isStory =
      !clause.has(.upshot) && clause.unknown > 2
      || !clause.has(.upshot) && unbound.allSatisfy(\.isName) && clause.unknown > 1
    if isStory { isCertain = isCertain && !chosen.isEmpty }
    if isStory, unbound.allSatisfy({ $0.isName || $0.choices == 0 }) { return }
    // "Saturday is fine, I'm up at 6 anyway."
    if !chosen.isEmpty, clause.firstUnknown != nil, unbound.allSatisfy(\.isDetail) { return }
    let before = chosen
    if let unknown = clause.firstUnknown, !clause.has(.upshot),
      unbound.contains(where: { $0.range.lowerBound > unknown }) || clause.unknown > 1
    {
      isCertain = false  // "We talked Thursday"
    }
    bind(&unbound, .accept, clause, sense, isNeutral: true)
    if clause.items.count == 1, clause.unknown == 0 {
      lastNeutral = (
        chosen.filter { !before.contains($0) }, clause.sentence, clause.range.upperBound
      )
    }
    if isAsked { isCertain = false }
  }

  /// "Saturday but in the afternoon": the one offered on Saturday is not then.
  private mutating func narrow(_ clause: ReplyClause, _ offered: OfferedChoices) {
    for mention in clause.mentions {
      let fitting = chosen.filter { mention.choices & (1 << UInt64($0)) != 0 }
      if fitting.isEmpty {
        unoffered = unoffered ?? mention.range
        let near = mention.minutes.map { offered.near($0) } ?? 0
        if !chosen.contains(where: { near & (1 << UInt64($0)) != 0 }) { isOverruled = true }
      } else {
        chosen = fitting
      }
    }
    isCertain = false
  }

  /// "Thu: no": a verdict alone, on what stands before it.
  private mutating func judge(_ clause: ReplyClause, _ sense: ReplySense) {
    guard clause.unknown == 0, clause.has(anyOf: [.no, .cannot, .not]), !clause.has(.retraction),
      let last = lastNeutral, last.sentence == clause.sentence,
      last.end == clause.range.lowerBound
    else { return }
    for index in last.chosen { chosen.removeAll { $0 == index } }
    refused |= last.chosen.reduce(0) { $0 | 1 << UInt64($1) }
    refusal = clause.range
  }

  /// "can't do 1, 2 or 3": a clause that goes on with what the one before it refused.
  private func follows(_ clause: ReplyClause, _ sense: ReplySense) -> Bool {
    guard let first = sense.words.all[at: clause.range.lowerBound] else { return false }
    return ["or", "nor", "ni", "nem", "o", "ou"].contains(first.folded)
      && refusal.map { $0.upperBound + 3 >= clause.range.lowerBound } ?? false
  }

  private mutating func bind(
    _ mentions: inout [ChoiceMention], _ verdict: Verdict, _ clause: ReplyClause,
    _ sense: ReplySense, isNeutral: Bool = false
  ) {
    for mention in mentions {
      switch verdict {
      case .refuse where mention.choices == 0 && sense.isAsked(clause):
        unoffered = unoffered ?? mention.range  // "Isn't there one on Friday?"
      case .refuse:
        refused |= mention.choices
        refusal = mention.range
        if mention.isDoubtful { isCertain = false }
      case .accept where mention.choices == 0 && clause.has(anyOf: [.maybe, .away, .telling]):
        break  // "I'll know my shifts on Monday"
      case .accept where mention.choices == 0:
        unoffered = unoffered ?? mention.range
        if Self.isLimit(mention, sense.words), !clause.has(anyOf: [.but, .condition]) {
          isOverruled = true
        }
      case .accept:
        if !isNeutral { isStrong = true }
        accept(mention, clause, sense)
      }
    }
    mentions = []
  }

  /// "After the 15th": whatever else is named, it is later.
  private static func isLimit(_ mention: ChoiceMention, _ words: Words) -> Bool {
    words.all[clamped: (mention.range.lowerBound - 3)..<mention.range.lowerBound].contains {
      ChoiceMentions.after.contains($0)
    }
  }

  private mutating func accept(
    _ mention: ChoiceMention, _ clause: ReplyClause, _ sense: ReplySense
  ) {
    for index in 0..<OfferedChoices.limit
    where mention.choices & (1 << UInt64(index)) != 0 && !chosen.contains(index) {
      chosen.append(index)
    }
    evidence = evidence.map { $0.lowerBound..<mention.range.upperBound } ?? mention.range
    sentences.insert(clause.sentence)
    if mention.choices.nonzeroBitCount > 1, !mention.isGroup { needsAny = true }
    if mention.isDoubtful { isCertain = false }
    if mention.isNear {
      isCertain = false
      unoffered = unoffered ?? mention.range
    }
    if clause.unknown > 3, !clause.has(.upshot) { isCertain = false }
    if sense.isAsked(clause) || isHalf(mention, clause, sense.words) { isCertain = false }
  }

  /// "First or some other": the other half is not understood.
  private func isHalf(_ mention: ChoiceMention, _ clause: ReplyClause, _ words: Words) -> Bool {
    guard let next = words.all[at: mention.range.upperBound], next.gap < .sentence,
      Self.ors.contains(next)
    else { return false }
    return !clause.items.contains {
      (mention.range.upperBound..<(mention.range.upperBound + 4)).contains($0.range.lowerBound)
    }
  }

  /// "In the morning or at night?" asks for a time and names none.
  private func isAlternative(_ clause: ReplyClause, _ sense: ReplySense) -> Bool {
    sense.isAsked(clause) && clause.mentions.count > 1
      && clause.mentions.allSatisfy { $0.isDetail && !$0.isExact }
  }

  /// "Tuesday I have choir."
  private func isTaken(_ mention: ChoiceMention, _ words: Words) -> Bool {
    guard let next = words.all[at: mention.range.upperBound], next.gap < .sentence else {
      return false
    }
    if Self.busy.contains(next) { return true }
    return ["i", "we"].contains(next.folded)
      && words.all[at: mention.range.upperBound + 1].map { Self.busyEnglish.contains($0) } ?? false
  }

  private static let busy = WordSet(in: "tengo tenemos trabajo tenho temos trabalho ive")
  private static let busyEnglish = WordSet(
    in: "have teach work babysit volunteer play sing bowl watch go had already always usually")
  private static let ors = WordSet(in: "or o ou oder nor")

  private static let work = WordSet(in: "i we work works trabajo trabaja trabalho trabalha")

  /// Whether a mention fits several that it was not meant to.
  private var needsAny = false

  /// Whether something was chosen by more than naming it.
  private var isStrong = false

  /// What follows from all of it, once the text is read.
  mutating func resolve(all: UInt64) {
    for index in 0..<OfferedChoices.limit where refused & (1 << UInt64(index)) != 0 {
      chosen.removeAll { $0 == index }
    }
    if needsAny, chosen.count > 1, any == nil { isCertain = false }
    guard chosen.isEmpty else {
      if unoffered != nil { isCertain = false }
      return
    }
    if let any, unoffered == nil, !isNone {
      choose(all & ~refused)
      evidence = any
      if unknown > 2 { isCertain = false }
    } else if refused != 0, unoffered == nil, !isNone, !saysOtherTime {
      choose(all & ~refused)
      evidence = refusal
      isCertain = isExclusion
    }
  }

  private mutating func choose(_ mask: UInt64) {
    chosen = (0..<OfferedChoices.limit).filter { mask & (1 << UInt64($0)) != 0 }
  }
}
