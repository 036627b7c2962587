package import Language
package import Mailroom

/// Ends a hub, and says what becomes of its people.
package struct RetireHub: Command {
  package static let usage = Usage(
    "RETIRE", forms: ["retire {hub}", "retire the {hub}"], who: .coordinator, isUndoable: true,
    help: "ends a hub; its people stay on its books until you move them.",
    example: "RETIRE Cambridge hub")

  private let hub: Hub
  private let contacts: [HubContact]
  private let people: Int

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hub = try scene.ownHub(match[.hub] ?? "")
    contacts = try hub.contacts(in: scene.db)
    people = try hub.people(in: scene.db)
    guard hub.state.next.contains(.retired) else {
      throw Refusal(HubRefusal.cannotBecome(.retired, from: hub.state, hub: hub.label))
    }
  }

  package var preview: String {
    let whose =
      people == 0
      ? "nobody is on its books"
      : "\(CountWords.people(people)) \(people == 1 ? "stays" : "stay") on its books until moved"
    return "\(hub.label) ends; \(whose)"
  }

  package var asksFirst: Bool { people > 10 || contacts.count > 10 }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try HubChange(hub: hub, scene: scene).make { hub in
      try hub.retire(by: scene.sender.person.id, at: scene.now, in: scene.db)
    }
    let told = try HubNews(
      hub: hub, title: "The \(hub.name) hub has ended",
      text:
        "New people of its area go to the GO! Team from now on. \(whoever) Thank you for all that you did."
    ).tell(contacts, in: scene)
    if hub.state == .forming { try tellFounder(in: scene) }
    var answer = CommandAnswer(
      "The \(hub.label) is retired. New people of its area go to the GO! Team. \(HubChange.told(told)) To take it back: UNDO.",
      detail: "#\(hub.id)")
    if people > 0 {
      answer.said.append(
        "\(CountWords.people(people)) \(people == 1 ? "is" : "are") still on its books, and nobody else will write to them by themselves: MOVE PERSON to another hub, one line each."
      )
    }
    return answer
  }

  /// Who was forming it is not left to wonder, nor reminded of a checklist that is none.
  private func tellFounder(in scene: Scene) throws {
    guard let list = try HubChecklist.of(hub.id, in: scene.db) else { return }
    try ChecklistPost(hub: hub, handling: scene.handling).withdrawReminders(list)
    guard let founder = try hub.founder(besides: contacts, in: scene.db) else { return }
    let say = Speech(list.language)
    try HubNews(
      hub: hub,
      title: say(
        "The \(hub.name) hub does not go on forming",
        es: "El hub \(hub.name) no sigue en formación",
        pt: "O hub \(hub.name) não continua em formação"),
      text: say(
        "The GO! Team has closed its checklist, and I write no more about it. Thank you for beginning it! If that surprises you, or if you want to go on, answer this mail.",
        es:
          "El equipo GO! cerró su lista, y no escribo más sobre ella. ¡Gracias por empezarla! Si le sorprende, o si quiere seguir, responda a este correo.",
        pt:
          "O time GO! fechou a lista, e não escrevo mais sobre ela. Obrigado por começar! Se isso surpreende, ou se quer continuar, responda a este e-mail."
      )
    ).tell([founder], in: scene)
  }

  private var whoever: String {
    people == 0 ? "" : "Who is with you already stays on your list until the GO! Team moves them."
  }
}
