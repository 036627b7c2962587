import Foundation
import GRDB
import Language
import Mail

/// What we cannot settle becomes a question with an owner (DESIGN §4.6): one mail with the words,
/// and an address that passes the owner's answer on under the owner's name.
package enum HandOver {
  /// What a handed-over mail asks its owner.
  package static let asks = "hand-over"
  /// What a passed-on answer asks the person: more words go back to the owner.
  static let asksPerson = "hand-over thread"

  /// At most this many single mails an hour to one owner; above it one note says that more wait.
  private static let singleMailsPerHour = 5

  static func open(
    _ letter: Letter, because: String, to chosen: Role? = nil, in handling: Handling
  ) throws {
    let db = handling.db
    let isRobot = letter.isRobot(in: handling) || letter.from == nil
    let owner = try chosen ?? owner(of: letter, isRobot: isRobot, in: handling)
    let number = try Number.next("hand-over", in: db)
    let addressID = try letter.from.map {
      try AddressRecord.keep($0, at: handling.now, in: db)
    }
    let words = String(letter.newText.text.prefix(8_000))
    try db.execute(
      cached: """
        INSERT INTO handOver (id, ledgerID, personID, addressID, ownerPersonID, ownerAddressID,
          because, subject, words, messageID, "references", openedAt)
        VALUES (:id, :ledger, :person, :address, :ownerPerson, :ownerAddress, :because, :subject,
          :words, :messageID, :references, :now)
        """,
      arguments: [
        "id": number, "ledger": handling.ledgerID, "person": letter.people.first?.id,
        "address": isRobot ? nil : addressID, "ownerPerson": owner?.personID,
        "ownerAddress": owner?.addressID, "because": because,
        "subject": String(letter.message.subject.prefix(300)), "words": words,
        "messageID": letter.message.messageID,
        "references": letter.thread.references.joined(separator: " "),
        "now": handling.now.milliseconds,
      ])
    try Journal.write(
      "handed over", subject: letter.people.first?.id, detail: "#\(number): \(because)",
      in: handling)
    guard let owner else { return }
    if try openedLastHour(by: owner, in: handling) > singleMailsPerHour {
      try sayThatMoreWait(for: owner, in: handling)
    } else {
      try tell(owner, number: number, words: words, because: because, letter, in: handling)
    }
  }

  private static func openedLastHour(by owner: Role, in handling: Handling) throws -> Int {
    try Int.fetchOne(
      handling.db,
      cached: """
        SELECT COUNT(*) FROM handOver WHERE openedAt > :since AND closedAt IS NULL
          AND ownerAddressID = :owner
        """,
      arguments: ["since": (handling.now - 3_600).milliseconds, "owner": owner.addressID]) ?? 0
  }

  private static func tell(
    _ owner: Role, number: Int64, words: String, because: String, _ letter: Letter,
    in handling: Handling
  ) throws {
    let person = letter.people.first
    let name = person?.name ?? ""
    let sender = letter.from?.rawValue ?? "somebody without an address"
    var posting = Posting(
      "handed-over",
      values: [
        "number": .text("\(number)"),
        "who": .text(name.isEmpty ? sender : name),
        "from": .text(sender),
        "subject": .text(String(letter.message.subject.prefix(200))),
        "words": .text(words.isEmpty ? "(nothing to read)" : words),
        "understood": .text(because),
        "proposed": .text(""),
      ],
      to: owner.addressID, person: owner.personID, lane: .notices, because: because)
    posting.asks = Asking(
      asks, payload: "\(number)", until: handling.now + 90 * 86_400)
    posting.attachments = letter.message.attachments.compactMap { file in
      guard let contents = file.contents, contents.count <= 10_485_760 else { return nil }
      return PostedFile(
        name: file.filename ?? "attachment", contentType: file.contentType, contents: contents)
    }
    try Outbox.put(posting, in: handling)
  }

  private static func sayThatMoreWait(for owner: Role, in handling: Handling) throws {
    let hour = Int64(handling.now.timeIntervalSince1970 / 3_600)
    var posting = Posting(
      "operator-note",
      values: [
        "title": "More mail needs a person",
        "text": .text(
          "More than \(singleMailsPerHour) mails for you came within an hour. The others lie in the folder \(handling.settings.mailbox.needsPerson)."
        ),
      ],
      to: owner.addressID, person: owner.personID, lane: .notices, because: "many handed over")
    posting.causeKey = "more wait:\(owner.addressID):\(hour)"
    try Outbox.put(posting, in: handling)
  }

  /// Nearest first: who answers for the person, then the state's coordinators, then any region's,
  /// then the operator. Robots and what nobody sent: the operator only.
  private static func owner(
    of letter: Letter, isRobot: Bool, in handling: Handling
  ) throws -> Role? {
    let db = handling.db
    let operators = try Role.holders(.operator, scope: "state", in: db)
    if isRobot { return operators.first }
    if let person = letter.people.first {
      for capability in handling.house.capabilities {
        for (kind, scope) in try capability.owners(of: person.id, in: db) {
          // Nobody owns their own question.
          let holder = try Role.holders(kind, scope: scope, in: db)
            .first { $0.addressID != letter.address?.id }
          if let holder { return holder }
        }
      }
    }
    let coordinators = try coordinators(in: db)
    return coordinators.first { $0.addressID != letter.address?.id } ?? operators.first
  }

  /// Every coordinator who can be reached, the state's first.
  static func coordinators(in db: Database) throws -> [Role] {
    try Role.holders(.coordinator, scope: "state", in: db)
      + Role.holders(.coordinator, scope: "east", in: db)
      + Role.holders(.coordinator, scope: "west", in: db)
  }

  /// The owner's answer: DONE closes, everything else goes to the person as the owner's words.
  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard letter.mayAnswer, letter.address?.id == question.addressID || isOwner(letter, question),
      let number = Int64(question.payload),
      let row = try Row.fetchOne(
        handling.db, cached: "SELECT * FROM handOver WHERE id = :id", arguments: ["id": number])
    else { return nil }
    let words = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !words.isEmpty else { return .handedOver(because: "an owner's answer without words") }
    if words.lowercased().trimmingCharacters(in: .punctuationCharacters) == "done" {
      try close(number, in: handling)
      return .handled("#\(number) closed")
    }
    guard let addressID = row["addressID"] as Int64? else {
      return .handled("#\(number) is a robot's: nothing passed on")
    }
    let owner = letter.people.first { $0.id == question.personID } ?? letter.people.first
    var posting = Posting(
      "passed-on",
      values: ["words": .text(words), "owner_name": .text(owner?.name ?? "The campaign")],
      to: addressID, person: row["personID"], lane: .answers, because: "#\(number) answered")
    posting.subject = Subject.reply(to: row["subject"])
    posting.fromName = owner?.name
    posting.thread = Thread(
      inReplyTo: row["messageID"],
      references: (row["references"] as String? ?? "").split(separator: " ").map(String.init))
    posting.asks = Asking(asksPerson, payload: "\(number)", until: handling.now + 90 * 86_400)
    try Outbox.put(posting, in: handling)
    try handling.db.execute(
      cached: "UPDATE handOver SET answeredAt = :now WHERE id = :id",
      arguments: ["now": handling.now.milliseconds, "id": number])
    try Journal.write(
      "passed on", actor: owner?.id, authentication: letter.authentication.word,
      subject: row["personID"], detail: "#\(number)", in: handling)
    return .handled("#\(number) answered")
  }

  private static func isOwner(_ letter: Letter, _ question: Question) -> Bool {
    letter.authentication.isProven && letter.people.contains { $0.id == question.personID }
  }

  private static func close(_ number: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE handOver SET closedAt = :now WHERE id = :id AND closedAt IS NULL",
      arguments: ["now": handling.now.milliseconds, "id": number])
  }

  /// A person's next words in a conversation with an owner go to that owner.
  static func continueThread(
    _ letter: Letter, _ question: Question, in handling: Handling
  ) throws -> Reaction? {
    if Courtesy.isNothingToAnswer(letter.newText.text) {
      return .handled("thanks, which needs no answer")
    }
    return .handedOver(because: "more words in #\(question.payload)")
  }

  /// Unasked mail to somebody rests until a person has cleared it, at most `days`.
  package static func keepQuiet(_ person: Int64, days: Int, in handling: Handling) throws {
    let until = (handling.now + Double(days) * 86_400).milliseconds
    try handling.db.execute(
      cached: "UPDATE person SET quietUntil = MAX(COALESCE(quietUntil, 0), :until) WHERE id = :id",
      arguments: ["until": until, "id": person])
  }
}

/// Subjects of answers.
package enum Subject {
  /// `Re: …`, once (RFC 5322 §3.6.5).
  package static func reply(to subject: String) -> String {
    let lower = subject.lowercased()
    return lower.hasPrefix("re:") ? subject : "Re: " + subject
  }
}
