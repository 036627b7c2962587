import Foundation
import Mail
import Testing

@testable import Mailroom

@Suite("What doctor says of the last messages")
struct TrustReportTests {
  private static let now = Date(timeIntervalSince1970: 1_772_470_800)

  private func lines(
    _ heads: [String], server: String, fields: Int = 1
  ) throws -> [TrustReport.Line] {
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    let parsed = heads.enumerated().map { index, head in
      TrustReport.Head(
        message: Message(parsing: Array((head + "\n\n").replacing("\n", with: "\r\n").utf8)),
        arrivedAt: Self.now - Double(index * 60))
    }
    return TrustReport(
      of: parsed, by: Authentication.Rule(server: server, fields: fields),
      clock: WallClock(zone: zone)
    ).lines
  }

  private static let good =
    "Received: from a by mx.example.org\nAuthentication-Results: mx.example.org; dmarc=pass header.from=example.com\nReceived: from b by relay.example.com\nFrom: Ana <ana@example.com>"
  private static let bare = "Received: from a by mx.example.org\nFrom: bob@example.net"

  @Test func `each message with its fields, and what follows`() throws {
    let lines = try lines([Self.good, Self.bare], server: "mx.example.org")
    #expect(
      lines == [
        .note("authentication: mail of Mon Mar 2, 12:00 PM EST from example.com: proven by dmarc"),
        .note("  counts: mx.example.org; dmarc=pass header.from=example.com"),
        .note(
          "authentication: mail of Mon Mar 2, 11:59 AM EST from example.net: not proven: no Authentication-Results by mx.example.org on top"
        ),
        .well("authentication: 1 of 2 messages proven by mx.example.org"),
        .well("authentication: a forged field directly under the real one counts for nothing"),
        .note(
          "authentication: a forged field above the real one would count: only your server can write there, on top of all that came with a mail"
        ),
        .note(
          "authentication: a forged field in a mail that your server lets in without one of its own would count: it must write one into every mail, and take out those in its name (RFC 8601 §5)"
        ),
      ])
  }

  @Test func `two fields where the server writes one let a forged one in`() throws {
    let lines = try lines([Self.good], server: "mx.example.org", fields: 2)
    #expect(
      lines.contains(
        .mend(
          "authentication: a forged field directly under the real one would count: authentication.fields is 2, and your server wrote 1. Set it to 1"
        )))
  }

  @Test func `Microsoft's form is tried too`() throws {
    let head =
      "Authentication-Results: spf=pass smtp.mailfrom=example.com; dmarc=pass action=none header.from=example.com\nReceived: from x by y.outlook.com\nFrom: a@example.com"
    let lines = try lines([head], server: "microsoft365")
    #expect(lines.contains(.well("authentication: 1 of 1 messages proven by microsoft365")))
    #expect(
      lines.contains(
        .well("authentication: a forged field directly under the real one counts for nothing")))
  }

  @Test func `a forged one under a foreign Received counts for nothing`() throws {
    let head =
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com"
    let relayed =
      "Received: from a by mx.example.org\nReceived: from a by relay.example.net\n\(head)"
    let lines = try lines([relayed], server: "mx.example.org")
    #expect(lines.contains { $0.text.contains("counts for nothing: mx.example.org") })
    #expect(
      lines.contains(
        .mend(
          "authentication: 0 of 1 messages proven by mx.example.org: check authentication.server")))
  }

  @Test func `without a server it says what that means, and whose field stands on top`() throws {
    let lines = try lines([Self.good, Self.bare], server: "")
    #expect(lines.first?.text.contains("nobody's From line is proven") == true)
    #expect(
      lines.contains(
        .note(
          "authentication: mx.example.org stands on top of 1 of them. If that is your own receiving server, `authentication.server: mx.example.org` would prove 1"
        )))
    #expect(!lines.contains { $0.text.contains("forged field") })
  }

  @Test func `a wrong server is to be mended`() throws {
    let lines = try lines([Self.good, Self.good], server: "mx.example.net")
    #expect(
      lines.contains(
        .mend(
          "authentication: 0 of 2 messages proven by mx.example.net: check authentication.server"
        )))
  }

  @Test func `an empty mailbox and a message of nothing say so`() throws {
    #expect(try lines([], server: "mx.example.org").count == 1)
    let lines = try lines([""], server: "mx.example.org")
    #expect(lines.first?.text.contains("from no address") == true)
  }
}
