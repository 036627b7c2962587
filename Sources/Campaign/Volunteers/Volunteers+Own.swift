import GRDB
import Language
package import Mailroom

/// People on record about themselves: what they tell unasked, and their answers to what we say we
/// know.
extension Volunteers {
  package func takeNews(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard !letter.isRobot(in: handling), !letter.people.isEmpty else { return nil }
    if let taken = try takeWishOfAnother(letter, in: handling) { return taken }
    let (signUp, _) = try read(letter, in: handling)
    switch signUp.kind {
    // A sign-up says where somebody lives too, and is welcomed.
    case .signUp, .press, .sales, .newsletter: return nil
    case .question, .notClear: break
    }
    guard signUp.needsPerson == nil,
      let reaction = try OwnNews(self, handling).take(letter, signUp)
    else { return nil }
    return Taken("own_record", reaction)
  }

  /// An answer to one of the questions about their own record.
  func answerOwn(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts, in handling: Handling
  ) throws -> Reaction? {
    let desk = SignUpDesk(self, handling)
    switch question.kind {
    case Asks.oldAddress: return try desk.refuseNewAddress(letter, question, facts)
    case Asks.stay: return try desk.answerStay(letter, question, facts)
    default: return try OwnNews(self, handling).takeCorrection(letter, question)
    }
  }
}

extension SignUpDesk {
  /// Whether somebody outside the state stays on the list.
  func answerStay(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    guard reading.isCertain, let person = facts.personID else { return nil }
    switch reading.meaning {
    case .yes:
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      return .handled("stays on the list from outside the state")
    case .no:
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      _ = try Volunteer.setStage(.gone, of: person, by: person, at: handling.now, in: db)
      try Suppression.set(
        .all, for: question.addressID, because: .stop, at: handling.now, in: db)
      try Journal.write(
        "left", actor: person, authentication: letter.authentication.word, subject: person,
        in: handling)
      let known = try Person.find(person, in: db)
      var posting = Posting(
        "stopped",
        values: [
          "given_name": .text(known?.givenName ?? ""), "cancelled": .list([]), "kept": .list([]),
        ],
        to: question.addressID, person: person, language: known?.language ?? facts.language,
        lane: .answers, because: "leaves with the state")
      posting.thread = letter.thread
      try Outbox.put(posting, in: handling)
      return .handled("left")
    default: return nil
    }
  }
}
