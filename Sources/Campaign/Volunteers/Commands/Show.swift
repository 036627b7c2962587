import Foundation
import GRDB
package import Language
package import Mailroom

/// Everything on record of one person, for somebody entitled to it.
package struct Show: Command {
  package static let usage = Usage(
    "SHOW", forms: ["show {person}", "who is {person}"],
    formsIn: ["es": ["mostrar|muestra|ver {person}"], "pt": ["mostrar|mostra|ver {person}"]],
    who: .contact, onlyReads: true,
    help: "everything on record of one person.",
    helpIn: [
      "es": "todo lo que sabemos de una persona.", "pt": "tudo o que sabemos de uma pessoa.",
    ],
    example: "SHOW Maria Lopez")

  private let entry: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
  }

  package var preview: String { "Show \(entry.label)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    var facts: [(String, String?)] = [
      ("Town", entry.elsewhere ?? entry.town.map { $0 + (entry.zip.map { " " + $0 } ?? "") }),
      ("Hub", entry.hubName ?? "none"),
      ("Stage", entry.stage?.rawValue),
      ("Since", entry.since.map(clock.dayWords)),
      ("Phone", entry.phone),
      ("Mail", entry.address),
      (
        "Would like to help with",
        InterestWords.list(entry.interests.compactMap(Interest.init(rawValue:)), language: "en")
      ),
      ("Speaks", entry.languages.joined(separator: ", ")),
    ]
    if entry.isMinor { facts.append(("Under 18", "yes: a coordinator answers")) }
    if let address = entry.address, let words = try Self.suppressed(address, scene) {
      facts.append(("Gets no mail", words))
    }
    let rows = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : CommandAnswer.Row(name, $0) }
    }
    let notes = try Note.all(about: entry.number, limit: 10, in: scene.db).map { note in
      "\(clock.dayWords(note.at)): \(note.words)"
    }
    var after = notes.isEmpty ? [] : ["Notes:"] + notes
    if let words = entry.words, !words.isEmpty { after.append("In their own words: “\(words)”") }
    return CommandAnswer(entry.label, rows: rows, after: after, subject: entry.number)
  }

  private static func suppressed(_ address: String, _ scene: Scene) throws -> String? {
    try String.fetchOne(
      scene.db,
      cached: """
        SELECT reason || ' (' || degree || ')' FROM suppression
        JOIN address ON address.id = suppression.addressID WHERE address.address = :address
        """, arguments: ["address": address])
  }
}
