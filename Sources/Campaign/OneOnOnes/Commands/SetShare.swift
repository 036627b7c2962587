import GRDB
package import Language
import Mail
package import Mailroom

/// What a volunteer may see of the contact, after booking.
package struct SetShare: Command {
  package static let usage = Usage(
    "SHARE",
    forms: [
      "share [my] phone|number", "share [my] address|email|e-mail|mail",
      "share [my] phone|number and address|email|e-mail", "share nothing|none", "share",
    ],
    formsIn: [
      "es": [
        "compartir|comparte [mi] telefono|numero", "compartir|comparte [mi] correo|direccion",
        "compartir|comparte nada", "no compartir nada",
      ],
      "pt": [
        "compartilhar|compartilhe [meu] telefone|numero",
        "compartilhar|compartilhe [meu] e-mail|email|endereco", "compartilhar nada",
        "nao compartilhar nada",
      ],
    ],
    who: .contact, isUndoable: true,
    help:
      "lets who has a 1-on-1 with you see your phone or your mail address; SHARE nothing ends it.",
    helpIn: [
      "es": "deja ver su teléfono o su correo a quien tiene una charla con usted.",
      "pt": "deixa ver o seu telefone ou e-mail a quem tem uma conversa com você.",
    ],
    example: "SHARE phone")

  private let before: ContactSettings
  private let settings: ContactSettings
  private let phone: String?
  private let address: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let me = scene.sender.person
    before = try ContactSettings.of(me.id, in: scene.db)
    phone = me.phone
    address = scene.sender.address.rawValue
    var settings = before
    let words = Set(match.line.words.map(\.folded))
    if !words.isDisjoint(with: ["nothing", "none", "nada"]) {
      settings.sharesPhone = false
      settings.sharesAddress = false
    } else {
      if !words.isDisjoint(with: ["phone", "number", "telefono", "numero", "telefone"]) {
        guard phone != nil else {
          throw Refusal("I have no number of yours. Write: my number is 508-555-0100.")
        }
        settings.sharesPhone = true
      }
      if !words.isDisjoint(with: [
        "address", "email", "e-mail", "mail", "correo", "direccion", "endereco",
      ]) {
        settings.sharesAddress = true
      }
    }
    self.settings = settings
  }

  package var preview: String {
    let shown = [
      settings.sharesPhone ? phone.map { "your number \($0)" } : nil,
      settings.sharesAddress ? "your address \(address)" : nil,
    ].compactMap(\.self)
    guard !shown.isEmpty else {
      return "Who has a 1-on-1 with you sees neither your number nor your address"
    }
    return "Who has a 1-on-1 with you sees \(CountWords.list(shown))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard settings != before else { return CommandAnswer("\(preview).") }
    try scene.footprint.watch("contactSettings", ["personID": settings.personID])
    try settings.save(in: scene.db)
    return CommandAnswer(
      "\(preview), from the next mail about it on. To take it back: UNDO.", detail: "share")
  }
}
