import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// Changes what is on record of the sender: written so, or read from their ordinary words.
package struct ChangeOwnRecord: Command {
  package static let usage = Usage(
    "CHANGE MY",
    forms: [
      "phone|number|telephone", "town|city", "zip", "first name", "last|family name", "name",
      "language", "email|e-mail|mail|address", "email|e-mail|mail address",
    ].map { "change|correct my \($0) to {words}" } + ["add my language {language}"],
    formsIn: [
      "es": [
        "telefono|numero|celular", "ciudad|pueblo", "codigo postal", "primer nombre", "apellido",
        "nombre", "idioma", "correo|email",
      ].map { "cambiar|cambia|cambie mi \($0) a {words}" } + [
        "agregar|agrega mi idioma {language}"
      ],
      "pt": [
        "meu telefone|numero|celular", "minha cidade", "meu cep", "meu primeiro nome",
        "meu sobrenome", "meu nome", "meu idioma", "meu email|e-mail|correio",
      ].map { "mudar|mude|trocar|troque \($0) para {words}" }
        + ["adicionar|adicione meu idioma {language}"],
    ],
    who: .anyone, isUndoable: true,
    help:
      "changes what we have of you: phone, town, zip, name, language, email. Plain words do too.",
    helpIn: [
      "es": "cambia lo que tenemos de usted: teléfono, ciudad, nombre, idioma, correo.",
      "pt": "muda o que temos de você: telefone, cidade, nome, idioma, e-mail.",
    ],
    example: "CHANGE MY phone to 413-555-0100")

  enum Change: Equatable {
    case phone(String)
    case town(String, place: String, zip: String?)
    case elsewhere(String)
    case zip(String)
    case name(String, given: String)
    case language(MailLanguage)
    case spoken(String)
    case address(EmailAddress)
  }

  let change: Change
  private let line: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    line = match.line.text
    let value = (match[.words] ?? match[.language] ?? "")
      .trimmingCharacters(in: CharacterSet(charactersIn: " .\"'"))
    change = try Self.reading(
      match.line.words.prefix(5).map(\.folded), value, isSpoken: match[.language] != nil, in: scene)
  }

  package var preview: String { line }

  private static func reading(
    _ words: [String], _ value: String, isSpoken: Bool, in scene: Scene
  ) throws -> Change {
    let say = OwnRecordWords(scene.language)
    func has(_ names: String...) -> Bool { names.contains { words.contains($0) } }
    if isSpoken {
      guard let language = SpokenLanguage.reading("I speak \(value)").first?.name else {
        throw UsageError(say.unreadable(value))
      }
      return .spoken(language)
    }
    if has("phone", "number", "telephone", "telefono", "numero", "celular", "telefone") {
      let phones = PhoneNumber.all(in: value)
      guard let phone = phones.first, phones.count == 1 else {
        throw UsageError(say.unreadable(value))
      }
      return .phone(phone.written)
    }
    if has("zip", "postal", "cep") { return try zip(value, say, in: scene) }
    if has("town", "city", "ciudad", "pueblo", "cidade") { return try town(value, say, in: scene) }
    if has("language", "idioma") {
      guard let language = mailLanguage(value) else { throw UsageError(say.unreadable(value)) }
      return .language(language)
    }
    if has(
      "first", "last", "family", "name", "nombre", "primer", "apellido", "nome", "primeiro",
      "sobrenome")
    {
      let isGiven = has("first", "primer", "primeiro")
      let isFamily = has("last", "family", "apellido", "sobrenome")
      return try name(value, isGiven: isGiven, isFamily: isFamily, say, in: scene)
    }
    guard let address = EmailAddress(value), !scene.house.address.isOurs(address) else {
      throw UsageError(say.unreadable(value))
    }
    return .address(address)
  }

  private static func mailLanguage(_ value: String) -> MailLanguage? {
    switch WrittenWord.fold(value) {
    case "english", "ingles", "en": .en
    case "spanish", "espanol", "espanhol", "castellano", "es": .es
    case "portuguese", "portugues", "pt": .pt
    default: nil
    }
  }

  private static func name(
    _ value: String, isGiven: Bool, isFamily: Bool, _ say: OwnRecordWords, in scene: Scene
  ) throws -> Change {
    guard PersonName.isUsable(value) else { throw UsageError(say.unreadable(value)) }
    let person = scene.sender.person
    if isGiven {
      let family =
        person.name.hasPrefix(person.givenName)
        ? String(person.name.dropFirst(person.givenName.count)) : ""
      return .name(value + family, given: value)
    }
    if isFamily {
      let given = person.givenName
      return .name(given.isEmpty ? value : "\(given) \(value)", given: given)
    }
    return .name(value, given: value.split(separator: " ").first.map(String.init) ?? value)
  }

  /// "Northampton", "Florence", "Northampton 01060", "outside Massachusetts: Providence".
  private static func town(
    _ value: String, _ say: OwnRecordWords, in scene: Scene
  ) throws -> Change {
    let folded = WrittenWord.fold(value)
    if ["outside", "fuera", "fora"].contains(where: folded.hasPrefix),
      let colon = value.firstIndex(of: ":")
    {
      let place = value[value.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      // It stands in mails: plain words alone, and no link.
      guard isUsable(place: place) else {
        throw UsageError(
          say(
            "I cannot read that place.", es: "No entiendo ese lugar.", pt: "Não entendo esse lugar."
          ))
      }
      return .elsewhere(String(place.prefix(100)))
    }
    var words = value.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    var zip: String?
    if let last = words.last, words.count > 1, last.count == 5, last.allSatisfy(\.isNumber) {
      zip = last
      words.removeLast()
    }
    if words.count > 1, words.last?.uppercased() == "MA" { words.removeLast() }
    let name = words.joined(separator: " ")
    let towns = try Places.towns(named: name, in: scene.db)
    guard let town = towns.first else { throw Refusal(say.unknownTown(name)) }
    guard towns.count == 1 else {
      throw Choice(name, among: towns.prefix(9).map { .init(shown: $0, instead: $0) })
    }
    return .town(town, place: name, zip: zip)
  }

  static func isUsable(place: String) -> Bool {
    PersonName.isUsable(place.filter { $0 != "," })
  }

  /// A ZIP of another town than the one on record says that they moved.
  private static func zip(
    _ value: String, _ say: OwnRecordWords, in scene: Scene
  ) throws -> Change {
    let zip = String(value.prefix(5))
    let towns = try Places.towns(inZIP: zip, in: scene.db)
    guard let first = towns.first else { throw UsageError(say.unreadable(value)) }
    let known = try Volunteer.find(scene.sender.person.id, in: scene.db)?.town
    if let known, towns.contains(known) { return .zip(zip) }
    let named = value.dropFirst(5).trimmingCharacters(in: .whitespaces)
    if let town = towns.first(where: { $0.lowercased() == named.lowercased() }) {
      return .town(town, place: town, zip: zip)
    }
    guard towns.count == 1 else {
      throw Choice(
        value, among: towns.prefix(9).map { .init(shown: $0, instead: "\(zip) \($0)") })
    }
    return .town(first, place: first, zip: zip)
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let desk = OwnRecordDesk(scene: scene)
    switch change {
    case .phone(let phone): return try desk.setPhone(phone)
    case .town(let town, let place, let zip): return try desk.move(toTown: town, place, zip)
    case .elsewhere(let place): return try desk.moveAway(to: place)
    case .zip(let zip): return try desk.setZIP(zip)
    case .name(let name, let given): return try desk.setName(name, given: given)
    case .language(let language): return try desk.setLanguage(language)
    case .spoken(let language): return try desk.addLanguage(language)
    case .address(let address): return try desk.ask(at: address)
    }
  }
}
