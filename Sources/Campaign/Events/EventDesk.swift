import Foundation
import GRDB
import Language
package import Mailroom

/// The one way in which an RSVP comes about and changes, whoever says it: a mail, a calendar, the
/// page with the buttons, a contact.
///
/// Heads are what has room: whoever does not fit waits, in the order of their saying so, and moves
/// up when places come free. Who moves up is told.
package struct EventDesk {
  let handling: Handling
  private var db: Database { handling.db }

  package init(_ handling: Handling) { self.handling = handling }

  /// What came of it.
  package enum Outcome: Hashable, Sendable {
    /// It is so now.
    case done(RSVP)
    /// It was so already.
    case same(RSVP)
    /// They come with as many as before: there is no room for more.
    case noRoomForMore(RSVP, left: Int)
    case cancelled
    case past
    /// Under 18, or not on record: a person answers.
    case notByMachine
  }

  /// Says for somebody whether they come.
  ///
  /// It writes the books, moves up who waits, and brings the stage up to date; it mails nobody but
  /// those who move up. Whoever calls it shows or mails what came of it (`EventPost.confirm` is the
  /// mail). It does not ask whether this was really them: the caller has proven that (DESIGN
  /// §4.5), the page by its own token.
  ///
  /// - Parameters:
  ///   - heads: with themselves, 1 to 60; `nil` leaves it as it was.
  ///   - state: `going`, `maybe` or `declined`; `going` becomes `waiting` where there is no room.
  ///   - row: the outbox row whose token answered, if its mail carried their calendar entry.
  /// - Throws: `DatabaseError`.
  @discardableResult
  package func rsvp(
    _ person: Int64, _ event: Event, heads: Int? = nil, state: RSVP.State, by way: RSVP.Way,
    row: Int64? = nil
  ) throws -> Outcome {
    guard event.state == .open else { return .cancelled }
    guard event.endsAt > handling.now else { return .past }
    guard let known = try Person.find(person, in: db), !known.isMinor else {
      return .notByMachine
    }
    try RSVP.invite(known.id, to: event, by: way, in: handling)
    guard let before = try RSVP.find(known.id, in: event.id, db) else { return .notByMachine }
    if let row, try carriesCalendar(row) { try before.keepRow(row, in: db) }
    let wanted = min(max(heads ?? before.heads, 1), 60)
    var next = state
    var count = wanted
    var left: Int?
    if state == .going || state == .waiting {
      let room = try RSVP.room(in: event, besides: known.id, db)
      if let room, room < wanted {
        if before.state == .going {
          // What they have is theirs.
          (next, count, left) = (.going, min(before.heads, wanted), room)
        } else {
          next = .waiting
        }
      } else {
        next = .going
      }
    }
    let isSame = before.state == next && (next == .declined || before.heads == count)
    if !isSame || heads != nil || next == .going {
      try before.set(
        next, heads: count, by: way, isConfirmed: isSame && next == .going, in: handling)
    }
    guard let after = try RSVP.find(known.id, in: event.id, db) else { return .notByMachine }
    if !isSame {
      if before.state == .going { try moveUp(event) }
      try Volunteer.restage(known.id, in: handling)
    }
    if let left { return .noRoomForMore(after, left: left) }
    return isSame ? .same(after) : .done(after)
  }

  /// Gives free places to who waits: in their order, whoever fits. They are told, with the entry
  /// for their calendar.
  func moveUp(_ event: Event) throws {
    guard event.state == .open, event.startsAt > handling.now else { return }
    for waiting in try RSVP.all(of: event.id, .waiting, limit: 1_000, in: db) {
      let room = try RSVP.room(in: event, besides: waiting.personID, db)
      if room == 0 { return }
      guard room.map({ $0 >= waiting.heads }) ?? true else { continue }
      try waiting.set(.going, heads: waiting.heads, by: .mail, in: handling)
      try Volunteer.restage(waiting.personID, in: handling)
      if let now = try RSVP.find(waiting.id, in: db) {
        try EventPost(handling).movedUp(now, event)
      }
    }
  }

  /// Takes somebody off what is to come: STOP, or under 18.
  ///
  /// - Returns: the events at which they had a place, or were waiting for one.
  func withdraw(_ person: Int64) throws -> [Event] {
    var left: [Event] = []
    for (rsvp, event) in try RSVP.toCome(for: person, at: handling.now, in: db)
    where rsvp.state != .declined && rsvp.state != .withdrawn {
      try rsvp.set(.withdrawn, heads: rsvp.heads, by: .mail, in: handling)
      try EventPost(handling).withdrawMails(to: person, about: event)
      if rsvp.state == .going { try moveUp(event) }
      if rsvp.state == .going || rsvp.state == .waiting { left.append(event) }
    }
    return left
  }

  private func carriesCalendar(_ row: Int64) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM outbox WHERE id = :row AND calendar IS NOT NULL",
      arguments: ["row": row]) != nil
  }
}
