/// The words for what became of a talk.
enum ReportWords {
  enum Sign: UInt8 {
    case met, missed, moved, cancelled, notYet
    /// "Yes", "great": an outcome only where nothing else is said, and no sure one.
    case yes, no
  }

  static let all = Phrases(tagged: [
    (Sign.met.rawValue, met), (Sign.missed.rawValue, missed), (Sign.moved.rawValue, moved),
    (Sign.cancelled.rawValue, cancelled), (Sign.notYet.rawValue, notYet),
    (Sign.yes.rawValue, "yes, yep, ok, good, great, fine, done, si, sim, bien, bom"),
    (Sign.no.rawValue, "no, nope, not, nothing, nada, nao"),
  ])

  static func sign(at index: Int, in words: [Word]) -> (sign: Sign, range: Range<Int>)? {
    guard let found = all.tagged(at: index, in: words), let sign = Sign(rawValue: found.tag) else {
      return nil
    }
    return (sign, found.range)
  }

  private static let met = """
    met, we met, have|has met, met with, met up, talked, we talked, spoke, we spoke, spoken, chatted, we chatted, showed, showed up
    connected, had a|our|an * * talk|chat|call|conversation|meeting, good|great|nice|lovely|long|wonderful|excellent talk|chat|call|conversation|meeting
    happened, went well|great|fine|good|ok, came, picked up, answered, did it, did meet|talk|speak
    nos vimos|reunimos|encontramos|conocimos, hablamos, hable con?, converse, conversamos, platicamos, reunidos, reunido, me reuni, vino, contesto
    si|ya hablamos, buena|buen|excelente|muy charla|conversacion|platica|buena|buen charla|conversacion?, la vi, lo vi
    falamos, conversamos, nos encontramos|falamos|vimos, falei, conversei, encontrei, atendeu, boa|otima conversa|reuniao, veio, deu certo
    """

  private static let missed = """
    no show, noshow, no shows, no showed, didnt|never|not show|showed|come|came up?, did|does|do not|never show|come up?, was|were a? no show
    didnt|never|not|couldnt|wouldnt pick|picked|answer|answered|respond|reply|call|called up|back|me|to?, did|could not pick|answer|respond|reach|meet|talk|speak|connect|get up|back|through|to|with|them|her|him?
    no answer|response|reply|luck|contact, didnt|never|couldnt|werent|wasnt meet|met|talk|talked|speak|spoke|connect|connected|happen|happened|reach|reached|get|able|there|home|make up?
    voicemail, got voicemail|the, went to voicemail, left a|him|her|them * message|voicemail|word?, left message, not there|home|reached|met|in, missed, missed it|each|the|our|her|him|them|me other?
    cant|couldnt|unable to? reach, wrong number, number * disconnected|wrong, stood me up, forgot, they|she|he forgot
    no vino|contesto|aparecio|llego|respondio|fue|asistio|hablamos|pude|pudimos|estaba, no se presento|conecto, no nos vimos|encontramos|reunimos|hablamos, falto, no lo|la encontre|localice, buzon de voz, nunca contesto|llego|vino|aparecio
    nao veio|apareceu|atendeu|respondeu|compareceu|falamos|conversamos|consegui|estava|foi, nao nos falamos|encontramos|vimos, faltou, caixa postal, nunca atendeu|apareceu|veio
    """

  private static let moved = """
    moved, moved it|us|them|her|him|the, rescheduled, we rescheduled|moved, postponed, pushed, pushed back, changed, switched, delayed, shifted, bumped, is|now now on|at|for
    moved to|for, rescheduled to|for, postponed to|until|till, pushed to|back to?, changed to, moving to, now on|at
    movido|movida|pasado|pasada|cambiado|cambiada|reprogramado|reprogramada|aplazado|aplazada|pospuesto|pospuesta a|al|para?, se paso|cambio|movio|pospuso|aplazo a|al|para?, paso al|para, lo|la movimos|pasamos|cambiamos a|al|para?, cambiamos a|al|para
    remarcado|remarcada|adiado|adiada|mudado|mudada|passado|passada para?, remarcamos para?, adiamos para?, mudou para, passou para, ficou para
    """

  private static let cancelled = """
    cancelled, canceled, canceled on me, called off, called it off, cancels, backed out, they|she|he|we cancelled|canceled, withdrew, cancelado, cancelada, cancelo, canceló, se cancelo, cancelamos, cancelou, desmarcou, desmarcado, desmarcada
    """

  private static let notYet = """
    not yet, still to come|happen|meet|talk|call, havent|hasnt|have|has * * yet, havent|hasnt met|talked|spoken|called|happened|connected|yet, have|has not met|talked|spoken|called|happened|connected, is|its tomorrow|tonight|today|upcoming, to come, pending
    todavia no, aun no, pendiente, no todavia|aun, falta por?, es manana, ainda nao, pendente, e amanha
    """

  static let denials = WordSet(
    in: "not didnt havent hasnt never dont doesnt nunca nao no nobody nadie ninguem")
  static let everybody = Phrases(
    """
    all, all of them|those|these, all three|four|five|two, everyone, everybody, both, both of them, they all, each one
    todos, todas, los dos|tres|cuatro, las dos|tres|cuatro, ambos, ambas, todo el mundo, os dois|tres, as duas|tres
    """)
  static let both: WordSet = ["both", "dos", "ambos", "ambas", "dois", "duas", "two"]
  static let besides = WordSet(in: "except but excepto menos salvo exceto besides")
  static let joining = WordSet(in: "and y e or with")
  /// Between an outcome and whom it is of.
  static let leading = WordSet(in: "and y e with to for con com a para de from")
  static let marks: WordSet = ["number", "no", "nr", "numero", "row", "num"]
  /// What may stand between a name and what is said of it.
  static let being = WordSet(in: "was were is has have we i a an the just also it they she he and")
}
