/// A mail server tells what became of a mail of ours (RFC 3464; some free forms before it).
package struct DeliveryReport: Hashable, Sendable {
  /// What is told of one recipient.
  package struct RecipientReport: Hashable, Sendable {
    /// The address that the report names, lower case; Original-Recipient where it is given.
    package var recipient: String
    /// The status after redirection, where the failing address is another one.
    package var finalRecipient: String?
    /// Such as `5.1.1` (RFC 3463); `nil` if none is given.
    package var status: String?
    /// The address will never work: no such user, no such host, moved. A full mailbox, a policy
    /// and a refusal of content are no such thing, whatever digit the status begins with.
    package var permanent: Bool
    /// The server's words, at most 500 characters.
    package var diagnostic: String
  }

  /// Those to whom delivery failed for good; empty for a report of delay or of success.
  package var recipients: [RecipientReport] = []
  /// What the report said of others: `delayed`, `delivered`, `relayed`, `expanded`.
  package var otherActions: [String] = []
  package var reportingMTA: String?
  /// Original-Envelope-Id (RFC 3461 §4.4).
  package var originalEnvelopeID: String?
  package var originalMessageID: String?
  /// The enclosed mail's recipients, lower case.
  package var originalRecipients: [String] = []
  /// The enclosed mail's fields.
  package var original = ReportFields()

  /// Whether anyone's mail failed.
  package var isBounce: Bool { !recipients.isEmpty }

  /// - Returns: `nil` if the message is no delivery report.
  package init?(_ message: Message) {
    let types = ["message/delivery-status", "message/global-delivery-status"]
    let statuses = message.parts.filter { types.contains($0.contentType) }
    original = ReportFields.original(of: message)
    if !statuses.isEmpty {
      for part in statuses { read(ReportFields.groups(in: part.text ?? "")) }
    }
    if recipients.isEmpty, otherActions.isEmpty {
      guard let found = FreeFormReport.recipients(of: message) else { return nil }
      recipients = found
      if original.isEmpty { original = FreeFormReport.original(of: message) }
    }
    originalMessageID = original.messageID
    originalRecipients = original.recipients
  }

  private mutating func read(_ groups: [ReportFields]) {
    for fields in groups {
      reportingMTA = reportingMTA ?? fields["Reporting-MTA"]
      originalEnvelopeID = originalEnvelopeID ?? fields["Original-Envelope-Id"]
      let final = fields["Final-Recipient"].map(ReportFields.bareAddress)
      let first = fields["Original-Recipient"].map(ReportFields.bareAddress)
      guard
        let recipient = [first, final].lazy.compactMap({ $0 }).first(where: { $0.contains("@") })
          ?? final ?? first
      else { continue }
      let action = fields["Action"]?.lowercased().prefix { $0.isLetter } ?? ""
      guard action == "failed" else {
        if !action.isEmpty { otherActions.append(String(action)) }
        continue
      }
      let diagnostic = fields["Diagnostic-Code"] ?? fields["X-Display-Name"] ?? ""
      let verdict = DeliveryVerdict(status: fields["Status"], words: diagnostic)
      let report = RecipientReport(
        recipient: recipient, finalRecipient: final == recipient ? nil : final,
        status: verdict.status, permanent: verdict.isPermanent,
        diagnostic: String(diagnostic.prefix(500)))
      if !recipients.contains(where: { $0.recipient == recipient }) { recipients.append(report) }
    }
  }
}
