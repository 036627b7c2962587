import Foundation
import GRDB
package import Mail

/// An answer that somebody wrote from the mailbox itself, seen in its Sent folder: a person has
/// the thread, and we say nothing more in it.
extension HandOver {
  /// What a message in the Sent folder is to us.
  package enum Sighting: Hashable, Sendable {
    /// A copy of what we sent.
    case ours
    /// Nothing to do with anybody on record.
    case unrelated
    /// The answer to an open or closed question, by its number.
    case answered(Int64)
    /// A conversation that nobody had handed over, by its new number.
    case opened(Int64)
  }

  /// Books a message that was written by hand, by its header fields alone.
  ///
  /// It counts if it answers a letter from somebody on record, or a mail of ours to them, and goes
  /// to them: what is forwarded to a colleague answers nobody. A question that waited is answered;
  /// where there was none, one is opened without a mail to its owner.
  @discardableResult
  package static func noteHandWritten(
    _ message: Message, in handling: Handling
  ) throws -> Sighting {
    let ours = handling.house.address
    if let id = message.messageID, ours.token(inMessageID: id) != nil { return .ours }
    // A relay may have given our mail another identifier.
    if let mark = message.field("Auto-Submitted"), !mark.lowercased().hasPrefix("no") {
      return .ours
    }
    let answered = (message.inReplyTo + message.references.reversed()).prefix(20)
    let recipients = Set(
      try (message.to + message.cc).prefix(50).compactMap(\.address)
        .compactMap { try AddressRecord.find($0, in: handling.db)?.id })
    guard !answered.isEmpty, !recipients.isEmpty else { return .unrelated }
    for id in answered {
      if let matter = try matter(ofLetter: id, goingTo: recipients, in: handling) {
        try answerByHand(matter, message, in: handling)
        return .answered(matter.number)
      }
      if let (person, address) = try person(behind: id, goingTo: recipients, in: handling) {
        return .opened(
          try openByHand(message, with: person, at: address, answering: id, in: handling))
      }
    }
    return .unrelated
  }

  /// The conversation that a letter, or an owner's words that we passed on, is part of.
  private static func matter(
    ofLetter id: String, goingTo recipients: Set<Int64>, in handling: Handling
  ) throws -> Matter? {
    let db = handling.db
    var numbers = try Int64.fetchAll(
      db,
      cached: """
        SELECT handOverID FROM handOverLetter WHERE messageID = :id
        ORDER BY handOverID DESC LIMIT 5
        """, arguments: ["id": id])
    if let token = handling.house.address.token(inMessageID: id),
      let handle = try Letter.handle(token, proves: false, in: db),
      let question = try Outbox.question(row: handle.row, in: db), question.kind == asksPerson,
      let number = Int64(question.payload)
    {
      numbers.append(number)
    }
    return try numbers.compactMap { try Matter.find($0, in: db) }
      .first { $0.addressID.map(recipients.contains) ?? false }
  }

  /// The person on record who wrote a letter, or to whom we sent a mail, if the answer goes there.
  private static func person(
    behind id: String, goingTo recipients: Set<Int64>, in handling: Handling
  ) throws -> (person: Int64, address: Int64)? {
    let db = handling.db
    var writer: Int64?
    if let token = handling.house.address.token(inMessageID: id) {
      guard let handle = try Letter.handle(token, proves: false, in: db) else { return nil }
      writer = handle.personID
    } else {
      // Uses ledgerByMessageID.
      let row = try Row.fetchOne(
        db, cached: "SELECT personID FROM ledger WHERE messageID = :id LIMIT 1",
        arguments: ["id": id])
      guard let row else { return nil }
      writer = row["personID"]
    }
    for address in recipients.sorted() {
      let people = try Person.at(address, in: db)
      // A first letter is in the books without the person that it has put on record.
      let person = writer.map { writer in people.first { $0.id == writer } } ?? people.first
      if let person { return (person.id, address) }
    }
    return nil
  }

  private static func answerByHand(
    _ matter: Matter, _ message: Message, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE handOver SET answeredAt = :now, answeredBy = NULL, lastWordAt = :now,
          closedAt = NULL, listSince = NULL
        WHERE id = :id
        """, arguments: ["now": handling.now.milliseconds, "id": matter.number])
    try remember(message.messageID, in: matter.number, handling)
    if let person = matter.personID { try keepThreadQuiet(person, in: handling) }
    try Journal.write(
      "answered by hand", subject: matter.personID, detail: "#\(matter.number)", in: handling)
    guard matter.isWaiting, let owner = matter.ownerPersonID, let address = matter.ownerAddressID
    else { return }
    try note(
      ["is_by_hand": true], about: matter.number, to: address, person: owner, answering: nil,
      because: "answered by hand", in: handling)
  }

  private static func openByHand(
    _ message: Message, with person: Int64, at address: Int64, answering id: String,
    in handling: Handling
  ) throws -> Int64 {
    let db = handling.db
    let number = try Number.next("hand-over", in: db)
    try db.execute(
      cached: """
        INSERT INTO handOver (id, personID, addressID, because, subject, words, who, sender,
          messageID, "references", openedAt, askedAt, lastWordAt, answeredAt)
        SELECT :id, person.id, address.id, 'answered by hand, from the mailbox itself', :subject,
          '', person.name, address.address, :messageID, '', :now, :now, :now, :now
        FROM person JOIN address ON address.id = :address WHERE person.id = :person
        """,
      arguments: [
        "id": number, "person": person, "address": address,
        "subject": String(message.subject.prefix(300)), "messageID": id,
        "now": handling.now.milliseconds,
      ])
    try remember(message.messageID, in: number, handling)
    try remember(id, in: number, handling)
    try keepThreadQuiet(person, in: handling)
    try Journal.write(
      "answered by hand", subject: person, detail: "#\(number)", in: handling)
    return number
  }

  /// What answers it is part of the conversation.
  private static func remember(
    _ id: String?, in number: Int64, _ handling: Handling
  ) throws {
    guard let id else { return }
    try handling.db.execute(
      cached: """
        INSERT INTO handOverLetter (messageID, handOverID) VALUES (:id, :number)
        ON CONFLICT DO NOTHING
        """, arguments: ["id": id, "number": number])
  }
}
