package import Mail

/// One person as a sheet describes them.
package struct SheetPerson: Equatable, Sendable {
  /// An address and whether the sheet says that it may not be written to.
  package struct Address: Equatable, Sendable {
    package let address: EmailAddress
    package var suppression: SheetSuppression?
  }

  /// The line the person was first met on.
  package let line: Int
  /// Further lines that are this person again.
  package var furtherLines: [Int] = []
  /// Empty if the sheet has only an address.
  package var name = ""
  package var given = ""
  package var family = ""
  package var addresses: [Address] = []
  package var town = ""
  /// Five digits, or empty.
  package var zip = ""
  /// As written.
  package var phone = ""
  package var hub = ""
  /// A stage's name; empty if the sheet has none.
  package var stage = ""
  package var interests: [String] = []
  /// `en`, `es`, `pt`, …, or empty.
  package var language = ""
  package var notes = ""

  /// Whether the person can be called but not written to.
  package var hasOnlyPhone: Bool { addresses.isEmpty }

  /// Takes from another line of the same person what this one does not say.
  mutating func join(_ other: SheetPerson) {
    furtherLines += [other.line] + other.furtherLines
    if name.count < other.name.count, name.isEmpty || family.isEmpty {
      (name, given, family) = (other.name, other.given, other.family)
    }
    for address in other.addresses {
      if let place = addresses.firstIndex(where: { $0.address == address.address }) {
        addresses[place].suppression = .stronger(
          addresses[place].suppression, address.suppression)
      } else {
        addresses.append(address)
      }
    }
    for field in [\.town, \.zip, \.phone, \.hub, \.stage, \.language]
      as [WritableKeyPath<SheetPerson, String>] where self[keyPath: field].isEmpty
    {
      self[keyPath: field] = other[keyPath: field]
    }
    interests += other.interests.filter { !interests.contains($0) }
    if !other.notes.isEmpty, !notes.contains(other.notes) {
      notes = notes.isEmpty ? other.notes : notes + "\n" + other.notes
    }
  }
}

/// A mark in a sheet that says an address may not be written to.
package struct SheetSuppression: Equatable, Sendable {
  package enum Degree: Int, Sendable {
    /// No round mails; what the person books goes on.
    case bulk
    /// Nothing that we begin.
    case all
  }
  package enum Reason: String, Sendable {
    case unsubscribed, cleaned, bounced, complained, deceased
  }

  package let degree: Degree
  package let reason: Reason

  static func stronger(_ one: SheetSuppression?, _ other: SheetSuppression?) -> SheetSuppression? {
    guard let one, let other else { return one ?? other }
    return one.degree.rawValue >= other.degree.rawValue ? one : other
  }
}
