import Foundation
import GRDB
import Logging
import Testing

@testable import Mail
@testable import Mailroom

/// A sign-in that ends is told while it still works, and by another way than itself when it does not.
@Suite("A sign-in that ends")
struct SignInAlarmTests {
  private let folder: URL
  private let now = Date(timeIntervalSince1970: 1_772_470_800)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sign-in-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var tokenFile: String { folder.appendingPathComponent("token.json").path }

  private func books(_ values: [String: String] = [:]) -> Books {
    let rung = folder.appendingPathComponent("rung").path
    let standard = [
      "oauth.provider": "microsoft", "oauth.client_id": "app", "oauth.token_file": tokenFile,
      "mailbox.imap": "imaps://outlook.example.net", "relay.smtp": "smtp://relay.example.net",
      "alarm_command": "printf '%s|' \"$HUBKEEPER_ALARM_KINDS\" >> '\(rung)'",
      "operators": "[one@example.net, two@example.net]", "watch.full_percent": "100",
    ]
    return Books(settings: standard.merging(values) { $1 })
  }

  private func keep(endsAt: Date? = nil, refusedAt: Date? = nil) throws {
    var token = OAuthToken(
      access: "acc-secret", refresh: "ref-secret", accessEndsAt: now + 3_600,
      grantedAt: now - 86_400, endsAt: endsAt)
    token.refusedAt = refusedAt
    token.refusal = refusedAt.map { _ in "AADSTS70008: hub@example.org is to sign in again" }
    try token.save(to: tokenFile)
  }

  /// One round of the watchman: what rang, and who was written to.
  private func round(_ books: Books) async throws -> (rung: String, told: [String]) {
    try books.write { try Heartbeat.note(.look, $0.now, in: $0.db) }
    let moment = now
    let watchman = Watchman(
      books.house, store: books.store, clock: { moment }, logger: Logger(label: "test"),
      fetch: { _ in })
    await watchman.round()
    let told = try await books.store.pool.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT address.address FROM outbox JOIN address ON address.id = outbox.addressID
          WHERE template = 'operator-note' ORDER BY 1
          """)
    }
    // Nothing has rung: no file.
    let rung =
      (try? String(contentsOf: folder.appendingPathComponent("rung"), encoding: .utf8)) ?? ""
    return (rung, told)
  }

  @Test func `is told by mail and by the command a week before, whatever the relay logs in by`()
    async throws
  {
    try keep(endsAt: now + 6 * 86_400)
    let (rung, told) = try await round(books(["relay.user": "hub@example.org"]))
    #expect(rung == "token_ending|")
    #expect(told == ["one@example.net", "two@example.net"])
  }

  @Test func `and was refused is told by a relay that has a password of its own`() async throws {
    try keep(refusedAt: now - 600)
    let (rung, told) = try await round(
      books(["relay.user": "hub@example.org", "relay.password_env": "RELAY_PASSWORD"]))
    #expect(rung == "sign_in_refused|")
    #expect(told == ["one@example.net", "two@example.net"])
  }

  @Test func `and was refused is told by the command alone where mail leaves by it too`()
    async throws
  {
    try keep(refusedAt: now - 600)
    let (rung, told) = try await round(books(["relay.user": "hub@example.org"]))
    #expect(rung == "sign_in_refused|")
    #expect(told == [])
  }

  @Test func `is nobody's concern where mailbox and relay have secrets of their own`() async throws
  {
    let (rung, told) = try await round(books(["mailbox.password_env": "MAILBOX_PASSWORD"]))
    #expect(rung == "" && told == [])
  }

  @Test func `has no address and no secret in its line`() throws {
    try keep(refusedAt: now - 600)
    let state = try #require(SignInState(of: books().house.settings))
    let line = try #require(state.alarm(at: now)?.line)
    #expect(line.contains("hubkeeper login") && !line.contains("@") && !line.contains("secret"))
  }
}
