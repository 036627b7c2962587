package import Foundation
package import GRDB
import Mailroom
package import Mail
internal import Mailroom

/// Puts the hubs of a file on record, with what they cover and who their contacts are.
///
/// The file holds for a hub's region, its area, and its status where it gives one. It gives
/// roles and takes none away: a contact who was named by mail since stays, and is told.
package struct HubsImport: Sendable {
  package let file: HubsFile
  package let name: String

  package init(_ file: HubsFile, name: String = "the file") {
    self.file = file
    self.name = name
  }

  /// Writes everything, or with `dryRun` nothing; the report is the same.
  ///
  /// - Throws: `HubsFileError` if a town, a place or a precinct is not on record;
  ///   `ImportError.needsFirst` if no town is.
  package func run(
    in db: Database, at now: Date, dryRun: Bool = false,
    isForgotten: (EmailAddress) -> Bool
  ) throws -> ImportReport {
    var report = ImportReport(what: "hubs and coordinators")
    report.lines = file.hubs.count + file.coordinators.count
    report.isDryRun = dryRun
    let areas = try checkedAreas(in: db)
    try db.inSavepoint {
      for (hub, areas) in zip(file.hubs, areas) {
        try write(hub, areas, in: db, at: now, isForgotten, &report)
      }
      for coordinator in file.coordinators {
        let holder = Holder(
          kind: .coordinator, scope: coordinator.region, name: coordinator.name,
          address: coordinator.address, line: coordinator.line)
        switch try holder.write(in: db, at: now, isForgotten, &report) {
        case .new: report.new += 1
        case .updated: report.updated += 1
        case .unchanged: report.unchanged += 1
        case .refused: break
        }
      }
      return dryRun ? .rollback : .commit
    }
    return report
  }

  private func write(
    _ hub: HubsFile.Hub, _ areas: Set<HubArea>, in db: Database, at now: Date,
    _ isForgotten: (EmailAddress) -> Bool, _ report: inout ImportReport
  ) throws {
    let stored = try Row.fetchOne(
      db, cached: "SELECT id, name, region, status FROM hub WHERE name = :name",
      arguments: ["name": hub.name])
    let id: Int64
    var isChanged = false
    if let stored {
      id = stored["id"]
      let status = hub.status ?? stored["status"]
      isChanged =
        (hub.name, hub.region, status)
        != (stored["name"] as String, stored["region"] as String, stored["status"] as String)
      try db.execute(
        cached: "UPDATE hub SET name = :name, region = :region, status = :status WHERE id = :id",
        arguments: ["name": hub.name, "region": hub.region, "status": status, "id": id])
    } else {
      id = try Number.next("hub", in: db)
      try db.execute(
        cached: """
          INSERT INTO hub (id, name, region, status, createdAt)
          VALUES (:id, :name, :region, :status, :now)
          """,
        arguments: [
          "id": id, "name": hub.name, "region": hub.region, "status": hub.status ?? "forming",
          "now": now.milliseconds,
        ])
    }
    let before = stored.flatMap { HubState(rawValue: $0["status"]) }
    if let after = HubState(rawValue: hub.status ?? before?.rawValue ?? "forming"), after != before
    {
      try Hub.step(id, from: before, to: after, by: nil, at: now, in: db)
    }
    if try HubArea.all(of: id, in: db) != areas {
      isChanged = true
      try HubArea.replace(areas, of: id, in: db)
    }
    for contact in hub.contacts {
      let holder = Holder(
        kind: .contact, scope: "\(id)", name: contact.name, address: contact.address,
        line: contact.line)
      switch try holder.write(in: db, at: now, isForgotten, &report) {
      case .new, .updated: isChanged = true
      case .unchanged, .refused: break
      }
    }
    if stored == nil {
      report.new += 1
    } else if isChanged {
      report.updated += 1
    } else {
      report.unchanged += 1
    }
    try noteFurtherContacts(of: hub, id, in: db, &report)
  }

  private func noteFurtherContacts(
    of hub: HubsFile.Hub, _ id: Int64, in db: Database, _ report: inout ImportReport
  ) throws {
    let named = Set(hub.contacts.map(\.address.rawValue))
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT person.name, address.address FROM role
        JOIN person ON person.id = role.personID JOIN address ON address.id = role.addressID
        WHERE role.kind = 'contact' AND role.scope = :scope ORDER BY role.since, person.id
        """,
      arguments: ["scope": "\(id)"])
    for row in rows where !named.contains(row["address"]) {
      let name: String = row["name"]
      report.notes.append(
        "\(name) is a contact of \(hub.name) and not in the file; the role stays")
    }
  }

  /// The areas of each hub as rows, or everything that is not on record.
  private func checkedAreas(in db: Database) throws -> [Set<HubArea>] {
    if try Int.fetchOne(db, cached: "SELECT count(*) FROM town") == 0 {
      throw ImportError.needsFirst(.towns, for: "hubs")
    }
    var problems: [HubsFileError.Problem] = []
    let areas = try file.hubs.map { hub in
      var rows: Set<HubArea> = []
      for area in hub.areas {
        switch try HubArea.check(area, in: db) {
        case .success(let row): rows.insert(row)
        case .failure(let problem): problems.append(.init(line: area.line, what: problem.why))
        }
      }
      return rows
    }
    if !problems.isEmpty { throw HubsFileError(file: name, problems: problems) }
    return areas
  }
}

/// A contact or a coordinator of the file.
private struct Holder {
  enum Outcome { case new, updated, unchanged, refused }

  let kind: Role.Kind
  let scope: String
  let name: String
  let address: EmailAddress
  let line: Int

  func write(
    in db: Database, at now: Date, _ isForgotten: (EmailAddress) -> Bool,
    _ report: inout ImportReport
  ) throws -> Outcome {
    if isForgotten(address) {
      report.skipped.append(.init(line: line, why: "asked to be forgotten, and stays so"))
      return .refused
    }
    let addressID = try AddressRecord.keep(address, at: now, in: db)
    var sheet = SheetPerson(line: line)
    (sheet.name, sheet.given, sheet.family) = VolunteerSheet.parts(of: name)
    let known = try KnownVolunteer.find(sheet, at: [addressID], in: db)
    let person =
      try known?.id
      ?? Person.create(
        name: sheet.name, givenName: sheet.given, language: "en", phone: nil, at: now, in: db)
    try AddressRecord.link(person: person, address: addressID, in: db)
    if try Suppression.of(addressID, in: db) == .all {
      report.notes.append("line \(line): \(name) said STOP or bounced, and gets no notices")
    }
    let held = try Int64.fetchOne(
      db,
      cached: """
        SELECT addressID FROM role
        WHERE kind = :kind AND scope = :scope AND personID = :person
        """,
      arguments: ["kind": kind.rawValue, "scope": scope, "person": person])
    if held == addressID { return .unchanged }
    try Role.give(kind, scope: scope, to: person, at: addressID, now: now, in: db)
    return held == nil ? .new : .updated
  }
}

extension HubArea {
  /// The area with names as on record, or what is not.
  fileprivate static func check(
    _ area: HubsFile.Area, in db: Database
  ) throws -> Result<HubArea, LineProblem> {
    if case .place(let name) = area.part {
      let towns = try Places.towns(named: name, in: db)
      guard let town = towns.first else {
        return .failure(LineProblem("the place \"\(name)\" is not on record"))
      }
      guard towns.count == 1 else {
        let list = towns.joined(separator: ", ")
        return .failure(LineProblem("\"\(name)\" is in \(list): name the town instead"))
      }
      if town.lowercased() == name.lowercased() {
        return .failure(LineProblem("\(town) is a town: list it under towns"))
      }
      let place = try String.fetchOne(
        db, cached: "SELECT name FROM place WHERE name = :name AND town = :town",
        arguments: ["name": name, "town": town])
      return .success(HubArea(town: town, place: place ?? name))
    }
    let towns = try Places.towns(named: area.town, in: db)
    guard let town = towns.first, town.lowercased() == area.town.lowercased() else {
      let of = towns.isEmpty ? "" : "; \(area.town) in \(towns.joined(separator: ", ")) is a place"
      return .failure(LineProblem("the town \"\(area.town)\" is not on record\(of)"))
    }
    var row = HubArea(town: town)
    switch area.part {
    case .ward(let ward): row.ward = ward
    case .precinct(let ward, let precinct): (row.ward, row.precinct) = (ward, precinct)
    case .town, .place: return .success(row)
    }
    guard try row.isKnownPart(in: db) else {
      return .failure(LineProblem("\(town) has no such part on record: \(row.part)"))
    }
    return .success(row)
  }
}
