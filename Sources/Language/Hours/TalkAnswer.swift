/// What a volunteer says to "Did you and Ana get to talk? YES or NO is enough."
package enum TalkAnswer: Hashable, Sendable {
  case yes
  /// Nobody called, or nobody picked up.
  case no
  /// It was their own doing: "I forgot", "I couldn't pick up".
  case iMissedIt
  /// It is still to come.
  case notYet
  case unclear

  /// The answer in the new text of a mail, and the words it rests on; ``unclear`` where two are
  /// given. Never fails.
  package static func reading(_ text: String) -> (TalkAnswer, Evidence) {
    let words = OwnWords.of(text)
    var found: [(answer: TalkAnswer, range: Range<Int>)] = []
    var index = 0
    while index < words.all.count, found.count < 50 {
      guard let sign = signs.tagged(at: index, in: words.all),
        let answer = answers[at: Int(sign.tag)]
      else {
        index += 1
        continue
      }
      index = sign.range.upperBound
      found.append((answer, sign.range))
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let asks = Words.asks(text)
    guard let first = found.first else {
      guard said.isCertain, !asks else { return (.unclear, said.evidence) }
      switch said.meaning {
      case .yes: return (.yes, said.evidence)
      case .no: return (.no, said.evidence)
      default: return (.unclear, said.evidence)
      }
    }
    var kinds = Set(found.map(\.answer))
    // Whose fault it was says more than that it was not.
    if kinds.contains(.iMissedIt) || kinds.contains(.notYet) { kinds.remove(.no) }
    guard kinds.count == 1, let kind = kinds.first,
      let place = found.first(where: { $0.answer == kind })
    else { return (.unclear, words.evidence(first.range)) }
    if asks, kind == .yes { return (.unclear, words.evidence(first.range)) }
    switch (kind, said.meaning) {
    case (.yes, .no) where said.isCertain, (.no, .yes) where said.isCertain,
      (.iMissedIt, .yes) where said.isCertain:
      return (.unclear, words.evidence(place.range))
    default: return (kind, words.evidence(place.range))
    }
  }

  /// Whether words say plainly that a call did not come, whatever mail they answer: "I was waiting by
  /// the phone, nobody called!!". Never fails.
  package static func waitedInVain(_ text: String) -> Evidence? {
    let words = OwnWords.of(text)
    guard !Words.asks(text) || words.all.count <= 25 else { return nil }
    for range in inVain.all(in: words) {
      // "Nobody called it off."
      let next = words.all[at: range.upperBound].flatMap { $0.gap < .comma ? $0.folded : nil }
      if ["it", "for", "off", "this"].contains(next ?? "") { continue }
      // "I never called her": their own.
      let before = words.all[at: range.lowerBound - 1]?.folded ?? ""
      if ["i", "we", "could", "couldnt", "should"].contains(before) { continue }
      return words.evidence(range)
    }
    return nil
  }

  private static let inVain = Phrases(
    """
    nobody|noone called|phoned|rang, no one has? ever? called|phoned|rang, never called|rang|phoned
    didnt|hasnt|havent|never call|called|phone|phoned me?, did|has|have not call|called|phone|phoned me?
    no call came, got no call, never got a|the|any|your|her|his call, call never came
    nadie me? llamo|ha llamado, no me? llamo|llamaron, nunca me? llamo|llamaron
    ninguem me? ligou, nao me? ligou|ligaram, nunca me? ligou|ligaram
    """)

  private static let answers: [TalkAnswer] = [.yes, .no, .iMissedIt, .notYet]

  private static let signs = Phrases(tagged: [
    (
      0,
      """
      we did, we talked|spoke|met|chatted|connected, we have talked|spoken|met, we had a|our * * talk|chat|call|conversation
      i talked|spoke|met with|to, had a * * talk|chat|call|conversation, great|good|nice|lovely|wonderful|long talk|chat|call|conversation
      she|he|they called me?, ana called, we got to talk, talked yesterday|today|on, all good we talked
      hablamos, si hablamos, ya hablamos, hemos hablado, nos vimos, nos reunimos, conversamos, platicamos, me llamo y, pude hablar, hable con
      falamos, ja falamos, nos falamos, conversamos, nos encontramos, ela|ele me? ligou, consegui falar, falei com
      """
    ),
    (
      1,
      """
      nobody|noone called|phoned|rang|came|showed|wrote|contacted|reached, no one has? ever? called|phoned|rang|came|showed|contacted|reached|wrote
      never called|heard|rang|phoned|got|happened|spoke|talked|connected|picked|showed|came, didnt|havent|hasnt|not call|called|hear|heard|phone|ring|happen|happened|connect|talk|talked|speak|spoken|meet|met|pick|show|answer|get|reach
      did|has|have not call|called|hear|heard|happen|happened|talk|speak|spoken|pick|show|connect|get, no call, no answer
      we didnt|havent|never|couldnt, i waited, waited but|and|for, still waiting
      nadie me? llamo|ha|vino|contesto, no me? llamo|llamaron|ha|han, no hablamos|hemos|nos|contesto|contestaron|vino, no pudimos, nunca me? llamo|llamaron, todavia espero
      ninguem me? ligou|apareceu|veio|atendeu, nao me? ligou|ligaram|falamos|conversamos|nos|atendeu|atenderam|apareceu|conseguimos, nunca me? ligou|ligaram
      """
    ),
    (
      2,
      """
      i forgot, i totally|completely forgot, my fault|bad, i missed it|the|her|his|their|our|that|your, i didnt|couldnt pick|answer|make|hear|get|take
      i wasnt|was not|was there|able|home|available|asleep|busy, i was at work, i slept, slipped my mind, i had to cancel|work, i overslept
      olvide, me olvide, se me olvido|paso, lo olvide, no pude contestar|atender|responder|estar, culpa mia, mi culpa, perdi la llamada, no escuche, no oi
      esqueci, me esqueci, nao pude atender, nao consegui atender, culpa minha, minha culpa, perdi a ligacao|chamada, nao ouvi, eu perdi
      """
    ),
    (
      3,
      """
      not yet, havent|hasnt|have|has * not? * yet, havent|hasnt yet, its|it is|were|we are on|for|tomorrow|today|tonight|next|this|talking|meeting|scheduled
      is tomorrow|tonight|on, tomorrow, later today|this|tonight, next week, will talk|speak|meet, well talk|speak|meet, scheduled for, moved it|to, we rescheduled|moved, rescheduled
      todavia no, aun no, es manana|el|la, sera, hablamos manana|el, hablaremos, manana, la proxima semana
      ainda nao, e amanha|na|no, vamos falar, amanha, falamos amanha, semana que vem, sera
      """
    ),
  ])
}
