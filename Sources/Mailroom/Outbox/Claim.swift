package import Foundation
package import GRDB
package import Mail

/// A row that was claimed to be sent now, with everything that its rendering needs.
package struct ClaimedMail: Sendable {
  package var id: Int64
  package var secret: [UInt8]
  package var recipient: EmailAddress
  package var template: String
  package var values: String
  package var language: String
  package var lane: TemplateLane
  package var fromName: String?
  package var subject: String?
  package var inReplyTo: String?
  package var references: [String]
  package var asks: String?
  package var because: String
  package var personID: Int64?
  package var attachments: [PostedFile]
}

/// What fell out at the claim, for the rehearsal's log and the report.
package struct DroppedMail: Sendable {
  package var template: String
  package var recipient: String
  package var lane: TemplateLane
  package var because: String
}

package struct Claim: Sendable {
  package var mails: [ClaimedMail] = []
  package var dropped: [DroppedMail] = []
}

extension Outbox {
  /// Claims what may leave now: lane by lane, answers first. Whether the person may still get it
  /// is asked here and nowhere earlier (DESIGN §4.8).
  ///
  /// - Parameter limit: how many at most; the caller keeps count of what is in flight.
  package static func claim(
    lanes: [TemplateLane], limit: Int, in handling: Handling
  ) throws -> Claim {
    var claim = Claim()
    for lane in lanes where claim.mails.count < limit {
      if try Lanes.isPaused(lane, at: handling.now, in: handling.db) { continue }
      let rows = try Row.fetchAll(
        handling.db,
        sql: """
          SELECT outbox.*, address.address AS recipient, address.isMonthly,
            suppression.degree, person.quietUntil
          FROM outbox JOIN address ON address.id = outbox.addressID
          LEFT JOIN suppression ON suppression.addressID = outbox.addressID
          LEFT JOIN person ON person.id = outbox.personID
          WHERE outbox.state IN ('queued', 'deferred', 'uncertain') AND outbox.lane = :lane
            AND outbox.notBefore <= :now AND outbox.uncertainTries < 2
          ORDER BY outbox.notBefore LIMIT :limit
          """,
        arguments: [
          "lane": lane.rawValue, "now": handling.now.milliseconds,
          "limit": limit - claim.mails.count,
        ])
      for row in rows {
        try decide(row, lane: lane, &claim, in: handling)
      }
    }
    return claim
  }

  private static func decide(
    _ row: Row, lane: TemplateLane, _ claim: inout Claim, in handling: Handling
  ) throws {
    let id: Int64 = row["id"]
    guard let recipient = EmailAddress(row["recipient"] as String) else {
      return try drop(row, lane, "an address that cannot be written to", &claim, in: handling)
    }
    if let until = row["usefulUntil"] as Int64?, until < handling.now.milliseconds {
      return try drop(row, lane, "too late to be of use", &claim, in: handling)
    }
    if lane != .answers {
      if let degree = row["degree"] as String?, degree == "all" || lane == .bulk {
        return try drop(row, lane, "suppressed", &claim, in: handling)
      }
      let clock = handling.settings.clock
      if clock.isQuiet(at: handling.now) {
        return try wait(id, until: clock.nextAllowed(from: handling.now), in: handling)
      }
      if let quiet = row["quietUntil"] as Int64?, quiet > handling.now.milliseconds {
        return try wait(id, until: Date(milliseconds: quiet), in: handling)
      }
    }
    try handling.db.execute(
      sql: """
        UPDATE outbox SET state = 'sending', attempts = attempts + 1,
          firstTriedAt = COALESCE(firstTriedAt, :now)
        WHERE id = :id AND state IN ('queued', 'deferred', 'uncertain')
        """, arguments: ["id": id, "now": handling.now.milliseconds])
    guard handling.db.changesCount == 1 else { return }
    claim.mails.append(
      ClaimedMail(
        id: id, secret: [UInt8](row["secret"] as Data), recipient: recipient,
        template: row["template"], values: row["values"], language: row["language"], lane: lane,
        fromName: row["fromName"], subject: row["subject"], inReplyTo: row["inReplyTo"],
        references: (row["references"] as String? ?? "").split(separator: " ").map(String.init),
        asks: row["asks"], because: row["because"], personID: row["personID"],
        attachments: try attachments(of: id, in: handling.db)))
  }

  private static func attachments(of id: Int64, in db: Database) throws -> [PostedFile] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM outboxAttachment WHERE outboxID = :id ORDER BY position",
      arguments: ["id": id]
    ).map { row in
      PostedFile(
        name: row["filename"], contentType: row["contentType"],
        contents: [UInt8](row["contents"] as Data))
    }
  }

  private static func drop(
    _ row: Row, _ lane: TemplateLane, _ because: String, _ claim: inout Claim,
    in handling: Handling
  ) throws {
    try handling.db.execute(
      sql: "UPDATE outbox SET state = 'withdrawn', reply = :because WHERE id = :id",
      arguments: ["because": because, "id": row["id"] as Int64])
    claim.dropped.append(
      DroppedMail(
        template: row["template"], recipient: row["recipient"], lane: lane, because: because))
  }

  private static func wait(_ id: Int64, until: Date, in handling: Handling) throws {
    try handling.db.execute(
      sql: "UPDATE outbox SET notBefore = :until WHERE id = :id",
      arguments: ["until": until.milliseconds, "id": id])
  }

  /// After an unclean end: what was in flight may have left. It is tried once more with the same
  /// Message-ID, never twice.
  package static func recover(in handling: Handling) throws -> Int {
    try handling.db.execute(
      sql: """
        UPDATE outbox SET state = 'uncertain', uncertainTries = uncertainTries + 1,
          notBefore = :now, reply = 'in flight when the worker ended'
        WHERE state = 'sending'
        """, arguments: ["now": handling.now.milliseconds])
    return handling.db.changesCount
  }

  /// When the next mail may leave, if any waits.
  package static func nextMoment(in db: Database) throws -> Date? {
    var soonest: Int64?
    for lane in TemplateLane.allCases {
      let next = try Int64.fetchOne(
        db,
        sql: """
          SELECT notBefore FROM outbox
          WHERE state IN ('queued', 'deferred', 'uncertain') AND lane = :lane
            AND uncertainTries < 2
          ORDER BY notBefore LIMIT 1
          """, arguments: ["lane": lane.rawValue])
      if let next { soonest = min(soonest ?? next, next) }
    }
    return soonest.map(Date.init(milliseconds:))
  }
}
