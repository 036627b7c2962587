import Foundation
import GRDB
package import Mail

/// The invitation of a claimed mail: what was posted, and who its two sides are now.
package struct ClaimedCalendar: Sendable, Hashable {
  package var event: CalendarEvent
  /// Whose address the organizer is.
  package var organizer: Token
  package var attendeeName: String

  /// - Parameter json: a `CalendarEvent`.
  /// - Returns: `nil` if it cannot be read.
  static func reading(
    _ json: String, organizerRow: Int64?, of row: Int64, secret: [UInt8], person: Int64?,
    in db: Database
  ) throws -> ClaimedCalendar? {
    // One that cannot be read must not stop the whole lane: it is dropped, and reported.
    guard let event = try? JSONDecoder().decode(CalendarEvent.self, from: Data(json.utf8)) else {
      return nil
    }
    var organizer = Token(.reply, row: row, secret: secret)
    if let other = organizerRow,
      let secret = try Data.fetchOne(
        db, cached: "SELECT secret FROM outbox WHERE id = ?", arguments: [other])
    {
      organizer = Token(.reply, row: other, secret: [UInt8](secret))
    }
    let name = try person.flatMap { try Person.find($0, in: db)?.name }
    return ClaimedCalendar(event: event, organizer: organizer, attendeeName: name ?? "")
  }

  /// - Parameter name: of the organizer.
  func invitation(of mail: ClaimedMail, from name: String, at ours: OurAddress)
    -> CalendarInvitation
  {
    CalendarInvitation(
      event, organizer: .init(name: name, ours.carrying(organizer)),
      attendee: .init(name: attendeeName, mail.recipient))
  }
}
