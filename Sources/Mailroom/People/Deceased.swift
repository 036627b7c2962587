import Foundation
package import GRDB

/// DECEASED: somebody has died. Nothing goes to them any more, and no import brings them back.
package enum Deceased {
  /// Suppresses the addresses that serve only them, withdraws what waits for them, ends what is
  /// booked, and lets every capability lay down what it keeps of them.
  ///
  /// - Returns: `nil` if it was on record already.
  package static func mark(
    _ person: Int64, by actor: Int64?, in handling: Handling
  ) throws -> Marked? {
    let db = handling.db
    let person = try Joining.survivor(of: person, in: db)
    guard try !isDeceased(person, in: db) else { return nil }
    var ended: [String] = []
    var changes = Changes()
    for capability in handling.house.capabilities {
      ended += try capability.end(for: person, in: handling)
      try capability.rest(person: person, changes: &changes, in: handling)
    }
    for address in try addresses(of: person, in: db) {
      if address.isShared {
        // Somebody else reads there: only what was meant for the dead is withdrawn.
        try Outbox.withdraw(
          to: address.id, person: person, because: "deceased", &changes, in: db)
      } else {
        try Suppression.suppress(address.id, because: .deceased, &changes, in: handling)
        try Outbox.withdraw(to: address.id, person: nil, because: "deceased", &changes, in: db)
      }
    }
    try changes.delete("role", where: "personID = ?", [person], in: db)
    try db.execute(
      cached: """
        INSERT INTO deceased (personID, byPersonID, at, record) VALUES (:person, :by, :now, :record)
        """,
      arguments: [
        "person": person, "by": actor, "now": handling.now.milliseconds,
        "record": String(decoding: try JSONEncoder().encode(changes), as: UTF8.self),
      ])
    return Marked(ended: ended, changes: changes)
  }

  package struct Marked {
    /// What was ended, in words, for the answer. It stays so.
    package var ended: [String]
    package var changes: Changes
  }

  /// It was a mistake. What was booked stays ended.
  ///
  /// - Returns: `false` if they were not marked.
  @discardableResult
  package static func undo(_ person: Int64, in handling: Handling) throws -> Bool {
    let db = handling.db
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT record FROM deceased WHERE personID = :person",
        arguments: ["person": person])
    else { return false }
    try db.execute(
      cached: "DELETE FROM deceased WHERE personID = :person", arguments: ["person": person])
    if let text = row["record"] as String? {
      try JSONDecoder().decode(Changes.self, from: Data(text.utf8)).undo(in: db)
    }
    return true
  }

  package static func isDeceased(_ person: Int64, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM deceased WHERE personID = :person",
      arguments: ["person": person]) != nil
  }

  /// Whether anybody on record has died, so that an import need not ask for each line.
  package static func isAnybody(in db: Database) throws -> Bool {
    try Int.fetchOne(db, cached: "SELECT 1 FROM deceased LIMIT 1") != nil
  }

  /// The addresses of a person, and whether somebody else is reached there too.
  static func addresses(
    of person: Int64, in db: Database
  ) throws -> [(id: Int64, address: String, isShared: Bool)] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT address.id, address.address, EXISTS (
          SELECT 1 FROM personAddress AS others
          WHERE others.addressID = address.id AND others.personID <> :person
        ) OR EXISTS (
          SELECT 1 FROM role
          WHERE role.addressID = address.id AND role.personID <> :person) AS isShared
        FROM personAddress JOIN address ON address.id = personAddress.addressID
        WHERE personAddress.personID = :person ORDER BY address.id
        """, arguments: ["person": person]
    ).map { ($0["id"], $0["address"], $0["isShared"]) }
  }
}

extension Outbox {
  /// Withdraws what waits to leave to an address; what is on the wire now can no longer be.
  /// Uses outboxToAddress.
  ///
  /// - Parameter person: only what is meant for this person.
  static func withdraw(
    to addressID: Int64, person: Int64?, because reason: String, _ changes: inout Changes,
    in db: Database
  ) throws {
    let waits =
      "(state = 'held' OR state = 'queued' OR state = 'deferred' OR state = 'uncertain')"
    let values: [String: (any DatabaseValueConvertible)?] = [
      "state": "withdrawn", "reply": reason,
    ]
    if let person {
      try changes.update(
        "outbox", set: values, where: "addressID = ? AND personID = ? AND \(waits)",
        [addressID, person], in: db)
    } else {
      try changes.update(
        "outbox", set: values, where: "addressID = ? AND \(waits)", [addressID], in: db)
    }
  }

  /// Withdraws the mails to many that wait to leave to an address. Uses outboxToAddress.
  ///
  /// - Parameter person: only what is meant for this person.
  /// - Returns: what takes it back, with the mails that it withdrew.
  @discardableResult
  package static func withdrawBulk(
    to addressID: Int64, person: Int64? = nil, because reason: String, in db: Database
  ) throws -> Changes {
    var changes = Changes()
    try changes.update(
      "outbox", set: ["state": "withdrawn", "reply": reason],
      where: """
        addressID = ? AND (? IS NULL OR personID = ?) AND lane = 'bulk'
          AND (state = 'held' OR state = 'queued' OR state = 'deferred' OR state = 'uncertain')
        """, [addressID, person, person], in: db)
    return changes
  }
}

extension Suppression {
  /// SUPPRESS: nothing that we begin goes there any more.
  ///
  /// - Returns: what takes it back (`Changes.undo`), with the mails that it withdrew.
  package static func suppress(
    _ addressID: Int64, because reason: Reason = .operator, in handling: Handling
  ) throws -> Changes {
    var changes = Changes()
    try suppress(addressID, because: reason, &changes, in: handling)
    return changes
  }

  static func suppress(
    _ addressID: Int64, because reason: Reason, _ changes: inout Changes, in handling: Handling
  ) throws {
    let db = handling.db
    let isBounce =
      try String.fetchOne(
        db, cached: "SELECT reason FROM suppression WHERE addressID = :address",
        arguments: ["address": addressID]) == Reason.bounce.rawValue
    switch try Suppression.of(addressID, in: db) {
    case .all where !isBounce: return
    case .bulk, .all:
      try changes.update(
        "suppression",
        set: [
          "degree": "all", "reason": reason.rawValue, "since": handling.now.milliseconds,
        ], where: "addressID = ?", [addressID], in: db)
    case nil:
      try changes.insert(
        "suppression",
        [
          "addressID": addressID, "degree": "all", "reason": reason.rawValue,
          "since": handling.now.milliseconds,
        ], in: db)
    }
    // Uses outboxToAddress. Answers to what they wrote themselves still leave.
    try changes.update(
      "outbox", set: ["state": "withdrawn", "reply": "suppressed: \(reason.rawValue)"],
      where: """
        addressID = ? AND (lane <> 'answers' OR state = 'held')
          AND (state = 'held' OR state = 'queued' OR state = 'deferred' OR state = 'uncertain')
        """, [addressID], in: db)
  }
}
