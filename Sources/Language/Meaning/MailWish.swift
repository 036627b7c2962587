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
    let body = RecentWords.of(newText)
    if mayBeWhole(body) {
      if let wish = whole(body) { return wish }
      if let range = firstLine(body) { return .stop(body.evidence(range)) }
    }
    if let range = clause(body) ?? lastWord(body) { return .stop(body.evidence(range)) }
    guard !isSubjectOurs else { return nil }
    return whole(Words(subject))
  }

  /// Whether a word stands there that such a wish begins with, which is found out at once.
  private static func mayBeWhole(_ words: Words) -> Bool {
    let openings = openings
    return words.all.contains { openings.contains($0.key) }
  }

  private static let openings = WordSet(
    keys: stopWords.firsts + startWords.firsts + lessWords.firsts)

  private static func whole(_ words: Words) -> Wish? {
    guard words.all.count <= 40, !Words.asks(words.text),
      words.all.allSatisfy({ $0.isCapitalised || ofWholes.contains($0) })
    else { return nil }
    let bare = Courtesy.politeness.removed(from: Courtesy.withoutGreeting(words.all))
    var whole = [bare, Courtesy.withoutName(bare, in: words)]
    // "No. Stop emailing": an answer before it takes nothing back.
    if let first = bare.first, bare.count > 2, answers.contains(first) {
      whole.append(Array(bare.dropFirst()))
    }
    for left in whole where !left.isEmpty {
      if isRepeated(stopWords, in: left) { return .stop(evidence(left)) }
      if isRepeated(startWords, in: left) { return .start(evidence(left)) }
      if isRepeated(lessWords, in: left) { return .less(evidence(left)) }
    }
    return nil
  }

  private static func evidence(_ words: [Word]) -> Evidence {
    Evidence(words: words.map(\.written).joined(separator: " "))
  }

  /// All words, but names, that a mail may have which is nothing but a wish.
  private static let ofWholes = WordSet(
    keys: Courtesy.aroundWishes + answerWords.map { WordKey($0) } + stopWords.words
      + startWords.words + lessWords.words)

  private static let answerWords = [
    "yes", "no", "nope", "nah", "si", "sim", "nao", "ok", "okay", "sorry", "and",
  ]
  private static let answers = WordSet(answerWords)

  /// "STOP" alone on the first line, with whatever signature or reasons below it; in capitals, or
  /// a word that means nothing else.
  private static func firstLine(_ words: Words) -> Range<Int>? {
    guard let first = words.all.first else { return nil }
    let end =
      words.all.firstIndex { $0.line != first.line || $0.gap == .sentence } ?? words.all.count
    let stopWords = stopWords
    guard words.all[..<end].contains(where: { stopWords.mayBegin(with: $0.key) }) else {
      return nil
    }
    let line = Courtesy.politeness.removed(from: Array(words.all[..<end]))
    guard !line.isEmpty, stopWords.isWhole(line) else { return nil }
    let asks = words.text(0..<(words.all[at: end]?.range.lowerBound ?? words.length))
    guard !Words.asks(asks) else { return nil }
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

  /// "I get 200 of your emails a day. Please stop.", "this is spam, stop": the word as a clause of
  /// its own, in a mail that speaks of mail.
  private static func lastWord(_ words: Words) -> Range<Int>? {
    guard let place = words.all.lastIndex(where: { bareStops.contains($0) }),
      words.all.count <= 80, !Words.asks(words.text)
    else { return nil }
    let start = words.all[...place].lastIndex { $0.gap >= .comma } ?? 0
    let end = words.all[(place + 1)...].firstIndex { $0.gap >= .comma } ?? words.all.count
    let left = Courtesy.politeness.removed(from: Array(words.all[start..<end]))
      .filter { !besideStop.contains($0) }
    guard left.count == 1, bareStops.contains(left[0]), start > 0,
      words.all[..<start].contains(where: { spoken.contains($0) })
    else { return nil }
    // "Emails from insurers: will they ever end? No. Stop" says it of others.
    let sentence = words.sentenceStart(of: max(0, start - 1))
    guard !words.all[sentence..<start].contains(where: { denials.contains($0) }) else { return nil }
    return start..<end
  }

  private static let bareStops: WordSet = [
    "stop", "unsubscribe", "basta", "paren", "parem", "pare", "chega",
  ]
  private static let besideStop: WordSet = [
    "just", "now", "it", "this", "so", "ya", "ja", "sorry", "and", "ok",
  ]
  private static let spoken: WordSet = [
    "email", "emails", "mail", "mails", "mailings", "message", "messages", "newsletter",
    "newsletters", "spam", "inbox", "emailing", "writing", "correo", "correos", "mensajes",
    "mensagens", "lista",
  ]

  /// Not under a negation, a condition or a question about the past, and not about something
  /// else than mail ("take me off the carpool list").
  private static func isMeant(_ range: Range<Int>, in words: Words) -> Bool {
    let start = words.sentenceStart(of: range.lowerBound)
    var before: [String] = []
    let isApart = (words.all[at: range.lowerBound]?.gap ?? .blank) >= .comma  // "No, borrenme"
    for index in (start..<range.lowerBound).reversed() where !isApart {
      before.append(words.all[index].folded)
      if words.all[index].gap >= .comma { break }
    }
    let near = before.prefix(5)
    if near.contains("if") {
      // "If you want to be removed" is our footer; "if you don't stop mailing me" is meant.
      guard
        near.contains("dont")
          || !near.contains(where: wishes.contains)
            && !words.all[clamped: range].contains(where: { wishes.contains($0) })
      else { return false }
    } else if near.contains(where: denials.contains) {
      return false
    }
    // "No me borren": the word right before.
    let isNoLonger = words.all[at: range.lowerBound]?.folded == "longer"
    guard isNoLonger || before.first != "no" && before.first != "nao" else { return false }
    // "I don't want your emails to stop."
    let next = words.all[clamped: range.upperBound..<(range.upperBound + 2)].map(\.folded)
    if next.first == "to", let last = next.last, ["stop", "end"].contains(last) { return false }
    // "Delete my old address, here is the new one."
    let sentence = words.sentenceStart(of: range.lowerBound)..<words.sentenceEnd(from: start)
    if words.all[clamped: sentence].contains(where: { corrections.contains($0) }) { return false }
    let end = words.sentenceEnd(from: max(range.upperBound - 1, range.lowerBound))
    // "I asked Anthem to take me off their list": somebody else's, and not "off, their mails …".
    if words.all[clamped: range.upperBound..<min(end, range.upperBound + 3)]
      .prefix(while: { $0.gap < .comma }).contains(where: { others.contains($0) })
    {
      return false
    }
    if isPartly(range, until: end, in: words) { return false }
    let after = words.all[clamped: range.lowerBound..<min(end, range.upperBound + 7)].map(\.folded)
    return !after.contains(where: otherThings.contains) || after.contains(where: mailWords.contains)
  }

  /// "Off the phone bank list, but keep the newsletters", "yes to Saturday, but no more
  /// newsletters": some of it ends, and some is wanted.
  private static func isPartly(_ range: Range<Int>, until end: Int, in words: Words) -> Bool {
    let sentence = words.sentenceStart(of: range.lowerBound)
    if let last = words.all[at: range.lowerBound - 1], contrasts.contains(last),
      let first = words.all[at: sentence], answers.contains(first),
      words.all[clamped: range].contains(where: { rounds.contains($0) })
    {
      return true
    }
    let rest = words.all[clamped: range.upperBound..<min(end, range.upperBound + 16)]
    guard let turn = rest.firstIndex(where: { contrasts.contains($0) }) else { return false }
    let next = rest[(turn + 1)...].prefix(5).map(\.folded)
    // "But keep up the good work" wishes well.
    if let keep = next.firstIndex(where: keeping.contains) {
      return !["up", "fighting", "going", "it"].contains(next[at: keep + 1] ?? "up")
    }
    // "But I still want Medicare for All", "but I still like you": no mail is wanted by that.
    let all = rest[(turn + 1)...].prefix(12).map(\.folded)
    guard next.contains("still"), let want = all.firstIndex(where: wanting.contains),
      !all.contains(where: goals.contains)
    else { return false }
    return all[want] != "like" || all[at: want + 1] == "to"
  }

  private static let contrasts: WordSet = ["but", "pero", "mas", "porem", "except", "sino"]
  private static let keeping: Set<String> = [
    "keep", "continue", "mantener", "mantengan", "sigan", "continuen", "manter", "mantenham",
    "continuem",
  ]
  private static let wanting: Set<String> = ["want", "send", "get", "receive", "like", "need"]
  private static let goals: Set<String> = [
    "medicare", "single", "payer", "healthcare", "health", "universal", "win", "pass", "succeed",
    "justice",
  ]
  private static let rounds: WordSet = [
    "newsletter", "newsletters", "boletin", "boletines", "boletim", "boletins", "mailings",
  ]
  /// Whose lists and mails are none of ours.
  private static let others: WordSet = ["their", "theirs"]

  private static let denials: WordSet = [
    "dont", "not", "never", "didnt", "did", "who", "wouldnt", "nobody", "without", "accidentally",
    "nunca", "unless", "he", "she", "they", "was", "got", "jamais",
    "wants", "wishes", "asks", "doesnt", "anthem", "aetna", "cigna", "humana", "insurer",
    "insurance",
    "quiere", "pide", "quer", "pediu", "pidio",
  ]
  private static let wishes: WordSet = ["want", "wish", "prefer", "like", "ever"]

  private static let otherThings: WordSet = [
    "carpool", "shift", "rsvp", "agenda", "schedule", "calendar", "event", "meeting", "committee",
    "panel", "slot", "appointment", "waitlist", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays", "sundays", "table", "mesa", "ride", "rides", "hearing", "rally", "party",
    "tabling", "phonebank", "speaker", "speakers", "hold", "cita", "bills", "premiums",
    "statements",
    "invoices", "facturas", "contas",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "reunion", "reuniao",
    "quinta", "sexta", "terca", "segunda", "quarta",
  ]

  private static let corrections: WordSet = [
    "old", "typo", "misspelled", "duplicate", "viejo", "vieja", "antiguo", "antigo", "antiga",
    "velho", "previous", "anterior",
  ]

  private static let mailWords: WordSet = [
    "email", "emails", "mail", "mails", "mailing", "mailings", "newsletter", "newsletters",
    "correo", "correos", "everything", "messages",
  ]

  private static let stopWords = Phrases(
    """
    stop, stop it|this|now|all|everything|immediately
    stop all|the|these|your? emails|email|mail|mails|messages|mailings
    stop sending|emailing|mailing|writing|messaging|contacting me?, unsubscribe
    unsubscribe me|us|now|all, unsub, unsuscribe me|us?, unsubcribe me|us?, unsubsribe me|us?
    unsubscibe me|us?, usubscribe me|us?, unsubscrbe me|us? optout, opt out, opt me out
    remove, remove me|us, remove my email|address|name, delete me, take me off, end, quit
    cancel my? subscription, cancel emails|mail
    no more, no more of these|this|them, no more emails|mail|mails|email, stopp
    para, parar, pare, paren, parem, baja, dar de baja, dame de baja, darme de baja
    cancelar la|mi? suscripcion, cancelar subscripcion
    basta, ya basta, alto, no mas, no mas correos|emails|mensajes, desuscribir, desuscribirme
    desuscribirse, salir, eliminar
    sair, sair da lista, descadastrar, descadastre, descadastro
    quiero|deseo|quisiera salir|salirme, quero|gostaria|desejo de? sair, quero|gostaria de? sair da lista
    me remova|removam|remove|tire|tirem|tira|exclua|excluam|exclui|retire|retirem|descadastre|descadastrem
    remova|removam|tire|tirem|exclua|excluam me
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

  private static let mail =
    "emails|email|mail|mails|messages|mailings|mailing|newsletters|newsletter|reminders|spam"

  private static let stopClauses = Phrases(
    """
    drop|cut|strike|scratch|kick me|us both|all? from|off your|this|the|all|any|of mailing|email|e? list|lists|emails|mails
    take us|me both|all|too|also|please off, take my husband|wife|partner and me off
    stop|quit|cease sending them|it|those|so|anything|things|any
    not|never|dont contact|email|write|message|mail me|us further|ever
    want|like|wish|need to be off|out of? your|this|the|of mailing|email|e? list|lists|emails
    cease all communication|contact|emails|mailings
    take me|us|my|our off, take my|our|this * * off, get me off your|this|the|of
    get|getting off your|this|the mailing|email? list, remove|delete|unsubscribe|erase me|us
    remove|delete|drop|erase my|our|this name|email|e|address|contact|mail|information|info
    remove|delete this email? address, remove from your|the|this|all mailing|email|your? list|lists
    want|like|wish|ask|asking|request to be removed|unsubscribed|deleted
    want|like|wish off your|this|the|of, removal from your|the|this mailing|email|distribution? list
    be removed|taken|dropped from|off your|the|this|all|any mailing|email|contact? list|lists|database
    let me off your|this|the mailing|email? list, leave|exit|quit your|this|the mailing|email list
    stop|quit|cease emailing|mailing|writing|messaging|contacting|spamming|texting me|us|this|my
    stop|quit|cease bothering|pestering|harassing|writing me|us|to
    take|takes both|all of us off, enough with|of the|your|these|all * \(mail), cease|stop|quit sending * * * \(mail)
    asked|ask|told|tell|asking you|them ** to stop, no thanks|thank|gracias you? unsubscribe|unsub|remove
    no|thanks|yes|nope|just|and|gracias unsubscribe|unsub
    unsuscribe|unsubcribe|unsubsribe|unsubscibe|unsubscirbe|usubscribe|unsubscrbe|unsubsrcibe me|us|please|my|from|thanks
    yes|no|nope take me|us off, want out of this|your|the, no more of your|these|the|this \(mail)
    stop|quit|cease sending me|us|these|this|your|\(mail)|stuff
    stop|cancel|discontinue the|these|this|all|your|any|with \(mail)|subscription
    end these|all|your|any \(mail)|subscription, end the|this emails|mails|mailings|subscription
    stop|cancel the|these|this|all|your|any|of|future|with * * \(mail)
    end these|all|your|any|future * * \(mail)
    stop emails|mailings, no more \(mail), no further \(mail)|contact|communication|communications
    cancel|end my|our|this subscription|membership|email, unsubscribe my|this|our
    please unsubscribe, unsubscribe please|now, want|like|need|wish|trying|how|ask|asking to unsubscribe
    how do|can i|we unsubscribe|opt, how do|can i|we stop getting|receiving, how to unsubscribe
    i unsubscribe, opt me|us out, opt out of|from, opting out, lose my email|address|number
    leave me alone, not interested in receiving|getting these|your|any|more|\(mail)
    not|never email|contact|write|mail|send|message me|us|to anymore|again|any|more|anything
    dont|not|never email|contact|write|mail|message me|us, dont|not write to me|us
    dont|not send me|us|any anymore|more|any|\(mail)|anything|these|this|your
    dont|not|longer want|wish|need|care to? receive your|these|this|any|more|further|it|them|future|\(mail)
    dont|not|longer want|wish|need|care to? get|getting|have|receiving * * \(mail)
    dont|not|longer want|wish|need|care your|these|any|more|this|further * \(mail)
    dont|not|longer want|need|wish|like any? more? of? these|your|those \(mail)
    dont|not|longer want|need|wish|like any more of? \(mail)
    dont|not|longer want|wish|need|care for? to? hear|hearing from you|hubkeeper
    dont|not|longer want|wish|need|care to be contacted|emailed|mailed|messaged|subscribed
    dont|not|longer want|wish|need|care to be on your|this|the|any * list
    longer interested in your|these|receiving|this * \(mail), longer wish to get|hear
    darme|dame|deme|denme|darnos|dadme de baja, dar de baja mi|a mi|este, date de baja, doy de baja
    quiero|deseo la baja, solicito|pido la? baja
    no me|nos escriban|escriba|escribas|manden|mande|envien|envie|mandes|envies|contacten|contacte|molesten
    no quiero|deseo seguir? recibir|recibiendo, no quiero|deseo mas correos|emails|mensajes|correo
    no quiero|deseo que me|nos * escriban|manden|envien|contacten, no manden|envien|escriban mas
    borrenme|quitenme|eliminenme|saquenme|borrame|quitame|eliminame|sacame
    borreme|quiteme|elimineme|saqueme|retirenme|remuevanme
    me borren|borre|quiten|quite|eliminen|elimine|saquen|saque|retiren de la|su|sus|esta|esa|todas
    no sigan|siga|sigas mandando|enviando|escribiendo|molestando, elimine|eliminen|borre|borren|quite|quiten mi|mis direccion|correo|email|nombre|datos de|del
    quiero|deseo|quisiera que me borren|quiten|saquen|eliminen|desuscriban|retiren
    basta|ya de tantos|tanto|mandar|enviar? correos|correo|emails|mensajes, basta ya de tantos? correos|emails|mensajes|correo, dejen|deje|deja|paren de escribirme|mandarme|enviarme|escribir|mandar|enviar|molestar|molestarme|contactarme
    cancelar|cancelen|cancele|cancela mi|la|esta suscripcion|subscripcion|inscripcion
    salir|salirme de la|esta|su lista, desuscribanme|desuscribirme|desuscribeme|desuscribame
    quitar|borrar|eliminar|sacar|quiten|borren|eliminen|saquen mi nombre|correo|email|direccion
    quita|quite|borra|borre|elimina|elimine|saca|saque|retira|retire|retiren|remueva|remuevan|remover mi nombre|correo|email|direccion de|del
    quiero|quisiera|deseo|prefiero|deseamos|queremos|gustaria dejar de recibir|recibirlos
    dejen|deje de mandar|mandarme|enviar|enviarme|escribir|escribirme
    favor de? no enviarme|mandarme|escribirme|contactarme, no enviarme|mandarme|escribirme mas
    no enviar|mandar mas correos|emails|mensajes|correo|e, no me vuelvan|vuelva a escribir|enviar|mandar|contactar
    cancelar|cancelen|cancele|suspender|suspendan|suspenda|parar|detener|detengan los|sus|estos|todos|tus sus|los? correos|emails|mensajes|envios
    no mas correos|emails|mensajes
    descadastrar|descadastre|descadastrem|descadastrarem|descadastro
    me excluir|remover|tirar|retirar|descadastrar da|desta|dessa|de|do sua|todas|esta? lista|listas|mailing|grupo
    favor|por|gentileza excluir|remover|retirar|tirar o? meu nome|email|e|contato|endereco
    favor nao enviar|mandar|escrever|enviarem|mandarem mais, nao enviar|mandar mais emails|mensagens|e
    parar|deixar de me? receber|mandar|enviar mais? emails|mensagens|e, quero|gostaria|desejo de? deixar|parar de receber
    nao quero|desejo mais nada|saber de voces
    sair da|dessa|desta|de|sua sua|esta|essa? lista
    me tire|tirem|tira|remova|removam|remove|retire|retirem|exclua|excluam|apague|apaguem da|desta|dessa|de|do sua|todas? lista|listas|mailing|grupo
    tire|tirem|remova|removam|retire|retirem|exclua|excluam|apaguem o? meu e|email|nome|contato|endereco
    nao quero|desejo|gostaria mais|de? receber, nao quero|desejo mais emails|mensagens|e
    nao mandem|mande|enviem|envie|escrevam mais, me exclui|exclua|excluam|apaga|apaguem|deleta, apaga|apague|apaguem|deleta|exclui|delete o? meu email|contato|nome|endereco
    chega de tanto|tantos? email|emails|mensagens|mensagem|e, me tirem|tira|tire dai|disso|desse|deste|dessa|desta, quero|gostaria|desejo de? sair desse|deste|desta|dessa|do|da|de grupo|lista|mailing|newsletter|emails
    cancelar|cancelem|cancele|cancela a? minha|esta|essa? subscricao|inscricao|assinatura|cadastro
    nao me envie|enviem|mande|mandem|escreva|escrevam|contate|contatem|incomodem
    pare|parem|deixe|deixem de me? enviar|mandar|escrever|mandarem|enviarem|enviarme
    cancelar|cancele|cancelem minha|a|esta inscricao|assinatura, parar de receber
    """)
}
