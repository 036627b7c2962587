import Foundation
import GRDB
package import Mail

/// What follows a forgetting outside its transaction, and the last word that is said.
extension Forgetting {
  private static let wanted = "forgetting to secure"

  /// Notes that the list and the log are to be put right.
  static func want(in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :now)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": wanted, "now": "\(handling.now.milliseconds)"])
  }

  /// After a transaction that forgot somebody: the list beside the store is written, and the log
  /// is emptied into the file, where `secure_delete` has overwritten the words. Whatever comes
  /// between is done the next time.
  ///
  /// - Returns: whether there was something to do and all of it is done.
  /// - Throws: `ForgettingError`, `DatabaseError`; not for a reader that still holds the log.
  @discardableResult
  package static func secure(_ store: Store) async throws -> Bool {
    let noted = try await store.pool.read { db in
      try String.fetchOne(
        db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": wanted])
    }
    guard let noted else { return false }
    let known = try await store.pool.read { try Self.marks(in: $0) }
    try ForgettingFiles(beside: store.path).save(known)
    // Before the log is emptied, so that this row is not what is left in it.
    try await store.pool.write { db in
      try db.execute(
        cached: "DELETE FROM fact WHERE name = :name AND value = :noted",
        arguments: ["name": wanted, "noted": noted])
    }
    do {
      try await store.pool.writeWithoutTransaction { db in
        _ = try db.checkpoint(.truncate)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      try await store.pool.write { db in
        try db.execute(
          cached: "INSERT INTO fact (name, value) VALUES (:name, :noted) ON CONFLICT DO NOTHING",
          arguments: ["name": wanted, "noted": noted])
      }
      return false
    }
    return true
  }

  static func marks(in db: Database) throws -> [ForgettingFiles.Mark] {
    try Row.fetchAll(db, cached: "SELECT proof, personID, at, liftedAt FROM forgotten").map {
      ForgettingFiles.Mark(
        proof: $0["proof"], person: $0["personID"], at: $0["at"], liftedAt: $0["liftedAt"])
    }
  }

  /// An address row for the one mail that says "you are forgotten": it is emptied, with the mail,
  /// once that has left.
  package static func farewell(to address: EmailAddress, in handling: Handling) throws -> Int64 {
    let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
    try handling.db.execute(
      cached: "INSERT INTO farewell (addressID, at) VALUES (:id, :now) ON CONFLICT DO NOTHING",
      arguments: ["id": id, "now": handling.now.milliseconds])
    return id
  }

  /// Empties what was kept only for a last word that has left by now.
  static let farewells = DueWork("last words", next: nextFarewell) { handling in
    guard let soonest = try nextFarewell(in: handling.db), soonest <= handling.now else {
      return []
    }
    // Nothing is new in a key: what is emptied is not found again.
    return [
      DueWork.Piece(key: "last words:\(handling.now.milliseconds)") { handling in
        try emptyFarewells(in: handling)
        try handling.db.execute(
          cached: "DELETE FROM dueDone WHERE key >= 'last words:' AND key < 'last words;'")
      }
    ]
  }

  /// Whose last word is neither waiting nor on its way.
  private static func nextFarewell(in db: Database) throws -> Date? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT at FROM farewell WHERE NOT EXISTS (
          SELECT 1 FROM outbox WHERE outbox.addressID = farewell.addressID
            AND (state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'deferred'
              OR (state = 'uncertain' AND uncertainTries < 2)))
        ORDER BY at LIMIT 1
        """
    ).map { Date(milliseconds: $0) }
  }

  private static func emptyFarewells(in handling: Handling) throws {
    let db = handling.db
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT address.id, EXISTS (
          SELECT 1 FROM personAddress WHERE personAddress.addressID = address.id) AS isBack
        FROM farewell JOIN address ON address.id = farewell.addressID
        WHERE NOT EXISTS (
          SELECT 1 FROM outbox WHERE outbox.addressID = farewell.addressID
            AND (state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'deferred'
              OR (state = 'uncertain' AND uncertainTries < 2)))
        LIMIT 100
        """)
    for row in rows {
      let id: Int64 = row["id"]
      if row["isBack"] as Bool {
        try db.execute(cached: "DELETE FROM farewell WHERE addressID = :id", arguments: ["id": id])
        continue
      }
      let mails = try Int64.fetchAll(
        db, cached: "SELECT id FROM outbox WHERE addressID = :id", arguments: ["id": id])
      for mail in mails { try ForgottenMail.empty(mail, in: handling) }
      try emptyAddress(id, in: db)
    }
    if !rows.isEmpty { try want(in: handling) }
  }
}
