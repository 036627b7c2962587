import GRDB
import Mail

/// Delivery reports and complaints, booked against the address that they are about.
enum Bounces {
  /// VERP and the returned Message-ID beat what a report's text says.
  static func book(
    _ report: DeliveryReport, _ letter: Letter, in handling: Handling
  ) throws -> Reaction {
    let db = handling.db
    let row = try handle(
      of: letter, identifiers: report.originalIdentifiers, addresses: report.returnAddresses,
      naming: (report.recipients + report.delayed).map(\.recipient), in: handling)
    guard report.isBounce else {
      let words = report.delayed.isEmpty ? "delivered" : "delayed"
      try Journal.write("delivery report", subject: row?.personID, detail: words, in: handling)
      return .handled("a delivery report: \(words)")
    }
    var booked: [String] = []
    if let row, let reported = try failure(in: report, of: row, in: db) {
      if reported.permanent {
        try suppress(row.addressID, because: .bounce, row: row.row, in: handling)
        try HandOver.noteLost(row: row.row, in: handling)
        booked.append("permanent")
      } else if SoftBounces.isOfMailbox(reported.status)
        || SoftBounces.isOfTheWay(reported.status)
      {
        let isEnd = try SoftBounces.book(row.addressID, in: handling)
        booked.append(isEnd ? "temporary, too often" : "temporary")
      } else {
        booked.append("not about the address: recorded only")
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
    guard report.endsMail else { return .handled("a report of kind \(report.feedbackType)") }
    let handle = try handle(
      of: letter, identifiers: report.originalIdentifiers, addresses: report.returnAddresses,
      naming: report.originalRecipients, in: handling)
    if let handle {
      try suppress(handle.addressID, because: .complaint, row: handle.row, in: handling)
      return .handled("a complaint")
    }
    for recipient in report.originalRecipients.prefix(50) {
      guard let address = EmailAddress(recipient),
        let record = try AddressRecord.find(address, in: handling.db)
      else { continue }
      try suppress(record.id, because: .complaint, row: nil, in: handling)
    }
    return .handled("a complaint")
  }

  /// What the report says of the address that our mail went to; of another, where a server
  /// reports on the one that it forwards to.
  private static func failure(
    in report: DeliveryReport, of row: Letter.Handle, in db: Database
  ) throws -> DeliveryReport.RecipientReport? {
    let address = try address(of: row, in: db)
    return report.recipients.first { $0.recipient == address } ?? report.recipients.first
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

  /// The mail of ours that a report is about: by the address that the report came to; else by the
  /// returned mail's Message-ID; else by the identifiers and addresses around it, which may be
  /// those of other mails in its thread, and so count only if they went to whom the report names.
  private static func handle(
    of letter: Letter, identifiers: [String], addresses: [EmailAddress], naming named: [String],
    in handling: Handling
  ) throws -> Letter.Handle? {
    if let handle = letter.handle, handle.provenBy != nil { return handle }
    let ours = handling.house.address
    let tokens =
      identifiers.prefix(50).map { ours.token(inMessageID: $0) }
      + addresses.prefix(50).map { ours.token(in: $0) }
    for (index, token) in tokens.enumerated() {
      guard let token, let found = try Letter.handle(token, proves: false, in: handling.db) else {
        continue
      }
      if index == 0, !identifiers.isEmpty { return found }
      if let address = try address(of: found, in: handling.db), named.contains(address) {
        return found
      }
    }
    return nil
  }

  private static func address(of handle: Letter.Handle, in db: Database) throws -> String? {
    try String.fetchOne(
      db, cached: "SELECT address FROM address WHERE id = :id", arguments: ["id": handle.addressID])
  }
}
