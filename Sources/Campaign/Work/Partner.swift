package import Foundation
package import GRDB
import Language
import Mailroom

/// An organization that works with a hub for the campaign.
package struct Partner: Hashable, Sendable {
  /// `#412`.
  package var id: Int64
  package var hubID: Int64
  package var name: String
  package var town: String?
  /// Whom to talk to there, and how, in the words of the hub.
  package var contact: String?
  package var words: String?
  /// When it worked with them no more.
  package var endedAt: Date?

  private init(_ row: Row) {
    id = row["id"]
    hubID = row["hubID"]
    name = row["name"]
    town = row["town"]
    contact = row["contact"]
    words = row["words"]
    endedAt = (row["endedAt"] as Int64?).map(Date.init(milliseconds:))
  }

  package static func find(_ id: Int64, in db: Database) throws -> Partner? {
    try Row.fetchOne(db, cached: "SELECT * FROM partner WHERE id = :id", arguments: ["id": id])
      .map(Partner.init)
  }

  static func named(_ name: String, hub: Int64, in db: Database) throws -> Partner? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM partner WHERE hubID = :hub AND nameKey = :key",
      arguments: ["hub": hub, "key": Resolution.key(name)]
    ).map(Partner.init)
  }

  /// Those of a hub that stand, by name. Index: the unique hub and name.
  package static func all(of hub: Int64, in db: Database) throws -> [Partner] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM partner WHERE hubID = :hub AND endedAt IS NULL ORDER BY nameKey LIMIT 500
        """, arguments: ["hub": hub]
    ).map(Partner.init)
  }

  static func start(
    _ name: String, hub: Int64, by person: Int64, watching footprint: Footprint, at now: Date,
    in db: Database
  ) throws -> Partner? {
    let id = try Number.next("partner", in: db)
    try db.execute(
      cached: """
        INSERT INTO partner (id, hubID, name, nameKey, personID, createdAt, changedAt)
        VALUES (:id, :hub, :name, :key, :person, :now, :now)
        """,
      arguments: [
        "id": id, "hub": hub, "name": name, "key": Resolution.key(name), "person": person,
        "now": now.milliseconds,
      ])
    footprint.added("partner", ["id": id])
    return try find(id, in: db)
  }

  func save(watching footprint: Footprint, at now: Date, in db: Database) throws {
    try footprint.watch("partner", ["id": id])
    try db.execute(
      cached: """
        UPDATE partner SET town = :town, contact = :contact, words = :words, endedAt = :ended,
          changedAt = :now
        WHERE id = :id
        """,
      arguments: [
        "id": id, "town": town, "contact": contact, "words": words,
        "ended": endedAt?.milliseconds, "now": now.milliseconds,
      ])
  }

  /// "Teachers Union Local 12, Worcester; contact: Jane"
  var line: String {
    let head = [name, town].compactMap(\.self).joined(separator: ", ")
    let tail = [contact.map { "contact: \($0)" }, words].compactMap(\.self)
    return ([head] + tail).joined(separator: "; ")
  }
}
