import Foundation
package import Language
import Mail
package import Mailroom

/// Sign-ups by web form.
extension Volunteers {
  /// The notice of a form is the sign-up of the person in it.
  ///
  /// The form's sender is proven and the person is not: anybody can type anybody's address into a
  /// form. So they are met as a stranger is whose mail is not proven: one short mail that repeats
  /// nothing of what was typed and asks for a YES.
  package func take(
    _ letter: Letter, asNoticeOf form: FormRule, in handling: Handling
  ) throws -> Reaction? {
    let places = try gazetteer.current(in: handling.db)
    let notice: FormNotice
    do throws(UnreadableForm) {
      // The whole text: a form's lines look like header blocks and signatures.
      notice = try FormNotice.reading(letter.message.text, rule: form, gazetteer: places)
    } catch {
      return .handedOver(because: "the form \(form.name): \(error)")
    }
    if let evidence = notice.needsPerson {
      return .handedOver(because: "words that no template answers: \(evidence.words)")
    }
    if let evidence = notice.isUnder18 {
      return .handedOver(because: "under 18 by their own words: \(evidence.words)")
    }
    guard notice.hasConsent != false else {
      return .handled("the form \(form.name): they want no mail")
    }
    guard let address = EmailAddress(notice.emailAddress), !handling.house.address.isOurs(address)
    else {
      return .handedOver(because: "the form \(form.name): its address cannot be written to")
    }
    if let because = try rests(address, in: handling) {
      return .handedOver(because: "the form \(form.name): \(because)")
    }
    let facts = SignUpFacts(
      notice.signUp(rule: form), words: notice.message ?? "", fromAddress: nil)
    return try confirm(facts, at: address, thread: nil, in: handling)
  }

  /// Why nothing may go to an address that somebody typed into a form: they have not written.
  private func rests(_ address: EmailAddress, in handling: Handling) throws -> String? {
    if try Forgetting.isForgotten(address, in: handling.db) {
      return "somebody at that address asked to be forgotten; nothing was sent there"
    }
    guard let record = try AddressRecord.find(address, in: handling.db) else { return nil }
    if try Suppression.of(record.id, in: handling.db) == .all {
      return "mail to that address was stopped; whether they want it again is for a person to ask"
    }
    let isQuiet = try Person.at(record.id, in: handling.db).contains {
      $0.isMinor || ($0.quietUntil ?? .distantPast) > handling.now
    }
    return isQuiet ? "a person has the conversation with whoever is at that address" : nil
  }
}
