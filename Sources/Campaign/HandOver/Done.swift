package import Language
package import Mailroom

/// Closes a question that was handed over.
package struct Done: Command {
  package static let usage = Usage(
    "DONE", forms: ["done {number}", "close {number}"],
    formsIn: ["es": ["listo|hecho {number}"], "pt": ["pronto|feito {number}"]],
    who: .contact, isUndoable: true,
    help: "closes a question that was handed to you.",
    helpIn: [
      "es": "cierra una pregunta que le pasamos.", "pt": "fecha uma pergunta que lhe passamos.",
    ],
    example: "DONE #418")

  private let matter: HandedMatter

  package init(_ match: CommandMatch, in scene: Scene) throws {
    matter = try HandedMatter(match[.number] ?? "", in: scene)
  }

  package var preview: String { "#\(matter.number) (\(matter.who)) is closed" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard matter.isOpen else { return CommandAnswer("#\(matter.number) is closed already.") }
    try scene.footprint.watch("handOver", ["id": matter.number])
    if let person = matter.personID { try scene.footprint.watch("person", ["id": person]) }
    try HandOver.close(matter.number, in: scene.handling)
    return CommandAnswer(
      "#\(matter.number) (\(matter.who)) is closed.", detail: "#\(matter.number)")
  }
}
