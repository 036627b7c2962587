import GRDB
import Language
import Mail
import Mailroom

/// The mails that a move causes: to whoever looked after somebody, to whoever does now, and to
/// the person.
struct MovePost {
  let move: Move
  let handling: Handling
  /// Who did it: they know.
  let by: Int64
  private var db: Database { handling.db }

  /// - Returns: the names of whom was told.
  func tellContacts() throws -> [String] {
    guard let known = try Person.find(move.personID, in: db),
      let volunteer = try Volunteer.find(move.personID, in: db)
    else { return [] }
    let before = try known.isMinor ? [] : holders(of: move.hubBefore)
    let after = try newHolders(isMinor: known.isMinor)
    var told: [String] = []
    for role in before where !after.contains(where: { $0.personID == role.personID }) {
      told += try tell(role, "moved-away", values(known, volunteer, isNew: false))
    }
    for role in after where !before.contains(where: { $0.personID == role.personID }) {
      told += try tell(role, "moved-here", values(known, volunteer, isNew: true))
    }
    return told
  }

  /// One short mail with the new contact.
  ///
  /// - Returns: whether one is on its way.
  func tellPerson() throws -> Bool {
    guard let known = try Person.find(move.personID, in: db), known.id != by,
      let address = try Person.primaryAddress(of: known.id, in: db)
    else { return false }
    let posting = Posting(
      "moved",
      values: [
        "given_name": .text(known.givenName), "hub_name": .text(move.hubAfter?.name ?? ""),
        "team": .text(team(known.language)), "contact_name": .text(try contactName() ?? ""),
      ],
      to: address.id, person: known.id, language: known.language, lane: .notices,
      because: "moved by #\(by)", isUrgent: true)
    return try Suppression.of(address.id, in: db) != .all
      && Outbox.put(posting, in: handling) != nil
  }

  /// Whoever welcomes them now.
  func contactName() throws -> String? {
    try holders(of: move.hubAfter).first { $0.personID != move.personID }
      .flatMap { try Person.find($0.personID, in: db) }?.name
  }

  func team(_ language: String) -> String {
    guard case .team(let region) = move.destination else { return "" }
    return RegionWords.team(region, language: language)
  }

  private func holders(of hub: Hub?) throws -> [Role] {
    try hub.map { try Role.holders(.contact, scope: "\($0.id)", in: db) } ?? []
  }

  /// Contacts; where there are none, or somebody under 18 moves, the region's GO! Team.
  private func newHolders(isMinor: Bool) throws -> [Role] {
    let region: String
    switch move.destination {
    case .hub(let hub):
      let contacts = try isMinor ? [] : holders(of: hub)
      if !contacts.isEmpty { return contacts }
      region = hub.region
    case .team(let name): region = name
    case .choice, .elsewhere: return []
    }
    let team = try Role.holders(.coordinator, scope: region, in: db)
    return team.isEmpty ? try Role.holders(.coordinator, scope: "state", in: db) : team
  }

  private func values(
    _ known: Person, _ volunteer: Volunteer, isNew: Bool
  ) throws -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "number": .text("\(known.id)"), "name": .text(known.name.isEmpty ? "Somebody" : known.name),
      "hub_name": .text(move.hubAfter?.name ?? ""), "old_hub": .text(move.hubBefore?.name ?? ""),
    ]
    guard isNew else {
      values["elsewhere"] = .text(volunteer.elsewhere ?? "")
      return values
    }
    values["town"] = .text(volunteer.town ?? "")
    values["phone"] = .text(known.phone ?? "")
    values["address"] = .text(
      try Person.primaryAddress(of: known.id, in: db)?.address.rawValue ?? "")
    values["interests"] = .text(
      InterestWords.list(
        volunteer.interests.compactMap(Interest.init(rawValue:)), language: "en"))
    return values
  }

  private func tell(
    _ role: Role, _ template: String, _ values: [String: TemplateValue]
  ) throws -> [String] {
    guard role.personID != by, role.personID != move.personID else { return [] }
    let posting = Posting(
      template, values: values, to: role.addressID, person: role.personID, lane: .notices,
      because: "#\(move.personID) moved", isUrgent: true)
    try Outbox.put(posting, in: handling)
    return [try Person.find(role.personID, in: db)?.name ?? "a contact"]
  }
}
