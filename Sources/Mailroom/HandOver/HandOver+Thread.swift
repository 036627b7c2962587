import Foundation
import GRDB
import Language
import Mail

/// One conversation stays one question, with one number and one owner.
extension HandOver {
  /// Whether a letter belongs to a person's open conversation with an owner, so that we say
  /// nothing in it.
  static func belongs(_ letter: Letter, in handling: Handling) throws -> Reaction? {
    guard let matter = try thread(of: letter, in: handling) else { return nil }
    return try handedBack(letter, to: matter, in: handling)
  }

  /// Whether a letter is part of a person's open conversation with an owner: then nothing in it
  /// is ours to answer.
  package static func holds(_ letter: Letter, in handling: Handling) throws -> Bool {
    try thread(of: letter, in: handling) != nil
  }

  /// A person's next words in answer to an owner's go back to that owner.
  static func continueThread(
    _ letter: Letter, _ question: Question, in handling: Handling
  ) throws -> Reaction? {
    // Without a handle it is a new mail, which only happens to come while a conversation is open.
    guard letter.handle?.row == question.row,
      let matter = try Matter.find(Int64(question.payload) ?? 0, in: handling.db)
    else { return nil }
    if try thread(of: letter, in: handling)?.number != matter.number {
      return .handedOver(because: "somebody else answers in #\(matter.number)")
    }
    return try handedBack(letter, to: matter, in: handling)
  }

  private static func handedBack(
    _ letter: Letter, to matter: Matter, in handling: Handling
  ) throws -> Reaction {
    let text = letter.newText.text
    if letter.message.attachments.isEmpty, Courtesy.isNothingToAnswer(text) {
      return .handled("thanks, which needs no answer")
    }
    guard let finding = NeedsPerson.finding(in: text) else {
      return .handedOver(because: "more words in #\(matter.number)")
    }
    if finding.reason == .minor, letter.mayAnswer {
      for person in letter.people { try Person.markMinor(person.id, in: handling) }
    }
    return .handedOver(because: "more words in #\(matter.number); \(finding.words)")
  }

  /// The conversation that a letter belongs to: it answers an owner's words, or another letter of
  /// it, or the mail of ours that the first one answered, or says "Re:" to it.
  ///
  /// Only if the same person or address writes; a stranger with a forwarded mail begins anew.
  ///
  /// - Parameter orItself: whether a letter that is part of one already counts, as when somebody
  ///   has moved it back to the inbox and it is handed over again.
  static func thread(
    of letter: Letter, orItself: Bool = false, in handling: Handling
  ) throws -> Matter? {
    guard letter.authentication != .failed, let address = letter.address,
      !letter.isRobot(in: handling)
    else { return nil }
    let db = handling.db
    func isTheirs(_ matter: Matter) -> Bool {
      matter.addressID == address.id
        || letter.people.contains { $0.id == matter.personID }
    }
    if let handle = letter.handle,
      let question = try Outbox.question(row: handle.row, in: db), question.kind == asksPerson,
      let matter = try Matter.find(Int64(question.payload) ?? 0, in: db)
    {
      return isTheirs(matter) ? matter : nil
    }
    let itself = orItself ? [letter.message.messageID].compactMap(\.self) : []
    let answered = letter.message.inReplyTo + letter.message.references.reversed()
    for id in (itself + answered).prefix(20) {
      let numbers = try Int64.fetchAll(
        db, cached: "SELECT handOverID FROM handOverLetter WHERE messageID = :id LIMIT 5",
        arguments: ["id": id])
      let found = try numbers.compactMap { try Matter.find($0, in: db) }.filter(isTheirs)
      if let matter = found.max(by: { $0.number < $1.number }) { return matter }
    }
    return try openMatter(of: address.id, fitting: letter, in: handling)
  }

  private static func openMatter(
    of address: Int64, fitting letter: Letter, in handling: Handling
  ) throws -> Matter? {
    // Uses handOverFrom.
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT id, subject, outboxID FROM handOver
        WHERE addressID = :address AND closedAt IS NULL ORDER BY id DESC LIMIT 50
        """, arguments: ["address": address])
    guard !rows.isEmpty else { return nil }
    let subject = Subject.bare(letter.message.subject)
    let isReply =
      subject != letter.message.subject.lowercased().trimmingCharacters(in: .whitespaces)
    let answered = try answeredRow(letter, in: handling.db)
    let fitting = rows.first { row in
      if let answered, row["outboxID"] as Int64? == answered { return true }
      return letter.handle == nil && isReply && !subject.isEmpty
        && Subject.bare(row["subject"]) == subject
    }
    return try fitting.flatMap { try Matter.find($0["id"], in: handling.db) }
  }

  /// The mail of ours that a letter answers, unless that one asked for a confirmation: a YES to
  /// that is proof of its own.
  private static func answeredRow(_ letter: Letter, in db: Database) throws -> Int64? {
    guard let row = letter.handle?.row else { return nil }
    let kind = try Outbox.question(row: row, in: db)?.kind
    return kind?.hasPrefix("confirm") == true ? nil : row
  }

  /// Adds a letter to its conversation and tells the owner.
  static func resume(
    _ matter: Matter, with letter: Letter, because: String, in handling: Handling
  ) throws {
    let db = handling.db
    let new = words(of: letter)
    let isLater = !matter.isWaiting
    let chain = try owners(of: matter, in: handling)
    let owner = chain.role(of: matter.owner) ?? chain.first
    let isSameOwner = owner?.personID == matter.owner
    // Where their last mail came from, if it is surely theirs.
    let address = letter.mayAnswer ? letter.address?.id ?? matter.addressID : matter.addressID
    try db.execute(
      cached: """
        UPDATE handOver SET words = :words, messageID = :messageID, "references" = :references,
          addressID = :address, ownerPersonID = :ownerPerson, ownerAddressID = :ownerAddress,
          ownerRow = CASE WHEN :isSameOwner THEN ownerRow END,
          answeredAt = NULL, closedAt = NULL, lastWordAt = :now, isAtEnd = 0,
          askedAt = CASE WHEN :isAskedAnew THEN :now ELSE askedAt END,
          remindedAt = CASE WHEN :isAskedAnew THEN NULL ELSE remindedAt END
        WHERE id = :id
        """,
      arguments: [
        "id": matter.number, "words": isLater ? new : matter.words + "\n\n" + new,
        "messageID": letter.message.messageID ?? matter.messageID,
        "references": letter.thread.references.joined(separator: " "), "address": address,
        "ownerPerson": owner?.personID, "ownerAddress": owner?.addressID,
        "isSameOwner": isSameOwner, "isAskedAnew": isLater || !isSameOwner,
        "now": handling.now.milliseconds,
      ])
    try keep(letter, in: matter.number, db)
    try Journal.write(
      "handed over", subject: matter.personID, detail: "#\(matter.number): \(because)",
      in: handling)
    if isSurely(letter, in: handling), let person = matter.personID {
      try keepThreadQuiet(person, in: handling)
    }
    guard let owner, var now = try Matter.find(matter.number, in: db) else { return }
    guard isSameOwner else {
      now.because = understood(because, letter, in: handling)
      return try tell(owner, of: now, as: .new(callAt: callNumber(letter)), in: handling)
    }
    now.words = new
    now.because = understood(because, letter, in: handling)
    let telling = Telling.more(callAt: callNumber(letter), files: HandedFiles(of: letter.message))
    try tell(owner, of: now, as: telling, in: handling)
  }
}
