import CIcal
import Foundation
import Testing

@testable import Mail

extension CalendarInvitation {
  /// `2026-11-03T23:00:00Z`.
  static func moment(_ text: String) -> Date {
    (try? Date(text, strategy: .iso8601)) ?? .distantPast
  }

  /// A talk on a Tuesday evening in Boston, in winter.
  static func sample(
    _ method: CalendarEvent.Method = .request, start: String = "2026-11-03T23:00:00Z",
    zone: String = "America/New_York", minutes: Int = 30, name: String = "Maria López"
  ) throws -> CalendarInvitation {
    let event = CalendarEvent(
      method, uid: "k3x9@example.org", sequence: 1, stamp: moment("2026-10-27T12:30:05Z"),
      start: moment(start), zone: zone, minutes: minutes, summary: "Phone call with Ana",
      description: "Ana calls you.\nAnswer this mail to move it.", alarmsBefore: [30])
    return CalendarInvitation(
      event,
      organizer: .init(
        name: "Hubkeeper", try #require(EmailAddress("hub+rabc@example.org"))),
      attendee: .init(name: name, try #require(EmailAddress("maria@example.net"))))
  }
}

@Suite("Calendar invitations")
struct CalendarInvitationTests {
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func `a request is written as calendars read it`() throws {
    let text = try CalendarInvitation.sample().text()
    #expect(
      text.replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        PRODID:-//Hubkeeper//Hubkeeper//EN
        VERSION:2.0
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VTIMEZONE
        TZID:America/New_York
        BEGIN:DAYLIGHT
        DTSTART:20260308T020000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20261101T020000
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:k3x9@example.org
        SEQUENCE:1
        DTSTAMP:20261027T123005Z
        DTSTART;TZID=America/New_York:20261103T180000
        DTEND;TZID=America/New_York:20261103T183000
        SUMMARY:Phone call with Ana
        DESCRIPTION:Ana calls you.\\nAnswer this mail to move it.
        ORGANIZER;CN="Hubkeeper":mailto:hub+rabc@example.org
        ATTENDEE;CN="Maria López";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
         TRUE:mailto:maria@example.net
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Phone call with Ana
        TRIGGER:-PT30M
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `a cancellation asks for no answer and rings no more`() throws {
    let all = lines(try CalendarInvitation.sample(.cancel).text())
    #expect(all.contains("METHOD:CANCEL"))
    #expect(all.contains("STATUS:CANCELLED"))
    #expect(all.contains("UID:k3x9@example.org"))
    #expect(!all.contains { $0.contains("RSVP") || $0.contains("VALARM") })
    #expect(all.count { $0.hasPrefix("ATTENDEE") } == 1)
  }

  @Test(
    "a zone is two rules where it has two, and else its changes one by one",
    arguments: [
      (
        "America/New_York", "2026-06-01T12:00:00Z",
        ["20251102T020000 1SU in 11", "20260308T020000 2SU in 3"]
      ),
      (
        "Europe/Berlin", "2026-06-01T12:00:00Z",
        ["20251026T030000 -1SU in 10", "20260329T020000 -1SU in 3"]
      ),
      (
        "Pacific/Auckland", "2026-06-01T12:00:00Z",
        ["20250928T020000 -1SU in 9", "20260405T030000 1SU in 4"]
      ),
      ("America/Phoenix", "2026-06-01T12:00:00Z", ["19700101T000000"]),
      ("Asia/Kolkata", "2026-06-01T12:00:00Z", ["19700101T000000"]),
    ])
  func zones(zone: String, start: String, expected: [String]) throws {
    let all = lines(try CalendarInvitation.sample(start: start, zone: zone).text())
    let end = try #require(all.firstIndex(of: "END:VTIMEZONE"))
    var found: [String] = []
    for line in all[..<end] {
      if line.hasPrefix("DTSTART:") { found.append(String(line.dropFirst(8))) }
      if let rule = line.wholeMatch(of: /RRULE:FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(.+)/),
        let last = found.indices.last
      {
        found[last] += " \(rule.output.2) in \(rule.output.1)"
      }
    }
    #expect(found == expected)
  }

  @Test(
    "a time that the clock shows twice, or of a zone that is none, is written in UTC",
    arguments: [
      ("2026-11-01T05:30:00Z", "America/New_York", "DTSTART:20261101T053000Z"),
      ("2026-11-01T06:30:00Z", "America/New_York", "DTSTART:20261101T063000Z"),
      (
        "2026-11-01T07:00:00Z", "America/New_York",
        "DTSTART;TZID=America/New_York:20261101T020000"
      ),
      (
        "2026-03-08T06:00:00Z", "America/New_York",
        "DTSTART;TZID=America/New_York:20260308T010000"
      ),
      (
        "2026-03-08T07:00:00Z", "America/New_York",
        "DTSTART;TZID=America/New_York:20260308T030000"
      ),
      ("2026-11-03T23:00:00Z", "Boston", "DTSTART:20261103T230000Z"),
      ("2026-11-03T23:00:00Z", "UTC", "DTSTART:20261103T230000Z"),
      ("2026-11-03T23:00:00Z", "A\r\nX-EVIL:1", "DTSTART:20261103T230000Z"),
    ])
  func times(start: String, zone: String, expected: String) throws {
    let text = try CalendarInvitation.sample(start: start, zone: zone).text()
    #expect(lines(text).contains(expected))
    #expect(text.contains("VTIMEZONE") == expected.contains("TZID"))
  }

  /// What tries to end a line, a parameter or a value.
  static let evil = [
    "a\r\nATTENDEE:mailto:x@example.com", "a\nX-EVIL:1", "a\rEND:VEVENT", "\u{2028}X-EVIL:1",
    "\u{85}X-EVIL:1\u{0}\u{7}\u{7F}", "a\";X-EVIL=1:b", "a;b,c:d\\n\\", "^nX-EVIL:1^'",
    "Ana \"the\" Lee", String(repeating: "é", count: 300), String(repeating: "😀 ", count: 100),
    "", " ", "\r\n", "\u{B}X-EVIL:1\u{C}X-EVIL:2",
  ]

  @Test("no value adds a line or a property", arguments: evil)
  func injection(value: String) throws {
    var invitation = try CalendarInvitation.sample(name: value)
    invitation.event.uid = "u" + value
    invitation.event.summary = value
    invitation.event.description = value + "\n" + value
    invitation.event.location = value
    invitation.event.url = value
    invitation.organizer.name = value
    let text = invitation.text()
    let physical = text.components(separatedBy: "\r\n")
    #expect(physical.allSatisfy { $0.utf8.count <= 75 })
    #expect(!physical.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
    let plain = lines(try CalendarInvitation.sample().text())
      .map { $0.prefix { $0 != ":" && $0 != ";" } }
    var names = lines(text).map { $0.prefix { $0 != ":" && $0 != ";" } }
    // What says nothing is left out.
    names.removeAll { $0 == "LOCATION" }
    var expected = plain
    if value.allSatisfy(\.isWhitespace), let first = expected.firstIndex(of: "DESCRIPTION") {
      expected.remove(at: first)
    }
    #expect(names == expected)
    let errors = try Libical.errors(in: text)
    #expect(errors == [])
  }

  @Test func `a moment out of all bounds is written somewhere`() throws {
    var invitation = try CalendarInvitation.sample()
    for moment in [Double.infinity, -.infinity, .nan, 1e300, -1e300, 0] {
      invitation.event.start = Date(timeIntervalSince1970: moment)
      invitation.event.stamp = Date(timeIntervalSince1970: moment)
      invitation.event.minutes = .max
      invitation.event.sequence = .min
      invitation.event.alarmsBefore = [.min, .max]
      #expect(invitation.text().hasSuffix("END:VCALENDAR\r\n"))
    }
  }

  @Test func `an address stands in a mailto as it must`() throws {
    var invitation = try CalendarInvitation.sample()
    invitation.attendee.address = try #require(EmailAddress("a%b?c&d+é@example.net"))
    #expect(
      lines(invitation.text()).contains { $0.hasSuffix(":mailto:a%25b%3Fc%26d+%C3%A9@example.net") }
    )
  }

  @Test func `a mail carries it as an alternative and as a file, and answers go to the organizer`()
    throws
  {
    let invitation = try CalendarInvitation.sample(.cancel)
    var draft = Draft(
      from: NamedAddress(name: "Hubkeeper", try #require(EmailAddress("hub@example.org"))),
      to: [NamedAddress(name: nil, invitation.attendee.address)], subject: "Cancelled",
      messageID: "1@example.org", date: invitation.event.stamp, zone: .gmt, text: "Words",
      boundarySeed: "1")
    draft.html = "<p>Words</p>"
    draft.attach(invitation)
    let bytes = draft.bytes()
    let message = Message(parsing: bytes)
    #expect(message.replyTo.first?.address == invitation.organizer.address)
    #expect(
      message.calendars.first
        == invitation.text().replacing("\r\n", with: "\n").dropLast().description)
    let file = try #require(message.attachments.first { $0.filename == "invite.ics" })
    #expect(String(decoding: try #require(file.contents), as: UTF8.self) == invitation.text())
    let raw = String(decoding: bytes, as: UTF8.self)
    let type = "Content-Type: text/calendar; charset=utf-8; method=CANCEL\r\n"
    #expect(raw.components(separatedBy: type).count == 3)
  }
}

/// What libical, another's, says of an object.
enum Libical {
  struct Unreadable: Error {}

  /// The names of properties that it does not take, by RFC 5545 and RFC 5546.
  static func errors(in text: String) throws -> [String] {
    guard let object = unsafe icalparser_parse_string(text) else { throw Unreadable() }
    defer { unsafe icalcomponent_free(object) }
    _ = unsafe icalrestriction_check(object)
    guard unsafe icalcomponent_count_errors(object) > 0 else { return [] }
    guard let printed = unsafe icalcomponent_as_ical_string(object) else { return ["unprintable"] }
    return unsafe String(cString: printed).components(separatedBy: "\r\n")
      .filter { $0.hasPrefix("X-LIC-ERROR") }
  }

  /// The start of its event, by its own VTIMEZONE.
  static func start(of text: String) throws -> Int {
    guard let object = unsafe icalparser_parse_string(text) else { throw Unreadable() }
    defer { unsafe icalcomponent_free(object) }
    guard let event = unsafe icalcomponent_get_first_component(object, ICAL_VEVENT_COMPONENT),
      let property = unsafe icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY)
    else { throw Unreadable() }
    let time = unsafe icalproperty_get_datetime_with_component(property, object)
    return unsafe Int(icaltime_as_timet_with_zone(time, time.zone))
  }
}
