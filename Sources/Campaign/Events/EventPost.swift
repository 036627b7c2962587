import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails to those who are invited to an event, or come: each with an entry of their own for
/// the calendar where it changes.
struct EventPost {
  let handling: Handling
  var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// What all of them ask: whether they come, with how many, and the event's own questions.
  static let asks = "event"
  /// Whether they made it.
  static let asksAfter = "event after"

  /// Why such a mail leaves; the same in each about one event, so that those that wait are found
  /// when it ends.
  static func because(_ event: Event) -> String { "event #\(event.id)" }

  // MARK: The invitation

  /// One person's own part of an invitation, for a mail of its own and for a mail to many alike:
  /// values, question and calendar entry.
  func personal(_ rsvp: RSVP, _ event: Event, _ person: Person) throws -> BlastPersonal {
    var personal = BlastPersonal(values: try values(event, person))
    personal.asks = asking(rsvp, event, language: person.language)
    personal.calendar = calendar(.request, rsvp, event, language: person.language)
    return personal
  }

  /// - Returns: `false` where no mail reaches them.
  func invite(_ rsvp: RSVP, _ event: Event) throws -> Bool {
    guard let person = try Person.find(rsvp.personID, in: db),
      var posting = try posting("event-invited", rsvp, event)
    else { return false }
    let own = try personal(rsvp, event, person)
    posting.values = own.values
    posting.asks = own.asks
    posting.calendar = own.calendar
    posting.isBooked = false
    posting.usefulUntil = Self.isUsefulUntil(event)
    try rsvp.keepRow(Outbox.put(posting, in: handling), in: db)
    return true
  }

  /// Until when an invitation is of use.
  static func isUsefulUntil(_ event: Event) -> Date { event.startsAt - 3_600 }

  // MARK: What they said

  /// What has come of their words.
  enum Said: Hashable {
    case going, waiting, maybe, declined
    /// They come with as many as before, because no more fit.
    case noRoomForMore(left: Int)
    /// Their answers to the event's questions are kept.
    case noted
  }

  /// Says back what is on record now; with the calendar entry where they come, and without it
  /// where it had one and they do not.
  func confirm(
    _ rsvp: RSVP, _ event: Event, _ said: Said, answering letter: Letter?
  ) throws {
    guard var posting = try posting("event-rsvp", rsvp, event, answering: letter) else { return }
    for word in ["going", "waiting", "maybe", "declined", "noted"] {
      posting.values["is_\(word)"] = .flag("\(said)" == word)
    }
    var isShort = false
    if case .noRoomForMore(let left) = said {
      isShort = true
      posting.values["left"] = .text("\(left)")
    }
    posting.values["is_short"] = .flag(isShort)
    posting.values["asks_to_share"] = .flag(
      try said == .going && !rsvp.sharesName && LobbyClock.hasKits(event, in: db))
    posting.values["heads"] = .text(rsvp.heads > 1 ? "\(rsvp.heads)" : "")
    if said != .going || rsvp.answers.contains(where: { !$0.isEmpty }) {
      posting.values["questions"] = .list([])
    }
    var entry = rsvp
    switch said {
    case .going: posting.calendar = calendar(.request, entry, event, language: posting.language)
    case .declined where rsvp.organizerRow != nil:
      entry = try rsvp.raised(in: db)
      posting.calendar = calendar(.cancel, entry, event, language: posting.language)
      // Should they come after all, their calendar must take it for newer.
      _ = try rsvp.raised(in: db)
    default: break
    }
    try put(posting, entry, event)
  }

  /// Places came free.
  func movedUp(_ rsvp: RSVP, _ event: Event) throws {
    guard var posting = try posting("event-moved-up", rsvp, event) else { return }
    posting.values["heads"] = .text(rsvp.heads > 1 ? "\(rsvp.heads)" : "")
    posting.isUrgent = true
    leaveInTime(&posting, event)
    posting.calendar = calendar(.request, rsvp, event, language: posting.language)
    try put(posting, rsvp, event)
  }

  // MARK: Before and after

  func remind(_ rsvp: RSVP, _ event: Event, _ notice: EventNotice) throws {
    guard var posting = try posting("event-reminder", rsvp, event) else { return }
    let today = LocalTime(handling.now, in: event.zone).date
    let days = event.start.date.dayNumber - today.dayNumber
    posting.values["is_today"] = .flag(days <= 0)
    posting.values["is_tomorrow"] = .flag(days == 1)
    posting.values["clock"] = .text(
      TalkTime(posting.language, zone: event.zone).clock(event.start.time))
    posting.values["heads"] = .text(rsvp.heads > 1 ? "\(rsvp.heads)" : "")
    posting.values["is_maybe"] = .flag(rsvp.state == .maybe)
    posting.values["asks_again"] = .flag(rsvp.state == .going && notice == .day)
    posting.usefulUntil = event.startsAt - 600
    posting.isAtChosenHour = false
    posting.asks = asking(rsvp, event, language: posting.language)
    try Outbox.put(posting, in: handling)
  }

  /// "Did you make it?"
  func askAfterwards(_ rsvp: RSVP, _ event: Event) throws {
    guard var posting = try posting("event-after", rsvp, event) else { return }
    posting.usefulUntil = event.endsAt + 3 * 86_400
    posting.isBooked = true
    try addNext(to: &posting, event)
    posting.asks = asking(
      rsvp, event, language: posting.language, kind: Self.asksAfter)
    try Outbox.put(posting, in: handling)
  }

  /// Thanks to who came, with a next step.
  ///
  /// - Returns: `false` where no mail reaches them, or they were thanked before.
  @discardableResult
  func thank(
    _ rsvp: RSVP, _ event: Event, answering letter: Letter? = nil, notBefore: Date? = nil
  ) throws -> Bool {
    guard var posting = try posting("event-thanks", rsvp, event, answering: letter) else {
      return false
    }
    posting.notBefore = notBefore
    posting.isBooked = false
    posting.causeKey = "event thanks:\(event.id):\(rsvp.personID)"
    posting.usefulUntil = event.endsAt + 21 * 86_400
    try addNext(to: &posting, event)
    return try Outbox.put(posting, in: handling) != nil
  }

  private func addNext(to posting: inout Posting, _ event: Event) throws {
    let next = try Event.next(
      hub: event.hubID, region: event.region, after: max(handling.now, event.endsAt),
      except: event.id, in: db)
    posting.values["next_title"] = .text(next?.shownTitle(posting.language) ?? "")
    posting.values["next_when"] = .text(next?.when(posting.language) ?? "")
    posting.values["next_where"] = .text(next?.place ?? "")
  }

  // MARK: Pieces

  /// - Returns: `nil` where no mail of ours reaches them.
  func posting(
    _ template: String, _ rsvp: RSVP, _ event: Event, answering letter: Letter? = nil
  ) throws -> Posting? {
    guard let person = try Person.find(rsvp.personID, in: db),
      try letter != nil || TalkReach.of(person.id, in: db) == .written,
      let address = try letter?.address?.id ?? Person.primaryAddress(of: person.id, in: db)?.id
    else { return nil }
    var posting = Posting(
      template, values: try values(event, person), to: address, person: person.id,
      language: person.language, lane: letter == nil ? .notices : .answers,
      because: Self.because(event))
    posting.thread = letter?.thread
    posting.isBooked = true
    return posting
  }

  func values(_ event: Event, _ person: Person) throws -> [String: TemplateValue] {
    var values = try shared(event, person.language)
    values["given_name"] = .text(person.givenName)
    return values
  }

  /// What all who read a language get alike.
  func shared(_ event: Event, _ language: String) throws -> [String: TemplateValue] {
    let time = TalkTime(language, zone: event.zone)
    return [
      "title": .text(event.shownTitle(language)),
      "when": .text(time.long(event.start)), "day": .text(time.day(event.start.date)),
      "zone": .text(time.zoneName), "where": .text(event.whereabouts),
      "words": .text(event.words),
      "hub_name": .text(try event.hubID.flatMap { try Hub.find($0, in: db) }?.name ?? ""),
      "questions": .list(event.questions.map { ["question": .text($0)] }),
    ]
  }

  func asking(
    _ rsvp: RSVP, _ event: Event, language: String, kind: String = asks
  ) -> Asking {
    var facts = SignUpFacts(of: rsvp.personID, language: language)
    facts.event = event.id
    return Asking(kind, payload: facts.json, until: event.endsAt + 14 * 86_400)
  }

  /// The first mail with an entry for the calendar asks for all that follow.
  func put(_ posting: Posting, _ rsvp: RSVP, _ event: Event) throws {
    var posting = posting
    if posting.calendar == nil || rsvp.organizerRow == nil {
      posting.asks = asking(rsvp, event, language: posting.language)
    }
    let row = try Outbox.put(posting, in: handling)
    if posting.calendar != nil { try rsvp.keepRow(row, in: db) }
  }

  /// At night where the morning would be too late.
  func leaveInTime(_ posting: inout Posting, _ event: Event) {
    let morning = handling.settings.clock.nextAllowed(from: handling.now)
    posting.isAtChosenHour = morning > event.startsAt - 2 * 3_600
  }

  func calendar(
    _ method: CalendarEvent.Method, _ rsvp: RSVP, _ event: Event, language: String
  ) -> PostedCalendar {
    let words = [event.whereabouts, event.words].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return PostedCalendar(
      CalendarEvent(
        method, uid: rsvp.uid, sequence: rsvp.sequence, stamp: handling.now,
        start: event.startsAt, zone: event.zone.identifier, minutes: event.minutes,
        summary: event.shownTitle(language), description: words, location: event.place,
        url: event.link),
      organizerRow: rsvp.organizerRow)
  }

  /// Mails about it that wait to leave do not leave. Uses outboxToAddress.
  ///
  /// - Returns: how many waited.
  @discardableResult
  func withdrawMails(to person: Int64, about event: Event) throws -> Int {
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'the event has changed'
        WHERE addressID IN (SELECT addressID FROM personAddress WHERE personID = :person)
          AND personID = :person AND because = :because
          AND (state = 'queued' OR state = 'deferred' OR state = 'held')
        """, arguments: ["person": person, "because": Self.because(event)])
    return db.changesCount
  }
}
