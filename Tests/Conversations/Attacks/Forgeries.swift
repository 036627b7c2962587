import Foundation

extension Attack {
  /// Ways to pretend to be the coordinator; each is tried with every command.
  private static let ways: [(name: String, above: [(String, String)])] = [
    ("nothing proves it", []),
    ("the server says fail", [Mail.results("dmarc=fail header.from=example.org")]),
    (
      "the server says none",
      [Mail.results("dmarc=none header.from=example.org; spf=pass smtp.mailfrom=evil.example.net")]
    ),
    (
      "a look-alike server",
      [
        (
          "Authentication-Results",
          "mx.example.org.evil.example.net; dmarc=pass header.from=example.org"
        )
      ]
    ),
    (
      "a look-alike server before",
      [("Authentication-Results", "evil.mx.example.org; dmarc=pass header.from=example.org")]
    ),
    ("a server without an id", [("Authentication-Results", "dmarc=pass header.from=example.org")]),
    (
      "a forged field under the real one",
      [
        Mail.results("dmarc=none header.from=example.org"),
        Mail.results("dmarc=pass header.from=example.org"),
      ]
    ),
    (
      "a forged field under somebody else's",
      [
        ("Authentication-Results", "other.example.net; dmarc=pass header.from=example.org"),
        Mail.results("dmarc=pass header.from=example.org"),
      ]
    ),
    (
      "a forged field under a hop of another server",
      [
        ("Received", "from evil.example.net by relay.example.net; Mon, 02 Mar 2026 10:00:00 -0500"),
        Mail.results("dmarc=pass header.from=example.org"),
      ]
    ),
    ("proof of another domain", [Mail.results("dmarc=pass header.from=evil.example.net")]),
    (
      "proof of a longer domain",
      [Mail.results("dmarc=pass header.from=example.org.evil.example.net")]
    ),
    ("proof of a suffix", [Mail.results("dkim=pass header.d=org")]),
    ("a signature of another domain", [Mail.results("dkim=pass header.d=example.net; dmarc=none")]),
    ("a broken signature", [Mail.results("dkim=fail header.d=example.org")]),
    (
      "two verdicts that disagree",
      [
        Mail.results("dmarc=fail header.from=example.org; dmarc=pass header.from=example.org")
      ]
    ),
    (
      "a verdict in a comment",
      [
        ("Authentication-Results", "mx.example.org (; dmarc=pass header.from=example.org); none")
      ]
    ),
    (
      "a verdict in a quoted reason",
      [
        Mail.results("spf=fail reason=\"; dmarc=pass header.from=example.org\"")
      ]
    ),
    (
      "a verdict in another field",
      [
        ("ARC-Authentication-Results", "i=1; mx.example.org; dmarc=pass header.from=example.org"),
        ("X-Authentication-Results", "mx.example.org; dmarc=pass header.from=example.org"),
      ]
    ),
    (
      "a signature named twice",
      [
        Mail.results("dkim=pass header.d=evil.example.net header.d=example.org")
      ]
    ),
    (
      "From names two",
      [
        Mail.results("dmarc=pass header.from=example.org"),
        ("From", "Dana <dana@example.org>, Eve <eve@example.net>"),
      ]
    ),
    (
      "two From fields",
      [
        Mail.results("dmarc=pass header.from=example.org"), ("From", "Dana <dana@example.org>"),
        ("From", "Eve <eve@example.net>"),
      ]
    ),
    (
      "her address as a name",
      [
        Mail.results("dmarc=pass header.from=example.net"),
        ("From", "\"dana@example.org\" <eve@example.net>"),
      ]
    ),
    (
      "her address as an encoded name",
      [
        Mail.results("dmarc=pass header.from=example.net"),
        ("From", "=?utf-8?Q?Dana_Reyes_=3Cdana=40example=2Eorg=3E?= <eve@example.net>"),
      ]
    ),
    (
      "her address in a comment",
      [
        Mail.results("dmarc=pass header.from=example.net"),
        ("From", "eve@example.net (dana@example.org)"),
      ]
    ),
    (
      "a domain that looks like hers",
      [
        Mail.results("dmarc=pass header.from=xn--xample-2of.org"),
        ("From", "dana@\u{0435}xample.org"),
      ]
    ),
    (
      "her name as the sender",
      [
        Mail.results("dmarc=pass header.from=example.net"), ("From", "eve@example.net"),
        ("Sender", "dana@example.org"), ("Reply-To", "dana@example.org"),
      ]
    ),
    (
      "genuine, and sent on again",
      [
        Mail.results("dmarc=pass header.from=example.org"), ("Resent-From", "eve@example.net"),
        ("Resent-To", "hub@example.org"),
      ]
    ),
    (
      "genuine, through a list",
      [
        Mail.results("dmarc=pass header.from=example.org"), ("List-Id", "<talk.example.net>"),
        ("Precedence", "list"),
      ]
    ),
    (
      "genuine, to somebody else",
      [
        Mail.results("dmarc=pass header.from=example.org"), ("To", "friend@example.net"),
        ("Delivered-To", "hub@example.org"),
      ]
    ),
  ]

  static let forgeries: [Attack] =
    ways.flatMap { way in
      commands.map { Attack("\(way.name): \($0)", Mail(way.above, $0)) }
    }
    + commands.map { line in
      Attack(
        "genuine, five days old: \(line)",
        Mail(
          [Mail.results("dmarc=pass header.from=example.org")], age: 5 * 86_400, line))
    }
}
