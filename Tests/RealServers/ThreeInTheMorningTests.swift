import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("Three in the morning", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct ThreeInTheMorning {
    @Test func `a day is lost with the disk, and comes back from the mailbox`() async throws {
      let servers = try Servers()
      let office = try Office(try servers.settings())
      try office.start()
      try servers.send(Letters.signUp("Maria"))
      try await office.wait(for: "the first welcome") {
        try servers.mails(to: "maria@example.net").count == 1
      }
      #expect(try await office.stop())
      let backup = office.directory.path("backup.sqlite")
      try office.backUp(to: backup)
      try office.start()
      try servers.send(Letters.signUp("Rosa"), from: "rosa@example.net")
      try await office.wait(for: "the second welcome") {
        try servers.mails(to: "rosa@example.net").count == 1
      }
      try await office.wait(for: "the filing") {
        try servers.dovecot.messages(in: "Handled").count == 2
      }
      #expect(try await office.stop())
      try office.restore(backup)
      #expect(try office.volunteers() == 1)
      try office.start()
      try await office.wait(for: "the lost sign-up") { try office.volunteers() == 2 }
      try await office.wait(for: "the end of the gap") {
        try office.read { try Gap.find(in: $0)?.isOver == true }
      }
      try await office.wait(for: "the filing") {
        try servers.dovecot.messages(in: "Handled").count == 2
      }
      // Rosa had her welcome on the day that was lost: this one is held.
      #expect(try office.read { try Gap.held(in: $0) } >= 1)
      #expect(try servers.mails(to: "rosa@example.net").count == 1)
      #expect(try servers.mails(to: "maria@example.net").count == 1)
      try office.handle { _ = try Gap.decide(isToBeSent: true, in: $0) }
      try await office.wait(for: "the held welcome") {
        try servers.mails(to: "rosa@example.net").count == 2
      }
      #expect(try await office.stop())
    }

    @Test func `mail that the filter took for junk is found, if it is ours`() async throws {
      let servers = try Servers()
      let office = try Office(
        try servers.settings().merging(["mailbox.junk": "Junk"]) { $1 })
      try office.start()
      try servers.send(Letters.signUp("Maria"))
      try await office.wait(for: "the welcome") {
        try servers.mails(to: "maria@example.net").count == 1
      }
      #expect(try await office.stop())
      let program = try SentByHand.mailProgram(office.settings)
      _ = try await program.open()
      try await program.append(Letters.signUp("Tim"), to: "Junk")
      await program.close()
      try office.start()
      try await office.wait(for: "the first look at the folder") {
        try office.count("SELECT COUNT(*) FROM fact WHERE name = 'junk folder'") == 1
      }
      #expect(try await office.stop())
      _ = try await program.open()
      try await program.append(
        Letters.signUp("Maria", subject: "One more thing", id: "junk-1", body: "STOP"), to: "Junk")
      try await program.append(Letters.signUp("Rosa", subject: "Prize"), to: "Junk")
      await program.close()
      try office.start()
      try await office.wait(for: "the STOP in the junk folder") {
        try office.count("SELECT COUNT(*) FROM suppression") == 1
      }
      #expect(try servers.dovecot.messages(in: "Junk").count == 2)
      #expect(try office.texts("SELECT subject FROM junkMail") == ["Prize"])
      #expect(try office.volunteers() == 1)
      #expect(try await office.stop())
    }
  }
}
