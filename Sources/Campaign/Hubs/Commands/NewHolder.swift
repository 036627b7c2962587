import GRDB
import Language
import Mail
import Mailroom

/// Whom a role is given to: somebody on record, or a name with an address that is not yet.
struct NewHolder {
  let name: String
  let address: EmailAddress
  /// `nil`: they come on record with the role.
  let person: Int64?

  /// - Throws: `Choice` where several people are reached at the address; `Refusal` where nobody is,
  ///   and for who cannot hold a role.
  init(_ match: CommandMatch, in scene: Scene) throws {
    if let written = match[.address] {
      guard let address = EmailAddress(written) else {
        throw UsageError("“\(written)” is no mail address.")
      }
      self.address = address
      (person, name) = try Self.find(address, name: match[.name], in: scene)
    } else {
      let entry = try scene.person(match[.person] ?? "")
      guard let record = try Person.primaryAddress(of: entry.number, in: scene.db) else {
        throw Refusal("\(entry.label) has no mail address on record, and a role is held at one.")
      }
      (person, name, address) = (entry.number, entry.shownName, record.address)
    }
    try Self.check(person, name, address, in: scene)
  }

  /// - Throws: `Refusal` for who cannot hold a role, or not there.
  static func check(
    _ person: Int64?, _ name: String, _ address: EmailAddress, in scene: Scene
  ) throws {
    if let person, try Person.find(person, in: scene.db)?.isMinor == true {
      throw Refusal("\(name) is under 18 by their own words, and cannot hold a role.")
    }
    let record = try AddressRecord.find(address, in: scene.db)
    let isClosed =
      try record.map { try Suppression.of($0.id, in: scene.db) == .all } ?? false
      || Forgetting.isForgotten(address, in: scene.db)
    if isClosed {
      throw Refusal(
        "We may not write to \(address.rawValue), so nobody can hold a role there. If they want to, they can write to us first: START."
      )
    }
  }

  static func find(
    _ address: EmailAddress, name written: String?, in scene: Scene
  ) throws -> (Int64?, String) {
    if let name = written {
      guard PersonName.isUsable(name) else {
        throw UsageError("“\(name)” can't be used as a name.")
      }
      let people = try AddressRecord.find(address, in: scene.db).map {
        try Person.at($0.id, in: scene.db)
      }
      let words = NameWords.of(name)
      let same = people?.first { person in
        let known = NameWords.of(person.name)
        return known.first == words.first
          && (known.count == 1 || words.count == 1 || known.last == words.last)
      }
      return (same?.id, same?.name ?? name)
    }
    let found = try Roster.find(address.rawValue, reach: scene.reach(), limit: 9, in: scene.db)
    guard found.count < 2 else {
      throw Choice(
        address.rawValue,
        among: found.map { .init(shown: $0.line, instead: "#\($0.number)") })
    }
    guard let only = found.first else {
      throw Refusal(
        "\(address.rawValue) is none of your people. Write it with the name: MAKE NAME \(address.rawValue) contact of HUB"
      )
    }
    return (only.number, only.shownName)
  }

  /// "Joe Silva (#418), joe@example.org".
  var label: String {
    let number = person.map { " (#\($0))" } ?? ""
    return "\(name)\(number), \(address.rawValue)\(person == nil ? ", new on record" : "")"
  }

  /// Brings them on record where they are not.
  func keep(in scene: Scene) throws -> (person: Int64, address: Int64) {
    let addressID = try AddressRecord.keep(address, at: scene.now, in: scene.db)
    if let person { return (person, addressID) }
    let given = name.split(separator: " ").first.map(String.init) ?? name
    let new = try Person.create(
      name: name, givenName: given, language: "en", phone: nil, at: scene.now, in: scene.db)
    try AddressRecord.link(person: new, address: addressID, in: scene.db)
    scene.footprint.brought(new)
    return (new, addressID)
  }
}

/// The mail that says what somebody can do now.
struct NewRolePost {
  let person: Int64
  let addressID: Int64
  let kind: Role.Kind
  /// The hub's name; empty for a coordinator.
  let hub: String
  let region: Part?

  func post(in scene: Scene) throws {
    guard let known = try Person.find(person, in: scene.db) else { return }
    let language = known.language
    let who: Usage.Who = kind == .contact ? .contact : .coordinator
    let all = scene.house.commands.usages(for: who).filter {
      $0.who == .contact || $0.who == who
    }
    // What the first weeks need; sixty lines nobody reads.
    let first = all.filter { Self.first[kind]?.contains($0.name) ?? false }
    let usages = first.count > 3 ? first : all
    try Outbox.put(
      Posting(
        "new-role",
        values: [
          "given_name": .text(known.givenName), "role": .text(role(language)),
          "hub_name": .text(hub), "by": .text(scene.sender.person.name),
          "commands": .list(
            usages.map {
              ["form": .text($0.shown(in: language)), "help": .text($0.help(in: language))]
            }),
        ],
        to: addressID, person: person, language: language, lane: .notices,
        because: "a new role: \(kind.rawValue)", isUrgent: true),
      in: scene.handling)
  }

  private static let first: [Role.Kind: Set<String>] = [
    .contact: ["NEW", "VOLUNTEERS", "SHOW", "HOURS", "MET", "EVENT", "LOG", "PLAN", "AWAY"],
    .coordinator: [
      "HUBS", "NEW", "COVERAGE", "WAITING", "COMING", "DESIGNATE", "TELL", "STATUS", "AWAY",
    ],
  ]

  private func role(_ language: String) -> String {
    let region = region?.scope ?? "state"
    switch (kind, language) {
    case (.contact, "es"): return "contacto del hub \(hub)"
    case (.contact, "pt"): return "contato do hub \(hub)"
    case (.contact, _): return "a contact of the \(hub) hub"
    case (_, "es"):
      return region == "state"
        ? "coordinación del estado" : "coordinación del \(RegionWords.name(region, language: "es"))"
    case (_, "pt"):
      return region == "state"
        ? "coordenação do estado" : "coordenação do \(RegionWords.name(region, language: "pt"))"
    default:
      return region == "state"
        ? "a coordinator of the state"
        : "a coordinator of \(RegionWords.name(region, language: "en"))"
    }
  }
}
