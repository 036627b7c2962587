import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Takes people in: one person once, whoever else reads mail at the same address.
struct SignUpDesk {
  let volunteers: Volunteers
  let handling: Handling
  var db: Database { handling.db }

  init(_ volunteers: Volunteers, _ handling: Handling) {
    self.volunteers = volunteers
    self.handling = handling
  }

  /// A proven sign-up from an address.
  func enroll(_ facts: SignUpFacts, at addressID: Int64, _ letter: Letter) throws -> Reaction {
    let people = try Person.at(addressID, in: db)
    let same = people.first { person in
      guard let given = facts.givenName, !person.givenName.isEmpty else { return people.count == 1 }
      return Self.folded(given) == Self.folded(person.givenName)
    }
    if let same { return try welcome(same.id, facts, at: addressID, letter) }
    if let first = people.first { return try askWho(first, facts, at: addressID, letter) }
    return try welcome(
      try create(facts, at: addressID), facts, at: addressID, letter)
  }

  private static func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  /// Puts a newcomer on record.
  func create(_ facts: SignUpFacts, at addressID: Int64) throws -> Int64 {
    let person = try Person.create(
      name: facts.name ?? "", givenName: facts.givenName ?? "", language: facts.language,
      phone: facts.phone, at: handling.now, in: db)
    try AddressRecord.link(person: person, address: addressID, in: db)
    // Who was forgotten and signs up themselves is a newcomer.
    if let record = try AddressRecord.find(addressID, in: db) {
      try Forgetting.lift(record.address, in: handling)
    }
    return person
  }

  /// Another first name from a known address is asked about, once.
  private func askWho(
    _ known: Person, _ facts: SignUpFacts, at addressID: Int64, _ letter: Letter
  ) throws -> Reaction {
    var pending = facts
    pending.personID = known.id
    var posting = Posting(
      "who-are-you",
      values: [
        "given_name": .text(known.givenName), "other_name": .text(facts.givenName ?? ""),
      ],
      to: addressID, person: known.id, language: facts.language, lane: .answers,
      because: "another first name from a known address")
    posting.thread = letter.thread
    posting.asks = Asking(
      Volunteers.Asks.who, payload: pending.json, until: handling.now + 30 * 86_400)
    posting.causeKey = "who are you:\(addressID):\(Self.folded(facts.givenName ?? ""))"
    guard try Outbox.put(posting, in: handling) != nil else {
      return .handedOver(because: "asked before who of two people writes from there")
    }
    return .handled("asked who of two people wrote")
  }

  /// Puts the person on record and sends what fits: a welcome, a question, or a person's care.
  func welcome(
    _ person: Int64, _ facts: SignUpFacts, at addressID: Int64, _ letter: Letter
  ) throws -> Reaction {
    let before = try Volunteer.find(person, in: db)
    let changes = try Volunteer.record(facts, person: person, in: handling)
    try Journal.write(
      "signed up", actor: person, authentication: letter.authentication.word, subject: person,
      changes: changes, in: handling)
    let post = WelcomePost(
      volunteers: volunteers, handling: handling, person: person, addressID: addressID,
      facts: facts, thread: letter.thread)
    // Once said, it holds for what they write later too.
    let isMinor = try Person.find(person, in: db)?.isMinor ?? false
    if facts.isUnder18 || isMinor {
      try Person.markMinor(person, in: handling)
      try post.underAge()
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    let isKnown =
      before.map { $0.signedUpAt != nil && !["known", "resting", "gone"].contains($0.stage) }
      ?? false
    let hasMoved = facts.isTownCertain && facts.town != nil && facts.town != before?.town
    if isKnown, !hasMoved, before?.hubID != nil {
      try post.alreadyKnown()
      return .handled("signed up before")
    }
    let reaction = try post.place()
    guard case .handled(let said) = reaction,
      let event = try EventSignUp(volunteers, handling)
        .book(person, words: facts.words, readAt: letter.readAt, answering: letter)
    else { return reaction }
    return .handled("\(said); and comes to #\(event.id)")
  }

  /// What the question offered, by the numbers that the mail gave.
  func asked(by question: Question, _ facts: SignUpFacts) throws -> Asked {
    switch question.kind {
    case Volunteers.Asks.who:
      let known = try facts.personID.flatMap { try Person.find($0, in: db) }
      return .choices([known?.givenName ?? "", facts.givenName ?? "somebody else"])
    case Volunteers.Asks.hub:
      return .choices(try facts.hubs.compactMap { try Hub.find($0, in: db)?.name })
    case Volunteers.Asks.town:
      return .choices([facts.town].compactMap(\.self) + facts.otherTowns)
    case Volunteers.Asks.facts, Volunteers.Asks.record: return .nothing
    default: return .yesOrNo
    }
  }

  // MARK: Answers to our questions

  func answer(
    _ letter: Letter, to question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    var (signUp, said) = try volunteers.read(letter, in: handling)
    said.words = facts.words
    switch question.kind {
    case Volunteers.Asks.who: return try answerWho(letter, question, facts)
    case Volunteers.Asks.hub: return try answerHub(letter, question, facts, said)
    case Volunteers.Asks.town: return try answerTown(letter, question, facts, said)
    default: break
    }
    guard let person = question.personID else { return nil }
    if let reaction = try OwnNews(volunteers, handling).takeBesides(letter, question, said) {
      return reaction
    }
    // In the light of "what is your number?" a bare name or town is an answer; a question or
    // words that say nothing new are for a person.
    let isNews = said.phone != nil || said.zip != nil || said.town != nil || !said.interests.isEmpty
    if !isNews {
      let answersName = try Person.find(person, in: db)?.name.isEmpty == true && said.name != nil
      guard answersName else {
        if Courtesy.isNothingToAnswer(letter.newText.text) {
          return .handled("thanks, which needs no answer")
        }
        return .handedOver(because: "an answer that we cannot read")
      }
    }
    if case .question(let evidence) = signUp.kind, !isNews {
      return .handedOver(because: "a question: \(evidence.words)")
    }
    signUp.name = nil
    try Outbox.close(question, in: handling)
    let townBefore = try Volunteer.find(person, in: db)?.town
    let changes = try Volunteer.record(said, person: person, in: handling)
    try Journal.write(
      "completed", actor: person, authentication: letter.authentication.word, subject: person,
      changes: changes, in: handling)
    let post = WelcomePost(
      volunteers: volunteers, handling: handling, person: person,
      addressID: letter.address?.id ?? question.addressID, facts: said, thread: letter.thread)
    if said.isTownCertain, let town = said.town, town != townBefore { return try post.place() }
    try post.complete()
    return .handled("completed the record")
  }

  private func answerWho(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts
  ) throws -> Reaction? {
    guard let known = try facts.personID.flatMap({ try Person.find($0, in: db) }) else {
      return nil
    }
    let names = [known.givenName, facts.givenName ?? "somebody else"]
    switch AnswerReading.reading(letter.newText.text, choices: names) {
    case .choice(1, _):
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      return try welcome(known.id, facts, at: question.addressID, letter)
    case .choice(2, _):
      guard try Outbox.close(question, in: handling) else { return .handled("answered before") }
      let person = try create(facts, at: question.addressID)
      return try welcome(person, facts, at: question.addressID, letter)
    default:
      return .handedOver(because: "unclear who of two people wrote")
    }
  }

  private func answerHub(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts, _ said: SignUpFacts
  ) throws -> Reaction? {
    guard let person = facts.personID else { return nil }
    let hubs = try facts.hubs.compactMap { try Hub.find($0, in: db) }
    var chosen: Hub?
    if case .choice(let number, _) = AnswerReading.reading(
      letter.newText.text, choices: hubs.map(\.name)), hubs.indices.contains(number - 1)
    {
      chosen = hubs[number - 1]
    } else if let town = said.town, let place = said.place {
      // "Dorchester, near Fields Corner": the part of town decides if one hub is of it.
      let near = try Hub.possible(town: town, place: place, in: db)
      if near.count == 1 { chosen = near[0] }
    }
    guard let chosen else { return .handedOver(because: "unclear which hub") }
    try Outbox.close(question, in: handling)
    _ = try Volunteer.record(said, person: person, in: handling)
    let post = WelcomePost(
      volunteers: volunteers, handling: handling, person: person,
      addressID: letter.address?.id ?? question.addressID, facts: facts, thread: letter.thread)
    try post.join(chosen)
    return .handled("chose the hub \(chosen.name)")
  }

  private func answerTown(
    _ letter: Letter, _ question: Question, _ facts: SignUpFacts, _ said: SignUpFacts
  ) throws -> Reaction? {
    guard let person = facts.personID else { return nil }
    var merged = facts
    let choices = [facts.town].compactMap(\.self) + facts.otherTowns
    if case .choice(let number, _) = AnswerReading.reading(
      letter.newText.text, choices: choices), choices.indices.contains(number - 1)
    {
      merged.town = choices[number - 1]
      merged.place = choices[number - 1]
    } else if let town = said.town, said.isTownCertain {
      merged.town = town
      merged.place = said.place
    } else if let town = try volunteers.gazetteer.current(in: db).town(
      named: letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines))
    {
      merged.town = town
      merged.place = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    } else {
      return .handedOver(because: "unclear which town")
    }
    merged.isTownCertain = true
    merged.zip = said.zip ?? facts.zip
    merged.phone = said.phone ?? facts.phone
    try Outbox.close(question, in: handling)
    let changes = try Volunteer.record(merged, person: person, in: handling)
    try Journal.write(
      "completed", actor: person, authentication: letter.authentication.word, subject: person,
      changes: changes, in: handling)
    return try WelcomePost(
      volunteers: volunteers, handling: handling, person: person,
      addressID: letter.address?.id ?? question.addressID, facts: merged, thread: letter.thread
    ).place()
  }
}
