package import Foundation
package import GRDB
package import Language
import Mailroom

/// That people were asked to write letters or to make calls: about what, by whom, until when.
package struct Prompt: Hashable, Sendable {
  package enum Kind: String, Sendable { case letters, calls }

  package var id: Int64
  package var kind: Kind
  package var topicID: Int64
  /// In a sentence.
  package var audience: String
  /// The committee whose chairs are called; `nil` for each one's own legislators.
  package var chairsOf: String?
  /// Included.
  package var lastDay: CivilDate
  package var senderID: Int64
  package var addressID: Int64

  private init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    id = row["id"]
    self.kind = kind
    topicID = row["topicID"]
    audience = row["audience"]
    chairsOf = row["chairsOf"]
    lastDay = CivilDate(dayNumber: row["lastDay"])
    senderID = row["senderID"]
    addressID = row["addressID"]
  }

  package static func find(_ id: Int64, in db: Database) throws -> Prompt? {
    try Row.fetchOne(db, cached: "SELECT * FROM prompt WHERE id = :id", arguments: ["id": id])
      .flatMap(Prompt.init)
  }

  /// Puts one on record before its mail is shown; one that nobody says YES to asks nobody.
  package static func start(
    _ kind: Kind, about topic: Int64, to audience: String, chairsOf: String?, until day: CivilDate,
    by sender: Int64, at address: Int64, now: Date, in db: Database
  ) throws -> Prompt? {
    let id = try Number.next("prompt", in: db)
    try db.execute(
      cached: """
        INSERT INTO prompt (id, kind, topicID, audience, chairsOf, lastDay, senderID, addressID,
          createdAt)
        VALUES (:id, :kind, :topic, :audience, :chairs, :day, :sender, :address, :now)
        """,
      arguments: [
        "id": id, "kind": kind.rawValue, "topic": topic, "audience": audience, "chairs": chairsOf,
        "day": day.dayNumber, "sender": sender, "address": address, "now": now.milliseconds,
      ])
    return try find(id, in: db)
  }

  /// Whether it may still leave: its last day is not past, and neither is its topic's.
  func isStillWanted(on day: CivilDate, in db: Database) throws -> Bool {
    guard lastDay >= day, let topic = try Topic.find(topicID, in: db) else { return false }
    return topic.goodUntil >= day
  }

  /// Those whose last day lies in the span, by that day. Uses promptByLastDay.
  static func ending(from: CivilDate, through: CivilDate, in db: Database) throws -> [Prompt] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM prompt WHERE lastDay BETWEEN :from AND :through ORDER BY lastDay, id LIMIT 200
        """, arguments: ["from": from.dayNumber, "through": through.dayNumber]
    ).compactMap(Prompt.init)
  }

  /// Notes that it goes to somebody. A second time changes nothing.
  func note(_ person: Int64, paper: Int64? = nil, day: CivilDate? = nil, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO prompted (promptID, personID, newspaperID, day)
        VALUES (:prompt, :person, :paper, :day) ON CONFLICT DO NOTHING
        """,
      arguments: [
        "prompt": id, "person": person, "paper": paper, "day": day?.dayNumber,
      ])
  }
}
