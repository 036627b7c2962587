import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Confirmations of a sign-up: single-use, and only a plain YES from the address itself.
extension SignUpDesk {
  /// YES to the one short mail that a stranger got.
  func confirmSignUp(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard isConfirmation(letter, question) else { return nil }
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    switch reading.meaning {
    case .yes where reading.confirms:
      guard try Outbox.close(question, in: handling) else { return .handled("confirmed before") }
      return try enroll(facts, at: question.addressID, letter)
    case .no where reading.isCertain:
      try Outbox.close(question, in: handling)
      return .handled("not theirs: nothing was kept")
    default:
      return .handedOver(because: "an unclear answer to a confirmation")
    }
  }

  private func isConfirmation(_ letter: Letter, _ question: Question) -> Bool {
    guard question.until > handling.now, letter.authentication != .failed else { return false }
    if letter.mayConfirm { return true }
    return letter.authentication.isProven && letter.address?.id == question.addressID
  }

  /// An answer that came from an address which is not on record for them: nothing changes, the
  /// person on record is asked. A stranger with a forwarded mail is a newcomer.
  func askAboutSecondAddress(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard letter.authentication != .failed, let from = letter.from,
      let person = question.personID, let known = try Person.find(person, in: db)
    else { return .handedOver(because: "an answer that is not proven") }
    let (signUp, said) = try volunteers.read(letter, in: handling)
    if case .signUp = signUp.kind { return nil }
    var pending = said
    pending.words = String(letter.newText.text.prefix(2_000))
    pending.personID = person
    pending.otherAddress = from.rawValue
    pending.answeredRow = question.row
    var posting = Posting(
      "confirm-second-address",
      values: [
        "given_name": .text(known.givenName), "other_address": .text(from.rawValue),
        "words": .text(pending.words),
      ],
      to: question.addressID, person: person, language: known.language, lane: .answers,
      because: "an answer from another address")
    posting.asks = Asking(
      Volunteers.Asks.address, payload: pending.json, until: handling.now + 172_800)
    posting.causeKey = "second address:\(person):\(from.rawValue):\(question.row)"
    guard try Outbox.put(posting, in: handling) != nil else {
      return .handedOver(because: "asked before whether that address is theirs")
    }
    return .handled("asked whether the other address is theirs")
  }

  /// YES to "was that you, from another address?": from either of the two, because the token
  /// went to the address on record alone.
  func confirmAddress(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard question.until > handling.now, letter.authentication != .failed,
      letter.handle?.provenBy == .confirmation, letter.handle?.row == question.row,
      let other = facts.otherAddress.flatMap({ EmailAddress($0) }), let person = facts.personID,
      letter.address?.id == question.addressID || letter.from == other
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
    let otherID = try AddressRecord.keep(other, at: handling.now, in: db)
    try AddressRecord.link(person: person, address: otherID, isPrimary: false, in: db)
    try Forgetting.lift(other, in: handling)
    try Journal.write(
      "address added", actor: person, authentication: "confirmation", subject: person,
      in: handling)
    guard let row = facts.answeredRow, let asked = try Outbox.question(row: row, in: db) else {
      return .handled("a second address confirmed")
    }
    // The words that came from there are now read as theirs.
    var theirs = letter
    theirs.newText = NewText(text: facts.words)
    let reaction = try answerOfSecondAddress(theirs, to: asked)
    return reaction ?? .handled("a second address confirmed")
  }

  private func answerOfSecondAddress(_ letter: Letter, to asked: Question) throws -> Reaction? {
    let talks = OneOnOnes(volunteers: volunteers, clock: handling.settings.clock)
    if talks.asks.contains(asked.kind) {
      return try talks.answerProven(letter, to: asked, in: handling)
    }
    let events = Events(volunteers: volunteers, clock: handling.settings.clock)
    if events.asks.contains(asked.kind) {
      return try events.answerProven(letter, to: asked, in: handling)
    }
    let forming = HubForming(volunteers: volunteers, clock: handling.settings.clock)
    if forming.goesOn.contains(asked.kind) {
      return try forming.answerProven(letter, to: asked, in: handling)
    }
    guard let facts = SignUpFacts(json: asked.payload) else { return nil }
    return try answer(letter, to: asked, facts)
  }
}
