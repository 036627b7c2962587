import Foundation
import GRDB
import Language
import Mailroom

/// What happens to a talk, whoever says so: a mail, a calendar, a command, or the clock.
struct TalkChanges {
  let handling: Handling
  private var db: Database { handling.db }
  private var post: BookingPost { BookingPost(handling) }

  init(_ handling: Handling) { self.handling = handling }

  /// Off with both calendars, and the volunteer gets other times, with somebody else first.
  ///
  /// - Parameters:
  ///   - actor: who says so, where it is not the contact.
  ///   - reason: their words, for the volunteer.
  ///   - note: for the contact's own mail, where somebody else says it.
  ///   - next: whose times come first.
  /// - Returns: what was offered instead; `nil` if it did not stand any more.
  func callOff(
    _ booking: Booking, actor: Int64? = nil, authentication: String, reason: String? = nil,
    note: String? = nil, to next: Int64? = nil
  ) throws -> (ended: Booking, offer: Offer?)? {
    guard let ended = try booking.cancel(by: "contact", in: handling) else { return nil }
    try Journal.write(
      "called off", actor: actor ?? booking.contactID, authentication: authentication,
      subject: booking.personID, detail: "#\(booking.id)", in: handling)
    let isWritten = try TalkReach.of(booking.personID, in: db) == .written
    try post.tellCancelled(ended, tellsVolunteer: isWritten, reason: note, words: reason)
    try Volunteer.restage(booking.personID, in: handling)
    if let next {
      let offer = try offer(
        to: booking.personID, hub: booking.hubID, with: next, how: booking.how, because: .again)
      if let offer { return (ended, offer) }
    }
    return (ended, try offerAnother(booking, because: .again))
  }

  /// New times after a talk that will not be or was not, with somebody else if there is one.
  ///
  /// Nobody is offered times whom no mail of ours reaches, or who has another talk to come.
  ///
  /// - Parameter passing: whether the contact of the booking comes last.
  @discardableResult
  func offerAnother(
    _ booking: Booking, because reason: OfferPost.Reason, passing: Bool = true,
    answering letter: Letter? = nil
  ) throws -> Offer? {
    guard try TalkReach.of(booking.personID, in: db) == .written,
      try Booking.toCome(for: booking.personID, at: handling.now, in: db).isEmpty
    else { return nil }
    let offers = OfferPost(handling)
    let wish = try Offer.last(to: booking.personID, in: db)?.wish
    let hub = try Volunteer.find(booking.personID, in: db)?.hubID ?? booking.hubID
    var made: OfferPost.Made?
    if passing {
      made = try offers.make(
        for: booking.personID, hub: hub, wish: wish, how: booking.how,
        passing: [booking.contactID]
      ).made
    }
    if made == nil {
      made = try offers.make(for: booking.personID, hub: hub, wish: wish, how: booking.how).made
    }
    guard let made else { return nil }
    try offers.send(made, because: reason, answering: letter, isUrgent: true)
    return made.offer
  }

  /// Times with one contact of the hub, and no other.
  func offer(
    to person: Int64, hub: Int64, with contact: Int64, how: MeetingHow?,
    because reason: OfferPost.Reason
  ) throws -> Offer? {
    guard try TalkReach.of(person, in: db) == .written else { return nil }
    let others = try Role.holders(.contact, scope: "\(hub)", in: db).map(\.personID)
      .filter { $0 != contact }
    let offers = OfferPost(handling)
    let made = try offers.make(
      for: person, hub: hub, wish: Offer.last(to: person, in: db)?.wish, how: how,
      passing: Set(others)
    ).made
    guard let made else { return nil }
    try offers.send(made, because: reason, answering: nil, isUrgent: true)
    return made.offer
  }

  /// Another time with the same contact, or with another.
  ///
  /// - Returns: `nil` where either of the two has something then.
  func move(
    _ booking: Booking, to start: LocalTime, with contact: Int64? = nil, how: MeetingHow? = nil,
    whereabouts: String? = nil, by whom: String
  ) throws -> Booking? {
    let next = contact ?? booking.contactID
    let way = how ?? booking.how
    var place = whereabouts
    if place == nil {
      let isKept = next == booking.contactID && way == booking.how
      place =
        isKept
        ? booking.whereabouts : try ContactSettings.of(next, in: db).whereabouts(for: way)
    }
    return try move(
      booking,
      as: Booking.Wish(
        personID: booking.personID, contactID: next, hubID: booking.hubID, start: start,
        minutes: booking.minutes, how: way, whereabouts: place), by: whom)
  }

  /// The same with everything that may change; whose it is not any more loses it from their
  /// calendar.
  func move(_ booking: Booking, as wish: Booking.Wish, by whom: String) throws -> Booking? {
    guard booking.state == .booked else {
      // It is over, or off: another one.
      return try Booking.make(wish, in: handling)
    }
    guard let moved = try booking.move(to: wish, by: whom, in: handling) else { return nil }
    if wish.contactID != booking.contactID {
      var ended = booking
      ended.sequence += 1
      try post.withdraw(ended, fromContact: "It is with somebody else now.")
    }
    return moved
  }

  /// The coordinators of the hub's region, else the state's, who hear what needs one of them.
  ///
  /// - Parameter key: at most one mail a key.
  func tellCoordinators(
    of hubID: Int64, about key: String, title: String, text: String, except: Set<Int64> = [],
    isUrgent: Bool = true
  ) throws {
    let region = try Hub.find(hubID, in: db)?.region ?? "state"
    var team = try Role.holders(.coordinator, scope: region, in: db)
    if team.isEmpty { team = try Role.holders(.coordinator, scope: "state", in: db) }
    let others = team.filter { !except.contains($0.personID) }
    for role in others.isEmpty ? team : others {
      var posting = Posting(
        "coordinator-note", values: ["title": .text(title), "text": .text(text)],
        to: role.addressID, person: role.personID, lane: .notices, because: title,
        isUrgent: isUrgent)
      posting.causeKey = "\(key):\(role.personID)"
      try Outbox.put(posting, in: handling)
    }
  }
}
