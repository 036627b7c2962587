/// What somebody says to "Did you make it?" after an event.
package enum AttendedReading: Hashable, Sendable {
  case came, missed, unclear

  /// Reads the new text of a mail; ``unclear`` where two are said. Never fails.
  package static func reading(_ text: String) -> (AttendedReading, Evidence) {
    let words = OwnWords.of(text)
    var kinds: [(tag: UInt8, range: Range<Int>)] = []
    var index = 0
    while index < words.all.count, kinds.count < 20 {
      guard let sign = signs.tagged(at: index, in: words.all) else {
        index += 1
        continue
      }
      kinds.append((sign.tag, sign.range))
      index = sign.range.upperBound
    }
    if let first = kinds.first {
      guard Set(kinds.map(\.tag)).count == 1 else {
        return (.unclear, words.evidence(first.range))
      }
      return (first.tag == 0 ? .came : .missed, words.evidence(first.range))
    }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    guard said.isCertain else { return (.unclear, said.evidence) }
    switch said.meaning {
    case .yes: return (.came, said.evidence)
    case .no, .cancel: return (.missed, said.evidence)
    default: return (.unclear, said.evidence)
    }
  }

  private static let signs = Phrases(tagged: [
    (
      0,
      """
      i|we was|were there, i|we did, i|we made it, i|we came, i|we went, i|we attended, yes i|we made, it was great|good|wonderful|amazing|inspiring|fun, had a great|good|wonderful time, loved it, great|good|wonderful event|turnout|crowd|energy
      estuve|estuvimos, fui|fuimos, si fui|fuimos|pude, pude|pudimos ir|llegar, asisti, asistimos, estuvo muy? bien|bueno|bonito
      estive|estivemos, eu fui, fomos, consegui|conseguimos ir, foi muy|muito? bom|boa|legal|otimo|lindo, compareci
      """
    ),
    (
      1,
      """
      i|we couldnt|didnt|wasnt|werent, i|we could|did not, couldnt|didnt make|come|go|get, did|could not make|come|go|get, i|we missed it, missed it, wasnt able, was not able, i|we had to work|miss|cancel|leave, i|we forgot, got sick, was sick
      no pude|pudimos, no fui|fuimos, no estuve, no asisti, me lo perdi, se me olvido, me enferme, tuve que trabajar
      nao pude|pudemos|consegui|conseguimos|fui|fomos|estive|deu, perdi o evento, esqueci, fiquei doente, tive que trabalhar
      """
    ),
  ])
}
