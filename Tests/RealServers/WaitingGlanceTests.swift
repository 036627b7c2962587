import Campaign
import Foundation
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("A glance at what waits", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct Glance {
    private static func mailbox(_ settings: Settings, isReadOnly: Bool) throws -> IMAPMailbox {
      let login = settings.mailbox.login
      var imap = IMAPSettings(
        server: try ServerAddress(url: settings.mailbox.imap, plain: login.allowsPlain),
        credentials: .password(user: login.user) {
          try String(contentsOfFile: login.passwordFile, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        },
        caFile: login.caFile.isEmpty ? nil : login.caFile,
        spoolDirectory: FileManager.default.temporaryDirectory.path)
      imap.isReadOnly = isReadOnly
      return IMAPMailbox(imap)
    }

    /// Each message's file, which names its flags and whether anybody has opened the inbox.
    private static func inbox(_ servers: Servers) throws -> [String] {
      let root = servers.dovecot.directory.path("mail/hub/Maildir")
      return try ["new", "cur"].flatMap { part -> [String] in
        let folder = "\(root)/\(part)"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(part)/\($0)" }
      }.sorted()
    }

    @Test(
      "says what would be done, and changes neither a flag nor the store", arguments: [Way.all[2]])
    func glance(way: Way) async throws {
      let servers = try Servers(way.options)
      let office = try Office(
        try servers.settings(way.security).merging(["mode": "ask"]) { $1 })
      try servers.send(Letters.signUp(id: "hello"))
      try servers.send(Letters.signUp("Rose", "Kelly", id: "second"))
      let watcher = try Self.mailbox(office.settings, isReadOnly: true)
      try await office.wait(for: "both in the inbox") { try Self.inbox(servers).count == 2 }
      let before = try Self.inbox(servers)
      let rows = try office.count("SELECT COUNT(*) FROM ledger")
      let counts = try await Store.withCopy(of: office.settings.store) { copy in
        let (house, store) = try CampaignHouse.open(
          office.settings, templates: Office.templates, store: copy)
        return try await WaitingGlance(house, store: store).run(over: watcher, now: Date()) { _ in }
      }
      await watcher.close()
      #expect(counts.kinds == ["sign_up": 2])
      // Each one's welcome at least.
      #expect(counts.held >= 2)
      #expect(counts.leaving == 0)
      #expect(try Self.inbox(servers) == before)
      #expect(try office.count("SELECT COUNT(*) FROM ledger") == rows)
      #expect(try servers.mails(to: "maria@example.net").isEmpty)
    }
  }
}
