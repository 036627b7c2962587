import Foundation
import GRDB
import Logging
import Mail

/// Mail that is to leave our folders: of people who are forgotten, and what is older than the
/// campaign keeps it. The only mail that we ever delete at the source, and never from the inbox.
enum Removal {
  /// After so many days in a row it is given up, and the operator told.
  private static let triesAtMost = 3

  /// Lists a letter, once. One that somebody moved back is another row's.
  static func want(_ ledgerID: Int64, at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO removal (ledgerID, messageID, notBefore)
        SELECT id, messageID, :now FROM ledger WHERE id = :id AND outcome <> 'retried'
        ON CONFLICT DO NOTHING
        """, arguments: ["now": now.milliseconds, "id": ledgerID])
  }

  struct Due: Sendable {
    var message: FiledMessage
    var folder: String
  }

  /// What lies in its folder by now. Uses removalDue; CROSS, so that SQLite does not begin with the
  /// whole ledger.
  static func due(
    in mailbox: String, at now: Date, limit: Int, in db: Database
  ) throws -> [Due] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT ledger.id, COALESCE(removal.messageID, ledger.messageID) AS messageID,
          ledger.sha256, ledger.size, ledger.destination
        FROM removal CROSS JOIN ledger ON ledger.id = removal.ledgerID
        WHERE removal.notBefore <= :now AND ledger.acknowledgedAt IS NOT NULL
          AND ledger.destination IS NOT NULL AND ledger.mailbox = :mailbox
        ORDER BY removal.notBefore LIMIT :limit
        """, arguments: ["now": now.milliseconds, "mailbox": mailbox, "limit": limit]
    ).map { row in
      Due(
        message: FiledMessage(
          id: row["id"], messageID: row["messageID"], sha256: row["sha256"], size: row["size"]),
        folder: row["destination"])
    }
  }

  static func book(_ outcomes: [Int64: RemovalOutcome], in handling: Handling) throws {
    var marked = 0
    var givenUp: [String] = []
    for (id, outcome) in outcomes {
      switch outcome {
      case .removed: try done(id, in: handling.db)
      case .marked:
        marked += 1
        try done(id, in: handling.db)
      case .missing, .refused:
        try handling.db.execute(
          cached: """
            UPDATE removal SET tries = tries + 1, notBefore = :later WHERE ledgerID = :id
            """, arguments: ["later": (handling.now + 86_400).milliseconds, "id": id])
        let tries = try Int.fetchOne(
          handling.db, cached: "SELECT tries FROM removal WHERE ledgerID = :id",
          arguments: ["id": id])
        guard let tries, tries >= triesAtMost else { continue }
        if case .refused(let words) = outcome { givenUp.append("\(id): \(words)") }
        if case .missing = outcome { givenUp.append("\(id): not found") }
        try done(id, in: handling.db)
      }
    }
    try Forgetting.want(in: handling)
    if marked > 0 {
      try Outbox.tellOperator(
        "Mails wait to be expunged",
        "The mailbox can remove nothing by itself (no UIDPLUS): mails of people who asked to be forgotten, or that are older than the campaign keeps them, are marked as deleted in our folders. Have your mail program remove what is deleted there.",
        key: "expunge", in: handling)
    }
    if !givenUp.isEmpty {
      try Outbox.tellOperator(
        "Mails could not be removed",
        "They should leave our folders, and were not found or not let go in \(triesAtMost) days. Somebody may have moved them; look for them, and remove them by hand. Ledger rows: \(givenUp.sorted().joined(separator: "; ")).",
        key: "not removed", in: handling)
    }
  }

  private static func done(_ id: Int64, in db: Database) throws {
    try db.execute(cached: "DELETE FROM removal WHERE ledgerID = :id", arguments: ["id": id])
    // The key stays, so that nothing happens twice.
    try db.execute(
      cached: "UPDATE ledger SET messageID = NULL, note = NULL WHERE id = :id",
      arguments: ["id": id])
  }
}

/// The worker's part of it: a few at each look, after everything else.
struct Removals: Sendable {
  private static let atOnce = 50

  let house: House
  let store: Store
  let mailbox: any IncomingMailbox
  let clock: @Sendable () -> Date
  let logger: Logger

  /// - Throws: `MailboxError`; what a server refuses is tried again another day.
  func run(in name: String) async throws {
    let now = clock()
    let due = try await store.pool.read { db in
      try Removal.due(in: name, at: now, limit: Self.atOnce, in: db)
    }
    for (folder, group) in Dictionary(grouping: due, by: \.folder) {
      do {
        let outcomes = try await mailbox.remove(group.map(\.message), from: folder)
        try await book(outcomes)
        let removed = outcomes.values.count { $0 == .removed }
        logger.info(
          "removed from a folder", metadata: ["folder": "\(folder)", "count": "\(removed)"])
      } catch let error as MailboxError where error.kind == .refused || error.kind == .malformed {
        try await book(
          Dictionary(group.map { ($0.message.id, .refused(error.answer)) }) { $1 })
        throw error
      }
    }
  }

  private func book(_ outcomes: [Int64: RemovalOutcome]) async throws {
    let (house, store, now) = (house, store, clock())
    try await shielded {
      try await store.pool.write { db in
        try Removal.book(outcomes, in: Handling(db: db, house: house, now: now))
      }
    }
  }
}
