/// What a person wants of our mail as such.
package enum Wish: Hashable, Sendable {
  case stop(Evidence)
  case start(Evidence)
  case less(Evidence)
}

/// Whether a mail asks for our mail to end, to begin again, or to be less.
///
/// STOP is a mail whose new text, greetings and thanks aside, *is* the word, or that asks in a
/// clause, anywhere in the new text, for the mail to end. START and LESS count only when the
/// mail is nothing else.
package enum MailWish {
  /// Reads a mail's wish, if it has one; never fails.
  ///
  /// - Parameter isSubjectOurs: whether we sent this subject; then it says nothing. Otherwise it
  ///   counts where it is the whole wish.
  package static func reading(subject: String, isSubjectOurs: Bool, newText: String) -> Wish? {
    let body = Words(newText)
    if let wish = whole(body) { return wish }
    if let range = firstLine(body) ?? clause(body) { return .stop(body.evidence(range)) }
    guard !isSubjectOurs else { return nil }
    return whole(Words(subject))
  }

  private static func whole(_ words: Words) -> Wish? {
    guard words.all.count <= 40, !words.text.contains("?") else { return nil }
    let bare = Courtesy.politeness.removed(from: Courtesy.withoutGreeting(words.all))
    for left in [bare, Courtesy.withoutName(bare, in: words)] where !left.isEmpty {
      let evidence = Evidence(words: left.map(\.written).joined(separator: " "))
      if isRepeated(stopWords, in: left) { return .stop(evidence) }
      if isRepeated(startWords, in: left) { return .start(evidence) }
      if isRepeated(lessWords, in: left) { return .less(evidence) }
    }
    return nil
  }

  /// "STOP" alone on the first line, with whatever signature or reasons below it; in capitals, or
  /// a word that means nothing else.
  private static func firstLine(_ words: Words) -> Range<Int>? {
    guard let first = words.all.first else { return nil }
    let end =
      words.all.firstIndex { $0.line != first.line || $0.gap == .sentence } ?? words.all.count
    let line = Courtesy.politeness.removed(from: Array(words.all[..<end]))
    guard !line.isEmpty, stopWords.isWhole(line) else { return nil }
    let asks = words.text[..<(words.all[at: end]?.range.lowerBound ?? words.text.endIndex)]
    guard !asks.contains("?") else { return nil }
    let isPlain = ["unsubscribe", "unsub", "descadastrar"].contains(line[0].folded)
    return isPlain || line.allSatisfy(\.isShouted) ? 0..<end : nil
  }

  /// "STOP STOP STOP!!!" is one STOP.
  private static func isRepeated(_ phrases: Phrases, in left: [Word]) -> Bool {
    var index = 0
    while index < left.count {
      guard let found = phrases.match(at: index, in: left) else { return false }
      index = found.upperBound
    }
    return true
  }

  private static func clause(_ words: Words) -> Range<Int>? {
    for range in stopClauses.all(in: words) where isMeant(range, in: words) { return range }
    return nil
  }

  /// Not under a negation, a condition or a question about the past, and not about something
  /// else than mail ("take me off the carpool list").
  private static func isMeant(_ range: Range<Int>, in words: Words) -> Bool {
    let start = words.sentenceStart(of: range.lowerBound)
    var before: [String] = []
    for index in (start..<range.lowerBound).reversed() {
      before.append(words.all[index].folded)
      if words.all[index].gap >= .comma { break }
    }
    let near = before.prefix(5)
    if near.contains("if") {
      // "If you want to be removed" is our footer; "if you don't stop mailing me" is meant.
      guard
        near.contains("dont")
          || !near.contains(where: wishes.contains)
            && !words.all[clamped: range].contains(where: { wishes.contains($0.folded) })
      else { return false }
    } else if near.contains(where: denials.contains) {
      return false
    }
    // "No me borren": the word right before, since "No, borrenme" is the opposite.
    guard before.first != "no", before.first != "nao" else { return false }
    let end = words.sentenceEnd(from: max(range.upperBound - 1, range.lowerBound))
    let after = words.all[clamped: range.lowerBound..<min(end, range.upperBound + 7)].map(\.folded)
    return !after.contains(where: otherThings.contains) || after.contains(where: mailWords.contains)
  }

  private static let denials: Set<String> = [
    "dont", "not", "never", "didnt", "did", "who", "wouldnt", "nobody", "without", "accidentally",
    "nunca", "unless", "he", "she", "they", "was", "got", "jamais",
  ]
  private static let wishes: Set<String> = ["want", "wish", "prefer", "like", "ever"]

  private static let otherThings: Set<String> = [
    "carpool", "shift", "rsvp", "agenda", "schedule", "calendar", "event", "meeting", "committee",
    "panel", "slot", "appointment", "waitlist", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "tabling", "phonebank", "speaker", "speakers", "hold", "cita",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "reunion", "reuniao",
    "quinta", "sexta", "terca", "segunda", "quarta",
  ]

  private static let mailWords: Set<String> = [
    "email", "emails", "mail", "mails", "mailing", "mailings", "newsletter", "newsletters",
    "correo", "correos", "everything", "messages",
  ]

  private static let stopWords = Phrases(
    """
    stop, stop it|this|now|all|everything|immediately
    stop all|the|these|your? emails|email|mail|mails|messages|mailings
    stop sending|emailing|mailing|writing|messaging|contacting me?, unsubscribe
    unsubscribe me|us|now|all, unsub, optout, opt out, opt me out
    remove, remove me|us, remove my email|address|name, delete me, take me off, end, quit
    cancel my? subscription, cancel emails|mail
    no more, no more emails|mail|mails|email, stopp
    para, parar, pare, paren, parem, baja, dar de baja, dame de baja, darme de baja
    cancelar la|mi? suscripcion, cancelar subscripcion
    basta, ya basta, alto, no mas, no mas correos|emails|mensajes, desuscribir, desuscribirme
    desuscribirse, salir, eliminar
    sair, sair da lista, descadastrar, descadastre, descadastro
    cancelar a|minha? inscricao|assinatura, remover, chega, parar de receber
    cancelar inscricao|assinatura
    """)

  private static let startWords = Phrases(
    """
    start, start again|over|up, start sending again?, start the|my? emails|mail|mails again?
    restart, resume, resume mail|emails|please
    subscribe, subscribe me again?, resubscribe, resubscribe me, sign me back up, unstop
    alta, dar de alta, darme de alta, comenzar, empezar, reanudar, iniciar, volver, reactivar
    suscribir, suscribirme
    voltar, comecar, retomar, recomecar, reiniciar, continuar, inscrever, assinar
    """)

  private static let lessWords = Phrases(
    """
    less, less mail|mails|email|emails|often, fewer emails|mails|messages, fewer, send less
    send me less|fewer mail|mails|email|emails?
    menos, menos correos|correo|emails|mensajes|mensagens|email
    """)

  private static let stopClauses = Phrases(
    """
    take|get|keep me|us|my|this|our off, take|get me|us|my|our|this name|email|address|email off
    take my|our|this * * off
    takes me off, remove|delete|drop|unsubscribe|erase|strike|scrub me|us
    remove|delete|drop|erase my|our|this name|email|e|address|contact|mail|information|info
    remove|delete this email? address
    remove from your|the|this|all mailing|email|your? list|lists|mailings
    want|like|wish|ask|asking|request to be removed|unsubscribed|deleted
    want|like|wish off your|this|the mailing|email? list, want off
    get|getting off this|the|your mailing|email|e? list
    be removed|taken|dropped from|off your|the|this|all|any mailing|email|distribution|contact? list|lists|mailings|database
    removal from your|the|this mailing|email|distribution? list
    let me off your|this|the mailing|email? list
    stop|quit|cease emailing|mailing|writing|messaging|contacting|spamming|bothering|pestering|texting me|us|this|my
    stop|quit|cease sending me|us|these|this|all|your|any|so|emails|mail|stuff|out|to
    stop|end|cancel|discontinue the|these|this|all|your|any emails|email|mail|mails|messages|mailings|newsletter|newsletters|subscription
    stop|end|cancel the|these|this|all|your|any|of|future|automated * emails|mails|messages|mailings|newsletters
    stop with the|these|your emails|mails|messages
    stop emails|mailings, no more emails|email|mail|mails|messages|mailings|newsletters
    no further emails|email|mail|contact|messages|communication|communications
    cancel my|our|this subscription|membership|email, end my subscription
    unsubscribe my|this|our|from, unsubscribe please|now, unsubscribing, please|to unsubscribe
    unsubscribe and|or
    opt me out, opt out of|from, opting out, opt me|us out
    do not|never email|contact|write|mail|send|message me|us|to anymore|again|any|more|anything
    do not want|wish|need|care to? be? receive|get|see|hear|have|receiving|getting|contacted|emailed these|this|any|your|more|from|emails|email|mail|by|anymore
    dont email|contact|write|mail|message me|us|to, dont send me|us|any|anything
    never email|contact|write|mail me|us|to
    dont want|wish|need|care to? be? receive|get|see|hear|have|receiving|getting|contacted|emailed these|this|any|your|more|from|emails|email|mail|by|anymore
    dont want your|these|any|more|this emails|email|mail|mails|messages|more|mailings|newsletter
    no longer want|wish|interested|care to? receive|receiving|get|getting|hear|be|your|these|in * emails|from|email|mail|mailings|contacted|messages|newsletter
    no longer wish|want to? receive|get|hear|be
    not want to? receive|get any|your|these|more emails|email|mail|mails
    not interested in receiving|getting, lose my email|address|number, leave me alone
    how do|can|to i|we unsubscribe|opt, how do|can i|we stop getting|receiving
    how to unsubscribe, leave|exit|quit your|this|the mailing|email list
    darme|dame|deme|denme|darnos|dadme|darse de baja, dar de baja mi|a|este|la, date de baja
    doy de baja, quiero|deseo la baja, solicito la? baja, pido la? baja
    no me escriban|escriba|escribas|manden|mande|envien|envie|mandes|envies|contacten|contacte|molesten
    no nos escriban|manden|envien
    no quiero|deseo recibir|mas|que, no quiero|deseo seguir recibiendo, no deseo mas
    ya no quiero|deseo, no manden|envien|escriban mas
    borrenme|quitenme|eliminenme|saquenme|borrame|quitame|eliminame|sacame|borreme|quiteme|elimineme|saqueme|retirenme|remuevanme
    me borren|borre|quiten|quite|eliminen|elimine|saquen|saque|retiren de|por
    dejen|deje|deja|paren de escribirme|mandarme|enviarme|escribir|mandar|enviar|molestar|molestarme|contactarme
    cancelar|cancelen|cancele|cancela mi|la|esta suscripcion|subscripcion|inscripcion
    salir|salirme de la|esta|su lista, desuscribanme|desuscribirme|desuscribeme|desuscribame
    quitar|borrar|eliminar|sacar mi nombre|correo|email|direccion
    no mas correos|emails|mensajes
    descadastrar|descadastre|descadastrem|descadastrarem|descadastro
    sair da|dessa|desta|de sua|esta|essa? lista, sair da lista
    me tire|tirem|tira|remova|removam|remove|retire|retirem|exclua|excluam|apague|apaguem da|desta|dessa|de|do
    tire|tirem|remova|removam|retire|retirem|exclua|excluam meu|o|me
    nao quero|desejo|gostaria mais|de? receber
    nao quero|desejo receber mais|mais|esses|estes|seus|emails, nao desejo mais
    nao me envie|enviem|mande|mandem|escreva|escrevam|contate|contatem|incomodem
    pare|parem|deixe|deixem de me? enviar|mandar|escrever|mandarem|enviarem|receber|enviarme
    cancelar|cancele|cancelem minha|a inscricao|assinatura
    quero|gostaria de? cancelar a|minha inscricao|assinatura, parar de receber
    """)
}
