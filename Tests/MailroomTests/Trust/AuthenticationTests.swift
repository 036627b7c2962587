import Mail
import Testing

@testable import Mailroom

@Suite("Authentication of a From line")
struct AuthenticationTests {
  private static let server = "mx.example.org"

  private func reading(_ head: String, server: String = server) -> Authentication {
    let text = head + "\nTo: hub@example.org\nSubject: x\n\nwords\n"
    let message = Message(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
    return Authentication.of(message, by: Authentication.Rule(server: server))
  }

  @Test(
    "is proven by the named server's field alone",
    arguments: [
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
      "Authentication-Results: MX.Example.ORG 1; dmarc=pass (p=none dis=none) header.from=example.com\nFrom: a@example.com",
      "Authentication-Results: mx.example.org;\n  spf=pass smtp.mailfrom=example.com;\n  dkim=pass\n  header.d=example.com\nFrom: a@example.com",
      // Aligned by organizational domain (RFC 7489 §3.1.1).
      "Authentication-Results: mx.example.org; dkim=pass header.d=mail.example.com\nFrom: a@news.example.com",
      "Authentication-Results: mx.example.org; dkim=pass reason=\"good; really\" header.i=@example.com\nFrom: a@example.com",
      // Above a Received of that server.
      "Received: from x by mx.example.org with LMTP\nAuthentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
    ])
  func proven(head: String) {
    #expect(reading(head).isProven, "\(reading(head))")
  }

  @Test(
    "counts for nothing otherwise",
    arguments: [
      // None at all.
      "From: a@example.com",
      // Another server's.
      "Authentication-Results: mx.example.net; dmarc=pass header.from=example.com\nFrom: a@example.com",
      // Look-alikes.
      "Authentication-Results: mx.example.org.example.net; dmarc=pass header.from=example.com\nFrom: a@example.com",
      "Authentication-Results: xmx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
      // A forged one below somebody else's.
      "Authentication-Results: mx.example.net; dmarc=none\nAuthentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
      // A forged one directly under the real one.
      "Authentication-Results: mx.example.org; dmarc=none\nAuthentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
      // Below a foreign Received: it came with the mail.
      "Received: from a by relay.example.net with SMTP\nAuthentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com",
      // In a comment, or in a quoted reason.
      "Authentication-Results: mx.example.org; none (dmarc=pass header.from=example.com)\nFrom: a@example.com",
      "Authentication-Results: mx.example.org; spf=none reason=\"; dmarc=pass header.from=example.com\"\nFrom: a@example.com",
      // For another domain.
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.net\nFrom: a@example.com",
      "Authentication-Results: mx.example.org; dkim=pass header.d=example.net\nFrom: a@example.com",
      // A public suffix aligns nobody.
      "Authentication-Results: mx.example.org; dkim=pass header.d=com\nFrom: a@example.com",
      // Two results that disagree, or a property given twice.
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com; dmarc=none\nFrom: a@example.com",
      "Authentication-Results: mx.example.org; dkim=pass header.d=example.net header.d=example.com\nFrom: a@example.com",
      // Two addresses, two From fields, none.
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com, b@example.com",
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com\nFrom: b@example.com",
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nX-From: a@example.com",
    ])
  func unproven(head: String) {
    #expect(!reading(head).isProven, "\(reading(head))")
  }

  @Test func `a failed dmarc is told apart from none`() {
    let head =
      "Authentication-Results: mx.example.org; dmarc=fail header.from=example.com; dkim=pass header.d=example.com\nFrom: a@example.com"
    #expect(reading(head) == .failed)
  }

  @Test func `without a named server nobody is proven`() {
    let head =
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com"
    #expect(!reading(head, server: "").isProven)
  }

  @Test func `Microsoft's form has no id, and a field with one does not count there`() {
    let without =
      "Authentication-Results: spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com; dmarc=pass action=none header.from=example.com\nFrom: a@example.com"
    #expect(reading(without, server: "microsoft365").isProven)
    let with =
      "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\nFrom: a@example.com"
    #expect(!reading(with, server: "microsoft365").isProven)
  }
}
