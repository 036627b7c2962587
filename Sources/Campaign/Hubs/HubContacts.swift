package import Foundation
package import GRDB
import Mailroom

/// Somebody who welcomes a hub's new people.
package struct HubContact: Hashable, Sendable {
  package var personID: Int64
  package var name: String
  package var phone: String?
  package var addressID: Int64
  package var address: String
  package var since: Date
  /// Nothing that we begin goes there: they said STOP, or it bounces.
  package var isSuppressed: Bool
}

extension Hub {
  /// Who holds the role, longest first.
  package func contacts(in db: Database) throws -> [HubContact] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT role.personID, role.addressID, role.since, person.name, person.phone,
          address.address, suppression.addressID IS NOT NULL AS isSuppressed
        FROM role JOIN person ON person.id = role.personID
          JOIN address ON address.id = role.addressID
          LEFT JOIN suppression ON suppression.addressID = role.addressID
            AND suppression.degree = 'all'
        WHERE role.kind = 'contact' AND role.scope = :scope
        ORDER BY role.since, role.personID
        """, arguments: ["scope": "\(id)"]
    ).map { row in
      HubContact(
        personID: row["personID"], name: row["name"], phone: row["phone"],
        addressID: row["addressID"], address: row["address"],
        since: Date(milliseconds: row["since"]), isSuppressed: row["isSuppressed"])
    }
  }

  /// Makes somebody a contact, who holds the role at this address.
  ///
  /// - Returns: `false` if it was so already.
  @discardableResult
  package func addContact(
    _ person: Int64, at address: Int64, now: Date, in db: Database
  ) throws -> Bool {
    let held = try contacts(in: db).contains {
      $0.personID == person && $0.addressID == address
    }
    guard !held else { return false }
    try Role.give(.contact, scope: "\(id)", to: person, at: address, now: now, in: db)
    return true
  }

  /// Takes the role. The last one of a hub that takes people is taken only where that is said.
  ///
  /// - Returns: who is left.
  /// - Throws: `HubRefusal.notAContact`, `.lastContact`.
  @discardableResult
  package func removeContact(
    _ person: Int64, evenLast: Bool = false, in db: Database
  ) throws -> [HubContact] {
    let contacts = try contacts(in: db)
    guard contacts.contains(where: { $0.personID == person }) else {
      throw HubRefusal.notAContact(hub: name)
    }
    let left = contacts.filter { $0.personID != person }
    if left.isEmpty, !evenLast, state == .designated || state == .paused {
      throw HubRefusal.lastContact(hub: name)
    }
    try db.execute(
      cached: """
        DELETE FROM role WHERE kind = 'contact' AND scope = :scope AND personID = :person
        """, arguments: ["scope": "\(id)", "person": person])
    return left
  }
}
