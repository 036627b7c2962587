import GRDB
import Language
import Mail
import Mailroom

extension NewHolder {
  /// Somebody whom a forming hub proposes for new people, as a coordinator finds them.
  ///
  /// - Throws: `Refusal` for who is not found, or cannot hold a role; `Choice` where several fit.
  init(_ contact: ProposedContact, of hub: Hub, in scene: Scene) throws {
    let make = "First: MAKE \(contact.name) ADDRESS contact of \(hub.name)"
    if let id = contact.personID, let known = try Person.find(id, in: scene.db) {
      let address =
        try EmailAddress(contact.address)
        ?? Person.primaryAddress(of: known.id, in: scene.db)?.address
      guard let address else {
        throw Refusal("\(known.name) has no mail address on record, and a role is held at one.")
      }
      (person, name, self.address) = (known.id, known.name, address)
    } else if let address = EmailAddress(contact.address) {
      self.address = address
      guard try !contact.name.isEmpty || AddressMentioned.isKnown(address, in: scene.db) else {
        throw Refusal(
          "Who is \(address.rawValue)? First: MAKE NAME \(address.rawValue) contact of \(hub.name)")
      }
      (person, name) = try Self.find(
        address, name: contact.name.isEmpty ? nil : contact.name, in: scene)
    } else {
      let found = try Roster.find(
        contact.name, reach: scene.coordinatorReach(), limit: 9, in: scene.db)
      guard let only = found.first, found.count == 1, only.isCertain,
        let record = try Person.primaryAddress(of: only.number, in: scene.db)
      else {
        throw Refusal("I do not find one \(contact.name) with a mail address. \(make)")
      }
      (person, name, address) = (only.number, only.shownName, record.address)
    }
    try Self.check(person, name, address, in: scene)
  }
}

/// Whether somebody on record writes from an address.
private enum AddressMentioned {
  static func isKnown(_ address: EmailAddress, in db: Database) throws -> Bool {
    try AddressRecord.find(address, in: db).map { try !Person.at($0.id, in: db).isEmpty } ?? false
  }
}
