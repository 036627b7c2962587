/// What a web form's notice says: the mail in which Google Forms, Action Network, Squarespace, Wix
/// or WordPress tells that somebody has filled in a form.
///
/// Read from the whole text of the mail, not from its new part: a form's lines look like header
/// blocks and signatures. The fields count in the form's order, and the first of a kind wins, so
/// that lines like "Town: …" in somebody's message change nothing. Of the mail address there may be
/// only one: a second, even in the message, makes the notice unreadable, because whoever fills in
/// the form must not be able to sign up another under a field of ours.
package struct FormNotice: Hashable, Sendable {
  /// One field, as it stood there.
  package struct Entry: Hashable, Sendable {
    package var label: String
    package var value: String
    /// What it is to us; nothing for a question that we do not know.
    package var field: FormField?
  }

  package var entries: [Entry]
  package var emailAddress: String
  package var name: PersonName?
  package var town: TownMention?
  package var zip: String?
  package var street: String?
  /// As `508-555-0142`.
  package var phone: String?
  package var interests: [Interest] = []
  package var availability: String?
  package var message: String?
  package var language: MailLanguage = .en
  package var languages: [SpokenLanguage] = []
  /// Whether they agreed to be written to; nothing where the form does not ask.
  package var hasConsent: Bool?
  package var isUnder18: Evidence?
  package var needsPerson: Evidence?

  /// Reads the text of a notice.
  ///
  /// - Throws: `UnreadableForm` where no address or more than one is in it, or no field at all.
  package static func reading(
    _ text: String, rule: FormRule, gazetteer: Gazetteer
  ) throws(UnreadableForm) -> FormNotice {
    let entries = FormEntries(FormLabels(rule)).read(text)
    guard entries.contains(where: { $0.field != nil && $0.field != .ignored }) else {
      throw .noFields
    }
    let address = try address(in: entries, text: text, rule: rule)
    return FormFacts(entries: entries, gazetteer: gazetteer).notice(from: address)
  }

  /// The one address that the fields give.
  private static func address(
    in entries: [Entry], text: String, rule: FormRule
  ) throws(UnreadableForm) -> String {
    var found: [String] = []
    for entry in entries where entry.field != .ignored {
      var addresses: [String] = []
      if entry.field == .email {
        addresses = AddressMention.all(in: entry.value, limit: 5).map(\.address)
      } else if entry.field == .message || entry.field == nil {
        // A line that is an address and nothing else claims to be somebody's.
        addresses = Self.bareAddresses(entry.value)
      } else if let whole = AddressMention.whole(entry.value) {
        addresses = [whole]
      }
      for address in addresses
      where !found.contains(where: { $0.lowercased() == address.lowercased() }) {
        found.append(address)
      }
    }
    // The form's own sender is nobody who filled it in.
    let people = found.filter { $0.lowercased() != rule.sender.lowercased() }
    guard let first = people.first else { throw .noAddress }
    guard people.count == 1 else { throw .severalAddresses(people) }
    return first
  }

  /// The addresses that are whole lines of a text.
  private static func bareAddresses(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    return text.split(whereSeparator: \.isNewline).prefix(400).compactMap {
      $0.utf8.contains(UInt8(ascii: "@")) ? AddressMention.whole(String($0)) : nil
    }
  }

  /// The notice as what a person wrote of themselves, so that it goes the way of every sign-up.
  package func signUp(rule: FormRule) -> SignUp {
    var signUp = SignUp(kind: .signUp(Evidence(words: "form: \(rule.name)")))
    signUp.name = name
    signUp.town = town
    signUp.zip = zip
    signUp.phone = phone
    signUp.interests = interests
    signUp.availabilityWords = availability
    signUp.language = language
    signUp.languages = languages
    signUp.isUnder18 = isUnder18
    signUp.needsPerson = needsPerson
    return signUp
  }
}

/// Why a form's notice cannot be taken as somebody's sign-up; it is handed over.
package enum UnreadableForm: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing in it looks like a field.
  case noFields
  /// No field gives a mail address.
  case noAddress
  /// Several do, so that it is not sure whose sign-up it is.
  case severalAddresses([String])

  package var description: String {
    switch self {
    case .noFields: "nothing in the notice looks like a form's fields"
    case .noAddress: "no field of the form gives an email address"
    case .severalAddresses(let addresses):
      "the form gives several email addresses: \(addresses.joined(separator: ", "))"
    }
  }
}
