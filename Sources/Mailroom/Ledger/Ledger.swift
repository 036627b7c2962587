package import Foundation
package import GRDB
package import Mail

/// Every message handled is a row. The work list is what lies in the inbox and is not here.
package enum Ledger {
  /// Where a message lies (RFC 9051 §2.3.1.1).
  package struct Place: Hashable, Sendable {
    package var mailbox: String
    package var uidValidity: UInt32
    package var uid: UID
    package init(mailbox: String, uidValidity: UInt32, uid: UID) {
      self.mailbox = mailbox
      self.uidValidity = uidValidity
      self.uid = uid
    }
  }

  package struct Entry: Sendable, Hashable {
    package var id: Int64
    package var outcome: String
    package var destination: String?
    package var isAcknowledged: Bool
    package var attempts: Int
    package var isMarked: Bool
  }

  package static func entry(at place: Place, in db: Database) throws -> Entry? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT id, outcome, destination, acknowledgedAt, attempts, isMarked FROM ledger
        WHERE mailbox = :mailbox AND uidValidity = :validity AND uid = :uid
        """,
      arguments: [
        "mailbox": place.mailbox, "validity": Int64(place.uidValidity),
        "uid": Int64(place.uid.rawValue),
      ]
    ).map { row in
      Entry(
        id: row["id"], outcome: row["outcome"], destination: row["destination"],
        isAcknowledged: (row["acknowledgedAt"] as Int64?) != nil, attempts: row["attempts"],
        isMarked: row["isMarked"])
    }
  }

  /// Puts a waiting message on record before it is fetched.
  package static func begin(_ place: Place, waiting: WaitingMessage, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO ledger (mailbox, uidValidity, uid, size, arrivedAt, isMarked)
        VALUES (:mailbox, :validity, :uid, :size, :arrived, 1)
        ON CONFLICT (mailbox, uidValidity, uid) DO UPDATE SET isMarked = 1
        """,
      arguments: [
        "mailbox": place.mailbox, "validity": Int64(place.uidValidity),
        "uid": Int64(place.uid.rawValue), "size": waiting.size,
        "arrived": waiting.arrivedAt.milliseconds,
      ])
  }

  /// How many messages that are ours to file may still lie in the inbox. Uses ledgerPending and
  /// ledgerUnacknowledged.
  package static func countInInbox(in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT (SELECT COUNT(*) FROM ledger WHERE outcome = 'pending')
          + (SELECT COUNT(*) FROM ledger
            WHERE acknowledgedAt IS NULL AND destination IS NOT NULL)
        """) ?? 0
  }

  /// Takes marks away after a clean end of a batch: what was not reached counts as not begun.
  package static func clearMarks(in db: Database) throws {
    try db.execute(
      cached: "UPDATE ledger SET isMarked = 0 WHERE outcome = 'pending' AND isMarked = 1")
  }

  /// An attempt of one message alone, committed before it is parsed.
  package static func countAttempt(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: "UPDATE ledger SET attempts = attempts + 1 WHERE id = :id", arguments: ["id": id])
  }

  /// The attempt ended by a fault of ours: it does not count.
  package static func takeBackAttempt(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: "UPDATE ledger SET attempts = MAX(0, attempts - 1) WHERE id = :id",
      arguments: ["id": id])
  }

  /// A message that had an effect already, by key.
  package static func isKnown(key: String, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM ledger
        WHERE key = :key AND (outcome = 'handled' OR outcome = 'handed over')
        """,
      arguments: ["key": key]) != nil
  }

  /// Who wrote the message of this key that had an effect. Uses ledgerKey.
  package static func writer(ofKey key: String, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT personID FROM ledger
        WHERE key = :key AND (outcome = 'handled' OR outcome = 'handed over')
        """, arguments: ["key": key])
  }

  /// The very same bytes that failed or were handed over, moved back by somebody: the old row
  /// gives up its key, and the message is handled again.
  package static func release(sha256: String, except id: Int64, in db: Database) throws -> Bool {
    try db.execute(
      cached: """
        UPDATE ledger SET outcome = 'retried'
        WHERE sha256 = :sha AND (outcome = 'handed over' OR outcome = 'failed') AND id <> :id
          AND acknowledgedAt IS NOT NULL
        """, arguments: ["sha": sha256, "id": id])
    return db.changesCount > 0
  }

  package static func close(
    _ id: Int64, outcome: String, kind: String?, key: String?, sha256: String?,
    messageID: String?, person: Int64?, destination: String, note: String? = nil, at now: Date,
    in db: Database
  ) throws {
    try db.execute(
      cached: """
        UPDATE ledger SET outcome = :outcome, kind = :kind, key = :key, sha256 = :sha,
          messageID = :messageID, personID = :person, destination = :destination, note = :note,
          handledAt = :now, isMarked = 0
        WHERE id = :id
        """,
      arguments: [
        "outcome": outcome, "kind": kind, "key": key, "sha": sha256, "messageID": messageID,
        "person": person, "destination": destination, "note": note, "now": now.milliseconds,
        "id": id,
      ])
  }

  /// A throw that was the message's own: counted, tried again alone later.
  package static func fail(_ id: Int64, note: String, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE ledger SET attempts = attempts + 1, note = :note, isMarked = 0 WHERE id = :id
        """, arguments: ["note": note, "id": id])
  }

  package static func acknowledge(_ ids: [Int64], at now: Date, in db: Database) throws {
    for id in ids {
      try db.execute(
        cached: "UPDATE ledger SET acknowledgedAt = :now, refusal = NULL WHERE id = :id",
        arguments: ["now": now.milliseconds, "id": id])
    }
  }

  package static func refuse(_ id: Int64, words: String, in db: Database) throws {
    try db.execute(
      cached: "UPDATE ledger SET refusal = :words WHERE id = :id",
      arguments: ["words": words, "id": id])
  }
}
