package import Language
package import Mailroom

/// Ends a hold: our mail goes to them again.
package struct Release: Command {
  package static let usage = Usage(
    "RELEASE", forms: ["release {person}"],
    formsIn: ["es": ["soltar {person}"], "pt": ["soltar {person}"]],
    who: .contact, isUndoable: true,
    help: "our mail goes to them again after HOLD, or after a person had their thread.",
    helpIn: [
      "es": "nuestro correo vuelve a llegarle.", "pt": "os nossos e-mails voltam a chegar.",
    ],
    example: "RELEASE Maria Lopez")

  private let entry: RosterEntry
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    say = scene.speech
  }

  package var preview: String {
    say(
      "\(entry.label) gets our mail again", es: "\(entry.label) vuelve a recibir nuestro correo",
      pt: "\(entry.label) volta a receber os nossos e-mails")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("person", ["id": entry.number])
    try HandOver.release(entry.number, in: scene.handling)
    return CommandAnswer("\(preview).", subject: entry.number, detail: "#\(entry.number)")
  }
}
