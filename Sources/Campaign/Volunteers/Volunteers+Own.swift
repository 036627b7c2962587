import GRDB
import Language
package import Mailroom

/// People on record about themselves: what they tell unasked, and their answers to what we say we
/// know.
extension Volunteers {
  package func takeNews(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard !letter.isRobot(in: handling), !letter.people.isEmpty else { return nil }
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
    case Asks.added: return try desk.answerAdded(letter, question, facts)
    case Asks.oldAddress: return try desk.refuseNewAddress(letter, question, facts)
    case Asks.stay: return try desk.answerStay(letter, question, facts)
    default: return try OwnNews(self, handling).takeCorrection(letter, question)
    }
  }
}

extension SignUpDesk {
  /// "Not you? Answer NO and we forget you"; a YES is welcomed, and what they tell is taken down.
  func answerAdded(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard let person = facts.personID, let volunteer = try Volunteer.find(person, in: db) else {
      return .handled("added, and taken back since")
    }
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    if reading.isCertain, reading.meaning == .no || reading.meaning == .wrongPerson {
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      try Forgetting.forget(
        person, by: person, authentication: letter.authentication.word, in: handling)
      return .handled("not them, or not willing: forgotten")
    }
    guard reading.isCertain, reading.meaning == .yes, reading.isAlone else {
      return try answer(letter, to: question, facts)
    }
    guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
    try Journal.write(
      "signed up", actor: person, authentication: letter.authentication.word, subject: person,
      in: handling)
    var known = facts
    known.town = volunteer.town
    known.place = volunteer.town
    let post = WelcomePost(
      volunteers: volunteers, handling: handling, person: person, addressID: question.addressID,
      facts: known, thread: letter.thread)
    guard let hub = try volunteer.hubID.flatMap({ try Hub.find($0, in: db) }) else {
      return try post.place()
    }
    try post.join(hub)
    return .handled("welcomed to the hub \(hub.name)")
  }

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
