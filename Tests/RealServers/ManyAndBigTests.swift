import Foundation
import Mail
import TestServers
import Testing

extension RealServers {
  @Suite("Many and big", .enabled(if: Dovecot.isInstalled, "needs Dovecot (see `make test`)"))
  struct ManyAndBig {
    @Test func `two thousand that wait are handled, each once`() async throws {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(Self.settings(dovecot, counter))
      try dovecot.place(Letters.signUps(1...2_000))
      try office.start()
      try await office.wait(for: "all of them filed", within: .seconds(240)) {
        try office.count("SELECT COUNT(*) FROM ledger WHERE acknowledgedAt IS NOT NULL") == 2_000
      }
      #expect(try office.outcomes("handled") == 2_000)
      #expect(try office.volunteers() == 2_000)
      #expect(
        try office.count("SELECT COUNT(DISTINCT addressID) FROM outbox WHERE template = 'welcome'")
          == 2_000)
      #expect(try dovecot.messages().isEmpty)
      #expect(try dovecot.messages(in: "Handled").count == 2_000)
      #expect(try await office.stop())
    }

    @Test(
      "a mail with a big attachment is taken in like any other", arguments: [30, 50])
    func attachment(megabytes: Int) async throws {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(Self.settings(dovecot, counter))
      try dovecot.place([
        Letters.attaching(octets: megabytes * 1_048_576, to: Letters.signUp()),
        Letters.signUp("Vera", "Stone"),
      ])
      try office.start()
      try await office.wait(for: "both filed", within: .seconds(300)) {
        try dovecot.messages(in: "Handled").count == 2
      }
      #expect(try office.outcomes("handled") == 2)
      #expect(
        try office.texts("SELECT name FROM person JOIN volunteer ON personID = id ORDER BY name")
          == ["Maria Lopez", "Vera Stone"])
      let kept = try dovecot.messages(in: "Handled").map(\.bytes.count)
      #expect(kept.contains { $0 > megabytes * 1_048_576 }, "it lies there whole")
      #expect(try await office.stop())
    }

    private static func settings(_ dovecot: Dovecot, _ counter: Counter) throws -> [String: String]
    {
      try mailboxSettings(of: dovecot, .implicitTLS).merging([
        "relay.smtp": counter.smtp.smtpURL, "relay.allow_plain": "true",
      ]) { _, new in new }
    }
  }
}
