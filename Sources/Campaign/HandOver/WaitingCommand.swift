import Foundation
package import Language
package import Mailroom

/// What waits for an answer, by owner and days.
package struct WaitingCommand: Command {
  package static let usage = Usage(
    "WAITING", forms: ["waiting", "what is waiting", "who is waiting"],
    formsIn: ["es": ["pendientes", "pendiente"], "pt": ["pendentes", "pendente"]],
    who: .contact, onlyReads: true,
    help: "the questions that wait for you or your people, by days.",
    helpIn: [
      "es": "las preguntas que esperan respuesta, por días.",
      "pt": "as perguntas que esperam resposta, por dias.",
    ],
    example: "WAITING")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "What waits" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let own = scene.sender.person.id
    let scope: HandOver.Scope
    switch try scene.reach() {
    case .state: scope = .everybody
    default:
      // A coordinator sees the region's owners: its hubs' contacts and its own team.
      let hubs = try Hub.all(reach: scene.reach(), in: scene.db).map { "\($0.id)" }
      scope = .roles(hubs + scene.sender.roles.map(\.scope))
    }
    var waiting = try HandOver.waiting(for: scope, at: scene.now, in: scene.db)
    let held = Set(waiting.map(\.number))
    waiting += try HandOver.waiting(for: .owner(own), at: scene.now, in: scene.db)
      .filter { !held.contains($0.number) }
    let say = scene.speech
    guard !waiting.isEmpty else {
      return CommandAnswer(
        say("Nothing waits.", es: "No hay nada pendiente.", pt: "Não há nada pendente."))
    }
    let rows = waiting.prefix(50).map { entry in
      let days =
        entry.days == 1
        ? say("1 day", es: "1 día", pt: "1 dia")
        : say("\(entry.days) days", es: "\(entry.days) días", pt: "\(entry.days) dias")
      var owner = entry.ownerPersonID == own ? say("you", es: "usted", pt: "você") : entry.ownerName
      if owner.isEmpty { owner = say("nobody", es: "nadie", pt: "ninguém") }
      return CommandAnswer.Row(
        "#\(entry.number)",
        "\(entry.who): \(entry.subject) — \(days), \(say("with", es: "con", pt: "com")) \(owner)")
    }
    let count = waiting.count
    return CommandAnswer(
      count == 1
        ? say("One question waits.", es: "Hay una pregunta.", pt: "Há uma pergunta.")
        : say(
          "\(count) questions wait.", es: "Hay \(count) preguntas.", pt: "Há \(count) perguntas."),
      rows: rows,
      after: [
        count > 50
          ? say(
            "These are the oldest 50.", es: "Estas son las 50 más antiguas.",
            pt: "Estas são as 50 mais antigas.") : "",
        say(
          "DONE and the number closes one; PASS and the number gives it to the next.",
          es: "LISTO y el número cierra una; PASS y el número la pasa a otra persona.",
          pt: "PRONTO e o número fecha uma; PASS e o número passa a outra pessoa."),
      ])
  }
}
