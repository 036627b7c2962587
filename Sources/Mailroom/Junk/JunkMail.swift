package import Foundation
package import GRDB
package import Mail

/// A message that the mailbox's own filter took for junk, and that nothing of ours stands in for: who
/// wrote it and what about, until a coordinator has looked at the list.
package struct JunkMail: Sendable, Equatable {
  package var id: Int64
  /// As it was written; nobody has proven it.
  package var sender: String
  package var subject: String
  /// When we first saw it there.
  package var seenAt: Date
  package var isWanted: Bool

  private static let keptAtMost = 2_000
  private static let keptFor: TimeInterval = 30 * 86_400

  static let migration = Migration(
    "mailroom-junk",
    sql: """
      -- Bounded: rows older than a month, and above two thousand the oldest, are removed.
      CREATE TABLE junkMail (
        id INTEGER PRIMARY KEY,
        folder TEXT NOT NULL,
        uidValidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,
        sender TEXT NOT NULL,
        subject TEXT NOT NULL,
        seenAt INTEGER NOT NULL,
        -- Somebody said that it is real.
        wantedAt INTEGER,
        -- It was moved to the inbox, or is gone.
        takenAt INTEGER,
        UNIQUE (folder, uidValidity, uid)
      ) STRICT;
      CREATE INDEX junkMailSeen ON junkMail(seenAt);
      CREATE INDEX junkMailBySender ON junkMail(sender);
      CREATE INDEX junkMailWanted ON junkMail(wantedAt)
        WHERE wantedAt IS NOT NULL AND takenAt IS NULL;
      -- For the week's figure.
      CREATE INDEX ledgerHandled ON ledger(handledAt) WHERE outcome = 'handled';
      """)

  init(_ row: Row) {
    id = row["id"]
    sender = row["sender"]
    subject = row["subject"]
    seenAt = Date(milliseconds: row["seenAt"])
    isWanted = (row["wantedAt"] as Int64?) != nil
  }

  /// Notes one, once, and lets go of the oldest.
  package static func note(
    _ message: Message, uid: UID, in folder: String, uidValidity: UInt32, at now: Date,
    in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO junkMail (folder, uidValidity, uid, sender, subject, seenAt)
        VALUES (:folder, :validity, :uid, :sender, :subject, :now) ON CONFLICT DO NOTHING
        """,
      arguments: [
        "folder": folder, "validity": Int64(uidValidity), "uid": Int64(uid.rawValue),
        "sender": message.from.first?.address?.rawValue ?? "", "subject": plain(message.subject),
        "now": now.milliseconds,
      ])
    try db.execute(
      cached: "DELETE FROM junkMail WHERE seenAt < :old",
      arguments: ["old": (now - keptFor).milliseconds])
    try db.execute(
      cached: "DELETE FROM junkMail WHERE id <= (SELECT MAX(id) FROM junkMail) - :kept",
      arguments: ["kept": keptAtMost])
  }

  /// A subject that is safe to show: short, on one line, and without anything to click.
  static func plain(_ subject: String) -> String {
    let words = subject.split(whereSeparator: \.isWhitespace).prefix(30).map { word in
      let isLink = word.contains("://") || word.contains("/") || word.lowercased().hasPrefix("www.")
      return isLink ? "(link)" : String(word)
    }
    let text = String(words.joined(separator: " ").prefix(90))
    return text.isEmpty ? "(no subject)" : text
  }

  /// What came in a stretch of time, the oldest first. Uses junkMailSeen.
  package static func seen(
    from: Date, to: Date, limit: Int, in db: Database
  ) throws -> [JunkMail] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM junkMail WHERE seenAt >= :from AND seenAt < :to AND takenAt IS NULL
        ORDER BY seenAt, id LIMIT :limit
        """, arguments: ["from": from.milliseconds, "to": to.milliseconds, "limit": limit]
    ).map(JunkMail.init)
  }

  package static func count(from: Date, to: Date, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM junkMail WHERE seenAt >= :from AND seenAt < :to AND takenAt IS NULL
        """, arguments: ["from": from.milliseconds, "to": to.milliseconds]) ?? 0
  }

  package static func find(_ id: Int64, in db: Database) throws -> JunkMail? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM junkMail WHERE id = :id", arguments: ["id": id]
    ).map(JunkMail.init)
  }

  /// Somebody says that it is real: the worker fetches it.
  ///
  /// - Returns: `false` if somebody has said so before.
  package static func want(_ id: Int64, at now: Date, in db: Database) throws -> Bool {
    try db.execute(
      cached: "UPDATE junkMail SET wantedAt = :now WHERE id = :id AND wantedAt IS NULL",
      arguments: ["now": now.milliseconds, "id": id])
    return db.changesCount == 1
  }

  /// Where those lie that are to be fetched. Uses junkMailWanted.
  static func wanted(in db: Database) throws -> [(
    id: Int64, folder: String, uid: UID, validity: UInt32
  )] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT id, folder, uid, uidValidity FROM junkMail INDEXED BY junkMailWanted
        WHERE wantedAt IS NOT NULL AND takenAt IS NULL
        """
    ).map { row in
      (
        row["id"], row["folder"], UID(rawValue: UInt32(clamping: row["uid"] as Int64)),
        UInt32(clamping: row["uidValidity"] as Int64)
      )
    }
  }

  static func took(_ ids: [Int64], at now: Date, in db: Database) throws {
    for id in ids {
      try db.execute(
        cached: "UPDATE junkMail SET takenAt = :now WHERE id = :id",
        arguments: ["now": now.milliseconds, "id": id])
    }
  }
}

/// The week in a line: "Hubkeeper handled 212 mails; 3 need you".
package enum WeekFigure {
  /// Messages that were understood and booked in the seven days before. Uses ledgerHandled.
  package static func handled(before now: Date, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM ledger INDEXED BY ledgerHandled
        WHERE outcome = 'handled' AND handledAt > :from AND handledAt <= :to
        """,
      arguments: ["from": (now - 7 * 86_400).milliseconds, "to": now.milliseconds]) ?? 0
  }

  /// - Returns: `nil` in a week without mail.
  package static func words(handled: Int, needed: Int) -> String? {
    guard handled > 0 else { return nil }
    let mails = handled == 1 ? "1 mail" : "\(handled) mails"
    let need = needed == 0 ? "none needs you" : needed == 1 ? "1 needs you" : "\(needed) need you"
    return "Hubkeeper handled \(mails); \(need)."
  }
}
