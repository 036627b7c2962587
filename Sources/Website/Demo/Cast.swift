import GRDB
import Mail
import Mailroom

/// Whom the visitor of the demo can be: a new volunteer, or one of those who hold a role in the
/// sample campaign.
struct Cast: Sendable {
  struct Member: Sendable, Hashable {
    var name: String
    var address: EmailAddress
    /// What they are, such as "contact of the Somerville hub".
    var part: String
    var kind: Kind
  }

  enum Kind: String, Sendable, CaseIterable {
    case volunteer = "A new volunteer"
    case contact = "A hub contact"
    case coordinator = "A coordinator"
  }

  private(set) var members: [Member] = []

  /// - Throws: `DatabaseError`.
  init(in db: Database) throws {
    if let address = EmailAddress("jo.rivers@example.com") {
      members.append(
        Member(name: "Jo Rivers", address: address, part: "not on record yet", kind: .volunteer))
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT role.kind, role.scope, person.name, address.address, hub.name AS hub FROM role
        JOIN person ON person.id = role.personID JOIN address ON address.id = role.addressID
        LEFT JOIN hub ON role.kind = 'contact' AND hub.id = CAST(role.scope AS INTEGER)
        WHERE role.kind IN ('contact', 'coordinator') ORDER BY role.kind, person.id
        """)
    for row in rows {
      guard let address = EmailAddress(row["address"] as String) else { continue }
      let isContact = row["kind"] == "contact"
      let scope: String = (row["hub"] as String?) ?? row["scope"]
      members.append(
        Member(
          name: row["name"], address: address,
          part: isContact ? "\(scope) hub" : "GO! Team \(scope)",
          kind: isContact ? .contact : .coordinator))
    }
  }

  func member(of address: EmailAddress) -> Member? { members.first { $0.address == address } }

  /// The one of this address, or the new volunteer.
  func member(at address: String?) -> Member? {
    members.first { $0.address.rawValue == address } ?? members.first
  }
}
