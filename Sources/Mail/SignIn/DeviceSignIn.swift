package import Foundation

/// A sign-in on another device (RFC 8628): the operator types a short code on the provider's page,
/// in whatever browser, while this machine asks now and then whether it was done.
///
///     POST /devicecode  client_id, scope            → device_code, user_code, verification_uri
///     POST /token       grant_type, device_code     → authorization_pending … access_token
package struct DeviceSignIn: Sendable {
  /// The page to open, and what to type there.
  package let page: String
  package let userCode: String
  /// When the code ends.
  package let endsAt: Date
  /// The pause before the next question; grows when the server asks for it.
  package private(set) var pause: Duration
  private let deviceCode: String
  private let client: OAuthClient

  /// - Throws: `SignInError`.
  package init(_ client: OAuthClient, at now: Date) throws(SignInError) {
    self.client = client
    let answer = try client.ask(client.provider.deviceURL, [("scope", client.provider.scope)])
    // Google says verification_url, from before the standard.
    guard let code = answer.text("device_code"), let userCode = answer.text("user_code"),
      let page = answer.text("verification_uri") ?? answer.text("verification_url")
    else {
      throw SignInError(kind: .passing, words: "the token server gave no code to sign in with")
    }
    deviceCode = code
    self.userCode = ChannelError.printable(userCode.utf8, limit: 60)
    self.page = ChannelError.printable(page.utf8)
    pause = .seconds(max(1, min(answer.seconds("interval") ?? 5, 60)))
    endsAt = now.addingTimeInterval(Double(answer.seconds("expires_in") ?? 900))
  }

  /// Asks once.
  ///
  /// - Returns: nil while the person has not answered yet.
  /// - Throws: `SignInError`, `.notGranted` when the answer is no or came too late.
  package mutating func token(at now: Date) throws(SignInError) -> OAuthToken? {
    guard now < endsAt else {
      throw SignInError(kind: .notGranted, words: "the code has ended before it was used")
    }
    do throws(SignInError) {
      let answer = try client.ask(
        client.provider.tokenURL,
        [
          ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
          ("device_code", deviceCode),
        ])
      return try client.granted(by: answer, at: now, since: now)
    } catch {
      guard error.isPassing else { throw error }
      // Not yet; and whatever else than that is a wish for fewer questions (§3.5).
      if error.code != "authorization_pending" { pause += .seconds(5) }
      return nil
    }
  }
}
