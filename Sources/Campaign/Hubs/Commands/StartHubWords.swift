import Mailroom

/// What whoever starts a hub reads: that it is on record, what counts already, what is left to do,
/// the basic responsibilities, and who helps.
struct StartHubWords {
  let say: Speech

  func answer(
    _ hub: Hub, area: String, helper: String?, neighbours: [String], noted: [String],
    state: ChecklistState
  ) -> CommandAnswer {
    let team = RegionWords.team(hub.region, language: say.language)
    var answer = CommandAnswer(
      rows: state.left.map { .init($0.box.number, $0.words) }, detail: "#\(hub.id)")
    answer.said = [
      say(
        "\(area)! The \(hub.label) is forming.",
        es: "¡\(area)! El hub \(hub.name) (#\(hub.id)) está en formación.",
        pt: "\(area)! O hub \(hub.name) (#\(hub.id)) está em formação.")
    ]
    answer.said += noted
    if !neighbours.isEmpty {
      let names = neighbours.joined(separator: ", ")
      answer.said.append(
        say(
          "There is a hub in \(area) already: \(names). More than one is fine; they work together.",
          es: "En \(area) ya hay un hub: \(names). Puede haber más de uno; trabajan juntos.",
          pt: "Em \(area) já há um hub: \(names). Pode haver mais de um; trabalham juntos."))
    }
    answer.said.append(
      state.isComplete
        ? say(
          "That is all of it.", es: "Con eso está todo.", pt: "Com isso está tudo.")
        : say(
          "Left to do, in any order, a line at a time; just answer this mail:",
          es: "Falta, en cualquier orden y línea por línea; responda sin más a este correo:",
          pt: "Falta, em qualquer ordem e linha por linha; é só responder a este e-mail:"))
    answer.after =
      (state.left.contains { $0.box == .agreement } ? Responsibilities.words(say) : [])
      + [
        helper.map { helper in
          say(
            "\(helper) of the \(team) helps, and is told.",
            es: "\(helper), del \(team), ayuda y ya lo sabe.",
            pt: "\(helper), do \(team), ajuda e já sabe.")
        }
          ?? say(
            "The \(team) helps, and is told.", es: "El \(team) ayuda y ya lo sabe.",
            pt: "O \(team) ajuda e já sabe."),
        say(
          "Was it a mistake? UNDO.", es: "¿Fue un error? DESHACER.", pt: "Foi um engano? DESFAZER."),
      ]
    return answer
  }
}
