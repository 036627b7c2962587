import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails about a hub's meeting, each with an object of the person's own for the calendar.
struct MeetingPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// What an invitation asks.
  static let asks = "hub meeting"
  /// Whether they would come to the one after.
  static let asksNext = "hub meeting after"

  enum News: String {
    /// They said that they would come.
    case wish
    /// The time or the place has changed.
    case changed
    /// They were not at the last one.
    case missed
    case next
  }

  // MARK: In the welcome

  /// Invites to the next meeting in a mail that is to leave; without room for a talk, that is.
  ///
  /// - Returns: the invitation, which is to learn the mail's row.
  func invite(
    _ person: Int64, hub: Int64, in posting: inout Posting, facts: SignUpFacts
  ) throws -> MeetingInvite? {
    guard let invite = try MeetingInvite.make(for: person, hub: hub, in: handling) else {
      return nil
    }
    posting.values.merge(try values(invite, language: posting.language)) { _, new in new }
    posting.values["is_invited"] = .flag(true)
    posting.calendar = try calendar(.request, invite, language: posting.language)
    posting.asks = asking(invite, facts: facts)
    try Volunteer.restage(person, in: handling)
    return invite
  }

  /// Names the next meeting beside times for a talk.
  func mention(_ hub: Int64, in posting: inout Posting) throws {
    let zone = handling.settings.clock.zone
    guard let meeting = try HubMeeting.of(hub, in: db),
      let start = meeting.next(after: handling.now + HubMeeting.notice, in: zone)
    else { return }
    let time = TalkTime(posting.language, zone: zone)
    posting.values["meeting_when"] = .text(time.long(start))
    posting.values["meeting_where"] = .text(meeting.place ?? "")
  }

  // MARK: Mails of their own

  /// - Parameter letter: what it answers; without one it comes unasked.
  func send(_ invite: MeetingInvite, _ news: News, answering letter: Letter? = nil) throws {
    guard
      var posting = try posting(
        "meeting-invited", invite, answering: letter, because: "a hub's meeting (\(news.rawValue))")
    else { return }
    for word in ["wish", "changed", "missed"] {
      posting.values["is_\(word)"] = .flag(news.rawValue == word)
    }
    posting.isUrgent = news == .changed
    posting.calendar = try calendar(.request, invite, language: posting.language)
    if invite.organizerRow == nil {
      posting.asks = asking(
        invite, facts: SignUpFacts(of: invite.personID, language: posting.language))
    }
    try invite.keepRow(Outbox.put(posting, in: handling), in: db)
  }

  func remind(_ invite: MeetingInvite) throws {
    guard
      var posting = try posting("meeting-reminder", invite, because: "reminder of a hub's meeting")
    else { return }
    posting.values["is_coming"] = .flag(invite.state == .coming)
    posting.isBooked = true
    posting.usefulUntil = invite.startsAt - 1_800
    posting.asks = asking(
      invite, facts: SignUpFacts(of: invite.personID, language: posting.language))
    try Outbox.put(posting, in: handling)
  }

  /// It does not take place: the calendar loses it.
  func cancelled(_ invite: MeetingInvite) throws {
    guard
      var posting = try posting("meeting-cancelled", invite, because: "a hub's meeting called off")
    else { return }
    posting.isUrgent = true
    if invite.organizerRow != nil {
      posting.calendar = try calendar(.cancel, invite, language: posting.language)
    }
    try Outbox.put(posting, in: handling)
  }

  /// Thanks for saying no, and the one after it, in words.
  func thankAndNameNext(_ invite: MeetingInvite, answering letter: Letter) throws {
    guard
      var posting = try posting(
        "meeting-next", invite, answering: letter, because: "the hub's meeting after")
    else { return }
    let zone = handling.settings.clock.zone
    let meeting = try HubMeeting.of(invite.hubID, in: db)
    let next = meeting?.next(after: invite.startsAt + 86_400, in: zone)
    posting.values["when"] = .text(
      next.map { TalkTime(posting.language, zone: zone).long($0) } ?? "")
    if next != nil {
      var facts = SignUpFacts(of: invite.personID, language: posting.language)
      facts.meeting = invite.id
      posting.asks = Asking(
        Self.asksNext, payload: facts.json, until: handling.now + 30 * 86_400)
    }
    try Outbox.put(posting, in: handling)
  }

  // MARK: Pieces

  private func posting(
    _ template: String, _ invite: MeetingInvite, answering letter: Letter? = nil, because: String
  ) throws -> Posting? {
    guard let person = try Person.find(invite.personID, in: db),
      try letter != nil || TalkReach.of(person.id, in: db) == .written,
      let address = try letter?.address?.id ?? Person.primaryAddress(of: person.id, in: db)?.id
    else { return nil }
    var posting = Posting(
      template, values: try values(invite, language: person.language), to: address,
      person: person.id, language: person.language, lane: letter == nil ? .notices : .answers,
      because: because)
    posting.thread = letter?.thread
    for (old, new) in [("meeting_when", "when"), ("meeting_where", "where")] {
      posting.values[new] = posting.values.removeValue(forKey: old)
    }
    posting.values["given_name"] = .text(person.givenName)
    posting.values["hub_name"] = .text(try Hub.find(invite.hubID, in: db)?.name ?? "")
    posting.values["zone"] = .text(TalkTime(person.language, zone: invite.zone).zoneName)
    return posting
  }

  private func values(
    _ invite: MeetingInvite, language: String
  ) throws -> [String: TemplateValue] {
    [
      "meeting_when": .text(TalkTime(language, zone: invite.zone).long(invite.start)),
      "meeting_where": .text(
        HubMeeting.whereabouts(place: invite.place, link: invite.link)),
    ]
  }

  func asking(_ invite: MeetingInvite, facts: SignUpFacts) -> Asking {
    var pending = facts
    pending.personID = invite.personID
    pending.meeting = invite.id
    return Asking(Self.asks, payload: pending.json, until: invite.endsAt + 14 * 86_400)
  }

  private func calendar(
    _ method: CalendarEvent.Method, _ invite: MeetingInvite, language: String
  ) throws -> PostedCalendar {
    let hub = try Hub.find(invite.hubID, in: db)?.name ?? ""
    let title =
      switch language {
      case "es": "Reunión del grupo de \(hub)"
      case "pt": "Reunião do grupo de \(hub)"
      default: "Meeting of the \(hub) hub"
      }
    return PostedCalendar(
      CalendarEvent(
        method, uid: invite.uid, sequence: invite.sequence, stamp: handling.now,
        start: invite.startsAt, zone: invite.zone.identifier, minutes: invite.minutes,
        summary: title, description: HubMeeting.whereabouts(place: invite.place, link: invite.link),
        location: invite.place, url: invite.link),
      organizerRow: invite.organizerRow)
  }
}
