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
    guard !waiting.isEmpty else { return CommandAnswer("Nothing waits.") }
    let rows = waiting.prefix(50).map { entry in
      let days = entry.days == 1 ? "1 day" : "\(entry.days) days"
      let owner = entry.ownerPersonID == own ? "you" : entry.ownerName
      return CommandAnswer.Row(
        "#\(entry.number)",
        "\(entry.who): \(entry.subject) — \(days), with \(owner.isEmpty ? "nobody" : owner)")
    }
    return CommandAnswer(
      waiting.count == 1 ? "One question waits." : "\(waiting.count) questions wait.", rows: rows,
      after: [
        waiting.count > 50 ? "These are the oldest 50." : "",
        "DONE and the number closes one; PASS and the number gives it to the next.",
      ])
  }
}
