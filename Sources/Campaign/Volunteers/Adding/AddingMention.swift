import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A mail that brings somebody else: forwarded by a contact, or in words.
struct AddingMention {
  let letter: Letter
  let handling: Handling

  init(_ letter: Letter, in handling: Handling) throws {
    self.letter = letter
    self.handling = handling
  }

  func take() throws -> Taken? {
    if let sender = Sender(of: letter), sender.who >= .contact {
      if let taken = try forwarded(sender) { return taken }
      guard let phrase = AddingPhrase.reading(letter.newText.text), letter.isToUs
      else { return nil }
      return try ask(sender, about: try line(phrase.words), wrote: nil)
    }
    return try fromAnybody()
  }

  // MARK: From a contact

  /// Somebody's mail passed on without a word, or with no more than "please add".
  private func forwarded(_ sender: Sender) throws -> Taken? {
    let text = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard letter.newText.hadQuote || letter.newText.forwarded != nil, letter.isToUs,
      text.isEmpty || Self.isShortWish(text),
      let mail = ForwardedMail.reading(letter.message.text),
      let address = EmailAddress(mail.address), !handling.house.address.isOurs(address),
      address != sender.address
    else { return nil }
    if let finding = NeedsPerson.finding(in: mail.text) {
      return Taken("other", .handedOver(because: "passed on, and \(finding.words)"))
    }
    guard let line = try Self.line(of: mail, in: handling) else {
      return Taken("other", .handedOver(because: "passed on from \(address), who gives no name"))
    }
    return try ask(sender, about: line, wrote: line.person.note ?? "")
  }

  /// Whose mail the letter passes on, where it is somebody's who can be added.
  ///
  /// - Throws: `Refusal` where the words passed on are a person's to answer.
  static func passedOn(in letter: Letter, _ handling: Handling) throws -> ListedLine? {
    guard letter.newText.hadQuote || letter.newText.forwarded != nil,
      let mail = ForwardedMail.reading(letter.message.text),
      let address = EmailAddress(mail.address), !handling.house.address.isOurs(address),
      address != letter.from
    else { return nil }
    guard NeedsPerson.finding(in: mail.text) == nil else {
      throw Refusal(
        "What you passed on is for a person to answer, so I have done nothing. Please write to \(address) yourself."
      )
    }
    return try line(of: mail, in: handling)
  }

  private static func line(
    of mail: ForwardedMail, in handling: Handling
  ) throws -> ListedLine? {
    let signUp = SignUpReading.reading(
      subject: mail.subject, fromName: mail.name, newText: mail.text, signature: nil,
      gazetteer: try Adding.gazetteer.current(in: handling.db))
    guard let name = signUp.name?.full, PersonName.isUsable(name) else { return nil }
    var person = ListedPerson()
    person.name = name
    person.address = mail.address.lowercased()
    person.phone = signUp.phone
    person.zip = signUp.zip
    if let town = signUp.town, town.isCertain {
      (person.town, person.place) = (town.town, town.words)
    }
    person.interests = signUp.interests
    let language = signUp.language.rawValue
    person.language = ["es", "pt"].contains(language) ? language : nil
    let words = mail.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    person.note = words.isEmpty ? nil : String(words.prefix(500))
    return ListedLine(number: 1, written: "\(name) <\(mail.address)>", person: person)
  }

  /// "Add Joe Silva <…>, Worcester, who wrote: …?"
  static func question(_ line: ListedLine, wrote words: String?) -> String {
    let said = line.person
    let who = [
      said.address.map { "\(said.name) <\($0)>" } ?? said.name, said.phone, said.town,
    ].compactMap(\.self).joined(separator: ", ")
    if let words, !words.isEmpty { return "Add \(who), who wrote: “\(words.prefix(400))”?" }
    return "Add \(who)" + (said.note.map { " (\($0))" } ?? "") + "?"
  }

  /// "Please add", "FYI", "new volunteer", "can you add her?".
  private static func isShortWish(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count <= 12, !text.contains("@") else { return false }
    if words.contains(
      where: ["add", "agrega", "agregar", "agregue", "añade", "añadir", "adicione", "adicionar"]
        .contains)
    {
      return true
    }
    let plain: Set<String> = [
      "fyi", "new", "volunteer", "another", "one", "see", "below", "please", "here", "is",
      "somebody",
      "someone", "wants", "to", "help", "this", "came", "in", "for", "you", "us", "a", "hi",
      "hello",
      "thanks", "nueva", "nuevo", "voluntaria", "voluntario", "nova", "novo", "voluntária",
      "voluntário",
    ]
    return words.count <= 8 && words.allSatisfy(plain.contains)
  }

  private func line(_ words: String) throws -> ListedLine? {
    let people = PeopleList(words, gazetteer: try Adding.gazetteer.current(in: handling.db))
    guard people.lines.count == 1 else { return nil }
    return people.lines.first
  }

  /// "Add Joe Silva <…>, Worcester, who wrote: …? YES".
  private func ask(_ sender: Sender, about line: ListedLine?, wrote words: String?) throws -> Taken?
  {
    guard let line else { return nil }
    guard letter.authentication != .failed else {
      return Taken(
        "other", .handedOver(because: "somebody to add, and the proof of the sender failed"))
    }
    var list = AddingList(lines: [line])
    list.source = words == nil ? "added" : "forwarded"
    let first = Self.question(line, wrote: words)
    let desk = AddingDesk(sender, letter, in: handling)
    try desk.post(
      desk.ask(about: list, saying: [first]), because: "asked whether to add somebody")
    return Taken("adding", .handled("asked whether to add somebody"))
  }

  // MARK: From anybody else

  /// It is no command: the contact gets it, with what there is to do; the friend gets nothing.
  private func fromAnybody() throws -> Taken? {
    guard let phrase = try friend() else { return nil }
    // Who signs up themselves is taken in as ever; the friend stands in their words.
    let own = SignUpReading.reading(
      subject: "", fromName: letter.displayName, newText: phrase.rest, signature: nil,
      gazetteer: try Adding.gazetteer.current(in: handling.db))
    if case .signUp = own.kind { return nil }
    return Taken("other", .handedOver(because: "brings somebody else, who was not written to"))
  }

  private func friend() throws -> (line: ListedLine, rest: String)? {
    if let sender = Sender(of: letter), sender.who >= .contact { return nil }
    guard let phrase = AddingPhrase.reading(letter.newText.text), letter.isToUs,
      let line = try line(phrase.words), let address = line.person.address,
      let other = EmailAddress(address), other != letter.from,
      !handling.house.address.isOurs(other)
    else { return nil }
    return (line, phrase.rest)
  }

  /// The line that would add the friend.
  func proposal() throws -> Proposal? {
    guard let line = try friend()?.line, let address = line.person.address,
      !line.person.name.isEmpty, line.trouble == nil
    else { return nil }
    let town = line.person.town.map { " from \($0)" } ?? ""
    return .command("ADD \(line.person.name) <\(address)>\(town)")
  }
}
