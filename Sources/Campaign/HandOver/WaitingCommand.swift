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
    let people = try WaitingPeople(reach: scene.reach(), in: scene.db)
    guard !waiting.isEmpty || people.count > 0 else { return CommandAnswer("Nothing waits.") }
    let rows = waiting.prefix(50).map { entry in
      let days = entry.days == 1 ? "1 day" : "\(entry.days) days"
      let owner = entry.ownerPersonID == own ? "you" : entry.ownerName
      return CommandAnswer.Row(
        "#\(entry.number)",
        "\(entry.who): \(entry.subject) — \(days), with \(owner.isEmpty ? "nobody" : owner)")
    }
    let listed = people.longest.prefix(50 - min(rows.count, 40))
    return CommandAnswer(
      [
        waiting.isEmpty
          ? nil : waiting.count == 1 ? "One question waits." : "\(waiting.count) questions wait.",
        people.count == 0
          ? nil
          : people.count == 1
            ? "One person waits for a first talk."
            : "\(CountWords.people(people.count)) wait for a first talk.",
      ].compactMap(\.self).joined(separator: " "),
      rows: rows + listed.map { .init("#\($0.personID)", $0.line(at: scene.now)) },
      after: [
        waiting.count > 50 ? "These are the oldest 50 questions." : "",
        people.count > listed.count
          ? "Of the people these are the \(listed.count) who wait longest; NEW lists them all."
          : "",
        waiting.isEmpty
          ? "" : "DONE and the number closes a question; PASS and the number gives it to the next.",
      ].filter { !$0.isEmpty })
  }
}
