import Foundation
import GRDB
package import Language
package import Mailroom

/// Asks everybody who comes to an event up to three things.
package struct AskAt: Command {
  package static let usage = Usage(
    "ASK",
    forms: ["ask {number}: {words}", "ask {number} {words}"],
    formsIn: [
      "es": ["preguntar|pregunta {number}: {words}"],
      "pt": ["perguntar|pergunte {number}: {words}"],
    ],
    who: .contact, isUndoable: true,
    help:
      "asks those who come to an event up to three questions, which they answer in their own words; none ends it.",
    helpIn: [
      "es": "hace hasta tres preguntas a quienes vienen a un evento.",
      "pt": "faz até três perguntas a quem vem a um evento.",
    ],
    example: "ASK #12: need a ride? can you offer seats? anything we should know?")

  private let event: Event
  private let questions: [String]

  private static let limit = 3

  package init(_ match: CommandMatch, in scene: Scene) throws {
    event = try scene.standing(scene.ownEvent(match[.number] ?? ""))
    let text = match[.words] ?? ""
    if ["none", "nothing", "ninguna", "nada", "nenhuma"].contains(
      text.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: " .!")))
    {
      questions = []
      return
    }
    questions = text.split(separator: "?").map {
      let words = $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,;.¿\n"))
      return words.prefix(1).uppercased() + words.dropFirst()
    }.filter { !$0.isEmpty }.map { $0 + "?" }
    guard !questions.isEmpty else {
      throw UsageError("What shall I ask? Each question ends with a question mark.")
    }
    guard questions.count <= Self.limit else {
      throw Refusal(
        "\(questions.count) questions are too many for one mail: people answer three at most.")
    }
    guard questions.allSatisfy({ $0.count <= 150 }) else {
      throw Refusal("Please keep each question below 150 letters.")
    }
  }

  private var shown: String { CountWords.list(questions.map { "“\($0)”" }) }

  package var preview: String {
    questions.isEmpty
      ? "Those who come to #\(event.id) are asked nothing more"
      : "Those who come to #\(event.id) are asked \(shown)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("event", ["id": event.id])
    var changed = event
    changed.questions = questions
    try changed.save(changing: [], in: scene.handling)
    return CommandAnswer(
      "\(preview). \(questions.isEmpty ? "" : "They stand in each invitation and confirmation from now on, and RSVPS #\(event.id) shows the answers. ")\(scene.speech.undo)",
      detail: "#\(event.id)")
  }
}
