import Foundation
package import GRDB
package import Language
import Mail

extension Composer {
  /// The mail of this row as an answer to it may quote it: its words as they went out, and what
  /// stands in our mails only.
  ///
  /// - Returns: `nil` if the row is gone. Where it can no longer be rendered (its template was
  ///   taken away, its values are forgotten), the handles alone.
  package func quotable(_ row: Int64, in db: Database) throws -> OurMail? {
    let found = try Row.fetchOne(
      db,
      cached: """
        SELECT outbox.secret, address.address, outbox.template, outbox."values", outbox.language,
          outbox.lane, outbox.asks, outbox.roundID
        FROM outbox JOIN address ON address.id = outbox.addressID WHERE outbox.id = ?
        """, arguments: [row])
    guard let found, let lane = TemplateLane(rawValue: found[5]),
      let recipient = EmailAddress(found[1] as String)
    else { return nil }
    var mail = ClaimedMail(
      id: row, secret: [UInt8](found[0] as Data), recipient: recipient, template: found[2],
      values: found[3], language: found[4], lane: lane, fromName: nil, subject: nil,
      inReplyTo: nil, references: [], asks: found[6], because: "", personID: nil, attachments: [])
    mail.round = try (found[7] as Int64?).flatMap {
      try Round.find($0, templates: templates, in: db)
    }
    return OurMail(text: text(of: mail) ?? "", handles: handles(of: mail))
  }
}
