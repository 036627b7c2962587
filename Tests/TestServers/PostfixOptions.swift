/// How a Postfix of the tests behaves.
package struct PostfixOptions: Sendable {
  /// The LMTP port that the mail goes to: a `Dovecot`'s.
  package var deliveryPort: Int
  /// Domains whose mail is accepted; for any other recipient the answer is 550 5.7.1.
  package var domains = ["example.org", "example.net", "example.com"]
  /// The largest message, announced as SIZE (RFC 1870).
  package var messageSizeLimitBytes = 100_000_000
  /// EHLO keywords that are not announced, such as `PIPELINING`.
  package var hiddenExtensions: Set<String> = []

  package init(deliveringTo port: Int) { deliveryPort = port }

  /// Delivers to an account of this Dovecot, and all mail outward to its `outsideMessages()`.
  package static func delivering(to dovecot: Dovecot) -> PostfixOptions {
    PostfixOptions(deliveringTo: dovecot.ports.lmtp)
  }
}
