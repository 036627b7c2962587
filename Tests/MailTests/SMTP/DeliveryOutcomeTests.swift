import Testing

@testable import Mail

@Suite("Whom an SMTP reply blames")
struct DeliveryOutcomeTests {
  enum Blame: String, Sendable { case nobody, address, message, us, deferred }

  static let cases: [(SMTPStep, String, Blame)] = [
    (.content, "250 2.0.0 queued", .nobody),
    (.recipient, "550 5.1.1 no such user", .address),
    (.recipient, "550 5.1.2 bad destination system", .address),
    (.recipient, "553 5.1.3 bad syntax", .address),
    (.recipient, "550 5.1.6 mailbox has moved", .address),
    (.recipient, "556 5.1.10 null MX", .address),
    (.content, "550 5.1.1 no such user", .address),  // told after the content, one recipient
    (.mail, "550 5.1.1 no such sender", .us),
    (.recipient, "550 No such user here", .address),
    (.recipient, "550 Unrouteable address", .address),  // Exim
    (.recipient, "551 user unknown", .address),
    (.recipient, "553 mailbox not found", .address),
    (.recipient, "550 Requested action not taken: mailbox unavailable", .us),
    (.recipient, "550 sender address does not exist", .us),
    (.recipient, "550 relay access denied, user unknown", .us),
    (.content, "550 no such user", .us),  // bare, and not to RCPT
    (.recipient, "550 5.4.5 daily sending quota exceeded", .us),
    (.recipient, "550 5.7.1 blocked by policy", .us),
    (.recipient, "552 5.2.2 mailbox full", .us),
    (.recipient, "554 5.7.1 relay access denied", .us),
    (.mail, "530 5.7.0 authentication required", .us),
    (.content, "554 5.7.1 looks like spam", .us),
    (.mail, "552 5.3.4 too big", .message),
    (.content, "554 5.6.0 bad content", .message),
    (.content, "552 5.6.7 no UTF-8", .message),
    (.recipient, "450 4.2.0 greylisted", .deferred),
    (.recipient, "452 4.3.1 no space", .deferred),
    (.mail, "421 4.7.0 try later", .deferred),
    (.content, "451 4.3.0 local error", .deferred),
    (.login, "535 5.7.8 bad password", .us),
    (.login, "454 4.7.0 temporary failure", .us),
    (.connect, "554 no service here", .us),
    (.connect, "421 busy", .us),
    (.data, "250 what?", .us),  // no grammar has this
  ]

  @Test("is read by DESIGN §4.8", arguments: cases)
  func blame(step: SMTPStep, line: String, expected: Blame) throws {
    var reader = SMTPReplyReader()
    reader.bytes.append(Array((line + "\r\n").utf8))
    let reply = try #require(try reader.next())
    let blame: Blame =
      switch DeliveryOutcome(reply: reply, step: step) {
      case .sent: .nobody
      case .addressFailed: .address
      case .messageFailed: .message
      case .ourFault(_, let at): at == step ? .us : .nobody
      case .deferred: .deferred
      case .uncertain, .notTried: .nobody
      }
    #expect(blame == expected)
  }
}

@Suite("SMTP replies")
struct SMTPReplyReaderTests {
  @Test func `of several lines are one reply, whatever the pieces`() throws {
    let wire = Array(
      "250-relay.example.net\r\n250-PIPELINING\r\n250 SIZE 100\r\n221 2.0.0 bye\r\n".utf8)
    for size in [1, 7, 1000] {
      var reader = SMTPReplyReader()
      var found: [SMTPReply] = []
      for start in stride(from: 0, to: wire.count, by: size) {
        reader.bytes.append(Array(wire[start..<min(start + size, wire.count)]))
        while let reply = try reader.next() { found.append(reply) }
      }
      #expect(found.map(\.code) == [250, 221])
      #expect(found.first?.text == "relay.example.net PIPELINING SIZE 100")
      #expect(found.last?.status == "2.0.0")
    }
  }

  @Test("that are none are refused", arguments: ["", "25", "hello", "999 x", "25x y", "250_x"])
  func malformed(line: String) {
    var reader = SMTPReplyReader()
    reader.bytes.append(Array((line + "\r\n").utf8))
    #expect(throws: SMTPReplyReader.Malformed.self) { try reader.next() }
  }

  @Test func `without an end are refused`() {
    var reader = SMTPReplyReader()
    reader.bytes.append(Array(repeating: 0x32, count: 10_000))
    #expect(throws: SMTPReplyReader.Malformed.self) { try reader.next() }
  }
}

@Suite("Message content on the wire")
struct SMTPContentTests {
  @Test(
    "is dot-stuffed and ends with a dot",
    arguments: [
      ("a\r\n", "a\r\n.\r\n"),
      ("a", "a\r\n.\r\n"),
      ("", ".\r\n"),
      (".\r\n", "..\r\n.\r\n"),
      ("..a\r\n.b\r\n", "...a\r\n..b\r\n.\r\n"),
      ("a.\r\nb.c\r\n", "a.\r\nb.c\r\n.\r\n"),
      ("a\n.b\n", "a\r\n..b\r\n.\r\n"),  // bare LF becomes CRLF
      ("\r\n.\r\n", "\r\n..\r\n.\r\n"),
      ("a\r\n.", "a\r\n..\r\n.\r\n"),
    ]
  )
  func stuffed(message: String, wire: String) {
    var bytes: [UInt8] = []
    #expect(SMTPContent.append(Array(message.utf8), to: &bytes) == nil)
    #expect(String(decoding: bytes, as: UTF8.self) == wire)
  }

  @Test(
    "never leaves with a line over 998 octets or a bare CR",
    arguments: [
      (String(repeating: "x", count: 998) + "\r\n", true),
      (String(repeating: "x", count: 999) + "\r\n", false),
      ("a\r\n" + String(repeating: "x", count: 999), false),
      ("a\rb\r\n", false),
      ("a\r", false),
      ("a\n.\r\r\n", false),
    ]
  )
  func limits(message: String, mayLeave: Bool) {
    var bytes: [UInt8] = [1]
    #expect((SMTPContent.append(Array(message.utf8), to: &bytes) == nil) == mayLeave)
    if !mayLeave { #expect(bytes == [1]) }
  }
}
