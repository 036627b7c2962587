import Foundation
import GRDB
package import Language
package import Mailroom

/// When the one mail of the day comes.
package struct SetDaily: Command {
  package static let usage = Usage(
    "DAILY",
    forms: [
      "daily at {time}", "daily weekdays|workdays", "daily on weekdays",
      "daily every day", "daily all days", "daily weekdays at {time}", "daily every day at {time}",
      "daily",
      "stop|end|quit [sending|emailing|mailing] [me] [the|my|these|this|your] daily [email|emails|e-mail|mail|mails|digest|message|messages|summary|report]",
      "no more daily email|emails|e-mail|mail|mails|digest|messages", "daily off|never|none|no",
      "turn off [the|my] daily [email|mail|digest]",
    ],
    formsIn: [
      "es": [
        "diario a las {time}", "diario entre semana", "diario todos los dias",
        "no quiero [mas] el|correo|correos diario|diarios", "no mas correo|correos diario|diarios",
      ],
      "pt": [
        "diario as {time}", "diario dias uteis", "diario todos os dias",
        "nao quero [mais] o|e-mail|email|emails diario|diarios",
        "chega de email|emails diario|diarios",
      ],
    ],
    who: .contact, isUndoable: true,
    help: "the hour of your one mail a day, or DAILY weekdays, or DAILY every day.",
    helpIn: [
      "es": "la hora de su único correo del día.", "pt": "a hora do seu único e-mail do dia.",
    ],
    example: "DAILY at 18:00")

  private let before: ContactSettings
  private let settings: ContactSettings
  private let clock: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    before = try ContactSettings.of(scene.sender.person.id, in: scene.db)
    var settings = before
    let words = Set(match.line.words.map(\.folded))
    guard words.isDisjoint(with: Self.ends) else { throw Refusal(Self.whatEndsIt(scene.speech)) }
    if let time = match[.time] { settings.dailyAt = try Self.minute(time, in: scene) }
    if !words.isDisjoint(with: ["weekdays", "workdays", "semana", "uteis"]) {
      settings.dailyDays = .weekdays
    }
    if !words.isDisjoint(with: ["every", "all", "todos"]) { settings.dailyDays = .all }
    settings.isAtOnce = false
    self.settings = settings
    clock =
      scene.talkTime.clock(ClockTime(seconds: settings.dailyAt * 60))
      + " (\(scene.talkTime.zoneName))"
  }

  private static let ends: Set<String> = [
    "stop", "end", "quit", "off", "never", "none", "no", "nao", "chega",
  ]

  /// It is the only mail by which a contact hears of their people: it can come less, and STOP ends it
  /// with everything else.
  private static func whatEndsIt(_ say: Speech) -> String {
    say(
      "It comes only on days with something to say, and nothing else tells you of your people. DAILY weekdays spares you the week-end, DAILY at 18:00 sets another hour; STOP ends all that I begin, and your coordinator hears of it. Nothing is changed yet.",
      es:
        "Solo llega los días en que hay algo que decir, y nada más le avisa de su gente. DIARIO entre semana le deja libre el fin de semana; BAJA termina todo lo que empiezo yo, y su coordinación lo sabrá. Todavía no cambié nada.",
      pt:
        "Ele só vem nos dias em que há algo a dizer, e nada mais avisa você da sua gente. DIÁRIO dias úteis deixa livre o fim de semana; SAIR termina tudo o que eu começo, e a coordenação fica sabendo. Ainda não mudei nada."
    )
  }

  private static func minute(_ words: String, in scene: Scene) throws -> Int {
    let phrase = When.phrases(
      in: "at \(words)", at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language)
    ).first
    let time: ClockTime? =
      switch phrase?.reading {
      case .time(let time): time
      case .dateTime(let moment): moment.time
      case .timeRange(let from, _): from
      default: nil
      }
    // "The crack of dawn" is an hour, and nobody's who wrote no more.
    let rest = phrase.map { $0.text.split(separator: " ").count } ?? 0
    guard let time, rest >= words.split(separator: " ").count else {
      throw UsageError("“\(words)” is no hour that I know, like 7am or 18:00.")
    }
    return time.seconds / 60
  }

  package var preview: String {
    "Your mail of the day comes at \(clock), \(settings.dailyDays == .all ? "every day" : "on weekdays")"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    if settings != before {
      try scene.footprint.watch("contactSettings", ["personID": settings.personID])
      try settings.save(in: scene.db)
    }
    return CommandAnswer(
      "\(preview); on days with nothing to say, none comes. AT ONCE sends news one by one instead.",
      detail: "daily")
  }
}
