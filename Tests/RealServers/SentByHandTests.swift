import Foundation
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("Answers by hand", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct SentByHand {
    /// A person's mail program, at the same account.
    static func mailProgram(_ settings: Settings) throws -> IMAPMailbox {
      let login = settings.mailbox.login
      return IMAPMailbox(
        IMAPSettings(
          server: try ServerAddress(url: settings.mailbox.imap, plain: login.allowsPlain),
          credentials: .password(user: login.user) {
            try String(contentsOfFile: login.passwordFile, encoding: .utf8)
              .trimmingCharacters(in: .whitespacesAndNewlines)
          },
          caFile: login.caFile.isEmpty ? nil : login.caFile,
          spoolDirectory: FileManager.default.temporaryDirectory.path))
    }

    /// Sends an answer to Maria's sign-up and keeps it, as mail programs do.
    private static func send(to recipient: String, by program: IMAPMailbox) async throws {
      let answer = """
        From: Office <\(Office.address)>\r
        To: \(recipient)\r
        Subject: Re: I want to help\r
        In-Reply-To: <hello@example.net>\r
        Message-ID: <\(UUID().uuidString)@example.org>\r
        Date: Tue, 24 Nov 2026 12:00:00 -0500\r
        \r
        Let me call you.\r

        """
      _ = try await program.open()
      try await program.append(Array(answer.utf8), to: "Sent")
      await program.close()
    }

    @Test(
      "seen in the Sent folder give a person the thread, and the inbox is looked at as before",
      arguments: [Way.all[2], Way.all[3]])
    func sweep(way: Way) async throws {
      let servers = try Servers(way.options)
      let office = try Office(try servers.settings(way.security))
      try office.start()
      try servers.send(Letters.signUp(id: "hello"))
      try await office.wait(for: "the welcome") {
        try !servers.mails(to: "maria@example.net").isEmpty
      }
      #expect(try await office.stop())
      // What was sent before the first look is none of ours.
      let program = try Self.mailProgram(office.settings)
      try await Self.send(to: "maria@example.net", by: program)
      try office.start()
      try await office.wait(for: "the first look into Sent") {
        try office.count("SELECT COUNT(*) FROM fact WHERE name = 'sent folder'") == 1
      }
      #expect(try await office.stop())
      try await Self.send(to: "maria@example.net", by: program)
      try await Self.send(to: "friend@example.net", by: program)
      try office.start()
      try await office.wait(for: "the conversation") {
        try office.count("SELECT COUNT(*) FROM handOver WHERE answeredAt IS NOT NULL") == 1
      }
      try servers.send(Letters.signUp("Rosa"))
      try await office.wait(for: "the next sign-up") { try office.volunteers() == 2 }
      #expect(try office.count("SELECT COUNT(*) FROM handOver") == 1)
      #expect(
        try office.texts("SELECT name FROM person WHERE quietUntil IS NOT NULL") == ["Maria Lopez"])
      #expect(try servers.dovecot.messages(in: "Sent").count == 3)
      #expect(try await office.stop())
    }
  }
}
