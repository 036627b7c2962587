import GRDB
package import Language
package import Mailroom

/// News comes as it happens, instead of once a day.
package struct SetAtOnce: Command {
  package static let usage = Usage(
    "AT ONCE", forms: ["at once"],
    formsIn: ["es": ["al instante"], "pt": ["na hora"]],
    who: .contact, isUndoable: true,
    help: "news comes as it happens, not once a day; DAILY goes back.",
    helpIn: [
      "es": "las noticias llegan en el momento; DIARIO vuelve atrás.",
      "pt": "as novidades chegam na hora; DIÁRIO volta atrás.",
    ],
    example: "AT ONCE")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "News comes to you as it happens, not once a day" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var settings = try ContactSettings.of(scene.sender.person.id, in: scene.db)
    guard !settings.isAtOnce else { return CommandAnswer("\(preview): it is so already.") }
    try scene.footprint.watch("contactSettings", ["personID": settings.personID])
    settings.isAtOnce = true
    try settings.save(in: scene.db)
    return CommandAnswer("\(preview). DAILY goes back to one mail a day.", detail: "at once")
  }
}
