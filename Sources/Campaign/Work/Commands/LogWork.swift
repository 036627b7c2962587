import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts what a hub did on record, under one of the three areas of work; or changes what is there.
package struct LogWork: Command {
  package static let usage = Usage(
    "LOG",
    forms: ["log {words}", "we logged {words}"],
    formsIn: [
      "es": ["registrar|registra|registro {words}"], "pt": ["registrar|registre|registro {words}"],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "puts what your hub did on record, with the day, the place and the counts, under outreach, education or lobbying; LOG #12: 52 signatures changes it. A coordinator names the hub first: LOG Salem: tabling.",
    helpIn: [
      "es":
        "anota lo que hizo su grupo, con el día, el lugar y los números, en una de las tres áreas.",
      "pt":
        "anota o que o seu grupo fez, com o dia, o lugar e os números, em uma das três áreas.",
    ],
    example: "LOG tabling on Saturday in Worcester: 42 signatures, 3 new volunteers")

  private enum What {
    case new(DeedDraft)
    case changed(before: Deed, after: Deed)
    case taken(Deed)
  }
  private let what: What
  private let hub: Hub?
  private let words: DeedWords

  package init(_ match: CommandMatch, in scene: Scene) throws {
    words = DeedWords(scene.language, zone: scene.zone)
    var text = ([match[.words] ?? ""] + match.block).joined(separator: " ")
    // "LOG #12: 52 signatures", and "LOG 12: …"; "LOG 12 signatures" is twelve of them.
    let numbered =
      text.firstMatch(of: /^#(\d{1,12})\b[\s:,]*/) ?? text.firstMatch(of: /^(\d{1,12})\s*:\s*/)
    if let numbered, let number = Int64(numbered.output.1) {
      text = String(text[numbered.range.upperBound...])
      let (deed, hub) = try scene.deed(number)
      self.hub = hub
      what = try Self.change(deed, text, in: scene)
      return
    }
    let (named, rest) = try scene.hubNamed(in: text)
    let reading = Self.read(rest, in: scene)
    guard rest.contains(where: \.isLetter) else {
      throw UsageError(
        scene.speech(
          "What did your hub do?", es: "¿Qué hizo su grupo?", pt: "O que o seu grupo fez?"))
    }
    var draft = DeedDraft(reading, words: rest)
    draft.set(reading.day, in: scene)
    if let named {
      hub = named
    } else {
      try Self.refuseOthers(rest, in: scene)
      let hubs = try scene.hubs(in: reading.town)
      hub = hubs.count == 1 ? hubs.first : nil
      draft.hubs = hubs.map(\.id)
      guard !hubs.isEmpty, hubs.count <= 9 else {
        throw UsageError(
          scene.speech(
            "Of which hub? Write it first, like LOG Salem: tabling on Saturday.",
            es: "¿De qué grupo? Escríbalo primero, como LOG Salem: mesa informativa el sábado.",
            pt: "De que grupo? Escreva-o primeiro, como LOG Salem: mesa informativa no sábado."))
      }
    }
    draft.hub = hub?.id
    what = .new(draft)
  }

  /// "LOG Beverly: tabling", of who has no hub there: it is not filed under another.
  private static func refuseOthers(_ text: String, in scene: Scene) throws {
    guard let colon = text.firstIndex(of: ":"), !(try scene.ownHubs()).isEmpty else { return }
    let head = text[..<colon].trimmingCharacters(in: .whitespaces)
    let bare = head.replacing(/(?i)^the\s+|\s+hub$/, with: "")
    guard head.first?.isUppercase == true, bare.split(separator: " ").count <= 4,
      let town = try Adding.gazetteer.current(in: scene.db).town(named: bare),
      // Where it was, if it is a town of theirs.
      try !scene.ownHubs().contains(where: { hub in
        try HubArea.all(of: hub.id, in: scene.db).contains { $0.town == town }
      })
    else { return }
    throw UsageError(
      scene.speech(
        "“\(head)” is no hub of yours. What your hub did there: LOG tabling in \(town): 42 signatures.",
        es:
          "“\(head)” no es un grupo suyo. Lo que hizo su grupo allí: LOG mesa informativa en \(town).",
        pt:
          "“\(head)” não é um grupo seu. O que o seu grupo fez lá: LOG mesa informativa em \(town)."
      ))
  }

  private static func read(_ text: String, in scene: Scene) -> DeedReading {
    // The places on record: an unreadable store fails where it is written to, too.
    let gazetteer = try? Adding.gazetteer.current(in: scene.db)
    return DeedReading(
      text, at: scene.writtenAt, in: scene.zone, gazetteer: gazetteer,
      language: MailLanguage(rawValue: scene.language))
  }

  // MARK: LOG #12: …

  private static let removed: Set<String> = [
    "remove", "delete", "cancel", "never happened", "did not happen", "didn't happen", "borrar",
    "apagar",
  ]

  private static func change(_ deed: Deed, _ text: String, in scene: Scene) throws -> What {
    let bare = text.trimmingCharacters(in: CharacterSet(charactersIn: " .:!")).lowercased()
    if removed.contains(bare) { return .taken(deed) }
    var after = deed
    if let area = WorkArea(words: text) {
      after.area = area
    } else {
      let reading = read(text, in: scene)
      after.counts.merge(reading.counts) { $1 }
      after.town = reading.town ?? after.town
      after.place = reading.place ?? after.place
      if let kind = reading.kind, isNamed(kind, in: reading) {
        after.kind = kind
        after.title = kind.rawValue
        after.area = kind.area
      }
      switch reading.day {
      case .unsaid: break
      case .day(let day): after.day = day
      case .ahead(_, let words), .old(_, let words), .impossible(let words):
        throw Refusal(
          scene.speech(
            "“\(words)” is not a day of the last year. Nothing was changed.",
            es: "“\(words)” no es un día del último año. No cambié nada.",
            pt: "“\(words)” não é um dia do último ano. Não mudei nada."))
      }
    }
    guard after != deed else {
      throw UsageError(
        scene.speech(
          "What changes? Write new counts, another day, place, or the area.",
          es: "¿Qué cambia? Escriba números, otro día, lugar, o el área.",
          pt: "O que muda? Escreva números, outro dia, lugar, ou a área."))
    }
    return .changed(before: deed, after: after)
  }

  /// "52 signatures" corrects a count of tabling, and makes no petition of it.
  private static func isNamed(_ kind: DeedKind, in reading: DeedReading) -> Bool {
    reading.counts.isEmpty || kind != reading.impliedKind
  }

  // MARK: What it does

  package var preview: String {
    switch what {
    case .new(let draft):
      let counts = words.counts(draft.counts)
      let place = words.whereabouts(draft.town, draft.place)
      let day = draft.day.map { ", " + words.time.day(CivilDate(dayNumber: $0)) } ?? ""
      return
        "Log \(words.what(draft.kind, draft.title))\(place)\(day)\(hub.map { " of the \($0.name) hub" } ?? "")\(counts.isEmpty ? "" : ": \(counts)")"
    case .changed(_, let after): return "#\(after.id) becomes \(words.line(after))"
    case .taken(let deed): return "#\(deed.id) is taken off the record: \(words.line(deed))"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let say = scene.speech
    switch what {
    case .new(let draft): return try DeedFiling(scene).proceed(draft)
    case .changed(_, let after):
      try after.save(watching: scene.footprint, in: scene.db)
      let area = words.area(after.area)
      return CommandAnswer(
        say(
          "#\(after.id) is now \(words.line(after)). Area: \(area). \(say.undo)",
          es: "#\(after.id) es ahora \(words.line(after)). Área: \(area). \(say.undo)",
          pt: "#\(after.id) é agora \(words.line(after)). Área: \(area). \(say.undo)"),
        detail: "#\(after.id)")
    case .taken(let deed):
      for unit in deed.counts.keys {
        try scene.footprint.watch("deedCount", ["deedID": deed.id, "unit": unit.rawValue])
      }
      let rests = try Int.fetchOne(
        scene.db, cached: "SELECT 1 FROM deed WHERE joinedTo = :id", arguments: ["id": deed.id])
      guard rests == nil else {
        throw Refusal("#\(deed.id) stands for another log too. Change its counts instead.")
      }
      try scene.footprint.watch("deed", ["id": deed.id])
      try scene.db.execute(
        cached: "DELETE FROM deedCount WHERE deedID = :id", arguments: ["id": deed.id])
      try scene.db.execute(
        cached: "DELETE FROM deed WHERE id = :id", arguments: ["id": deed.id])
      return CommandAnswer(
        say(
          "#\(deed.id) is off the record. \(say.undo)", es: "#\(deed.id) ya no está. \(say.undo)",
          pt: "#\(deed.id) já não está. \(say.undo)"), detail: "#\(deed.id)")
    }
  }
}

extension DeedDraft {
  /// Its day, or why what was said is none.
  mutating func set(_ said: DeedDay, in scene: Scene) {
    let time = TalkTime(scene.language, zone: scene.zone)
    switch said {
    case .unsaid: break
    case .day(let date): day = date.dayNumber
    case .ahead(let date, _):
      let shown = time.day(date)
      dayTrouble = scene.speech(
        "\(shown), \(date.year), is still to come.", es: "\(shown) de \(date.year) está por venir.",
        pt: "\(shown) de \(date.year) ainda vem.")
    case .impossible(let words):
      dayTrouble = scene.speech(
        "There is no “\(words)”.", es: "No existe el “\(words)”.", pt: "Não existe “\(words)”.")
    case .old(let date, _):
      // Kept for a YES.
      day = date.dayNumber
      let shown = time.day(date)
      dayTrouble = scene.speech(
        "\(shown), \(date.year), is more than a year ago. YES if it was then.",
        es: "\(shown) de \(date.year) fue hace más de un año. SÍ, si fue entonces.",
        pt: "\(shown) de \(date.year) foi há mais de um ano. SIM, se foi então.")
    }
  }
}
