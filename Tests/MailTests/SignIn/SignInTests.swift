import Foundation
import TestServers
import Testing

@testable import Mail

@Suite("Signing in", .timeLimit(.minutes(1)))
struct SignInTests {
  private static let now = Date(timeIntervalSince1970: 1_900_000_000)

  private func client(_ server: TokenServer, secret: String? = nil) -> OAuthClient {
    var provider = OAuthProvider.google
    provider.tokenURL = server.url("/token")
    provider.deviceURL = server.url("/device")
    return OAuthClient(id: "app & co", provider: provider) { secret }
  }

  private static let code = TokenServer.Answer(
    """
    {"device_code": "dev-secret", "user_code": "WXYZ-1234", "interval": 7, "expires_in": "900",
     "verification_url": "https://provider.example.net/device"}
    """)
  private static let granted = TokenServer.Answer(
    """
    {"access_token": "access", "refresh_token": "refresh", "expires_in": 3599,
     "refresh_token_expires_in": 604799, "token_type": "Bearer"}
    """)

  @Test func `by device code waits for the person, and less often when it is asked to`() throws {
    let server = try TokenServer { request, number in
      if request.path == "/device" { return Self.code }
      switch number {
      case 1: return .init(400, #"{"error": "authorization_pending"}"#)
      case 2: return .init(400, #"{"error": "slow_down"}"#)
      case 3: return .init(502, "")
      default: return Self.granted
      }
    }
    var signIn = try DeviceSignIn(client(server), at: Self.now)
    #expect(signIn.page == "https://provider.example.net/device")
    #expect(signIn.userCode == "WXYZ-1234")
    #expect(signIn.endsAt == Self.now.addingTimeInterval(900))
    var pauses: [Duration] = []
    for _ in 0..<3 {
      #expect(try signIn.token(at: Self.now) == nil)
      pauses.append(signIn.pause)
    }
    #expect(pauses == [.seconds(7), .seconds(12), .seconds(17)])
    let token = try #require(try signIn.token(at: Self.now))
    #expect(token.access == "access")
    #expect(token.refresh == "refresh")
    #expect(token.endsAt == Self.now.addingTimeInterval(604_799))
    let first = server.requests[0]
    #expect(first.fields["client_id"] == "app & co")
    #expect(first.fields["scope"] == "https://mail.google.com/")
    #expect(first.fields["client_secret"] == nil)
    let last = try #require(server.requests.last)
    #expect(last.fields["device_code"] == "dev-secret")
    #expect(last.fields["grant_type"] == "urn:ietf:params:oauth:grant-type:device_code")
  }

  @Test(
    "a no, a wrong application and a lost right are told apart",
    arguments: [
      ("access_denied", SignInError.Kind.notGranted), ("authorization_declined", .notGranted),
      ("expired_token", .notGranted), ("invalid_client", .client), ("invalid_scope", .client),
      ("invalid_grant", .refused), ("consent_required", .refused),
    ])
  func refusals(code: String, kind: SignInError.Kind) throws {
    let server = try TokenServer { request, _ in
      request.path == "/device" ? Self.code : .init(400, "{\"error\": \"\(code)\"}")
    }
    var signIn = try DeviceSignIn(client(server), at: Self.now)
    let error = #expect(throws: SignInError.self) { try signIn.token(at: Self.now) }
    #expect(error?.kind == kind)
    #expect(error?.code == code)
    #expect(error.map { "\($0)".contains("dev-secret") } == false)
  }

  @Test func `a code that has ended is not asked about`() throws {
    let server = try TokenServer { _, _ in Self.code }
    var signIn = try DeviceSignIn(client(server), at: Self.now)
    let error = #expect(throws: SignInError.self) {
      try signIn.token(at: Self.now.addingTimeInterval(901))
    }
    #expect(error?.kind == .notGranted)
    #expect(server.requests.count == 1)
  }

  @Test func `by page takes the address the browser ended at, and no other`() throws {
    let server = try TokenServer { _, _ in Self.granted }
    var random = SystemRandomNumberGenerator()
    let signIn = PageSignIn(client(server, secret: "s"), using: &random)
    let page = try #require(URLComponents(string: signIn.page(for: "hub@example.org")))
    func value(_ name: String) -> String? {
      page.queryItems?.first { $0.name == name }?.value
    }
    #expect(page.host == "accounts.google.com")
    #expect(value("client_id") == "app & co")
    #expect(value("login_hint") == "hub@example.org")
    #expect(value("access_type") == "offline")
    let home = try #require(value("redirect_uri"))
    let state = try #require(value("state"))
    for wrong in [
      "", "hello", "\(home)/?code=c", "\(home)/?state=other&code=c",
      "https://evil.example.net/?state=\(state)&code=c", "\(home)/?state=\(state)",
      "\(home)/?state=\(state)&error=access_denied",
    ] {
      let error = #expect(throws: SignInError.self) {
        try signIn.token(from: wrong, at: Self.now)
      }
      #expect(error?.kind == .notGranted, "\(wrong)")
    }
    #expect(server.requests.isEmpty)
    let token = try signIn.token(
      from: " \(home)/?state=\(state)&code=4%2Fabc&scope=x\n", at: Self.now)
    #expect(token.refresh == "refresh")
    let asked = try #require(server.requests.first)
    #expect(asked.fields["code"] == "4/abc")
    #expect(asked.fields["redirect_uri"] == home)
    #expect(asked.fields["client_secret"] == "s")
    // RFC 7636 §4.6: the server hashes the verifier and compares.
    let verifier = try #require(asked.fields["code_verifier"])
    let hash = Digest.sha256(Array(verifier.utf8))
    let challenge = try #require(value("code_challenge"))
    let padded = challenge.replacing("-", with: "+").replacing("_", with: "/") + "="
    let octets = try #require(Data(base64Encoded: padded))
    #expect(octets.map { String(format: "%02x", $0) }.joined() == hash)
  }
}
