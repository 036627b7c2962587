import Language
package import Mail

/// Who asks, what they may do, and how far that is proven.
package struct Sender: Sendable {
  package var person: Person
  /// The address on record that answers go to.
  package var addressID: Int64
  package var address: EmailAddress
  package var roles: [Role]
  package var authentication: Authentication
  /// Whether what changes anything may be done without asking back.
  package var isProven: Bool
  /// Whether it is this person for certain: alone at the address, with a role there, or signing.
  package var isCertain: Bool

  /// How much they may ask for.
  package var who: Usage.Who {
    if roles.contains(where: { $0.kind == .coordinator || $0.kind == .operator }) {
      return .coordinator
    }
    return roles.contains { $0.kind == .contact } ? .contact : .anyone
  }

  /// The sender of a letter, if somebody on record writes from there.
  ///
  /// A role is held by a person at an address. Where two people share the address, who holds a
  /// role there is meant; else who signs, in From or at the end.
  package init?(of letter: Letter) {
    guard let record = letter.address, !letter.people.isEmpty else { return nil }
    let holders = letter.people.filter { person in
      letter.roles.contains { $0.personID == person.id }
    }
    let named = letter.people.filter { person in
      !person.givenName.isEmpty
        && Self.signatures(of: letter).contains(person.givenName.lowercased())
    }
    guard let person = holders.first ?? named.first ?? letter.people.first else { return nil }
    self.person = person
    addressID = record.id
    address = record.address
    roles = letter.roles.filter { $0.personID == person.id }
    authentication = letter.authentication
    isProven = letter.mayCommand
    isCertain = letter.people.count == 1 || holders.count == 1 || named.count == 1
  }

  /// Somebody on record to whom something is shown that they did not just ask for.
  package init(person: Person, at record: AddressRecord, roles: [Role]) {
    self.person = person
    addressID = record.id
    address = record.address
    self.roles = roles
    authentication = .none(because: "nothing was received")
    isProven = true
    isCertain = true
  }

  /// First names: of From, of the signature, of the last line.
  private static func signatures(of letter: Letter) -> Set<String> {
    let lines = [
      letter.displayName, letter.newText.signature.map { String($0.prefix(200)) },
      letter.newText.text.split(separator: "\n").last.map(String.init),
    ]
    return Set(
      lines.compactMap { line in
        line?.split { !$0.isLetter && $0 != "'" && $0 != "-" }.first?.lowercased()
      })
  }
}
