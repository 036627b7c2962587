import GRDB
package import Language
package import Mailroom

/// Lets the suggestion to a hub rest for a quarter.
package struct DismissAdvice: Command {
  package static let usage = Usage(
    "NOT NOW", forms: ["not now [for {hub}]"],
    formsIn: ["es": ["ahora no [para {hub}]"], "pt": ["agora nao [para {hub}]"]],
    who: .contact, isUndoable: true,
    help: "lets the suggestion of BALANCE and of the digest rest for three months.",
    helpIn: [
      "es": "deja descansar la sugerencia del equilibrio durante tres meses.",
      "pt": "deixa a sugestão do equilíbrio em repouso por três meses.",
    ],
    example: "NOT NOW")

  private let found: [(balance: Balance, advice: Advice)]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let today = scene.handling.localDay
    let hubs = try match[.hub] != nil ? scene.hubsAsked(match[.hub]) : scene.ownHubs()
    guard !hubs.isEmpty else { throw UsageError("Of which hub? NOT NOW for Salem.") }
    found = try hubs.compactMap { hub in
      let balance = try Balance(
        of: hub, .quarter(of: today), at: scene.now, zone: scene.handling.settings.clock.zone,
        in: scene.db)
      return try Advice.now(balance, on: today, in: scene.db).map { (balance, $0) }
    }
  }

  package var preview: String {
    "Let the suggestion to \(CountWords.list(found.map(\.balance.hub.name))) rest"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard !found.isEmpty else { return CommandAnswer("There is no suggestion to put aside now.") }
    let today = scene.handling.localDay
    var until = today
    for (balance, advice) in found {
      until = try advice.rest(
        for: balance.hub, on: today, watching: scene.footprint, in: scene.db)
    }
    let day = "\(WorkSpan.month(until.month)) \(until.day)"
    return CommandAnswer(
      scene.speech(
        "Fine: I leave it until \(day). \(scene.speech.undo)",
        es: "De acuerdo, lo dejo por tres meses. \(scene.speech.undo)",
        pt: "Certo, deixo isso por três meses. \(scene.speech.undo)"),
      detail: found.map(\.advice.rawValue).joined(separator: ", "))
  }
}
