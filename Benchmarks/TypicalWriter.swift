import Foundation
import Language

/// Writes one mail after another.
struct TypicalWriter {
  var dice: Dice
  private var number = 0
  private var given = ""
  private var family = ""
  private var town = ""

  init(dice: Dice) { self.dice = dice }

  mutating func begin(_ number: Int) {
    self.number = number
    given = TypicalWords.givenNames[number % TypicalWords.givenNames.count]
    family =
      TypicalWords.familyNames[
        number / TypicalWords.givenNames.count % TypicalWords.familyNames.count]
    town = dice.pick(TypicalPlaces.homes)
  }

  private var address: String { "\(given).\(family)\(number)@example.net".lowercased() }
  private var token: String { "r\(code)" }
  private var code: String { "b\(Self.base32(number &* 7_919 &+ 1_000_003))aq5xkp2mzt7w" }

  /// Letters that stand in no word, from a number.
  private static func base32(_ number: Int) -> String {
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<5).map { digits[number >> ($0 * 5) & 31] })
  }

  // MARK: Our mail

  /// What was asked, as one of three mails of ours asks it.
  private mutating func answered() -> TypicalMail.Answered {
    let days = TypicalWords.offers(from: Int(dice.next() % 20))
    let body: String
    let asked: Asked
    switch number % 3 {
    case 0:
      asked = .times(days)
      body = """
        Hello \(given), thank you for writing. It is good to have you with us.

        Ana Lima of the \(town) hub would like to talk with you for half an hour, by phone or over \
        coffee. Which of these would suit you?

        1. \(days[0])
        2. \(days[1])
        3. \(days[2])

        Just answer with the number, or tell us when you are free.
        """
    case 1:
      asked = .yesOrNo
      body = """
        Hello \(given),

        the \(town) hub meets at the public library on \(days[0]). We plan the visits to our \
        legislators, and there is something to do for everybody: letters, phone calls, a table at \
        the farmers' market.

        Can you come? A yes or a no is all we need.
        """
    default:
      asked = .choices([town, "Somerville", "Arlington"])
      body = """
        Hello \(given), thank you for writing. It is good to have you with us.

        More than one of our hubs is at work where you live. Which suits you?

        - 1 \(town)
        - 2 Somerville
        - 3 Arlington

        Just answer with the number. If you don't know, tell us the street or the part of town you \
        live in, and we'll find out.
        """
    }
    let foot = """
      Hubkeeper, Medicare for All Massachusetts's mail assistant, wrote this: it is a machine. Ana \
      Lima stands behind it and reads what it cannot. Just answer in your own words; "a person, \
      please" brings you one.

      Ref m\(code)
      """
    return TypicalMail.Answered(
      text: body + "\n\n" + foot, handles: ["m\(code)", "hubs+\(token)@example.org"], asked: asked)
  }

  private mutating func words() -> String {
    let answer = TypicalWords.answer(number, &dice)
    return "\(answer)\n\n\(given) \(family)"
  }

  // MARK: Replies

  mutating func fromPhone() -> TypicalMail {
    let ours = answered()
    let quote = Self.quoted(Self.wrapped(ours.text, at: 72))
    let text = """
      \(words())

      Sent from my iPhone

      > On Nov 23, 2026, at 9:0\(number % 10) AM, Hubkeeper <hubs+\(token)@example.org> wrote:
      >\u{20}
      \(quote)

      """
    let fields = [
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
      "Mime-Version: 1.0 (1.0)", "X-Mailer: iPhone Mail (23B85)",
    ]
    return reply(ours, fields, Self.quotedPrintable(text))
  }

  mutating func fromGmail() -> TypicalMail {
    let ours = answered()
    let said = words()
    let introduction =
      "On Mon, Nov 23, 2026 at 9:0\(number % 10) AM Hubkeeper <hubs+\(token)@example.org> wrote:"
    let text = """
      \(said)

      \(Self.wrapped(introduction, at: 76))

      \(Self.quoted(Self.wrapped(ours.text, at: 76)))

      """
    let html = """
      <div dir="ltr">\(Self.divided(said))</div><br>\
      <div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">\
      \(introduction.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))<br></div>\
      <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid \
      rgb(204,204,204);padding-left:1ex">\(Self.styled(ours.text))</blockquote></div>
      """
    return reply(ours, ["MIME-Version: 1.0", Self.alternative], Self.alternatives(text, html))
  }

  mutating func fromOutlook(isHTMLAlone: Bool) -> TypicalMail {
    let ours = answered()
    let said = words()
    let head = [
      ("From", "Hubkeeper <hubs+\(token)@example.org>"),
      ("Sent", "Monday, November 23, 2026 9:0\(number % 10) AM"),
      ("To", "\(given) \(family) <\(address)>"), ("Subject", "Your hub, \(given)"),
    ]
    let text = """
      \(said)

      ________________________________
      \(head.map { "\($0.0): \($0.1)" }.joined(separator: "\n"))

      \(ours.text)

      """
    let block = head.map { name, value in
      "<b>\(name):</b> \(value.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))<br>\r\n"
    }.joined()
    let html = """
      <html>\r
      <head>\r
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r
      <style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\r
      </head>\r
      <body dir="ltr">\r
      \(Self.divided(said, class: "elementToProof"))\r
      <div id="appendonsend"></div>\r
      <hr style="display:inline-block;width:98%" tabindex="-1">\r
      <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" \
      color="#000000">\(block)</font><div>&nbsp;</div></div>\r
      \(Self.styled(ours.text))\r
      </body>\r
      </html>
      """
    if isHTMLAlone {
      return reply(
        ours,
        [
          "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable",
        ], Self.quotedPrintable(html))
    }
    return reply(ours, ["MIME-Version: 1.0", Self.alternative], Self.alternatives(text, html))
  }

  /// The answer and nothing else, as some webmail and many careful people send it.
  mutating func short() -> TypicalMail {
    let ours = answered()
    let answer = TypicalWords.brief(number, &dice)
    let fields = [
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=\"UTF-8\"",
      "Content-Transfer-Encoding: 8bit",
    ]
    return reply(ours, fields, "\(answer)\r\n\(given) \(family)\r\n")
  }

  private func reply(
    _ ours: TypicalMail.Answered, _ fields: [String], _ body: String
  ) -> TypicalMail {
    let thread = ["In-Reply-To: <m\(code)@example.org>", "References: <m\(code)@example.org>"]
    return TypicalMail(
      kind: .answer,
      bytes: mail(
        "Re: Your hub, \(given)", to: "hubs+\(token)@example.org", thread + fields, body),
      answers: ours)
  }

  // MARK: Others

  mutating func signUp(_ language: TypicalWords.Tongue) -> TypicalMail {
    let (subject, text) = TypicalWords.signUp(
      language, given: given, family: family, town: town, number: number, &dice)
    let wrapped = Self.wrapped(text, at: 76)
    let fields =
      number % 2 == 0
      ? ["MIME-Version: 1.0", Self.alternative]
      : [
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
      ]
    let body =
      number % 2 == 0
      ? Self.alternatives(wrapped + "\n", "<div dir=\"ltr\">\(Self.divided(text))</div>")
      : Self.quotedPrintable(text + "\n")
    return TypicalMail(
      kind: .signUp, bytes: mail(subject, to: "hubs@example.org", fields, body), answers: nil)
  }

  mutating func automaticReply() -> TypicalMail {
    let text = """
      Thank you for your message. I am out of the office until Monday, November 30, with limited \
      access to email. For anything urgent please write to desk\(number)@example.net.

      \(given) \(family)

      """
    let fields = [
      "Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", "MIME-Version: 1.0",
      Self.alternative,
    ]
    return TypicalMail(
      kind: .automatic,
      bytes: mail(
        "Automatic reply: Your hub, \(given)", to: "hubs+\(token)@example.org", fields,
        Self.alternatives(text, "<html><body>\(Self.divided(text))</body></html>")),
      answers: answered())
  }

  mutating func bounce() -> TypicalMail {
    let text = """
      This is the mail system at host mx.example.net.

      I'm sorry to have to inform you that your message could not be delivered to one or more \
      recipients. It's attached below.

      <\(address)>: host mx.example.net[192.0.2.7] said: 550 5.1.1 <\(address)>: Recipient address \
      rejected: User unknown (in reply to RCPT TO command)
      """
    let ours = answered()
    let body = """
      --report\r
      Content-Type: text/plain; charset=us-ascii\r
      \r
      \(Self.wrapped(text, at: 76).replacing("\n", with: "\r\n"))\r
      --report\r
      Content-Type: message/delivery-status\r
      \r
      Reporting-MTA: dns; mx.example.net\r
      Arrival-Date: Mon, 23 Nov 2026 09:00:00 -0500 (EST)\r
      \r
      Final-Recipient: rfc822; \(address)\r
      Original-Recipient: rfc822;\(address)\r
      Action: failed\r
      Status: 5.1.1\r
      Remote-MTA: dns; mx.example.net\r
      Diagnostic-Code: smtp; 550 5.1.1 Recipient address rejected: User unknown\r
      \r
      --report\r
      Content-Type: message/rfc822\r
      \r
      From: Hubkeeper <hubs+\(token)@example.org>\r
      To: \(address)\r
      Subject: Your hub, \(given)\r
      Message-ID: <m\(code)@example.org>\r
      Date: Mon, 23 Nov 2026 09:00:00 -0500\r
      MIME-Version: 1.0\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      \(ours.text.replacing("\n", with: "\r\n"))\r
      --report--\r

      """
    given = "Mail"
    family = "Delivery"
    let fields = [
      "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=\"report\"",
    ]
    return TypicalMail(
      kind: .bounce,
      bytes: mail(
        "Undelivered Mail Returned to Sender", to: "hubs+b\(code)@example.org", fields, body),
      answers: nil)
  }

  // MARK: The mail around it

  /// With the fields that its way from a large provider to us gives a mail.
  private func mail(_ subject: String, to: String, _ fields: [String], _ body: String) -> [UInt8] {
    let seal = "Qm9vdHMgYW5kIHNhZGRsZXMgYXJlIGluIHRoZSBzaGVkIGJlaGluZCB0aGUgbWlsbA"
    let minute = 10 + number % 50
    let head = [
      "Return-Path: <\(address)>", "Delivered-To: \(to)",
      "Received: from mail-\(number).example.net (mail-\(number).example.net [192.0.2.41])",
      "\tby mx.example.org (Postfix) with ESMTPS id 4dG\(number)x1Zz3qY",
      "\tfor <\(to)>; Mon, 23 Nov 2026 17:\(minute):09 -0500 (EST)",
      "Authentication-Results: mx.example.org; dkim=pass (2048-bit key) header.d=example.net",
      "\theader.i=@example.net header.s=20251104; spf=pass smtp.mailfrom=\(address);",
      "\tdmarc=pass (policy=none) header.from=example.net",
      "Received: by mail-\(number).example.net with SMTP id 4fb4d7f45d1cf-64\(number)so18",
      "        for <\(to)>; Mon, 23 Nov 2026 14:\(minute):08 -0800 (PST)",
      "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=20251104;",
      "        t=1795472\(number); x=1796077\(number); darn=example.org;",
      "        h=to:subject:message-id:date:from:in-reply-to:references:mime-version",
      "         :from:to:cc:subject:date:message-id:reply-to; bh=\(seal.prefix(43))=;",
      "        b=\(seal)\(number)", "         \(seal)", "         \(seal)", "         \(seal)==",
      "X-Gm-Message-State: AOJu0Y\(number)\(seal)", "        \(seal)", "        \(seal)==",
      "X-Received: by 2002:a05:6402:4016:b0:641:7a6e:e3d9 with SMTP id",
      "        4fb4d7f45d1cf-6453969c1d6mr1\(number)a12.15.1795472\(number); Mon, 23 Nov 2026",
      "        14:\(minute):07 -0800 (PST)",
      "From: \(given) \(family) <\(address)>", "To: Hubkeeper <\(to)>", "Subject: \(subject)",
      "Date: Mon, 23 Nov 2026 17:\(minute):06 -0500",
      "Message-ID: <CAH\(number)x_\(seal.prefix(30))@mail.example.net>",
    ]
    return Array(((head + fields).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  private static let alternative =
    "Content-Type: multipart/alternative; boundary=\"000000000000b5\""

  private static func alternatives(_ text: String, _ html: String) -> String {
    """
    --000000000000b5\r
    Content-Type: text/plain; charset="UTF-8"\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    \(quotedPrintable(text))\r
    --000000000000b5\r
    Content-Type: text/html; charset="UTF-8"\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    \(quotedPrintable(html))\r
    --000000000000b5--\r

    """
  }
}
