import Foundation
import GRDB
package import Language
package import Mailroom

/// Everything on record of the sender, to be answered with what is wrong.
package struct ShowOwnRecord: Command {
  package static let usage = Usage(
    "MY DATA",
    forms: ["my data", "my record", "show my data|record", "what do you know|have about|on me"],
    formsIn: [
      "es": ["mis datos", "que saben|sabe de mi"], "pt": ["meus dados", "o que sabem|sabe de mim"],
    ],
    who: .anyone,
    help: "shows everything that we have of you; answer with what is wrong.",
    helpIn: [
      "es": "muestra todo lo que tenemos de usted; responda con lo que esté mal.",
      "pt": "mostra tudo o que temos de você; responda com o que estiver errado.",
    ],
    example: "MY DATA")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "MY DATA" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let say = OwnRecordWords(scene.language)
    let id = scene.sender.person.id
    guard let person = try Person.find(id, in: scene.db) else {
      throw Refusal(say("There is nothing.", es: "No hay nada.", pt: "Não há nada."))
    }
    var facts: [(String, String?)] = [
      (say("Name", es: "Nombre", pt: "Nome"), person.name),
      (say("Phone", es: "Teléfono", pt: "Telefone"), person.phone),
      (
        say("Mail", es: "Correo", pt: "E-mail"),
        try Self.addresses(of: id, scene).joined(separator: ", ")
      ),
      (
        say("We write in", es: "Le escribimos en", pt: "Escrevemos em"),
        OwnRecordWords(person.language)("English", es: "español", pt: "português")
      ),
    ]
    let volunteer = try Volunteer.find(id, in: scene.db)
    if let volunteer { facts += try Self.facts(volunteer, say, scene) }
    facts.append((say("Role", es: "Función", pt: "Função"), try Self.roles(of: id, scene)))
    if person.isMinor {
      facts.append(
        (say("Under 18", es: "Menor de 18", pt: "Menor de 18"), say("yes", es: "sí", pt: "sim")))
    }
    let rows = facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : CommandAnswer.Row(name, $0) }
    }
    var answer = CommandAnswer(
      say(
        "This is what we have on record of you (#\(id)):",
        es: "Esto es lo que tenemos de usted (#\(id)):",
        pt: "Isto é o que temos de você (#\(id)):"), rows: rows, subject: id)
    answer.after = try Self.texts(of: id, say, scene)
    answer.after.append(
      say(
        "Something is wrong or missing? Just answer with it in your own words. FORGET ME erases all of it.",
        es: "¿Algo está mal o falta? Responda con sus palabras. OLVÍDAME lo borra todo.",
        pt: "Algo está errado ou falta? Responda com as suas palavras. ESQUEÇA-ME apaga tudo."))
    answer.asks = Asking(
      Volunteers.Asks.record, payload: SignUpFacts(of: id, language: person.language).json,
      until: scene.now + 30 * 86_400)
    return answer
  }

  private static func facts(
    _ volunteer: Volunteer, _ say: OwnRecordWords, _ scene: Scene
  ) throws -> [(String, String?)] {
    let clock = scene.handling.settings.clock
    let hub = try volunteer.hubID.flatMap { try Hub.find($0, in: scene.db) }?.name
    let since = volunteer.signedUpAt.map { clock.dayWords(Date(milliseconds: $0)) }
    let adder = try volunteer.addedBy.flatMap { try Person.find($0, in: scene.db) }?.name
    let row = try Row.fetchOne(
      scene.db,
      cached: "SELECT availability FROM volunteer WHERE personID = :person",
      arguments: ["person": volunteer.personID])
    return [
      (
        say("Town", es: "Ciudad", pt: "Cidade"),
        volunteer.elsewhere
          ?? [volunteer.town, volunteer.zip].compactMap(\.self).joined(separator: " ")
      ),
      (say("Hub", es: "Grupo", pt: "Grupo"), hub),
      (say("Stage", es: "Etapa", pt: "Etapa"), volunteer.stage),
      (
        say("Would like to help with", es: "Le gustaría ayudar con", pt: "Gostaria de ajudar com"),
        InterestWords.list(
          volunteer.interests.compactMap(Interest.init(rawValue:)), language: scene.language)
      ),
      (say("Can help", es: "Disponible", pt: "Disponível"), row?["availability"]),
      (say("Speaks", es: "Habla", pt: "Fala"), volunteer.languages.joined(separator: ", ")),
      (say("Signed up", es: "Se anotó", pt: "Inscrição"), since),
      (say("Came by", es: "Llegó por", pt: "Veio por"), adder ?? volunteer.source),
    ]
  }

  private static func addresses(of person: Int64, _ scene: Scene) throws -> [String] {
    try Row.fetchAll(
      scene.db,
      cached: """
        SELECT address.address, suppression.degree FROM personAddress
        JOIN address ON address.id = personAddress.addressID
        LEFT JOIN suppression ON suppression.addressID = address.id
        WHERE personAddress.personID = :person ORDER BY isPrimary DESC, address.id
        """, arguments: ["person": person]
    ).map { row in
      let address: String = row["address"]
      switch row["degree"] as String? {
      case "all": return address + " (STOP)"
      case "bulk": return address + " (no round mails)"
      default: return address
      }
    }
  }

  private static func roles(of person: Int64, _ scene: Scene) throws -> String {
    try scene.sender.roles.filter { $0.personID == person }.map { role in
      let hub = try Int64(role.scope).flatMap { try Hub.find($0, in: scene.db) }
      return "\(role.kind.rawValue), \(hub?.name ?? role.scope)"
    }.joined(separator: "; ")
  }

  /// What they wrote, and what was written down about them.
  private static func texts(
    of person: Int64, _ say: OwnRecordWords, _ scene: Scene
  ) throws -> [String] {
    let clock = scene.handling.settings.clock
    var texts: [String] = []
    let notes = try Note.all(about: person, limit: 50, in: scene.db)
    if !notes.isEmpty { texts.append(say("Notes:", es: "Notas:", pt: "Notas:")) }
    texts += notes.map { "\(clock.dayWords($0.at)): \($0.words)" }
    let row = try Row.fetchOne(
      scene.db, cached: "SELECT words, note FROM volunteer WHERE personID = :person",
      arguments: ["person": person])
    if let note = row?["note"] as String?, !note.isEmpty { texts.append(note) }
    if let words = row?["words"] as String?, !words.isEmpty {
      texts.append(
        say("In your own words: ", es: "En sus palabras: ", pt: "Nas suas palavras: ")
          + "“\(words)”")
    }
    for story in try StoryTold.of(person, in: scene.db) {
      guard let words = story.told ?? story.shown else { continue }
      texts.append(
        say("Your story: ", es: "Su historia: ", pt: "A sua história: ") + "“\(words)”")
    }
    return texts
  }
}
