import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A new address is asked at both ends: the old one is told and can say NO, and the new one
/// counts after its own YES.
struct NewAddressPost {
  let person: Person
  let old: AddressRecord?
  let new: EmailAddress
  let handling: Handling

  /// - Returns: `false` where nothing may be written to the new address: nothing was asked then.
  /// - Parameter tellsOld: whether the old address needs a mail of its own.
  func post(tellsOld: Bool) throws -> Bool {
    let db = handling.db
    let newID = try AddressRecord.keep(new, at: handling.now, in: db)
    guard try Suppression.of(newID, in: db) != .all, try !Forgetting.isForgotten(new, in: db)
    else { return false }
    let day = handling.settings.clock.calendar.startOfDay(for: handling.now).milliseconds
    var asking = Posting(
      "confirm-new-address", values: ["given_name": .text(person.givenName)], to: newID,
      person: person.id, language: person.language, lane: .answers, because: "a new address")
    asking.asks = Asking(
      Volunteers.Asks.newAddress, payload: payload, until: handling.now + 172_800)
    asking.causeKey = "new address:\(person.id):\(newID):\(day)"
    guard try Outbox.put(asking, in: handling) != nil else { return false }
    guard tellsOld, let old else { return true }
    var telling = Posting(
      "new-address-told",
      values: [
        "given_name": .text(person.givenName), "new_address": .text(new.rawValue),
      ],
      to: old.id, person: person.id, language: person.language, lane: .answers,
      because: "a new address, told at the old one")
    telling.asks = asksOld
    telling.causeKey = "new address told:\(person.id):\(newID):\(day)"
    try Outbox.put(telling, in: handling)
    return true
  }

  /// What the old address can say NO to.
  var asksOld: Asking {
    Asking(
      Volunteers.Asks.oldAddress, payload: payload, until: handling.now + 14 * 86_400)
  }

  private var payload: String {
    var facts = SignUpFacts(of: person.id, language: person.language)
    facts.otherAddress = new.rawValue
    return facts.json
  }
}

extension SignUpDesk {
  /// YES from the new address, by the token that went there alone.
  func confirmNewAddress(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard question.until > handling.now, letter.mayConfirm, letter.handle?.row == question.row,
      let person = facts.personID, let known = try Person.find(person, in: db)
    else { return nil }
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    switch reading.meaning {
    case .yes where reading.confirms: break
    case .no where reading.isCertain:
      try Outbox.close(question, in: handling)
      return .handled("not theirs: nothing changed")
    default: return .handedOver(because: "an unclear answer to a confirmation")
    }
    guard try Outbox.close(question, in: handling) else { return .handled("confirmed before") }
    let old = try Person.primaryAddress(of: person, in: db)
    try db.execute(
      cached: "UPDATE personAddress SET isPrimary = 0 WHERE personID = :person",
      arguments: ["person": person])
    try AddressRecord.link(person: person, address: question.addressID, in: db)
    try db.execute(
      cached: """
        UPDATE personAddress SET isPrimary = 1
        WHERE personID = :person AND addressID = :address
        """, arguments: ["person": person, "address": question.addressID])
    try Journal.write(
      "address changed", actor: person, authentication: "confirmation", subject: person,
      changes: [("address", old.map { "\($0.id)" }, "\(question.addressID)")], in: handling)
    var posting = Posting(
      "address-changed", values: ["given_name": .text(known.givenName)], to: question.addressID,
      person: person, language: known.language, lane: .answers, because: "a new address")
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
    return .handled("a new address")
  }

  /// NO from the old address ends it, before the YES or after.
  func refuseNewAddress(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    if reading.meaning == .yes, reading.isCertain {
      return .handled("the new address is theirs; it counts after a YES from there")
    }
    guard reading.meaning == .no || reading.meaning == .wrongPerson, reading.isCertain else {
      return nil
    }
    guard let person = facts.personID, let other = facts.otherAddress.flatMap({ EmailAddress($0) })
    else { return nil }
    guard try Outbox.close(question, in: handling) else { return .handled("refused before") }
    for open in try Outbox.openQuestions(to: person, at: handling.now, in: db)
    where open.kind == Volunteers.Asks.newAddress {
      try Outbox.close(open, in: handling)
    }
    guard let record = try AddressRecord.find(other, in: db), record.id != question.addressID
    else { return .handled("not theirs: nothing changed") }
    try db.execute(
      cached: "DELETE FROM personAddress WHERE personID = :person AND addressID = :address",
      arguments: ["person": person, "address": record.id])
    let wasLinked = db.changesCount > 0
    try db.execute(
      cached: """
        UPDATE personAddress SET isPrimary = 1
        WHERE personID = :person AND addressID = :address
        """, arguments: ["person": person, "address": question.addressID])
    try Journal.write(
      "address refused", actor: person, authentication: letter.authentication.word,
      subject: person, in: handling)
    // Somebody asked for it in their name: a person looks.
    return .handedOver(
      because: wasLinked
        ? "says that the new address is not theirs: it is taken off again"
        : "says that the new address is not theirs: it was not taken on")
  }
}
