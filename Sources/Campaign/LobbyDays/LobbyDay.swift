import Foundation
package import GRDB
import Language
import Mailroom

/// A lobby day that stands: an event, with the hours and the words of its kits.
@dynamicMemberLookup
package struct LobbyDay: Hashable, Sendable {
  package let event: Event

  /// Its number, its hours, its place: all that every event has.
  package subscript<Value>(dynamicMember member: KeyPath<Event, Value>) -> Value {
    event[keyPath: member]
  }

  private init?(_ event: Event) {
    guard event.kind == .lobbyDay, event.state == .open else { return nil }
    self.event = event
  }

  /// One that stands; `nil` for another kind, or one that was called off.
  package static func find(_ id: Int64, in db: Database) throws -> LobbyDay? {
    try Event.find(id, in: db).flatMap(LobbyDay.init)
  }

  /// Those that stand and begin in a stretch of time, soonest first. Uses eventToCome.
  static func open(from: Date, to: Date, in db: Database) throws -> [LobbyDay] {
    try Event.open(from: from, to: to, kind: .lobbyDay, limit: 200, in: db)
      .compactMap(LobbyDay.init)
  }

  /// That of a day, if there was one. Uses eventToCome.
  static func on(_ day: CivilDate, in zone: TimeZone, in db: Database) throws -> LobbyDay? {
    let midnight = LocalTime(day, .midnight).moment(in: zone)
    return try open(from: midnight - 1, to: midnight + 90_000, in: db).first {
      $0.start.date == day
    }
  }

  // MARK: Its hours

  /// Wall time on a day before or after.
  func moment(days: Int, at hour: Int) -> Date {
    LocalTime(event.start.date.adding(days: days), ClockTime(hour)).moment(in: event.zone)
  }

  /// From here on who comes from a split town is asked.
  var asksByFaceFrom: Date { moment(days: -14, at: 10) }
  /// When kits leave: after the day's own reminder has been answered.
  var kitsLeaveAt: Date { moment(days: -1, at: 16) }
  var reportsAskedAt: Date { moment(days: 1, at: 11) }

  // MARK: Words

  /// `lobby day on Thursday, March 12 at 10:00 am`.
  func words(_ language: String) -> String {
    Speech(language)(
      "\(event.title) on \(event.when(language))",
      es: "el día de visitas del \(event.when(language))",
      pt: "o dia de visitas de \(event.when(language))")
  }

  /// What to ask for, if somebody has said so.
  func askWords(in db: Database) throws -> String? {
    try String.fetchOne(
      db, cached: "SELECT words FROM lobbyAsk WHERE eventID = :id", arguments: ["id": event.id])
  }
}

/// Somebody who comes to a lobby day, with their legislators.
struct LobbyGoer: Sendable {
  var personID: Int64
  var name: String
  var givenName: String
  var language: String
  var phone: String?
  var heads: Int
  /// Others of the district may see first name and town.
  var sharesName: Bool
  var saidAt: Date
  var theirs: TheirLegislators

  /// Whether a legislator is theirs, or as long as nobody has told the likeliest.
  func isConstituent(of legislator: String) -> Bool {
    [theirs.representative, theirs.senator, theirs.congress].contains {
      $0.holder?.id == legislator
    }
  }

  /// Everybody who comes, without those under 18 and the dead, by name. Uses rsvpIn.
  static func all(of event: Int64, in db: Database) throws -> [LobbyGoer] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT personID, heads, sharesName, saidAt, came, person.name AS name, givenName, language,
          phone
        FROM rsvp JOIN person ON person.id = personID
        WHERE eventID = :event AND rsvp.state = 'going' AND isMinor = 0
        ORDER BY person.name, personID
        """, arguments: ["event": event])
    let theirs = try TheirLegislators.of(people: rows.map { $0["personID"] }, in: db)
    return rows.map { row in
      LobbyGoer(
        personID: row["personID"], name: row["name"], givenName: row["givenName"],
        language: row["language"], phone: row["phone"], heads: row["heads"],
        sharesName: row["sharesName"], saidAt: Date(milliseconds: row["saidAt"]),
        theirs: theirs[row["personID"]] ?? TheirLegislators())
    }
  }

  /// The same of one of them. Uses rsvpOf.
  static func find(_ person: Int64, at event: Int64, in db: Database) throws -> LobbyGoer? {
    guard
      let row = try Row.fetchOne(
        db,
        cached: """
          SELECT personID, heads, sharesName, saidAt, person.name AS name, givenName, language,
            phone
          FROM rsvp JOIN person ON person.id = personID
          WHERE personID = :person AND eventID = :event AND rsvp.state = 'going' AND isMinor = 0
          """, arguments: ["person": person, "event": event])
    else { return nil }
    return LobbyGoer(
      personID: row["personID"], name: row["name"], givenName: row["givenName"],
      language: row["language"], phone: row["phone"], heads: row["heads"],
      sharesName: row["sharesName"], saidAt: Date(milliseconds: row["saidAt"]),
      theirs: try TheirLegislators.of(person, in: db))
  }

  /// First name and town: all that others of the district see.
  var shared: String {
    [
      givenName.isEmpty ? NameWords.of(name).first?.capitalized ?? "" : givenName,
      theirs.town ?? "",
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
