import Foundation
import GRDB

/// The mails that a person wrote to us, as the ledger knows them.
enum TheirLetters {
  /// By what the books say of who wrote: the ledger's person, the journal's actor, and what was
  /// answered at an address that is theirs alone.
  ///
  /// - Parameter current: the letter that is at hand, if it is theirs.
  static func find(
    of person: Int64, at addresses: [(id: Int64, address: String, isShared: Bool)],
    current: Int64?, in db: Database
  ) throws -> Set<Int64> {
    // Uses ledgerByPerson.
    var letters = Set(
      try Int64.fetchAll(
        db, cached: "SELECT id FROM ledger WHERE personID = :person",
        arguments: ["person": person]))
    // The ledger names one of the people of a shared address: who acted, wrote.
    for address in addresses where address.isShared {
      let others = try Int64.fetchAll(
        db,
        cached: """
          SELECT personID FROM personAddress WHERE addressID = :address AND personID <> :person
          """, arguments: ["address": address.id, "person": person])
      for other in others { letters.subtract(try written(by: other, in: db)) }
    }
    letters.formUnion(try written(by: person, in: db))
    for address in addresses where !address.isShared {
      letters.formUnion(try answered(at: address.id, in: db))
    }
    if let current { letters.insert(current) }
    return letters
  }

  /// Uses journalByActor.
  private static func written(by person: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT ledgerID FROM journal WHERE actorPersonID = :person AND ledgerID IS NOT NULL
        """, arguments: ["person": person])
  }

  /// Letters of nobody on record then: a first mail, and the YES to our question. Uses
  /// outboxToAddress, and walks the few questions.
  static func answered(at address: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT ledger.id FROM outbox CROSS JOIN ledger ON ledger.id = outbox.ledgerID
        WHERE outbox.addressID = :address AND outbox.lane = 'answers' AND ledger.personID IS NULL
        UNION
        SELECT ledger.id FROM handOver CROSS JOIN ledger ON ledger.id = handOver.ledgerID
        WHERE handOver.addressID = :address AND ledger.personID IS NULL
        """, arguments: ["address": address])
  }

  /// Lists them for removal from our folders and takes out of the ledger what it says of them; the
  /// keys stay, so that nothing happens twice.
  static func remove(_ letters: Set<Int64>, at now: Date, in db: Database) throws {
    for letter in letters.sorted() {
      try Removal.want(letter, at: now, in: db)
      try db.execute(
        cached: "UPDATE ledger SET messageID = NULL, note = NULL, refusal = NULL WHERE id = :id",
        arguments: ["id": letter])
    }
  }
}
