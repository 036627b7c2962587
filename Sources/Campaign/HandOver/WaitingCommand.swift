import Foundation
package import Language
package import Mailroom

/// What waits for an answer, by owner and days, and who waits for a first talk.
package struct WaitingCommand: Command {
  package static let usage = Usage(
    "WAITING", forms: ["waiting", "what is waiting", "who is waiting"],
    formsIn: ["es": ["pendientes", "pendiente"], "pt": ["pendentes", "pendente"]],
    who: .contact, onlyReads: true,
    help:
      "the questions that wait for an answer, and the people who wait for a first talk, by days.",
    helpIn: [
      "es":
        "las preguntas que esperan respuesta y la gente que espera una primera charla, por días.",
      "pt": "as perguntas que esperam resposta e quem espera uma primeira conversa, por dias.",
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
    let people = try WaitingPeople(reach: scene.reach(), in: scene.db)
    guard !waiting.isEmpty || people.count > 0 else {
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
    let listed = people.longest.prefix(50 - min(rows.count, 40))
    return CommandAnswer(
      [
        count == 0
          ? nil
          : count == 1
            ? say("One question waits.", es: "Hay una pregunta.", pt: "Há uma pergunta.")
            : say(
              "\(count) questions wait.", es: "Hay \(count) preguntas.",
              pt: "Há \(count) perguntas."),
        people.count == 0
          ? nil
          : people.count == 1
            ? say(
              "One person waits for a first talk.",
              es: "Una persona espera una primera charla.",
              pt: "Uma pessoa espera uma primeira conversa.")
            : say(
              "\(people.count) people wait for a first talk.",
              es: "\(people.count) personas esperan una primera charla.",
              pt: "\(people.count) pessoas esperam uma primeira conversa."),
      ].compactMap(\.self).joined(separator: " "),
      rows: rows + listed.map { .init("#\($0.personID)", $0.line(at: scene.now)) },
      after: [
        count > 50
          ? say(
            "These are the oldest 50.", es: "Estas son las 50 más antiguas.",
            pt: "Estas são as 50 mais antigas.") : "",
        people.count > listed.count
          ? say(
            "Of the people these are the \(listed.count) who wait longest; NEW lists them all.",
            es:
              "De las personas, estas \(listed.count) esperan desde hace más tiempo; NUEVOS las muestra todas.",
            pt: "Das pessoas, estas \(listed.count) esperam há mais tempo; NOVOS mostra todas.")
          : "",
        count == 0
          ? ""
          : say(
            "DONE and the number closes one; PASS and the number gives it to the next.",
            es: "LISTO y el número cierra una; PASS y el número la pasa a otra persona.",
            pt: "PRONTO e o número fecha uma; PASS e o número passa a outra pessoa."),
      ].filter { !$0.isEmpty })
  }
}
