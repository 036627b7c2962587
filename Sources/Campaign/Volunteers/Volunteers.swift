import Foundation
package import GRDB
import Language
import Mail
package import Mailroom

/// Sign-ups: an ordinary mail becomes a volunteer with a hub, and the right welcome leaves.
///
/// Only what is missing is asked for, once. What a mail does not say for certain becomes one
/// short question; what stays unclear goes to a person.
package struct Volunteers: Capability {
  /// The questions of this capability.
  enum Asks {
    /// The one short mail to somebody whose From is not proven.
    static let signUp = "confirm sign-up"
    /// "Is this you, from another address?"
    static let address = "confirm address"
    static let hub = "which hub"
    static let town = "which town"
    static let who = "who are you"
    static let facts = "sign-up facts"
    /// A new address, asked there, and told at the old one.
    static let newAddress = "confirm new address"
    static let oldAddress = "new address told"
    /// "Answer with what is wrong."
    static let record = "own record"
    /// Outside the state: whether they stay on the list.
    static let stay = "stay on the list"
    static let own: Set<String> = [oldAddress, record, stay]
  }

  let gazetteer: PlacesGazetteer
  let westCounties: [String]

  package init(gazetteer: PlacesGazetteer, westCounties: [String]) {
    self.gazetteer = gazetteer
    self.westCounties = westCounties
  }

  package var asks: Set<String> {
    Asks.own.union([
      Asks.signUp, Asks.address, Asks.hub, Asks.town, Asks.who, Asks.facts, Asks.newAddress,
    ])
  }

  package func owners(of person: Int64, in db: Database) throws -> [(Role.Kind, String)] {
    guard let volunteer = try Volunteer.find(person, in: db) else { return [] }
    let region = try Volunteer.region(of: volunteer, westCounties: westCounties, in: db)
    var owners: [(Role.Kind, String)] = []
    if try Person.find(person, in: db)?.isMinor == false, let hub = volunteer.hubID {
      owners.append((.contact, "\(hub)"))
    }
    return owners + [(.coordinator, region), (.coordinator, "state")]
  }

  package func proposal(for letter: Letter, in handling: Handling) throws -> Proposal? {
    if let person = try DeathTold.person(in: letter, in: handling) { return .deceased(person) }
    return try WishOfAnother.person(in: letter, in: handling).map { .command("SUPPRESS #\($0)") }
  }

  // MARK: A letter that answers nothing

  package func take(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard let from = letter.from, !letter.isRobot(in: handling) else { return nil }
    let (signUp, facts) = try read(letter, in: handling)
    // The words of the mail were asked before; those of the subject are not.
    if let evidence = signUp.needsPerson {
      return other("words that no template answers: \(evidence.words)")
    }
    switch signUp.kind {
    case .signUp: break
    case .press(let evidence): return other("the press: \(evidence.words)")
    case .sales(let evidence): return other("somebody sells: \(evidence.words)")
    case .newsletter(let evidence): return other("a newsletter: \(evidence.words)")
    case .question(let evidence): return other("a question: \(evidence.words)")
    case .notClear: return nil
    }
    guard letter.authentication.isProven else {
      return Taken("sign_up", try confirm(facts, letter, in: handling))
    }
    let addressID = try AddressRecord.keep(from, at: handling.now, in: handling.db)
    return Taken("sign_up", try SignUpDesk(self, handling).enroll(facts, at: addressID, letter))
  }

  private func other(_ because: String) -> Taken {
    Taken("other", .handedOver(because: because))
  }

  func read(_ letter: Letter, in handling: Handling) throws -> (SignUp, SignUpFacts) {
    let signUp = SignUpReading.reading(
      subject: letter.message.subject, fromName: letter.displayName,
      newText: letter.newText.text, signature: letter.newText.signature,
      gazetteer: try gazetteer.current(in: handling.db))
    var facts = SignUpFacts(signUp, words: letter.newText.text, fromAddress: nil)
    facts.atHub = try HubAddress.hub(in: letter, handling)?.id
    return (signUp, facts)
  }

  /// One short mail that repeats nothing of theirs, at most twice a day (DESIGN §4.5).
  private func confirm(
    _ facts: SignUpFacts, _ letter: Letter, in handling: Handling
  ) throws -> Reaction {
    guard let from = letter.from else { return .handedOver(because: "no address to ask at") }
    return try confirm(facts, at: from, thread: letter.thread, in: handling)
  }

  func confirm(
    _ facts: SignUpFacts, at address: EmailAddress, thread: Mailroom.Thread?,
    in handling: Handling
  ) throws -> Reaction {
    let addressID = try AddressRecord.keep(address, at: handling.now, in: handling.db)
    let asked =
      try Int.fetchOne(
        handling.db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID = :address AND createdAt > :since AND asks = :asks
          """,
        arguments: [
          "address": addressID, "since": (handling.now - 86_400).milliseconds,
          "asks": Asks.signUp,
        ]) ?? 0
    guard asked < 2 else { return .handled("asked twice today whether the sign-up is theirs") }
    // The person on record is not named either: the writer may be anybody.
    var posting = Posting(
      "confirm-sign-up", to: addressID, person: nil, language: facts.language, lane: .answers,
      because: "a sign-up that is not proven")
    posting.thread = thread
    posting.asks = Asking(Asks.signUp, payload: facts.json, until: handling.now + 172_800)
    guard try Outbox.put(posting, in: handling) != nil else {
      return .handedOver(because: "a sign-up that is not proven, and too many to ask back")
    }
    return .handled("asked whether the sign-up is theirs")
  }

  // MARK: Answers

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard var facts = SignUpFacts(json: question.payload) else { return nil }
    // Asked before their record was joined to another.
    facts.personID = try facts.personID.map { try Joining.survivor(of: $0, in: handling.db) }
    // A new mail that signs somebody up answers nothing, though one question may be open.
    if letter.handle == nil, case .signUp = try read(letter, in: handling).0.kind { return nil }
    let desk = SignUpDesk(self, handling)
    switch question.kind {
    case Asks.signUp: return try desk.confirmSignUp(letter, question, facts)
    case Asks.address: return try desk.confirmAddress(letter, question, facts)
    case Asks.newAddress: return try desk.confirmNewAddress(letter, question, facts)
    default: break
    }
    guard letter.mayAnswer, isTheirs(letter, question) else {
      return try desk.askAboutSecondAddress(letter, question, facts)
    }
    if Asks.own.contains(question.kind) {
      return try answerOwn(letter, question, facts, in: handling)
    }
    return try desk.answer(letter, to: question, facts)
  }

  /// The answer comes from the address that was asked, or from another one of that person.
  private func isTheirs(_ letter: Letter, _ question: Question) -> Bool {
    letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
  }
}
