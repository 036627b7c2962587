import Foundation
import Testing

@testable import Mail

@Suite("Calendar answers as calendars write them")
struct CalendarAnswersTests {
  static let google = """
    BEGIN:VCALENDAR
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    VERSION:2.0
    CALSCALE:GREGORIAN
    METHOD:REPLY
    BEGIN:VEVENT
    DTSTART:20261201T230000Z
    DTEND:20261201T233000Z
    DTSTAMP:20261124T103912Z
    ORGANIZER;CN=Hub East:mailto:hub+r12@hub.example.org
    UID:booking-12@hub.example.org
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ana Lópe
     z;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="See you then; bye":mailto:Ana@example.org
    CREATED:20261123T100000Z
    SEQUENCE:2
    STATUS:CONFIRMED
    SUMMARY:1-on-1 with Lee
    END:VEVENT
    END:VCALENDAR
    """

  static let outlook = """
    BEGIN:VCALENDAR
    METHOD:REPLY
    PRODID:Microsoft Exchange Server 2010
    VERSION:2.0
    BEGIN:VTIMEZONE
    TZID:Eastern Standard Time
    BEGIN:STANDARD
    DTSTART:16010101T020000
    TZOFFSETFROM:-0400
    TZOFFSETTO:-0500
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    ATTENDEE;PARTSTAT=DECLINED;CN="López, Ana":MAILTO:ana@example.org
    COMMENT;LANGUAGE=en-US:Sorry\\, I work late\\nAna
    UID:booking-12@hub.example.org
    SUMMARY;LANGUAGE=en-US:Declined: 1-on-1 with Lee
    DTSTART;TZID=Eastern Standard Time:20261201T180000
    DTEND;TZID=Eastern Standard Time:20261201T183000
    CLASS:PUBLIC
    PRIORITY:5
    DTSTAMP:20261124T103912Z
    TRANSP:OPAQUE
    SEQUENCE:0
    X-MICROSOFT-CDO-APPT-SEQUENCE:0
    BEGIN:VALARM
    UID:alarm
    ATTENDEE:mailto:alarm@example.org
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    """

  static let apple = """
    BEGIN:VCALENDAR
    CALSCALE:GREGORIAN
    METHOD:REPLY
    PRODID:-//Apple Inc.//macOS 15.1//EN
    VERSION:2.0
    BEGIN:VEVENT
    ATTENDEE;CN="Ana";CUTYPE=INDIVIDUAL;EMAIL="Ana@example.org";PARTSTAT=TENTATIVE:/aMTIzNDU2/principal/
    UID:booking-12@hub.example.org
    END:VEVENT
    END:VCALENDAR
    """

  static let thunderbird = """
    BEGIN:VCALENDAR
    PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN
    VERSION:2.0
    METHOD:REPLY
    BEGIN:VEVENT
    UID:booking-12@hub.example.org
    SUMMARY:1-on-1 with Lee
    ATTENDEE;CN=Lee Hub;PARTSTAT=NEEDS-ACTION:mailto:lee@hub.example.org
    ATTENDEE;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:ana@example.org
    DTSTART:20261201T230000Z
    END:VEVENT
    END:VCALENDAR
    """

  @Test(
    "are read from each maker's",
    arguments: [
      (google, .accepted, "See you then; bye"), (outlook, .declined, "Sorry, I work late\nAna"),
      (apple, .tentative, nil), (thunderbird, .accepted, nil),
    ] as [(String, CalendarReply.Participation, String?)])
  func makers(object: String, partstat: CalendarReply.Participation, comment: String?) throws {
    for ends in ["\n", "\r\n"] {
      let reply = try #require(CalendarReply(object: object.replacing("\n", with: ends)))
      #expect(reply.method == .reply)
      #expect(reply.uid == "booking-12@hub.example.org")
      #expect(reply.attendee == "ana@example.org")
      #expect(reply.partstat == partstat)
      #expect(reply.comment == comment)
      #expect(reply.proposal == nil)
    }
  }

  @Test(
    "are read wherever the mailer puts them",
    arguments: [
      "Content-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\n\n@",
      "Content-Type: TEXT/CALENDAR; CHARSET=utf-8; METHOD=REPLY; name=\"meeting.ics\"\nContent-Class: urn:content-classes:calendarmessage\n\n@",
      "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nAna has accepted.\n--b\nContent-Type: text/calendar; method=REPLY\nContent-Transfer-Encoding: base64\n\n64@\n--b--",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n.\n--b\nContent-Type: application/ics; name=\"invite.ics\"\nContent-Disposition: attachment; filename=\"invite.ics\"\nContent-Transfer-Encoding: base64\n\n64@\n--b--",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n.\n--b\nContent-Type: application/octet-stream; name=meeting.ics\nContent-Disposition: attachment; filename=meeting.ics\n\n@\n--b--",
    ])
  func places(part: String) throws {
    let plain = Self.outlook
    let encoded = Data(plain.utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithLineFeed,
    ])
    let body = part.replacing("64@", with: encoded).replacing("@", with: plain, maxReplacements: 1)
    let source = part.contains("64@") ? part.replacing("64@", with: encoded) : body
    let message = MessageTests.read(
      "From: Ana <Ana@example.org>\nSubject: Declined: 1-on-1 with Lee\nMIME-Version: 1.0\n\(source)"
    )
    let reply = try #require(CalendarReply(message))
    #expect(reply.partstat == .declined)
    #expect(reply.attendee == "ana@example.org")
  }

  @Test func `the one who wrote answers, where several are listed`() throws {
    var message = MessageTests.read("From: Kim <KIM@example.org>\n\nx")
    message.calendars = [
      """
      BEGIN:VCALENDAR
      METHOD:REPLY
      BEGIN:VEVENT
      UID:u
      ATTENDEE;PARTSTAT=ACCEPTED:mailto:lee@example.org
      ATTENDEE;PARTSTAT=DECLINED:mailto:kim@example.org
      END:VEVENT
      END:VCALENDAR
      """
    ]
    let reply = try #require(CalendarReply(message))
    #expect(reply.attendee == "kim@example.org")
    #expect(reply.partstat == .declined)
  }

  @Test func `a delegation names who comes instead`() throws {
    let reply = try #require(
      CalendarReply(
        object: CalendarReplyTests.object(
          "REPLY",
          "UID:u\nATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"MAILTO:Kim@example.org\",\"mailto:x@example.org\":mailto:ana@example.org\nATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM=\"mailto:ana@example.org\":mailto:kim@example.org"
        )))
    #expect(reply.partstat == .delegated)
    #expect(reply.attendee == "ana@example.org")
    #expect(reply.delegate == "kim@example.org")
  }

  @Test(
    "another time is proposed in its zone",
    arguments: [
      ("DTSTART:20261202T000000Z", "2026-12-02T00:00:00Z"),
      ("DTSTART;TZID=America/New_York:20261201T190000", "2026-12-02T00:00:00Z"),
      ("DTSTART;TZID=\"Eastern Standard Time\":20261201T190000", "2026-12-02T00:00:00Z"),
      (
        "DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20261201T190000",
        "2026-12-02T00:00:00Z"
      ),
      (
        "DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20261201T190000",
        "2026-12-02T00:00:00Z"
      ),
      ("DTSTART;TZID=W. Europe Standard Time:20261202T010000", "2026-12-02T00:00:00Z"),
      ("DTSTART:20261201T190000", "2026-12-02T00:00:00Z"),
      ("DTSTART;TZID=Nowhere:20261201T190000", "2026-12-02T00:00:00Z"),
      ("DTSTART;VALUE=DATE:20261202", "2026-12-02T05:00:00Z"),
    ])
  func counter(start: String, expected: String) throws {
    let text =
      "BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=TENTATIVE:mailto:ana@example.org\n"
      + "\(start)\nDTEND:20261202T003000Z\nCOMMENT:Later?\nEND:VEVENT\nEND:VCALENDAR"
    let reply = try #require(CalendarReply(object: text))
    #expect(reply.method == .counter)
    let home = try #require(TimeZone(identifier: "America/New_York"))
    let moment = try #require(reply.proposal?.start.moment(home: home))
    #expect(moment.formatted(.iso8601) == expected)
    #expect(reply.proposal?.end?.zone == "UTC")
  }

  @Test(
    "times that are none give no proposal",
    arguments: [
      "DTSTART:2026", "DTSTART:20261301T000000Z", "DTSTART:20261201T990000Z", "DTSTART:tomorrow",
      "DTSTART:",
    ])
  func noTime(start: String) throws {
    let reply = CalendarReply(
      object:
        "BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:u\nATTENDEE:mailto:a@example.org\n\(start)\nEND:VEVENT\nEND:VCALENDAR"
    )
    #expect(reply != nil)
    #expect(reply?.proposal == nil)
  }

  @Test func `an identifier that Exchange wrapped is ours again`() throws {
    let inner = "booking-12@hub.example.org"
    let name = Array("vCal-Uid".utf8) + [1, 0, 0, 0] + Array(inner.utf8) + [0]
    let size = String(format: "%02X000000", name.count)
    let hex = name.map { String(format: "%02X", $0) }.joined()
    let uid =
      "040000008200E00074C5B7101A82E00800000000" + String(repeating: "0", count: 32) + size + hex
    let text = CalendarReplyTests.object(
      "REPLY", "UID:\(uid)\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org")
    #expect(CalendarReply(object: text)?.uid == inner)
    let own =
      "040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5D901000000000000000010000000AABBCCDDEEFF00112233445566778899"
    #expect(ExchangeUID.original(own) == own)
    #expect(ExchangeUID.original(" u-1 ") == "u-1")
  }

  @Test(
    "odd writing is taken as it is meant",
    arguments: [
      "begin:vcalendar\nmethod:reply\nbegin:vevent\nuid:u\nattendee;partstat=accepted:MAILTO:Ana@Example.org\nend:vevent\nend:vcalendar",
      "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:u\nATTENDEE;CN=López, Ana;PARTSTAT=ACCEPTED:mailto:ana@example.org",
      "BEGIN:VCALENDAR\nMETHOD: Reply \nBEGIN:VEVENT\nUID: u \nATTENDEE ; PARTSTAT=ACCEPTED : mailto: ana@example.org",
      "\u{FEFF}BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID\r\n :u\r\nATTENDEE;PARTSTAT=ACC\r\n EPTED:mailto:ana@exa\r\n\tmple.org\r\nEND:VEVENT",
      "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=ACCEPTED:ana@example.org\nMETHOD:REPLY",
      "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=\"ACCEPTED\";SENT-BY=\"mailto:boss@example.org\":mailto:ana@example.org",
      "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nEND:VEVENT\nBEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\nEND:VEVENT",
    ])
  func odd(object: String) throws {
    let reply = try #require(CalendarReply(object: object))
    #expect(reply.uid == "u")
    #expect(reply.attendee == "ana@example.org")
    #expect(reply.partstat == .accepted)
  }

  @Test(
    "nothing else is an answer",
    arguments: [
      google.replacing("METHOD:REPLY", with: "METHOD:REQUEST"),
      google.replacing("METHOD:REPLY", with: "METHOD:PUBLISH"),
      google.replacing("METHOD:REPLY", with: "METHOD:CANCEL"),
      google.replacing("METHOD:REPLY", with: "METHOD:DECLINECOUNTER"),
      google.replacing("METHOD:REPLY\n", with: ""), google.replacing("UID:", with: "UDI:"),
      google.replacing("VEVENT", with: "VTODO"),
      String(repeating: "BEGIN:VEVENT\n", count: 100_000),
      String(repeating: ";", count: 300_000), "ATTENDEE;A=\"",
      "METHOD:REPLY\nBEGIN:VEVENT\nUID:u\nATTENDEE;PARTSTAT=\"x",
      String(repeating: "METHOD:REPLY\n ", count: 50_000), "\u{0}\u{1}\r\r\n:::;;;===",
    ])
  func nothing(object: String) { #expect(CalendarReply(object: object) == nil) }

  @Test func `a subject alone is no answer`() {
    let message = MessageTests.read(
      "From: ana@example.org\nSubject: Accepted: 1-on-1 with Lee\n\nYes!")
    #expect(CalendarReply(message) == nil)
  }

  @Test func `random objects never trap`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = Array(Self.google.utf8) + Array(Self.outlook.utf8)
    for _ in 0..<300 {
      var bytes = pieces
      for _ in 0..<20 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      let text = String(decoding: bytes[..<cut], as: UTF8.self)
      _ = CalendarReply(object: text)?.proposal?.start.moment(home: .gmt)
    }
  }
}
