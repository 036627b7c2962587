import Foundation
package import GRDB
import Language
package import Mail

/// BLOCK: nothing from an address is handled or answered any more, but STOP; and no mail to many
/// goes there.
package enum Blocking {
  /// - Returns: `false` if it was so already.
  @discardableResult
  package static func block(
    _ address: EmailAddress, by person: Int64?, in handling: Handling
  ) throws -> Bool {
    let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
    try handling.db.execute(
      cached: """
        INSERT INTO blocked (addressID, byPersonID, at) VALUES (:address, :by, :now)
        ON CONFLICT DO NOTHING
        """, arguments: ["address": id, "by": person, "now": handling.now.milliseconds])
    return handling.db.changesCount == 1
  }

  package static func isBlocked(_ addressID: Int64, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM blocked WHERE addressID = :address",
      arguments: ["address": addressID]) != nil
  }

  /// Whether a letter is filed without a look: STOP is heard from anywhere.
  static func files(_ letter: Letter, sortedAs sorting: Sorting, in db: Database) throws -> Bool {
    guard let address = letter.address, try isBlocked(address.id, in: db) else { return false }
    if case .unsubscribe(let wish) = sorting, case .stop = wish { return false }
    return true
  }
}
