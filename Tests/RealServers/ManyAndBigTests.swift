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
        Self.withAttachment(ofMegabytes: megabytes), Letters.signUp("Vera", "Stone"),
      ])
      try office.start()
      try await office.wait(for: "both filed", within: .seconds(120)) {
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

    private static func withAttachment(ofMegabytes count: Int) -> [UInt8] {
      let plain = String(decoding: Letters.signUp(), as: UTF8.self)
      let parts = plain.components(separatedBy: "\r\n\r\n")
      let head = parts[0].replacingOccurrences(
        of: "Content-Type: text/plain; charset=utf-8",
        with: "Content-Type: multipart/mixed; boundary=cut")
      let line = Array((String(repeating: "QUJD", count: 19) + "\r\n").utf8)
      // A line of base64 carries 57 octets.
      let lines = count * 1_048_576 / 57 + 1
      var message = Array(
        """
        \(head)\r
        \r
        --cut\r
        Content-Type: text/plain; charset=utf-8\r
        \r
        \(parts[1])\r
        --cut\r
        Content-Type: application/octet-stream\r
        Content-Transfer-Encoding: base64\r
        Content-Disposition: attachment; filename=photos.zip\r
        \r

        """.utf8)
      message.reserveCapacity(message.count + lines * line.count + 16)
      for _ in 0..<lines { message.append(contentsOf: line) }
      return message + Array("--cut--\r\n".utf8)
    }
  }
}
