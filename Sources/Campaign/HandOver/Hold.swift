package import Language
package import Mailroom

/// Keeps a volunteer for a person: nothing but reminders of what is booked goes to them.
package struct Hold: Command {
  package static let usage = Usage(
    "HOLD", forms: ["hold {person}"],
    formsIn: ["es": ["retener {person}"], "pt": ["segurar {person}"]],
    who: .contact, isUndoable: true,
    help: "we send them nothing but reminders of what is booked, until RELEASE.",
    helpIn: [
      "es": "no le enviamos nada, solo recordatorios de lo reservado, hasta SOLTAR.",
      "pt": "não lhe enviamos nada, só lembretes do que está marcado, até SOLTAR.",
    ],
    example: "HOLD Maria Lopez")

  private let entry: RosterEntry
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    say = scene.speech
  }

  package var preview: String {
    say(
      "\(entry.label) gets nothing from us until RELEASE",
      es: "\(entry.label) no recibe nada nuestro hasta SOLTAR",
      pt: "\(entry.label) não recebe nada nosso até SOLTAR")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("person", ["id": entry.number])
    try HandOver.hold(entry.number, in: scene.handling)
    return CommandAnswer(
      say(
        "\(entry.label) is yours: we send them nothing but reminders of what is booked, until RELEASE.",
        es:
          "\(entry.label) queda con usted: solo enviamos recordatorios de lo reservado, hasta SOLTAR.",
        pt:
          "\(entry.label) fica com você: só enviamos lembretes do que está marcado, até SOLTAR."),
      subject: entry.number, detail: "#\(entry.number)")
  }
}
