/// A person pressed "spam" and the provider tells us (RFC 5965).
package struct ComplaintReport: Hashable, Sendable {
  /// `abuse`, `fraud`, `opt-out` …, lower case (§3.1).
  package var feedbackType: String
  package var userAgent: String?
  /// Original-Rcpt-To, lower case, or the enclosed mail's recipients.
  package var originalRecipients: [String]
  package var originalMailFrom: String?
  package var originalMessageID: String?
  /// The enclosed mail's fields, as far as the reporter left them in.
  package var original: ReportFields

  /// - Returns: `nil` if the message is no complaint.
  package init?(_ message: Message) {
    guard
      let part = message.parts.first(where: { $0.contentType == "message/feedback-report" }),
      let fields = ReportFields.groups(in: part.text ?? "").first,
      let type = fields["Feedback-Type"]?.lowercased()
    else { return nil }
    feedbackType = type
    userAgent = fields["User-Agent"]
    original = ReportFields.original(of: message)
    originalMailFrom = fields["Original-Mail-From"].map(ReportFields.bareAddress)
    originalMessageID = original.messageID
    let named = fields.all("Original-Rcpt-To").map(ReportFields.bareAddress)
    originalRecipients = named.isEmpty ? original.recipients : named
  }
}
