import Testing

@testable import Mail

@Suite("Who wrote it: a person or a machine")
struct AutomationTests {
  enum Kind { case autoReply, automatic, none }

  @Test(
    "is told by the fields",
    arguments: [
      ("Auto-Submitted: auto-replied (vacation)", .autoReply),  // RFC 3834 §5
      ("Auto-Submitted: no", .none),
      ("Auto-Submitted: auto-generated", .automatic),
      ("Auto-Submitted: auto-generated\nSubject: Automatic reply: Tuesday", .autoReply),
      ("X-Autoreply: yes", .autoReply),
      ("X-Autoreply: no", .none),
      ("X-Autorespond: Tuesday", .autoReply),
      ("X-POST-MessageClass: 9; Autoresponder", .autoReply),
      ("X-FC-MachineGenerated: true", .autoReply),
      ("Precedence: auto_reply", .autoReply),
      ("Subject: Automatic reply: Tuesday", .autoReply),
      ("Subject: Auto: Tuesday", .autoReply),
      ("Subject: Out of Office", .autoReply),
      ("Subject: Out of Office: Tuesday", .autoReply),
      ("Subject: Out of Office AutoReply: Tuesday", .autoReply),
      ("Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_mardi?=", .autoReply),
      ("Subject: =?utf-8?Q?Respuesta_autom=C3=A1tica?=: martes", .autoReply),
      ("Subject: =?utf-8?Q?Resposta_autom=C3=A1tica?=: x", .autoReply),
      ("Subject: Fuera de la oficina", .autoReply),
      ("Subject: Abwesenheitsnotiz", .autoReply),
      ("Return-Path: <>\nSubject: I am on vacation until May", .autoReply),
      ("Return-Path: <>\nSubject: hello", .automatic),
      ("Subject: Vacation plans", .none),
      ("Subject: Out of office next week, but can help after", .none),
      ("Subject: Re: Automatic reply: Tuesday", .none),
      ("Subject: Absences at the phone bank", .none),
      ("Subject: Away for a week", .none),
      ("Subject: Automobile", .none),
      ("X-Auto-Response-Suppress: All", .none),  // a person's Outlook
      ("List-Id: Hub <hub.example.org>", .automatic),
      ("List-Unsubscribe: <mailto:x@example.org>", .automatic),
      ("Precedence: bulk", .automatic),
      ("Precedence: first-class", .none),
      ("Reply-To: no-reply@example.org", .automatic),
      ("Sender: hub@example.net", .automatic),
    ] as [(String, Kind)])
  func fields(head: String, expected: Kind) throws {
    let message = MessageTests.read(
      "From: Ana <ana@example.org>\n\(head)\n\nI am on vacation from May 2, out of office.\n")
    let ours = [try #require(EmailAddress("hub@example.net"))]
    #expect(AutomationTests.kind(message.automation(ours: ours)) == expected)
  }

  @Test(
    "is told by the sender's address",
    arguments: [
      ("noreply@example.org", .automatic), ("do-not-reply@example.org", .automatic),
      ("MAILER-DAEMON@example.org", .automatic), ("news-noreply@example.org", .automatic),
      ("hub@example.net", .automatic), ("norah.reply@example.org", .none),
      ("<MAILER-DAEMON>", .automatic),
    ] as [(String, Kind)])
  func senders(from: String, expected: Kind) throws {
    let ours = [try #require(EmailAddress("hub@example.net"))]
    let message = MessageTests.read("From: \(from)\nSubject: hello\n\nx")
    #expect(AutomationTests.kind(message.automation(ours: ours)) == expected)
  }

  static func kind(_ automation: Automation) -> Kind {
    switch automation {
    case .autoReply: .autoReply
    case .automatic: .automatic
    case .none: .none
    }
  }

  @Test func `the list is named without its brackets`() {
    let message = MessageTests.read("List-Id: \"Hub <East>\" <hub.example.org>\n\nx")
    #expect(message.listID == "hub.example.org")
    #expect(message.isList)
  }
}
