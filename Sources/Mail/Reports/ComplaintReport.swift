/// A person pressed "spam" and the provider tells us (RFC 5965), or asked it to end our mail.
package struct ComplaintReport: Hashable, Sendable {
  /// `abuse`, `fraud`, `opt-out` …, lower case (RFC 5965 §3.1, RFC 6591, RFC 6430).
  package var feedbackType: String
  package var userAgent: String?
  /// Original-Rcpt-To, lower case, or the enclosed mail's recipients.
  package var originalRecipients: [String]
  package var originalMailFrom: String?
  package var originalMessageID: String?
  /// Every identifier by which a mail of ours may be found, best first.
  package var originalIdentifiers: [String]
  /// Addresses of the returned mail's sender, in which a token of ours may stand: Return-Path,
  /// Reply-To, List-Unsubscribe.
  package var returnAddresses: [EmailAddress]
  /// The enclosed mail's fields, as far as the reporter left them in.
  package var original: ReportFields

  /// Whether the recipient wants no more mail of ours. A report of failed authentication
  /// (RFC 6591) or that a mail is no spam (RFC 6430) says nothing of that.
  package var endsMail: Bool {
    !["auth-failure", "not-spam", "dmarc", "virus"].contains(feedbackType)
  }

  /// - Returns: `nil` if the message is no complaint.
  package init?(_ message: Message) {
    if let report = ComplaintReport(feedback: message) {
      self = report
    } else if let report = ComplaintReport(byHotmail: message) {
      self = report
    } else if let report = ComplaintReport(byApple: message) {
      self = report
    } else if let notice = AmazonNotice(message), notice.kind == "Complaint" {
      self.init(type: "abuse", recipients: notice.recipients, original: ReportFields())
      originalMessageID = notice.messageID
      originalIdentifiers = notice.messageID.map { [$0] } ?? []
    } else {
      return nil
    }
  }

  private init(type: String, recipients: [String], original: ReportFields) {
    feedbackType = type
    userAgent = nil
    originalRecipients = recipients
    originalMailFrom = nil
    originalMessageID = original.messageID
    originalIdentifiers = original.identifiers
    returnAddresses = original.returnAddresses
    self.original = original
  }

  /// RFC 5965, also where the boundary was lost and its fields stand in the text.
  private init?(feedback message: Message) {
    let part = message.parts.first { $0.contentType == "message/feedback-report" }
    if let part, part.isNested, !message.isFromMailServer { return nil }
    guard part != nil || message.contentType == "multipart/report" else { return nil }
    let groups = ReportFields.groups(in: part?.text ?? String(message.text.beginning(16 << 10)))
    guard let fields = groups.first(where: { $0["Feedback-Type"] != nil }),
      let type = fields["Feedback-Type"]?.lowercased()
    else { return nil }
    var original = ReportFields.original(of: message)
    if original.isEmpty {
      original = ReturnedMessage.header(in: ReturnedMessage.split(message.text).returned)
    }
    let named = ["Original-Rcpt-To", "Removal-Recipient", "X-Original-Rcpt-To"].flatMap(fields.all)
      .map(ReportFields.bareAddress).filter { $0.contains("@") }
    self.init(
      type: String(type.prefix { !$0.isWhitespace && $0 != ";" }),
      recipients: named.isEmpty ? original.deliveredTo : named, original: original)
    userAgent = fields["User-Agent"]
    originalMailFrom = fields["Original-Mail-From"].map(ReportFields.bareAddress)
    if originalMessageID == nil {
      originalMessageID = fields["Original-Message-ID"]
        .flatMap { HeaderText.identifiers(in: $0).first }
      originalIdentifiers += originalMessageID.map { [$0] } ?? []
    }
  }

  /// Microsoft's junk mail reporting programme: the mail itself, with the recipient in a field.
  private init?(byHotmail message: Message) {
    guard message.parts.contains(where: { $0.contentType == "message/rfc822" }) else { return nil }
    let original = ReportFields.original(of: message)
    guard let recipient = original["X-HmXmrOriginalRecipient"].map(ReportFields.bareAddress) else {
      return nil
    }
    self.init(type: "abuse", recipients: [recipient], original: original)
  }

  /// Apple Mail answers the List-Unsubscribe of a mail in its user's name.
  private init?(byApple message: Message) {
    let title = FoldedText.bytes(of: message.subject, limit: 60)
    guard title.elementsEqual("unsubscribe".utf8), message.from.count == 1,
      let from = message.from[0].address
    else { return nil }
    let words = FoldedText.bytes(of: message.text, limit: 200)
    guard words.starts(with: "apple mail sent this email to unsubscribe".utf8) else { return nil }
    self.init(type: "opt-out", recipients: [from.rawValue], original: ReportFields())
    originalIdentifiers = message.inReplyTo + message.references.reversed()
    originalMessageID = originalIdentifiers.first
  }
}

extension ReportFields {
  /// To whom an enclosed mail was delivered, as servers noted it, or else its recipients.
  var deliveredTo: [String] {
    for name in ["X-Original-To", "Delivered-To", "Envelope-To", "X-Apparently-To"] {
      let found = all(name).map(ReportFields.bareAddress).filter { $0.contains("@") }
      if !found.isEmpty { return found }
    }
    return recipients
  }
}
