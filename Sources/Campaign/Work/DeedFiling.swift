import Foundation
import GRDB
import Language
import Mailroom

/// Files what somebody logged, or asks the one thing that is missing.
struct DeedFiling {
  let scene: Scene
  private var db: Database { scene.db }
  private var say: Speech { scene.speech }
  private var words: DeedWords { DeedWords(scene.language, zone: scene.zone) }

  init(_ scene: Scene) { self.scene = scene }

  /// A question stands so long.
  private static let days = 14.0

  private func asking(_ kind: String, _ asked: WorkAsked) -> Asking {
    Asking(kind, payload: asked.json, until: scene.now + Self.days * 86_400)
  }

  /// Asks for hub or day if one of them is not clear; else files it.
  func proceed(_ draft: DeedDraft) throws -> CommandAnswer {
    guard let id = draft.hub, let hub = try Hub.find(id, in: db), try scene.reach().sees(hub) else {
      return try askHub(draft)
    }
    if let trouble = draft.dayTrouble {
      var answer = CommandAnswer(
        trouble,
        say(
          "Nothing is filed yet. On which day was it? Answer with the day. For something to come, EVENT puts it on the calendar.",
          es:
            "Todavía no anoté nada. ¿Qué día fue? Responda con el día. Para algo que está por venir, EVENTO lo pone en el calendario.",
          pt:
            "Ainda não anotei nada. Em que dia foi? Responda com o dia. Para algo que ainda vem, EVENT o põe no calendário."
        ))
      answer.asks = asking(WorkAsked.day, WorkAsked(draft: draft))
      return answer
    }
    let day = draft.day.map(CivilDate.init(dayNumber:)) ?? scene.writtenAt.date
    return try file(draft, hub, on: day)
  }

  private func askHub(_ draft: DeedDraft) throws -> CommandAnswer {
    let hubs = try draft.hubs.compactMap { try Hub.find($0, in: db) }
    var answer = CommandAnswer(
      say(
        "Which hub was it? Answer with the number. Nothing is filed yet.",
        es: "¿De qué grupo fue? Responda con el número. Todavía no anoté nada.",
        pt: "De que grupo foi? Responda com o número. Ainda não anotei nada."),
      rows: hubs.enumerated().map { .init("\($0.offset + 1)", $0.element.name) })
    answer.asks = asking(WorkAsked.hub, WorkAsked(draft: draft))
    return answer
  }

  private func file(_ draft: DeedDraft, _ hub: Hub, on day: CivilDate) throws -> CommandAnswer {
    let person = scene.sender.person.id
    let twin = try Deed.twin(of: draft, hub: hub.id, day: day, in: db)
    let event = try Deed.event(for: draft, hub: hub.id, day: day, in: scene.zone, in: db)
    guard
      let deed = try Deed.file(
        draft, hub: hub.id, day: day, event: event, by: person, watching: scene.footprint,
        at: scene.now, in: db)
    else { throw Refusal("That could not be kept.") }
    try restage(person)
    var answer = CommandAnswer(detail: "#\(deed.id)")
    let line = words.line(deed)
    if let area = deed.area {
      answer.said = [
        say(
          "Filed: \(line). It stands under \(area.name()), as #\(deed.id) of the \(hub.name) hub.",
          es:
            "Anotado: \(line). Está en \(area.name("es")), como #\(deed.id) del grupo \(hub.name).",
          pt:
            "Anotado: \(line). Está em \(area.name("pt")), como #\(deed.id) do grupo \(hub.name)."
        )
      ]
    } else {
      answer.said = [
        say(
          "Noted: \(line), as #\(deed.id) of the \(hub.name) hub. In which area of work does it lie? Answer with the number.",
          es:
            "Anotado: \(line), como #\(deed.id) del grupo \(hub.name). ¿En qué área de trabajo está? Responda con el número.",
          pt:
            "Anotado: \(line), como #\(deed.id) do grupo \(hub.name). Em que área de trabalho está? Responda com o número."
        )
      ]
      answer.rows = WorkArea.allCases.enumerated().map {
        .init("\($0.offset + 1)", $0.element.name(scene.language))
      }
      answer.asks = asking(WorkAsked.area, WorkAsked(deed: deed.id))
    }
    if let event {
      answer.said.append(
        say(
          "It is the event #\(event): the two count once.",
          es: "Es el evento #\(event): los dos cuentan una sola vez.",
          pt: "É o evento #\(event): os dois contam uma só vez."))
    }
    if let twin, answer.asks == nil {
      answer.said.append(try sameQuestion(twin))
      answer.asks = asking(WorkAsked.same, WorkAsked(deed: deed.id, other: twin.id))
    }
    if hub.state == .forming, try Deed.first(of: hub.id, in: db)?.id == deed.id {
      answer.said += try tickFirst(hub)
    }
    answer.said += try feedPlans(draft, on: day)
    answer.after = [
      say(
        "LOG #\(deed.id): 52 signatures changes it. \(say.undo)",
        es: "LOG #\(deed.id): 52 firmas lo cambia. \(say.undo)",
        pt: "LOG #\(deed.id): 52 assinaturas muda isso. \(say.undo)")
    ]
    return answer
  }

  /// The first educational event or action of a forming hub is the first box of its checklist.
  private func tickFirst(_ hub: Hub) throws -> [String] {
    guard let list = try HubChecklist.of(hub.id, in: db) else { return [] }
    let state = try ChecklistState(
      hub, list, language: scene.language, at: scene.now, in: scene.zone, db)
    let left = state.left.map(\.box.short)
    guard !left.isEmpty else {
      try ChecklistPost(hub: hub, handling: scene.handling)
        .tellReady(list, except: scene.sender.person.id)
      return [
        say(
          "With that the checklist of the \(hub.name) hub is complete; the GO! Team is told.",
          es: "Con eso la lista del grupo \(hub.name) está completa; el equipo GO! lo sabe.",
          pt: "Com isso a lista do grupo \(hub.name) está completa; o time GO! já sabe.")
      ]
    }
    return [
      say(
        "That is the first box of its checklist. Left: \(left.joined(separator: ", ")).",
        es:
          "Es la primera casilla de su lista; faltan \(left.count). LISTA DEL HUB \(hub.name) las muestra.",
        pt:
          "É a primeira caixa da lista; faltam \(left.count). LISTA DO HUB \(hub.name) mostra quais."
      )
    ]
  }

  /// A lobby visit is in the plan of whom it was to, where neighbours read of it too.
  private func feedPlans(_ draft: DeedDraft, on day: CivilDate) throws -> [String] {
    guard draft.kind == .lobbyVisit else { return [] }
    let holders = try NamedLegislators.certain(in: draft.words, in: scene).filter(scene.sees)
    guard !holders.isEmpty else { return [] }
    let event = try LobbyDay.on(day, in: scene.zone, in: db)?.id
    for holder in holders {
      try LobbyVisit.record(
        to: holder.id, on: day, event: event, by: scene.sender.person.id, words: draft.words,
        watching: scene.footprint, in: scene.handling)
    }
    let names = say.list(holders.map(\.titled))
    return [
      say(
        "It is in the plan for \(names) as a visit, too.",
        es: "También está en el plan para \(names), como visita.",
        pt: "Também está no plano para \(names), como visita.")
    ]
  }

  private func sameQuestion(_ twin: Deed) throws -> String {
    let who = try twin.personID.flatMap { try Person.find($0, in: db) }
    let isOwn = who?.id == scene.sender.person.id
    let name = isOwn ? say("You", es: "Usted", pt: "Você") : who?.givenName ?? ""
    let by = name.isEmpty ? say("Somebody", es: "Alguien", pt: "Alguém") : name
    let line = words.line(twin)
    return say(
      "\(by) logged #\(twin.id) before: \(line). Is it the same? YES makes them one and keeps the larger counts; NO keeps both.",
      es:
        "\(by) anotó antes #\(twin.id): \(line). ¿Es lo mismo? SÍ los une y deja los números mayores; NO deja los dos.",
      pt:
        "\(by) anotou antes #\(twin.id): \(line). É o mesmo? SIM junta os dois e fica com os números maiores; NÃO deixa os dois."
    )
  }

  /// Who logs is active, if a volunteer.
  private func restage(_ person: Int64) throws {
    guard try Volunteer.find(person, in: db) != nil else { return }
    try scene.footprint.watch("volunteer", ["personID": person])
    try Volunteer.restage(person, in: scene.handling)
  }
}
