import Foundation

/// Mail of all kinds as it comes to a campaign, in the shares that a bad week has.
struct SoakMail {
  struct Letter {
    var sender: String
    var recipient: String
    var bytes: [UInt8]
  }

  private static let writers = ["ana@example.net", "sam@example.net", "lee@example.net"]
  private var random: SplitMix
  private var number = 0

  init(random: SplitMix) { self.random = random }

  /// - Parameter mail: what may be answered.
  mutating func next(answering mail: OutsidePost.Mail?) -> Letter {
    number += 1
    // Whoever holds a role goes on: without them nothing would be answered.
    guard let mail, !Self.writers.contains(mail.to) else { return signUp() }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<35: return signUp()
    case ..<53: return reply(to: mail)
    case ..<63: return command()
    case ..<69: return bounce(of: mail)
    case ..<76: return robot(answering: mail)
    case ..<84: return odd()
    case ..<90: return calendar(answering: mail)
    case ..<95: return words("STOP", from: mail.to, to: Office.address, subject: "STOP")
    default:
      return words(
        "Which bus goes to the State House on Sunday? Number \(number).",
        from: "asker\(number % 500)@example.net", to: Office.address, subject: "A question")
    }
  }

  private mutating func signUp() -> Letter {
    let bodies = [
      nil, "Hi! I live in Somerville and can help on weekends. 617-555-0142",
      "Hola, soy Ana y vivo en Worcester. Quiero ayudar. Puedo los martes por la tarde.",
      "Olá, moro em Somerville 02143 e quero ajudar.", "I want to help.",
      "My name is Pat, I am a nurse. Worcester 01609, any evening.",
    ]
    let sender = "new\(number)@example.net"
    return Letter(
      sender: sender, recipient: Office.address,
      bytes: Letters.signUp(
        "Maria", "Lopez", from: sender, id: "soak-\(number)",
        body: bodies[Int.random(in: 0..<bodies.count, using: &random)]))
  }

  private mutating func reply(to mail: OutsidePost.Mail) -> Letter {
    let answers = [
      "1", "the second", "Yes, that works!", "Tuesday after 6 is good", "no, sorry", "Thanks!",
      "I live in Worcester", "My number is 508-555-0177", "none of these, how about Sunday at 3?",
      "who are you?", "I moved to Somerville", "👍",
    ]
    return words(
      answers[Int.random(in: 0..<answers.count, using: &random)]
        + "\n\nOn Monday the hub wrote:\n> \(mail.subject)\n> How are you?",
      from: mail.to, to: mail.replyTo, subject: "Re: \(mail.subject)", answering: mail.messageID)
  }

  private mutating func command() -> Letter {
    let lines = [
      "NEW", "WAITING", "HELP", "VOLUNTEERS in Worcester", "ONE-ON-ONES", "HUBS", "COVERAGE",
      "SHOW Maria Lopez", "HOURS Tue 18:00-20:00, Sat 10-12",
      "LOG tabling on Saturday: 42 signatures, 3 new volunteers", "nonsense \(number)", "UNDO",
    ]
    let writer = Self.writers[number % Self.writers.count]
    return words(
      lines[Int.random(in: 0..<lines.count, using: &random)],
      from: writer, to: Office.address, subject: "a command \(number)")
  }

  private mutating func robot(answering mail: OutsidePost.Mail) -> Letter {
    words(
      "I am out of the office until Monday.", from: mail.to, to: mail.replyTo,
      subject: "Automatic reply: \(mail.subject)", answering: mail.messageID,
      fields: "Auto-Submitted: auto-replied\r\n")
  }

  /// RFC 3464, of a mailbox that is full or gone.
  private mutating func bounce(of mail: OutsidePost.Mail) -> Letter {
    let status = Bool.random(using: &random) ? "4.2.2" : "5.1.1"
    let text = """
      From: Mail Delivery System <MAILER-DAEMON@mail.example.net>\r
      To: \(Office.address)\r
      Subject: Undelivered Mail Returned to Sender\r
      Message-ID: <bounce-\(number)@mail.example.net>\r
      Auto-Submitted: auto-replied\r
      MIME-Version: 1.0\r
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
      \r
      --b\r
      Content-Type: text/plain\r
      \r
      It could not be delivered.\r
      --b\r
      Content-Type: message/delivery-status\r
      \r
      Reporting-MTA: dns; mail.example.net\r
      \r
      Final-Recipient: rfc822; \(mail.to)\r
      Action: \(status.hasPrefix("5") ? "failed" : "delayed")\r
      Status: \(status)\r
      \r
      --b\r
      Content-Type: text/rfc822-headers\r
      \r
      Message-ID: \(mail.messageID)\r
      Subject: \(mail.subject)\r
      \r
      --b--\r

      """
    return Letter(sender: "", recipient: mail.replyTo, bytes: Array(text.utf8))
  }

  /// RFC 5546 §3.2.3.
  private mutating func calendar(answering mail: OutsidePost.Mail) -> Letter {
    let uid = mail.calendarUID ?? "unknown-\(number)@example.org"
    let says = ["ACCEPTED", "DECLINED", "TENTATIVE"][number % 3]
    return words(
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Example//EN
      METHOD:REPLY
      BEGIN:VEVENT
      UID:\(uid)
      DTSTAMP:20261124T120000Z
      ATTENDEE;PARTSTAT=\(says):mailto:\(mail.to)
      END:VEVENT
      END:VCALENDAR
      """, from: mail.to, to: mail.replyTo, subject: "\(says): \(mail.subject)",
      answering: mail.messageID, type: "text/calendar; charset=utf-8; method=REPLY")
  }

  private mutating func odd() -> Letter {
    let sender = "odd\(number % 300)@example.net"
    func letter(_ type: String, _ body: String, _ fields: String = "") -> Letter {
      words(
        body, from: sender, to: Office.address, subject: "odd \(number)", type: type, fields: fields
      )
    }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return letter("multipart/mixed; boundary=\"never\"", "no part is here")
    case 1: return letter("multipart/mixed", "--\n--\n\n--")
    case 2: return letter("text/plain; charset=no-such-charset", "\u{1}\u{2}caf\u{e9}")
    case 3:
      let nested = (0..<40).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n" }
      return letter("multipart/mixed; boundary=b0", nested.joined(separator: "\n"))
    case 4:
      return letter(
        "text/html; charset=utf-8",
        "<div>" + String(repeating: "<blockquote>", count: 500) + "hello<script>x</script>")
    case 5:
      return letter(
        "text/plain", "I want to help, from Worcester",
        "References: " + (0..<200).map { "<\($0)@example.net>" }.joined(separator: "\r\n ") + "\r\n"
      )
    case 6:
      return letter(
        "text/plain; charset=utf-8", String(repeating: "word ", count: 2_000),
        "X-Long: \(String(repeating: "x", count: 900))\r\n")
    case 7:
      return Letter(
        sender: sender, recipient: Office.address,
        bytes: Letters.attaching(
          octets: 1_300_000,
          to: Letters.signUp("Vera", "Stone", from: sender, id: "big-\(number)")))
    default:
      return Letter(
        sender: sender, recipient: Office.address,
        bytes: Array("Subject: =?utf-8?b?broken?=\r\n\r\nno head to speak of \(number)\r\n".utf8))
    }
  }

  private func words(
    _ body: String, from sender: String, to recipient: String, subject: String,
    answering: String? = nil, type: String = "text/plain; charset=utf-8", fields: String = ""
  ) -> Letter {
    let domain = sender.split(separator: "@").last ?? ""
    let thread = answering.map { "In-Reply-To: \($0)\r\nReferences: \($0)\r\n" } ?? ""
    let head = """
      Authentication-Results: \(Office.server);\r
      \tdmarc=pass (p=none) header.from=\(domain)\r
      From: \(sender.split(separator: "@").first ?? "") <\(sender)>\r
      To: \(recipient)\r
      Subject: \(subject)\r
      Message-ID: <soak-\(number)@\(domain)>\r
      MIME-Version: 1.0\r
      Content-Type: \(type)\r

      """
    return Letter(
      sender: sender, recipient: recipient,
      bytes: Array(
        (head + thread + fields + "\r\n" + body.replacingOccurrences(of: "\n", with: "\r\n")
          + "\r\n").utf8))
  }
}
