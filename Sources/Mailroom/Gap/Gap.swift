package import Foundation
package import GRDB

/// The time that a restored store knows nothing of: from its backup to the restore.
///
/// What came in meanwhile lies in the folders that it was filed in, and is taken in again; what was
/// said meanwhile was said, so what would be said again is held until the operator has decided. What
/// left by the clock counts as sent (LESSONS 11: a restored store must not send the morning's mail at
/// noon).
package struct Gap: Codable, Sendable, Equatable {
  /// The last moment that the backup knows.
  package var from: Int64
  /// When it was restored.
  package var until: Int64
  /// The mail has come back to the inbox.
  package var isBrought = false
  /// All of it is booked: what follows is an ordinary day.
  package var isOver = false

  package var begin: Date { Date(milliseconds: from) }
  package var end: Date { Date(milliseconds: until) }

  private static let fact = "restore gap"
  /// What is held for the operator's word has this in `reply`.
  package static let mark = "restored: a word is awaited"
  private static let counted = "counts as sent: its hour lay before the restore"

  package static func find(in db: Database) throws -> Gap? {
    guard let text = try Heartbeat.value(fact, in: db) else { return nil }
    return try JSONDecoder().decode(Gap.self, from: Data(text.utf8))
  }

  /// One whose mail is not all booked.
  package static func open(in db: Database) throws -> Gap? {
    try find(in: db).flatMap { $0.isOver ? nil : $0 }
  }

  func save(in db: Database) throws {
    try Heartbeat.set(
      Self.fact, String(decoding: try JSONEncoder().encode(self), as: UTF8.self), in: db)
  }

  // MARK: Beginning

  /// Begins in the restored store, which nobody works on yet.
  @discardableResult
  package static func begin(in handling: Handling) throws -> Gap {
    let db = handling.db
    let last = [
      try Int64.fetchOne(db, cached: "SELECT MAX(handledAt) FROM ledger"),
      try Int64.fetchOne(db, cached: "SELECT MAX(createdAt) FROM outbox"),
      try Heartbeat.moment(.look, in: db)?.milliseconds,
    ].compactMap(\.self).max()
    let gap = Gap(from: last ?? handling.now.milliseconds, until: handling.now.milliseconds)
    try gap.save(in: db)
    // What was on its way, and answers that waited: sent or not, nobody here can tell.
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'held', reply = :mark
        WHERE lane = 'answers' AND (state = 'queued' OR state = 'deferred' OR state = 'uncertain'
          OR state = 'sending')
        """, arguments: ["mark": mark])
    try gap.count(after: 0, isAll: false, in: db)
    try Journal.write(
      "store restored", detail: "\(Moments.text(gap.begin)) to \(Moments.text(gap.end))",
      in: handling)
    return gap
  }

  /// Counts as sent what was to leave before the gap's end.
  ///
  /// - Parameters:
  ///   - row: only rows after this one.
  ///   - isAll: whatever hour they wait for, as what a rule of the gap's hours has just written.
  func count(after row: Int64, isAll: Bool, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'sent', sentAt = MIN(notBefore, :until), reply = :counted
        WHERE id > :row AND lane <> 'answers' AND (:isAll OR notBefore <= :until)
          AND (state = 'queued' OR state = 'deferred' OR state = 'uncertain' OR state = 'sending')
        """,
      arguments: ["row": row, "until": until, "counted": Self.counted, "isAll": isAll])
  }

  static func lastRow(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM outbox") ?? 0
  }

  /// Holds what was written after `row`.
  static func hold(after row: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'held', reply = :mark WHERE id > :row AND state = 'queued'
        """, arguments: ["row": row, "mark": mark])
  }

  // MARK: Deciding

  /// How many mails wait for the operator's word. Uses outboxOpen.
  package static func held(in db: Database) throws -> Int {
    try Int.fetchOne(
      db, cached: "SELECT COUNT(*) FROM outbox WHERE state = 'held' AND reply = :mark",
      arguments: ["mark": mark]) ?? 0
  }

  /// Sends what was held, or withdraws it.
  ///
  /// - Returns: how many.
  @discardableResult
  package static func decide(isToBeSent: Bool, in handling: Handling) throws -> Int {
    let db = handling.db
    if isToBeSent {
      try db.execute(
        cached: """
          UPDATE outbox SET state = 'queued', reply = NULL WHERE state = 'held' AND reply = :mark
          """, arguments: ["mark": mark])
    } else {
      try db.execute(
        cached: """
          UPDATE outbox SET state = 'withdrawn', reply = 'withdrawn after a restore'
          WHERE state = 'held' AND reply = :mark
          """, arguments: ["mark": mark])
    }
    let count = db.changesCount
    try Journal.write(
      isToBeSent ? "held mail sent" : "held mail withdrawn", detail: "\(count) after a restore",
      in: handling)
    return count
  }
}
