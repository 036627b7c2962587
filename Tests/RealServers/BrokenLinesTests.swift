import Foundation
import Mail
import Synchronization
import TestServers
import Testing

extension RealServers {
  @Suite("Broken lines", .enabled(if: Dovecot.isInstalled, "needs Dovecot (see `make test`)"))
  struct BrokenLines {
    @Test func `a line cut and a server restarted in mid-fetch lose and double nothing`()
      async throws
    {
      let dovecot = try Dovecot.start()
      let line = try DelayingRelay(to: dovecot.ports.imap)
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain, port: line.port)
          .merging(counter.relaySettings) { _, new in new })
      try dovecot.place(
        Letters.signUps(1...400).map { Letters.attaching(octets: 16_000, to: $0) })
      // Each message has 21 KB: the cut falls into a body of the first batch.
      line.cut(after: 1_000_000, .toClient)
      try office.start()
      try await office.wait(for: "a first part", within: .seconds(300)) {
        try office.outcomes("handled") > 0
      }
      try await office.wait(for: "a second connection", within: .seconds(300)) {
        line.connectionCount >= 2
      }
      try dovecot.restart()
      try await office.wait(for: "all of them filed", within: .seconds(300)) {
        try dovecot.messages(in: "Handled").count == 400
      }
      #expect(try office.outcomes("handled") == 400)
      #expect(try office.volunteers() == 400)
      #expect(
        try office.count("SELECT MAX(attempts) FROM ledger") == 0, "nobody's fault but the line's")
      #expect(try await office.stop())
    }

    @Test func `a server that falls silent is left, and answered when it speaks again`()
      async throws
    {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { _, new in new })
      try office.start("--impatient")
      try dovecot.place([Letters.signUp("Rosa")])
      try await office.wait(for: "the first sign-up") { try office.volunteers() == 1 }
      dovecot.pause()
      try dovecot.place([Letters.signUp("Vera")])
      try await office.wait(for: "the silence to be noticed") {
        office.log.contains("the mailbox failed")
      }
      dovecot.resume()
      try await office.wait(for: "the second sign-up", within: .seconds(300)) {
        try office.volunteers() == 2
      }
      #expect(try await office.stop())
    }

    @Test(
      "a relay that leaves in mid-DATA, or before it answers the last dot, gets the mail once more",
      arguments: [Leaving.inTheContent, .atTheDot, .silent])
    func relay(leaving: Leaving) async throws {
      let steps = Mutex(0)
      let counter = try Counter(
        ScriptedSMTPServer.Script { step in
          switch (leaving, step) {
          case (.inTheContent, .content(let bytes)) where bytes > 500: break
          case (.atTheDot, .message): break
          case (.silent, .command("DATA")): break
          default: return .usual
          }
          let isFirst = steps.withLock { count in
            count += 1
            return count == 1
          }
          guard isFirst else { return .usual }
          return leaving == .silent ? .silence : .reset
        })
      let office = try Office(counter.settings)
      try office.start("--impatient")
      try counter.deliver(Letters.signUp())
      let state = "SELECT state FROM outbox WHERE template = 'welcome'"
      try await office.wait(for: "the relay to leave") { steps.withLock { $0 } > 0 }
      try await office.wait(for: "the welcome's second try", within: .seconds(30)) {
        // What is uncertain rests for a minute, which a test need not.
        try office.hurry()
        return try office.texts(state) == ["sent"]
      }
      let welcomes = counter.smtp.messages.filter { $0.recipients == ["maria@example.net"] }
      #expect(welcomes.count == 1)
      #expect(try office.count("SELECT uncertainTries FROM outbox WHERE template = 'welcome'") <= 1)
      #expect(try await office.stop())
    }

    enum Leaving: Sendable { case inTheContent, atTheDot, silent }
  }

  @Suite("A mailbox that changes", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct ChangingMailbox {
    @Test(
      "with another UIDVALIDITY everything is new to the server and nothing is done twice",
      arguments: [true, false])
    func uidValidity(hasUIDPlus: Bool) async throws {
      let dovecot = try Dovecot.start(hasUIDPlus ? .standard : .oldStyle)
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .implicitTLS).merging(counter.relaySettings) { _, new in new })
      let letters = Letters.signUps(1...20)
      try dovecot.place(letters)
      try office.start()
      try await office.wait(for: "twenty welcomes") {
        try office.count(
          "SELECT COUNT(*) FROM outbox WHERE template = 'welcome' AND state = 'sent'") == 20
      }
      try await office.wait(for: "twenty filed") {
        try dovecot.messages(in: "Handled").count == 20
      }
      #expect(try await office.stop())
      let mails = counter.smtp.messages.count
      // As after a restore from a backup.
      try dovecot.place(letters)
      try dovecot.setUIDValidity(4_000_000_000)
      try office.start()
      try await office.wait(for: "twenty duplicates") { try office.outcomes("duplicate") == 20 }
      #expect(try office.outcomes("handled") == 20)
      #expect(try office.volunteers() == 20)
      #expect(try office.count("SELECT COUNT(*) FROM outbox WHERE template = 'welcome'") == 20)
      #expect(try await office.stop())
      #expect(counter.smtp.messages.count >= mails)
      for number in 1...20 {
        let got = counter.smtp.messages.count { $0.recipients == [Letters.address(number)] }
        #expect(got == 1)
      }
    }

    @Test func `what was handed over and is moved back to the inbox is handled again`()
      async throws
    {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .implicitTLS).merging(counter.relaySettings) { _, new in new })
      try dovecot.place([
        Letters.signUp(subject: "A question", body: "Which bus goes to the State House on Sunday?")
      ])
      try office.start()
      try await office.wait(for: "the mail to need a person") {
        try dovecot.messages(in: "Needs a person").count == 1
      }
      try dovecot.doveadm("move", "-u", dovecot.user, "INBOX", "mailbox", "Needs a person", "all")
      try await office.wait(for: "it to be handled again") {
        try office.outcomes("retried") == 1 && office.outcomes("handed over") == 1
      }
      try await office.wait(for: "it to be filed again") {
        try dovecot.messages(in: "Needs a person").count == 1
      }
      #expect(try await office.stop())
    }
  }
}

extension Counter {
  var relaySettings: [String: String] {
    ["relay.smtp": smtp.smtpURL, "relay.allow_plain": "true"]
  }
}
