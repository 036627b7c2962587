/// Where in a report's text the mail begins that it returns, and that mail's header.
enum ReturnedMessage {
  /// Lines read of a report. What a server says of its own is short; the rest is the mail.
  private static let lines = 600

  /// The lines before the returned mail, and those of it.
  static func split(_ text: String) -> (report: [Substring], returned: ArraySlice<Substring>) {
    let all = text.beginning(64 << 10).lines(limit: lines * 2)
    let start = all.indices.first { isBoundary(all[$0]) || isHeader(all, at: $0) } ?? all.endIndex
    return (Array(all[..<min(start, lines)]), all[start...])
  }

  /// The header of the returned mail below the report, where it is no part of its own.
  static func header(in returned: ArraySlice<Substring>) -> ReportFields {
    let rest = returned.prefix(300).joined(separator: "\n")
    return ReportFields.groups(in: rest).prefix(3).first(where: isHeader) ?? ReportFields()
  }

  /// The header of the returned mail in a text whose parts were lost: the first fields with an
  /// identifier that are not the report's own.
  static func header(in text: String) -> ReportFields {
    ReportFields.groups(in: String(text.beginning(64 << 10))).first {
      $0.messageID != nil && isHeader($0) && $0["Final-Recipient"] == nil
    } ?? ReportFields()
  }

  /// Whether these fields are a mail's header.
  static func isHeader(_ fields: ReportFields) -> Bool {
    let names = ["From", "Message-ID", "Date", "Subject", "To", "Return-Path"]
    return names.count { fields[$0] != nil } >= 2
  }

  // MARK: A line that says so

  private static func isBoundary(_ line: Substring) -> Bool {
    guard line.utf8.count < 120 else { return false }
    let text = FoldedText.bytes(of: line)
    guard let first = text.first(where: { $0 != 0x20 }) else { return false }
    let isRuled = [0x2D, 0x3D, 0x2A, 0x7C, 0x5F, 0x23, 0x7E, 0x2B].contains(first)  // -=*|_#~+
    guard isRuled else { return openings.opening(of: text) != nil }
    if notReturned.isIn(text) { return false }
    return ruled.isIn(text)
  }

  /// In a line that begins with dashes.
  private static let ruled = PhraseTable<Void>([
    "original message", "original mail", "returned message", "returned mail", "unsent message",
    "undelivered message", "copy of the message", "copy of your message", "copy of this message",
    "copy of the original", "is a copy of", "message follow", "message body", "message header",
    "message below", "header of the original", "headers of the original", "lines of the message",
    "your message", "body is included", "body are included", "returned content", "original header",
    "message text follows", "message contents", "nachricht", "mensaje original",
    "mensagem original", "message d'origine", "message original", "begin message",
    "rejected message", "bounced message", "mail header", "original mime",
  ])

  /// Ruled lines that head the report's own parts.
  private static let notReturned = PhraseTable<Void>([
    "address", "recipient", "transcript", "server message", "reason", "not delivered", "could not",
    "cannot", "can not", "message was", "message is", "message has", "warning", "retried", "resend",
    "your message to",
  ])

  /// At the beginning of a line that has no rule.
  private static let openings = PhraseTable<Void>([
    "original message follows", "original message:", "original message headers",
    "original mail as follows", "message headers follow", "message header follows",
    "the message headers follow", "headers of the original message", "the original message follows",
    "included is a copy of", "here is a copy of", "here is the first", "below is a copy of",
    "a copy of the original message", "a copy of your message", "copy of the original message",
    "a summary of the undelivered message", "the first 50 lines of", "returned message follows",
    "original headers:", "the original message is attached", "the attachment contains the original",
    "text of your message", "your original message follows", "unsent message follows",
    "the text of the message", "contents of the original", "the following is the original",
    "content-type: message/rfc822", "content-type: text/rfc822-headers",
    "possibly truncated original", "old message:", "original message attached",
    "message text follows", "start of returned message", "message contents follow",
    "the undelivered message follows",
  ])

  // MARK: A header without such a line

  private static func isHeader(_ lines: [Substring], at index: Int) -> Bool {
    guard let name = fieldName(lines[index]), beginnings.contains(name) else { return false }
    let next = lines[(index + 1)...].prefix(4).drop { $0.first == " " || $0.first == "\t" }.first
    return next.flatMap(fieldName).map { known.contains($0) || $0.hasPrefix("x-") } ?? false
  }

  /// The name of a header field that stands at the beginning of a line, lower case.
  private static func fieldName(_ line: Substring) -> String? {
    guard let colon = line.utf8.prefix(40).firstIndex(of: 0x3A) else { return nil }
    let name = line[..<colon]
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return name.lowercased()
  }

  private static let beginnings: Set<String> = [
    "return-path", "received", "message-id", "dkim-signature", "mime-version", "delivered-to",
    "arc-seal", "x-received", "x-originating-ip", "x-google-smtp-source", "x-envelope-from",
    "domainkey-signature",
  ]

  private static let known: Set<String> = beginnings.union([
    "date", "from", "to", "subject", "reply-to", "sender", "content-type", "cc", "in-reply-to",
    "references", "content-transfer-encoding", "received-spf", "authentication-results",
    "user-agent", "list-id", "precedence", "listener", "arc-message-signature", "message-id",
  ])
}
