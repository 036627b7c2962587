/// Replies to a question with numbered choices or offered times.
extension ReplySense {
  func readChoices() -> ReplyMeaning {
    guard let offered else { return readYesOrNo() }
    var picks = ChoicePicks(self, offered: offered)
    if clauses.contains(where: { $0.has(.afterAll) && $0.has(anyOf: [.cannot, .no]) }) {
      if let range = range(of: .otherTime) { return result(.otherTime, range, isCertain: true) }
      return result(
        .cancel, clauses.lazy.compactMap { $0.range(of: .afterAll) }.first, isCertain: true)
    }
    if picks.chosen.isEmpty, let cancelled = cancellation() { return cancelled }
    picks.resolve(all: knownChoices)
    if !picks.chosen.isEmpty {
      if picks.isOverruled { return result(.otherTime, picks.unoffered, isCertain: true) }
      let isCertain = picks.isCertain && isPlain(picks)
      var chosen = result(
        .choices(picks.chosen.map { $0 + 1 }), picks.evidence, isCertain: isCertain)
      if picks.unoffered != nil, !chosen.alsoSays(.otherTime), let range = picks.unoffered {
        chosen.also.append(.init(.otherTime, words.evidence(range)))
      }
      chosen.also.removeAll { $0.meaning == .yes }
      return chosen
    }
    return readUnchosen(picks)
  }

  /// All that can be chosen, without "I don't know".
  private var knownChoices: UInt64 {
    guard let offered else { return 0 }
    return offered.unknown.map { offered.all & ~(1 << UInt64($0)) } ?? offered.all
  }

  /// No doubt, condition or second thought stands near what was chosen.
  private func isPlain(_ picks: ChoicePicks) -> Bool {
    for clause in clauses where picks.sentences.contains(clause.sentence) {
      if hasLooseNumber(clause, picks) { return false }
    }
    for clause in clauses {
      let isNear = picks.sentences.contains(clause.sentence)
      if clause.has(anyOf: [.condition]) { return false }
      if clause.has(anyOf: [.maybe, .perhapsYes, .perhapsNo, .retraction]),
        isNear || clause.unknown < 2
      {
        return false
      }
      if clause.has(.but), clause.has(anyOf: [.no, .not, .cannot, .otherTime, .proposing]),
        clause.mentions.isEmpty
      {
        return false
      }
      if clause.has(.otherTime), isNear { return false }
      if clause.has(.but), clause.mentions.isEmpty,
        words.all[clamped: clause.range].contains(where: \.isNumber)
      {
        return false
      }
      if clause.has(.cancel) { return false }
    }
    return true
  }

  /// A number or a time that no mention took in: something was not understood.
  private func hasLooseNumber(_ clause: ReplyClause, _ picks: ChoicePicks) -> Bool {
    let clock = ClockWords(words: words)
    return clause.range.contains { index in
      let word = words.all[index]
      let isNumber = word.isNumber && word.key.count < 3
      let isTime = asked.isTimes && clock.sign(at: index) != nil
      guard isNumber || ChoiceMentions.ordinals[word.key] != nil || isTime,
        !clause.items.contains(where: { $0.range.contains(index) })
      else { return false }
      // "El sábado 5", "wednesday @ 6": the day or the hour of what was chosen.
      return !picks.chosen.contains { number in
        guard let offer = offered?.offers[at: number], let value = Int(word.folded) else {
          return false
        }
        return offer.day == value || (offer.minutes ?? -1) / 60 % 12 == value % 12
      }
    }
  }

  private func readUnchosen(_ picks: ChoicePicks) -> ReplyMeaning {
    let isTimes = asked.isTimes
    let noneRange = clauses.lazy.compactMap { $0.range(of: .none) }.first
    if let noneRange {
      return result(isTimes ? .otherTime : .no, noneRange, isCertain: true)
    }
    if let range = range(of: .callMe) { return result(.callMe, range, isCertain: true) }
    if isTimes, let offered, picks.refused == offered.all,
      let range = picks.evidence ?? range(of: .no)
    {
      return result(.otherTime, range, isCertain: true)
    }
    if isTimes, let range = picks.unoffered ?? range(of: .otherTime) {
      return result(.otherTime, range, isCertain: true)
    }
    if isTimes, clauses.contains(where: { $0.has(anyOf: [.cannot, .none]) }),
      let clause = clauses.first(where: { $0.opening == .proposing })
    {
      return result(.otherTime, clause.range, isCertain: true)
    }
    if isTimes, let clause = clauses.first(where: { $0.has(.away) }) {
      return result(
        .otherTime, clause.range(of: .away), isCertain: !clauses.contains { $0.has(.no) })
    }
    if let index = clauses.firstIndex(where: { $0.has(anyOf: [.no, .cannot]) && !isQuestion($0) }) {
      let clause = clauses[index]
      let range = clause.range(of: .no) ?? clause.range(of: .cannot)
      let isDoubted =
        sentence(of: clause).contains { $0.has(anyOf: [.maybe, .condition, .yes]) }
        || clauses.contains { $0.has(.retraction) }
      return result(.no, range, isCertain: clause.has(.no) && !isDoubted)
    }
    if let range = clauses.lazy.compactMap({ $0.range(of: .perhapsNo) }).first {
      return result(.no, range, isCertain: false)
    }
    let doubt = clauses.lazy.compactMap { $0.range(of: .maybe) }.first
    if let doubt, let unknown = offered?.unknown, !says(.question) {
      return result(.choices([unknown + 1]), doubt, isCertain: true)
    }
    if let doubt { return result(.maybe, doubt, isCertain: true) }
    if let range = range(of: .question), !isLedByYes {
      return result(.question, range, isCertain: true)
    }
    if let clause = clauses.first(where: { $0.has(anyOf: [.yes, .good, .wish]) }) {
      let range = clause.range(of: .yes) ?? clause.range(of: .good) ?? clause.range
      let isOnly = offered?.count == 1 && !clauses.contains { $0.has(anyOf: [.condition, .but]) }
      guard isTimes || clause.unknown == 0 else { return result(.unclear, nil, isCertain: false) }
      if !isTimes, offered?.count ?? 0 > 1 { return result(.unclear, range, isCertain: false) }
      return result(.yes, range, isCertain: isOnly)
    }
    if let range = range(of: .thanks) {
      if offered?.count == 1, isTimes, Courtesy.isNothingToAnswer(words.text), Self.meets(words) {
        return result(.yes, range, isCertain: true)
      }
      return result(.thanks, range, isCertain: true)
    }
    return result(.unclear, nil, isCertain: false)
  }

  private var isLedByYes: Bool {
    guard case .sign(let sign, _) = clauses.first?.items.first else { return false }
    return sign == .yes
  }

  /// "See you Thursday".
  static func meets(_ words: Words) -> Bool { meeting.first(in: words) != nil }
  private static let meeting = Phrases("see you, nos vemos, ate la, talk to you, ate")
}
