package import Foundation

/// What somebody says of a meeting that is booked.
package enum BookedWish: Hashable, Sendable {
  /// Another time is wanted, or the one booked cannot be kept: nobody says that they no longer
  /// want to talk.
  case move
  case cancel
  /// They come, but later: "running late".
  case late

  /// The wish in a text, the words it rests on, and the times that would suit, empty where none
  /// are named; `nil` where nothing of the kind is said. Never fails.
  ///
  /// "From Thursday 6 to Friday 5pm" wishes for Friday alone.
  package static func reading(
    _ text: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?
  ) -> (BookedWish, Evidence, TimeWish)? {
    let words = OwnWords.of(text)
    var found: [BookedWish: Range<Int>] = [:]
    var index = 0
    var steps = 0
    while index < words.all.count, steps < 50 {
      guard let sign = signs.tagged(at: index, in: words.all), let wish = wishes[at: Int(sign.tag)]
      else {
        index += 1
        continue
      }
      steps += 1
      index = sign.range.upperBound
      if isMeant(sign.range, in: words), found[wish] == nil { found[wish] = sign.range }
    }
    var said: TimeWish?
    if let proposal = proposals.first(in: words), found[.move] == nil, found[.cancel] == nil {
      // "Can we do Friday at 5 instead?" is one by its time alone.
      let time = MovedTime.wish(words, from: proposal, at: now, zone, language)
      if !time.isEmpty {
        found[.move] = proposal
        said = time
      }
    }
    // "Running late, can we move it to 7?" is a move; "can't make it, please cancel" an end.
    for wish in [BookedWish.move, .cancel, .late] {
      guard let range = found[wish] else { continue }
      if wish == .move, found[.cancel] != nil, !saysMove(range, in: words) { continue }
      let start = words.sentenceStart(of: range.lowerBound)
      let end = min(words.sentenceEnd(from: range.upperBound - 1), range.upperBound + 12)
      let evidence = words.evidence(max(start, range.lowerBound - 6)..<end)
      if wish != .move { return (wish, evidence, TimeWish()) }
      let time = said ?? MovedTime.wish(words, from: range, at: now, zone, language)
      return (wish, evidence, time)
    }
    return nil
  }

  /// Whether a text says for certain that the time booked cannot be kept, and asks for no other one
  /// in its place: "I can't make it on Thursday, sorry", "something came up". Never fails.
  ///
  /// What cannot be done by phone or at a number is said of the way, and not of the time.
  package static func cannotKeep(_ text: String) -> Bool {
    guard HowWish.reading(text) == nil, PhoneNumber.all(in: text).isEmpty else { return false }
    let words = OwnWords.of(text)
    var isSaid = false
    var index = 0
    var steps = 0
    while index < words.all.count, steps < 50 {
      guard let sign = signs.tagged(at: index, in: words.all) else {
        index += 1
        continue
      }
      steps += 1
      index = sign.range.upperBound
      guard isMeant(sign.range, in: words) else { continue }
      guard sign.tag == 3 else { return false }
      let start = words.sentenceStart(of: sign.range.lowerBound)
      let sentence = words.all[clamped: start..<words.sentenceEnd(from: index - 1)]
      let before = words.before(sign.range.lowerBound, 4, from: start)
      if !sentence.contains(where: { doubts.contains($0) }),
        !before.contains(where: { others.contains($0) }),
        !words.asks(inSentenceOf: sign.range.lowerBound)
      {
        isSaid = true
      }
    }
    guard isSaid else { return false }
    switch ReplyReading.reading(text, asked: .yesOrNo).meaning {
    case .yes, .maybe: return false
    default: return true
    }
  }

  private static let doubts = WordSet(
    in: """
      might may maybe perhaps possibly probably if unless whether think guess sure quizas quiza
      talvez tal creo depende acho until after before
      """)
  private static let others = WordSet(
    in: "he she they husband wife friend marido esposa esposo ella ele ela amiga amigo")

  /// Whether it asks for another time, and does not only say that this one cannot be kept.
  private static func saysMove(_ range: Range<Int>, in words: Words) -> Bool {
    signs.tagged(at: range.lowerBound, in: words.all)?.tag == 0
  }

  private static func isMeant(_ range: Range<Int>, in words: Words) -> Bool {
    let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 4)
    let before = words.all[clamped: start..<range.lowerBound]
    return !before.contains { denials.contains($0) }
  }

  private static let denials = WordSet(
    in: "dont not never if no nao without wont unless didnt si sin sem")

  private static let wishes: [BookedWish] = [.move, .cancel, .late, .move]

  private static let proposals = Phrases(
    """
    can|could|may|might|would we|you|i|it do|make|try|talk|speak|have|be|work, how|what about, instead, is it possible
    podemos|podriamos|podria|puede hablar|hacerlo|ser|hacerla, que tal, mejor el|a|manana, en vez
    podemos|poderiamos|pode|poderia falar|fazer|ser|conversar, que tal, melhor na|no|as|amanha, em vez
    """)

  private static let meeting =
    "call|meeting|talk|chat|appointment|conversation|time|date|slot|it|this|that|one|1on1"
  private static let signs = Phrases(tagged: [
    (
      0,
      """
      reschedule, rescheduling, re schedule, move|push|shift|change|switch|bump|postpone the|our|my|your|this|that * * \(meeting)
      move|push|shift|bump|postpone|change|switch it|this|that, move|push|shift|bump|postpone|change thursdays|fridays|mondays|tuesdays|wednesdays|saturdays|sundays|tomorrows|todays|the|our|my
      another|different|other|later|earlier|better|new time|day|date|slot, some other time|day, time|day instead, postpone, rain check
      reprogramar, reagendar, mover|cambiar|pasar|posponer|aplazar|mudar|cambiarla|moverla la|mi|nuestra|el|nuestro|esta * llamada|cita|reunion|hora|dia|charla|horario
      moverla|cambiarla|posponerla|aplazarla|pasarla|moverlo|cambiarlo, posponer, aplazar, otro|otra dia|hora|momento|horario|fecha
      remarcar, reagendar, adiar, mudar|trocar|passar|adiar a|o|minha|nossa|meu|nosso * ligacao|chamada|conversa|horario|hora|reuniao|dia|data
      outro|outra dia|hora|horario|momento|data, muda la, remarcamos
      """
    ),
    (
      1,
      """
      cancel, cancelling, canceling, call it off, call off the|our|my|this
      dont|no longer|not want|need|wish the|a|this|to|our|any * call|meeting|talk|chat, changed my mind, not interested any? more|anymore|longer?
      cancelar, cancelen, cancele, cancela, cancelo, cancelarla, anular, ya no quiero hablar|la|reunirme, ya no me interesa, cambie de opinion
      desmarcar, cancelem, cancela la, nao quero mais, mudei de ideia, desistir, desisto
      """
    ),
    (
      2,
      """
      running|run|be|im|am|little|bit|minutes|mins late, late by|for, running behind, stuck in traffic, minutes late|behind, bit late, delayed, be there in
      llegar|llego|voy|llegare|ir|iba tarde|retrasado|retrasada|atrasado|atrasada|con, con retraso, me retraso|retrasare, estoy retrasado|retrasada, un poco tarde
      vou|estou me? atrasar|atrasado|atrasada, vou chegar atrasado|atrasada|tarde, me atrasar|atrasei, atrasado, atrasada, presa|preso no transito
      """
    ),
    (
      3,
      """
      cant|cannot|wont|not|unable make|able|do|keep|come|talk|to * it|make|the|our|that|this|my|then|today|tomorrow|keep|come|on|at
      cant|cannot make|do|keep|talk, cant|cannot come, something|somethings|thing came|come|has up|come?, wont be able, have a conflict, a conflict, conflict came up
      double booked, doesnt work any|anymore|after more?, im|am sick|ill, have to work, emergency
      no puedo ir|hablar|asistir|llegar|el|a|ese|esa|hoy|manana|atender, ya no puedo el|a|ese|hoy|manana, no podre, surgio algo, algo surgio, me surgio, se me complico|presento, estoy enfermo|enferma
      nao posso falar|ir|no|na|a|nesse|hoje|amanha|atender, nao vou poder|conseguir, nao vai dar, surgiu algo|um|uma, apareceu um, estou doente, nao consigo falar|ir|no|na|hoje|amanha
      """
    ),
  ])
}

/// The time that a meeting is to be moved to.
enum MovedTime {
  static func wish(
    _ words: Words, from move: Range<Int>, at now: LocalTime, _ zone: TimeZone?,
    _ language: MailLanguage?
  ) -> TimeWish {
    var phrases = When.phrases(in: words.text, at: now, in: zone, language: language)
    // What stands before "to" is the time that was: it is blanked, and the rest read again.
    if let cut = target(words, from: move, phrases) {
      var bytes = Array(words.text.utf8)
      for place in bytes.indices where place < cut && bytes[place] >= 0x20 { bytes[place] = 0x20 }
      let rest = String(decoding: bytes, as: UTF8.self)
      phrases = When.phrases(in: rest, at: now, in: zone, language: language)
    }
    return TimeWish(
      SaidTimes(words, phrases: phrases, language: language), now: now, isAsked: true)
  }

  /// The byte after the "to" that leads to the new time.
  private static func target(_ words: Words, from move: Range<Int>, _ phrases: [WhenPhrase]) -> Int?
  {
    let end = words.sentenceEnd(from: move.lowerBound)
    guard
      let first = phrases.first(where: { phrase in
        words.all[at: move.lowerBound].map { phrase.bytes.upperBound > $0.range.lowerBound }
          ?? false
      }), let last = phrases.last
    else { return nil }
    var index = move.upperBound
    while index < end, let word = words.all[at: index] {
      defer { index += 1 }
      guard leading.contains(word), word.range.lowerBound >= first.bytes.lowerBound,
        word.range.upperBound < last.bytes.upperBound
      else { continue }
      // "from 3 to 4" names hours; "from Thursday to Friday" what was and what shall be.
      guard let next = words.all[at: index + 1], next.gap <= .line else { continue }
      let isFirst = word.range.lowerBound > first.bytes.lowerBound
      if isFirst { return next.range.lowerBound }
    }
    return nil
  }

  private static let leading: WordSet = ["to", "para", "al", "pra", "until"]
}
