import GRDB
package import Language
package import Mailroom

/// Writes something down about a person, for whoever is entitled to see them.
package struct AddNote: Command {
  package static let usage = Usage(
    "NOTE",
    forms: ["note {person}: {words}", "note on|about|for {person}: {words}"],
    formsIn: [
      "es": ["nota {person}: {words}", "nota sobre {person}: {words}"],
      "pt": ["anotar|anote {person}: {words}", "nota sobre {person}: {words}"],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "writes something down about somebody, who can read it by MY DATA; the colon must be there.",
    helpIn: [
      "es": "apunta algo sobre una persona, que puede leerlo con MIS DATOS; con dos puntos.",
      "pt": "anota algo sobre uma pessoa, que pode ler com MEUS DADOS; com dois pontos.",
    ],
    example: "NOTE Maria Lopez: speaks Portuguese, prefers evenings")

  private let entry: RosterEntry
  private let words: String
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    words = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    entry = try scene.person(match[.person] ?? "")
    say = scene.speech
  }

  package var preview: String {
    say(
      "A note about \(entry.label): “\(words)”", es: "Una nota sobre \(entry.label): “\(words)”",
      pt: "Uma nota sobre \(entry.label): “\(words)”")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let next = try Int64.fetchOne(scene.db, cached: "SELECT COALESCE(MAX(id), 0) + 1 FROM note")
    if let next { try scene.footprint.watch("note", ["id": next]) }
    try Note.add(
      words, about: entry.number, by: scene.sender.person.id, at: scene.now, in: scene.db)
    return CommandAnswer(
      say(
        "Noted about \(entry.label).", es: "Anotado sobre \(entry.label).",
        pt: "Anotado sobre \(entry.label)."), subject: entry.number, detail: "#\(entry.number)")
  }
}
