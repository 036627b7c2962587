import Foundation

extension Attack {
  private static let asks = Mail("STAGE Maria Lopez gone")
  private static func yes(
    _ above: [(String, String)] = [], from: String, to: String, _ words: String = "YES"
  ) -> Mail {
    Mail(above, from: from, to: to, subject: "Re: For Hubkeeper", words)
  }

  /// A question lies with the coordinator: somebody else says YES.
  static let tokens: [Attack] = [
    Attack("a YES without its token", asks, yes(from: "dana@example.org", to: "hub@example.org")),
    Attack(
      "a YES with the token from a stranger", asks,
      yes(from: "eve@example.net", to: "{token:dana@example.org}")),
    Attack(
      "a YES with the token from a stranger who is proven", asks,
      yes(
        [Mail.results("dmarc=pass header.from=example.net")], from: "eve@example.net",
        to: "{token:dana@example.org}")),
    Attack(
      "a YES with the token from another contact", asks,
      yes(
        [Mail.results("dmarc=pass header.from=example.com")], from: "ruth@example.com",
        to: "{token:dana@example.org}")),
    Attack(
      "a YES with the token that the server calls forged", asks,
      yes(
        [Mail.results("dmarc=fail header.from=example.org")], from: "dana@example.org",
        to: "{token:dana@example.org}")),
    Attack(
      "a YES with something beside it", asks,
      yes(from: "dana@example.org", to: "{token:dana@example.org}", "YES, but not today")),
    Attack(
      "a YES that only quotes", asks,
      yes(
        from: "dana@example.org", to: "{token:dana@example.org}",
        "On Monday Hub wrote:\n> Answer YES within two days")),
    Attack(
      "a robot's YES", asks,
      yes(
        [("Auto-Submitted", "auto-replied")], from: "dana@example.org",
        to: "{token:dana@example.org}")),
    Attack(
      "a token with a letter changed", asks,
      yes(from: "dana@example.org", to: "hub+cabcdefghijklmnopqrstuvwxyz@example.org")),
    Attack(
      "the welcome's token for a command",
      yes(from: "maria@example.com", to: "{token:maria@example.com}", "STAGE Maria Lopez gone")),
    Attack(
      "the welcome's token from a stranger",
      yes(from: "eve@example.net", to: "{token:maria@example.com}", "My new number is 413-555-0199")
    ),
    Attack(
      "the welcome's token from a stranger who asks for data",
      yes(
        [Mail.results("dmarc=pass header.from=example.net")], from: "eve@example.net",
        to: "{token:maria@example.com}", "MY DATA")),
    Attack(
      "the contact's token for a YES", asks,
      yes(from: "dana@example.org", to: "{token:ruth@example.com}")),
    Attack(
      "a YES by subject alone", asks,
      Mail(from: "dana@example.org", subject: "YES", "")),
    Attack(
      "a NO and then a YES", asks,
      yes(from: "dana@example.org", to: "{token:dana@example.org}", "NO"),
      yes(from: "dana@example.org", to: "hub@example.org")),
  ]
}
