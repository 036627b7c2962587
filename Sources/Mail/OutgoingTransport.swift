/// One message to one recipient, ready to leave.
package struct OutgoingMessage: Sendable {
  /// The outbox row, handed back with the outcome.
  package var id: Int64
  /// MAIL FROM; `nil` is the null reverse-path `<>` (RFC 5321 §4.5.5).
  package var envelopeFrom: EmailAddress?
  package var recipient: EmailAddress
  /// A complete RFC 5322 message with CRLF line ends, not dot-stuffed.
  package var bytes: [UInt8]
  package init(id: Int64, envelopeFrom: EmailAddress?, recipient: EmailAddress, bytes: [UInt8]) {
    self.id = id
    self.envelopeFrom = envelopeFrom
    self.recipient = recipient
    self.bytes = bytes
  }
}

/// A reply of RFC 5321 §4.2, with the enhanced status of RFC 3463 where the server gives one.
package struct SMTPReply: Hashable, Sendable, CustomStringConvertible {
  package var code: Int
  /// `5.1.1`, or `nil`.
  package var status: String?
  /// The text of all its lines, joined by a blank, at most 500 characters, no control characters.
  package var text: String
  package init(code: Int, status: String?, text: String) {
    self.code = code
    self.status = status
    self.text = text
  }
  package var description: String { "\(code) \(text)" }
}

/// Which part of the transaction a reply answered.
package enum SMTPStep: String, Hashable, Sendable {
  case connect, hello, login, mail, recipient, data, content
}

/// What became of one message. DESIGN §4.8.
package enum DeliveryOutcome: Hashable, Sendable {
  /// 250 after the content.
  case sent(SMTPReply)
  /// The recipient's address will never work.
  case addressFailed(SMTPReply)
  /// The message itself was refused for what it is (5.3.4, 5.6.x, too long a line).
  case messageFailed(SMTPReply)
  /// A 4xx for this message or recipient: try later.
  case deferred(SMTPReply)
  /// Our login, policy, quota or content was refused, or nothing could be reached: nobody's
  /// address is to blame. `step` says where.
  case ourFault(SMTPReply, step: SMTPStep)
  /// The content was on its way when the line broke: the server may have taken it.
  case uncertain(String)
  /// Never begun: the connection ended before this one's content. Try again soon.
  case notTried(String)
}

/// Where mail leaves: an SMTP relay, or a Maildir that is read by something else.
package protocol OutgoingTransport: Sendable {
  /// Delivers a batch on one connection, in order, and tells each outcome as soon as it is known.
  /// Never throws: what goes wrong is each message's outcome. Concurrent calls use separate
  /// connections, up to the pool's size; further ones wait.
  /// - Parameter urgent: uses the connection that is kept for answers.
  func deliver(
    _ batch: [OutgoingMessage], urgent: Bool,
    outcome: @Sendable (Int64, DeliveryOutcome) -> Void
  ) async
  /// Closes idle connections (QUIT).
  func close() async
  /// Lines for `doctor`: server, TLS, extensions.
  /// - Throws: `MailboxError` when it cannot be reached or refuses the login.
  func capabilities() async throws -> [String]
}
