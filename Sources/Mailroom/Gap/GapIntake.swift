import Foundation
import GRDB
import Logging
import Mail

/// Brings back what a restored store knows nothing of.
struct GapIntake: Sendable {
  let house: House
  let store: Store
  let mailbox: any IncomingMailbox
  let logger: Logger

  /// A server's clock and ours may differ, and a backup is a moment older than its last word.
  private static let margin: TimeInterval = 3_600

  /// Moves what came in during the gap, and is not in the ledger, back into the inbox, so that the
  /// next look takes it in again: a message that the books do know has no second effect.
  ///
  /// - Throws: `MailboxError`.
  func bring() async throws {
    guard let gap = try await store.pool.read({ try Gap.open(in: $0) }), !gap.isBrought else {
      return
    }
    let folders = house.settings.mailbox
    var count = 0
    for folder in Set([folders.handled, folders.needsPerson]) where !folder.isEmpty {
      let heads =
        try await mailbox.heads(
          in: folder, arrivedSince: gap.begin.addingTimeInterval(-Self.margin)) ?? []
      let unknown = try await store.pool.read { db in
        try heads.filter { try !Self.isKnown($0, in: db) }.map(\.uid)
      }
      guard !unknown.isEmpty else { continue }
      let refused = try await mailbox.bring(unknown, from: folder)
      count += unknown.count - refused.count
      if let words = refused.values.first {
        logger.error(
          "mail of the lost time cannot be brought back",
          metadata: ["folder": "\(folder)", "words": "\(LogText.withoutAddresses(words))"])
      }
    }
    try await noteSent(gap)
    logger.notice("mail of the lost time is taken in again", metadata: ["count": "\(count)"])
    try await store.pool.write { db in
      guard var gap = try Gap.open(in: db) else { return }
      gap.isBrought = true
      try gap.save(in: db)
    }
  }

  /// Uses ledgerByMessageID. What has no Message-ID is taken in again; the ledger's key decides.
  private static func isKnown(_ head: FolderHead, in db: Database) throws -> Bool {
    guard let id = Message(parsing: head.bytes).messageID else { return false }
    return try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM ledger WHERE messageID = :id AND (outcome = 'handled' OR outcome = 'handed over')
        LIMIT 1
        """, arguments: ["id": id]) != nil
  }

  /// What is held and lies in the folder of our copies has left.
  private func noteSent(_ gap: Gap) async throws {
    let folder = house.settings.mailbox.sent
    guard !folder.isEmpty else { return }
    let heads =
      try await mailbox.heads(
        in: folder, arrivedSince: gap.begin.addingTimeInterval(-Self.margin)) ?? []
    let ours = house.address
    try await store.pool.write { db in
      for head in heads {
        guard let id = Message(parsing: head.bytes).messageID,
          let token = ours.token(inMessageID: id),
          let handle = try Letter.handle(token, proves: false, in: db)
        else { continue }
        try db.execute(
          cached: """
            UPDATE outbox SET state = 'sent', sentAt = :at, reply = 'found in the Sent folder'
            WHERE id = :row AND state = 'held' AND reply = :mark
            """,
          arguments: [
            "at": head.arrivedAt.milliseconds, "row": handle.row, "mark": Gap.mark,
          ])
      }
    }
  }

  /// Runs the clock as it stood at the gap's end, and counts as sent what it writes; then the gap is
  /// over. After a look that left nothing pending.
  func end() async throws {
    guard let gap = try await store.pool.read({ try Gap.open(in: $0) }), gap.isBrought else {
      return
    }
    try await shielded {
      try await store.pool.write { db in
        let last = try Gap.lastRow(in: db)
        try DueClock.run(in: Handling(db: db, house: house, now: gap.end))
        try gap.count(after: last, isAll: true, in: db)
      }
    }
    while true {
      try Task.checkCancellation()
      let pieces = try await store.pool.read { db in
        try LongWork.due(in: Handling(db: db, house: house, now: gap.end))
      }
      if pieces.isEmpty { break }
      for piece in pieces {
        try await shielded {
          try await store.pool.write { db in
            let last = try Gap.lastRow(in: db)
            try piece(Handling(db: db, house: house, now: gap.end))
            try gap.count(after: last, isAll: false, in: db)
          }
        }
      }
    }
    let count = try await store.pool.write { db in
      var over = gap
      over.isOver = true
      try over.save(in: db)
      let held = try Gap.held(in: db)
      if held > 0 {
        try Outbox.tellOperator(
          "The restored store has caught up",
          "The mail that came in between \(Moments.text(gap.begin)) and \(Moments.text(gap.end)) is booked again. \(held) mails that it brought about are held, because they may have left before: `hubkeeper restore --send` sends them, `hubkeeper restore --quiet` withdraws them.",
          key: "restored", in: Handling(db: db, house: house, now: gap.end))
      }
      return held
    }
    logger.notice("the lost time is booked", metadata: ["count": "\(count)"])
  }
}
