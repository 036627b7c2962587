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
    if let number = CommandSlot.number(match[.person] ?? ""),
      let event = try Event.find(number, in: scene.db), try scene.sees(event)
    {
      throw Refusal(
        "#\(number) is an event: EVENT #\(number) shows it, RSVPS #\(number) who comes.")
    }
    entry = try scene.person(match[.person] ?? "")
  }

  package var preview: String { "Show \(entry.label)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    let say = scene.speech
    var facts: [(String, String?)] = [
      (
        say("Town", es: "Ciudad", pt: "Cidade"),
        entry.elsewhere ?? entry.town.map { $0 + (entry.zip.map { " " + $0 } ?? "") }
      ),
      ("Hub", entry.hubName ?? say("none", es: "ninguno", pt: "nenhum")),
      (say("Stage", es: "Etapa", pt: "Etapa"), entry.stage?.rawValue),
      (
        say("Since", es: "Desde", pt: "Desde"),
        entry.since.map { clock.dayWords($0, in: say.language) }
      ),
      (say("Phone", es: "Teléfono", pt: "Telefone"), entry.phone),
      (say("Mail", es: "Correo", pt: "E-mail"), entry.address),
      (
        say("Would like to help with", es: "Quiere ayudar con", pt: "Quer ajudar com"),
        InterestWords.list(
          entry.interests.compactMap(Interest.init(rawValue:)), language: say.language)
      ),
      (say("Speaks", es: "Habla", pt: "Fala"), entry.languages.joined(separator: ", ")),
    ]
    if entry.isMinor {
      facts.append(
        (
          say("Under 18", es: "Menor de 18", pt: "Menor de 18"),
          say(
            "yes: a coordinator answers", es: "sí: responde la coordinación",
            pt: "sim: a coordenação responde")
        ))
    }
    if let address = entry.address, let words = try Self.suppressed(address, scene) {
      facts.append((say("Gets no mail", es: "No recibe correo", pt: "Não recebe e-mails"), words))
    }
    let rows = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : CommandAnswer.Row(name, $0) }
    }
    let notes = try Note.all(about: entry.number, limit: 10, in: scene.db).map { note in
      "\(clock.dayWords(note.at, in: say.language)): \(note.words)"
    }
    var after = notes.isEmpty ? [] : [say("Notes:", es: "Notas:", pt: "Notas:")] + notes
    if let words = entry.words, !words.isEmpty {
      after.append(
        say("In their own words:", es: "En sus palabras:", pt: "Nas suas palavras:") + " “\(words)”"
      )
    }
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
