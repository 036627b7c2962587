import Foundation
import GRDB

/// What is kept only so long (DESIGN §4.11): texts and values, the addresses of strangers, and the
/// mails in our folder of what was handled. Keys and numbers stay, so that nothing happens twice.
///
/// Once a day it goes through the books, a small piece at each turn of the clock: no piece holds
/// the store for longer than a tenth of a second.
package struct Retention: Sendable, Hashable {
  /// Mails in the folder of what was handled; 0: for ever, as with the others.
  package var handledDays: Int
  /// Words and values of mails to and from us.
  package var textDays: Int
  /// Addresses of people who are nobody on record.
  package var strangerDays: Int

  package init(handledDays: Int, textDays: Int, strangerDays: Int) {
    self.handledDays = max(0, handledDays)
    self.textDays = max(0, textDays)
    self.strangerDays = max(0, strangerDays)
  }

  /// Rows looked at in one piece, of each kind.
  private static let rowsAtOnce = 200
  private static let addressesAtOnce = 1_000
  private static let strangersAtOnce = 50

  private static let day: TimeInterval = 86_400
  /// Rows of the ledger stay for so long at least: whatever comes a second time comes within a year.
  private static let ledgerDays = 400

  private var shortest: Int? { [handledDays, textDays, strangerDays].filter { $0 > 0 }.min() }

  private func cutoff(_ days: Int, at now: Date) -> Date? {
    days > 0 ? now - Double(days) * Self.day : nil
  }

  // MARK: The rule

  var rule: DueWork {
    DueWork("retention", next: { db in try next(in: db) }) { handling in
      guard let next = try next(in: handling.db) else { return [] }
      // A clock that was set back has left a turn that lies far ahead.
      let isLost =
        try next > handling.now + 2 * Self.day && Self.value("next", in: handling.db) != nil
      guard next <= handling.now || isLost else { return [] }
      return [
        DueWork.Piece(key: "retention:\(handling.now.milliseconds)") { handling in
          let hasMore = try sweep(in: handling)
          let pause: TimeInterval = hasMore ? 30 : Self.day
          try Self.set("next", (handling.now + pause).milliseconds, in: handling.db)
          // What was swept is not found again: the keys would only pile up.
          try handling.db.execute(
            cached: "DELETE FROM dueDone WHERE key >= 'retention:' AND key < 'retention;'")
        }
      ]
    }
  }

  /// The next turn; at first when the oldest row of the books is old enough.
  private func next(in db: Database) throws -> Date? {
    guard let shortest else { return nil }
    if let next = try Self.value("next", in: db) { return Date(milliseconds: next) }
    let oldest = try Int64.fetchOne(
      db,
      cached: """
        SELECT MIN(at) FROM (
          SELECT at FROM (SELECT arrivedAt AS at FROM ledger ORDER BY id LIMIT 1)
          UNION ALL SELECT at FROM (SELECT createdAt AS at FROM outbox ORDER BY id LIMIT 1))
        """)
    return oldest.map { Date(milliseconds: $0) + Double(shortest) * Self.day }
  }

  /// One piece of everything.
  ///
  /// - Returns: whether there is more to do today.
  func sweep(in handling: Handling) throws -> Bool {
    var hasMore = false
    // What is removed is gone: a clock that jumped ahead must not make a year old in a night.
    let now = try SteadyClock.moment(at: handling.now, in: handling.db)
    if let cutoff = cutoff(handledDays, at: now) {
      hasMore = try sweepLetters(before: cutoff, in: handling) || hasMore
    }
    if handledDays > 0, let cutoff = cutoff(max(2 * handledDays, Self.ledgerDays), at: now) {
      hasMore = try sweepRows(before: cutoff, in: handling) || hasMore
    }
    if let cutoff = cutoff(textDays, at: now) {
      hasMore = try sweepNotes(before: cutoff, in: handling) || hasMore
      hasMore = try sweepMails(before: cutoff, in: handling) || hasMore
      hasMore = try sweepQuestions(before: cutoff, in: handling) || hasMore
      for capability in handling.house.capabilities {
        hasMore =
          try capability.sweepWords(before: cutoff, limit: Self.rowsAtOnce, in: handling) || hasMore
      }
    }
    if let cutoff = cutoff(strangerDays, at: now) {
      hasMore = try sweepStrangers(before: cutoff, in: handling) || hasMore
    }
    return hasMore
  }

  // MARK: Pieces

  /// Mails of the folder Handled. Rows come in the order of time: a cursor finds them.
  private func sweepLetters(before cutoff: Date, in handling: Handling) throws -> Bool {
    let handled = handling.settings.mailbox.handled
    return try sweepLedger("letters", before: cutoff, in: handling) { id, row in
      guard row["destination"] as String? == handled, (row["acknowledgedAt"] as Int64?) != nil
      else { return }
      try Removal.want(id, at: handling.now, in: handling.db)
    }
  }

  /// Rows of the ledger whose mail left the inbox long ago. One that lies there still keeps its row, and
  /// so is not handled anew; one that is moved back after all this time is answered by a person (DESIGN
  /// §4.1).
  private func sweepRows(before cutoff: Date, in handling: Handling) throws -> Bool {
    try sweepLedger("rows", before: cutoff, in: handling) { id, row in
      guard (row["acknowledgedAt"] as Int64?) != nil else { return }
      // Uses journalByLedger, handOverByLedger and outboxByLedger.
      try handling.db.execute(
        cached: """
          DELETE FROM ledger WHERE id = :id AND outcome <> 'pending'
            AND NOT EXISTS (SELECT 1 FROM removal WHERE ledgerID = ledger.id)
          """, arguments: ["id": id])
    }
  }

  private func sweepNotes(before cutoff: Date, in handling: Handling) throws -> Bool {
    try sweepLedger("notes", before: cutoff, in: handling) { id, _ in
      try handling.db.execute(
        cached: "UPDATE ledger SET note = NULL WHERE id = :id AND note IS NOT NULL",
        arguments: ["id": id])
    }
  }

  private func sweepLedger(
    _ name: String, before cutoff: Date, in handling: Handling,
    _ body: (Int64, Row) throws -> Void
  ) throws -> Bool {
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT id, COALESCE(handledAt, arrivedAt) AS at, destination, acknowledgedAt FROM ledger
        WHERE id > :cursor ORDER BY id LIMIT :limit
        """,
      arguments: [
        "cursor": try Self.value(name, in: handling.db) ?? 0, "limit": Self.rowsAtOnce,
      ])
    for row in rows {
      guard (row["at"] as Int64) <= cutoff.milliseconds else { return false }
      let id: Int64 = row["id"]
      try body(id, row)
      try Self.set(name, id, in: handling.db)
    }
    return rows.count == Self.rowsAtOnce
  }

  /// What has not left in all this time never will; what is to leave later holds the cursor.
  private func sweepMails(before cutoff: Date, in handling: Handling) throws -> Bool {
    let db = handling.db
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT id, MAX(createdAt, notBefore) AS at FROM outbox
        WHERE id > :cursor ORDER BY id LIMIT :limit
        """, arguments: ["cursor": try Self.value("mails", in: db) ?? 0, "limit": Self.rowsAtOnce])
    for row in rows {
      guard (row["at"] as Int64) <= cutoff.milliseconds else { return false }
      let id: Int64 = row["id"]
      try Self.empty(id, in: db)
      try Self.set("mails", id, in: db)
    }
    return rows.count == Self.rowsAtOnce
  }

  /// Why it left and the key of its cause stay; a question of that age is closed.
  private static func empty(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE outbox SET "values" = '{}', subject = NULL, fromName = NULL, "references" = NULL,
          reply = NULL, asks = NULL, asked = NULL, calendar = NULL,
          state = CASE WHEN state = 'held' OR state = 'queued' OR state = 'deferred'
            OR state = 'uncertain' THEN 'withdrawn' ELSE state END
        WHERE id = :id AND "values" <> '{}'
        """, arguments: ["id": id])
    try db.execute(
      cached: "DELETE FROM outboxAttachment WHERE outboxID = :id", arguments: ["id": id])
  }

  /// What still waits for somebody keeps its words.
  private func sweepQuestions(before cutoff: Date, in handling: Handling) throws -> Bool {
    let db = handling.db
    let ids = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM handOver
        WHERE openedAt <= :cutoff AND closedAt IS NOT NULL AND (words <> '' OR subject <> '')
        ORDER BY id LIMIT :limit
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": Self.rowsAtOnce])
    for id in ids {
      try Emptying.texts(of: "handOver", row: id, in: db)
      try Emptying.dropDependents(of: "handOver", row: id, in: db)
    }
    return ids.count == Self.rowsAtOnce
  }

  /// Addresses of nobody on record, to which nothing went of late and about which nothing is open.
  private func sweepStrangers(before cutoff: Date, in handling: Handling) throws -> Bool {
    let db = handling.db
    let start = try Self.value("strangers", in: db) ?? 0
    let end = start + Int64(Self.addressesAtOnce)
    let strangers = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM address
        WHERE id > :start AND id <= :end AND createdAt <= :cutoff AND instr(address, '@') > 0
          AND NOT EXISTS (SELECT 1 FROM personAddress WHERE addressID = address.id)
          AND NOT EXISTS (SELECT 1 FROM suppression WHERE addressID = address.id)
          AND NOT EXISTS (SELECT 1 FROM blocked WHERE addressID = address.id)
          AND NOT EXISTS (SELECT 1 FROM role WHERE addressID = address.id)
          AND NOT EXISTS (SELECT 1 FROM outbox
            WHERE addressID = address.id AND createdAt > :cutoff)
          AND NOT EXISTS (SELECT 1 FROM handOver
            WHERE addressID = address.id AND (closedAt IS NULL OR openedAt > :cutoff))
        ORDER BY id LIMIT :limit
        """,
      arguments: [
        "start": start, "end": end, "cutoff": cutoff.milliseconds, "limit": Self.strangersAtOnce,
      ])
    var budget = Self.rowsAtOnce
    for id in strangers {
      guard try forgetStranger(id, &budget, in: handling) else {
        try Self.set("strangers", id - 1, in: db)
        return true
      }
    }
    if strangers.count == Self.strangersAtOnce, let id = strangers.last {
      try Self.set("strangers", id, in: db)
      return true
    }
    let last = try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM address") ?? 0
    try Self.set("strangers", end < last ? end : 0, in: db)
    return end < last
  }

  /// - Parameter budget: mails that may still be emptied in this piece.
  /// - Returns: `false` if there are more, and the address must wait.
  private func forgetStranger(
    _ id: Int64, _ budget: inout Int, in handling: Handling
  ) throws -> Bool {
    let db = handling.db
    // Uses outboxToAddress.
    let mails = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM outbox WHERE addressID = :id AND ("values" <> '{}' OR because <> '')
        LIMIT :budget
        """, arguments: ["id": id, "budget": budget])
    for mail in mails { try ForgottenMail.empty(mail, in: handling) }
    budget -= mails.count
    guard budget > 0 else { return false }
    let questions = try Int64.fetchAll(
      db, cached: "SELECT id FROM handOver WHERE addressID = :id", arguments: ["id": id])
    for question in questions {
      try Emptying.texts(of: "handOver", row: question, in: db)
      try Emptying.dropDependents(of: "handOver", row: question, in: db)
    }
    try Forgetting.emptyAddress(id, in: db)
    return true
  }

  /// Nothing is swept before this moment.
  static func rest(until moment: Date, in db: Database) throws {
    try set("next", moment.milliseconds, in: db)
  }

  // MARK: Cursors

  private static func value(_ name: String, in db: Database) throws -> Int64? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name",
      arguments: ["name": "retention:\(name)"]
    ).flatMap { Int64($0) }
  }

  private static func set(_ name: String, _ value: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": "retention:\(name)", "value": "\(value)"])
  }
}
