import Foundation
import GRDB
package import Language
package import Mailroom

/// Whether somebody may be thanked by name where others read it.
enum ThanksConsent {
  /// Takes it back.
  ///
  /// - Returns: whether there was one.
  static func end(for person: Int64, in db: Database) throws -> Bool {
    try db.execute(
      cached: "DELETE FROM thanksConsent WHERE personID = :person", arguments: ["person": person])
    return db.changesCount > 0
  }

  static func isGiven(by person: Int64, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM thanksConsent WHERE personID = :person",
      arguments: ["person": person]) != nil
  }
}

/// Lets the year on one page thank one by one's given name, or takes that back.
package struct NameMe: Command {
  package static let usage = Usage(
    "NAME ME",
    forms: [
      "name me [in {words}]", "you may name me [in {words}]", "do not|dont name me [in {words}]",
    ],
    // "Puede" and "pode" are politeness, and gone by then.
    formsIn: [
      "es": ["nombrarme", "pueden nombrarme", "no me nombre|nombren"],
      "pt": ["citar meu nome", "podem citar meu nome", "nao cite|citem meu nome"],
    ],
    who: .anyone, isUndoable: true,
    help:
      "the year on one page may thank you by your first name; DO NOT NAME ME ends it.",
    helpIn: [
      "es": "la página del año puede darle las gracias con su nombre de pila.",
      "pt": "a página do ano pode agradecer a você pelo primeiro nome.",
    ],
    example: "NAME ME")

  private let isGiven: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let words = match.line.text.lowercased().split(separator: " ").map(String.init)
    let noes: Set<String> = ["do", "don't", "dont", "don’t", "no", "não", "nao"]
    isGiven = !(words.first.map(noes.contains) ?? false)
    if try Person.find(scene.sender.person.id, in: scene.db)?.isMinor == true {
      throw Refusal("A person from the campaign will talk with you about that.")
    }
  }

  package var preview: String {
    isGiven ? "The year's page may thank you by name" : "The year's page does not name you"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let person = scene.sender.person.id
    try scene.footprint.watch("thanksConsent", ["personID": person])
    if isGiven {
      try scene.db.execute(
        cached: """
          INSERT INTO thanksConsent (personID, at) VALUES (:person, :now) ON CONFLICT DO NOTHING
          """, arguments: ["person": person, "now": scene.now.milliseconds])
    } else {
      _ = try ThanksConsent.end(for: person, in: scene.db)
    }
    let words =
      isGiven
      ? scene.speech(
        "Thank you: the year on one page may name you, by your first name.",
        es: "Gracias: la página del año puede nombrarle, con su nombre de pila.",
        pt: "Obrigado: a página do ano pode citar o seu primeiro nome.")
      : scene.speech(
        "You are not named.", es: "No se le nombra.", pt: "O seu nome não é citado.")
    return CommandAnswer("\(words) \(scene.speech.undo)", subject: person)
  }
}
