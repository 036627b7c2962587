import Foundation

extension Attack {
  /// Others signed up, silenced or moved in their name.
  static let victims: [Attack] = [
    Attack(
      "a victim signed up from nowhere",
      Mail(
        from: "Vic <victim@example.com>", subject: "I want to help",
        "I'm Vic in Worcester, I want to volunteer.")),
    Attack(
      "a volunteer moved in their name",
      Mail(from: "Maria Lopez <maria@example.com>", subject: "I moved", "I moved to Northampton.")),
    Attack(
      "a volunteer's phone changed in their name",
      Mail(
        from: "Maria Lopez <maria@example.com>", subject: "News", "My new number is 413-555-0199.")),
    Attack(
      "a volunteer's address changed in their name",
      Mail(
        from: "Maria Lopez <maria@example.com>", subject: "News",
        "My new address is eve@example.net")),
    Attack(
      "a volunteer's name changed in their name",
      Mail(from: "Maria Lopez <maria@example.com>", subject: "News", "It's Marta, not Maria.")),
    Attack(
      "a volunteer made a minor in their name",
      Mail(
        from: "Maria Lopez <maria@example.com>", subject: "News", "I'm a junior at Worcester High.")
    ),
    Attack(
      "a volunteer silenced by grief in their name, called forged",
      Mail(
        [Mail.results("dmarc=fail header.from=example.com")], from: "maria@example.com",
        subject: "News", "My husband died. Please call me.")),
    Attack("a volunteer's data asked for", Mail(from: "maria@example.com", "MY DATA")),
    Attack(
      "a volunteer's data asked for, and sent elsewhere",
      Mail([("Reply-To", "eve@example.net")], from: "maria@example.com", "MY DATA")),
    Attack("a volunteer forgotten in their name", Mail(from: "maria@example.com", "FORGET ME")),
    Attack(
      "a volunteer forgotten in their name, called forged",
      Mail(
        [Mail.results("dmarc=fail header.from=example.com")], from: "maria@example.com", "FORGET ME"
      )),
    Attack(
      "a volunteer forgotten with a plain YES after it",
      Mail(from: "maria@example.com", "FORGET ME"), Mail(from: "maria@example.com", "YES")),
    Attack("START in somebody's name", Mail(from: "maria@example.com", subject: "START", "START")),
    Attack("LESS in somebody's name", Mail(from: "maria@example.com", subject: "LESS", "LESS")),
    Attack("UNDO in somebody's name", Mail(from: "maria@example.com", subject: "UNDO", "UNDO")),
    Attack(
      "a form's notice that is none",
      Mail(
        from: "forms@example.net", subject: "volunteer",
        "Name: Maria Lopez\nEmail: maria@example.com\nTown: Northampton\nPhone: 413-555-0199")),
    Attack(
      "a hand-over answered by a stranger",
      Mail(
        [Mail.results("dmarc=pass header.from=example.com")], from: "maria@example.com",
        subject: "A question", "How does the bill treat people who live in two states?"),
      Mail(
        from: "eve@example.net", to: "{token:ruth@example.com}", subject: "Re: A question",
        "Send your card number to me.")),
  ]

  static let oddities: [Attack] = [
    Attack(
      "a thousand lines",
      Mail((0..<1_000).map { "STAGE #\($0) gone" }.joined(separator: "\n"))),
    Attack("one line of a megabyte", Mail("STAGE " + String(repeating: "Maria ", count: 170_000))),
    Attack(
      "parts in parts in parts",
      Mail(
        [("Content-Type", "multipart/mixed; boundary=b0")],
        (0..<300).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n" }
          .joined(separator: "\n") + "\n--b300\n\nSTAGE Maria Lopez gone")),
    Attack(
      "ten thousand To",
      Mail(
        [("To", (0..<10_000).map { "a\($0)@example.net" }.joined(separator: ",\r\n "))],
        "STAGE Maria Lopez gone")),
    Attack(
      "a body of zeros", Mail(String(repeating: "\0", count: 10_000) + "\nSTAGE Maria Lopez gone")),
    Attack(
      "a flood in the coordinator's name",
      mails: (0..<40).map { Mail("STAGE Maria Lopez gone\nNOTE Maria Lopez: \($0)") }),
    Attack(
      "a flood of first mails",
      mails: (0..<80).map {
        Mail(
          from: "Vic <victim\($0)@example.com>", subject: "I want to help",
          "I'm Vic in Worcester, I want to volunteer.")
      }),
    Attack(
      "a loop of answers",
      mails: (0..<30).map { _ in
        Mail([Mail.results("dmarc=pass header.from=example.net")], from: "eve@example.net", "HELP")
      }),
  ]

  private init(_ name: String, mails: [Mail]) {
    self.name = name
    self.mails = mails
  }
}
