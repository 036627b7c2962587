package import Foundation
package import GRDB
import Mail
import Mailroom

/// What the public may see of events: a page's rows, and the feed that calendars subscribe to.
package enum EventCalendar {
  /// Those to come that stand, soonest first; at most 200. Of somebody's home the place is not
  /// told, and of no event the link: both are for who says that they come.
  package static func open(at now: Date, in db: Database) throws -> [Event] {
    try Event.open(from: now - 6 * 3_600, to: now + 400 * 86_400, limit: 200, in: db).map {
      var event = $0
      if event.kind == .houseParty { event.place = nil }
      event.link = nil
      return event
    }
  }

  /// The feed as text (RFC 5545), in one language.
  ///
  /// - Parameters:
  ///   - name: of the calendar, such as the campaign's.
  ///   - now: also the stamp of events that never changed.
  /// - Throws: `DatabaseError`.
  package static func feed(
    name: String, language: String = "en", at now: Date, in db: Database
  ) throws -> String {
    let open = try open(at: now, in: db)
    // Called off lately: who subscribed must see it. By eventEnded.
    let off = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM event INDEXED BY eventEnded
        WHERE state = 'cancelled' AND endedAt > :since LIMIT 200
        """, arguments: ["since": (now - 30 * 86_400).milliseconds]
    ).compactMap { try Event.find($0, in: db) }
    return CalendarFeed(
      name: name,
      events: (open + off).map { event in
        CalendarEvent(
          event.state == .open ? .request : .cancel, uid: event.uid, sequence: event.sequence,
          stamp: event.createdAt, start: event.startsAt, zone: event.zone.identifier,
          minutes: event.minutes, summary: event.shownTitle(language),
          // Why it was called off is for those who come: not everybody is to read it.
          description: event.state == .open ? event.words : "",
          location: event.kind == .houseParty ? nil : event.place)
      }
    ).text()
  }
}
