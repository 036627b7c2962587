import Foundation
import Testing

@testable import Mail

/// The short way of reading and GMime's must not be told apart by what they give.
struct PlainMessageTests {
  private static let forms: [String] = [
    "From: Ana Lima <ana@example.net>\nTo: hubs@example.org\nSubject: Hi\n\nHello\n",
    "From: ana@example.net\r\nDate: Tue, 24 Nov 2026 10:00:00 -0500 (EST)\r\n"
      + "Subject: =?utf-8?q?Ol=C3=A1?=\r\n again\r\n"
      + "Content-Type: text/plain; charset=\"UTF-8\"; format=flowed; delsp=yes\r\n\r\n"
      + "one \r\ntwo\r\n-- \r\nAna\r\n",
    "From: \"Lima, Ana\" <ANA@example.net>\nReturn-Path: <>\nContent-Type: text/html; charset=iso-8859-1\n"
      + "Content-Transfer-Encoding: quoted-printable\n\n<p>Ol=E1 =\nana</p>=20\n",
    "From: Ana <ana@example.net>\nContent-Transfer-Encoding: base64\n"
      + "Content-Type: text/plain; charset=utf-8\n\nT2zDoSBwZXNzb2FsLA0KYXTDqSBqw6Eh\nDQo=\n",
    "From: Ana <ana@example.net>\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/alternative; boundary=\"=_a b\"\r\n\r\nprologue\r\n"
      + "--=_a b\r\nContent-Type: text/plain\r\n\r\nHello\r\n\r\n"
      + "--=_a b\r\nContent-Type: text/html\r\n\r\n<b>Hello</b>\r\n--=_a b--\r\n",
    "From: Ana <ana@example.net>\nContent-Type: multipart/mixed; boundary=out\n\n"
      + "--out\nContent-Type: multipart/alternative; boundary=inner\n\n"
      + "--inner\nContent-Type: text/plain\n\nHello\n--inner--\n\n--out\n"
      + "Content-Type: text/plain\n\nfooter\n--out--\n",
  ]

  @Test("A plain message is read without GMime, and as GMime reads it", arguments: forms)
  func plain(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PlainMessage(bytes) != nil)
    expectSame(bytes)
  }

  @Test(
    "A message that is irregular in one thing is left to GMime",
    arguments: [
      "no field\n\nHello", "From: a@example.net\nno field\n\nHello", "From: a@example.net\n",
      "From: a@example.net\nContent-Type: text/plain; name=a.txt\n\nHello",
      "From: a@example.net\nContent-Type: text/plain\nContent-Disposition: attachment\n\nHello",
      "From: a@example.net\nContent-Type: multipart/report; boundary=b\n\n--b\n\nHello\n--b--\n",
      "From: a@example.net\nContent-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n\nHello\n",
      "From: a@example.net\nContent-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n\nA\n--bc\n--b--\n",
      "From: a@example.net\nContent-Transfer-Encoding: quoted-printable\n\nHello =zz\n",
      "From: a@example.net\nContent-Transfer-Encoding: base64\n\nT2zDo\n",
      "From: a@example.net\nContent-Type: text/plain; charset*=utf-8\n\nHello",
    ])
  func irregular(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PlainMessage(bytes) == nil)
    expectSame(bytes)
  }

  @Test("Where a line of such a message is broken, both readings stay the same")
  func broken() {
    var dice = Numbers(state: 2_026)
    let marks = ["\r\n", "\n", "=", "--", ";", "\"", " ", ":", "(", "=?utf-8?q?a?=", "\u{E9}"]
    for text in Self.forms {
      for _ in 0..<200 {
        var bytes = Array(text.utf8)
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 1...255, using: &dice)
        default:
          let mark = marks[Int.random(in: 0..<marks.count, using: &dice)]
          bytes.insert(contentsOf: mark.utf8, at: place)
        }
        expectSame(bytes)
      }
    }
  }

  @Test(
    "A date in the usual form is read without GMime, and as GMime reads it",
    arguments: [
      "Tue, 24 Nov 2026 10:00:00 -0500", "Thu, 29 Feb 2024 23:59:59 +0530 (IST)",
      "1 Jan 1970 00:00:00 +0000", "Fri, 31 Dec 2100 12:00:00 +1400",
      "Mon, 1 Mar 2100 00:00:00 -0930",
    ])
  func dates(_ text: String) {
    #expect(PlainDate(text) != nil)
    expectSame(Array("From: a@example.net\nDate: \(text)\n\nHello\n".utf8))
  }

  @Test(
    "A date that is none is left to GMime",
    arguments: [
      "Sun, 29 Feb 2026 10:00:00 -0500", "Tue, 24 Nov 2026 25:00:00 -0500",
      "24 Nov 26 10:00:00 GMT",
      "Tue, 0 Nov 2026 10:00:00 -0500", "Tue, 24 Nov 2026 10:00:00 -0599", "", "Tue,",
    ])
  func noDates(_ text: String) { #expect(PlainDate(text) == nil) }

  /// The same in each run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func expectSame(_ bytes: [UInt8]) {
    let short = Message(parsing: bytes)
    let long = Message(parsingByGMime: bytes)
    #expect(Self.told(short) == Self.told(long), "\(String(decoding: bytes, as: UTF8.self))")
  }

  /// Everything that is known of a message, in one order.
  private static func told(_ message: Message) -> String {
    var rest = message
    rest.contentTypeParameters = [:]
    return "\(rest) \(message.contentTypeParameters.sorted { $0.key < $1.key })"
  }
}
