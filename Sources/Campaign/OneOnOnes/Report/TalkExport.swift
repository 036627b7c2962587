import GRDB

extension Export {
  /// The 1-on-1s, by number: no link, place or telephone number, and nobody under 18.
  static func oneOnOnes(in db: Database, _ body: ([Value]) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: oneOnOnesSQL)
    while let row = try rows.next() {
      func text(_ column: String) -> Value { (row[column] as String?).map { .text($0) } ?? .none }
      try body([
        .number(row["id"]), text("volunteer"), text("contact"), text("hub"), text("start"),
        text("zone"), .number(row["minutes"]), text("how"), text("state"), text("endedBy"),
        text("volunteerSaid"), text("contactSaid"),
      ])
    }
  }

  /// Walks the bookings by their key, the others by theirs.
  static let oneOnOnesSQL = """
    SELECT booking.id, volunteer.name AS volunteer, contact.name AS contact, hub.name AS hub,
      start, zone, minutes, how, state, endedBy, volunteerSaid, contactSaid
    FROM booking
    JOIN person AS volunteer ON volunteer.id = booking.personID
    JOIN person AS contact ON contact.id = booking.contactID
    LEFT JOIN hub ON hub.id = booking.hubID
    WHERE volunteer.isMinor = 0
    ORDER BY booking.id
    """

  static let oneOnOneColumns = [
    "number", "volunteer", "contact", "hub", "start", "zone", "minutes", "how", "state",
    "ended_by", "volunteer_said", "contact_said",
  ]
}
