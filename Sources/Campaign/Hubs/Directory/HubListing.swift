import Foundation
import GRDB
import Language
import Mailroom

/// What a contact lets everybody read of them in the public directory, by their recorded word.
struct HubListing: Hashable, Sendable {
  var hubID: Int64
  var personID: Int64
  var name: String
  var address: String?
  var phone: String?
  /// The consent, as written.
  var words: String

  /// Those that may be shown now: of who still is a contact there, is of age, and whom mail reaches.
  /// By the primary keys.
  static func shown(of hub: Int64, in db: Database) throws -> [HubListing] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT hubListing.* FROM hubListing
        JOIN role ON role.kind = 'contact' AND role.scope = CAST(hubListing.hubID AS TEXT)
          AND role.personID = hubListing.personID
        JOIN person ON person.id = hubListing.personID AND person.isMinor = 0
        LEFT JOIN suppression ON suppression.addressID = role.addressID
          AND suppression.degree = 'all'
        WHERE hubListing.hubID = :hub AND suppression.addressID IS NULL
        ORDER BY role.since, hubListing.personID
        """, arguments: ["hub": hub]
    ).map(HubListing.init)
  }

  static func find(_ hub: Int64, _ person: Int64, in db: Database) throws -> HubListing? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM hubListing WHERE hubID = :hub AND personID = :person",
      arguments: ["hub": hub, "person": person]
    ).map(HubListing.init)
  }

  init(
    hubID: Int64, personID: Int64, name: String, address: String?, phone: String?, words: String
  ) {
    self.hubID = hubID
    self.personID = personID
    self.name = name
    self.address = address
    self.phone = phone
    self.words = words
  }

  private init(_ row: Row) {
    self.init(
      hubID: row["hubID"], personID: row["personID"], name: row["name"], address: row["address"],
      phone: row["phone"], words: row["words"])
  }

  func save(at now: Date, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO hubListing (hubID, personID, name, address, phone, words, at)
        VALUES (:hub, :person, :name, :address, :phone, :words, :now)
        ON CONFLICT (hubID, personID) DO UPDATE SET name = excluded.name,
          address = excluded.address, phone = excluded.phone, words = excluded.words,
          at = excluded.at
        """,
      arguments: [
        "hub": hubID, "person": personID, "name": name, "address": address, "phone": phone,
        "words": words, "now": now.milliseconds,
      ])
  }

  static func end(_ hub: Int64, _ person: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM hubListing WHERE hubID = :hub AND personID = :person",
      arguments: ["hub": hub, "person": person])
  }
}
