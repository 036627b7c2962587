import Foundation
import GRDB
import Mail

/// How many mails a receiving domain gets in an hour (setting `relay.by_domain`): big providers turn
/// a sender away that comes all at once. Answers leave nevertheless, and are counted.
///
/// Counted when they are claimed, in the same transaction: whatever becomes of a mail, its domain has
/// not got more than the limit. What has to wait gets a moment of its own, one after another at the
/// domain's pace, so that no row is looked at again and again. One claim long.
struct DomainLimits {
  private static let hour: Int64 = 3_600_000

  private let limits: [String: Int]
  private let now: Int64
  private var minute: Int64 { now / 60_000 }
  /// What may leave in this claim.
  private var room: [String: Int] = [:]

  init(_ handling: Handling) {
    limits = handling.settings.relay.perHourByDomain
    now = handling.now.milliseconds
  }

  /// When a mail may leave, if that is not now.
  mutating func wait(for recipient: EmailAddress, in db: Database) throws -> Date? {
    guard let (domain, limit) = limit(of: recipient) else { return nil }
    let left = try room[domain] ?? limit - sent(to: domain, in: db)
    room[domain] = left
    guard left <= 0 else { return nil }
    // By the primary key.
    let first = try Int64.fetchOne(
      db,
      cached: "SELECT MIN(minute) FROM domainCount WHERE domain = :domain AND minute > :since",
      arguments: ["domain": domain, "since": minute - 60])
    let free = ((first ?? minute) + 61) * 60_000
    let next =
      try Int64.fetchOne(
        db, cached: "SELECT next FROM domainPace WHERE domain = :domain",
        arguments: ["domain": domain]) ?? 0
    // A pace far ahead is that of mails that were withdrawn since, or of a clock that was.
    let isSane = next < free + 30 * 24 * Self.hour
    let slot = isSane ? max(free, next) : free
    try db.execute(
      cached: """
        INSERT INTO domainPace (domain, next) VALUES (:domain, :next)
        ON CONFLICT (domain) DO UPDATE SET next = excluded.next
        """, arguments: ["domain": domain, "next": slot + Self.hour / Int64(max(1, limit))])
    return Date(milliseconds: slot)
  }

  /// Counts one that is about to leave.
  mutating func count(_ recipient: EmailAddress, in db: Database) throws {
    guard let (domain, limit) = limit(of: recipient) else { return }
    room[domain] = try (room[domain] ?? limit - sent(to: domain, in: db)) - 1
    try db.execute(
      cached: """
        INSERT INTO domainCount (domain, minute, count) VALUES (:domain, :minute, 1)
        ON CONFLICT (domain, minute) DO UPDATE SET count = count + 1
        """, arguments: ["domain": domain, "minute": minute])
    try db.execute(
      cached: "DELETE FROM domainCount WHERE domain = :domain AND minute < :old",
      arguments: ["domain": domain, "old": minute - 120])
  }

  private func limit(of recipient: EmailAddress) -> (domain: String, limit: Int)? {
    guard !limits.isEmpty else { return nil }
    let domain = recipient.domain.lowercased()
    return limits[domain].map { (domain, $0) }
  }

  /// In the hour before, by the primary key; minutes to come are those of a clock that was ahead.
  private func sent(to domain: String, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COALESCE(SUM(count), 0) FROM domainCount
        WHERE domain = :domain AND minute > :since
        """, arguments: ["domain": domain, "since": minute - 60]) ?? 0
  }
}

extension MailroomSchema {
  static let domains = Migration(
    "mailroom-domains",
    sql: """
      -- Mails claimed for a receiving domain that has a limit, by minute.
      CREATE TABLE domainCount (
        domain TEXT NOT NULL,
        minute INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (domain, minute)
      ) STRICT, WITHOUT ROWID;
      -- The moment of the next mail that has to wait.
      CREATE TABLE domainPace (
        domain TEXT PRIMARY KEY,
        next INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      """)
}
