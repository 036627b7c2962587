/// The wish to come to the meeting instead of a talk: "I'll just come to the monthly meeting".
package enum MeetingWish {
  /// The words that say so; `nil` where none do. Never fails.
  package static func reading(_ text: String) -> Evidence? {
    let words = OwnWords.of(text)
    for range in wishes.all(in: words).prefix(20) {
      let start = words.sentenceStart(of: range.lowerBound)
      let end = words.sentenceEnd(from: range.upperBound - 1)
      let before = words.before(range.lowerBound, 4, from: start)
      let all = words.all[clamped: start..<end]
      guard !before.contains(where: { denials.contains($0) }),
        !all.contains(where: { conditions.contains($0) })
      else { continue }
      return words.evidence(max(start, range.lowerBound - 8)..<range.upperBound)
    }
    return nil
  }

  private static let denials = WordSet(
    in:
      "not cant cannot dont wont never when where no nao nunca cuando quando onde donde after before if si unable couldnt"
  )
  private static let conditions = WordSet(in: "unless later went came was were fui estuve estive")

  private static let wishes = Phrases(
    """
    come|coming|go|going|attend|attending|join|make|joining|show|see to|at|up|you|the|your|it * * monthly|next|regular|hub|group|local|general|big|public? meeting|meetings
    come|coming|go|going|attend|attending|join|joining to? the|your|a|that|next|monthly monthly|next|regular|hub? meeting|meetings
    be at|there the|your|next|monthly monthly|next|hub? meeting|meetings, see you|everyone|everybody|all at the|your monthly|next? meeting
    prefer|rather|like|want|take|choose|pick the|your|a monthly|next|hub|group? meeting|meetings
    the monthly|hub|group|regular? meeting is|works|sounds|would fine|better|best|good|great|for|be|suit
    sign me up for the monthly|next? meeting, count me in for the monthly|next? meeting, meeting instead, just the meeting
    ir|voy|ire|iria|asistir|asistire|venir|vengo a|al la|las|su|una proxima? reunion|reuniones|junta|encuentro mensual?
    prefiero|quiero|mejor la reunion|junta mensual?, nos vemos en la reunion|junta, en la reunion mensual, a la reunion mensual
    ire|voy|asistire a la reunion
    ir|vou|irei|iria|participar|participo|compareco|comparecer a|na|da|pra|para proxima? reuniao mensal?, prefiro|quero a reuniao mensal?
    vejo voces na reuniao, na reuniao mensal, a reuniao mensal, ir|vou|irei a|para a|o|as reuniao|reunioes mensal?
    """)
}
