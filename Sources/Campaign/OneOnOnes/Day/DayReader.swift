import Foundation
import GRDB
import Language
import Mailroom

/// Somebody who gets the day in one mail: a contact, or a coordinator for people whom no contact
/// looks after.
struct DayReader {
  var personID: Int64
  var addressID: Int64
  var settings: ContactSettings
  /// The hubs whose contact they are.
  var hubs: [Hub] = []
  /// Hubs of their region in which nobody is there to look: no contact, or all away or quiet.
  var unserved: [Hub] = []
  /// Regions whose people in no hub are theirs.
  var regions: [String] = []

  var isCoordinator: Bool { !regions.isEmpty }
  var allHubs: [Hub] { hubs + unserved }

  /// - Returns: `nil` for who holds no such role at an address that our mail reaches.
  init?(_ person: Int64, in handling: Handling) throws {
    let db = handling.db
    var reachable: [Role] = []
    for role in try Role.of(person, in: db) where role.kind != .operator {
      if try Suppression.of(role.addressID, in: db) != .all { reachable.append(role) }
    }
    guard let first = reachable.first else { return nil }
    personID = person
    addressID = first.addressID
    settings = try ContactSettings.of(person, in: db)
    for role in reachable {
      switch role.kind {
      case .contact:
        if let id = Int64(role.scope), let hub = try Hub.find(id, in: db) { hubs.append(hub) }
      case .coordinator where role.scope == "state":
        for region in ["east", "west"]
        where try Role.holders(.coordinator, scope: region, in: db).isEmpty {
          regions.append(region)
        }
      case .coordinator: regions.append(role.scope)
      case .operator: break
      }
    }
    for region in regions {
      for hub in try Self.hubs(of: region, in: db) where !hubs.contains(hub) {
        if try !Self.isServed(hub.id, at: handling.now, in: db) { unserved.append(hub) }
      }
    }
  }

  /// Whether a contact is there to look after the hub's people.
  static func isServed(_ hub: Int64, at now: Date, in db: Database) throws -> Bool {
    try Role.holders(.contact, scope: "\(hub)", in: db).contains { role in
      try ContactSettings.of(role.personID, in: db).quietSince == nil
        && !Absence.isAway(role.personID, at: now, in: db)
    }
  }

  /// A hundred or two in all: a small table.
  static func hubs(of region: String, in db: Database) throws -> [Hub] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM hub WHERE region = :region AND status <> 'forming' ORDER BY name",
      arguments: ["region": region]
    ).map(Hub.init)
  }
}
