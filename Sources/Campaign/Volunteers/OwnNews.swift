import Foundation
import GRDB
import Language
import Mailroom

/// What people tell about themselves unasked, as lines that the desk of commands carries out.
struct OwnNews {
  let volunteers: Volunteers
  let handling: Handling
  private var db: Database { handling.db }

  /// Words beside those that told of a change, above which a person reads the mail too.
  private static let wordsBeside = 40

  init(_ volunteers: Volunteers, _ handling: Handling) {
    self.volunteers = volunteers
    self.handling = handling
  }

  /// A letter that answers nothing.
  func take(_ letter: Letter, _ signUp: SignUp) throws -> Reaction? {
    guard let person = try writer(letter) else { return nil }
    let text = letter.newText.text
    let changes = try changes(in: text)
    var sure = try lines(changes.filter(\.isCertain), person) + spoken(in: text, person)
    if sure.isEmpty { sure = plainNumber(in: text, letter, person) }
    if sure.isEmpty {
      // Only where nothing else is understood: a guess is shown, and done after a YES.
      guard case .notClear = signUp.kind, letter.handle == nil else { return nil }
      let guesses = try lines(changes.filter { !$0.isCertain }, person)
      guard !guesses.isEmpty else { return nil }
      return try handling.run(commands: guesses, of: letter, asksFirst: true)
    }
    let reaction = try handling.run(commands: sure, of: letter)
    guard case .handled(let done)? = reaction else { return reaction }
    if case .question(let evidence) = signUp.kind {
      return .handedOver(because: "a question: \(evidence.words); \(done)")
    }
    let told = changes.reduce(0) { $0 + Self.count($1.evidence.words) }
    guard Self.count(text) - told <= Self.wordsBeside else {
      return .handedOver(because: "they told of a change, and more; \(done)")
    }
    return reaction
  }

  /// "My number is 617-555-9000", of a contact or a coordinator, who signs up for nothing by it.
  private func plainNumber(in text: String, _ letter: Letter, _ person: Person) -> [String] {
    guard let sender = Sender(of: letter), sender.who >= .contact, Self.count(text) <= 20
    else { return [] }
    let own = PhoneNumber.all(in: text).filter(\.isWriters)
    guard own.count == 1, let number = own.first?.written else { return [] }
    return [OwnRecordWords(person.language).line(.phone, number)]
  }

  /// What an answer to something else tells besides: a phone or a ZIP belongs to that answer.
  ///
  /// - Returns: `nil` if nothing of the kind is in it.
  func takeBesides(
    _ letter: Letter, _ question: Question, _ said: SignUpFacts
  ) throws -> Reaction? {
    guard let person = try writer(letter), person.id == question.personID else { return nil }
    let before = try Volunteer.find(person.id, in: db)
    let changes = try changes(in: letter.newText.text).filter { change in
      switch change.what {
      case .phone, .zip, .street: false
      // Where none is on record it is the answer itself.
      case .town: before?.town != nil
      case .name, .givenName, .familyName: !person.name.isEmpty
      case .emailAddress, .language, .elsewhere: true
      }
    }
    let lines = try lines(changes.filter(\.isCertain), person)
    guard !lines.isEmpty else { return nil }
    try Outbox.close(question, in: handling)
    var facts = said
    (facts.town, facts.name, facts.givenName, facts.words) = (nil, nil, nil, "")
    if changes.contains(where: { if case .town = $0.what { true } else { false } }) {
      facts.zip = nil
    }
    let changed = try Volunteer.record(facts, person: person.id, in: handling)
    try Journal.write(
      "completed", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, changes: changed, in: handling)
    return try handling.run(commands: lines, of: letter)
  }

  /// What an answer about a talk tells besides it, as far as that answer has not taken it down
  /// itself: a move, a new address, a language.
  ///
  /// - Returns: `nil` if nothing of the kind is in it.
  func takeBeside(_ letter: Letter) throws -> Reaction? {
    guard let writer = try writer(letter), let person = try Person.find(writer.id, in: db) else {
      return nil
    }
    let town = try Volunteer.find(person.id, in: db)?.town
    let text = letter.newText.text
    let changes = try changes(in: text).filter { change in
      switch change.what {
      case .phone(let phone): change.isCertain && phone != person.phone
      case .town(let mention): change.isCertain && mention.town != town
      case .street: false
      default: change.isCertain
      }
    }
    let lines = try lines(changes, person) + spoken(in: text, person)
    guard !lines.isEmpty else { return nil }
    return try handling.run(commands: lines, of: letter)
  }

  /// An answer to MY DATA: in its light a bare number or town corrects the record.
  func takeCorrection(_ letter: Letter, _ question: Question) throws -> Reaction? {
    guard let person = try writer(letter), person.id == question.personID else { return nil }
    let text = letter.newText.text
    var changes = try changes(in: text)
    let (signUp, _) = try volunteers.read(letter, in: handling)
    func has(_ kind: (RecordChange.What) -> Bool) -> Bool { changes.contains { kind($0.what) } }
    if let phone = signUp.phone, !has({ if case .phone = $0 { true } else { false } }) {
      changes.append(.init(.phone(phone), isCertain: true, evidence: Evidence(words: phone)))
    }
    let hasTown = has {
      if case .town = $0 { true } else if case .elsewhere = $0 { true } else { false }
    }
    if let town = signUp.town, town.isCertain, town.isHome, !hasTown {
      changes.append(.init(.town(town), isCertain: true, evidence: Evidence(words: town.words)))
    }
    let sure = try lines(changes.filter(\.isCertain), person) + spoken(in: text, person)
    guard sure.isEmpty else { return try handling.run(commands: sure, of: letter) }
    let guesses = try lines(changes.filter { !$0.isCertain }, person)
    guard guesses.isEmpty else {
      return try handling.run(commands: guesses, of: letter, asksFirst: true)
    }
    if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
    return .handedOver(because: "says what is wrong on their record")
  }

  // MARK: Reading

  /// The one whom the desk takes for the writer: at an address of two, who holds a role or signs.
  private func writer(_ letter: Letter) throws -> Person? { Sender(of: letter)?.person }

  private func changes(in text: String) throws -> [RecordChange] {
    RecordChange.reading(text, gazetteer: try volunteers.gazetteer.current(in: db))
  }

  private static func count(_ words: String) -> Int {
    words.split(whereSeparator: \.isWhitespace).count
  }

  private func spoken(in text: String, _ person: Person) throws -> [String] {
    guard let known = try Volunteer.find(person.id, in: db) else { return [] }
    let say = OwnRecordWords(person.language)
    return SpokenLanguage.reading(text).filter {
      $0.isCertain && $0.name != "English" && !known.languages.contains($0.name)
    }.map { say.line(.spoken, $0.name) }
  }

  private func lines(_ changes: [RecordChange], _ person: Person) throws -> [String] {
    let say = OwnRecordWords(person.language)
    let zip = changes.lazy.compactMap { if case .zip(let zip) = $0.what { zip } else { nil } }.first
    let hasTown = changes.contains { if case .town = $0.what { true } else { false } }
    return try changes.compactMap { change in
      switch change.what {
      case .name(let name): PersonName.isUsable(name.full) ? say.line(.name, name.full) : nil
      case .givenName(let name, let old):
        // "It's Marta, not Maria" corrects only a record that says Maria.
        old.map { NameWords.of(person.name).contains(NameWords.of($0).first ?? "") } ?? true
          ? say.line(.givenName, name) : nil
      case .familyName(let name): say.line(.familyName, name)
      case .town(let town):
        say.line(.town, [try named(town), zip].compactMap(\.self).joined(separator: " "))
      case .elsewhere(let place):
        ChangeOwnRecord.isUsable(place: place) ? say.line(.outside, place) : nil
      case .zip(let zip): hasTown ? nil : say.line(.zip, zip)
      // We keep no streets.
      case .street: nil
      case .phone(let phone): say.line(.phone, phone)
      case .emailAddress(let address): say.line(.address, address)
      case .language(let language): say.line(.language, Self.name(language, say))
      }
    }
  }

  /// A village as they named it, if it is one: it decides between hubs.
  private func named(_ town: TownMention) throws -> String {
    let words = town.words.trimmingCharacters(in: .whitespacesAndNewlines)
    return try Places.towns(named: words, in: db) == [town.town] ? words : town.town
  }

  private static func name(_ language: MailLanguage, _ say: OwnRecordWords) -> String {
    switch language {
    case .en: say("English", es: "inglés", pt: "inglês")
    case .es: say("Spanish", es: "español", pt: "espanhol")
    case .pt: say("Portuguese", es: "portugués", pt: "português")
    }
  }
}
