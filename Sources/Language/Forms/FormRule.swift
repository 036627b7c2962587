/// What a field of a web form is to us.
package enum FormField: String, CaseIterable, Hashable, Sendable {
  case name, givenName = "given_name", familyName = "family_name", email, phone, town, zip, street
  case interests, availability, language, message, consent
  /// A field that is looked past: the page's address, the sender's IP address.
  case ignored
}

/// A form whose notices are sign-ups: an entry of `forms:` in the settings.
///
/// Whether a notice really comes from `sender` is proven by the mailroom, never here.
package struct FormRule: Hashable, Sendable {
  package var name: String
  /// The address that the notices come from.
  package var sender: String
  /// Words that all stand in the subject of its notices; none where the sender sends nothing else.
  package var subject: String?
  /// What labels mean that the built-in words do not know: "Which hub is yours?" → `town`.
  package var fields: [String: FormField]

  package init(
    name: String, sender: String, subject: String? = nil, fields: [String: FormField] = [:]
  ) {
    self.name = name
    self.sender = sender
    self.subject = subject
    self.fields = fields
  }

  /// Whether a mail from this address with this subject is one of the form's notices.
  package func fits(sender address: String, subject line: String) -> Bool {
    guard Self.bare(address) == Self.bare(sender) else { return false }
    guard let subject else { return true }
    let there = Set(Words(line, limit: 200).all.map(\.key))
    return Words(subject).all.allSatisfy { there.contains($0.key) }
  }

  private static func bare(_ address: String) -> String {
    (AddressMention.all(in: address, limit: 1).first?.address ?? address).lowercased()
  }
}
