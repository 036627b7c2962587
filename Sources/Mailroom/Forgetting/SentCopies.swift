import Foundation
import GRDB
import Logging
import Mail

/// The copies of our answers in the folder of `mailbox.sent`: they are kept as long as the mails that
/// they answer. What people have sent by hand from this mailbox is theirs.
struct SentCopies: Sendable {
  let house: House
  let store: Store
  let mailbox: any IncomingMailbox
  let logger: Logger

  /// Between two looks, each of which removes `atOnce` at most.
  static let interval: TimeInterval = 600
  private static let atOnce = 50
  private static let rowsAtOnce = 1_000
  private static let cursor = "retention:sent copies"

  private struct Piece: Sendable {
    var copies: [FiledMessage] = []
    /// All rows up to this one are done with them.
    var end: Int64
  }

  /// - Throws: `MailboxError` if the line broke; what a server refuses is tried again.
  func sweep(at now: Date) async throws {
    let folder = house.settings.mailbox.sent
    let days = house.settings.retention.handledDays
    guard !folder.isEmpty, days > 0 else { return }
    let piece = try await store.pool.read { db in
      let steady = try SteadyClock.moment(at: now, in: db)
      return try Self.due(before: steady - Double(days) * 86_400, house.address, in: db)
    }
    guard let piece else { return }
    if !piece.copies.isEmpty {
      _ = try await mailbox.open()
      let outcomes: [Int64: RemovalOutcome]
      do {
        outcomes = try await mailbox.remove(piece.copies, from: folder)
      } catch let error as MailboxError where error.kind == .refused || error.kind == .malformed {
        logger.warning(
          "old copies stay", metadata: ["error": "\(LogText.words(of: error))"])
        return
      }
      let isRefused = outcomes.values.contains { if case .refused = $0 { true } else { false } }
      if isRefused { return }
    }
    try await store.pool.write { db in
      try Heartbeat.set(Self.cursor, "\(piece.end)", in: db)
    }
  }

  /// By the outbox's own ids, which come in the order of time; a copy is found by its identifier.
  private static func due(
    before cutoff: Date, _ ours: OurAddress, in db: Database
  ) throws -> Piece? {
    let start = try Heartbeat.value(cursor, in: db).flatMap { Int64($0) } ?? 0
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT id, secret, lane, state, createdAt FROM outbox
        WHERE id > :start ORDER BY id LIMIT :limit
        """, arguments: ["start": start, "limit": rowsAtOnce])
    var piece = Piece(end: start)
    for row in rows {
      guard piece.copies.count < atOnce, (row["createdAt"] as Int64) <= cutoff.milliseconds
      else { break }
      let id: Int64 = row["id"]
      piece.end = id
      guard row["lane"] == "answers", row["state"] == "sent" else { continue }
      let token = Token(.message, row: id, secret: [UInt8](row["secret"] as Data))
      piece.copies.append(
        FiledMessage(id: id, messageID: ours.messageID(token), sha256: nil, size: nil))
    }
    return piece.end > start ? piece : nil
  }
}
