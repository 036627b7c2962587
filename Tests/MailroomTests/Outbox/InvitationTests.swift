import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

/// Asks for a talk, and takes what a calendar answers.
private struct Talks: Capability {
  var asks: Set<String> { ["talk"] }

  func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let reply = CalendarReply(letter.message), letter.mayAnswer else { return nil }
    try Outbox.close(question, in: handling)
    return .handled("\(question.payload) \(reply.partstat.rawValue)")
  }
}

@Suite("Invitations on their way")
struct InvitationTests {
  private let books = Books(capabilities: [Talks()])

  private func event(_ method: CalendarEvent.Method, sequence: Int) -> CalendarEvent {
    CalendarEvent(
      method, uid: "k3x9@example.org", sequence: sequence, stamp: books.now,
      start: books.now + 86_400, zone: "America/New_York", minutes: 30,
      summary: "Phone call with Ana", description: "Ana calls you, Élan at 6.")
  }

  private func post(
    _ event: CalendarEvent, organizerRow: Int64? = nil, asks: Asking? = nil, person: Int64
  ) throws -> Int64 {
    let address = try books.addressID("maria@example.net")
    return try books.write { handling in
      var posting = Posting(
        "operator-note", values: ["title": "A title", "text": "Words."], to: address,
        person: person, lane: .notices, because: "a test", isUrgent: true)
      posting.calendar = PostedCalendar(event, organizerRow: organizerRow)
      posting.asks = asks
      return try #require(try Outbox.put(posting, in: handling))
    }
  }

  private func asking() -> Asking {
    Asking("talk", payload: "booking 7", until: books.now + 5 * 86_400)
  }

  private func composed() throws -> [Message] {
    let composer = Composer(books.house)
    return try books.claim().mails.map {
      Message(parsing: try composer.compose($0, at: books.now).bytes)
    }
  }

  private func property(_ name: String, of object: String) -> String? {
    object.replacing("\n ", with: "").components(separatedBy: "\n").first { $0.hasPrefix(name) }
  }

  @Test func `all about one booking have one organizer, to which answers by mail go too`() throws {
    let person = try books.person("Maria Lopez", at: "maria@example.net")
    let first = try post(event(.request, sequence: 0), asks: asking(), person: person)
    _ = try post(event(.request, sequence: 1), organizerRow: first, person: person)
    _ = try post(event(.cancel, sequence: 2), organizerRow: first, person: person)
    // Names are read as the mail leaves.
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE person SET name = 'María López' WHERE id = ?", arguments: [person])
    }
    let messages = try composed()
    #expect(messages.count == 3)
    var organizers: Set<String> = []
    for message in messages {
      #expect(message.from.first?.address?.rawValue == "hub@example.org")
      let object = try #require(message.calendars.first)
      let reply = try #require(message.replyTo.first?.address)
      let organizer = try #require(property("ORGANIZER", of: object))
      #expect(organizer.hasSuffix(":mailto:\(reply)"))
      #expect(reply.rawValue.hasPrefix("hub+r"))
      organizers.insert(organizer)
      #expect(
        property("ATTENDEE", of: object)?.hasPrefix("ATTENDEE;CN=\"María López\"") == true)
      #expect(property("ATTENDEE", of: object)?.hasSuffix(":mailto:maria@example.net") == true)
      #expect(property("UID", of: object) == "UID:k3x9@example.org")
      let file = try #require(message.attachments.first { $0.filename == "invite.ics" })
      let text = String(decoding: try #require(file.contents), as: UTF8.self)
      #expect(text.replacing("\r\n", with: "\n") == object + "\n")
    }
    #expect(organizers.count == 1)
    #expect(
      messages.compactMap { property("METHOD", of: $0.calendars.first ?? "") } == [
        "METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL",
      ])
  }

  private func receive(
    _ partstat: String, at organizer: EmailAddress, from: String = "maria@example.net", uid: Int
  ) throws -> Receipt {
    let text = """
      From: <\(from)>
      To: Hubkeeper <\(organizer)>
      Subject: \(partstat.capitalized): Phone call with Ana
      Date: Mon, 02 Mar 2026 12:00:00 -0500
      Message-ID: <\(uid)@example.net>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      Maria has answered this invitation.
      --b
      Content-Type: text/calendar; method=REPLY; charset=utf-8

      BEGIN:VCALENDAR
      VERSION:2.0
      METHOD:REPLY
      BEGIN:VEVENT
      UID:k3x9@example.org
      SEQUENCE:0
      ATTENDEE;PARTSTAT=\(partstat):mailto:\(from)
      END:VEVENT
      END:VCALENDAR
      --b--
      """
    let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
    return try books.write { handling in
      let place = Ledger.Place(
        mailbox: "INBOX", uidValidity: 1, uid: UID(rawValue: UInt32(uid)))
      try Ledger.begin(
        place, waiting: WaitingMessage(uid: place.uid, size: 1, arrivedAt: handling.now),
        in: handling.db)
      let entry = try #require(try Ledger.entry(at: place, in: handling.db))
      var reception = Reception(
        Handling(db: handling.db, house: handling.house, now: handling.now, ledgerID: entry.id))
      return try reception.receive(
        Message(parsing: bytes), sha256: "\(uid)", ledgerID: entry.id, arrivedAt: handling.now)
    }
  }

  @Test func `a calendar's answer reaches what asked, again and while a person has the thread`()
    throws
  {
    let person = try books.person("Maria Lopez", at: "maria@example.net")
    _ = try books.person("Dana Reed", at: "dana@example.org")
    let first = try post(event(.request, sequence: 0), asks: asking(), person: person)
    let second = try post(event(.request, sequence: 1), organizerRow: first, person: person)
    #expect(try books.write { try Outbox.question(row: second, in: $0.db)?.row } == first)
    let messages = try composed()
    let organizer = try #require(messages.last?.replyTo.first?.address)
    let accepted = try receive("ACCEPTED", at: organizer, uid: 1)
    #expect(
      accepted
        == Receipt(
          kind: "calendar_reply", outcome: "handled", because: "booking 7 ACCEPTED"))
    // The question is closed by now, and a coordinator has the thread.
    let closed = try books.value(
      "SELECT answeredAt FROM outbox WHERE id = ?", [first], as: Int64.self)
    #expect(closed != nil)
    try books.write { try HandOver.keepQuiet(person, days: 14, in: $0) }
    let declined = try receive("DECLINED", at: organizer, uid: 2)
    #expect(declined.because == "booking 7 DECLINED")
  }

  @Test func `an answer from elsewhere, or to another address of ours, is for a person`() throws {
    let person = try books.person("Maria Lopez", at: "maria@example.net")
    _ = try post(event(.request, sequence: 0), asks: asking(), person: person)
    let organizer = try #require(try composed().first?.replyTo.first?.address)
    let stranger = try receive("DECLINED", at: organizer, from: "eve@example.net", uid: 1)
    #expect(stranger.kind == "calendar_reply")
    #expect(stranger.outcome == "handed over")
    let plain = try #require(EmailAddress("hub@example.org"))
    #expect(try receive("DECLINED", at: plain, uid: 2).outcome == "handed over")
  }

  @Test func `one that cannot be read is dropped, and stops nothing else`() throws {
    let person = try books.person("Maria Lopez", at: "maria@example.net")
    let row = try post(event(.request, sequence: 0), person: person)
    let good = try post(event(.request, sequence: 1), organizerRow: 999_999, person: person)
    try books.write { handling in
      try handling.db.execute(
        sql: "UPDATE outbox SET calendar = '{}' WHERE id = ?", arguments: [row])
    }
    let claim = try books.claim()
    #expect(claim.mails.map(\.id) == [good])
    #expect(claim.dropped.map(\.because) == ["an invitation that cannot be read"])
    // An organizer that is gone: its own row stands in.
    #expect(claim.mails.first?.calendar?.organizer.row == good)
  }
}
