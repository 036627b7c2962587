/// What an automatic answer says of whom it answers for.
package enum AwayNotice: Hashable, Sendable {
  case away
  /// They are no longer there at all.
  case left

  /// - Returns: `nil` for a machine's other words, such as a receipt. Never fails.
  package static func reading(subject: String, text: String) -> AwayNotice? {
    for part in [text, subject] {
      let words = OwnWords.of(part)
      if !gone.all(in: words).isEmpty { return .left }
    }
    for part in [subject, text] {
      let words = OwnWords.of(part)
      if !absent.all(in: words).isEmpty { return .away }
    }
    return nil
  }

  private static let gone = Phrases(
    """
    no longer with|work|works|working|employed|part|at|volunteer|volunteers|active|reachable|use|using|monitor|monitored|in, has|have left the|our|us|this, am|is not with us anymore|longer
    left the organization|company|campaign|hub|group, retired from, this|the address|mailbox|account is no longer, has moved on
    ya no trabaja|trabajo|estoy|esta|forma|formo|uso|usa, no longer, deje de trabajar, dejo el|la organizacion|grupo|empresa
    nao trabalha|trabalho|faco|faz|uso|usa mais, saiu da|do, deixou a|o
    """)
  private static let absent = Phrases(
    """
    out of the? office|town|country, ooo, away from|until|on|till, am|is|be away, on vacation|holiday|leave|holidays|sabbatical|maternity|paternity|medical, annual leave
    limited|no|without access to email|mail|my, back|return|returning|returns on|in|the, not in|at the? office, will be back, i will|shall respond|reply when|after|upon, currently away|out|unavailable|traveling|travelling
    fuera de la? oficina|ciudad, de vacaciones|baja|viaje|licencia, estoy|estare ausente|fuera, regreso|vuelvo|volvere|regresare el|en|a
    fora do|da|de escritorio|cidade|ferias, de|em ferias|licenca|viagem, estou|estarei ausente|fora, volto|retorno|voltarei|retornarei em|no|dia
    """)
}
