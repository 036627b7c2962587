package import Foundation

/// A sign-in on the provider's page (RFC 6749 §4.1, RFC 8252 §7.3): the operator opens it in
/// whatever browser, says yes, and hands back the address that the browser is sent to. Nothing
/// answers at that address, which is on the operator's own machine; the code stands in it.
///
/// Google gives the right to read mail in no other way to an application without a domain's consent.
package struct PageSignIn: Sendable {
  /// Chosen so that nothing is likely to listen there.
  private static let home = "http://localhost:8425"
  private let client: OAuthClient
  private let state: String
  private let verifier: String

  package init(_ client: OAuthClient, using random: inout some RandomNumberGenerator) {
    self.client = client
    func word(_ octets: Int) -> String {
      Self.base64URL((0..<octets).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }
    state = word(16)
    verifier = word(32)
  }

  /// - Parameter address: whose mailbox it is.
  package func page(for address: String) -> String {
    let hash = Digest.sha256(Array(verifier.utf8))
    let octets = stride(from: 0, to: hash.count, by: 2).compactMap {
      UInt8(hash.dropFirst($0).prefix(2), radix: 16)
    }
    let fields = [
      ("client_id", client.id), ("redirect_uri", Self.home), ("response_type", "code"),
      ("scope", client.provider.scope), ("state", state), ("login_hint", address),
      // So that whoever sees the address alone can do nothing with it (RFC 7636).
      ("code_challenge", Self.base64URL(octets)), ("code_challenge_method", "S256"),
    ]
    let text = FormPost.text(of: fields.map { (name: $0.0, value: $0.1) })
    return
      "\(client.provider.pageURL)?\(([text] + client.provider.pageFields).joined(separator: "&"))"
  }

  /// - Parameter address: the one the browser ended at.
  /// - Throws: `SignInError`, `.notGranted` when it is another address or says no.
  package func token(from address: String, at now: Date) throws(SignInError) -> OAuthToken {
    let text = address.trimmingCharacters(in: .whitespacesAndNewlines)
    let items = URLComponents(string: text)?.queryItems ?? []
    func value(_ name: String) -> String? { items.first { $0.name == name }?.value }
    guard text.hasPrefix(Self.home), value("state") == state else {
      throw SignInError(
        kind: .notGranted,
        words: "that is not the address of this sign-in: it begins with \(Self.home)")
    }
    guard let code = value("code"), !code.isEmpty else {
      let said = ChannelError.printable((value("error") ?? "no code").utf8, limit: 60)
      throw SignInError(kind: .notGranted, words: "the page sent back: \(said)")
    }
    let answer = try client.ask(
      client.provider.tokenURL,
      [
        ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Self.home),
        ("code_verifier", verifier),
      ])
    return try client.granted(by: answer, at: now, since: now)
  }

  /// RFC 4648 §5, without padding.
  private static func base64URL(_ octets: [UInt8]) -> String {
    Data(octets).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
