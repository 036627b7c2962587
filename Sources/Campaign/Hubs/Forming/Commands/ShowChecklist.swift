import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// The checklist of a forming hub: shows it, or answers it, for whoever started it and for the
/// region's coordinators.
package struct ShowChecklist: Command {
  package static let usage = Usage(
    "CHECKLIST",
    forms: ["checklist {hub}: {words}", "checklist [of|for] {hub}", "checklist"],
    formsIn: [
      "es": ["lista del hub {hub}: {words}", "lista del hub {hub}"],
      "pt": ["lista do hub {hub}: {words}", "lista do hub {hub}"],
    ],
    who: .anyone, isUndoable: true, lines: .continuing,
    help: "what a forming hub has told and what is left; with words it answers.",
    helpIn: [
      "es": "qué ha contado un hub en formación y qué falta; con palabras, lo responde.",
      "pt": "o que um hub em formação já contou e o que falta; com palavras, responde.",
    ],
    example: "CHECKLIST Salem")

  private let hub: Hub
  private let list: HubChecklist?
  private let words: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let own = try HubChecklist.forming(by: scene.sender.person.id, in: scene.db)
    if let phrase = match[.hub]?.trimmingCharacters(in: .init(charactersIn: ": ")) {
      let mine = HubNames.find(phrase, among: own)
      hub =
        try mine.count == 1
        ? mine[0] : scene.hub(phrase, within: scene.coordinatorReach())
    } else {
      guard let only = own.first, own.count == 1 else {
        throw Refusal(
          own.isEmpty
            ? scene.speech(
              "No hub of yours is forming. START HUB in TOWN begins one.",
              es: "No tiene ningún hub en formación. EMPEZAR HUB EN LUGAR empieza uno.",
              pt: "Você não tem nenhum hub em formação. COMEÇAR HUB EM LUGAR começa um.")
            : scene.speech(
              "Which one? CHECKLIST and the name: \(CountWords.list(own.map(\.name))).",
              es: "¿Cuál? LISTA DEL HUB y el nombre: \(CountWords.list(own.map(\.name))).",
              pt: "Qual? LISTA DO HUB e o nome: \(CountWords.list(own.map(\.name)))."))
      }
      hub = only
    }
    list = try HubChecklist.of(hub.id, in: scene.db)
    words = ([match[.words] ?? ""] + match.block).filter { !$0.isEmpty }.joined(separator: "\n")
    guard words.isEmpty || list != nil else {
      throw Refusal(
        "The \(hub.label) has no checklist: it was not begun by START HUB.")
    }
  }

  package var preview: String {
    words.isEmpty
      ? "Show the checklist of the \(hub.label)"
      : "For the checklist of the \(hub.label): \(words.prefix(200))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var noted: [String] = []
    var unread: [String] = []
    var list = list
    if !words.isEmpty, let known = list {
      var desk = ChecklistDesk(
        hub, known, by: scene.sender.person,
        at: try AddressRecord.find(scene.sender.addressID, in: scene.db), reach: try scene.reach(),
        letter: scene.letter, language: scene.language, scene.footprint, in: scene.handling)
      try desk.take(desk.read(words))
      (noted, unread, list) = (desk.noted, desk.unread, desk.list)
      if let asked = desk.asked { noted.append(asked) }
    }
    let say = scene.speech
    let state = try ChecklistState(
      hub, list, language: scene.language, at: scene.now, in: scene.zone, scene.db)
    var answer = CommandAnswer(
      rows: state.rows.map {
        .init("\($0.box.number)\($0.isTicked ? " ✓" : "")", $0.words)
      }, detail: "#\(hub.id)")
    answer.said =
      noted
      + unread.map {
        say(
          "I did not understand: “\($0)”.", es: "No entendí: “\($0)”.", pt: "Não entendi: “\($0)”.")
      }
      + [
        say(
          "The \(hub.label), \(hub.status): \(state.ticked.count) of \(state.rows.count) boxes are ticked.",
          es:
            "El hub \(hub.name) (#\(hub.id)): \(state.ticked.count) de \(state.rows.count) puntos listos.",
          pt:
            "O hub \(hub.name) (#\(hub.id)): \(state.ticked.count) de \(state.rows.count) pontos prontos."
        )
      ]
    for plan in list?.plans ?? [] where !plan.words.isEmpty {
      answer.after.append("\(plan.seat.district): \(plan.words)")
    }
    if hub.state == .forming, list != nil, list?.personID == scene.sender.person.id {
      answer.asks = ChecklistPost.asking(hub, at: scene.now)
    }
    if !words.isEmpty { answer.after.append(say.undo) }
    return answer
  }
}
