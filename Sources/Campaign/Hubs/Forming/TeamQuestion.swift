import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A wish for a speaker, the film, the slide show or a training: a question that the GO! Team owns
/// until it is answered.
struct TeamQuestion: Hashable, Sendable {
  enum What: String, Sendable { case speaker, film, slides, training }

  var what: What
  /// "May", "our meeting on March 12"; empty where they do not say.
  var when: String

  /// What somebody asks in their own words: "can we get a speaker for May".
  static func reading(_ piece: ChecklistPiece) -> TeamQuestion? {
    let words = piece.words
    guard let what = words.lazy.compactMap(what(of:)).first ?? phrase(piece) else { return nil }
    let asks =
      piece.has(askings) || ["ask", "asking", "request", "pedir", "pedimos"].contains(words.first)
    guard asks, !piece.hasWord(["showed", "screened", "had", "mostramos", "exibimos"]) else {
      return nil
    }
    return TeamQuestion(what: what, when: time(in: piece.text))
  }

  /// Behind ASK: "speaker for May", "the film for our meeting on March 12".
  init?(command text: String) {
    let piece = ChecklistPiece(text, box: nil, line: 0)
    guard let what = piece.words.lazy.compactMap(Self.what(of:)).first ?? Self.phrase(piece) else {
      return nil
    }
    self.init(what: what, when: Self.time(in: text))
  }

  init(what: What, when: String) {
    self.what = what
    self.when = when
  }

  private static func what(of word: String) -> What? {
    switch word {
    case "speaker", "speakers", "orador", "oradora", "ponente", "conferencista", "palestrante":
      .speaker
    case "film", "movie", "documentary", "dvd", "pelicula", "documental", "filme", "documentario":
      .film
    case "slides", "slideshow", "diapositivas", "presentacion", "apresentacao", "slide": .slides
    case "training", "trainer", "capacitacion", "formacion", "taller", "treinamento", "formacao":
      .training
    default: nil
    }
  }

  private static func phrase(_ piece: ChecklistPiece) -> What? {
    piece.has(["fix it"]) ? .film : piece.has(["slide show"]) ? .slides : nil
  }

  private static let askings = [
    "can we", "could we", "may we", "can you", "could you", "would you", "can i", "could i",
    "we need", "i need", "we would like a", "we'd like a", "we would like the", "we'd like the",
    "we want a", "looking for a", "send us", "get us", "please ask", "is there a",
    "how do we get", "how can we get", "where do we get", "podemos", "podriamos", "pueden",
    "podrian", "necesitamos", "quisieramos un", "quisieramos una", "nos gustaria un",
    "nos gustaria una", "queremos un", "queremos una", "precisamos", "gostariamos de um",
    "gostariamos de uma", "voces podem", "queremos um", "queremos uma",
  ]

  /// What stands behind the last "for", "on", "in".
  private static func time(in text: String) -> String {
    let tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let leads: Set<String> = ["for", "on", "in", "by", "at", "para", "en", "em", "el", "no", "na"]
    guard let index = tokens.firstIndex(where: { leads.contains($0.lowercased()) }) else {
      return ""
    }
    let words = tokens[(index + 1)...].joined(separator: " ")
    return String(words.trimmingCharacters(in: CharacterSet(charactersIn: " .?!,;")).prefix(120))
  }

  func name(_ say: Speech) -> String {
    switch what {
    case .speaker: say("a speaker", es: "una persona que hable", pt: "uma pessoa que fale")
    case .film: say("the film", es: "la película", pt: "o filme")
    case .slides: say("the slide show", es: "la presentación", pt: "a apresentação")
    case .training: say("a training", es: "una capacitación", pt: "um treinamento")
    }
  }

  /// "a speaker for May".
  func words(_ say: Speech) -> String {
    when.isEmpty ? name(say) : name(say) + say(" for ", es: " para ", pt: " para ") + when
  }

  // MARK: Asking

  /// An answer is owed within so many days, on a working day.
  private static let owedWithin = 3

  static func owed(from now: Date, in zone: TimeZone) -> CivilDate {
    var day = LocalTime(now, in: zone).date.adding(days: owedWithin)
    while day.weekday > 4 { day = day.adding(days: 1) }
    return day
  }

  /// Gives it to the GO! Team of the hub's region, in the words of a letter.
  ///
  /// - Returns: its number, and when the answer is owed; `nil` where there is no team.
  func ask(
    for hub: Hub, by letter: Letter, in handling: Handling
  ) throws -> (number: Int64, owed: CivilDate)? {
    guard let owner = try Self.owner(of: hub, except: letter.people.first?.id, in: handling.db)
    else { return nil }
    let owed = Self.owed(from: handling.now, in: handling.settings.clock.zone)
    let day = TalkTime("en", zone: handling.settings.clock.zone).day(owed)
    let number = try HandOver.open(
      letter,
      because:
        "the \(hub.name) hub asks for \(words(Speech("en"))); they are told that the GO! Team answers by \(day)",
      to: owner, in: handling)
    return (number, owed)
  }

  static func owner(of hub: Hub, except person: Int64?, in db: Database) throws -> Role? {
    for scope in [hub.region, "state"] {
      let team = try Role.holders(.coordinator, scope: scope, in: db)
      if let role = team.first(where: { $0.personID != person }) ?? team.first { return role }
    }
    return nil
  }

  func said(_ number: Int64, owed: CivilDate, _ say: Speech, in zone: TimeZone) -> String {
    let day = TalkTime(say.language, zone: zone).day(owed)
    return say(
      "Asked for \(words(say)) (#\(number)): the GO! Team owes you an answer by \(day), and I keep reminding them, not you.",
      es:
        "Pedí \(words(say)) (#\(number)): el equipo GO! le debe una respuesta a más tardar el \(day), y se lo recuerdo yo a ellos, no a usted.",
      pt:
        "Pedi \(words(say)) (#\(number)): o time GO! deve uma resposta até \(day), e quem cobra sou eu, não você."
    )
  }
}
