import Foundation
package import GRDB
import Mail

/// How far a round mail is, and what came back.
extension Round {
  /// What became of its rows, and what was answered: by `sent`, `failed`, `withdrawn`, `uncertain`,
  /// `deferred`, and `answer KIND`. By the primary key of roundCount.
  package static func counts(of id: Int64, in db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, cached: "SELECT what, count FROM roundCount WHERE roundID = :id", arguments: ["id": id])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["what"] as String, $0["count"] as Int) })
  }

  /// Notes what somebody did with their mail of a round, once each kind.
  package static func note(_ kind: String, row: Int64, in db: Database) throws {
    guard let round = try round(ofRow: row, in: db) else { return }
    try db.execute(
      cached: """
        INSERT INTO roundAnswer (outboxID, kind) VALUES (:row, :kind) ON CONFLICT DO NOTHING
        """, arguments: ["row": row, "kind": kind])
    guard db.changesCount == 1 else { return }
    try db.execute(
      cached: """
        INSERT INTO roundCount (roundID, what, count) VALUES (:round, :what, 1)
        ON CONFLICT (roundID, what) DO UPDATE SET count = count + 1
        """, arguments: ["round": round, "what": "answer \(kind)"])
  }

  /// The round that a row of the outbox is of; a preview is of none.
  package static func round(ofRow row: Int64, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT roundID FROM outbox WHERE id = :row AND lane = 'bulk' AND roundID IS NOT NULL
        """, arguments: ["row": row])
  }

  /// Who sent the round that a row is of, while mail reaches them.
  static func owner(ofRow row: Int64, in db: Database) throws -> Role? {
    guard let id = try round(ofRow: row, in: db),
      let found = try Row.fetchOne(
        db,
        cached: """
          SELECT ownerPersonID, ownerAddressID FROM round
          WHERE id = :id AND ownerPersonID IS NOT NULL AND ownerAddressID IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM suppression
              WHERE addressID = ownerAddressID AND degree = 'all')
          """, arguments: ["id": id])
    else { return nil }
    let roles = try Role.of(found["ownerPersonID"], in: db)
    // Whoever has given up the role answers for nobody any more.
    return roles.first { $0.addressID == found["ownerAddressID"] as Int64 } ?? roles.first
  }

  // MARK: Refusals

  /// So many refusals of one kind, if they are this share of what was tried, stop it.
  private static let refusalsAtLeast = 20
  private static let refusalShare = 0.1
  /// So many domains that refuse it, likewise.
  private static let domainsAtLeast = 5

  /// Books a refusal of one of its mails.
  static func refuse(_ id: Int64, kind: String, domain: String, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO roundRefusal (roundID, kind, domain, count) VALUES (:id, :kind, :domain, 1)
        ON CONFLICT (roundID, kind, domain) DO UPDATE SET count = count + 1
        """, arguments: ["id": id, "kind": kind, "domain": domain])
  }

  /// Pauses it where too much of it was refused, and tells who sent it.
  static func pauseIfRefused(_ id: Int64, in handling: Handling) throws {
    let db = handling.db
    guard try state(of: id, in: db) == .leaving else { return }
    let refusals = try Row.fetchAll(
      db, cached: "SELECT kind, domain, count FROM roundRefusal WHERE roundID = :id",
      arguments: ["id": id])
    var byKind: [String: Int] = [:]
    var domains: Set<String> = []
    var total = 0
    for row in refusals {
      byKind[row["kind"], default: 0] += row["count"] as Int
      domains.insert(row["domain"])
      total += row["count"] as Int
    }
    let sent = try counts(of: id, in: db)["sent"] ?? 0
    let enough = Double(sent + total) * refusalShare
    let worst = byKind.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let isOneKind = worst.map { $0.value >= refusalsAtLeast && Double($0.value) >= enough } ?? false
    let isManyDomains =
      domains.count >= domainsAtLeast && total >= refusalsAtLeast && Double(total) >= enough
    guard isOneKind || isManyDomains else { return }
    try set(.paused, of: id, in: db)
    let why =
      isOneKind
      ? "\(worst?.value ?? 0) mails were refused for the same reason (\(worst?.key ?? ""))"
      : "\(total) mails were refused by \(domains.count) different providers"
    try Journal.write("round mail paused", detail: "#\(id): \(total) refusals", in: handling)
    let row = try Row.fetchOne(
      db, cached: "SELECT ownerPersonID, ownerAddressID FROM round WHERE id = :id",
      arguments: ["id": id])
    guard let row, let address = row["ownerAddressID"] as Int64? else { return }
    var posting = Posting(
      "round-paused",
      values: [
        "number": .text("\(id)"), "why": .text(why),
        "sent": .text("\(sent)"),
      ],
      to: address, person: row["ownerPersonID"], lane: .notices, because: "#\(id) is paused",
      isUrgent: true)
    posting.causeKey = "round paused:\(id):\(total)"
    posting.isBooked = true
    try Outbox.put(posting, in: handling)
    try Outbox.tellOperator(
      "Round mail #\(id) is paused",
      "\(why). It rests until its sender or a coordinator writes RESUME #\(id).",
      key: "round paused:\(id)", in: handling)
  }

  /// Lets a paused one go on: what was refused so far does not count again.
  package static func resume(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM roundRefusal WHERE roundID = :id", arguments: ["id": id])
    try set(.leaving, of: id, in: db)
  }
}
