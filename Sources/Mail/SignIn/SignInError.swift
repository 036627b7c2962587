/// Why there is no token to log in with. No token, code or secret ever stands in it.
package struct SignInError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable {
    /// Nobody has signed in yet, or the file of the token is gone or not readable as one.
    case notSignedIn
    /// The token server takes what we have no more: somebody has to sign in again.
    case refused
    /// The person said no on the provider's page, or was too late.
    case notGranted
    /// The application (its id, its secret, its rights) is not what the provider expects.
    case client
    /// The server could not be asked or is in trouble; asked again it may answer.
    case passing
    /// The token cannot be kept where it should be.
    case unsaved
  }
  package var kind: Kind
  /// What happened, with the server's own words where it said any.
  package var words: String
  /// The server's own code (RFC 6749 §5.2, RFC 8628 §3.5); empty where it said none.
  package var code = ""

  /// Trying again may help, and nobody has to do anything.
  package var isPassing: Bool { kind == .passing || kind == .unsaved }

  package var description: String { "\(words). \(advice)" }

  private var advice: String {
    switch kind {
    case .notSignedIn: "Sign in: hubkeeper login"
    case .refused: "Sign in again: run hubkeeper login again"
    case .notGranted: "Run hubkeeper login again, and say yes on the page it names"
    case .client:
      "Check oauth.client_id, oauth.client_secret_file and oauth.tenant against the application at"
        + " the provider, then run hubkeeper login again"
    case .passing: "It is tried again by itself"
    case .unsaved: "Check the folder's permissions and the disk; it is tried again by itself"
    }
  }
}
