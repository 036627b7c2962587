import Foundation
import Language
import Mail
import Testing

@testable import Mailroom

@Suite("Settings")
struct SettingsTests {
  private func read(_ text: String) throws -> Settings {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("settings-\(UUID().uuidString).yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Settings(file: file.path)
  }

  @Test func `a file written from the table of keys is read back`() throws {
    let settings = try read(SettingKey.file(values: ["mailbox.address": "hub@example.org"]))
    #expect(settings.address.rawValue == "hub@example.org")
    #expect(settings.clock.zone.identifier == "America/New_York")
    #expect(settings.relay.inFlight == 512)
  }

  @Test func `the package's settings have their store where its worker may write`() {
    let package = "/var/lib/hubkeeper/hubkeeper.sqlite"
    #expect(SettingKey.standardStore(besides: "/etc/hubkeeper/hubkeeper.yaml") == package)
    #expect(SettingKey.standardStore(besides: "/etc/../etc/hubkeeper/hubkeeper.yaml") == package)
    #expect(SettingKey.standardStore(besides: "/home/deb/hub/hubkeeper.yaml") == nil)
  }

  @Test(
    "a preset fills what is left open, and no more",
    arguments: [
      ("gmail", 500, 0, 4), ("workspace", 2_000, 0, 4), ("microsoft365", 10_000, 30, 2),
      ("ses", 50_000, 840, 8), ("postfix", 0, 0, 16),
    ])
  func presets(name: String, perDay: Int, perMinute: Int, connections: Int) throws {
    func relay(_ lines: String) throws -> Settings.Relay {
      try read("mailbox:\n  address: hub@example.org\nrelay:\n  preset: \(name)\n\(lines)").relay
    }
    let open = try relay("  connections: 64\n")
    #expect(open.perDay == perDay && open.perMinute == perMinute)
    #expect(open.connections == connections)
    let set = try relay("  per_day: 7\n  per_minute: 3\n  connections: 1\n")
    #expect(set.perDay == 7 && set.perMinute == 3 && set.connections == 1)
  }

  @Test(
    "what is wrong is told by line and key",
    arguments: [
      ("mailbox:\n  address: hub@example.org\n  adress: x\n", 3, "mailbox.adress"),
      ("mailbox:\n  address: nobody\n", 2, "mailbox.address"),
      ("mailbox:\n  address: hub@example.org\ncampaign:\n  zone: Mars/Base\n", 4, "campaign.zone"),
      ("mailbox:\n  address: hub@example.org\n  poll_seconds: often\n", 3, "mailbox.poll_seconds"),
      ("mailbox:\n  address: hub@example.org\n  since: yesterday\n", 3, "mailbox.since"),
      ("mailbox:\n  address: hub@example.org\naddressing: star\n", 3, "addressing"),
      ("mailbox:\n  address: hub@example.org\noperators: [bob]\n", 3, "operators"),
      (
        "mailbox:\n  address: hub@example.org\nrelay:\n  by_domain: [gmail.com]\n", 4,
        "relay.by_domain"
      ),
      ("mailbox:\n  address: hub@example.org\nrelay:\n  per_minute: -3\n", 4, "relay.per_minute"),
      (
        "mailbox:\n  address: hub@example.org\nauthentication:\n  fields: 0\n", 4,
        "authentication.fields"
      ),
      (
        "mailbox:\n  address: hub@example.org\nwatch:\n  full_percent: 850\n", 4,
        "watch.full_percent"
      ),
      (
        "mailbox:\n  address: hub@example.org\ncampaign:\n  west_counties: [Frankln]\n", 4,
        "campaign.west_counties"
      ),
      ("mailbox:\n  address: hub@example.org\nforms: yes\n", 3, "forms"),
      ("mailbox:\n  address: hub@example.org\nforms:\n  - name: A form\n", 4, "forms"),
      (
        "mailbox:\n  address: hub@example.org\nforms:\n  - name: A\n    sender: a@example.org\n", 5,
        "forms.sender"
      ),
      (
        "mailbox:\n  address: hub@example.org\nforms:\n  - name: A\n    from: a@example.org\n    fields: {City: place}\n",
        6, "forms.fields"
      ),
    ])
  func problems(text: String, line: Int, key: String) throws {
    let error = #expect(throws: SettingsError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.key == key)
  }

  private static let config = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Config")

  @Test func `the example in Config is the table of keys`() throws {
    let file = Self.config.appendingPathComponent("hubkeeper.yaml")
    #expect(try String(contentsOf: file, encoding: .utf8) == SettingKey.file(values: [:]))
  }

  @Test func `the examples of web forms are read`() throws {
    let examples = try String(
      contentsOf: Self.config.appendingPathComponent("forms.yaml"), encoding: .utf8)
    let forms = try read("mailbox:\n  address: hub@example.org\n" + examples).forms
    #expect(forms.count == 5)
    #expect(forms[0].fields["Which of our hubs is near you?"] == .town)
    #expect(forms[1].fits(sender: "Notices@example.net", subject: "New signup: Pat"))
    #expect(!forms[1].fits(sender: "notices@example.net", subject: "Your invoice"))
    #expect(!forms[1].fits(sender: "other@example.net", subject: "New signup: Pat"))
  }
}
