import Foundation
import Mail
import Testing

@testable import Mailroom

@Suite("What doctor says of the sender's domain")
struct SenderReportTests {
  private static let google = "v=spf1 include:_spf.google.com ~all"
  /// Made for this test by `openssl genrsa`.
  private static let key2048 =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAi4ZNyxX1ukv6OUYAER3VUjA5VxEh4fmP"
    + "fHomfoWM1Berx61en4JvxArxuWmDRgKoXvEbu/B6QdCYh9szGuiqOI5svZ/wU4XUlUtbZcnhhXvN"
    + "gbUE4YDPpMYXIfbV1WU7NMAYnkO+dd+0kzd45CFG7TwEUd0sEUsfEx0YERcu1+mgN3jcbqU7zSja"
    + "B+X7R/D7rH4oUbDjY5529h01noYhnOg5RVu2kjhnvVfeAtMtnKW7PoYlx39vlPNGA3ZqlnGhJr0w"
    + "oXa/o/JaWpBzuartm3EswudRp9iZd/KfXtXJUQODdcEJTSqTFSF/pLUiy/s/PCiiYxsc7EcJAxgP"
    + "D0nd1wIDAQAB"
  private static let key512 =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAN8B4uy7RqDA2B2jL51FANJUCWZ+gXwf/7Utx1JF0iwc"
    + "D3QFHRPhJ9cuXKjv9x00dmk6jJvq4wBD3wgm0cEP5p8CAwEAAQ=="

  /// All well, for hub@mass-care.example.org through Gmail.
  private static let good = [
    "google.com": ["v=spf1 include:_spf.google.com ~all"],
    "hubs.example.org": [google, "something else"],
    "_spf.google.com": ["v=spf1 include:_netblocks.google.com ~all"],
    "_netblocks.google.com": ["v=spf1 ip4:35.190.247.0/24 ~all"],
    "google._domainkey.hubs.example.org": ["v=DKIM1; k=rsa; p=\(key2048)"],
    "_dmarc.hubs.example.org": ["v=DMARC1; p=quarantine; rua=mailto:reports@example.org"],
  ]

  private func report(
    _ records: [String: [String]], settings values: [String: String] = [:],
    silent: Bool = false
  ) async throws -> [TrustReport.Line] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("sender-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let standard = [
      "mailbox.address": "hub@hubs.example.org", "relay.smtp": "smtps://smtp.gmail.com",
      "website.port": "8080", "website.url": "https://hubs.example.org/",
    ]
    try SettingKey.file(values: standard.merging(values) { $1 })
      .write(to: file, atomically: true, encoding: .utf8)
    return await SenderReport(
      try Settings(file: file.path),
      asking: { name in
        if silent { throw NameFailure(name: name, reason: "no server of names answers") }
        return records[name] ?? []
      }
    ).lines()
  }

  private func mends(_ lines: [TrustReport.Line]) -> [String] {
    lines.compactMap { if case .mend(let text) = $0 { text } else { nil } }
  }

  private func wells(_ lines: [TrustReport.Line]) -> [String] {
    lines.compactMap { if case .well(let text) = $0 { text } else { nil } }
  }

  @Test func `a domain that has everything has nothing to mend`() async throws {
    let lines = try await report(Self.good)
    #expect(mends(lines) == [])
    let wells = wells(lines)
    #expect(wells.count == 4, "\(lines)")
    #expect(wells[0].contains("2 of 10 look-ups") && wells[0].contains("lets smtp.gmail.com in"))
    #expect(wells[1].contains("2048 bits"))
    #expect(wells[2].contains("quarantine for hubs.example.org"))
    #expect(wells[3].contains("one-click"))
  }

  /// One change each to what is well, and what must be mended then.
  @Test(
    "each fault is named, and only it",
    arguments: [
      ("hubs.example.org", [], "has no record"),
      ("hubs.example.org", [google, "v=spf1 -all"], "has 2 records"),
      ("hubs.example.org", ["v=spf1 include:_spf.google.com +all"], "lets everybody in"),
      ("hubs.example.org", ["v=spf1 -all"], "lets nobody send"),
      ("hubs.example.org", ["v=spf1 ip4:192.0.2.1 -all"], "does not let smtp.gmail.com in"),
      ("hubs.example.org", ["v=spf1 include:gone.example.net ~all"], "gone.example.net, which has"),
      (
        "hubs.example.org",
        ["v=spf1 mx a ptr " + (1...8).map { "a:h\($0).example.org " }.joined() + "~all"],
        "takes 11 look-ups"
      ),
      ("google._domainkey.hubs.example.org", ["v=DKIM1; p="], "is withdrawn"),
      ("google._domainkey.hubs.example.org", ["v=DKIM1; p=AAAA"], "cannot be read"),
      ("google._domainkey.hubs.example.org", ["k=rsa; p=\(key512)"], "has 512 bits"),
      ("_dmarc.hubs.example.org", [], "no policy for hubs.example.org"),
      ("_dmarc.hubs.example.org", ["v=DMARC1; p=none", "v=DMARC1; p=reject"], "has 2 policies"),
      ("_dmarc.hubs.example.org", ["v=DMARC1; p=maybe"], "says no policy that counts"),
    ] as [(String, [String], String)])
  func fault(name: String, records: [String], words: String) async throws {
    let mends = mends(try await report(Self.good.merging([name: records]) { $1 }))
    #expect(mends.count == 1 && mends.first?.contains(words) == true, "\(mends)")
  }

  @Test func `a policy of the organization counts for the domain below it`() async throws {
    var records = Self.good
    records["_dmarc.hubs.example.org"] = nil
    records["_dmarc.example.org"] = ["v=DMARC1;p=reject;sp=none"]
    let lines = try await report(records)
    #expect(mends(lines) == [])
    #expect(wells(lines).contains { $0.contains("none for hubs.example.org, from _dmarc.example") })
  }

  @Test func `a key that nobody can guess the name of is asked for, and then looked up`()
    async throws
  {
    var records = Self.good
    records["google._domainkey.hubs.example.org"] = nil
    let lines = try await report(records)
    #expect(mends(lines) == [])
    #expect(lines.contains { $0.text.contains("relay.dkim_selector") })
    records["spring._domainkey.example.org"] = ["p=\(Self.key2048)"]
    let named = try await report(records, settings: ["relay.dkim_selector": "spring"])
    #expect(wells(named).contains { $0.contains("spring._domainkey.example.org has 2048 bits") })
    let wrong = try await report(records, settings: ["relay.dkim_selector": "summer"])
    #expect(mends(wrong).contains { $0.contains("no key at summer._domainkey") })
  }

  @Test func `includes in a circle end`() async throws {
    var records = Self.good
    records["_netblocks.google.com"] = ["v=spf1 include:_spf.google.com ~all"]
    #expect(mends(try await report(records)) == [])
  }

  @Test func `without an answer from DNS nothing is called wrong`() async throws {
    let lines = try await report(Self.good, silent: true)
    #expect(mends(lines) == [])
    #expect(lines.contains { $0.text.contains("no server of names answers") })
  }

  @Test func `a server of names that knows nothing of the world proves nothing`() async throws {
    let lines = try await report([:])
    #expect(mends(lines) == [])
    #expect(lines.contains { $0.text.contains("does not know it") })
  }

  @Test func `a provider's own domain needs that provider's relay`() async throws {
    let values = ["mailbox.address": "hub@gmail.com", "relay.smtp": "smtp://smtp.example.org:587"]
    let lines = try await report([:], settings: values)
    #expect(mends(lines).first?.contains("gmail.com belongs to Google") == true)
    let right = try await report([:], settings: ["mailbox.address": "hub@gmail.com"])
    #expect(!mends(right).contains { $0.contains("belongs to") })
  }

  @Test(
    "the button of one click needs a page that answers",
    arguments: [
      ("", "0", false), ("http://hubs.example.org", "8080", true),
      ("https://hubs.example.org", "0", true), ("https://hubs.example.org", "8080", false),
    ])
  func oneClick(url: String, port: String, isToMend: Bool) async throws {
    let lines = try await report(
      Self.good, settings: ["website.url": url, "website.port": port])
    #expect(mends(lines).contains { $0.hasPrefix("one-click") } == isToMend, "\(lines)")
  }

  @Test func `where mail leaves as files nobody is asked`() async throws {
    let lines = try await report(
      Self.good, settings: ["relay.smtp": "", "relay.maildir": "out"], silent: true)
    #expect(lines.count == 1 && mends(lines) == [])
  }
}
