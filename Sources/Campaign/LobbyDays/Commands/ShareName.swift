import Foundation
import GRDB
package import Language
package import Mailroom

/// Lets others of the district see one's first name and town in their kits, or takes that back.
package struct ShareName: Command {
  package static let usage = Usage(
    "SHARE NAME",
    forms: [
      "share [my] name [for|at] {number}", "share [my] name",
      "do not|dont share [my] name [for|at] {number}", "do not|dont share [my] name",
    ],
    formsIn: [
      "es": ["compartir|comparte [mi] nombre", "no compartir|compartas [mi] nombre"],
      "pt": ["compartilhar|compartilhe [meu] nome", "nao compartilhar|compartilhe [meu] nome"],
    ],
    who: .anyone, isUndoable: true,
    help:
      "others of your district who come to the lobby day see your first name and town, nothing else; DO NOT SHARE NAME ends it.",
    helpIn: [
      "es": "otras personas de su distrito ven su nombre de pila y su pueblo, nada más.",
      "pt": "outras pessoas do seu distrito veem o seu primeiro nome e a cidade, nada mais.",
    ],
    example: "SHARE name")

  private let shares: Bool
  private let days: [LobbyDay]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let first = match.line.text.lowercased().split(separator: " ").first.map(String.init) ?? ""
    shares = first.hasPrefix("share") || first.hasPrefix("compart")
    let number = match[.number].flatMap(CommandSlot.number)
    days = try LobbyDay.open(from: scene.now, to: scene.now + 400 * 86_400, in: scene.db).filter {
      try (number ?? $0.id) == $0.id
        && LobbyGoer.find(scene.sender.person.id, at: $0.id, in: scene.db) != nil
    }
    guard !days.isEmpty else {
      throw Refusal(
        scene.speech(
          "You have not said that you come to a lobby day.",
          es: "No ha dicho que vendrá a un día de visitas.",
          pt: "O senhor ou a senhora não disse que vem a um dia de visitas."))
    }
  }

  private var list: String { CountWords.list(days.map { "#\($0.id)" }) }

  package var preview: String {
    shares
      ? "Others of your district see your first name and town at \(list)"
      : "Nobody of your district sees your name at \(list)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    for day in days {
      guard
        let rsvp = try Int64.fetchOne(
          scene.db,
          cached: "SELECT id FROM rsvp WHERE eventID = :event AND personID = :person",
          arguments: ["event": day.id, "person": scene.sender.person.id])
      else { continue }
      try scene.footprint.watch("rsvp", ["id": rsvp])
      try scene.db.execute(
        cached: "UPDATE rsvp SET sharesName = :shares WHERE id = :id",
        arguments: ["shares": shares, "id": rsvp])
    }
    let words =
      shares
      ? scene.speech(
        "\(preview).", es: "Otras personas de su distrito ven su nombre de pila y su pueblo.",
        pt: "Outras pessoas do seu distrito veem o seu primeiro nome e a cidade.")
      : scene.speech(
        "\(preview).", es: "Nadie de su distrito ve su nombre.",
        pt: "Ninguém do seu distrito vê o seu nome.")
    return CommandAnswer("\(words) \(scene.speech.undo)", detail: list)
  }
}
