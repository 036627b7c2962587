import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// Puts somebody on record whom the sender met; they get one mail that says who did and where.
package struct AddPerson: Command {
  package static let usage = Usage(
    "ADD",
    forms: [
      "add {name} {address} [{phone}] [from|in|of {town}]",
      "add {name} {phone} [{address}] [from|in|of {town}]",
      "add {address} {name} [{phone}] [from|in|of {town}]",
      "add {name} from|in|of {town} {address} [{phone}]",
      "add {name} from|in|of {town} {phone} [{address}]",
    ],
    formsIn: [
      "es": [
        "agregar|agrega|anadir|anade {name} {address} [{phone}] [de|en {town}]",
        "agregar|agrega|anadir|anade {name} {phone} [{address}] [de|en {town}]",
      ],
      "pt": [
        "adicionar|adicione|adiciona {name} {address} [{phone}] [de|em {town}]",
        "adicionar|adicione|adiciona {name} {phone} [{address}] [de|em {town}]",
      ],
    ],
    who: .contact, isUndoable: true,
    help: "puts somebody on record, with an address, a phone or both.",
    helpIn: [
      "es": "anota a una persona, con correo, teléfono o ambos.",
      "pt": "registra uma pessoa, com e-mail, telefone ou ambos.",
    ],
    example: "ADD Joe Silva <joe@example.com> 508-555-0199 from Worcester")

  private let newcomer: Newcomer
  private let taking: Volunteer.Taking
  private let shown: String
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    var name = match[.name] ?? ""
    var taking = Volunteer.Taking.asFound
    // What a choice has put in the name's place.
    if let number = CommandSlot.number(name) {
      let known = try scene.person("#\(number)")
      (taking, name) = (.as(known.number), known.name)
    } else if name.lowercased().hasPrefix("another ") {
      (taking, name) = (.asNew, String(name.dropFirst(8)))
    }
    say = scene.speech
    guard PersonName.isUsable(name) else {
      throw UsageError(
        say(
          "“\(name)” is no name.", es: "“\(name)” no es un nombre.", pt: "“\(name)” não é um nome.")
      )
    }
    var newcomer = Newcomer(name: name)
    if let words = match[.address] {
      guard let address = EmailAddress(words), !scene.house.address.isOurs(address) else {
        throw UsageError(
          say(
            "“\(words)” is no mail address.", es: "“\(words)” no es una dirección de correo.",
            pt: "“\(words)” não é um endereço de e-mail."))
      }
      newcomer.address = address
    }
    newcomer.phone = match[.phone].map(VolunteerSheet.phone)
    if let words = match[.town] { try Self.place(words, of: &newcomer, in: scene) }
    newcomer.hubID = Self.onlyHub(of: scene.sender)
    newcomer.language = scene.language
    (self.newcomer, self.taking) = try Self.settled(newcomer, taking, match, in: scene)
    let ways = [newcomer.address?.rawValue, newcomer.phone].compactMap(\.self)
    shown = "\(name) (\((ways + [newcomer.town].compactMap(\.self)).joined(separator: ", ")))"
  }

  package var preview: String {
    say("\(shown) is put on record", es: "se anota a \(shown)", pt: "\(shown) é registrado")
  }

  /// "Worcester", "Worcester, MA 01609", "Florence".
  private static func place(
    _ words: String, of newcomer: inout Newcomer, in scene: Scene
  ) throws {
    var parts = words.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    if let zip = parts.last, zip.count == 5, zip.allSatisfy(\.isNumber) {
      newcomer.zip = zip
      parts.removeLast()
    }
    if parts.count > 1, parts.last?.uppercased() == "MA" { parts.removeLast() }
    let name = parts.joined(separator: " ")
    let towns =
      try name.isEmpty
      ? Places.towns(inZIP: newcomer.zip ?? "", in: scene.db)
      : Places.towns(named: name, in: scene.db)
    guard let town = towns.first else {
      // "Auburn, he was at the rally": what stands behind the town is said of the person.
      if newcomer.note == nil, let (head, rest) = Self.parted(words) {
        newcomer.note = rest
        return try place(head, of: &newcomer, in: scene)
      }
      throw Refusal(
        scene.speech(
          "I know no town “\(words)”.", es: "No conozco la ciudad “\(words)”.",
          pt: "Não conheço a cidade “\(words)”."))
    }
    guard towns.count == 1 else {
      throw Choice(words, among: towns.prefix(9).map { .init(shown: $0, instead: $0) })
    }
    newcomer.town = town
    newcomer.place = name
  }

  /// A place and what is told behind it.
  private static func parted(_ words: String) -> (head: String, rest: String)? {
    let marks = [",", ";", ".", " - ", " and ", " who ", " he ", " she ", " they ", " y ", " e "]
    let cut = marks.compactMap { words.range(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    guard let cut, cut.lowerBound > words.startIndex else { return nil }
    let rest = words[cut.upperBound...].trimmingCharacters(in: .whitespaces)
    return rest.isEmpty ? nil : (String(words[..<cut.lowerBound]), String(rest.prefix(500)))
  }

  /// The hub that the sender is a contact of, where it is one alone.
  static func onlyHub(of sender: Sender) -> Int64? {
    let hubs = sender.roles.filter { $0.kind == .contact }.compactMap { Int64($0.scope) }
    return hubs.count == 1 ? hubs[0] : nil
  }

  /// What adding would come to: doubts become a choice, and whoever may not be added, or is
  /// somebody else's, is not there.
  private static func settled(
    _ newcomer: Newcomer, _ taking: Volunteer.Taking, _ match: CommandMatch, in scene: Scene
  ) throws -> (Newcomer, Volunteer.Taking) {
    switch try tried(newcomer, taking, in: scene) {
    case .new: return (newcomer, taking)
    case .known(let person, _):
      guard try Roster.entry(person, reach: scene.reach(), in: scene.db) != nil else {
        throw notByOthers(newcomer, scene)
      }
      return (newcomer, .as(person))
    case .doubtful(let person, _):
      // Outside the reach they are not there: then this is somebody new.
      guard let known = try Roster.entry(person, reach: scene.reach(), in: scene.db) else {
        return try settled(newcomer, .asNew, match, in: scene)
      }
      throw Choice(
        match[.name] ?? newcomer.name,
        among: [
          .init(
            shown: scene.speech(
              "the same as \(known.label), \(known.line)",
              es: "la misma persona que \(known.label), \(known.line)",
              pt: "a mesma pessoa que \(known.label), \(known.line)"), instead: "#\(person)"),
          .init(
            shown: scene.speech(
              "somebody else, new", es: "otra persona, nueva", pt: "outra pessoa, nova"),
            instead: "another \(newcomer.name)"),
        ])
    case .barred(.unreachable):
      throw UsageError(
        scene.speech(
          "I need a mail address, or a name and a phone number.",
          es: "Hace falta un correo, o un nombre y un teléfono.",
          pt: "Preciso de um e-mail, ou de um nome e um telefone."))
    case .barred: throw notByOthers(newcomer, scene)
    }
  }

  /// One answer for who said STOP, who was forgotten and who is another hub's: nothing is told.
  private static func notByOthers(_ newcomer: Newcomer, _ scene: Scene) -> Refusal {
    Refusal(
      scene.speech(
        "\(newcomer.name) cannot be added by somebody else. If they want to take part, they can write to us themselves, or your GO! Team can help.",
        es:
          "Otra persona no puede anotar a \(newcomer.name). Si quiere participar, puede escribirnos; o su GO! Team puede ayudar.",
        pt:
          "Outra pessoa não pode registrar \(newcomer.name). Se quiser participar, pode nos escrever; ou o seu GO! Team pode ajudar."
      ))
  }

  private static func tried(
    _ newcomer: Newcomer, _ taking: Volunteer.Taking, in scene: Scene
  ) throws -> Added {
    var added: Added?
    try scene.db.inSavepoint {
      added = try add(newcomer, taking, in: scene)
      return .rollback
    }
    return added ?? .barred(.unreachable)
  }

  private static func add(
    _ newcomer: Newcomer, _ taking: Volunteer.Taking, in scene: Scene
  ) throws -> Added {
    try Volunteer.add(
      newcomer, by: scene.sender.person.id, at: scene.now, taking: taking, in: scene.db)
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    if let address = newcomer.address {
      // Kept by itself, so that the rows to come can be named: being kept says nothing.
      _ = try AddressRecord.keep(address, at: scene.now, in: scene.db)
    }
    // Tried first: its rows are to be named before they appear.
    switch try Self.tried(newcomer, taking, in: scene) {
    case .new(let person), .known(let person, _): try watch(person, in: scene)
    case .doubtful, .barred: break
    }
    switch try Self.add(newcomer, taking, in: scene) {
    case .new(let person): return try answerNew(person, in: scene)
    case .known(let person, let filled): return try answerKnown(person, filled, in: scene)
    case .doubtful, .barred: throw Self.notByOthers(newcomer, scene)
    }
  }

  private func watch(_ person: Int64, in scene: Scene) throws {
    try scene.footprint.watch("person", ["id": person])
    if let address = newcomer.address,
      let record = try AddressRecord.find(address, in: scene.db)
    {
      try scene.footprint.watch("personAddress", ["personID": person, "addressID": record.id])
    }
    try scene.footprint.watch("volunteer", ["personID": person])
  }

  private func answerNew(_ person: Int64, in scene: Scene) throws -> CommandAnswer {
    let hub = try Volunteer.find(person, in: scene.db)?.hubID
      .flatMap { try Hub.find($0, in: scene.db) }
    let leaves = try newcomer.address == nil ? nil : AddedMail(scene).post(to: person)
    let name = newcomer.name
    var said = say(
      "\(name) is on record as #\(person)", es: "\(name) queda en la lista como #\(person)",
      pt: "\(name) fica na lista como #\(person)")
    said +=
      hub.map {
        say(
          ", with the \($0.name) hub.", es: ", con el hub \($0.name).",
          pt: ", com o hub \($0.name).")
      } ?? say(", in no hub.", es: ", sin hub.", pt: ", sem hub.")
    if newcomer.address == nil {
      said += say(
        " There is no address, so they get no mail: please call them.",
        es: " No hay correo, así que no recibe nada: llame, por favor.",
        pt: " Não há e-mail, por isso não recebe nada: por favor, telefone.")
    } else if leaves != nil {
      said += say(
        " They get one mail that says who added them and where.",
        es: " Recibe un correo que dice quién le anotó y dónde.",
        pt: " Recebe um e-mail que diz quem registrou e onde.")
    } else {
      said += say(
        " They get no mail from us before they write.",
        es: " No recibe correo nuestro antes de escribirnos.",
        pt: " Não recebe e-mails nossos antes de escrever.")
    }
    return CommandAnswer(said, say.undo, subject: person, detail: "#\(person)")
  }

  private func answerKnown(
    _ person: Int64, _ filled: [String], in scene: Scene
  ) throws -> CommandAnswer {
    let label = try Roster.entry(person, reach: scene.reach(), in: scene.db)?.label ?? "#\(person)"
    let known = say(
      "\(label) is on record already", es: "\(label) ya está en la lista",
      pt: "\(label) já está na lista")
    let fields = filled.joined(separator: ", ")
    return CommandAnswer(
      known
        + (filled.isEmpty
          ? say("; nothing was missing.", es: "; no faltaba nada.", pt: "; não faltava nada.")
          : say(
            ". Filled in: \(fields).", es: ". Completado: \(fields).",
            pt: ". Completado: \(fields).")),
      subject: person, detail: "#\(person)")
  }
}
