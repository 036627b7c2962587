import Foundation
import Mail
import TestServers
import Testing

/// How the worker comes to its mailbox in one run of the main test.
struct Way: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let security: LineSecurity
  let options: DovecotOptions

  static let all = [
    Way(testDescription: "plain", security: .plain, options: .standard),
    Way(testDescription: "STARTTLS", security: .startTLS, options: .standard),
    Way(testDescription: "TLS", security: .implicitTLS, options: .standard),
    Way(
      testDescription: "INBOX. before folders, no MOVE, no UIDPLUS, a quota",
      security: .implicitTLS, options: .oldStyle),
  ]
}

extension RealServers {
  @Suite("Sign-up to welcome", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct SignUpToWelcome {
    @Test(
      "a sign-up through Postfix and Dovecot is welcomed, once, and lies in Handled",
      arguments: Way.all)
    func signUp(way: Way) async throws {
      let servers = try Servers(way.options)
      let office = try Office(try servers.settings(way.security))
      try office.start()
      try servers.send(Letters.signUp())
      try await office.wait(for: "the welcome") {
        try !servers.mails(to: "maria@example.net").isEmpty
      }
      try await office.wait(for: "the mail in Handled") {
        try servers.dovecot.messages(in: "Handled").count == 1
      }
      let welcome = try #require(try servers.mails(to: "maria@example.net").first)
      #expect(welcome.text.contains("Worcester"))
      #expect(welcome.header("Auto-Submitted") == ["auto-replied"])
      // The hub's contact hears of her, with what she said.
      try await office.wait(for: "the contact's mail") {
        try servers.mails(to: "ana@example.net").contains { $0.text.contains("tabling") }
      }
      #expect(try office.volunteers() == 1)
      #expect(try office.texts("SELECT town || zip FROM volunteer") == ["Worcester01609"])
      #expect(
        try office.texts("SELECT authentication FROM journal WHERE action = 'signed up'") == [
          "dmarc"
        ])
      #expect(try servers.mails(to: "maria@example.net").count == 1)
      // Without UIDPLUS nothing may be expunged: the mail stays, marked as deleted.
      let left = try servers.dovecot.messages()
      #expect(left.allSatisfy { $0.flags.contains("T") })
      #expect(left.count == (way.options.hiddenCapabilities.contains("UIDPLUS") ? 1 : 0))
      #expect(try await office.stop(), "SIGTERM ends the worker within five seconds")
    }

    @Test func `IDLE answers within seconds though nothing is polled for an hour`() async throws {
      let servers = try Servers()
      let office = try Office(try servers.settings())
      try office.start()
      try servers.send(Letters.signUp("Rosa"))
      // The first one proves that the worker has looked; from now on only IDLE tells it.
      try await office.wait(for: "the first sign-up") { try office.volunteers() == 1 }
      for name in ["Vera", "Olga", "Nina"] {
        let sent = ContinuousClock.now
        try servers.send(Letters.signUp(name))
        try await office.wait(for: "\(name)'s welcome", within: .seconds(15)) {
          try !servers.mails(to: "\(name.lowercased())@example.net").isEmpty
        }
        #expect(sent.duration(to: .now) < .seconds(15))
      }
      #expect(try await office.stop())
    }

    @Test func `one mail to two of our addresses has one effect`() async throws {
      let servers = try Servers()
      let office = try Office(try servers.settings())
      try office.start()
      try servers.send(
        Letters.signUp(), to: [Office.address, "hub+elsewhere@example.org"])
      try await office.wait(for: "both copies filed") {
        try servers.dovecot.messages(in: "Handled").count == 2
      }
      try await office.wait(for: "the welcome") {
        try !servers.mails(to: "maria@example.net").isEmpty
      }
      #expect(try office.outcomes("handled") == 1)
      #expect(try office.outcomes("duplicate") == 1)
      #expect(try office.volunteers() == 1)
      #expect(try office.count("SELECT COUNT(*) FROM outbox WHERE template = 'welcome'") == 1)
      #expect(try await office.stop())
    }

    @Test func `lines that look like protocol arrive as they are, in and out`() async throws {
      let servers = try Servers()
      let office = try Office(try servers.settings())
      try office.start()
      let strange = [
        ".", "..", "...", "A003 OK done", "* 1 FETCH (FLAGS (\\Seen) BODY[] {5}", ")", "+ idling",
        "250 2.0.0 OK", "QUIT", ".and more", "* BYE gone",
      ]
      let words =
        "Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling.\n"
        + strange.joined(separator: "\n") + "\n508-555-0142"
      try servers.send(Letters.signUp(body: words))
      try await office.wait(for: "the contact's mail") {
        try !servers.mails(to: "ana@example.net").isEmpty
      }
      let kept = try office.texts("SELECT words FROM volunteer")
      #expect(kept == [words], "what she wrote, as she wrote it")
      let mail = try #require(try servers.mails(to: "ana@example.net").first)
      let lines = Message(parsing: [UInt8](mail.bytes)).text.split(separator: "\n").map { line in
        line.drop { $0 == ">" || $0 == " " }.trimmingCharacters(in: .whitespaces)
      }
      for line in strange { #expect(lines.contains(line), "the contact reads it too") }
      #expect(try await office.stop())
    }
  }
}
