import Foundation
import TestServers
import Testing

extension RealServers {
  @Suite("Answers by hand", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct SentByHand {
    private static func byHand(to recipient: String, answering id: String) -> [UInt8] {
      Array(
        """
        From: Office <\(Office.address)>\r
        To: \(recipient)\r
        Subject: Re: I want to help\r
        In-Reply-To: <\(id)>\r
        Message-ID: <\(UUID().uuidString)@example.org>\r
        Date: Tue, 24 Nov 2026 12:00:00 -0500\r
        \r
        Let me call you.\r

        """.utf8)
    }

    @Test(
      "seen in the Sent folder give a person the thread, and the inbox is looked at as before",
      arguments: [Way.all[2], Way.all[3]])
    func sweep(way: Way) async throws {
      let servers = try Servers(way.options)
      // What was sent before us is none of ours.
      try servers.dovecot.place(
        [Self.byHand(to: "old@example.net", answering: "old@example.net")], in: "Sent")
      let office = try Office(try servers.settings(way.security))
      try office.start()
      try servers.send(Letters.signUp(id: "hello"))
      try await office.wait(for: "the welcome") {
        try !servers.mails(to: "maria@example.net").isEmpty
      }
      try await office.wait(for: "the first look into Sent") {
        try office.count("SELECT COUNT(*) FROM fact WHERE name = 'sent folder'") == 1
      }
      #expect(try await office.stop())
      try servers.dovecot.place(
        [
          Self.byHand(to: "maria@example.net", answering: "hello@example.net"),
          Self.byHand(to: "friend@example.net", answering: "hello@example.net"),
        ], in: "Sent")
      try office.start()
      try await office.wait(for: "the conversation") {
        try office.count("SELECT COUNT(*) FROM handOver WHERE answeredAt IS NOT NULL") == 1
      }
      try servers.send(Letters.signUp("Rosa"))
      try await office.wait(for: "the next sign-up") { try office.volunteers() == 2 }
      #expect(try office.count("SELECT COUNT(*) FROM handOver") == 1)
      #expect(
        try office.texts("SELECT name FROM person WHERE quietUntil IS NOT NULL") == ["Maria Lopez"])
      // Nothing there has been marked as read or moved.
      let sent = try servers.dovecot.messages(in: "Sent")
      #expect(sent.count == 3)
      #expect(sent.allSatisfy { !$0.flags.contains("S") })
      #expect(try await office.stop())
    }
  }
}
