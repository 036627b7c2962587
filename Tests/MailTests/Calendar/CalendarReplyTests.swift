import Testing

@testable import Mail

@Suite("Answers to invitations")
struct CalendarReplyTests {
  static func object(_ method: String, _ lines: String) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:\(method)\r\nBEGIN:VEVENT\r\n"
      + lines.replacing("\n", with: "\r\n")
      + "\r\nDTSTART:20261201T230000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
  }

  @Test(
    "say who comes",
    arguments: [
      ("ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:Ana@example.org", .accepted),
      ("ATTENDEE;PARTSTAT=DECLINED:MAILTO:ana@example.org", .declined),
      ("ATTENDEE;CN=\"López; Ana\";PARTSTAT=TENTATIVE:mailto:ana@exam\n ple.org", .tentative),
      ("ATTENDEE:mailto:ana@example.org", .needsAction),
      ("ATTENDEE;PARTSTAT=X-MAYBE:mailto:ana@example.org", .needsAction),
    ] as [(String, CalendarReply.Participation)])
  func partstat(attendee: String, expected: CalendarReply.Participation) throws {
    let text = CalendarReplyTests.object("REPLY", "UID:u-1@example.org\nSEQUENCE:3\n\(attendee)")
    let reply = try #require(CalendarReply(object: text))
    #expect(reply.method == .reply)
    #expect(reply.uid == "u-1@example.org")
    #expect(reply.sequence == 3)
    #expect(reply.attendee == "ana@example.org")
    #expect(reply.partstat == expected)
  }

  @Test(
    "are nothing else",
    arguments: [
      object("REQUEST", "UID:u\nATTENDEE:mailto:a@example.org"),
      object("REPLY", "ATTENDEE:mailto:a@example.org"), object("REPLY", "UID:u"),
      "", "BEGIN:VCALENDAR", "BEGIN:VEVENT\nEND:VCALENDAR", "nonsense\u{1}",
      String(repeating: "BEGIN:VCALENDAR\n", count: 5_000),
      String(repeating: "BEGIN:VEVENT\r\n", count: 199), "BEGIN:VCALENDAR\nMETHOD\nUID;;;:\n",
    ])
  func others(text: String) { #expect(CalendarReply(object: text) == nil) }

  @Test func `a counter-proposal and an attached object are read too`() throws {
    let text = CalendarReplyTests.object(
      "COUNTER", "UID:u\nATTENDEE;PARTSTAT=TENTATIVE:mailto:a@example.org\nCOMMENT:Wed?")
    var message = Message()
    message.calendars = ["junk", text]
    let reply = try #require(CalendarReply(message))
    #expect(reply.method == .counter)
    #expect(reply.comment == "Wed?")
  }
}
