package import Foundation
package import GRDB
import Mailroom
package import Mail
internal import Mailroom

/// Puts the people of a sheet on record.
///
/// An import sends nothing and starts nothing. It lifts no suppression, and does not bring back
/// who asked to be forgotten. Who wrote to us themselves knows better than a sheet: for them a
/// cell only fills what is empty. For people whom only sheets ever named, the newest sheet holds.
/// A stage only moves forward, and never out of resting or gone.
package struct VolunteerImport: Sendable {
  package let sheet: VolunteerSheet

  package init(_ sheet: VolunteerSheet) { self.sheet = sheet }

  /// Writes everything, or with `dryRun` nothing; the report is the same. One short transaction:
  /// the caller's.
  ///
  /// - Parameter isForgotten: whether somebody at this address asked to be forgotten.
  package func run(
    in db: Database, at now: Date, dryRun: Bool = false,
    isForgotten: (EmailAddress) -> Bool
  ) throws -> VolunteerReport {
    var report = VolunteerReport(sheet)
    try db.inSavepoint {
      var places = KnownPlaces()
      for person in sheet.people {
        try write(person, in: db, at: now, isForgotten, &places, &report)
      }
      return dryRun ? .rollback : .commit
    }
    report.rows.isDryRun = dryRun
    report.rows.skipped.sort { $0.line < $1.line }
    return report
  }

  /// Whether a line is of somebody whom no import brings back.
  private func staysAway(
    _ person: SheetPerson, in db: Database, _ isForgotten: (EmailAddress) -> Bool,
    _ report: inout VolunteerReport
  ) throws -> Bool {
    // Without the address, so that the report does not bring it back either.
    for address in person.addresses where isForgotten(address.address) {
      // Where somebody else is reached too, the line may be theirs.
      let others = try AddressRecord.find(address.address, in: db).map { [$0.id] } ?? []
      if try others.isEmpty || KnownVolunteer.find(person, at: others, in: db) == nil {
        report.rows.skipped.append(
          .init(line: person.line, why: "asked to be forgotten, and stays so"))
        return true
      }
    }
    guard try Deceased.isAnybody(in: db) else { return false }
    let ids = try person.addresses.compactMap { try AddressRecord.find($0.address, in: db)?.id }
    if let known = try KnownVolunteer.find(person, at: ids, in: db),
      try Deceased.isDeceased(known.id, in: db)
    {
      report.rows.skipped.append(.init(line: person.line, why: "has died, and is left in peace"))
      return true
    }
    return false
  }

  private func write(
    _ person: SheetPerson, in db: Database, at now: Date,
    _ isForgotten: (EmailAddress) -> Bool, _ places: inout KnownPlaces,
    _ report: inout VolunteerReport
  ) throws {
    if try staysAway(person, in: db, isForgotten, &report) { return }
    var addressIDs: [Int64] = []
    for address in person.addresses {
      let id = try AddressRecord.keep(address.address, at: now, in: db)
      addressIDs.append(id)
      guard let mark = address.suppression else { continue }
      if mark.degree == .all { report.suppressed.insert(id) }
      try Suppression.set(
        mark.degree == .bulk ? .bulk : .all, for: id, because: mark.storeReason, at: now, in: db)
    }
    let cells = try places.cells(of: person, in: db, &report)
    let known = try KnownVolunteer.find(person, at: addressIDs, in: db)
    let isChanged: Bool
    if let known {
      isChanged = try known.update(from: cells, in: db, at: now)
    } else {
      isChanged = true
    }
    let id = try known?.id ?? KnownVolunteer.create(cells, in: db, at: now)
    var isLinked = false
    for (place, address) in addressIDs.enumerated() {
      try AddressRecord.link(
        person: id, address: address, isPrimary: known == nil && place == 0, in: db)
      if db.changesCount == 1 { isLinked = true }
    }
    if known == nil {
      report.rows.new += 1
    } else if isChanged || isLinked {
      report.rows.updated += 1
    } else {
      report.rows.unchanged += 1
    }
    report.count(person)
  }
}

extension SheetSuppression {
  var storeReason: Suppression.Reason {
    switch reason {
    case .unsubscribed: .import
    case .cleaned, .bounced: .bounce
    case .complained: .complaint
    case .deceased: .deceased
    }
  }
}

/// A person's cells with town and hub as they are on record.
struct SheetCells {
  let person: SheetPerson
  /// Spelled as on record, else as written.
  let town: String
  let hubID: Int64?
  /// Whether the sheet itself names the hub.
  let isHubNamed: Bool
}

/// Looks up what a sheet names, once a name.
struct KnownPlaces {
  private var towns: [String: [String]] = [:]
  private var hubs: [String: Int64?] = [:]
  private var hubsByTown: [String: Int64?] = [:]

  mutating func cells(
    of person: SheetPerson, in db: Database, _ report: inout VolunteerReport
  ) throws -> SheetCells {
    var town = person.town
    if !town.isEmpty {
      let found = try towns[town] ?? Places.towns(named: town, in: db)
      towns[town] = found
      if found.count == 1 {
        town = found[0]
      } else if found.isEmpty {
        report.remark(person.line, "the town \"\(town)\" is not on record; kept as written")
      }
    } else if !person.zip.isEmpty {
      // A ZIP that lies in one town alone says which; one in several says nothing.
      let found = try towns[person.zip] ?? Places.towns(inZIP: person.zip, in: db)
      towns[person.zip] = found
      if found.count == 1 { town = found[0] }
    }
    var hub: Int64?
    if !person.hub.isEmpty {
      let key = person.hub.lowercased()
      let found =
        try hubs[key]
        ?? Int64.fetchOne(
          db, cached: "SELECT id FROM hub WHERE name = :name", arguments: ["name": person.hub])
      hubs[key] = .some(found)
      hub = found
      if found == nil {
        report.remark(person.line, "there is no hub \"\(person.hub)\"; left without one")
      }
    } else if !town.isEmpty {
      hub = try soleHub(of: town, in: db)
    }
    return SheetCells(
      person: person, town: town, hubID: hub, isHubNamed: !person.hub.isEmpty && hub != nil)
  }

  /// The hub of a town that one hub alone answers for, as a whole. Index: `hubAreaByTown`.
  private mutating func soleHub(of town: String, in db: Database) throws -> Int64? {
    if let known = hubsByTown[town] { return known }
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT hubArea.hubID AS hub, ward = '' AND precinct = '' AND place = '' AS isWhole
        FROM hubArea JOIN hub ON hub.id = hubArea.hubID
        WHERE hubArea.town = :town AND hub.status <> 'retired'
        """,
      arguments: ["town": town]
    )
    let hubs = Set(rows.map { $0["hub"] as Int64 })
    let isWhole = rows.contains { $0["isWhole"] as Bool }
    let sole = hubs.count == 1 && isWhole ? hubs.first : nil
    hubsByTown[town] = .some(sole)
    return sole
  }
}
