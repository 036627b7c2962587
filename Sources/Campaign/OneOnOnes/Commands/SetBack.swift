import Foundation
import GRDB
package import Language
package import Mailroom

/// The sender is there again.
package struct SetBack: Command {
  package static let usage = Usage(
    "BACK", forms: ["back", "i'm|im back", "i am back"],
    formsIn: ["es": ["de vuelta", "ya volvi", "estoy de vuelta"], "pt": ["voltei", "de volta"]],
    who: .contact, isUndoable: true,
    help: "you are there again: AWAY ends, and new people are offered your hours.",
    helpIn: [
      "es": "está de nuevo: termina AUSENTE.", "pt": "você está de volta: termina AUSENTE.",
    ],
    example: "BACK")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String {
    "You are back: no absence is left, and new people are offered your hours"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let me = scene.sender.person.id
    let begun = try Int64.fetchAll(
      scene.db, cached: "SELECT \"from\" FROM absence WHERE personID = :person",
      arguments: ["person": me])
    for from in begun { try scene.footprint.watch("absence", ["personID": me, "from": from]) }
    try Absence.clear(me, in: scene.db)
    var settings = try ContactSettings.of(me, in: scene.db)
    let wasQuiet = settings.quietSince != nil
    if wasQuiet {
      try scene.footprint.watch("contactSettings", ["personID": me])
      settings.quietSince = nil
      settings.quietBecause = nil
      try settings.save(in: scene.db)
    }
    guard !begun.isEmpty || wasQuiet else {
      return CommandAnswer("I did not know that you were away: nothing has changed.")
    }
    let hours = try ContactHours.of(me, from: scene.today, in: scene.db)
    return CommandAnswer(
      "Welcome back.", HoursSentence(hours: hours, settings: settings, zone: scene.zone).words,
      detail: "back")
  }
}
