import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Writes down what somebody says about themselves, and says it back in one short answer.
struct OwnRecordDesk {
  let scene: Scene
  private var db: Database { scene.db }
  private var person: Int64 { scene.sender.person.id }
  private var say: OwnRecordWords { OwnRecordWords(scene.language) }

  private func noted(_ value: String, _ detail: String) -> CommandAnswer {
    CommandAnswer(say.noted(value), say.undo, subject: person, detail: detail)
  }

  private func already(_ value: String) -> CommandAnswer {
    CommandAnswer(say.already(value), subject: person)
  }

  private func current() throws -> Person { try Person.find(person, in: db) ?? scene.sender.person }

  private func volunteer() throws -> Volunteer {
    guard let volunteer = try Volunteer.find(person, in: db) else {
      throw Refusal(
        say(
          "You are on record with a role and not as a volunteer. Please tell your coordinator.",
          es: "Usted está anotado con una función y no como voluntario. Avise a su coordinador.",
          pt: "Você está registrado com uma função e não como voluntário. Avise o seu coordenador.")
      )
    }
    return volunteer
  }

  func setPhone(_ phone: String) throws -> CommandAnswer {
    guard try current().phone != phone else { return already(phone) }
    try scene.footprint.watch("person", ["id": person])
    try db.execute(
      cached: "UPDATE person SET phone = :phone WHERE id = :person",
      arguments: ["phone": phone, "person": person])
    return noted(phone, "phone")
  }

  func setName(_ name: String, given: String) throws -> CommandAnswer {
    let before = try current()
    guard before.name != name || before.givenName != given else { return already(name) }
    try scene.footprint.watch("person", ["id": person])
    try db.execute(
      cached: "UPDATE person SET name = :name, givenName = :given WHERE id = :person",
      arguments: ["name": name, "given": given, "person": person])
    return noted(name, "name")
  }

  func setLanguage(_ language: MailLanguage) throws -> CommandAnswer {
    let name = OwnRecordWords(language.rawValue)("English", es: "español", pt: "português")
    guard try current().language != language.rawValue else { return already(name) }
    try scene.footprint.watch("person", ["id": person])
    try db.execute(
      cached: "UPDATE person SET language = :language WHERE id = :person",
      arguments: ["language": language.rawValue, "person": person])
    return noted(name, "language")
  }

  func addLanguage(_ language: String) throws -> CommandAnswer {
    let before = try volunteer()
    guard !before.languages.contains(language) else { return already(language) }
    try scene.footprint.watch("volunteer", ["personID": person])
    try Volunteer.setLanguages(before.languages + [language], of: person, in: db)
    return noted(language, "languages")
  }

  func setZIP(_ zip: String) throws -> CommandAnswer {
    guard try volunteer().zip != zip else { return already(zip) }
    try scene.footprint.watch("volunteer", ["personID": person])
    try db.execute(
      cached: "UPDATE volunteer SET zip = :zip WHERE personID = :person",
      arguments: ["zip": zip, "person": person])
    return noted(zip, "zip")
  }

  // MARK: Moving

  func move(toTown town: String, _ place: String, _ zip: String?) throws -> CommandAnswer {
    let before = try volunteer()
    guard before.town != town || before.elsewhere != nil || zip != nil && before.zip != zip else {
      return already(town)
    }
    try scene.footprint.watch("volunteer", ["personID": person])
    let move = try Volunteer.move(person, toTown: town, place: place, zip: zip, in: db)
    var answer = noted([town, zip].compactMap(\.self).joined(separator: " "), "town")
    let post = MovePost(move: move, handling: scene.handling, by: person)
    if !move.isSameHub { _ = try post.tellContacts() }
    let contact = try post.contactName() ?? ""
    switch move.destination {
    case .hub(let hub) where move.isSameHub:
      answer.said.insert(
        say(
          "You stay with the \(hub.name) hub.", es: "Sigue en el grupo de \(hub.name).",
          pt: "Você continua no grupo de \(hub.name)."), at: 1)
    case .hub(let hub):
      answer.said.insert(
        say(
          "Your hub is \(hub.name) now."
            + (contact.isEmpty
              ? "" : " \(contact) welcomes new people there and knows that you come."),
          es: "Su grupo es ahora \(hub.name)."
            + (contact.isEmpty ? "" : " \(contact) recibe allí a la gente nueva y ya lo sabe."),
          pt: "O seu grupo agora é \(hub.name)."
            + (contact.isEmpty ? "" : " \(contact) recebe lá as pessoas novas e já sabe.")), at: 1)
    case .team:
      let team = post.team(scene.language)
      answer.said.insert(
        say(
          "There is no hub in \(town) yet: the \(team) looks after you.",
          es: "En \(town) todavía no hay grupo: le acompaña el \(team).",
          pt: "Em \(town) ainda não há grupo: o \(team) acompanha você."), at: 1)
    case .choice(let hubs): ask(which: hubs, town: town, &answer)
    case .elsewhere: break
    }
    return answer
  }

  private func ask(which hubs: [Hub], town: String, _ answer: inout CommandAnswer) {
    answer.rows = hubs.enumerated().map { .init("\($0.offset + 1)", $0.element.name) }
    answer.after = [
      say(
        "There are several hubs in \(town). Which one suits you? Answer with the number.",
        es: "En \(town) hay varios grupos. ¿Cuál prefiere? Responda con el número.",
        pt: "Em \(town) há vários grupos. Qual prefere? Responda com o número.")
    ]
    answer.asks = Asking(
      Volunteers.Asks.hub,
      payload: SignUpFacts(
        of: person, language: scene.language, town: town, hubs: hubs.map(\.id)
      ).json, until: scene.now + 30 * 86_400)
  }

  func moveAway(to place: String) throws -> CommandAnswer {
    guard try volunteer().elsewhere != place else { return already(place) }
    try scene.footprint.watch("volunteer", ["personID": person])
    let move = try Volunteer.moveAway(person, to: place, in: db)
    _ = try MovePost(move: move, handling: scene.handling, by: person).tellContacts()
    var answer = noted(place, "town")
    answer.said.insert(
      say(
        "You are in none of our hubs any more. Shall we keep you on our list? YES or NO is enough.",
        es:
          "Ya no está en ninguno de nuestros grupos. ¿Quiere seguir en nuestra lista? Basta SÍ o NO.",
        pt:
          "Você não está mais em nenhum dos nossos grupos. Quer continuar na nossa lista? Basta SIM ou NÃO."
      ), at: 1)
    answer.asks = Asking(
      Volunteers.Asks.stay, payload: SignUpFacts(of: person, language: scene.language).json,
      until: scene.now + 30 * 86_400)
    return answer
  }

  // MARK: A new address

  /// Asked at both ends: it counts after a YES from there, with nothing heard against it from here.
  func ask(at address: EmailAddress) throws -> CommandAnswer {
    guard scene.sender.roles.isEmpty else {
      throw Refusal(
        say(
          "You hold a role at this address: please ask your coordinator to change it.",
          es: "Tiene una función con esta dirección: pida el cambio a su coordinador.",
          pt: "Você tem uma função neste endereço: peça a mudança ao seu coordenador."))
    }
    let old = try Person.primaryAddress(of: person, in: db)
    guard old?.address != address else { return already(address.rawValue) }
    let post = NewAddressPost(
      person: try current(), old: try old ?? AddressRecord.find(scene.sender.addressID, in: db),
      new: address, handling: scene.handling)
    // Where they write from the old one, the answer itself tells there, and can be answered NO.
    let isToldHere = post.old?.id == scene.sender.addressID
    guard try post.post(tellsOld: !isToldHere) else {
      throw Refusal(
        say(
          "I cannot write to \(address.rawValue) now. Please write to us from there.",
          es: "Ahora no puedo escribir a \(address.rawValue). Escríbanos desde allí.",
          pt: "Agora não posso escrever para \(address.rawValue). Escreva para nós de lá."))
    }
    var answer = CommandAnswer(
      say(
        "I have written to \(address.rawValue). Answer YES there, and it is your address with us from then on.",
        es:
          "He escrito a \(address.rawValue). Responda SÍ desde allí, y desde entonces será su dirección.",
        pt:
          "Escrevi para \(address.rawValue). Responda SIM de lá, e a partir de então será o seu endereço."
      ), subject: person, detail: "address")
    if isToldHere {
      answer.said.append(
        say(
          "Was this not you? Answer NO here, and nothing changes.",
          es: "¿No fue usted? Responda NO aquí, y nada cambia.",
          pt: "Não foi você? Responda NÃO aqui, e nada muda."))
      answer.asks = post.asksOld
    }
    return answer
  }
}
