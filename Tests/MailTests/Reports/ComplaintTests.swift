import Testing

@testable import Mail

@Suite("Complaints")
struct ComplaintTests {
  static func feedback(_ fields: String, original: String = "", head: String = "") -> Message {
    MessageTests.read(
      "From: fbl@example.net\nTo: abuse@hub.example.org\nSubject: FW: Welcome\n\(head)"
        + "Content-Type: multipart/report; report-type=feedback-report; boundary=r\n\n"
        + "--r\n\nThis is an email abuse report.\n--r\nContent-Type: message/feedback-report\n\n"
        + "\(fields)\n--r\nContent-Type: message/rfc822\n\n\(original)\n\nHello\n--r--")
  }

  @Test(
    "of RFC 5965 name the recipient by field or by the returned mail",
    arguments: [
      (
        "Feedback-Type: abuse\nOriginal-Rcpt-To: <Pat@example.com>", "To: lee@example.com",
        ["pat@example.com"]
      ),
      ("Feedback-Type: abuse\nOriginal-Rcpt-To: rfc822; pat@example.com", "", ["pat@example.com"]),
      ("Feedback-Type: abuse\nRemoval-Recipient: pat@example.com", "", ["pat@example.com"]),
      (
        "feedback-type: ABUSE", "From: hub@hub.example.org\nTo: Pat <pat@example.com>",
        ["pat@example.com"]
      ),
      (
        "Feedback-Type: abuse", "Delivered-To: pat@example.com\nTo: list@hub.example.org",
        ["pat@example.com"]
      ),
      (
        "Feedback-Type: abuse\nOriginal-Rcpt-To: a@example.com\nOriginal-Rcpt-To: b@example.com",
        "", ["a@example.com", "b@example.com"]
      ),
      ("Version: 1\n\nFeedback-Type: abuse", "To: undisclosed-recipients:;", []),
    ] as [(String, String, [String])])
  func recipients(fields: String, original: String, expected: [String]) throws {
    let complaint = try #require(ComplaintReport(Self.feedback(fields, original: original)))
    #expect(complaint.feedbackType == "abuse")
    #expect(complaint.originalRecipients == expected)
    #expect(complaint.endsMail)
  }

  @Test(
    "end our mail only where the recipient wants it",
    arguments: [
      ("abuse", true), ("fraud", true), ("opt-out", true), ("opt-out-list", true), ("other", true),
      ("not-spam", false), ("auth-failure", false),
    ])
  func types(type: String, endsMail: Bool) throws {
    let complaint = try #require(
      ComplaintReport(Self.feedback("Feedback-Type: \(type)\nUser-Agent: x/1\nVersion: 1")))
    #expect(complaint.feedbackType == type)
    #expect(complaint.endsMail == endsMail)
  }

  @Test func `a token of ours is found in the returned mail when the recipient was taken out`()
    throws
  {
    let complaint = try #require(
      ComplaintReport(
        Self.feedback(
          "Feedback-Type: abuse\nOriginal-Mail-From: <b+12@hub.example.org>",
          original: "Message-ID: <m1@hub.example.org>\nReturn-Path: <b+12@hub.example.org>\n"
            + "Reply-To: hub+r12@hub.example.org\n"
            + "List-Unsubscribe: <https://hub.example.org/u/1>,\n <mailto:hub+u12@hub.example.org?subject=stop>"
        )))
    #expect(complaint.originalMessageID == "m1@hub.example.org")
    #expect(complaint.originalIdentifiers == ["m1@hub.example.org"])
    #expect(complaint.originalMailFrom == "b+12@hub.example.org")
    #expect(
      complaint.returnAddresses.map(\.rawValue)
        == ["b+12@hub.example.org", "hub+r12@hub.example.org", "hub+u12@hub.example.org"])
  }

  @Test func `one whose boundary was lost is read from its text`() throws {
    let message = MessageTests.read(
      "From: fbl@example.net\nContent-Type: multipart/report; report-type=feedback-report; boundary=zz\n\n"
        + "An abuse report.\n\nFeedback-Type: abuse\nUser-Agent: x/1\nOriginal-Rcpt-To: pat@example.com\n\n"
        + "Message-ID: <m1@hub.example.org>\nFrom: hub@hub.example.org\n")
    #expect(ComplaintReport(message)?.originalRecipients == ["pat@example.com"])
    let withWords = MessageTests.read(
      "From: MAILER-DAEMON@example.net\nSubject: Complaint\n"
        + "Content-Type: multipart/report; report-type=feedback-report; boundary=zz\n\n"
        + "Feedback-Type: abuse\n\nYour message was rejected by <pat@example.com>\n")
    #expect(DeliveryReport(withWords) == nil)
    #expect(ComplaintReport(withWords) != nil)
  }

  @Test func `Microsoft's names the recipient in the mail that it encloses`() throws {
    let message = MessageTests.read(
      "From: staff@hotmail.com\nTo: abuse@hub.example.org\nSubject: complaint about message from 192.0.2.9\n"
        + "Content-Type: multipart/mixed; boundary=r\n\n--r\nContent-Type: message/rfc822\n\n"
        + "X-HmXmrOriginalRecipient: <Pat@example.com>\nFrom: hub@hub.example.org\n"
        + "Message-ID: <m1@hub.example.org>\nTo: undisclosed\n\nHello\n--r--")
    let complaint = try #require(ComplaintReport(message))
    #expect(complaint.originalRecipients == ["pat@example.com"])
    #expect(complaint.originalMessageID == "m1@hub.example.org")
    #expect(DeliveryReport(message) == nil)
  }

  @Test func `Apple Mail's unsubscription is one of its writer`() throws {
    let message = MessageTests.read(
      "From: Pat <Pat@example.com>\nTo: hub+u12@hub.example.org\nSubject: unsubscribe\n"
        + "Auto-Submitted: auto-replied\n\nApple Mail sent this email to unsubscribe from the message “Welcome”."
    )
    let complaint = try #require(ComplaintReport(message))
    #expect(complaint.feedbackType == "opt-out")
    #expect(complaint.originalRecipients == ["pat@example.com"])
    if case .autoReply(let evidence) = message.automation(ours: []) { Issue.record("\(evidence)") }
  }

  static let bounce =
    #"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"Pat@example.com","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 [192.0.2.1] user unknown"},{"status":"5.2.2","emailAddress":"lee@example.com","diagnosticCode":"smtp; 552 5.2.2 full"}]},"mail":{"messageId":"0101-ses","commonHeaders":{"messageId":"<m1@hub.example.org>"}}}"#
  static let complained =
    #"{"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":"pat@example.com"}],"complaintFeedbackType":"abuse"},"mail":{"commonHeaders":{"messageId":"<m1@hub.example.org>"}}}"#

  static func notice(_ json: String, wrapped: Bool) -> Message {
    let text =
      wrapped
      ? "{\"Type\" : \"Notification\", \"Message\" : \"\(json.replacing("\"", with: "\\\""))\"}"
      : json
    return MessageTests.read(
      "From: SES <no-reply@sns.amazonaws.com>\nTo: hub@hub.example.org\nSubject: AWS Notification Message\n\n\(text)\n\n--\nIf you wish to stop receiving notifications …"
    )
  }

  @Test("Amazon's notices are read, also inside a string", arguments: [false, true])
  func amazon(wrapped: Bool) throws {
    let report = try #require(DeliveryReport(Self.notice(Self.bounce, wrapped: wrapped)))
    #expect(report.recipients.map(\.recipient) == ["pat@example.com", "lee@example.com"])
    #expect(report.recipients.map(\.permanent) == [true, false])
    #expect(report.recipients.map(\.status) == ["5.1.1", "5.2.2"])
    #expect(report.originalMessageID == "m1@hub.example.org")
    let message = Self.notice(Self.complained, wrapped: wrapped)
    #expect(DeliveryReport(message) == nil)
    let complaint = try #require(ComplaintReport(message))
    #expect(complaint.originalRecipients == ["pat@example.com"])
    #expect(complaint.originalIdentifiers == ["m1@hub.example.org"])
    let delivered = Self.notice(#"{"notificationType":"Delivery","mail":{}}"#, wrapped: wrapped)
    #expect(DeliveryReport(delivered)?.isBounce == false)
  }

  @Test(
    "are nothing that people write",
    arguments: [
      "From: ana@example.org\nSubject: complaint about message from hub\n\nYou write too often. Feedback-Type: abuse",
      "From: ana@example.org\nSubject: unsubscribe\n\nPlease take me off.",
      "From: ana@example.org\nSubject: Fwd: abuse\nContent-Type: multipart/mixed; boundary=r\n\n--r\n\nsee\n--r\nContent-Type: message/rfc822\n\nFrom: fbl@example.net\nContent-Type: multipart/report; boundary=s\n\n--s\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--s--\n--r--",
      "From: no-reply@sns.amazonaws.com\nSubject: x\n\n{\"notificationType\":",
    ])
  func people(source: String) { #expect(ComplaintReport(MessageTests.read(source)) == nil) }
}
