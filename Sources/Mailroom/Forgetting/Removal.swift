import Foundation
import GRDB
import Mail

/// Mail that is to leave our folders: of people who are forgotten, and what is older than the
/// campaign keeps it. The only mail that we ever delete at the source, and never from the inbox.
enum Removal {
  /// Lists a letter, once.
  static func want(_ ledgerID: Int64, at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO removal (ledgerID, messageID, notBefore)
        SELECT id, messageID, :now FROM ledger WHERE id = :id
        ON CONFLICT DO NOTHING
        """, arguments: ["now": now.milliseconds, "id": ledgerID])
  }
}
