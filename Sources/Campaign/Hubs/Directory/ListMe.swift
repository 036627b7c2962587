import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// How a contact is listed in the public directory: by default not at all, the hub's own address
/// stands there. A name, an address or a number of their own only by their own word, which is kept.
package struct ListMe: Command {
  package static let usage = Usage(
    "LIST ME",
    forms: [
      "list me as {words}", "list me", "list me for|at|in {hub} as {words}",
      "do not|dont list me", "unlist me", "list me not|no more",
      "list|share [my] name publicly|everywhere",
    ],
    formsIn: [
      "es": ["listarme como {words}", "publicar mi nombre como {words}", "no listarme"],
      "pt": ["listar-me como {words}", "publicar meu nome como {words}", "nao me listar"],
    ],
    who: .contact, isUndoable: true,
    help:
      "shows your name, address or number in the public directory of hubs; without it the hub's own address stands there. DO NOT LIST ME ends it.",
    helpIn: [
      "es":
        "muestra su nombre, correo o teléfono en el directorio público de hubs; NO LISTARME lo termina.",
      "pt":
        "mostra o seu nome, e-mail ou telefone no diretório público de hubs; NÃO ME LISTAR termina.",
    ],
    example: "LIST me as Dana R.")

  private let hubs: [Hub]
  private let before: [HubListing]
  private let wanted: [HubListing]
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    say = scene.speech
    let me = scene.sender.person
    guard !me.isMinor else { throw Refusal("Nobody under 18 is listed.") }
    let own = try scene.sender.roles.filter { $0.kind == .contact }
      .compactMap { try Int64($0.scope).flatMap { try Hub.find($0, in: scene.db) } }
      .filter { $0.state != .retired }
    hubs = try match[.hub].map { [try scene.hub($0, within: .hubs(own.map(\.id)))] } ?? own
    before = try hubs.compactMap { try HubListing.find($0.id, me.id, in: scene.db) }
    let isEnd =
      match.line.words.contains {
        ["not", "dont", "unlist", "no", "nao"].contains($0.folded)
      } && match[.words] == nil
    guard !isEnd else {
      wanted = []
      return
    }
    let (name, address, phone) = try Self.read(match[.words], scene)
    wanted = hubs.map {
      HubListing(
        hubID: $0.id, personID: me.id, name: name, address: address, phone: phone,
        words: String(match.line.text.prefix(300)))
    }
  }

  /// "Joan A., joan@example.org, 978-555-0142": only an address of their own.
  private static func read(
    _ words: String?, _ scene: Scene
  ) throws -> (name: String, address: String?, phone: String?) {
    let me = scene.sender.person
    guard let words else { return (me.name, nil, nil) }
    var text = words
    var address: String?
    for token in words.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      let bare = token.trimmingCharacters(in: CharacterSet(charactersIn: "<>().;,"))
      guard bare.contains("@"), let found = EmailAddress(bare) else { continue }
      let isOwn = try AddressRecord.find(found, in: scene.db).map {
        try Person.at($0.id, in: scene.db).contains { $0.id == me.id }
      }
      guard isOwn == true else {
        throw Refusal(
          scene.speech(
            "\(found.rawValue) is not on your record, and only your own address can be listed.",
            es: "\(found.rawValue) no está en su registro; solo se puede mostrar un correo suyo.",
            pt: "\(found.rawValue) não está no seu registro; só um e-mail seu pode ser mostrado."))
      }
      address = found.rawValue
      text = text.replacing(token, with: " ")
    }
    let phone = PhoneNumber.all(in: text).first?.written
    let folded = ChecklistPiece.words(of: text)
    if folded.contains("address") || folded.contains("email") || folded.contains("correo") {
      address = address ?? scene.sender.address.rawValue
    }
    var number = phone
    if folded.contains("phone") || folded.contains("number"), phone == nil {
      guard let known = me.phone else {
        throw Refusal("I have no number of yours. Write: my number is 508-555-0100.")
      }
      number = known
    }
    let name = text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" })
      .map(String.init)
      .filter { word in
        !word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
          && !fillers.contains(word.lowercased().trimmingCharacters(in: .punctuationCharacters))
      }.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: " ,;"))
    let shown = name.isEmpty ? me.name : name
    guard PersonName.isUsable(shown) else {
      throw UsageError("“\(String(shown.prefix(60)))” can't be used as a name.")
    }
    return (shown, address, number)
  }

  private static let fillers: Set<String> = [
    "my", "name", "address", "email", "mail", "phone", "number", "and", "with", "the", "at", "me",
    "mi", "correo", "y", "con", "meu", "e", "com", "nombre", "nome",
  ]

  private var list: String { say.list(hubs.map(\.name)) }

  package var preview: String {
    guard let first = wanted.first else {
      return say(
        "The directory shows the hub's own address for \(list), and nothing of yours",
        es: "El directorio muestra el correo del hub de \(list), y nada suyo",
        pt: "O diretório mostra o e-mail do hub de \(list), e nada seu")
    }
    let contact = HubDirectory.Contact(
      name: first.name, address: first.address, phone: first.phone)
    return say(
      "Everybody may read “\(contact.words)” in the directory, as contact of \(list)",
      es: "Todo el mundo puede leer “\(contact.words)” en el directorio, como contacto de \(list)",
      pt: "Todo mundo pode ler “\(contact.words)” no diretório, como contato de \(list)")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let me = scene.sender.person.id
    guard !hubs.isEmpty else {
      return CommandAnswer(
        say(
          "You are the contact of no hub, so the directory has nothing to list.",
          es:
            "Usted no es contacto de ningún hub, así que el directorio no tiene nada que mostrar.",
          pt: "Você não é contato de nenhum hub, então o diretório não tem nada a mostrar."))
    }
    for hub in hubs {
      try scene.footprint.watch("hubListing", ["hubID": hub.id, "personID": me])
      if let listing = wanted.first(where: { $0.hubID == hub.id }) {
        try listing.save(at: scene.now, in: scene.db)
      } else {
        try HubListing.end(hub.id, me, in: scene.db)
      }
    }
    return CommandAnswer(
      "\(preview). \(say.undo)", subject: me,
      detail: hubs.map { "#\($0.id)" }.joined(separator: " "))
  }
}
