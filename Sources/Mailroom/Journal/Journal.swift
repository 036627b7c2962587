import GRDB

/// Who asked what, how it was proven, what changed. People by number; no words of a mail.
package enum Journal {
  /// One row, with what changed as (field, before, after).
  @discardableResult
  package static func write(
    _ action: String, actor: Int64? = nil, authentication: String = "none",
    subject: Int64? = nil, detail: String = "",
    changes: [(field: String, before: String?, after: String?)] = [], in handling: Handling
  ) throws -> Int64 {
    let db = handling.db
    try db.execute(
      cached: """
        INSERT INTO journal (at, action, actorPersonID, authentication, subjectPersonID, ledgerID,
          detail)
        VALUES (:at, :action, :actor, :authentication, :subject, :ledger, :detail)
        """,
      arguments: [
        "at": handling.now.milliseconds, "action": action, "actor": actor,
        "authentication": authentication, "subject": subject, "ledger": handling.ledgerID,
        "detail": detail,
      ])
    let id = db.lastInsertedRowID
    for change in changes where change.before != change.after {
      try db.execute(
        cached: """
          INSERT INTO journalChange (journalID, field, before, after)
          VALUES (:id, :field, :before, :after)
          ON CONFLICT DO NOTHING
          """,
        arguments: [
          "id": id, "field": change.field, "before": change.before, "after": change.after,
        ])
    }
    return id
  }
}
