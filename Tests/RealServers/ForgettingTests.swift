import Foundation
import GRDB
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("Forgetting", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct ForgettingTests {
    @Test(
      "the mails of somebody forgotten leave our folders, and nobody else's",
      arguments: [Way.all[0], Way.all[3]])
    func removal(way: Way) async throws {
      let servers = try Servers(way.options)
      let office = try Office(try servers.settings(way.security))
      try office.start()
      for name in ["Maria", "Rosa"] { try servers.send(Letters.signUp(name)) }
      try await office.wait(for: "both in Handled") {
        try servers.dovecot.messages(in: "Handled").count == 2
      }
      let maria = try #require(
        try office.read {
          try Int64.fetchOne($0, sql: "SELECT id FROM person WHERE givenName = 'Maria'")
        })
      try office.forget(maria)
      // The next mail makes the worker look.
      try servers.send(Letters.signUp("Vera"))
      try await office.wait(for: "the removal") {
        try office.count("SELECT COUNT(*) FROM removal") == 0 && office.volunteers() == 2
      }
      // Her letter is filed a moment after it is booked.
      try await office.wait(for: "the newest in Handled") {
        try servers.dovecot.messages(in: "Handled").contains { $0.text.contains("Vera") }
      }
      let left = try servers.dovecot.messages(in: "Handled")
      let hasUIDPLUS = !way.options.hiddenCapabilities.contains("UIDPLUS")
      #expect(left.count { !$0.flags.contains("T") } == 2)
      #expect(left.count { $0.text.contains("Maria") } == (hasUIDPLUS ? 0 : 1))
      // Without UIDPLUS somebody is told to expunge.
      let told = try office.count(
        "SELECT COUNT(*) FROM outbox WHERE causeKey LIKE 'operator:expunge%'")
      #expect(told == (hasUIDPLUS ? 0 : 1))
      try await office.wait(for: "the list beside the store") {
        FileManager.default.fileExists(atPath: office.settings.store + ".forgotten")
      }
      #expect(try await office.stop())
    }
  }
}
