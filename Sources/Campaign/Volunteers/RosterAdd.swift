package import Foundation
package import GRDB
import Language
package import Mail
import Mailroom

/// Somebody whom another person adds, as far as they said.
package struct Newcomer: Hashable, Sendable {
  package var name: String
  package var address: EmailAddress?
  package var phone: String?
  /// As on record; `place` is the village that named it.
  package var town: String?
  package var place: String?
  package var zip: String?
  package var interests: [String] = []
  package var language = "en"
  package var note: String?
  /// Where no town, or a town without a hub, says otherwise: the hub of whoever adds them.
  package var hubID: Int64?

  package init(
    name: String, address: EmailAddress? = nil, phone: String? = nil, town: String? = nil
  ) {
    self.name = name
    self.address = address
    self.phone = phone
    self.town = town
  }
}

/// What came of adding somebody.
package enum Added: Hashable, Sendable {
  case new(Int64)
  /// On record already; what was missing has been filled in, by field.
  case known(Int64, filled: [String])
  /// Perhaps this person, perhaps another: nothing was written. Add again `as` one or the other.
  case doubtful(Int64, because: Doubt)
  /// Nothing was written, and nothing may be.
  case barred(Bar)

  package enum Doubt: Hashable, Sendable {
    /// The address is on record for somebody with another first name.
    case otherNameAtAddress
    /// Somebody of the same name in the same town, at another address or with another phone.
    case sameNameInTown
  }

  package enum Bar: Hashable, Sendable {
    /// STOP, a complaint, an unsubscribe: only their own START brings them back.
    case saidStop
    /// Asked to be forgotten, or has died, or has left.
    case gone
    /// Neither an address nor a phone, or no name for a phone.
    case unreachable
  }
}

extension Volunteer {
  /// Whom a doubtful newcomer is taken for.
  package enum Taking: Hashable, Sendable {
    /// Ask where it is doubtful.
    case asFound
    case asNew
    case `as`(Int64)
  }

  /// Puts somebody on record whom another person adds, once; sends nothing.
  ///
  /// Somebody at that address is the same person only if the first name fits. With a phone alone
  /// they are kept and counted, and never mailed.
  ///
  /// - Parameters:
  ///   - source: where they come from, as `tabling` or `forwarded`.
  package static func add(
    _ newcomer: Newcomer, by: Int64?, at now: Date, source: String = "added",
    taking: Taking = .asFound, in db: Database
  ) throws -> Added {
    let newcomer = newcomer.tidied
    guard newcomer.address != nil || (newcomer.phone != nil && !newcomer.name.isEmpty) else {
      return .barred(.unreachable)
    }
    if let bar = try bar(newcomer, in: db) { return .barred(bar) }
    let known: Int64?
    switch taking {
    case .asNew: known = nil
    case .as(let person): known = person
    case .asFound:
      switch try found(newcomer, in: db) {
      case .nobody: known = nil
      case .certain(let person): known = person
      case .doubtful(let person, let doubt): return .doubtful(person, because: doubt)
      }
    }
    guard let known else { return .new(try create(newcomer, by, now, source, in: db)) }
    guard try find(known, in: db)?.stage != Stage.gone.rawValue else { return .barred(.gone) }
    return .known(known, filled: try fill(known, from: newcomer, by, now, source, in: db))
  }

  /// The one place that asks whether somebody may be brought back by another person.
  private static func bar(_ newcomer: Newcomer, in db: Database) throws -> Added.Bar? {
    guard let address = newcomer.address else { return nil }
    if try Forgetting.isForgotten(address, in: db) { return .gone }
    guard let known = try AddressRecord.find(address, in: db) else { return nil }
    let reason = try String.fetchOne(
      db, cached: "SELECT reason FROM suppression WHERE addressID = :address AND degree = 'all'",
      arguments: ["address": known.id])
    switch reason {
    case nil, "bounce": return nil  // says nothing about their will; nothing is sent there
    case "deceased": return .gone
    default: return .saidStop
    }
  }

  private enum Found {
    case nobody
    case certain(Int64)
    case doubtful(Int64, Added.Doubt)
  }

  /// Indexes: `personAddressByAddress`, `personByPhone`, `nameWord`.
  private static func found(_ newcomer: Newcomer, in db: Database) throws -> Found {
    let words = NameWords.of(newcomer.name)
    if let address = newcomer.address,
      let known = try AddressRecord.find(address, in: db)
    {
      let people = try Person.at(known.id, in: db)
      let same = people.first { fits(NameWords.of($0.name), words) }
      if let same { return .certain(same.id) }
      if let other = people.first { return .doubtful(other.id, .otherNameAtAddress) }
    }
    guard !words.isEmpty else { return .nobody }
    if let phone = newcomer.phone {
      let same = try Row.fetchAll(
        db, cached: "SELECT id, name FROM person WHERE phone = :phone ORDER BY id LIMIT 20",
        arguments: ["phone": phone]
      ).first { fits(NameWords.of($0["name"]), words) }
      if let same { return .certain(same["id"]) }
    }
    guard words.count > 1, let town = newcomer.town else { return .nobody }
    let namesake = try Roster.find(newcomer.name, reach: .state, limit: 20, in: db).first {
      $0.isCertain && $0.town == town && NameWords.of($0.name) == words
    }
    return namesake.map { .doubtful($0.number, .sameNameInTown) } ?? .nobody
  }

  /// Whether two names can be one person's: no name, or the same first name and nothing that
  /// contradicts it.
  private static func fits(_ known: [String], _ new: [String]) -> Bool {
    guard let first = known.first, let other = new.first else { return true }
    guard first == other else { return false }
    return known.count == 1 || new.count == 1 || known.last == new.last
  }

  private static func create(
    _ newcomer: Newcomer, _ by: Int64?, _ now: Date, _ source: String, in db: Database
  ) throws -> Int64 {
    let given = newcomer.name.split(separator: " ").first.map(String.init) ?? ""
    let person = try Person.create(
      name: newcomer.name, givenName: given, language: newcomer.language, phone: newcomer.phone,
      at: now, in: db)
    try link(person, newcomer, now, isPrimary: true, in: db)
    try enter(person, newcomer, by, now, source, in: db)
    return person
  }

  /// Makes a volunteer of a person.
  private static func enter(
    _ person: Int64, _ newcomer: Newcomer, _ by: Int64?, _ now: Date, _ source: String,
    in db: Database
  ) throws {
    try db.execute(
      cached: """
        INSERT INTO volunteer
          (personID, town, zip, hubID, stage, interests, note, source, addedBy, signedUpAt,
            createdAt)
        VALUES (:person, :town, :zip, :hub, 'new', :interests, :note, :source, :by, :now, :now)
        """,
      arguments: [
        "person": person, "town": newcomer.town, "zip": newcomer.zip,
        "hub": try hub(for: newcomer, in: db), "interests": JSONText.list(newcomer.interests),
        "note": newcomer.note, "source": source, "by": by, "now": now.milliseconds,
      ])
  }

  /// The town's hub; where it has several, or none, that of whoever adds them if it may be.
  private static func hub(for newcomer: Newcomer, in db: Database) throws -> Int64? {
    guard let town = newcomer.town else { return newcomer.hubID }
    let hubs = try Hub.possible(town: town, place: newcomer.place, in: db)
    if hubs.count == 1 { return hubs[0].id }
    if hubs.isEmpty || hubs.contains(where: { $0.id == newcomer.hubID }) { return newcomer.hubID }
    return nil
  }

  private static func link(
    _ person: Int64, _ newcomer: Newcomer, _ now: Date, isPrimary: Bool, in db: Database
  ) throws {
    guard let address = newcomer.address else { return }
    try AddressRecord.link(
      person: person, address: try AddressRecord.keep(address, at: now, in: db),
      isPrimary: isPrimary, in: db)
  }

  /// Fills what is missing, and overwrites nothing.
  private static func fill(
    _ person: Int64, from newcomer: Newcomer, _ by: Int64?, _ now: Date, _ source: String,
    in db: Database
  ) throws -> [String] {
    guard let before = try Person.find(person, in: db) else { return [] }
    var filled: [String] = []
    let hadAddress = try Person.primaryAddress(of: person, in: db) != nil
    try link(person, newcomer, now, isPrimary: !hadAddress, in: db)
    if newcomer.address != nil, db.changesCount == 1, !hadAddress { filled.append("address") }
    if before.phone == nil, let phone = newcomer.phone {
      filled.append("phone")
      try db.execute(
        cached: "UPDATE person SET phone = :phone WHERE id = :id",
        arguments: ["phone": phone, "id": person])
    }
    if before.name.isEmpty, !newcomer.name.isEmpty {
      filled.append("name")
      let given = newcomer.name.split(separator: " ").first.map(String.init) ?? ""
      try db.execute(
        cached: "UPDATE person SET name = :name, givenName = :given WHERE id = :id",
        arguments: ["name": newcomer.name, "given": given, "id": person])
    }
    guard let volunteer = try find(person, in: db) else {
      try enter(person, newcomer, by, now, source, in: db)
      return filled + ["volunteer"]
    }
    var new = newcomer
    if volunteer.town != nil { new.town = volunteer.town }
    if volunteer.town == nil, new.town != nil { filled.append("town") }
    let hub = try volunteer.hubID ?? hub(for: new, in: db)
    if volunteer.hubID == nil, hub != nil { filled.append("hub") }
    if volunteer.stage == Stage.known.rawValue { filled.append("stage") }
    let interests =
      volunteer.interests
      + newcomer.interests.filter { !volunteer.interests.contains($0) }
    try db.execute(
      cached: """
        UPDATE volunteer SET town = :town, zip = COALESCE(zip, :zip), hubID = :hub,
          stage = CASE stage WHEN 'known' THEN 'new' ELSE stage END,
          signedUpAt = COALESCE(signedUpAt, :now), interests = :interests,
          note = COALESCE(note, :note)
        WHERE personID = :person
        """,
      arguments: [
        "town": new.town, "zip": newcomer.zip, "hub": hub, "now": now.milliseconds,
        "interests": JSONText.list(interests), "note": newcomer.note, "person": person,
      ])
    return filled
  }
}

extension Newcomer {
  /// A usable name or none, a phone as phones are kept.
  fileprivate var tidied: Newcomer {
    var tidied = self
    tidied.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !PersonName.isUsable(tidied.name) { tidied.name = "" }
    tidied.phone = phone.map(VolunteerSheet.phone).flatMap { $0.isEmpty ? nil : $0 }
    return tidied
  }
}
