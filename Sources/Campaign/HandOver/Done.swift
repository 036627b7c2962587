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
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    matter = try HandedMatter(match[.number] ?? "", in: scene)
    say = scene.speech
  }

  package var preview: String {
    say(
      "#\(matter.number) (\(matter.who)) is closed",
      es: "#\(matter.number) (\(matter.who)) queda cerrada",
      pt: "#\(matter.number) (\(matter.who)) fica fechada")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard matter.isOpen else {
      return CommandAnswer(
        say(
          "#\(matter.number) is closed already.", es: "#\(matter.number) ya está cerrada.",
          pt: "#\(matter.number) já está fechada."))
    }
    try scene.footprint.watch("handOver", ["id": matter.number])
    if let person = matter.personID { try scene.footprint.watch("person", ["id": person]) }
    try HandOver.close(matter.number, in: scene.handling)
    return CommandAnswer("\(preview).", detail: "#\(matter.number)")
  }
}
