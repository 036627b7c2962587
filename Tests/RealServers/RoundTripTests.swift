import Foundation
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("The round trip", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct RoundTrips {
    private func run(
      _ servers: Servers, _ settings: Settings, limit: Duration = .seconds(20)
    ) async throws -> [TrustReport.Line] {
      let mailbox = try SentByHand.mailProgram(settings)
      let relay = SMTPRelay(
        SMTPSettings(
          server: try ServerAddress(url: settings.relay.smtp), credentials: .none,
          caFile: settings.relay.login.caFile, connections: 1, helloName: "localhost"))
      var random = SystemRandomNumberGenerator()
      let trip = RoundTrip(
        settings, mailbox: mailbox, transport: relay, limit: limit, now: { Date() },
        random: &random)
      let lines = try await trip.run()
      await relay.close()
      await mailbox.close()
      return lines
    }

    @Test func `tells what comes back, and leaves the mailbox as it was`() async throws {
      let servers = try Servers()
      let office = try Office(
        try servers.settings().merging(["authentication.server": ""]) { $1 })
      try servers.send(Letters.signUp("Maria"))
      try await office.wait(for: "a mail of somebody's") {
        try servers.dovecot.messages().count == 1
      }
      let lines = try await run(servers, office.settings)
      let said = lines.map(\.text)
      func says(_ piece: String) -> Bool { said.contains { $0.contains(piece) } }
      #expect(said.first?.hasPrefix("round trip: our mail was back after ") == true, "\(said)")
      #expect(
        lines.contains(.well("round trip: mail to hub+tag@example.org arrives (addressing: plus)")),
        "\(said)")
      #expect(says("the envelope sender is kept"), "\(said)")
      #expect(says("Message-ID is kept") && says("Reply-To is kept"), "\(said)")
      #expect(says("List-Unsubscribe and List-Unsubscribe-Post are kept"), "\(said)")
      #expect(says("forged Authentication-Results field stays"), "\(said)")
      #expect(!lines.contains { if case .mend = $0 { true } else { false } }, "\(said)")
      // Maria's is there, unread; ours are gone.
      let left = try servers.dovecot.messages()
      #expect(left.count == 1 && left[0].header("Subject").first?.contains("trip") == false)
      #expect(try office.count("SELECT COUNT(*) FROM ledger") == 0)
    }

    @Test func `a forged field that would be believed is told`() async throws {
      let servers = try Servers()
      let office = try Office(try servers.settings())
      let lines = try await run(servers, office.settings)
      #expect(
        lines.contains {
          if case .mend(let text) = $0 { text.contains("would count") } else { false }
        },
        "\(lines.map(\.text))")
      #expect(try servers.dovecot.messages().isEmpty)
    }

    @Test func `tags that the server refuses end in addressing none`() async throws {
      let servers = try Servers()
      let office = try Office(
        try servers.settings().merging(["authentication.server": ""]) { $1 })
      servers.postfix.policy.refuseEveryone(with: "550 5.1.1 no such user")
      servers.postfix.policy.refuse(Office.address, with: "DUNNO")
      let lines = try await run(servers, office.settings, limit: .seconds(10))
      #expect(
        lines.contains {
          if case .mend(let text) = $0 { text.contains("`addressing: none`") } else { false }
        },
        "\(lines.map(\.text))")
      #expect(try servers.dovecot.messages().isEmpty)
    }
  }
}
