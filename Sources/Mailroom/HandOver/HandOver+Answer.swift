import Foundation
import GRDB
import Language
import Mail

/// What an owner answers: words go to the person, YES does what was proposed, DONE closes, PASS
/// hands on.
extension HandOver {
  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    // Nothing of an owner's goes to a volunteer but what surely answers a hand-over.
    guard letter.handle?.row == question.row, let ask = Ask(question.payload),
      let number = ask.numbers.first
    else { return nil }
    if letter.isRobot(in: handling) {
      return .handedOver(because: "a machine answers what was handed over (#\(number))")
    }
    guard let writer = try owner(writing: letter, question, ask, in: handling) else {
      return try askWhetherTheirs(letter, question, number, in: handling)
    }
    // Who has no role any more writes to nobody under the campaign's address.
    let roles = try letter.roles + Role.at(question.addressID, in: handling.db)
    guard roles.contains(where: { $0.personID == writer.id }) else {
      return .handedOver(because: "an answer to #\(number) from somebody without a role now")
    }
    // An owner's words are no older for having waited.
    var handling = handling
    handling.isLate = false
    let desk = OwnerDesk(letter: letter, writer: writer, ask: ask, handling: handling)
    return .handled(try desk.carryOut())
  }

  /// Who answers: the owner that the mail went to; or somebody else who may own the question, to
  /// whom that owner has forwarded it, and whose From is proven.
  private static func owner(
    writing letter: Letter, _ question: Question, _ ask: Ask, in handling: Handling
  ) throws -> Person? {
    guard letter.mayAnswer else { return nil }
    if letter.address?.id == question.addressID || letter.authentication.isProven {
      if let person = letter.people.first(where: { $0.id == question.personID }) { return person }
    }
    if letter.address?.id == question.addressID { return letter.people.first }
    guard letter.authentication.isProven else { return nil }
    let matters = try ask.numbers.compactMap { try Matter.find($0, in: handling.db) }
    return try letter.people.first { person in
      try matters.allSatisfy { try owners(of: $0, in: handling).contains(person.id) }
    }
  }

  /// An answer from an address that is not the owner's, or with a From that nothing proves: the
  /// owner on record is asked whether it is theirs, and nobody else hears of it.
  private static func askWhetherTheirs(
    _ letter: Letter, _ question: Question, _ number: Int64, in handling: Handling
  ) throws -> Reaction {
    guard letter.authentication != .failed, let from = letter.from else {
      return .handedOver(because: "an answer to #\(number) under a forged name")
    }
    let words = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !words.isEmpty else { return .handled("an answer to #\(number) without words") }
    let asked =
      try Int.fetchOne(
        handling.db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID = :address AND createdAt > :since AND asks = :asks
          """,
        arguments: [
          "address": question.addressID, "since": (handling.now - 86_400).milliseconds,
          "asks": asksWhetherTheirs,
        ]) ?? 0
    guard asked < 2 else {
      return .handled("asked twice today whether an answer to #\(number) is theirs")
    }
    var posting = Posting(
      "confirm-hand-over-words",
      values: [
        "number": .text("\(number)"), "from": .text(from.rawValue), "words": .text(words),
      ],
      to: question.addressID, person: question.personID, lane: .notices,
      because: "an answer to #\(number) from an address that is not the owner's")
    posting.isBooked = true
    posting.isUrgent = true
    posting.attachments = HandedFiles(of: letter.message).carried
    let payload = StrangeWords(question: question.row, words: words)
    posting.asks = Asking(
      asksWhetherTheirs, payload: payload.json, until: handling.now + 172_800)
    try Outbox.put(posting, in: handling)
    try Journal.write(
      "asked", authentication: letter.authentication.word, subject: question.personID,
      detail: "whether an answer to #\(number) is theirs", in: handling)
    return .handled("asked the owner of #\(number) whether it is theirs")
  }

  /// YES to that.
  static func confirmWords(
    _ letter: Letter, _ question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard letter.mayConfirm, question.until > handling.now,
      ReplyReading.reading(letter.newText.text, asked: .yesOrNo).confirms,
      let strange = StrangeWords(question.payload),
      let first = try Outbox.question(row: strange.question, in: handling.db),
      let ask = Ask(first.payload),
      let writer = letter.people.first(where: { $0.id == question.personID })
        ?? letter.people.first
    else { return nil }
    guard try Outbox.close(question, in: handling) else { return .handled("confirmed before") }
    let files = try Row.fetchAll(
      handling.db,
      cached: "SELECT * FROM outboxAttachment WHERE outboxID = :row ORDER BY position",
      arguments: ["row": question.row]
    ).map { row in
      PostedFile(
        name: row["filename"], contentType: row["contentType"],
        contents: [UInt8](row["contents"] as Data))
    }
    let desk = OwnerDesk(letter: letter, writer: writer, ask: ask, handling: handling)
    return .handled(try desk.carryOut(strange.words, files: HandedFiles(carried: files)))
  }

  /// Whether a letter carries an owner's words for somebody else: "I took you off the list" is
  /// then no wish of the owner's own. STOP alone still is.
  static func carriesWords(_ letter: Letter) -> Bool {
    guard let template = letter.handle?.template, templates.contains(template) else { return false }
    return letter.newText.text.split(whereSeparator: \.isWhitespace).count > 3
  }

  private static let templates: Set<String> = [
    "handed-over", "handed-over-more", "hand-over-reminder", "hand-over-list",
  ]

  /// A mail that carried an owner's words did not arrive: the owner has to know.
  static func noteLost(row: Int64, in handling: Handling) throws {
    guard let question = try Outbox.question(row: row, in: handling.db),
      question.kind == asksPerson, let number = Int64(question.payload),
      let matter = try Matter.find(number, in: handling.db), let owner = matter.ownerPersonID,
      let address = matter.ownerAddressID
    else { return }
    try note(
      ["is_lost": true], about: number, to: address, person: owner, answering: nil,
      because: "an owner's words did not arrive", in: handling)
  }

  /// A robot of an owner's answers for them: nothing is passed on, and the books say so.
  static func noteRobot(_ letter: Letter, in handling: Handling) throws {
    guard let row = letter.handle?.row,
      let question = try Outbox.question(row: row, in: handling.db), question.kind == asks
    else { return }
    try Journal.write(
      "owner's robot", subject: question.personID,
      detail: Ask(question.payload)?.numbers.map { "#\($0)" }.joined(separator: ", ") ?? "",
      in: handling)
  }
}

/// Words that wait for an owner's YES.
private struct StrangeWords: Codable {
  /// The row of the mail that they answer.
  var question: Int64
  var words: String

  init(question: Int64, words: String) {
    self.question = question
    self.words = words
  }

  init?(_ json: String) {
    do {
      self = try JSONDecoder().decode(StrangeWords.self, from: Data(json.utf8))
    } catch {
      return nil  // not ours: nothing to confirm
    }
  }

  var json: String {
    // A number and a text can always be encoded.
    String(decoding: (try? JSONEncoder().encode(self)) ?? Data(), as: UTF8.self)
  }
}
