import Foundation
import GRDB
import Language
import Mailroom

/// What came of a visit to a legislator, as somebody who was there tells it.
struct LobbyVisit: Hashable, Sendable {
  var id: Int64
  var legislator: String
  var day: String
  var eventID: Int64?
  var personID: Int64?
  var words: String

  /// Words are kept up to this many characters; all of them stay in the mail.
  static let wordLimit = 2_000

  private init(_ row: Row) {
    id = row["id"]
    legislator = row["legislator"]
    day = row["day"]
    eventID = row["eventID"]
    personID = row["personID"]
    words = row["words"] ?? ""
  }

  /// Those of a lobby day, in their order. Uses lobbyVisitIn.
  static func all(of event: Int64, in db: Database) throws -> [LobbyVisit] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM lobbyVisit WHERE eventID = :event ORDER BY id",
      arguments: ["event": event]
    ).map(LobbyVisit.init)
  }

  /// What somebody told of a visit on a day, which a second mail of theirs goes on with. Uses
  /// lobbyVisitTo.
  private static func told(
    by person: Int64, of legislator: String, on day: String, in db: Database
  ) throws -> LobbyVisit? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM lobbyVisit
        WHERE legislator = :legislator AND day = :day AND personID = :person
        """, arguments: ["legislator": legislator, "day": day, "person": person]
    ).map(LobbyVisit.init)
  }

  /// Puts a visit on record; a second report of the same person on the same visit goes below the
  /// first.
  static func record(
    to legislator: String, on date: CivilDate, event: Int64?, by person: Int64, words: String,
    watching footprint: Footprint? = nil, in handling: Handling
  ) throws {
    let db = handling.db
    let text = String(words.prefix(wordLimit))
    let day = date.description
    if let old = try told(by: person, of: legislator, on: day, in: db) {
      guard old.words != text else { return }
      try footprint?.watch("lobbyVisit", ["id": old.id])
      let both = String((old.words.isEmpty ? text : old.words + "\n" + text).prefix(wordLimit * 2))
      try db.execute(
        cached: "UPDATE lobbyVisit SET words = :words WHERE id = :id",
        arguments: ["words": both, "id": old.id])
      return try note(
        old.id, to: legislator, words: both, on: date, by: person, footprint, handling)
    }
    let id = try Number.next("lobby visit", in: db)
    try db.execute(
      cached: """
        INSERT INTO lobbyVisit (id, legislator, day, eventID, personID, words, createdAt)
        VALUES (:id, :legislator, :day, :event, :person, :words, :now)
        """,
      arguments: [
        "id": id, "legislator": legislator, "day": day, "event": event, "person": person,
        "words": text, "now": handling.now.milliseconds,
      ])
    footprint?.added("lobbyVisit", ["id": id])
    try note(id, to: legislator, words: text, on: date, by: person, footprint, handling)
  }

  /// The plans for the legislator have it in their history.
  private static func note(
    _ id: Int64, to legislator: String, words: String, on day: CivilDate, by person: Int64,
    _ footprint: Footprint?, _ handling: Handling
  ) throws {
    try PlanHistory.note(
      .visit, about: legislator, words: words, on: day, by: person, source: "visit:\(id)",
      watching: footprint, in: handling)
  }
}
