/// What words around days and hours say of them.
enum SuitSign: UInt8, Sendable {
  /// "Not", "except": of the days that follow, or else of those before.
  case denial
  /// "I can't", "I work", "away".
  case unable
  /// "Doesn't work": of the days before, or else of those that follow.
  case bad
  case good
  /// "I get off at": from then on.
  case freeFrom
  case doubt
  /// Of what was, or what is going on without us: "saw", "the rally".
  case told
  case but
  /// "All day", "any time".
  case allDay
}

/// These signs in three languages, looked for at once.
enum SuitSigns {
  static let all = Phrases(
    tagged: [
      (SuitSign.denial, denial), (.unable, unable), (.bad, bad), (.good, good),
      (.freeFrom, freeFrom), (.doubt, doubt), (.told, told), (.but, but), (.allDay, allDay),
    ].map { (tag: $0.rawValue, phrases: $1) })

  static func sign(at index: Int, in words: [Word]) -> (sign: SuitSign, range: Range<Int>)? {
    guard let found = all.tagged(at: index, in: words), let sign = SuitSign(rawValue: found.tag)
    else { return nil }
    return (sign, found.range)
  }

  private static let denial = """
    not, no, never, except, except for|on?, excluding, besides, other than, but not, nor, neither
    not on|in|for|at, apart from, without, any|anything|everything of? those|these|them? but
    any|every|all day|evening|time|morning|afternoon|one but
    nunca, ni, jamas, excepto, salvo, menos, tampoco, sin, pero no, no el|los|la|las|en
    cualquiera|cualquier|todos|todo dia? menos, nao, nem, exceto, jamais, sem, mas nao, tirando
    nao no|na|nos|nas|em, fora, nao as|aos|a|o|os
    """

  private static let unable = """
    cant, cannot, can not, cant do|make|talk|meet|on it?, couldnt, unable to?, not able to?
    wont be able to?, wont be around|there|here|available|free, busy, im|am|is busy, unavailable
    not|isnt|arent available|free|around|here, away, out of town, vacation, on vacation|holiday
    holiday, travelling, traveling, i work, i am working, working, im working, at work, im at work
    i have|got work|class|classes|church|school|appointment, i have a|an|my class|meeting|appointment|shift
    have to work, i teach, no hours, closed, havent time, no time, im not free|available|around|here
    no puedo, no podria, no podre, no puedo hacer|hablar?, ocupado, ocupada, estoy ocupado|ocupada
    trabajo, yo trabajo, estoy trabajando, tengo clase|clases|trabajo|misa|que, de viaje, no estoy
    no estare, no estoy disponible|libre, fuera, de vacaciones, vacaciones, sin horas|horario
    nao posso, nao poderia, nao vou poder, nao consigo, ocupado, ocupada, trabalho, eu trabalho
    estou trabalhando, tenho aula|aulas|trabalho|compromisso|que, viajando, nao estou, nao estarei
    de ferias, ferias, nao estou disponivel|livre, sem horas|horario
    """

  private static let bad = """
    doesnt|dont|wont|isnt|arent|wouldnt|not work|working|good|great|possible|ideal|best|ok|okay|fine for? me?
    does|do|will|is|are|would not work|be|good|great|possible|ideal|best|ok|okay|fine for? me?
    wont be good|possible|ideal, no good, not so? good, no go, is|are a? bad|hard|tough|difficult|impossible|out|full|no
    isnt|arent|not a|the good|best time|day, impossible
    no me viene|va|queda|conviene|funciona|sirve bien?, no funciona|sirve, no es|va|seria posible|bueno|bien|a?
    imposible, es imposible|dificil|malo, me queda|viene mal, no sera posible
    nao da certo?, nao funciona|serve|rola, nao e|seria|fica possivel|bom|boa|bem?, impossivel, fica ruim|dificil
    e impossivel|dificil|ruim, nao me serve
    """

  private static let good = """
    works, work for, works for|best|better|well|fine|great|too, can, i can, could, can do, could do|you, free
    im|am|is|are free|available|open, available, ok, okay, is|are|would|sounds ok|okay|fine|good|great|best|better|perfect|possible|ideal
    instead, fine, good, great, best, better, perfect, prefer, preferably, would prefer, id prefer, rather, id rather, id like
    would like, id love, happy, possible, would be|work|suit, ideal, suits, suit, i dont work, im not working
    im off on?, day|days off, have off, yes, yeah, sure, let us|me, lets, how about, what about
    puedo, yo puedo, podria, podemos, podriamos, libre, libres, disponible, estoy|tengo libre|disponible, bien, mejor, prefiero
    preferiria, perfecto, me viene|va|queda|conviene bien|mejor?, me funciona|sirve, funciona, sirve, que tal, no trabajo
    yo no trabajo, si puedo, sirven, dias? libres?, tengo tiempo, me gustaria, quisiera
    posso, eu posso, poderia, podemos, livre, disponivel, estou livre|disponivel, melhor, prefiro, perfeito, da certo, pode ser
    serve, fica bom|melhor|bem, seria bom|melhor|otimo, nao trabalho, tenho tempo, gostaria, que tal, consigo, sim
    """

  private static let freeFrom = """
    get|gets|getting off of? work|school|class? at|around|by?, off work at|by|around?, im|am off at|by
    i|im|am finish|done|finished|home|out with? work|school|class? at|by|around?, get|getting|be home from? work? at|by|around
    get|getting out of? work|school|class? at|by|around?, home by|after|at|from, my shift ends at?
    work ends at?, leave work at?, out of work|class|school at|by?
    salgo del|de? trabajo|trabajar|clase|clases?, llego a? mi? casa, estoy en casa, termino de? trabajar?, me desocupo
    saio do|de? trabalho|aula|servico?, chego em casa, termino o? trabalho?, estou em casa
    """

  private static let doubt = """
    maybe, perhaps, might, may be, possibly, probably, if, unless, depends, depending, not sure, unsure, i think
    tentatively, hopefully, i guess, could change, not certain, id have to|check, let me check
    quizas, quiza, tal vez, talvez, a lo mejor, creo, depende, no se, no estoy segura|seguro, puede que, probablemente
    acho, se der, nao sei, nao tenho certeza, provavelmente, depende de
    """

  private static let told = """
    saw, met, was, were, heard, went, came, spoke, talked, signed, picked, seen, attended, called, wrote, emailed, moved
    rally, meeting, event, march, hearing, party, concert, screening, birthday, born, since, see you
    the? film|movie night, lobby day, read, got your, sent, watched, started
    conoci, hable, vi, fui, estuve, vine, firme, reunion, evento, marcha, mitin, cumpleanos, escribi, llame, nos vemos
    conheci, falei, fui, estive, assinei, reuniao, passeata, aniversario, escrevi, liguei, ate
    """

  private static let but = "but, however, though, although, pero, sino, aunque, mas, porem, embora"

  private static let allDay = """
    all day long?, any time, anytime, any hour, whenever, the whole day, all of the day, flexible
    todo el dia, a cualquier hora, cualquier hora|horario, cuando sea, toda la manana
    o dia todo|inteiro, todo o dia, dia inteiro, qualquer hora|horario, a qualquer hora
    """

  /// By which a day of the week is that of a certain week.
  static let dating = WordSet(
    in: """
      this next coming following upcoming nxt week este esta proximo proxima proximos viene
      siguiente neste nesta nesse nessa desta deste desse dessa vem semana current
      """)

  static let tarde: WordSet = ["tarde", "tardes"]

  /// Between the members of a list.
  static let joining = WordSet(
    in: "and or n y o u e ou ni nor nem the on el la los las en na no nas nos em a at also of as")
  static let conjunctions: WordSet = [
    "and", "or", "y", "o", "u", "e", "ou", "ni", "nor", "nem",
  ]
  static let alternatives: WordSet = ["or", "o", "u", "ou"]
}
