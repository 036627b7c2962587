import Foundation
import Synchronization
import TestServers
import Testing

@testable import Mail

@Suite("A sign-in that is kept fresh", .timeLimit(.minutes(2)))
struct TokenKeeperTests {
  private static let start = Date(timeIntervalSince1970: 1_900_000_000)
  private let folder: TemporaryDirectory
  private var file: String { folder.path("oauth-token.json") }

  init() throws { folder = try TemporaryDirectory("token") }

  private func client(_ server: TokenServer, secret: String? = "app-secret-1") -> OAuthClient {
    var provider = OAuthProvider.microsoft(tenant: "example.org")
    provider.tokenURL = server.url("/token")
    return OAuthClient(id: "app", provider: provider) { secret }
  }

  private func keeper(_ server: TokenServer, after seconds: Double) -> TokenKeeper {
    TokenKeeper(client(server), file: file) { Self.start.addingTimeInterval(seconds) }
  }

  /// A sign-in whose access token lasts an hour.
  private func signIn(refresh: String? = "refresh-one") throws {
    try OAuthToken(
      access: "access-one", refresh: refresh, accessEndsAt: Self.start.addingTimeInterval(3600),
      grantedAt: Self.start
    ).save(to: file)
  }

  private static let rotated = TokenServer.Answer(
    #"{"access_token": "access-two", "refresh_token": "refresh-two", "expires_in": 3600}"#)

  @Test func `a token with time before it is used without asking anybody`() throws {
    let server = try TokenServer { _, _ in Self.rotated }
    try signIn()
    #expect(try keeper(server, after: 3200).accessToken() == "access-one")
    #expect(server.requests.isEmpty)
  }

  @Test func `one within five minutes of its end is renewed, and the new refresh token is kept`()
    throws
  {
    let server = try TokenServer { request, _ in
      // What the client is given must be on the disk already when it asks the next time.
      request.fields["refresh_token"] == "refresh-one"
        ? Self.rotated : TokenServer.Answer(#"{"access_token": "access-three"}"#)
    }
    try signIn()
    #expect(try keeper(server, after: 3301).accessToken() == "access-two")
    let asked = try #require(server.requests.first)
    #expect(asked.fields["grant_type"] == "refresh_token")
    #expect(asked.fields["client_id"] == "app")
    #expect(asked.fields["client_secret"] == "app-secret-1")
    let kept = try OAuthToken(file: file)
    #expect(kept.refresh == "refresh-two")
    #expect(kept.grantedAt == Self.start)
    #expect(kept.accessEndsAt == Self.start.addingTimeInterval(3301 + 3600))
    // Another process, an hour later: the refresh token of now, which the server leaves as it is.
    #expect(try keeper(server, after: 7000).accessToken() == "access-three")
    #expect(server.requests.last?.fields["refresh_token"] == "refresh-two")
    #expect(try OAuthToken(file: file).refresh == "refresh-two")
  }

  @Test func `nobody else can read the file, and no draft of it stays`() throws {
    try signIn()
    try signIn()
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["oauth-token.json"])
  }

  @Test func `many connections that log in at once renew it once`() async throws {
    let server = try TokenServer { _, _ in Self.rotated }
    try signIn()
    let keeper = keeper(server, after: 4000)
    let got = Mutex<[String]>([])
    for _ in 0..<6 {
      Thread.detachNewThread {
        let answer = (try? keeper.accessToken()) ?? "failed"
        got.withLock { $0.append(answer) }
      }
    }
    try await waitUntil("six answers", within: .seconds(60)) { got.withLock { $0.count } == 6 }
    #expect(got.withLock { Set($0) } == ["access-two"])
    #expect(server.requests.count == 1)
  }

  @Test func `a refusal says what to do, is noted, and shows no secret`() throws {
    let server = try TokenServer { request, _ in
      let quoted = request.fields["refresh_token"] ?? ""
      return TokenServer.Answer(
        400, "{\"error\": \"invalid_grant\", \"error_description\": \"\(quoted) was revoked.\"}")
    }
    try signIn()
    let keeper = keeper(server, after: 3700)
    let error = #expect(throws: SignInError.self) { try keeper.accessToken() }
    #expect(error?.kind == .refused)
    let words = "\(try #require(error))"
    #expect(words.contains("run hubkeeper login again"), "\(words)")
    #expect(words.contains("invalid_grant"))
    #expect(!words.contains("refresh-one") && !words.contains("app-secret-1"), "\(words)")
    let kept = try OAuthToken(file: file)
    #expect(kept.refusedAt == Self.start.addingTimeInterval(3700))
    #expect(kept.refresh == "refresh-one")
    #expect(kept.refusal?.contains("refresh-one") == false)
  }

  @Test func `while the old token lasts, a refusal keeps nobody from logging in`() throws {
    let server = try TokenServer { _, _ in .init(400, #"{"error": "invalid_grant"}"#) }
    try signIn()
    #expect(try keeper(server, after: 3500).accessToken() == "access-one")
    #expect(try OAuthToken(file: file).refusedAt != nil)
  }

  @Test func `a new sign-in ends the refusal`() throws {
    let server = try TokenServer { _, number in
      number == 0 ? .init(400, #"{"error": "invalid_grant"}"#) : Self.rotated
    }
    try signIn()
    let keeper = keeper(server, after: 3700)
    #expect(throws: SignInError.self) { try keeper.accessToken() }
    #expect(try keeper.accessToken() == "access-two")
    #expect(try OAuthToken(file: file).refusedAt == nil)
  }

  @Test(
    "a server in trouble changes nothing, and is asked again at the next login",
    arguments: [(500, "oops"), (503, #"{"error": "server_error"}"#), (200, "<html>log in</html>")])
  func trouble(status: Int, body: String) throws {
    let server = try TokenServer { _, number in
      number == 0 ? .init(status, body) : Self.rotated
    }
    try signIn()
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    let keeper = keeper(server, after: 3700)
    let error = #expect(throws: SignInError.self) { try keeper.accessToken() }
    #expect(error?.isPassing == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    #expect(try keeper.accessToken() == "access-two")
  }

  @Test func `a server that is not there is no word against the secret`() throws {
    let server = try TokenServer { _, _ in Self.rotated }
    try signIn()
    let keeper = keeper(server, after: 3700)
    server.stop()
    let error = #expect(throws: SignInError.self) { try keeper.accessToken() }
    #expect(error?.isPassing == true)
  }

  @Test func `what could not be written is kept and written the next time`() throws {
    let server = try TokenServer { _, _ in Self.rotated }
    try signIn()
    let keeper = keeper(server, after: 3700)
    // A folder stands where the draft goes: root too cannot write there.
    let obstacle = "\(file).\(getpid()).new"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    let error = #expect(throws: SignInError.self) { try keeper.accessToken() }
    #expect(error?.kind == .unsaved)
    try FileManager.default.removeItem(atPath: obstacle)
    #expect(try keeper.accessToken() == "access-two")
    #expect(server.requests.count == 1)
    #expect(try OAuthToken(file: file).refresh == "refresh-two")
  }

  @Test func `an application's own token is renewed by its secret`() throws {
    let server = try TokenServer { _, _ in .init(#"{"access_token": "access-two"}"#) }
    try signIn(refresh: nil)
    #expect(try keeper(server, after: 3700).accessToken() == "access-two")
    #expect(server.requests.first?.fields["grant_type"] == "client_credentials")
    #expect(
      server.requests.first?.fields["scope"] == "https://outlook.office365.com/.default")
  }

  @Test func `without a sign-in, or with a file that is none, it says to sign in`() throws {
    let server = try TokenServer { _, _ in Self.rotated }
    for text in [nil, "{\"access\": \"leaked\"}", ""] {
      if let text { try folder.write(text, to: "oauth-token.json") }
      let error = #expect(throws: SignInError.self) {
        try keeper(server, after: 0).accessToken()
      }
      #expect(error?.kind == .notSignedIn)
      #expect(error.map { "\($0)".contains("hubkeeper login") } == true)
      #expect(error.map { "\($0)".contains("leaked") } == false)
    }
  }

  @Test func `a printed token shows nothing of itself`() throws {
    try signIn()
    let token = try OAuthToken(file: file)
    for text in ["\(token)", String(reflecting: token)] {
      #expect(!text.contains("access-one") && !text.contains("refresh-one"), "\(text)")
    }
  }

  @Test func `the relay is logged in to with the renewed token`() async throws {
    let server = try TokenServer { _, _ in Self.rotated }
    try signIn()
    let keeper = keeper(server, after: 3700)
    let notes = Notes()
    let relay = try ScriptedServer { _, peer in
      peer.say("220 relay.example.net ESMTP")
      while let line = peer.hear() {
        if line.hasPrefix("EHLO") {
          peer.say("250-relay.example.net", "250 AUTH XOAUTH2")
        } else if line.hasPrefix("AUTH XOAUTH2") {
          var response = line.dropFirst("AUTH XOAUTH2 ".count)
          if response.isEmpty {
            peer.say("334 ")
            response = (peer.hear() ?? "")[...]
          }
          notes.add(
            String(decoding: Data(base64Encoded: String(response)) ?? Data(), as: UTF8.self))
          peer.say("235 2.7.0 welcome")
        } else {
          peer.say("221 2.0.0 goodbye")
          return
        }
      }
    }
    let smtp = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(relay.port)"),
        credentials: .bearer(user: "hub@example.org") { try keeper.accessToken() }))
    _ = try await smtp.capabilities()
    await smtp.close()
    #expect(notes.all.first?.contains("auth=Bearer access-two") == true, "\(notes.all)")
  }

  @Test func `a login that waits for the token server is tried again, not called wrong`()
    async throws
  {
    let server = try TokenServer { _, _ in .init(500, "") }
    try signIn()
    let keeper = keeper(server, after: 3700)
    let relay = try ScriptedServer { _, _ in }
    let smtp = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(relay.port)"),
        credentials: .bearer(user: "hub@example.org") { try keeper.accessToken() }))
    let error = await #expect(throws: MailboxError.self) { try await smtp.capabilities() }
    #expect(error?.kind == .connection)
    await smtp.close()
  }
}
