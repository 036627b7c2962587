package import Foundation
package import GRDB

/// What an address no longer gets. Two degrees (DESIGN §4.9); neither forbids a direct answer to
/// what its people write later.
package enum Suppression: String, Sendable {
  /// No round mails; what was booked goes on.
  case bulk
  /// Nothing that we begin.
  case all

  package enum Reason: String, Sendable {
    case stop, unsubscribe, bounce, complaint, `import`, `operator`, deceased
  }

  package static func of(_ addressID: Int64, in db: Database) throws -> Suppression? {
    try String.fetchOne(
      db, cached: "SELECT degree FROM suppression WHERE addressID = :address",
      arguments: ["address": addressID]
    ).flatMap(Suppression.init)
  }

  /// Suppresses, and withdraws what waits in the outbox. A lower degree never replaces a higher;
  /// what somebody asks for stands instead of that their mail came back.
  ///
  /// - Returns: `false` if it was so already.
  @discardableResult
  package static func set(
    _ degree: Suppression, for addressID: Int64, because reason: Reason, at now: Date,
    in db: Database
  ) throws -> Bool {
    try db.execute(
      cached: """
        INSERT INTO suppression (addressID, degree, reason, since)
        VALUES (:address, :degree, :reason, :now)
        ON CONFLICT (addressID) DO UPDATE SET degree = excluded.degree, since = excluded.since,
          -- A bounce never covers somebody's own word: bounces can be lifted by others.
          reason = CASE excluded.reason WHEN 'bounce' THEN suppression.reason
            ELSE excluded.reason END
        WHERE excluded.degree = 'all' AND (suppression.degree = 'bulk'
          OR suppression.reason = 'bounce' AND excluded.reason <> 'bounce')
        """,
      arguments: [
        "address": addressID, "degree": degree.rawValue, "reason": reason.rawValue,
        "now": now.milliseconds,
      ])
    let isNew = db.changesCount == 1
    if isNew {
      // Uses outboxToAddress. Answers to what they wrote themselves still leave.
      try db.execute(
        cached: """
          UPDATE outbox SET state = 'withdrawn', reply = 'suppressed: ' || :reason
          WHERE addressID = :address
            AND (state = 'held' OR state = 'queued' OR state = 'deferred' OR state = 'uncertain')
            AND (lane = 'bulk' OR (lane = 'notices' AND :degree = 'all')
              -- What was held has not been answered yet: their later word stands.
              OR (state = 'held' AND :degree = 'all'))
          """,
        arguments: ["address": addressID, "reason": reason.rawValue, "degree": degree.rawValue])
    }
    return isNew
  }

  /// Undoes what the person themselves had asked for: their own proven START.
  ///
  /// - Returns: `false` if nothing was suppressed.
  package static func lift(for addressID: Int64, in db: Database) throws -> Bool {
    try db.execute(
      cached: "DELETE FROM suppression WHERE addressID = :address",
      arguments: ["address": addressID])
    return db.changesCount == 1
  }
}
