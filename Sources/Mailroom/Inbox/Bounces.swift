import GRDB
import Mail

/// Delivery reports and complaints, booked against the address that they are about.
enum Bounces {
  /// VERP and the returned Message-ID beat what a report's text says.
  static func book(
    _ report: DeliveryReport, _ letter: Letter, in handling: Handling
  ) throws -> Reaction {
    let db = handling.db
    let row = try letter.handle ?? originalHandle(report.originalMessageID, in: handling)
    var booked: [String] = []
    if let row, let reported = report.recipients.first {
      if reported.permanent {
        try suppress(row.addressID, because: .bounce, row: row.row, in: handling)
        booked.append("permanent")
      } else {
        booked.append("temporary")
      }
    } else {
      for reported in report.recipients {
        guard let address = EmailAddress(reported.recipient),
          let record = try AddressRecord.find(address, in: db)
        else { continue }
        // A report that carries no handle of ours may be forged: it counts only for an address
        // that we have written to, and only when it says that the address does not exist.
        guard reported.permanent,
          try Int.fetchOne(
            db,
            cached: "SELECT 1 FROM outbox WHERE addressID = :address AND state = 'sent' LIMIT 1",
            arguments: ["address": record.id]) != nil
        else { continue }
        booked.append("without a handle of ours: recorded only")
      }
    }
    try Journal.write(
      "delivery report", subject: row?.personID, detail: booked.joined(separator: ", "),
      in: handling)
    return .handled("a delivery report")
  }

  static func book(
    _ report: ComplaintReport, _ letter: Letter, in handling: Handling
  ) throws -> Reaction {
    let handle = try letter.handle ?? originalHandle(report.originalMessageID, in: handling)
    if let handle {
      try suppress(handle.addressID, because: .complaint, row: handle.row, in: handling)
    } else if let recipient = report.originalRecipients.first.flatMap({ EmailAddress($0) }),
      let record = try AddressRecord.find(recipient, in: handling.db)
    {
      try suppress(record.id, because: .complaint, row: nil, in: handling)
    }
    return .handled("a complaint")
  }

  private static func suppress(
    _ addressID: Int64, because reason: Suppression.Reason, row: Int64?, in handling: Handling
  ) throws {
    try Suppression.set(.all, for: addressID, because: reason, at: handling.now, in: handling.db)
    if let row {
      try handling.db.execute(
        cached:
          "UPDATE outbox SET state = 'failed', reply = :reason WHERE id = :row AND state = 'sent'",
        arguments: ["reason": "reported later: \(reason.rawValue)", "row": row])
    }
  }

  private static func originalHandle(
    _ messageID: String?, in handling: Handling
  ) throws -> Letter.Handle? {
    guard let messageID, let token = handling.house.address.token(inMessageID: messageID) else {
      return nil
    }
    return try Letter.handle(token, proves: false, in: handling.db)
  }
}
