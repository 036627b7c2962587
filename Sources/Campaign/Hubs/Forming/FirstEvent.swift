import Foundation
import Language
import Mailroom

/// The educational event or action that makes a group a hub: one that has been counts, one that is
/// to come counts once it has been.
struct FirstEvent: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case film, houseParty, tabling, rally, forum, petition, letters, phones, training, talk, other
  }

  var kind: Kind
  /// As they told it.
  var words: String
  var day: CivilDate?
  /// `2026-02`, where no day is known.
  var month: String?
  var count: SaidCount?
  var isPast: Bool

  /// It has taken place.
  func isDone(on today: CivilDate) -> Bool { day.map { $0 < today } ?? isPast }

  /// The event that a piece tells of, or `nil`.
  ///
  /// - Parameter isNumbered: it stands behind the box's number, and so is one whatever its words.
  static func reading(
    _ piece: ChecklistPiece, isNumbered: Bool, at now: LocalTime, in zone: TimeZone,
    language: String
  ) -> FirstEvent? {
    let clear = kind(of: piece) ?? (isNumbered ? .other : nil)
    guard let kind = clear ?? (isHeld(piece) ? .other : nil) else { return nil }
    var event = FirstEvent(
      kind: kind, words: String(piece.text.prefix(300)), day: nil, month: nil,
      count: SaidCount.reading(piece.text), isPast: false)
    let isTimed = event.takeTime(of: piece, at: now, in: zone, language: language)
    // "We had a meeting" alone tells of no event; when it was, or how many came, does.
    return clear != nil || isTimed || event.count != nil ? event : nil
  }

  /// "Hicimos una reunión", "we had a get-together".
  private static func isHeld(_ piece: ChecklistPiece) -> Bool {
    piece.hasWord([
      "had", "held", "hosted", "organized", "organised", "did", "ran", "hicimos", "hice",
      "tuvimos", "organizamos", "celebramos", "realizamos", "fizemos", "fiz", "tivemos",
    ])
      && piece.hasWord([
        "meeting", "gathering", "get-together", "session", "showing", "reunion", "encuentro",
        "charla", "actividad", "sesion", "actividades", "reuniao", "encontro", "palestra",
        "atividade",
      ])
  }

  /// Takes the day, or at least the month, that words give.
  ///
  /// - Returns: whether they give any.
  @discardableResult
  mutating func takeTime(
    of piece: ChecklistPiece, at now: LocalTime, in zone: TimeZone, language: String
  ) -> Bool {
    let saysPast = isPast || piece.hasWord(Self.pastWords)
    let saysNext = piece.has(Self.nextPhrases) || piece.hasWord(Self.nextWords)
    let phrases = When.phrases(
      in: piece.text, at: now, in: zone, language: MailLanguage(rawValue: language))
    let isBehind = saysPast && !saysNext
    for phrase in phrases {
      let days = phrase.readings.compactMap(Self.day)
      guard let first = days.first else { continue }
      if isBehind || phrase.isPast {
        guard let day = Self.past(days, phrase, today: now.date) else { continue }
        self.day = day
        isPast = true
      } else {
        // "Film night on Feb 12", said in March, is nobody's plan for next year.
        let isFar = first.dayNumber - now.date.dayNumber > Self.plannedAhead
        let day = isFar ? Self.past(days, phrase, today: now.date) ?? first : first
        self.day = day
        isPast = day < now.date
      }
      month = nil
      return true
    }
    if let named = Self.month(in: piece, today: now.date, isBehind: isBehind || !saysNext) {
      month = named
      isPast = isBehind || !saysNext && named < String(now.date.description.prefix(7))
      return true
    }
    // "Last month": the month before.
    if piece.has(["last month", "el mes pasado", "mes pasado", "mes passado", "no mes passado"]) {
      let before = now.date.adding(days: -now.date.day)
      month = "\(before.year)-\(before.month < 10 ? "0" : "")\(before.month)"
      isPast = true
      return true
    }
    if isBehind { isPast = true }
    return false
  }

  private static let plannedAhead = 270

  private static func day(_ reading: WhenReading) -> CivilDate? {
    switch reading {
    case .date(let day): day
    case .dateTime(let moment): moment.date
    case .dateTimeRange(let from, _): from.date
    case .time, .timeRange, .dateRange: nil
    }
  }

  /// The last day that the words may mean: "February 12" is this year's, or last year's.
  private static func past(
    _ days: [CivilDate], _ phrase: WhenPhrase, today: CivilDate
  ) -> CivilDate? {
    let isDated = phrase.text.contains(where: \.isNumber)
    let all =
      days + days.compactMap { CivilDate(year: $0.year - 1, month: $0.month, day: $0.day) }
      + (isDated ? [] : days.map { $0.adding(days: -7) })
    return all.filter { $0 <= today && $0 > today.adding(days: -800) }.max()
  }

  /// "in February": the last one, or the next.
  private static func month(
    in piece: ChecklistPiece, today: CivilDate, isBehind: Bool
  ) -> String? {
    for (index, word) in piece.words.enumerated() {
      guard let month = months[word] else { continue }
      // "We may", "march with us": a month stands behind a small word, or is long.
      let before = index > 0 ? piece.words[index - 1] : ""
      if ["may", "march", "mar"].contains(word),
        !["in", "last", "this", "next", "early", "late", "en", "em", "for"].contains(before)
      {
        continue
      }
      var year = today.year
      if let next = piece.words.dropFirst(index + 1).first.flatMap({ Int($0) }),
        (2000...2100).contains(next)
      {
        year = next
      } else if isBehind, month > today.month {
        year -= 1
      } else if !isBehind, month < today.month {
        year += 1
      }
      return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
    return nil
  }

  // MARK: Words

  private static func kind(of piece: ChecklistPiece) -> Kind? {
    let folded = piece.folded
    for (kind, phrases) in spoken where phrases.contains(where: { folded.contains($0) }) {
      return kind
    }
    return nil
  }

  /// Each begins a word.
  private static let spoken: [(Kind, [String])] = [
    (
      .film,
      [
        " fix it ", " film", " movie", " screening", " screened", " documentar", " pelicula",
        " proyect", " filme", " exibi",
      ]
    ),
    (.houseParty, [" house part", " house meeting", " potluck", " fiesta", " festa em casa"]),
    (
      .tabling,
      [
        " tabling", " tabled", " a table ", " our table ", " table at ", " table in ",
        " will table ", " we'll table ", " to table ", " mesa ",
      ]
    ),
    (
      .rally,
      [
        " rally", " rallied", " march ", " marched", " vigil", " standout", " stand-out",
        " picket", " marcha", " protest", " manifestac",
      ]
    ),
    (
      .petition, [" petition", " signatures", " peticion", " firmas", " abaixo-assinado"]
    ),
    (
      .letters,
      [" letter writing", " letter-writing", " letters to", " letter to", " cartas", " carta "]
    ),
    (.phones, [" phone bank", " phonebank", " canvass", " llamadas", " telefonemas"]),
    (.training, [" training", " workshop", " teach-in", " taller", " capacitac", " oficina"]),
    (
      .forum,
      [
        " forum", " panel", " town hall", " public meeting", " community meeting", " discussion",
        " webinar", " foro ", " debate", " forum",
      ]
    ),
    (.talk, [" slide show", " slideshow", " presentation", " presentacion", " apresentac"]),
    (
      .other,
      [
        " event ", " events ", " action ", " evento", " accion ", " acao ", " organized a ",
        " organised a ", " hosted a ", " held a ", " concert", " picnic",
      ]
    ),
  ]

  private static let pastWords: Set<String> = [
    "showed", "screened", "held", "had", "did", "hosted", "organized", "organised", "tabled",
    "came", "attended", "was", "were", "went", "collected", "wrote", "gave", "ran", "canvassed",
    "marched", "rallied", "already", "last", "ago", "yesterday", "hicimos", "mostramos",
    "proyectamos", "tuvimos", "organizamos", "vinieron", "fue", "asistieron", "pasado", "pasada",
    "ayer", "fizemos", "exibimos", "tivemos", "vieram", "foi", "passado", "passada", "ontem",
    "recogimos", "juntamos", "coletamos", "showing's",
  ]
  private static let nextWords: Set<String> = [
    "will", "we'll", "i'll", "tomorrow", "upcoming", "planning", "planned", "scheduled",
    "haremos", "mostraremos", "sera", "faremos", "next", "proximo", "proxima", "manana", "amanha",
  ]
  private static let nextPhrases = [
    "going to", "plan to", "want to", "would like", "hope to", "vamos a", "queremos", "vamos",
  ]
  private static let months: [String: Int] = {
    let lists = [
      "january jan enero janeiro", "february feb febrero fevereiro", "march mar marzo marco",
      "april apr abril", "may mayo maio", "june jun junio junho", "july jul julio julho",
      "august aug agosto", "september sep sept septiembre setiembre setembro",
      "october oct octubre outubro", "november nov noviembre novembro",
      "december dec diciembre dezembro",
    ]
    var table: [String: Int] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()
}

extension FirstEvent.Kind {
  func name(_ say: Speech) -> String {
    switch self {
    case .film: say("film", es: "película", pt: "filme")
    case .houseParty: say("house party", es: "reunión en casa", pt: "encontro em casa")
    case .tabling: say("tabling", es: "mesa informativa", pt: "mesa informativa")
    case .rally: say("rally", es: "acto público", pt: "ato público")
    case .forum: say("public meeting", es: "foro", pt: "encontro público")
    case .petition: say("petition", es: "petición", pt: "abaixo-assinado")
    case .letters: say("letters", es: "cartas", pt: "cartas")
    case .phones:
      say("calls and canvassing", es: "llamadas y visitas", pt: "telefonemas e visitas")
    case .training: say("training", es: "taller", pt: "oficina")
    case .talk: say("slide show", es: "presentación", pt: "apresentação")
    case .other: say("event", es: "evento", pt: "evento")
    }
  }
}

extension FirstEvent {
  /// "film, February (which day?), about 30".
  func summary(_ say: Speech, in zone: TimeZone, asksDay: Bool) -> String {
    var parts = [kind.name(say)]
    let time = TalkTime(say.language, zone: zone)
    let missing = say("which day?", es: "¿qué día?", pt: "que dia?")
    if let day {
      parts.append(time.day(day))
    } else if let month {
      let name = Self.monthName(month, say.language)
      parts.append(asksDay ? "\(name) (\(missing))" : name)
    } else if asksDay {
      parts.append(missing)
    }
    if let count {
      let about = say(
        "about \(count.number)", es: "unas \(count.number)", pt: "umas \(count.number)")
      let people = say("people", es: "personas", pt: "pessoas")
      parts.append("\(count.isRough ? about : "\(count.number)") \(people)")
    }
    return parts.joined(separator: ", ")
  }

  private static func monthName(_ month: String, _ language: String) -> String {
    let names: [String]
    switch language {
    case "es":
      names = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ]
    case "pt":
      names = [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
      ]
    default:
      names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
    let number = Int(month.suffix(2)) ?? 1
    return names[(number + 11) % 12]
  }
}
