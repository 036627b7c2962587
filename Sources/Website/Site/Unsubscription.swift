import Foundation
import GRDB
import Mailroom

/// The button of a round mail (RFC 8058 §3.1): no more round mails to the one address that the
/// mail went to. What was booked goes on.
enum Unsubscription {
  /// - Returns: `false` if the token is none of ours, or another purpose's, or it was so already:
  ///   the page says the same each time, so that nobody learns which tokens exist.
  @discardableResult
  static func carryOut(_ text: String, in handling: Handling) throws -> Bool {
    let db = handling.db
    guard let token = Token(text), token.purpose == .unsubscribe,
      // By the outbox's primary key.
      let row = try Row.fetchOne(
        db, sql: "SELECT secret, addressID FROM outbox WHERE id = :row",
        arguments: ["row": token.row]),
      token.isTrue(secret: [UInt8](row["secret"] as Data))
    else { return false }
    let addressID: Int64 = row["addressID"]
    guard
      try Suppression.set(.bulk, for: addressID, because: .unsubscribe, at: handling.now, in: db)
    else { return false }
    try Round.note("unsubscribe", row: token.row, in: db)
    for person in try Person.at(addressID, in: db) {
      try Journal.write(
        "unsubscribe", actor: person.id, authentication: "link", subject: person.id, in: handling)
    }
    return true
  }
}
