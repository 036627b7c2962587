/// Who logs in, and with what.
///
/// The secret is asked for afresh before every login, so that a renewed token counts at once. It
/// appears in no error and no log.
package enum Credentials: Sendable {
  case none
  /// PLAIN or LOGIN (RFC 4616).
  case password(user: String, secret: @Sendable () throws -> String)
  /// OAUTHBEARER (RFC 7628) or XOAUTH2: Microsoft 365 accepts nothing else.
  case bearer(user: String, token: @Sendable () throws -> String)
}
