import Foundation
import GRDB
import Mail
import Mailroom

@testable import Campaign

/// A store with a few towns on both sides of the state, for tests of people and hubs.
final class RosterStore {
  let pool: DatabasePool
  let now = Date(milliseconds: 1_795_000_000_000)
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-roster-\(UUID().uuidString)")
    pool = try Store(
      path: folder.appendingPathComponent("store.sqlite").path,
      migrations: CampaignSchema.migrations
    ).pool
    try civic(
      .towns,
      [
        "town,type,county,house_districts,senate_districts,congress_districts",
        "Worcester,city,Worcester,15th Worcester; 16th Worcester,First Worcester,MA-2",
        "Boston,city,Suffolk,1st Suffolk; 2nd Suffolk,First Suffolk,MA-7",
        "Salem,city,Essex,7th Essex,Second Essex,MA-6",
        "Mount Washington,town,Berkshire,3rd Berkshire,Berkshire,MA-1",
        "Northampton,city,Hampshire,1st Hampshire,Hampshire,MA-2",
        "Lawrence,city,Essex,4th Essex; 16th Essex,First Essex,MA-3",
      ])
    try civic(
      .places, ["place,town,zips", "Dorchester,Boston,02121", "Florence,Northampton,01062"])
    try civic(
      .localities,
      [
        "town,ward,precinct,house_district,senate_district,congress_district",
        "Salem,,,7th Essex,Second Essex,MA-6", "Northampton,,,1st Hampshire,Hampshire,MA-2",
        "Mount Washington,,,3rd Berkshire,Berkshire,MA-1",
        "Boston,1,1,1st Suffolk,First Suffolk,MA-7", "Boston,1,2A,2nd Suffolk,First Suffolk,MA-7",
        "Boston,4,1,2nd Suffolk,First Suffolk,MA-7", "Boston,5,1,2nd Suffolk,First Suffolk,MA-7",
        "Worcester,1,1,15th Worcester,First Worcester,MA-2",
        "Worcester,1,2,16th Worcester,First Worcester,MA-2",
        "Lawrence,A,1,4th Essex,First Essex,MA-3", "Lawrence,B,1,16th Essex,First Essex,MA-3",
      ])
    try civic(
      .zipTowns,
      ["zip,town,land_share_pct,primary", "01609,Worcester,100,1", "01970,Salem,100,1"])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func civic(_ kind: CivicFile, _ lines: [String]) throws -> ImportReport {
    let staged = try kind.stage(CSVReader(text: Array(lines.joined(separator: "\n").utf8)))
    return try pool.write { try staged.run(in: $0, on: "2026-11-24") }
  }

  /// Takes somebody on record.
  @discardableResult
  func person(
    _ name: String, town: String? = nil, hub: Int64? = nil, stage: Stage = .new,
    at address: String? = nil, phone: String? = nil, isMinor: Bool = false, daysAgo: Int = 0,
    interests: [String] = [], language: String = "en"
  ) throws -> Int64 {
    try pool.write { db in
      let since = now - Double(daysAgo) * 86_400
      let id = try Person.create(
        name: name, givenName: name.split(separator: " ").first.map(String.init) ?? "",
        language: language, phone: phone, at: since, in: db)
      if isMinor {
        try db.execute(sql: "UPDATE person SET isMinor = 1 WHERE id = ?", arguments: [id])
      }
      if let address = address.flatMap({ EmailAddress($0) }) {
        let kept = try AddressRecord.keep(address, at: since, in: db)
        try AddressRecord.link(person: id, address: kept, in: db)
      }
      try db.execute(
        sql: """
          INSERT INTO volunteer (personID, town, hubID, stage, interests, source, signedUpAt,
            createdAt) VALUES (?, ?, ?, ?, ?, 'mail', ?, ?)
          """,
        arguments: [
          id, town, hub, stage.rawValue, JSONText.list(interests), since.milliseconds,
          since.milliseconds,
        ])
      return id
    }
  }

  /// A designated hub with a contact.
  @discardableResult
  func hub(_ name: String, _ area: String, state: HubState = .designated) throws -> Hub {
    let contact = try person("Contact of \(name)", stage: .leader, at: "\(name.count)@example.org")
    return try pool.write { db in
      let hub = try Hub.start(
        name: name, area: try HubArea.reading(area, in: db), by: nil, at: now, in: db)
      guard state != .forming else { return hub }
      let address = try Person.primaryAddress(of: contact, in: db)
      try hub.addContact(contact, at: address?.id ?? 0, now: now, in: db)
      try hub.designate(by: nil, at: now, in: db)
      switch state {
      case .paused: try hub.pause(by: nil, at: now, in: db)
      case .retired: try hub.retire(by: nil, at: now, in: db)
      case .forming, .designated: break
      }
      return try Hub.find(hub.id, in: db) ?? hub
    }
  }

  static func address(_ text: String, in db: Database) throws -> AddressRecord? {
    try EmailAddress(text).flatMap { try AddressRecord.find($0, in: db) }
  }

  func found(_ phrase: String, reach: Reach = .state) throws -> [String] {
    try pool.read { db in
      try Roster.find(phrase, reach: reach, in: db).map { $0.name + ($0.isCertain ? "" : "?") }
    }
  }

  func listed(_ filter: RosterFilter, reach: Reach = .state) throws -> [String] {
    try pool.read { try Roster.list(filter, reach: reach, in: $0).entries.map(\.name) }
  }
}
