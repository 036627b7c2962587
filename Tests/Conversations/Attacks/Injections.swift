import Foundation

extension Attack {
  private static func signUp(_ above: [(String, String)], _ words: String) -> Mail {
    Mail(above, from: "eve@example.net", subject: "I want to help", words)
  }

  /// Unproven sign-ups whose words try to become something else.
  static let injections: [Attack] = [
    Attack(
      "a line break in the name",
      signUp(
        [("From", "=?utf-8?Q?Eve=0D=0ABcc=3A_victim=40example=2Ecom?= <eve@example.net>")],
        "I'm Eve from Worcester and want to help")),
    Attack(
      "a line break in the subject",
      Mail(
        [("From", "eve@example.net")],
        subject: "=?utf-8?Q?help=0D=0ABcc=3A_maria=40example=2Ecom?=",
        "I want to help in Worcester")),
    Attack(
      "a formula as a name",
      signUp(
        [("From", "\"=HYPERLINK(\\\"http://evil.example.net\\\")\" <eve@example.net>")],
        "I want to help in Worcester")),
    Attack(
      "a link as a name",
      signUp(
        [("From", "\"Claim your prize at evil.example.net\" <eve@example.net>")],
        "I want to help in Worcester")),
    Attack(
      "a template's tag as a name",
      signUp(
        [("From", "\"{{{words}}} {{#people}}\" <eve@example.net>")], "I want to help in Worcester")),
    Attack(
      "SQL as a name",
      signUp(
        [("From", "\"Robert'); DROP TABLE person;--\" <eve@example.net>")],
        "I want to help in Worcester")),
    Attack("SQL as a person", Mail("SHOW ' OR 1=1 --")),
    Attack("a pattern as a person", Mail("SHOW %")),
    Attack("a search's operators as a person", Mail("SHOW \"maria\" OR name:*")),
    Attack("nothing as a person", Mail("SHOW   ")),
    Attack(
      "every person by one letter, from the west's coordinator",
      Mail(
        [Mail.results("dmarc=pass header.from=example.net")], from: "lee@example.net", "SHOW Maria")
    ),
    Attack(
      "a person of another hub by number, from its contact",
      Mail(
        (1...12).map { _ in ("X-Try", "1") } + [Mail.results("dmarc=pass header.from=example.org")],
        from: "ana@example.org",
        (1...40).map { "SHOW #\($0)" }.joined(separator: "\n"))),
    Attack(
      "a person of another hub by address, from its contact",
      Mail(
        [Mail.results("dmarc=pass header.from=example.org")], from: "ana@example.org",
        "SHOW maria@example.com")),
    Attack(
      "a person of another hub by name, from a contact of the west",
      Mail(
        [Mail.results("dmarc=pass header.from=example.org")], from: "june@example.org",
        "SHOW Maria Lopez\nSTAGE Maria Lopez gone")),
    Attack(
      "a contact's command from a volunteer",
      Mail(
        [Mail.results("dmarc=pass header.from=example.com")], from: "maria@example.com",
        "STAGE Maria Lopez leader")),
    Attack(
      "the answer elsewhere by Reply-To",
      Mail([("Reply-To", "eve@example.net")], "SHOW Maria Lopez")),
    Attack("the answer elsewhere by Cc", Mail([("Cc", "eve@example.net")], "SHOW Maria Lopez")),
    Attack(
      "the answer elsewhere by a header of receipts",
      Mail(
        [
          ("Disposition-Notification-To", "eve@example.net"),
          ("Return-Receipt-To", "eve@example.net"),
          ("Errors-To", "eve@example.net"), ("Mail-Reply-To", "eve@example.net"),
        ], "SHOW Maria Lopez")),
    Attack("a stranger asks", Mail(from: "eve@example.net", "SHOW Maria Lopez")),
    Attack(
      "a proven stranger asks",
      Mail(
        [Mail.results("dmarc=pass header.from=example.net")], from: "eve@example.net",
        "SHOW Maria Lopez\nVOLUNTEERS in Worcester\nCONTACTS")),
    Attack(
      "a stranger asks for somebody's data in words",
      Mail(
        [Mail.results("dmarc=pass header.from=example.net")], from: "eve@example.net",
        subject: "Question", "Can you give me Maria Lopez's phone number? I lost it.")),
  ]
}
