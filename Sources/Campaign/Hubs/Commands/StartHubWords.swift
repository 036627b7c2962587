import Mailroom

/// What whoever starts a hub reads: that it is on record, what is left to do, and who helps.
struct StartHubWords {
  let language: String

  func answer(
    _ hub: Hub, area: String, helper: String?, neighbours: [String]
  ) -> CommandAnswer {
    let team = RegionWords.team(hub.region, language: language)
    var answer = CommandAnswer(
      rows: leftToDo.enumerated().map { .init("\($0.offset + 1)", $0.element) },
      detail: "#\(hub.id)")
    switch language {
    case "es":
      answer.said = ["¡\(area)! El hub \(hub.name) (#\(hub.id)) está en formación."]
      if !neighbours.isEmpty {
        answer.said.append(
          "En \(area) ya hay un hub: \(neighbours.joined(separator: ", ")). Puede haber más de uno; trabajan juntos."
        )
      }
      answer.said.append("Falta, en cualquier orden y línea por línea:")
      answer.after = [
        helper.map { "\($0), del \(team), ayuda y ya lo sabe." }
          ?? "El \(team) ayuda y ya lo sabe.",
        "¿Fue un error? DESHACER.",
      ]
    case "pt":
      answer.said = ["\(area)! O hub \(hub.name) (#\(hub.id)) está em formação."]
      if !neighbours.isEmpty {
        answer.said.append(
          "Em \(area) já há um hub: \(neighbours.joined(separator: ", ")). Pode haver mais de um; trabalham juntos."
        )
      }
      answer.said.append("Falta, em qualquer ordem e linha por linha:")
      answer.after = [
        helper.map { "\($0), do \(team), ajuda e já sabe." } ?? "O \(team) ajuda e já sabe.",
        "Foi um engano? DESFAZER.",
      ]
    default:
      answer.said = ["\(area)! The \(hub.label) is forming."]
      if !neighbours.isEmpty {
        answer.said.append(
          "There is a hub in \(area) already: \(neighbours.joined(separator: ", ")). More than one is fine; they work together."
        )
      }
      answer.said.append("Left to do, in any order, a line at a time:")
      answer.after = [
        helper.map { "\($0) of the \(team) helps, and is told." }
          ?? "The \(team) helps, and is told.",
        "Was it a mistake? UNDO.",
      ]
    }
    return answer
  }

  /// What a group does to be listed as a hub (`starting-a-hub`).
  private var leftToDo: [String] {
    switch language {
    case "es":
      [
        "un primer evento o acción por Medicare for All. Si ya hubo uno: qué, cuándo y cuántas personas vinieron",
        "quién es el contacto para las personas nuevas",
        "cómo las reciben: una reunión al mes, o conversaciones una a una",
        "un primer plan para su Representante estatal",
        "un sí a las responsabilidades básicas de un hub",
      ]
    case "pt":
      [
        "um primeiro evento ou ação pelo Medicare for All. Se já houve um: o quê, quando e quantas pessoas vieram",
        "quem é o contato para as pessoas novas",
        "como vocês as recebem: uma reunião por mês, ou conversas uma a uma",
        "um primeiro plano para o seu Representante estadual",
        "um sim às responsabilidades básicas de um hub",
      ]
    default:
      [
        "a first event or action for Medicare for All. If you have had one: what, when, and how many came",
        "who is the contact for new people",
        "how you welcome them: a monthly meeting, or talks one to one",
        "a first plan for your State Representative",
        "a yes to the basic responsibilities of a hub",
      ]
    }
  }
}
