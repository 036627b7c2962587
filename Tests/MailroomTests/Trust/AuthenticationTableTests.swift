import Mail
import Testing

@testable import Mailroom

/// Heads of mails, each with what follows from it. `{AR}` is `Authentication-Results:
/// mx.example.org` and the From is of example.com where a row gives none.
@Suite("The table of Authentication-Results")
struct AuthenticationTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var head: String
    /// `dmarc`, `dkim`, `fail` or `none`.
    var expected: String
    var from: String
    var server: String
    var fields: Int
    init(
      _ head: String, _ expected: String, from: String = "From: Ana <ana@example.com>",
      server: String = "mx.example.org", fields: Int = 1
    ) {
      self.head = head
      self.expected = expected
      self.from = from
      self.server = server
      self.fields = fields
    }
    var testDescription: String { String("\(expected): \(head) \(from)".prefix(160)) }
  }

  static func judged(_ row: Row) -> Authentication {
    let head = row.head.replacing("{AR}", with: "Authentication-Results: mx.example.org")
    let text = head + (head.isEmpty ? "" : "\n") + row.from + "\nTo: hub@example.org\n\nwords\n"
    let message = Message(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
    return Authentication.of(
      message, by: Authentication.Rule(server: row.server, fields: row.fields))
  }

  @Test("the form of one field (RFC 8601 §2.2)", arguments: formRows)
  func form(row: Row) { #expect(Self.judged(row).word == row.expected, "\(Self.judged(row))") }

  static let formRows: [Row] = [
    Row("{AR}; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR}; dkim=pass header.d=example.com", "dkim"),
    Row("{AR}; none", "none"),
    Row("{AR};", "none"),
    Row("{AR}", "none"),
    Row("Authentication-Results:", "none"),
    Row("Authentication-Results: ;;;", "none"),
    // Folded, also in the middle of everything.
    Row("{AR};\n\tdmarc=pass\n header.from=example.com", "dmarc"),
    Row(
      "Authentication-Results:\n mx.example.org;\n dmarc\n =\n pass\n header\n .\n from\n =\n example.com",
      "dmarc"),
    Row(
      "{AR}; spf=pass smtp.mailfrom=example.com;\n dkim=pass header.d=example.com;\n dmarc=pass header.from=example.com",
      "dmarc"),
    // Commented.
    Row("{AR} (our mx); dmarc=pass (p=none; sp=none (nested)) header.from=example.com", "dmarc"),
    Row(
      "Authentication-Results: (a) mx.example.org (b) 1 (c); (d) dmarc (e) = (f) pass (g) header.from (h) = (i) example.com (j)",
      "dmarc"),
    Row("{AR}; dmarc=pass(p=reject) header.from=example.com", "dmarc"),
    Row("{AR}; spf=none (\\) ; dmarc=pass header.from=example.com)", "none"),
    Row("{AR}; spf=none (( ; dmarc=pass header.from=example.com )", "none"),
    Row("{AR}; (dmarc=pass header.from=example.com)", "none"),
    Row("{AR} (; dmarc=pass header.from=example.com", "none"),
    // Quoted reasons.
    Row("{AR}; dkim=pass reason=\"good; (really) \\\"so\\\" \\\\\" header.d=example.com", "dkim"),
    Row("{AR}; spf=none reason=\"; dmarc=pass header.from=example.com\"", "none"),
    Row("{AR}; spf=none reason=\"\\\"; dmarc=pass header.from=example.com\"", "none"),
    Row("{AR}; spf=none reason=\"\\\\\"; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR}; spf=none reason=\"x (\"; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR}; dmarc=pass reason=\"never closed header.from=example.com", "none"),
    Row("{AR}; dmarc=fail; spf=none reason=\"never closed", "fail"),
    Row("{AR}; dkim=pass header.d=\"example.com\"", "dkim"),
    Row("{AR}; \"dmarc=pass\" header.from=example.com", "none"),
    Row("{AR}; dmarc=\"pass\" header.from=example.com", "none"),
    Row("{AR}; dmarc \"=\" pass header.from=example.com", "none"),
    Row("Authentication-Results: \"mx.example.org\"; dmarc=pass header.from=example.com", "dmarc"),
    // Versions: after the id and after methods.
    Row("{AR} 1; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR} 2; dmarc=pass header.from=example.com", "none"),
    Row("{AR} 1 1; dmarc=pass header.from=example.com", "none"),
    Row("{AR}; dmarc/1=pass header.from=example.com", "dmarc"),
    Row("{AR}; dkim / 1 = pass header.d=example.com", "dkim"),
    Row("{AR}; dmarc/2=pass header.from=example.com", "none"),
    Row("{AR}; dmarc/1/1=pass header.from=example.com", "none"),
    // Without the semicolon after the id it is no result.
    Row("{AR} dmarc=pass header.from=example.com", "none"),
    // Case, stray words, more than one blank, base64 with its own equals signs.
    Row("AUTHENTICATION-RESULTS: MX.EXAMPLE.ORG; DMARC=PASS HEADER.FROM=EXAMPLE.COM", "dmarc"),
    Row("{AR}; dkim=pass stray header.b=Zq/+x= header.d=example.com", "dkim"),
    Row("{AR}; dkim=pass = header.d=example.com", "dkim"),
    Row("{AR}; dmarc=pass=x header.from=example.com", "none"),
    Row("{AR}; xdmarc=pass header.from=example.com", "none"),
    Row("{AR}; dmarc=passed header.from=example.com", "none"),
    Row("{AR}; dmarc=bestguesspass header.from=example.com", "none"),
    Row("{AR}; dmarc= header.from=example.com", "none"),
  ]

  @Test("which domain it is for (RFC 7489 §3.1)", arguments: domainRows)
  func domain(row: Row) { #expect(Self.judged(row).word == row.expected, "\(Self.judged(row))") }

  static let domainRows: [Row] = [
    Row("{AR}; dmarc=pass", "none"),
    Row("{AR}; dmarc=pass header.from=example.net", "none"),
    Row("{AR}; dmarc=pass header.from=example.com.", "dmarc"),
    Row("{AR}; dmarc=pass header.from=example.com..", "none"),
    Row("{AR}; dmarc=pass header.from=.example.com", "none"),
    Row("{AR}; dmarc=pass header.from=ana@example.com", "dmarc"),
    Row("{AR}; dmarc=pass header.from=\"ana@example.com\"@example.net", "none"),
    Row("{AR}; dmarc=pass header.from=example.com header.from=example.net", "none"),
    Row("{AR}; dmarc=pass header.from=example.net; dkim=pass header.d=example.com", "none"),
    // Organizational domains, by the public suffix list.
    Row("{AR}; dkim=pass header.d=mail.example.com", "dkim", from: "From: a@news.example.com"),
    Row("{AR}; dkim=pass header.d=example.co.uk", "dkim", from: "From: a@mail.example.co.uk"),
    Row("{AR}; dkim=pass header.d=other.co.uk", "none", from: "From: a@example.co.uk"),
    Row("{AR}; dkim=pass header.d=co.uk", "none", from: "From: a@example.co.uk"),
    Row("{AR}; dkim=pass header.d=com", "none"),
    Row("{AR}; dkim=pass header.d=pat.github.io", "none", from: "From: a@sam.github.io"),
    Row("{AR}; dkim=pass header.d=github.io", "none", from: "From: a@sam.github.io"),
    Row("{AR}; dkim=pass header.d=github.io", "dkim", from: "From: a@github.io"),
    Row("{AR}; dkim=pass header.d=notexample.com", "none"),
    Row("{AR}; dkim=pass header.d=example.com.example.net", "none"),
    Row("{AR}; dkim=pass header.d=EXAMPLE.Com.", "dkim", from: "From: ANA@Example.COM"),
    // `header.i`, alone and beside `header.d`.
    Row("{AR}; dkim=pass header.i=@example.com header.s=k", "dkim"),
    Row("{AR}; dkim=pass header.i=ana@mail.example.com", "dkim"),
    Row("{AR}; dkim=pass header.i=@example.com header.d=example.com", "dkim"),
    Row("{AR}; dkim=pass header.i=@example.com header.d=example.net", "none"),
    Row("{AR}; dkim=pass header.i=@example.net header.d=example.com", "none"),
    Row("{AR}; dkim=pass header.d=example.com header.d=example.net", "none"),
    Row("{AR}; dkim=pass header.d=example.com header.d=example.com", "none"),
    Row("{AR}; dkim=pass header.i=@example.com header.i=@example.net", "none"),
    Row("{AR}; dkim=pass header.d=\"\" header.i=@example.com", "none"),
    // A pass of another domain beside an aligned fail, and the other way round.
    Row("{AR}; dkim=fail header.d=example.com; dkim=pass header.d=example.net", "none"),
    Row("{AR}; dkim=pass header.d=example.com; dkim=fail header.d=example.net", "dkim"),
    Row("{AR}; dkim=fail header.d=example.com; dkim=pass header.d=example.com", "dkim"),
    Row("{AR}; spf=pass smtp.mailfrom=example.com", "none"),
    Row("{AR}; arc=pass header.d=example.com; x-dkim=pass header.d=example.com", "none"),
    // Results that disagree.
    Row("{AR}; dmarc=fail header.from=example.com; dkim=pass header.d=example.com", "fail"),
    Row("{AR}; dmarc=pass header.from=example.com; dmarc=fail header.from=example.com", "fail"),
    Row(
      "{AR}; dmarc=pass header.from=example.com; dmarc=temperror; dkim=pass header.d=example.com",
      "none"),
    Row("{AR}; dmarc=pass header.from=example.com; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR}; dmarc=pass header.from=example.com; dmarc=pass header.from=example.net", "none"),
    Row("{AR}; dmarc=none; dkim=pass header.d=example.com", "dkim"),
    // Internationalized domains (RFC 5890): U-label here, A-label there.
    Row(
      "{AR}; dmarc=pass header.from=xn--bcher-kva.example", "dmarc", from: "From: a@bücher.example"),
    Row(
      "{AR}; dmarc=pass header.from=bücher.example", "dmarc", from: "From: a@xn--bcher-kva.example"),
    Row("{AR}; dkim=pass header.d=BÜCHER.example", "dkim", from: "From: a@mail.bücher.example"),
    Row("{AR}; dkim=pass header.d=xn--bcher-kva.example", "none", from: "From: a@bucher.example"),
    // 公司.cn is a public suffix.
    Row("{AR}; dkim=pass header.d=b.xn--55qx5d.cn", "none", from: "From: x@a.公司.cn"),
    Row("{AR}; dkim=pass header.d=m.a.xn--55qx5d.cn", "dkim", from: "From: x@a.公司.cn"),
    // A Kelvin sign is no k, and a Greek question mark no semicolon.
    Row("{AR}; dmarc=pass header.from=boo\u{212A}s.example", "none", from: "From: a@books.example"),
    Row("{AR}; dmarc=pass header.from=books.example", "none", from: "From: a@boo\u{212A}s.example"),
    Row("{AR}; spf=none smtp.helo=x\u{37E}dmarc=pass header.from=example.com", "none"),
    Row("{AR}; spf=none reason=\"\u{600}\"; dmarc=fail", "fail"),
    Row("{AR}; spf=none reason=\"x\u{301}\" ; dmarc=pass header.from=example.com", "dmarc"),
    Row("{AR}; spf=none smtp.helo=x\u{A0}; dmarc=pass header.from=example.com", "dmarc"),
  ]

  @Test("whose field it is (RFC 8601 §5)", arguments: placeRows)
  func place(row: Row) { #expect(Self.judged(row).word == row.expected, "\(Self.judged(row))") }

  private static let good = "dmarc=pass header.from=example.com"

  static let placeRows: [Row] = [
    Row("", "none"),
    Row("{AR}; \(good)", "none", server: ""),
    // Look-alikes of the id.
    Row("Authentication-Results: mx.example.org.example.net; \(good)", "none"),
    Row("Authentication-Results: xmx.example.org; \(good)", "none"),
    Row("Authentication-Results: example.org; \(good)", "none"),
    Row("Authentication-Results: mx.example.org.; \(good)", "none"),
    Row("Authentication-Results: mx.example.org/1; \(good)", "none"),
    Row("Authentication-Results: mx.examp\u{200B}le.org; \(good)", "none"),
    Row("Authentication-Results: mх.example.org; \(good)", "none"),  // a Cyrillic ha
    Row(
      "Authentication-Results: mx.boo\u{212A}s.example; \(good)", "none", server: "mx.books.example"
    ),
    Row("Authentication-Results: =?utf-8?q?mx.example.org?=; \(good)", "none"),
    Row("X-Authentication-Results: mx.example.org; \(good)", "none"),
    Row("ARC-Authentication-Results: i=1; mx.example.org; \(good)", "none"),
    Row("Authentication-Results-Original: mx.example.org; \(good)", "none"),
    // Under others.
    Row("{AR}; dmarc=none\n{AR}; \(good)", "none"),
    Row("{AR}; dmarc=fail\n{AR}; \(good)", "fail"),
    Row("Authentication-Results: mx.example.net; dmarc=none\n{AR}; \(good)", "none"),
    Row("Authentication-Results: dmarc=none\n{AR}; \(good)", "none"),
    Row("Authentication-Results:\n{AR}; \(good)", "none"),
    Row("{AR}; \(good)\n{AR}; dmarc=fail", "dmarc"),
    // fields: 2.
    Row("{AR}; spf=pass\n{AR}; \(good)", "dmarc", fields: 2),
    Row("{AR}; spf=pass\nX-Between: x\n{AR}; \(good)", "dmarc", fields: 2),
    Row("{AR}; spf=pass\n{AR}; dkim=none\n{AR}; \(good)", "none", fields: 2),
    Row("{AR}; spf=pass\nAuthentication-Results: mx.example.net; \(good)", "none", fields: 2),
    Row("Authentication-Results: mx.example.net; spf=pass\n{AR}; \(good)", "none", fields: 2),
    Row("{AR}; spf=pass\nReceived: from a by relay.example.net\n{AR}; \(good)", "none", fields: 2),
    Row("{AR}; \(good)\n{AR}; dmarc=fail", "fail", fields: 2),
    // Above every foreign Received.
    Row("Received: from a by mx.example.org with LMTP\n{AR}; \(good)", "dmarc"),
    Row(
      "Received: from a by inner.mx.example.org; Mon, 2 Mar 2026 12:00:00 -0500\n{AR}; \(good)",
      "dmarc"),
    Row(
      "Received: from a by imap.example.org;Mon, 2 Mar 2026 12:00:00 -0500\n{AR}; \(good)", "dmarc"),
    Row("Received: from a by relay.example.net\n{AR}; \(good)", "none"),
    Row("{AR}; \(good)\nReceived: from a by relay.example.net", "dmarc"),
    Row("Received: from mx.example.org by relay.example.net\n{AR}; \(good)", "none"),
    Row("Received: from x (HELO by mx.example.org ) by relay.example.net\n{AR}; \(good)", "none"),
    Row("Received: from by by mx.example.org by relay.example.net\n{AR}; \(good)", "none"),
    Row("Received: from x by mx.example.org.example.net\n{AR}; \(good)", "none"),
    Row("Received: from x by \"mx.example.org\" by relay.example.net\n{AR}; \(good)", "none"),
    Row("Received: by\n{AR}; \(good)", "none"),
    Row("Received:\n{AR}; \(good)", "none"),
    Row("Received: from x; by mx.example.org\n{AR}; \(good)", "none"),
    // Google's own hop on top.
    Row(
      "Received: by 2002:a05:6a20:1:b0:1 with SMTP id x;\n Mon, 2 Mar 2026 09:00:00 -0800 (PST)\nReceived: from a by mx.google.com with ESMTPS id y\nAuthentication-Results: mx.google.com;\n dkim=pass header.i=@example.com header.s=k header.b=Zq;\n spf=pass (x) smtp.mailfrom=ana@example.com;\n dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=example.com\nX-Received: by 2002:a05:1\nReceived: by 2002:a05:2 with SMTP id z",
      "dmarc", server: "mx.google.com"),
    Row("Received: by 2002:a05:6a20:1:b0:1 with SMTP id x\n{AR}; \(good)", "none"),
    // Microsoft's form.
    Row(
      "Received: from A.namprd01.prod.outlook.com by B.namprd01.prod.outlook.com with HTTPS\nAuthentication-Results: spf=pass (sender IP is 192.0.2.1)\n smtp.mailfrom=example.com; dkim=pass (signature was verified)\n header.d=example.com;dmarc=pass action=none\n header.from=example.com;compauth=pass reason=100\nReceived: from x by C.mail.protection.outlook.com",
      "dmarc", server: "microsoft365"),
    Row(
      "Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.com;",
      "none", server: "microsoft365"),
    Row("Authentication-Results: mx.example.org; \(good)", "none", server: "microsoft365"),
    Row("Authentication-Results: \"\"; \(good)", "none", server: "microsoft365"),
    Row(
      "Received: from a by relay.example.net\nAuthentication-Results: \(good)", "none",
      server: "microsoft365"),
    Row("Authentication-Results:\nAuthentication-Results: \(good)", "none", server: "microsoft365"),
    Row("Authentication-Results: \(good)", "none"),
  ]

  @Test("who its From is (RFC 5322 §3.6.2)", arguments: senderRows)
  func sender(row: Row) { #expect(Self.judged(row).word == row.expected, "\(Self.judged(row))") }

  static let senderRows: [Row] = [
    Row("{AR}; \(good)", "dmarc", from: "From: <ana@example.com>"),
    Row("{AR}; \(good)", "dmarc", from: "From: =?utf-8?q?An=C3=A1?= <ana@example.com>"),
    Row("{AR}; \(good)", "dmarc", from: "From: \"bob@example.net\" <ana@example.com>"),
    Row("{AR}; \(good)", "none", from: "From: \"ana@example.com\" <bob@example.net>"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com <bob@example.net>"),
    Row(
      "{AR}; \(good)", "none", from: "From: =?utf-8?q?=3Cana=40example.com=3E?= <bob@example.net>"),
    Row("{AR}; \(good)", "none", from: "From: =?utf-8?q?ana=40example.com?="),
    Row("{AR}; \(good)", "none", from: "From: <=?utf-8?q?ana=40example.com?=>"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com, bob@example.com"),
    Row("{AR}; \(good)", "none", from: "From: <bob@example.net> <ana@example.com>"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com\nFrom: bob@example.com"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com\nFrom:"),
    Row("{AR}; \(good)", "none", from: "FROM: ana@example.com\nfrom: ana@example.com"),
    Row("{AR}; \(good)", "none", from: "From:"),
    Row("{AR}; \(good)", "none", from: "From: Ana"),
    Row("{AR}; \(good)", "none", from: "From: undisclosed:;"),
    Row("{AR}; \(good)", "none", from: "Sender: ana@example.com"),
    Row("{AR}; \(good)", "none", from: "Reply-To: ana@example.com"),
    Row("{AR}; \(good)", "none", from: "From: ana(@)@example.com"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com\nSubject: x\nSubject: PAUSE"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com\nTo: other@example.net"),
    Row("{AR}; \(good)", "none", from: "From: ana@example.com\nDate: x\nDate: y"),
  ]
}
