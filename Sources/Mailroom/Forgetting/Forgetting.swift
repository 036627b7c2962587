package import Foundation
package import GRDB
package import Mail

/// FORGET ME (DESIGN §4.11): what we know of a person leaves the books, and their mails leave our
/// folders. A number, counts, and marks of their addresses stay.
///
/// The bytes leave the file with the next checkpoint (`secure`): the store is opened with
/// `secure_delete`. An address that another person is reached at stays for that person.
package enum Forgetting {
  /// What is left to say about it.
  package struct Outcome: Codable, Sendable, Equatable {
    package var person: Int64
    /// What was booked and has ended, in words.
    package var ended: [String] = []
    package var addresses = 0
    /// Mails of theirs, which leave our folders too.
    package var letters = 0
    /// Mails to them and about them that were emptied …
    package var mails = 0
    /// … of which so many had not left yet.
    package var withdrawn = 0
    package var questions = 0
    package var roles = 0

    package var words: String {
      "\(addresses) addresses, \(letters) letters, \(mails) mails (\(withdrawn) withdrawn), \(questions) questions, \(roles) roles"
    }
  }

  /// Forgets somebody, in the caller's transaction.
  ///
  /// - Parameters:
  ///   - actor: who asked; the person themselves, unless it was done for them.
  ///   - at: the moment that the mark bears, where it is not now: a restore replays old ones.
  /// - Throws: `ForgettingError`.
  @discardableResult
  package static func forget(
    _ person: Int64, by actor: Int64?, authentication: String = "none", at moment: Date? = nil,
    in handling: Handling
  ) throws -> Outcome {
    let db = handling.db
    let number = try Joining.survivor(of: person, in: db)
    guard let known = try Person.find(number, in: db) else {
      throw ForgettingError.unknown(person)
    }
    let key = try ForgettingFiles(of: db).madeKey(by: handling.house.randomness)
    let addresses = try Deceased.addresses(of: number, in: db)
    var outcome = Outcome(person: number, addresses: addresses.count)
    // The other side of what was booked is told by a mail of ours that no letter of theirs caused,
    // or it would be emptied with the rest.
    var ending = handling
    ending.ledgerID = nil
    ending.isForgetting = true
    for capability in handling.house.capabilities {
      outcome.ended += try capability.end(for: number, in: ending)
      try capability.forget(person: number, in: handling)
    }
    let letters = try TheirLetters.find(
      of: number, at: addresses, current: actor == number ? handling.ledgerID : nil, in: db)
    outcome.letters = letters.count
    let mail = ForgottenMail(known, addresses: addresses, letters: letters)
    (outcome.mails, outcome.withdrawn) = try mail.empty(in: handling)
    outcome.questions = try emptyQuestions(of: number, addresses, letters, in: handling)
    try mail.replaceMentions(in: handling)
    try TheirLetters.remove(letters, at: handling.now, in: db)
    try emptyJournal(of: number, in: db)
    outcome.roles = try dropRows(of: number, in: db)
    try emptyPerson(number, in: db)
    for address in addresses {
      try mark(address.address, of: number, key: key, at: moment ?? handling.now, in: db)
      guard !address.isShared else { continue }
      try emptyAddress(address.id, in: db)
      // Keys of work that is done name numbers; if one named the address, it goes.
      try db.execute(
        cached: "DELETE FROM dueDone WHERE instr(key, :address) > 0",
        arguments: ["address": address.address])
    }
    try want(in: handling)
    try Journal.write(
      "forgotten", actor: actor, authentication: authentication, subject: number,
      detail: outcome.words, in: handling)
    return outcome
  }

  // MARK: Marks

  /// Whether somebody at this address asked to be forgotten and has not come back by themselves.
  ///
  /// - Throws: `ForgettingError.unreadable`.
  package static func isForgotten(_ address: EmailAddress, in db: Database) throws -> Bool {
    guard let proof = try proof(of: address, in: db) else { return false }
    return try Int.fetchOne(
      db, cached: "SELECT 1 FROM forgotten WHERE proof = :proof AND liftedAt IS NULL",
      arguments: ["proof": proof]) != nil
  }

  /// They signed up anew themselves, and it is proven: a newcomer like any other.
  package static func lift(_ address: EmailAddress, in handling: Handling) throws {
    guard let proof = try proof(of: address, in: handling.db) else { return }
    try handling.db.execute(
      cached: "UPDATE forgotten SET liftedAt = :now WHERE proof = :proof AND liftedAt IS NULL",
      arguments: ["now": handling.now.milliseconds, "proof": proof])
    if handling.db.changesCount > 0 { try want(in: handling) }
  }

  /// `nil` while nobody is forgotten, which is what nearly every store says.
  private static func proof(of address: EmailAddress, in db: Database) throws -> String? {
    guard try Int.fetchOne(db, cached: "SELECT 1 FROM forgotten LIMIT 1") != nil,
      let key = try ForgettingFiles(of: db).key()
    else { return nil }
    return ForgottenMarks.proof(of: address.rawValue, key: key)
  }

  static func mark(
    _ address: String, of person: Int64, key: [UInt8], at moment: Date, in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO forgotten (proof, personID, at) VALUES (:proof, :person, :at)
        ON CONFLICT (proof) DO UPDATE SET personID = excluded.personID, at = excluded.at,
          liftedAt = NULL
        """,
      arguments: [
        "proof": ForgottenMarks.proof(of: address, key: key), "person": person,
        "at": moment.milliseconds,
      ])
  }

  // MARK: Emptying

  /// The questions that a person had to settle: theirs are closed, those that they owned go on.
  private static func emptyQuestions(
    of person: Int64, _ addresses: [(id: Int64, address: String, isShared: Bool)],
    _ letters: Set<Int64>, in handling: Handling
  ) throws -> Int {
    let db = handling.db
    // Uses handOverOfPerson; by address and letter the few questions are walked.
    var questions = Set(
      try Int64.fetchAll(
        db, cached: "SELECT id FROM handOver WHERE personID = :person",
        arguments: ["person": person]))
    for address in addresses where !address.isShared {
      questions.formUnion(
        try Int64.fetchAll(
          db, cached: "SELECT id FROM handOver WHERE addressID = :address",
          arguments: ["address": address.id]))
    }
    let rows = try Row.fetchAll(
      db, cached: "SELECT id, ledgerID FROM handOver WHERE ledgerID IS NOT NULL")
    questions.formUnion(rows.filter { letters.contains($0["ledgerID"]) }.map { $0["id"] })
    for question in questions {
      try db.execute(
        cached: "UPDATE handOver SET closedAt = COALESCE(closedAt, :now) WHERE id = :id",
        arguments: ["now": handling.now.milliseconds, "id": question])
      try Emptying.texts(of: "handOver", row: question, in: db)
      try Emptying.dropDependents(of: "handOver", row: question, in: db)
    }
    let operators = try Role.holders(.operator, scope: "state", in: db)
    let next = try (HandOver.coordinators(in: db) + operators).first { $0.personID != person }
    try db.execute(
      cached: """
        UPDATE handOver SET ownerPersonID = :next, ownerAddressID = :address
        WHERE ownerPersonID = :person AND closedAt IS NULL
        """,
      arguments: ["next": next?.personID, "address": next?.addressID, "person": person])
    return questions.count
  }

  /// What was written about them loses its words and values; what they did to others keeps the
  /// numbers and the others' values. Uses journalBySubject and journalByActor.
  private static func emptyJournal(of person: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE journalChange SET before = NULL, after = NULL
        WHERE journalID IN (SELECT id FROM journal WHERE subjectPersonID = :person)
        """, arguments: ["person": person])
    try db.execute(
      cached: "UPDATE journal SET detail = '' WHERE subjectPersonID = :person AND detail <> ''",
      arguments: ["person": person])
    try db.execute(
      cached: """
        UPDATE journalChange SET before = NULL, after = NULL
        WHERE journalID IN (
          SELECT id FROM journal WHERE actorPersonID = :person AND subjectPersonID IS NULL)
        """, arguments: ["person": person])
    // Images of their rows in commands of others. Uses journalChangeByPerson and joinedInto.
    try db.execute(
      cached: "UPDATE journalChange SET before = NULL, after = NULL WHERE personID = :person",
      arguments: ["person": person])
    try db.execute(
      cached: """
        UPDATE journalChange SET before = NULL, after = NULL
        WHERE personID IN (SELECT otherID FROM joined WHERE keptID = :person)
        """, arguments: ["person": person])
    try db.execute(
      cached: "UPDATE journal SET detail = '' WHERE actorPersonID = :person AND detail <> ''",
      arguments: ["person": person])
  }

  /// Rows that would go with the person's row go with the person: addresses, roles, the
  /// volunteer, and whatever a later capability hangs there.
  ///
  /// - Returns: how many roles ended.
  private static func dropRows(of person: Int64, in db: Database) throws -> Int {
    let roles =
      try Int.fetchOne(
        db, cached: "SELECT COUNT(*) FROM role WHERE personID = :person",
        arguments: ["person": person]) ?? 0
    try Emptying.dropDependents(of: "person", row: person, in: db)
    return roles
  }

  private static func emptyPerson(_ person: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE person SET name = '', givenName = '', language = 'en', phone = NULL, isMinor = 0,
          quietUntil = NULL
        WHERE id = :person
        """, arguments: ["person": person])
    try db.execute(
      cached: "UPDATE joined SET record = NULL WHERE keptID = :person OR otherID = :person",
      arguments: ["person": person])
    try db.execute(
      cached: "UPDATE deceased SET record = NULL WHERE personID = :person",
      arguments: ["person": person])
  }

  /// The row stays for what refers to it; no mail can be written to such an address.
  static func emptyAddress(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM suppression WHERE addressID = :id", arguments: ["id": id])
    try db.execute(cached: "DELETE FROM blocked WHERE addressID = :id", arguments: ["id": id])
    try db.execute(cached: "DELETE FROM farewell WHERE addressID = :id", arguments: ["id": id])
    try db.execute(
      cached: "UPDATE address SET address = :empty, isMonthly = 0 WHERE id = :id",
      arguments: ["empty": "gone:\(id)", "id": id])
  }
}
