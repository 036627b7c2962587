import Foundation
package import GRDB
package import Mailroom

extension StageFacts {
  /// What the books know of somebody's onboarding. By their indexes.
  package static func of(_ person: Int64, in db: Database) throws -> StageFacts {
    var facts = StageFacts()
    let row = try Row.fetchOne(
      db,
      cached: """
        SELECT (SELECT signedUpAt FROM volunteer WHERE personID = :person) AS signedUp,
          (SELECT MAX(createdAt) FROM offer WHERE personID = :person) AS offered,
          (SELECT MAX(createdAt) FROM booking
            WHERE personID = :person AND (state = 'booked' OR state = 'unknown')) AS booked,
          (SELECT MAX(startsAt) FROM booking WHERE personID = :person AND state = 'met') AS met,
          (SELECT MAX(createdAt) FROM meetingInvite WHERE personID = :person) AS invited,
          (SELECT MAX(createdAt) FROM meetingInvite
            WHERE personID = :person AND state = 'coming') AS coming,
          (SELECT MAX(startsAt) FROM meetingInvite
            WHERE personID = :person AND state = 'came') AS came,
          (SELECT MAX(event.startsAt) FROM rsvp JOIN event ON event.id = rsvp.eventID
            WHERE rsvp.personID = :person AND rsvp.came = 1) AS attended,
          (SELECT MAX(createdAt) FROM deed WHERE personID = :person) AS logged,
          (SELECT MAX(createdAt) FROM lobbyVisit WHERE personID = :person) AS lobbied,
          (SELECT MAX(sentAt) FROM editorLetter WHERE personID = :person) AS wrote,
          (SELECT MAX(changedAt) FROM story WHERE personID = :person) AS told,
          EXISTS (SELECT 1 FROM role WHERE personID = :person AND kind <> 'operator') AS holds
        """, arguments: ["person": person])
    func date(_ name: String) -> Date? { (row?[name] as Int64?).map(Date.init(milliseconds:)) }
    facts.signedUpAt = date("signedUp")
    // A meeting of the hub counts as a talk does.
    facts.offeredAt = [date("offered"), date("invited")].compactMap(\.self).max()
    facts.bookedAt = [date("booked"), date("coming")].compactMap(\.self).max()
    facts.metAt = [date("met"), date("came")].compactMap(\.self).max()
    // Came, logged or wrote something.
    facts.activeAt = ["attended", "logged", "lobbied", "wrote", "told"].compactMap { date($0) }
      .max()
    facts.holdsRole = row?["holds"] ?? false
    return facts
  }
}

extension Volunteer {
  /// Brings the stage up to what the books know, unless one set by hand is newer.
  package static func restage(_ person: Int64, in handling: Handling) throws {
    let facts = try StageFacts.of(person, in: handling.db)
    try restage(person, by: facts, at: handling.now, in: handling.db)
  }
}
