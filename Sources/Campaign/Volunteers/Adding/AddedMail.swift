import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The first mail to somebody whom another person added: who, where, and how to be forgotten.
struct AddedMail {
  let scene: Scene
  /// Where the name was written down, if they said.
  let place: String?
  private var db: Database { scene.db }

  init(_ scene: Scene, place: String? = nil) {
    self.scene = scene
    self.place = place
  }

  /// - Returns: when it leaves; `nil` if none may, or one did already.
  func post(to person: Int64) throws -> Date? {
    guard let known = try Person.find(person, in: db),
      let address = try Person.primaryAddress(of: person, in: db),
      // An address may bounce, or belong to two people of whom one said STOP.
      try Suppression.of(address.id, in: db) != .all
    else { return nil }
    let hub = try Volunteer.find(person, in: db)?.hubID.flatMap { try Hub.find($0, in: db) }
    var values: [String: TemplateValue] = [
      "adder_name": .text(adderName), "where": .text(words(of: hub, known.language)),
    ]
    if !known.givenName.isEmpty { values["given_name"] = .text(known.givenName) }
    if let hub {
      values["hub_name"] = .text(hub.name)
      if let contact = try Role.holders(.contact, scope: "\(hub.id)", in: db).first,
        let name = try Person.find(contact.personID, in: db)?.name, !name.isEmpty
      {
        values["contact_name"] = .text(name)
      }
    }
    var posting = Posting(
      "added-by-somebody", values: values, to: address.id, person: person,
      language: known.language, lane: .notices, because: "added by somebody")
    posting.causeKey = "added:\(person)"
    posting.asks = Asking(
      Adding.Asks.added, payload: "\(person)", until: scene.now + 90 * 86_400)
    guard let row = try Outbox.put(posting, in: scene.handling) else { return nil }
    return try Int64.fetchOne(
      db, cached: "SELECT notBefore FROM outbox WHERE id = :row", arguments: ["row": row]
    ).map(Date.init(milliseconds:))
  }

  private var adderName: String {
    let name = scene.sender.person.name
    return PersonName.isUsable(name) ? name : "A contact of the campaign"
  }

  private func words(of hub: Hub?, _ language: String) -> String {
    if let place { return place }
    let name = hub?.name ?? ""
    switch language {
    case "es": return name.isEmpty ? "para la campaña" : "para el grupo de \(name)"
    case "pt": return name.isEmpty ? "para a campanha" : "para o grupo de \(name)"
    default: return name.isEmpty ? "for the campaign" : "for the \(name) hub"
    }
  }

  // MARK: The answer

  /// NO forgets, as the mail says; `nil` for words that are read as any other mail.
  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard letter.mayAnswer, letter.address?.id == question.addressID,
      let person = Int64(question.payload), question.personID == person
    else { return nil }
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    let isNo: Bool =
      switch reading.meaning {
      case .no: reading.isCertain && reading.isAlone
      case .wrongPerson: reading.isCertain
      default: false
      }
    // "No, I have no time this week": nothing is erased on a guess.
    if reading.meaning == .no, reading.isCertain, !isNo {
      return .handedOver(because: "a NO with more words, to being written down by somebody")
    }
    if isNo {
      guard try isOnlyWrittenDown(person, in: handling.db) else {
        return .handedOver(because: "a NO from somebody who has written to us by themselves since")
      }
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      try Forgetting.forget(
        person, by: person, authentication: letter.authentication.word, in: handling)
      return .handled("not theirs: forgotten")
    }
    if reading.meaning == .yes, reading.isCertain, reading.isAlone {
      try Outbox.close(question, in: handling)
      try Journal.write(
        "confirmed being added", actor: person, authentication: letter.authentication.word,
        subject: person, in: handling)
      return .handled("glad to be on record")
    }
    return nil
  }

  /// Whether all that we know of them is what another person wrote down.
  private static func isOnlyWrittenDown(_ person: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      cached: """
        SELECT addedBy IS NOT NULL AND words IS NULL FROM volunteer WHERE personID = :person
        """, arguments: ["person": person]) ?? false
  }
}
