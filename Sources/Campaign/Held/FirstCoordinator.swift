package import Foundation
import GRDB
package import Mail
package import Mailroom

/// The coordinator of the first evening: on record before anything else is, so that what needs a
/// person, and what is held, has somebody to go to.
package struct FirstCoordinator: Hashable, Sendable {
  package let name: String
  package let address: EmailAddress

  /// Reads `Deb Marsh <deb@example.org>`.
  ///
  /// - Returns: `nil` without a name of letters or without an address.
  package init?(_ words: String) {
    guard let open = words.lastIndex(of: "<"), words.hasSuffix(">"),
      let address = EmailAddress(String(words[words.index(after: open)...].dropLast()))
    else { return nil }
    let name = words[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " \"\t"))
    // It stands in mails and on lists: nothing that could be read as an address.
    guard name.contains(where: \.isLetter), name.count <= 100,
      !name.contains(where: { $0.isNewline || "<>@".contains($0) })
    else { return nil }
    self.name = name
    self.address = address
  }

  /// Makes the store if need be and gives the state's role, once.
  ///
  /// - Throws: `StoreError`, `DatabaseError`.
  package func record(in settings: Settings, now: Date) throws {
    let store = try Store(path: settings.store, migrations: CampaignSchema.migrations)
    try store.pool.write { db in
      let addressID = try AddressRecord.keep(address, at: now, in: db)
      let known = try Person.at(addressID, in: db).first { $0.name == name }
      let (whole, given, _) = VolunteerSheet.parts(of: name)
      let person =
        try known?.id
        ?? Person.create(
          name: whole, givenName: given, language: "en", phone: nil, at: now, in: db)
      try AddressRecord.link(person: person, address: addressID, in: db)
      try Role.give(.coordinator, scope: "state", to: person, at: addressID, now: now, in: db)
    }
    try store.pool.close()
  }
}
