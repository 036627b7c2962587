import Foundation
import GRDB

extension HandOver {
  /// An owner who has not answered in two days is reminded, once.
  static let reminders = DueWork("hand-over reminder", next: nextReminder) { handling in
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT handOver.id, handOver.subject, handOver.words, handOver.because,
          handOver.ownerPersonID, handOver.ownerAddressID, person.name AS who,
          address.address AS sender
        FROM handOver LEFT JOIN person ON person.id = handOver.personID
        LEFT JOIN address ON address.id = handOver.addressID
        WHERE handOver.closedAt IS NULL AND handOver.answeredAt IS NULL
          AND handOver.openedAt <= :since AND handOver.ownerAddressID IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM dueDone WHERE dueDone.key = 'hand-over reminder:' || handOver.id)
        """, arguments: ["since": (handling.now - 2 * 86_400).milliseconds])
    return rows.map { row in
      let number: Int64 = row["id"]
      let ownerAddress: Int64 = row["ownerAddressID"]
      let ownerPerson: Int64? = row["ownerPersonID"]
      let sender: String = row["sender"] as String? ?? "somebody without an address"
      let values: [String: TemplateValue] = [
        "number": .text("\(number)"),
        "who": .text(row["who"] as String? ?? sender),
        "from": .text(sender),
        "subject": .text(row["subject"]),
        "words": .text(row["words"]),
        "understood": .text("It has waited for two days: " + (row["because"] as String)),
        "proposed": .text(""),
      ]
      return DueWork.Piece(key: "hand-over reminder:\(number)") { handling in
        var posting = Posting(
          "handed-over", values: values, to: ownerAddress, person: ownerPerson, lane: .notices,
          because: "not answered for two days")
        posting.asks = Asking(
          asks, payload: "\(number)", until: handling.now + 90 * 86_400)
        try Outbox.put(posting, in: handling)
      }
    }
  }

  private static func nextReminder(in db: Database) throws -> Date? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT openedAt FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NULL AND ownerAddressID IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM dueDone WHERE dueDone.key = 'hand-over reminder:' || handOver.id)
        ORDER BY openedAt LIMIT 1
        """
    ).map { Date(milliseconds: $0) + 2 * 86_400 }
  }
}
