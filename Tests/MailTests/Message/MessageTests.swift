import Foundation
import Testing

@testable import Mail

@Suite("Reading a message")
struct MessageTests {
  static func read(_ text: String) -> Message {
    Message(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func `an ordinary mail gives its fields and its words`() throws {
    let message = MessageTests.read(
      """
      Return-Path: <ana@example.org>
      Delivered-To: hub@example.net
      X-Original-To: Hub@Example.net
      From: Ana =?utf-8?Q?L=C3=B3pez?= <Ana@Example.org>
      To: "Hub, East" <hub@example.net>, pat@example.com
      Cc: friends: lee@example.org, Kim <kim@example.org>;
      Subject: =?iso-8859-1?Q?Caf=E9?= on
       Tuesday
      Date: Tue, 24 Nov 2026 05:39:12 -0500
      Message-ID: <one@example.org>
      In-Reply-To: Your letter <zero@example.net>
      References: <a@example.net>
       <zero@example.net>
      Content-Type: text/plain; charset=utf-8; format=flowed

      I would love to 
      help.
      -- 
      Ana
      """)
    #expect(message.from.map(\.name) == ["Ana López"])
    #expect(message.from.first?.address == EmailAddress("ana@example.org"))
    #expect(message.from.first?.written == "Ana@Example.org")
    #expect(message.to.map(\.name) == ["Hub, East", nil])
    #expect(message.cc.map(\.written) == ["lee@example.org", "kim@example.org"])
    #expect(message.deliveredTo.map(\.rawValue) == ["hub@example.net", "hub@example.net"])
    #expect(message.returnPath == .address(try #require(EmailAddress("ana@example.org"))))
    #expect(message.subject == "Café on Tuesday")
    #expect(message.date == Date(timeIntervalSince1970: 1_795_516_752))
    #expect(message.dateOffsetSeconds == -18_000)
    #expect(message.dateAsWritten == "Tue, 24 Nov 2026 05:39:12 -0500")
    #expect(message.messageID == "one@example.org")
    #expect(message.inReplyTo == ["zero@example.net"])
    #expect(message.references == ["a@example.net", "zero@example.net"])
    #expect(message.text == "I would love to help.\n-- \nAna")
    #expect(message.contentType == "text/plain")
    #expect(message.contentTypeParameters["format"] == "flowed")
  }

  @Test(
    "text in any charset is read, whatever its label says",
    arguments: [
      ("utf-8", [0xC3, 0xA9], "é"),
      ("us-ascii", [0xC3, 0xA9], "é"),
      ("iso-8859-1", [0xE9], "é"),
      ("iso-8859-1", [0x93, 0x61, 0x94], "“a”"),
      ("utf-8", [0xE9], "é"),
      ("no-such-charset", [0x61, 0xE9], "aé"),
      ("koi8-r", [0xC4, 0xC1], "да"),
      ("gb2312", [0xC4, 0xE3], "你"),
      ("shift_jis", [0x82, 0xA0], "あ"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ"),
      ("utf-16le", [0x61, 0x00, 0xE9, 0x00], "aé"),
      ("euc-kr", [0xB0, 0xA1, 0xFF, 0x61], "가\u{FFFD}a"),
      ("utf-8", [0x61, 0x00, 0x62], "ab"),
    ] as [(String, [UInt8], String)])
  func charsets(label: String, bytes: [UInt8], expected: String) {
    let head = "From: a@example.org\r\nContent-Type: text/plain; charset=\"\(label)\"\r\n\r\n"
    #expect(Message(parsing: Array(head.utf8) + bytes).text == expected)
  }

  @Test(
    "encoded words are read as mailers write them",
    arguments: [
      ("=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=", "éé"),  // padding in the first one
      ("=?utf-8?B?w6k=?= x =?utf-8?Q?a_b?=", "é x a b"),
      ("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"),  // a character split in two
      ("=?utf-8?Q?a?==?iso-8859-1?Q?=E9?=", "aé"),
      ("=?utf-8*en?q?caf=c3=a9 au lait?=", "café au lait"),  // RFC 2231 §5, and a blank
      ("x=?utf-8?Q?a?=y", "xay"),
      ("=?utf-8?X?a?= =?utf-8?Q?open", "=?utf-8?X?a?= =?utf-8?Q?open"),
      ("=?nonsense?Q?caf=C3=A9?=", "café"),
      ("=?utf-8?B?4?= =??Q?a?= =?", "=??Q?a?= =?"),
      ("=?iso-2022-jp?B?GyRCJCIbKEI=?= =?iso-2022-jp?B?GyRCJCQbKEI=?=", "あい"),
      ("caf\u{E9}", "café"),
    ])
  func encodedWords(raw: String, expected: String) {
    #expect(MessageTests.read("Subject: \(raw)\n\nx").subject == expected)
  }

  @Test(
    "a multipart under a wrong boundary is not lost",
    arguments: [
      ("--other\n\nhello\n--other--", "hello"), ("just words", "just words"),
    ])
  func boundaries(body: String, expected: String) {
    let message = MessageTests.read("Content-Type: multipart/mixed; boundary=none\n\n\(body)\n")
    #expect(message.text.contains(expected))
    #expect(message.parts.count == 1)
  }

  @Test func `parts go where they belong`() {
    let message = MessageTests.read(
      """
      From: a@example.org
      Content-Type: multipart/mixed; boundary=m

      --m
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain

      Hello
      --a
      Content-Type: text/html

      <p>Hello</p>
      --a
      Content-Type: text/calendar; method=REPLY
      Content-Transfer-Encoding: base64

      QkVHSU46VkNBTEVOREFSDQo=
      --a--
      --m
      Content-Type: application/pdf; name="../../etc/pass=?utf-8?Q?w=C3=A9?="
      Content-Disposition: attachment
      Content-Transfer-Encoding: base64

      AAEC
      --m
      Content-Type: text/plain; name=notes.txt
      Content-Disposition: attachment; filename=notes.txt

      not the body
      --m
      Content-Type: message/rfc822

      From: b@example.org
      Subject: enclosed

      inner words
      --m--
      """)
    #expect(message.plainText == "Hello")
    #expect(message.html == "<p>Hello</p>")
    #expect(message.calendars == ["BEGIN:VCALENDAR\n"])
    #expect(message.attachments.map(\.size) == [3, 12])
    #expect(message.attachments.first?.contents == [0, 1, 2])
    #expect(message.attachments.first?.filename?.contains("/") == false)
    #expect(message.attachments.last?.filename == "notes.txt")
    #expect(
      message.parts.map(\.contentType) == [
        "text/plain", "text/html", "text/calendar", "application/pdf", "text/plain",
        "message/rfc822",
      ])
    #expect(message.parts.last?.text?.contains("Subject: enclosed") == true)
    #expect(message.parts.last?.text?.contains("inner words") == true)
  }

  @Test(
    "anything at all is read without a trap",
    arguments: [
      "", "\n", "\n\n\n", "x", "From", "From: ", "From: <", ": x\n\n", "no header at all\nreally",
      "From: a@example.org", "Content-Type: multipart/mixed\n\n--x\n",
      "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n----\n",
      "Content-Type: multipart/mixed; boundary=b\n\nno part\n--b",
      "Content-Type: ;;;\nContent-Transfer-Encoding: base64\n\n!!!!",
      "Subject: =?utf-8?Q?=\nSubject: =?x?B?AAAA?=\nFrom: =?utf-8?B?=C3?= <a@example.org\n\nx",
      "Date: Tue, 99 Foo 99999999999 99:99:99 +99999\n\n",
      "References: <<<>>><>< <\nMessage-ID: <>\n\n",
      "From a@example.org Tue\nFrom: b@example.org\n\n",
      "\u{0}\u{1}\u{FFFF}",
    ])
  func robustness(text: String) {
    let message = MessageTests.read(text)
    #expect(message.fields.allSatisfy { !$0.value.contains("\n") && !$0.value.contains("\r") })
    _ = message.key
    _ = message.automation(ours: [])
    _ = DeliveryReport(message)
    _ = CalendarReply(message)
  }

  @Test func `parts nested ten thousand deep neither overflow the stack nor take long`() {
    var text = ""
    for level in 0..<10_000 {
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(MessageTests.read(text + "\nhello").parts.count <= 1)
    let enclosed = String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000)
    #expect(MessageTests.read(enclosed + "\nhello").parts.count == 1)
  }

  @Test func `control characters never survive into a field`() {
    var bytes = Array("Subject: a".utf8)
    bytes += [0x00, 0x0D, 0x62, 0x01, 0x7F]
    bytes += Array("c =?utf-8?Q?x=0D=0ABcc:=20e@example.org?=\r\n".utf8)
    bytes += Array("From: \"A=0A\" =?utf-8?B?DQo=?= <a@example.org>\r\n\r\n".utf8)
    let message = Message(parsing: bytes)
    for field in message.fields {
      for text in [field.name, field.value, field.raw] {
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      }
    }
    #expect(message.subject.contains("x Bcc: e@example.org"))
    #expect(message.from.first?.address?.rawValue == "a@example.org")
  }

  @Test func `a To line of ten thousand addresses is bounded`() {
    let line = (0..<10_000).map { "Person \($0) <p\($0)@example.org>" }.joined(separator: ",\n ")
    let message = MessageTests.read("From: a@example.org\nTo: \(line)\n\nhello")
    #expect(message.to.count == 1_000)
    #expect(message.to.last?.address?.rawValue == "p999@example.org")
    #expect(message.text == "hello")
  }

  @Test func `the key is that of the message, not of its way`() {
    let mail = "From: A <a@example.org>\nDate: x\nSubject: s\nMessage-ID: <1@example.org>\n\nhi"
    let first = MessageTests.read("Received: by one\n" + mail)
    #expect(first.key == MessageTests.read("Received: by two\nX-Spam: no\n" + mail).key)
    #expect(first.key.count == 64)
    let bare = mail.replacing("Message-ID: <1@example.org>\n", with: "")
    let second = MessageTests.read(bare)
    #expect(second.key != first.key)
    #expect(second.key == MessageTests.read("Received: x\n" + bare).key)
    #expect(second.key != MessageTests.read(bare + "!").key)
  }
}

@Suite("A spooled message")
struct SpooledMessageTests {
  @Test func `fifty megabytes are measured, not loaded`() throws {
    let path = FileManager.default.temporaryDirectory.path + "/spooled-\(UUID().uuidString).eml"
    defer { try? FileManager.default.removeItem(atPath: path) }  // a leftover harms nobody
    var bytes = Array(
      """
      From: a@example.org\r
      Content-Type: multipart/mixed; boundary=m\r
      \r
      --m\r
      \r
      hello\r
      --m\r
      Content-Type: image/png; name=big.png\r
      Content-Transfer-Encoding: base64\r
      \r

      """.utf8)
    let line = Array((String(repeating: "QUJD", count: 19) + "\r\n").utf8)
    for _ in 0..<670_000 { bytes += line }
    bytes += Array("--m--\r\n".utf8)
    try Data(bytes).write(to: URL(filePath: path))
    let before = SpooledMessageTests.peakKilobytes()
    let message = try Message(parsingFile: path)
    let grown = SpooledMessageTests.peakKilobytes() - before
    #expect(message.text == "hello")
    #expect(message.attachments.first?.size == 670_000 * 57)
    #expect(message.attachments.first?.contents == nil)
    #expect(grown < 60_000)
    #expect(try Digest.sha256(file: path) == Digest.sha256(bytes))
  }

  /// VmHWM of this process.
  static func peakKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }

  @Test func `a file that is not there is named in the error`() {
    #expect(throws: UnreadableFile.self) { try Message(parsingFile: "/nowhere/mail.eml") }
  }
}

@Suite("Digests")
struct DigestTests {
  @Test func `agree with the published test values`() {
    #expect(
      Digest.sha256("abc".utf8)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    // RFC 4231 §4.3
    let mac = Digest.hmacSHA256(
      key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
    let hex = mac.map {
      String($0, radix: 16).count == 1 ? "0" + String($0, radix: 16) : String($0, radix: 16)
    }
    #expect(
      hex.joined() == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }
}
