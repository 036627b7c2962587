/// Replies where nothing was asked: something told, wished or called off.
extension ReplySense {
  func readUnasked() -> ReplyMeaning {
    if let cancelled = cancellation() { return cancelled }
    if let clause = clauses.first(where: { $0.has(.afterAll) }), !says(.otherTime),
      proposedTime() == nil
    {
      let isSaid = clauses.contains { $0.has(anyOf: [.cannot, .no]) } && !saysElse && !speaksOfMail
      return result(
        .cancel, clause.range(of: .afterAll), isCertain: isSaid && !hasDoubt(near: clause.range))
    }
    if let range = range(of: .otherTime) { return result(.otherTime, range, isCertain: true) }
    if clauses.contains(where: { $0.has(anyOf: [.cannot, .no]) }), let range = proposedTime() {
      return result(.otherTime, range, isCertain: true)
    }
    if let clause = clauses.first(where: { $0.opening == .proposing && $0.has(.than) }) {
      return result(.otherTime, clause.range, isCertain: true)
    }
    if let range = range(of: .callMe) { return result(.callMe, range, isCertain: true) }
    if let range = inability() {
      return result(.cancel, range, isCertain: !hasDoubt(near: range))
    }
    if let range = range(of: .question) { return result(.question, range, isCertain: true) }
    if Courtesy.isNothingToAnswer(words.text) {
      return result(.thanks, 0..<words.all.count, isCertain: true)
    }
    if let range = range(of: .thanks), !hasOtherNews {
      return result(.thanks, range, isCertain: true)
    }
    if isAgreement { return result(.thanks, 0..<words.all.count, isCertain: true) }
    return result(.unclear, nil, isCertain: false)
  }

  /// "…, can we do Monday?"
  func proposedTime() -> Range<Int>? {
    let clock = ClockWords(words: words)
    for clause in clauses where isAsked(clause) || clause.opening == .proposing {
      guard clause.opening == .proposing || asked == .nothing || clauses.count > 1,
        clause.opening != .asking, !clause.has(anyOf: [.cannot, .no])
      else { continue }
      for index in clause.range {
        if clock.sign(at: index) != nil || Self.nextDay.contains(words.all[index]) {
          return clause.range
        }
      }
    }
    return nil
  }

  private static let nextDay = WordSet(in: "tomorrow manana amanha")

  /// "Ok", "will do", where nothing was asked.
  private var isAgreement: Bool {
    clauses.contains { clause in
      if let yes = clause.range(of: .yes) { return !Self.plain.contains(words.all[yes.lowerBound]) }
      return clause.has(.good)
    }
      && clauses.allSatisfy { $0.unknown == 0 && !$0.has(anyOf: [.no, .cannot, .not, .maybe]) }
  }

  private static let plain = WordSet(in: "yes yep yeah yup yea aye si sim s y ye i we ill count")

  /// A sentence that thanks for nothing and has words of its own.
  var hasOtherNews: Bool {
    clauses.contains { clause in
      clause.unknown > 1
        && !sentence(of: clause).contains { $0.has(anyOf: [.thanks, .yes, .good, .wish]) }
        || words.all[clamped: clause.range].contains { $0.isNumber }
    }
  }

  /// "Can't make it tomorrow": a no where a yes is on record.
  private func inability() -> Range<Int>? {
    for clause in clauses where !isQuestion(clause) {
      for case .sign(let sign, let range) in clause.items where sign == .cannot || sign == .no {
        let said = words.all[clamped: range.lowerBound..<(range.upperBound + 3)]
        if range.upperBound - range.lowerBound > 1 || sign == .cannot,
          said.contains(where: { Self.coming.contains($0) })
        {
          return range
        }
      }
    }
    return nil
  }

  private static let coming = WordSet(
    in: """
      out skip miss make come coming attend attending join able going go tonight tomorrow today tmrw ir asistir
      vir participar poder podre podremos voy vamos llegar conseguir comparecer there estar ire
      """)

  func hasDoubt(near range: Range<Int>) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(range.lowerBound) }) else {
      return true
    }
    return sentence(of: clause).contains {
      $0.has(anyOf: [.maybe, .condition, .perhapsYes, .perhapsNo])
    }
  }
}
