import Testing

@testable import Mail

@Suite("Standard reports that are not quite")
struct BrokenReportTests {
  static let head =
    "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: b@hub.example.org\nSubject: Undelivered Mail\n"
  static let status = """
    Reporting-MTA: dns; mx.example.net

    Final-Recipient: rfc822; pat@example.com
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 User unknown
    """

  @Test(
    "are read as far as they go",
    arguments: [
      // The type says text, the fields stand in it.
      ("Content-Type: text/plain", "Your mail failed.\n\n\(status)\n"),
      // No boundary anywhere.
      (
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"x\"",
        "Sorry.\n\n\(status)\n\nFrom: hub@hub.example.org\nMessage-ID: <m1@hub.example.org>\n"
      ),
      // Another boundary than was announced.
      (
        "Content-Type: multipart/report; boundary=a",
        "--bbbbbbbb\nContent-Type: text/plain\n\nSorry\n--bbbbbbbb\nContent-Type: message/delivery-status\n\n\(status)\n--bbbbbbbb--"
      ),
      // The status in base64 and quoted-printable.
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\nFinal-Recipient: rfc822; pat=40example.com\nAction: failed\nStatus: 5=2E1=2E1\n--a--"
      ),
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\nRmluYWwtUmVjaXBpZW50OiByZmM4MjI7IHBhdEBleGFtcGxlLmNvbQpBY3Rpb246IGZhaWxlZApTdGF0dXM6IDUuMS4xCg==\n--a--"
      ),
      // As mixed, as plain text with a name, with capitals.
      (
        "Content-Type: multipart/mixed; boundary=a",
        "--a\nContent-Type: MESSAGE/Delivery-Status; name=details.txt\nContent-Disposition: attachment\n\n\(status)\n--a--"
      ),
      // Fields indented for people, address in brackets, no type, odd order, odd case.
      (
        "Content-Type: text/plain",
        "Technical report:\n\n  ACTION: failed\n  FINAL-RECIPIENT: <pat@example.com>\n  STATUS: 5.1.1\n"
      ),
      // A blank line too many between the recipient and the rest.
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;pat@example.com\n\nAction: failed\nStatus: 5.1.1\n--a--"
      ),
      // No action: class 5 is a failure; action by other words.
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;pat@example.com\nStatus: 5.1.1\n--a--"
      ),
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;pat@example.com\nAction: error\nStatus: 5.1.1\n--a--"
      ),
      // Original-Recipient without an address, Final-Recipient with.
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/delivery-status\n\nOriginal-Recipient: rfc822;pat\nFinal-Recipient: rfc822;pat@example.com\nAction: failed\nStatus: 5.1.1\n--a--"
      ),
      // The whole report enclosed in another message by a gateway.
      (
        "Content-Type: multipart/mixed; boundary=o",
        "--o\nContent-Type: message/rfc822\n\nFrom: postmaster@example.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=i\n\n--i\nContent-Type: message/delivery-status\n\n\(status)\n\n--i\nContent-Type: message/rfc822\n\nFrom: hub@hub.example.org\nMessage-ID: <m1@hub.example.org>\n\nx\n--i--\n--o--"
      ),
      // International (RFC 6533).
      (
        "Content-Type: multipart/report; boundary=a",
        "--a\nContent-Type: message/global-delivery-status\n\nFinal-Recipient: utf-8; pat@example.com\nAction: failed\nStatus: 5.1.1\n--a--"
      ),
    ])
  func broken(type: String, body: String) throws {
    let report = try #require(DeliveryReport(MessageTests.read("\(Self.head)\(type)\n\n\(body)")))
    #expect(report.recipients.map(\.recipient) == ["pat@example.com"])
    #expect(report.recipients.first?.status == "5.1.1")
    #expect(report.recipients.first?.permanent == true)
    if body.contains("m1@") { #expect(report.originalMessageID == "m1@hub.example.org") }
  }

  @Test(
    "lend their words where the fields are silent",
    arguments: [
      ("pat@example.com: Domain does not exist", "5.0.0", true),
      ("<pat@example.com>: mailbox is full", "5.0.0", false),
      (
        "Your message wasn't delivered to pat@example.com because the address couldn't be found.",
        "5.0.0", true
      ),
      ("<pat@example.com>: no reason is known", "5.0.0", false),
    ])
  func words(text: String, status: String, isPermanent: Bool) throws {
    let message = MessageTests.read(
      "\(Self.head)Content-Type: multipart/report; boundary=a\n\n--a\n\nSorry.\n\n\(text)\n"
        + "--a\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; pat@example.com\n"
        + "Action: failed\nStatus: \(status)\n--a--")
    let report = try #require(DeliveryReport(message))
    #expect(report.recipients.first?.permanent == isPermanent)
  }

  @Test func `a report without a recipient is about the only one that the returned mail had`()
    throws
  {
    let message = MessageTests.read(
      "\(Self.head)Content-Type: multipart/report; boundary=a\n\n--a\n\nYour message could not be delivered.\n"
        + "--a\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n"
        + "--a\nContent-Type: message/rfc822\n\nFrom: hub@hub.example.org\nTo: Pat <Pat@example.com>\n"
        + "Message-ID: <m1@hub.example.org>\nReply-To: <hub+r12@hub.example.org>\n\nx\n--a--")
    let report = try #require(DeliveryReport(message))
    #expect(report.recipients.map(\.recipient) == ["pat@example.com"])
    #expect(report.recipients.first?.permanent == false)
    #expect(report.returnAddresses.map(\.rawValue) == ["hub+r12@hub.example.org"])
  }

  @Test func `identifiers of ours are found wherever they survive`() throws {
    let message = MessageTests.read(
      "\(Self.head)In-Reply-To: <m3@hub.example.org>\nContent-Type: multipart/report; boundary=a\n\n"
        + "--a\nContent-Type: message/delivery-status\n\n\(Self.status)\n"
        + "--a\nContent-Type: text/rfc822-headers\n\nMessage-ID: <new@relay.example.net>\n"
        + "References: <m2@hub.example.org>\nReturn-Path: <b+12@hub.example.org>\n"
        + "List-Unsubscribe: <mailto:hub+u12@hub.example.org?subject=x>, <https://hub.example.org/u>\n--a--"
    )
    let report = try #require(DeliveryReport(message))
    #expect(report.originalMessageID == "new@relay.example.net")
    #expect(
      report.originalIdentifiers
        == ["new@relay.example.net", "m2@hub.example.org", "m3@hub.example.org"])
    #expect(
      report.returnAddresses.map(\.rawValue)
        == ["b+12@hub.example.org", "hub+u12@hub.example.org"])
  }

  @Test func `what the returned mail itself reported is not told of ours`() throws {
    let message = MessageTests.read(
      "\(Self.head)Content-Type: multipart/report; boundary=a\n\n"
        + "--a\nContent-Type: message/delivery-status\n\n\(Self.status)\n"
        + "--a\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@hub.example.org\n"
        + "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
        + "Final-Recipient: rfc822; lee@example.com\nAction: failed\nStatus: 5.1.1\n--b--\n--a--")
    let report = try #require(DeliveryReport(message))
    #expect(report.recipients.map(\.recipient) == ["pat@example.com"])
  }

  @Test func `the returned mail is the one of ours, and not what it encloses`() throws {
    let message = MessageTests.read(
      "\(Self.head)Content-Type: multipart/report; boundary=a\n\n"
        + "--a\nContent-Type: message/delivery-status\n\n\(Self.status)\n"
        + "--a\nContent-Type: message/rfc822\n\nFrom: hub@hub.example.org\nTo: pat@example.com\n"
        + "Message-ID: <m1@hub.example.org>\nContent-Type: multipart/mixed; boundary=b\n\n"
        + "--b\n\nA question came.\n--b\nContent-Type: message/rfc822\n\nFrom: ana@example.org\n"
        + "Message-ID: <question@example.org>\n\nHello\n--b--\n--a--")
    let report = try #require(DeliveryReport(message))
    #expect(report.originalMessageID == "m1@hub.example.org")
    #expect(report.originalRecipients == ["pat@example.com"])
  }

  @Test(
    "passed on by a person are a person's mail",
    arguments: [
      "From: Ana <ana@example.org>\nSubject: Fwd: Undelivered Mail\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nWhat is this?\n--a\nContent-Type: message/delivery-status\n\n\(status)\n--a--",
      "From: Ana <ana@example.org>\nSubject: look\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nWhat is this?\n--a\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@example.net\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n\(status)\n--b--\n--a--",
    ])
  func forwarded(source: String) {
    #expect(DeliveryReport(MessageTests.read(source)) == nil)
  }

  @Test func `a receipt is no report, unless it says that a rule rejected the mail`() {
    func receipt(_ text: String, _ disposition: String) -> Message {
      MessageTests.read(
        "From: ana@example.org\nTo: b@hub.example.org\nSubject: \(text)\n"
          + "Content-Type: multipart/report; report-type=disposition-notification; boundary=a\n\n"
          + "--a\n\n\(text)\n--a\nContent-Type: message/disposition-notification\n\n"
          + "Final-Recipient: rfc822; ana@example.org\nOriginal-Message-ID: <m1@hub.example.org>\n"
          + "Disposition: \(disposition)\n--a--")
    }
    let read = receipt("Read: Welcome", "manual-action/MDN-sent-manually; displayed")
    #expect(DeliveryReport(read) == nil)
    if case .autoReply = read.automation(ours: []) {} else { Issue.record("a receipt") }
    let rejected = DeliveryReport(
      receipt("Automatically rejected mail", "automatic-action/MDN-sent-automatically; deleted"))
    #expect(rejected?.recipients.map(\.recipient) == ["ana@example.org"])
    #expect(rejected?.recipients.first?.permanent == false)
    #expect(rejected?.originalMessageID == "m1@hub.example.org")
  }
}
