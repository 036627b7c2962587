import Foundation
import GRDB
import Language
import Mail
package import Mailroom

/// The mails about a booking: to each of the two, with an object of their own for the calendar.
package struct BookingPost {
  package enum News: Sendable {
    case booked
    case moved
    /// Somebody else holds it now; whom it was with before.
    case otherContact(before: String)
    /// The way or the place changed, not the time.
    case changed
  }

  let handling: Handling
  private var db: Database { handling.db }

  package init(_ handling: Handling) { self.handling = handling }

  /// What a booking's mails ask: an answer to them is read in its light.
  package static let asks = "talk"
  /// The contact's side of the same.
  package static let asksContact = "talk with a volunteer"

  package static func payload(_ booking: Booking) -> String { "\(booking.id)" }

  // MARK: It stands

  /// - Parameter letter: the mail of the volunteer that it answers; without one it comes unasked.
  package func tell(_ booking: Booking, _ news: News, answering letter: Letter? = nil) throws {
    let volunteer = try tellVolunteer(booking, news, answering: letter)
    let contact = try tellContact(booking, news, said: letter.flatMap(Self.words))
    try booking.keepRows(volunteer: volunteer, contact: contact, in: db)
  }

  private func tellVolunteer(
    _ booking: Booking, _ news: News, answering letter: Letter?
  ) throws -> Int64? {
    guard let person = try Person.find(booking.personID, in: db),
      try letter != nil || TalkReach.of(booking.personID, in: db) == .written,
      let addressID = try letter?.address?.id
        ?? Person.primaryAddress(of: booking.personID, in: db)?.id
    else { return nil }
    let talk = try TalkWords.Talk(booking, in: db)
    let words = TalkWords(language: person.language)
    let time = TalkTime(person.language, zone: booking.zone)
    var posting = Posting(
      "talk-booked",
      values: [
        "given_name": .text(person.givenName), "contact_name": .text(talk.contactName),
        "when": .text(time.long(booking.start)), "zone": .text(time.zoneName),
        "how": .text(words.forVolunteer(talk)), "is_moved": .flag(false),
        "is_changed": .flag(false), "is_asked": .flag(letter != nil),
      ],
      to: addressID, person: person.id, language: person.language,
      lane: letter == nil ? .notices : .answers, because: "a 1-on-1", isUrgent: true)
    switch news {
    case .booked: break
    case .moved: posting.values["is_moved"] = .flag(true)
    case .changed: posting.values["is_changed"] = .flag(true)
    case .otherContact(let before): posting.values["before_name"] = .text(before)
    }
    posting.thread = letter?.thread
    leaveInTime(&posting, booking)
    posting.calendar = PostedCalendar(
      event(.request, booking, uid: booking.volunteerUID, talk: talk, words: words),
      organizerRow: booking.volunteerRow)
    if booking.volunteerRow == nil {
      posting.asks = Asking(
        Self.asks, payload: Self.payload(booking), until: booking.endsAt + 14 * 86_400)
    }
    return try Outbox.put(posting, in: handling)
  }

  private func tellContact(
    _ booking: Booking, _ news: News, said: String?
  ) throws -> Int64? {
    var posting = try contactPosting(booking)
    if let said { posting?.values["said"] = .text(said) }
    switch news {
    case .booked, .otherContact: posting?.values["is_booked"] = .flag(true)
    case .moved: posting?.values["is_moved"] = .flag(true)
    case .changed: posting?.values["is_changed"] = .flag(true)
    }
    guard var posting, let contact = try Person.find(booking.contactID, in: db) else { return nil }
    let words = TalkWords(language: contact.language)
    let talk = try TalkWords.Talk(booking, in: db)
    posting.calendar = PostedCalendar(
      contactEvent(.request, booking, talk: talk, words: words), organizerRow: booking.contactRow)
    if booking.contactRow == nil {
      posting.asks = Asking(
        Self.asksContact, payload: Self.payload(booking), until: booking.endsAt + 14 * 86_400)
    }
    return try Outbox.put(posting, in: handling)
  }

  // MARK: It does not

  /// Both calendars lose it.
  ///
  /// - Parameters:
  ///   - reason: for the contact ("Rose cannot come").
  ///   - words: the contact's, for the volunteer.
  ///   - tellsVolunteer: not where they have said STOP, or it is told in another mail.
  ///   - isOffered: whether a mail of its own offers them other times.
  package func tellCancelled(
    _ booking: Booking, answering letter: Letter? = nil, tellsVolunteer: Bool = true,
    tellsContact: Bool = true, reason: String? = nil, words: String? = nil, isOffered: Bool = false
  ) throws {
    if tellsVolunteer {
      try cancelForVolunteer(booking, answering: letter, words: words, isOffered: isOffered)
    }
    guard tellsContact, var posting = try contactPosting(booking),
      let contact = try Person.find(booking.contactID, in: db)
    else { return }
    posting.values["is_cancelled"] = .flag(true)
    if let reason { posting.values["reason"] = .text(reason) }
    if !handling.isForgetting, let said = letter.flatMap(Self.words) {
      posting.values["said"] = .text(said)
    }
    var talk = try TalkWords.Talk(booking, in: db)
    if handling.isForgetting {
      // The hour and the number say which; the name is to leave the books.
      talk.volunteerName = "a volunteer"
      talk.volunteerPhone = nil
      posting.values["name"] = .text(talk.volunteerName)
      posting.values["how"] = .text("The volunteer asked us to forget them.")
    }
    posting.calendar = PostedCalendar(
      contactEvent(.cancel, booking, talk: talk, words: TalkWords(language: contact.language)),
      organizerRow: booking.contactRow)
    try Outbox.put(posting, in: handling)
  }

  private func cancelForVolunteer(
    _ booking: Booking, answering letter: Letter?, words: String?, isOffered: Bool
  ) throws {
    guard let person = try Person.find(booking.personID, in: db),
      let addressID = try letter?.address?.id
        ?? Person.primaryAddress(of: booking.personID, in: db)?.id
    else { return }
    let talk = try TalkWords.Talk(booking, in: db)
    let time = TalkTime(person.language, zone: booking.zone)
    var posting = Posting(
      "talk-cancelled",
      values: [
        "given_name": .text(person.givenName), "contact_name": .text(talk.contactName),
        "when": .text(time.long(booking.start)), "is_theirs": .flag(letter != nil),
        "is_offered": .flag(isOffered),
      ],
      to: addressID, person: person.id, language: person.language,
      lane: letter == nil ? .notices : .answers, because: "a 1-on-1 called off", isUrgent: true)
    if let words, !words.isEmpty { posting.values["words"] = .text(words) }
    posting.thread = letter?.thread
    leaveInTime(&posting, booking)
    posting.calendar = PostedCalendar(
      event(
        .cancel, booking, uid: booking.volunteerUID, talk: talk,
        words: TalkWords(language: person.language)),
      organizerRow: booking.volunteerRow)
    if booking.volunteerRow == nil { posting.calendar = nil }
    try Outbox.put(posting, in: handling)
  }

  /// Takes it out of the calendar of somebody who does not hold it any more.
  package func withdraw(_ booking: Booking, fromContact words: String) throws {
    try tellCancelled(booking, tellsVolunteer: false, reason: words)
  }

  // MARK: Pieces

  /// What was booked is told though a person has their thread, and at night where the morning
  /// would be too late.
  private func leaveInTime(_ posting: inout Posting, _ booking: Booking) {
    posting.isBooked = true
    let morning = handling.settings.clock.nextAllowed(from: handling.now)
    posting.isAtChosenHour =
      morning > booking.startsAt - 2 * 3_600 && booking.startsAt > handling.now
  }

  /// What the volunteer wrote, for the contact, where it is more than a choice: the reason, a
  /// greeting, how long they have.
  private static func words(of letter: Letter) -> String? {
    guard !letter.isCalendarAnswer else { return nil }
    let words = letter.newText.text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 6 else { return nil }
    return String(words.joined(separator: " ").prefix(600))
  }

  private func contactPosting(_ booking: Booking) throws -> Posting? {
    guard let contact = try Person.find(booking.contactID, in: db),
      let addressID = try address(ofContact: booking.contactID, hub: booking.hubID)
    else { return nil }
    let talk = try TalkWords.Talk(booking, in: db)
    let time = TalkTime(contact.language, zone: booking.zone)
    var posting = Posting(
      "talk-for-contact",
      values: [
        "number": .text("\(booking.id)"), "name": .text(talk.volunteerName),
        "when": .text(time.long(booking.start)), "zone": .text(time.zoneName),
        "how": .text(TalkWords(language: contact.language).forContact(talk)),
        "is_booked": .flag(false), "is_moved": .flag(false), "is_changed": .flag(false),
        "is_cancelled": .flag(false),
      ],
      to: addressID, person: contact.id, language: contact.language, lane: .notices,
      because: "a 1-on-1", isUrgent: true)
    leaveInTime(&posting, booking)
    return posting
  }

  /// Where a contact of a hub gets their mail.
  func address(ofContact contact: Int64, hub: Int64) throws -> Int64? {
    let roles = try Role.of(contact, in: db)
    let role = roles.first { $0.kind == .contact && $0.scope == "\(hub)" } ?? roles.first
    return try role?.addressID ?? Person.primaryAddress(of: contact, in: db)?.id
  }

  private func event(
    _ method: CalendarEvent.Method, _ booking: Booking, uid: String, talk: TalkWords.Talk,
    words: TalkWords
  ) -> CalendarEvent {
    CalendarEvent(
      method, uid: uid, sequence: booking.sequence, stamp: handling.now, start: booking.startsAt,
      zone: booking.zone.identifier, minutes: booking.minutes,
      summary: words.title(with: talk.contactName), description: words.forVolunteer(talk),
      location: booking.how == .inPerson ? booking.whereabouts : nil,
      url: booking.how == .video ? booking.whereabouts : nil)
  }

  private func contactEvent(
    _ method: CalendarEvent.Method, _ booking: Booking, talk: TalkWords.Talk, words: TalkWords
  ) -> CalendarEvent {
    CalendarEvent(
      method, uid: booking.contactUID, sequence: booking.sequence, stamp: handling.now,
      start: booking.startsAt, zone: booking.zone.identifier, minutes: booking.minutes,
      summary: words.title(with: talk.volunteerName), description: words.forContact(talk),
      location: booking.how == .inPerson ? booking.whereabouts : nil,
      url: booking.how == .video ? booking.whereabouts : nil, alarmsBefore: [30])
  }
}
