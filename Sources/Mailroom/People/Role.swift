package import Foundation
package import GRDB

/// What somebody may do for the campaign, and where.
package struct Role: Hashable, Sendable {
  package enum Kind: String, Sendable { case contact, coordinator, `operator` }
  package var kind: Kind
  /// A hub's number, a region (`east`, `west`), or `state`.
  package var scope: String
  package var personID: Int64
  package var addressID: Int64

  package init(kind: Kind, scope: String, personID: Int64, addressID: Int64) {
    self.kind = kind
    self.scope = scope
    self.personID = personID
    self.addressID = addressID
  }

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    self.kind = kind
    scope = row["scope"]
    personID = row["personID"]
    addressID = row["addressID"]
  }

  /// Gives the role, once.
  package static func give(
    _ kind: Kind, scope: String, to person: Int64, at address: Int64, now: Date, in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO role (kind, scope, personID, addressID, since)
        VALUES (:kind, :scope, :person, :address, :now)
        ON CONFLICT (kind, scope, personID) DO UPDATE SET addressID = excluded.addressID
        """,
      arguments: [
        "kind": kind.rawValue, "scope": scope, "person": person, "address": address,
        "now": now.milliseconds,
      ])
  }

  /// Who holds it, longest first; nobody whose address is suppressed or has bounced, because a
  /// question sent there would be lost.
  package static func holders(
    _ kind: Kind, scope: String, in db: Database
  ) throws -> [Role] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT role.* FROM role
        LEFT JOIN suppression ON suppression.addressID = role.addressID
          AND suppression.degree = 'all'
        WHERE role.kind = :kind AND role.scope = :scope AND suppression.addressID IS NULL
        ORDER BY role.since, role.personID
        """, arguments: ["kind": kind.rawValue, "scope": scope]
    ).compactMap(Role.init)
  }

  /// The roles of a person. A small table: contacts and coordinators.
  package static func of(_ person: Int64, in db: Database) throws -> [Role] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM role WHERE personID = :person ORDER BY since",
      arguments: ["person": person]
    ).compactMap(Role.init)
  }

  /// The roles held at this address. By `roleByAddress`.
  package static func at(_ addressID: Int64, in db: Database) throws -> [Role] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM role WHERE addressID = :address", arguments: ["address": addressID]
    ).compactMap(Role.init)
  }
}
