import Foundation
import Testing

@testable import Mail

@Suite("Writing a message")
struct DraftTests {
  static func draft(_ text: String = "Hello\nthere\n") -> Draft {
    Draft(
      from: NamedAddress(name: "Hub East", address: EmailAddress("hub@example.org"), written: ""),
      to: [NamedAddress(name: "Ana", address: EmailAddress("ana@example.net"), written: "")],
      subject: "Tuesday", messageID: "1@example.org",
      date: Date(timeIntervalSince1970: 1_795_516_752),
      zone: TimeZone(identifier: "America/New_York") ?? .gmt, text: text, boundarySeed: "seed")
  }

  @Test func `a plain mail is as short as it can be`() {
    let text = String(decoding: DraftTests.draft().bytes(), as: UTF8.self)
    #expect(
      text == """
        Date: Tue, 24 Nov 2026 05:39:12 -0500\r
        From: Hub East <hub@example.org>\r
        To: Ana <ana@example.net>\r
        Subject: Tuesday\r
        Message-ID: <1@example.org>\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: 7bit\r
        \r
        Hello\r
        there\r

        """)
  }

  @Test(
    "text comes back as it was written",
    arguments: [
      "", "x", "a\nb\n", "trailing blank \nand\ttab\t\n", ".\n..\n.x\n", "From here\n>From\n",
      "Grüße, 你好 👋🏽\n", String(repeating: "long ", count: 500), String(repeating: "é", count: 3_000),
      "=3D =\n= x=\n", "a\r\nb\r\n", "\n\n\nx\n\n", "bell \u{7} \u{0} end\n",
      String(repeating: "x", count: 78), String(repeating: "x", count: 79),
    ])
  func roundTrip(text: String) throws {
    var draft = DraftTests.draft(text)
    draft.html = "<p>\(text)</p>"
    draft.attachments = [
      Draft.File(filename: "a.csv", contentType: "text/csv", bytes: [0, 255, 10])
    ]
    let bytes = draft.bytes()
    try DraftTests.checkLines(bytes)
    let message = Message(parsing: bytes)
    func normal(_ text: String?) -> String {
      (text ?? "").replacing("\r\n", with: "\n").replacing("\u{0}", with: "")
        .trimmingCharacters(in: .newlines)
    }
    #expect(normal(message.plainText) == normal(text))
    #expect(normal(message.html) == normal("<p>\(text)</p>"))
    #expect(message.attachments.first?.contents == [0, 255, 10])
    #expect(bytes == draft.bytes())
  }

  /// CRLF only, ASCII only, at most 998 octets a line (RFC 5322 §2.1.1).
  static func checkLines(_ bytes: [UInt8]) throws {
    try #require(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
    var length = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { try #require(index > 0 && bytes[index - 1] == 0x0D) }
      if byte == 0x0D { try #require(index + 1 < bytes.count && bytes[index + 1] == 0x0A) }
      length = byte == 0x0A ? 0 : length + 1
      try #require(length <= 999)
    }
  }

  @Test(
    "no value can add a field",
    arguments: [
      "x\r\nBcc: eve@example.com", "x\nBcc: eve@example.com", "x\rBcc: eve@example.com",
      "x\u{0}\r\n\r\nbody", "x\u{2028}Bcc: eve@example.com", "x\u{85}Bcc: eve@example.com",
      "\"\r\nBcc: eve@example.com", "<eve@example.com>, \"", "é\r\nBcc: eve@example.com",
      "=?utf-8?Q?=0D=0ABcc:_eve@example.com?=", "=?utf-8?B?eA0KQmNjOiBldmVAZXhhbXBsZS5jb20=?=",
      "x\u{0}Bcc: eve@example.com", "\u{0}", "x\u{B}Bcc: y", "x\u{C}Bcc: y", "x\u{2029}Bcc: y",
      "x\r\n\tBcc: eve@example.com", "x\r\n\r\n.\r\nQUIT", "\r\n", "x\u{7F}\u{1B}[2J",
      String(repeating: "x", count: 5_000), String(repeating: "é", count: 5_000),
    ])
  func injection(evil: String) throws {
    var draft = DraftTests.draft()
    draft.from.name = evil
    draft.to = [NamedAddress(name: evil, address: EmailAddress("ana@example.net"), written: evil)]
    draft.replyTo = draft.to
    draft.subject = evil
    draft.messageID = evil
    draft.inReplyTo = [evil]
    draft.references = [evil, "ok@example.org"]
    draft.extraFields = [("X-Test", evil), (evil, "x"), ("X: y", "z"), ("", "z")]
    draft.calendar = Draft.CalendarObject(method: evil, text: "BEGIN:VCALENDAR")
    draft.attachments = [Draft.File(filename: evil, contentType: evil, bytes: [1])]
    draft.boundarySeed = evil
    let bytes = draft.bytes()
    try DraftTests.checkLines(bytes)
    let message = Message(parsing: bytes)
    #expect(message.field("Bcc") == nil)
    #expect(message.from.map(\.address?.rawValue) == ["hub@example.org"])
    #expect(message.to.map(\.address?.rawValue) == ["ana@example.net"])
    #expect(message.plainText == "Hello\nthere" || message.plainText == "Hello\nthere\n")
    #expect(message.references.last == "ok@example.org")
    #expect(message.attachments.count == 1)
  }

  /// A name or a subject that came in is what goes out again, in an answer or a hand-over.
  @Test(
    "what was hidden in an encoded word adds no field on its way back",
    arguments: [
      "=?utf-8?Q?Ana=0D=0ABcc:_eve@example.com?=",
      "=?utf-8?B?QW5hDQpCY2M6IGV2ZUBleGFtcGxlLmNvbQ==?=",
      "=?utf-8?Q?Ana=00=0ABcc:_x?=", "=?utf-8?Q?Ana=E2=80=A8Bcc:_x?=",
      "=?utf-8?Q?Ana=C2=85Bcc:_x?=",
      "=?utf-16?B?AEEAbgBhAA0ACgBCAGMAYwA6ACAAeA==?=",
      "=?utf-8?Q?Ana?=\r\n =?utf-8?Q?=0D=0ABcc:_x?=",
      "\"Ana\u{0}\\\r\n Bcc: x\"",
    ])
  func passedOn(written: String) throws {
    let head = "From: \(written) <ana@example.net>\r\nSubject: \(written)\r\n\r\nx\r\n"
    let incoming = Message(parsing: Array(head.utf8))
    let name = try #require(incoming.from.first?.name)
    let isOneLine = (name + incoming.subject).unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x2028
        && $0.value != 0x2029
    }
    #expect(isOneLine)
    var draft = DraftTests.draft()
    draft.from.name = name
    draft.subject = "Re: " + incoming.subject
    let bytes = draft.bytes()
    try DraftTests.checkLines(bytes)
    let message = Message(parsing: bytes)
    #expect(message.field("Bcc") == nil)
    #expect(message.from.map(\.address?.rawValue) == ["hub@example.org"])
  }

  @Test(
    "names and subjects come back",
    arguments: [
      "Ana", "O'Brien, Pat", "Ana \"the\" López", "Zoë", "你好 世界 你好 世界 你好 世界 你好 世界 你好",
      "a\\b", "Smith (Lynn)", "x=?y", "👩‍👩‍👧 family", String(repeating: "word ", count: 60) + "end",
    ])
  func names(name: String) throws {
    var draft = DraftTests.draft()
    draft.from.name = name
    draft.subject = name
    draft.attachments = [Draft.File(filename: name, contentType: "text/csv", bytes: [1])]
    let message = Message(parsing: draft.bytes())
    #expect(message.from.first?.name == name)
    #expect(message.subject == name)
    let file = message.attachments.first?.filename
    #expect(file == String((name.split(separator: "\\").last ?? "").prefix(200)).trimmed)
  }

  @Test(
    "dates are written in the zone's wall time",
    arguments: [
      (0.0, "GMT", "Thu, 1 Jan 1970 00:00:00 +0000"),
      (1_709_164_800.0, "Asia/Kolkata", "Thu, 29 Feb 2024 05:30:00 +0530"),
      (-1.0, "GMT", "Wed, 31 Dec 1969 23:59:59 +0000"),
      (1_782_892_800.0, "America/New_York", "Wed, 1 Jul 2026 04:00:00 -0400"),
    ])
  func dates(seconds: Double, zone: String, expected: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    #expect(DateText.rfc5322(Date(timeIntervalSince1970: seconds), zone: zone) == expected)
    let message = MessageTests.read("Date: \(expected)\n\nx")
    #expect(message.date == Date(timeIntervalSince1970: seconds))
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
