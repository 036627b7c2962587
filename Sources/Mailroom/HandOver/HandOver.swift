import Foundation
import GRDB
import Language
import Mail

/// What we cannot settle becomes a question with an owner (DESIGN §4.6): one mail with the words,
/// and an address that passes the owner's answer on under the owner's name.
///
/// A question is one conversation with one person. It is *open* until an owner says DONE or 14
/// days pass without a word, and *waits* while its owner has not answered what came last. Its
/// owner is told by one mail (`HandOver+Telling`), answers (`HandOver+Answer`), is reminded and
/// relieved by the clock (`HandOverClock`). The person's next words in it go to the same owner
/// (`HandOver+Thread`), and while it is open we are quiet (`HandOver+Quiet`).
package enum HandOver {
  /// What a handed-over mail asks its owner.
  package static let asks = "hand-over"
  /// What a passed-on answer asks the person: more words go back to the owner.
  package static let asksPerson = "hand-over thread"
  /// What an answer to a hand-over from a strange address makes us ask the owner.
  static let asksWhetherTheirs = "confirm hand-over words"

  /// What is read of a letter; the whole of a longer one is attached.
  private static let charactersShown = 8_000

  /// Hands a letter over: to the conversation that it belongs to, or as a new question.
  ///
  /// - Parameters:
  ///   - because: what we made of it, for the owner.
  ///   - proposal: what an owner's YES does; what the words themselves call for, if none is given.
  ///   - chosen: stands instead of the nearest owner.
  /// - Returns: the question's number.
  @discardableResult
  package static func open(
    _ letter: Letter, because: String, proposal: Proposal? = nil, to chosen: Role? = nil,
    in handling: Handling
  ) throws -> Int64 {
    if chosen == nil, let matter = try thread(of: letter, orItself: true, in: handling) {
      try resume(matter, with: letter, because: because, in: handling)
      return matter.number
    }
    let db = handling.db
    let isRobot = letter.isRobot(in: handling) || letter.from == nil
    // A forged From is nobody's word: it is tied to no person, and no hub's contact sees it.
    let isForged = letter.authentication == .failed
    let addressID = try letter.from.map {
      try AddressRecord.keep($0, at: handling.now, in: db)
    }
    // Handling the letter may just have put them on record.
    let people =
      letter.people.isEmpty
      ? try addressID.map { try Person.at($0, in: db) } ?? [] : letter.people
    let person = isForged ? nil : people.first
    var isOperators = (isRobot || isForged) && chosen == nil
    var chain = try owners(
      of: person?.id, writingFrom: addressID, isOperators: isOperators, in: handling)
    if isForged, !isRobot, chain.steps.isEmpty {
      isOperators = false
      chain = try owners(
        of: nil, writingFrom: addressID, isOperators: false, in: handling)
    }
    let present = try person.flatMap { try presentOwner(of: $0.id, in: db) }
    // Who sent a round mail reads what its answers need.
    let sender =
      isOperators || chosen != nil
      ? nil : try letter.handle.flatMap { try Round.owner(ofRow: $0.row, in: db) }
    let addressed =
      isOperators || chosen != nil || isForged ? nil : try owner(for: letter, in: handling)
    let owner = chosen ?? addressed ?? chain.role(of: present) ?? sender ?? chain.first
    let number = try Number.next("hand-over", in: db)
    var proposal = isOperators ? nil : proposal ?? Proposal.reading(letter)
    for capability in handling.house.capabilities where proposal == nil && !isOperators {
      proposal = try capability.proposal(for: letter, in: handling)
    }
    try db.execute(
      cached: """
        INSERT INTO handOver (id, ledgerID, personID, addressID, ownerPersonID, ownerAddressID,
          because, subject, words, who, sender, messageID, "references", outboxID, openedAt,
          askedAt, lastWordAt, isOperators, proposalKind, proposal)
        VALUES (:id, :ledger, :person, :address, :ownerPerson, :ownerAddress, :because, :subject,
          :words, :who, :sender, :messageID, :references, :outbox, :now, :now, :now,
          :isOperators, :proposalKind, :proposal)
        """,
      arguments: [
        "id": number, "ledger": handling.ledgerID, "person": person?.id,
        "address": isRobot ? nil : addressID,
        "ownerPerson": owner?.personID, "ownerAddress": owner?.addressID,
        "because": understood(because, letter, in: handling),
        "subject": String(letter.message.subject.prefix(300)), "words": words(of: letter),
        "who": name(of: letter, person), "sender": letter.from?.rawValue ?? "",
        "messageID": letter.message.messageID,
        "references": letter.thread.references.joined(separator: " "),
        "outbox": letter.handle?.row, "now": handling.now.milliseconds,
        "isOperators": isOperators, "proposalKind": proposal?.kind, "proposal": proposal?.text,
      ])
    if let dead = proposal?.deceased, dead != person?.id, isSurely(letter, in: handling) {
      // Told by a colleague: nothing goes there until an owner has said whether it is so.
      try keepQuiet(dead, days: quietDays, in: handling)
    }
    try keep(letter, in: number, db)
    try Journal.write(
      "handed over", subject: person?.id, detail: "#\(number): \(because)", in: handling)
    if !isRobot, isSurely(letter, in: handling), let person {
      try keepThreadQuiet(person.id, in: handling)
    }
    guard let owner, let matter = try Matter.find(number, in: db) else { return number }
    if sender == owner, NeedsPerson.finding(in: letter.newText.text) == nil {
      try waitForList(number, in: handling)
      return number
    }
    try tell(owner, of: matter, as: .new(callAt: callNumber(letter)), in: handling)
    return number
  }

  /// Whose it is by where it came.
  private static func owner(for letter: Letter, in handling: Handling) throws -> Role? {
    for capability in handling.house.capabilities {
      if let owner = try capability.owner(for: letter, in: handling) { return owner }
    }
    return nil
  }

  /// Who has a conversation with them already. Uses handOverOfPerson.
  private static func presentOwner(of person: Int64, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT ownerPersonID FROM handOver
        WHERE personID = :person AND closedAt IS NULL AND ownerPersonID IS NOT NULL
        ORDER BY openedAt DESC LIMIT 1
        """, arguments: ["person": person])
  }

  /// Whether what it says holds for the person at its address. A typed-in name silences nobody;
  /// where no server proves anything, all letters count as what they say.
  static func isSurely(_ letter: Letter, in handling: Handling) -> Bool {
    letter.authentication != .failed
      && (letter.mayAnswer || handling.settings.authentication.server.isEmpty)
  }

  /// What we made of it, and how far it is theirs.
  static func understood(_ because: String, _ letter: Letter, in handling: Handling) -> String {
    guard !letter.people.isEmpty, !isSurely(letter, in: handling) else { return because }
    let doubt =
      letter.authentication == .failed
      ? "the receiving server says that its From is forged"
      : "nothing proves that its From is theirs"
    return "\(because); \(doubt)"
  }

  /// What the owner reads of it.
  static func words(of letter: Letter) -> String {
    let shown = letter.newText.shown
    guard shown.count > charactersShown else { return shown }
    return String(shown.prefix(charactersShown)) + " […]"
  }

  /// As they call themselves, where that is a name.
  private static func name(of letter: Letter, _ person: Person?) -> String {
    let display = letter.displayName.map { String($0.prefix(60)) } ?? ""
    if !display.isEmpty, !display.contains("@") { return display }
    guard let person, !person.name.isEmpty else { return letter.from?.rawValue ?? "A machine" }
    return person.name
  }

  /// Remembers the letter and its files as part of the conversation.
  static func keep(_ letter: Letter, in number: Int64, _ db: Database) throws {
    if let id = letter.message.messageID {
      try db.execute(
        cached: """
          INSERT INTO handOverLetter (messageID, handOverID) VALUES (:id, :number)
          ON CONFLICT DO NOTHING
          """, arguments: ["id": id, "number": number])
    }
    var message = letter.message
    let shown = letter.newText.shown
    if shown.count > charactersShown {
      let whole = Array(shown.utf8)
      message.attachments.append(
        Attachment(
          filename: "the-whole-mail.txt", contentType: "text/plain", size: whole.count,
          contents: whole))
    }
    try HandedFiles.keep(message, for: number, in: db)
  }

  /// Where to call somebody who asks for it: the number that the mail gives, else the one on
  /// record. `nil` if they do not ask.
  static func callNumber(_ letter: Letter) -> String? {
    let text = letter.newText.text
    let reply = ReplyReading.reading(text, asked: .nothing)
    guard reply.meaning == .callMe || reply.alsoSays(.callMe) else { return nil }
    let numbers = PhoneNumber.all(in: text)
    let own = numbers.first { $0.isWriters } ?? numbers.first
    return own?.written ?? letter.people.first?.phone ?? ""
  }
}

/// Subjects of answers.
package enum Subject {
  /// `Re: …`, once (RFC 5322 §3.6.5).
  package static func reply(to subject: String) -> String {
    let lower = subject.lowercased()
    return lower.hasPrefix("re:") ? subject : "Re: " + subject
  }

  /// Without what mailers put before it, to be compared.
  static func bare(_ subject: String) -> String {
    var rest = subject.lowercased()[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard
        let mark = ["re:", "aw:", "sv:", "fw:", "fwd:", "res:", "rv:", "enc:"]
          .first(where: rest.hasPrefix)
      else { return String(rest).trimmingCharacters(in: .whitespaces) }
      rest = rest.dropFirst(mark.count)
    }
  }
}
