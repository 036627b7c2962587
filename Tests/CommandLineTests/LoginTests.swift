import Foundation
import TestServers
import Testing

@Suite("hubkeeper login", .timeLimit(.minutes(2)))
struct LoginTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func write(_ server: TokenServer) throws {
    try shell.write(
      """
      mailbox:
        address: hub@example.org
        since: 2026-01-01T00:00:00Z
        imap: imap://127.0.0.1:9
      relay:
        maildir: out
      oauth:
        provider: microsoft
        client_id: app
        token_url: \(server.url("/token"))
        device_url: \(server.url("/device"))

      """, to: "hubkeeper.yaml")
  }

  private static let code = TokenServer.Answer(
    """
    {"device_code": "dev-secret", "user_code": "WXYZ-1234", "interval": 1, "expires_in": 900,
     "verification_uri": "https://provider.example.net/device"}
    """)

  @Test func `shows the code, waits, and keeps the token where nobody else can read it`() throws {
    defer { shell.remove() }
    let server = try TokenServer { request, number in
      if request.path == "/device" { return Self.code }
      return number == 1
        ? .init(400, #"{"error": "authorization_pending"}"#)
        : .init(#"{"access_token": "acc-secret", "refresh_token": "ref-secret"}"#)
    }
    try write(server)
    let before = try shell.run("doctor")
    #expect(before.out.contains("-- sign-in: nobody has signed in"), "\(before.out)")
    #expect(before.out.contains("hubkeeper login"))
    let result = try shell.run("login")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.out.contains("https://provider.example.net/device"))
    #expect(result.out.contains("WXYZ-1234"))
    #expect(!(result.out + result.errors).contains("secret"), "\(result.out)")
    #expect(try shell.read("oauth-token.json").contains("ref-secret"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: shell.path("oauth-token.json"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let after = try shell.run("doctor")
    #expect(after.out.contains("ok sign-in: microsoft"), "\(after.out)")
    #expect(!(after.out + after.errors).contains("secret"), "\(after.out)")
  }

  @Test func `says what to do when the person said no, and keeps the sign-in of before`() throws {
    defer { shell.remove() }
    let server = try TokenServer { request, _ in
      request.path == "/device" ? Self.code : .init(400, #"{"error": "access_denied"}"#)
    }
    try write(server)
    try shell.write("as it was", to: "oauth-token.json")
    let result = try shell.run("login")
    #expect(result.code == 1)
    #expect(result.errors.contains("hubkeeper login again"), "\(result.errors)")
    #expect(try shell.read("oauth-token.json") == "as it was")
  }

  @Test func `signs the application in by its own secret`() throws {
    defer { shell.remove() }
    let server = try TokenServer { _, _ in .init(#"{"access_token": "acc-secret"}"#) }
    try write(server)
    let result = try shell.run("login", "--by", "secret")
    #expect(result.code == 0, "\(result.errors)")
    #expect(server.requests.map { $0.fields["grant_type"] } == ["client_credentials"])
  }

  @Test func `a token server in trouble is a reason to come again`() throws {
    defer { shell.remove() }
    let server = try TokenServer { _, _ in .init(503, "") }
    try write(server)
    let result = try shell.run("login", "--by", "secret")
    #expect(result.code == 75)
    #expect(result.errors.contains("HTTP 503"), "\(result.errors)")
  }

  @Test(
    "settings that would say secrets aloud, or lack the application, are told by key",
    arguments: [
      ("provider: yahoo", "oauth.provider"), ("provider: google", "oauth.client_id"),
      ("provider: google\n  client_id: a\n  token_url: http://tokens.example.net/", "token_url"),
      ("provider: none", "oauth.provider"),
    ])
  func settings(lines: String, key: String) throws {
    defer { shell.remove() }
    try shell.write(
      "mailbox:\n  address: hub@example.org\noauth:\n  \(lines)\n", to: "hubkeeper.yaml")
    let result = try shell.run("login")
    #expect(result.code == 2)
    #expect(result.errors.contains(key), "\(result.errors)")
  }
}
