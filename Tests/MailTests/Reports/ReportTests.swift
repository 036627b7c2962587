import Testing

@testable import Mail

@Suite("Delivery reports and complaints")
struct ReportTests {
  static func report(_ recipient: String) -> Message {
    MessageTests.read(
      """
      Return-Path: <>
      From: MAILER-DAEMON@mx.example.net
      Subject: Undelivered Mail Returned to Sender
      Content-Type: multipart/report; report-type=delivery-status; boundary=r

      --r

      Your mail could not be delivered.
      --r
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.net
      Original-Envelope-Id: e7

      \(recipient)

      --r
      Content-Type: text/rfc822-headers

      From: hub@example.org
      To: Ana <Ana@example.com>
      Message-ID: <mail-1@example.org>
      Subject: Welcome
      --r--
      """)
  }

  @Test(
    "blame the address only for what is the address's",
    arguments: [
      ("failed", "5.1.1", "smtp; 550 5.1.1 <ana@example.com>: User unknown", "5.1.1", true),
      ("failed", "5.0.0", "smtp; 550 5.1.1 no such user", "5.1.1", true),
      ("failed", "5.0.0", "smtp; 550 no such user here", "5.0.0", true),
      ("failed", "5.2.2", "smtp; 552 5.2.2 mailbox full", "5.2.2", false),
      ("failed", "5.7.1", "smtp; 550 5.7.1 rejected as spam", "5.7.1", false),
      ("failed", "4.4.1", "smtp; connection timed out", "4.4.1", false),
      ("failed", "4.4.7", "smtp; delivery time expired", "4.4.7", false),
      ("Failed (permanent)", "5.1.2 (bad host)", "dns; host not found", "5.1.2", true),
    ])
  func failed(action: String, status: String, words: String, exact: String, isPermanent: Bool)
    throws
  {
    let message = ReportTests.report(
      "Final-Recipient: rfc822; Ana@example.com\nAction: \(action)\nStatus: \(status)\n"
        + "Diagnostic-Code: \(words)")
    let report = try #require(DeliveryReport(message))
    #expect(report.isBounce)
    #expect(report.recipients.map(\.recipient) == ["ana@example.com"])
    #expect(report.recipients.first?.status == exact)
    #expect(report.recipients.first?.permanent == isPermanent)
    #expect(report.originalMessageID == "mail-1@example.org")
    #expect(report.originalRecipients == ["ana@example.com"])
    #expect(report.originalEnvelopeID == "e7")
  }

  @Test(
    "of delay and success are reports and no bounces",
    arguments: ["delayed", "delivered", "relayed"])
  func others(action: String) throws {
    let message = ReportTests.report(
      "Final-Recipient: rfc822; ana@example.com\nAction: \(action)\nStatus: 4.4.1")
    let report = try #require(DeliveryReport(message))
    #expect(!report.isBounce)
    #expect(report.otherActions == [action])
  }

  @Test func `several recipients are told apart, and the original address is the one that counts`()
    throws
  {
    let report = try #require(
      DeliveryReport(
        ReportTests.report(
          """
          Original-Recipient: rfc822; ana@example.com
          Final-Recipient: rfc822; a.lopez@example.net
          Action: failed
          Status: 5.1.1

          Final-Recipient: rfc822; <lee@example.com>
          Action: delayed
          Status: 4.2.2

          Final-Recipient: rfc822;kim@example.com
          Action: failed
          Status: 5.2.2
          """)))
    #expect(report.recipients.map(\.recipient) == ["ana@example.com", "kim@example.com"])
    #expect(report.recipients.first?.finalRecipient == "a.lopez@example.net")
  }

  @Test func `a person's mail about a bounce is none`() {
    let message = MessageTests.read(
      "From: ana@example.org\nSubject: delivery failed?\n\n<lee@example.org>: could not be delivered"
    )
    #expect(DeliveryReport(message) == nil)
    #expect(ComplaintReport(message) == nil)
  }

  @Test func `a complaint names the mail and its recipient`() throws {
    let message = MessageTests.read(
      """
      From: feedback@example.net
      Content-Type: multipart/report; report-type=feedback-report; boundary=r

      --r

      A complaint.
      --r
      Content-Type: message/feedback-report

      Feedback-Type: Abuse
      User-Agent: Loop/1.0
      Version: 1
      Original-Rcpt-To: <Ana@example.com>
      Original-Mail-From: <b-1@example.org>

      --r
      Content-Type: message/rfc822

      From: hub@example.org
      To: ana@example.com
      Message-ID: <mail-2@example.org>

      Hello
      --r--
      """)
    let complaint = try #require(ComplaintReport(message))
    #expect(complaint.feedbackType == "abuse")
    #expect(complaint.originalRecipients == ["ana@example.com"])
    #expect(complaint.originalMailFrom == "b-1@example.org")
    #expect(complaint.originalMessageID == "mail-2@example.org")
    #expect(DeliveryReport(message) == nil)
  }
}
