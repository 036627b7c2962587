/// A reply's clauses on the way to one meaning.
struct ReplySense {
  let reply: ReplyClauses
  let asked: Asked
  let offered: OfferedChoices?
  /// What it says, in the order of the text, each with where it stands.
  private(set) var findings: [Finding] = []

  struct Finding {
    var meaning: ReplyMeaning.Meaning
    var range: Range<Int>
    var isCertain = true
  }

  var words: Words { reply.words }
  var clauses: [ReplyClause] { reply.clauses }

  init(_ reply: ReplyClauses, asked: Asked, offered: OfferedChoices?) {
    self.reply = reply
    self.asked = asked
    self.offered = offered
    find()
  }

  // MARK: what there is

  private mutating func find() {
    for clause in clauses {
      for case .sign(let sign, let range) in clause.items {
        switch sign {
        case .cancel:
          // "Se canceló la escuela" is told, "cancelo" is done.
          let first = words.all[range.lowerBound]
          if first.folded != "cancelo" || first.isASCII { note(.cancel, range) }
        case .otherTime: note(.otherTime, range)
        case .callMe: note(.callMe, range)
        case .wrongPerson: note(.wrongPerson, range)
        case .personPlease: note(.personPlease, range)
        case .thanks: note(.thanks, range)
        case .yes: note(.yes, range)
        case .no: note(.no, range)
        case .maybe: note(.maybe, range)
        default: break
        }
      }
      if isQuestion(clause) { note(.question, clause.range) }
    }
  }

  private mutating func note(_ meaning: ReplyMeaning.Meaning, _ range: Range<Int>) {
    guard !says(meaning) else { return }
    findings.append(Finding(meaning: meaning, range: range))
  }

  func says(_ meaning: ReplyMeaning.Meaning) -> Bool {
    findings.contains { $0.meaning == meaning }
  }

  func range(of meaning: ReplyMeaning.Meaning) -> Range<Int>? {
    findings.first { $0.meaning == meaning }?.range
  }

  func isAsked(_ clause: ReplyClause) -> Bool { reply.isAsked[at: clause.sentence] ?? false }

  /// A clause that wants to be told something, with a question mark or without.
  func isQuestion(_ clause: ReplyClause) -> Bool {
    if isAsked(clause) { return true }
    if clause.opening == .asking { return true }
    return clause.opening == .proposing && !asked.isTimes
  }

  /// Whether the sentence of a clause asks by a question word, and so names nothing as an answer.
  func inquires(_ clause: ReplyClause) -> Bool {
    clauses.contains { $0.sentence == clause.sentence && $0.opening == .asking }
  }

  func sentence(of clause: ReplyClause) -> [ReplyClause] {
    clauses.filter { $0.sentence == clause.sentence }
  }

  // MARK: the outcome

  /// The meaning with all else that the reply says.
  func result(
    _ meaning: ReplyMeaning.Meaning, _ evidence: Evidence, isCertain: Bool
  ) -> ReplyMeaning {
    var also: [ReplyMeaning.Part] = []
    for finding in findings where finding.meaning != meaning && finding.meaning != .maybe {
      also.append(.init(finding.meaning, words.evidence(finding.range)))
    }
    let isBare = clauses.allSatisfy { clause in
      clause.unknown == 0
        && clause.items.allSatisfy { item in
          guard case .sign(let sign, _) = item else { return false }
          return [.yes, .no, .thanks, .good, .idle].contains(sign)
        }
    }
    let isAlone = isBare && also.allSatisfy { $0.meaning == .thanks } && reply.substance <= 8
    return ReplyMeaning(meaning, evidence, isCertain: isCertain, also: also, isAlone: isAlone)
  }

  func result(
    _ meaning: ReplyMeaning.Meaning, _ range: Range<Int>?, isCertain: Bool
  ) -> ReplyMeaning {
    result(
      meaning, range.map { words.evidence($0) } ?? Evidence(words: ""), isCertain: isCertain)
  }

  mutating func read() -> ReplyMeaning {
    if let range = range(of: .personPlease) { return result(.personPlease, range, isCertain: true) }
    if let range = range(of: .wrongPerson), !isLedByNo(before: range) {
      let isDoubted = clauses.contains { $0.range.contains(range.lowerBound) && isAsked($0) }
      return result(.wrongPerson, range, isCertain: !isDoubted)
    }
    return switch asked {
    case .nothing: readUnasked()
    case .yesOrNo: readYesOrNo()
    case .choices, .several, .times: readChoices()
    }
  }

  /// "No, that wasn't me" answers "was that you?".
  private func isLedByNo(before range: Range<Int>) -> Bool {
    guard asked == .yesOrNo, let no = self.range(of: .no) else { return false }
    return no.lowerBound < range.lowerBound
  }

  /// Whether what is called off may be what was booked or asked: nothing else is named after it, and
  /// nobody else before it.
  private func callsOff(_ range: Range<Int>, in clause: ReplyClause) -> Bool {
    if asked == .yesOrNo, !Self.cancelling.contains(words.all[range.lowerBound]),
      !clauses.contains(where: { $0.has(.afterAll) })
    {
      return false  // "I'll have to bow out" may be a no to what was asked just now
    }
    let before = words.all[clamped: clause.range.lowerBound..<range.lowerBound]
    if before.contains(where: { Self.others.contains($0) }) { return false }
    guard let first = clause.firstUnknown, first >= range.upperBound, first <= range.upperBound + 2
    else { return true }
    return words.all[first].isNumber || Self.bookings.contains(words.all[first])
  }

  private static let cancelling = WordSet(
    in: "cancel canceling cancelling cancelar cancele cancelen cancelem cancela cancelo desmarcar")
  private static let others = WordSet(in: "they he she it se who someone somebody everyone")
  private static let bookings = WordSet(
    in: """
      call calls meeting meetings appointment appointments chat talk visit spot slot seat rsvp
      reservation booking shift saturday sunday monday tuesday wednesday thursday friday tomorrow
      tonight today cita llamada reunion reserva turno entrevista conversa ligacao reuniao marcacao
      horario encontro lunes martes miercoles jueves viernes sabado domingo terca quarta quinta sexta
      segunda carpool ride telefonema videollamada llamadita last due minute sorry appt mtg hearing lobby event table tabling party house hoy manana
      hoje amanha
      """)

  private static let nouns = WordSet(in: "cancellation cancelacion cancelamento")

  /// Whether our mail itself is spoken of, which may be a STOP that was not heard as one.
  var speaksOfMail: Bool {
    words.all.prefix(200).contains { Self.mail.contains($0) }
  }

  private static let mail = WordSet(
    in: """
      email emails mail mails mailing mailings list lists newsletter spam messages unsubscribe remove
      delete lista listas correo correos mensajes mensagens borren borre quiten saquen eliminen tirem
      tire remova removam exclua excluam apaguem
      """)

  /// A wish to call off, if there is one and nothing says the opposite.
  func cancellation() -> ReplyMeaning? {
    guard let range = range(of: .cancel) else { return nil }
    guard let clause = clauses.first(where: { $0.range.contains(range.lowerBound) }) else {
      return nil
    }
    // "How do I cancel?", "did you take me off?"
    if clause.opening == .asking || isQuestion(clause) && clause.has(.condition) { return nil }
    let before = words.all[at: range.lowerBound - 1].map(\.folded) ?? ""
    if ["dont", "not", "never", "no", "nao", "didnt"].contains(before) { return nil }
    let isHedged =
      clause.has(anyOf: [.maybe, .condition, .not])
      || sentence(of: clause).contains { $0.has(.condition) || $0.has(.maybe) }
    // "The cancellation of the hearing" calls nothing off; mail and lists are STOP's.
    let isNoun = Self.nouns.contains(words.all[range.lowerBound])
    return result(
      .cancel, range,
      isCertain: !isHedged && !isQuestion(clause) && !isNoun && clause.unknown < 4 && !speaksOfMail
        && !clause.has(.telling) && callsOff(range, in: clause))
  }
}
