package import GRDB
import Mailroom

/// A part of a hub's area: a town whole, a ward or a precinct of it, or a village in it.
package struct HubArea: Hashable, Sendable {
  /// As on record.
  package var town: String
  /// Empty where the town as a whole, or one of a town without wards, is meant.
  package var ward = ""
  package var precinct = ""
  /// A village, or empty.
  package var place = ""

  package init(town: String, ward: String = "", precinct: String = "", place: String = "") {
    self.town = town
    self.ward = ward
    self.precinct = precinct
    self.place = place
  }

  /// "Salem", "Boston ward 4", "Cambridge ward 3, precinct 2", "Jamaica Plain".
  package var words: String {
    if !place.isEmpty { return place }
    return part.isEmpty ? town : "\(town) \(part)"
  }

  var part: String {
    [ward.isEmpty ? "" : "ward \(ward)", precinct.isEmpty ? "" : "precinct \(precinct)"]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether the precincts on record have it; a town with none there (undivided in its districts)
  /// cannot be checked. Index: `locality`'s primary key.
  func isKnownPart(in db: Database) throws -> Bool {
    let localities = try Row.fetchAll(
      db, cached: "SELECT ward, precinct FROM locality WHERE town = :town",
      arguments: ["town": town]
    ).map { (ward: $0["ward"] as String, precinct: $0["precinct"] as String) }
    guard localities.contains(where: { !$0.precinct.isEmpty }) else { return true }
    return localities.contains {
      $0.ward == ward && (precinct.isEmpty || $0.precinct == precinct)
    }
  }

  /// The sub-precincts that stand for a precinct where there is none of its own name: 7A and 7B
  /// for 7. Index: `locality`'s primary key.
  func subprecincts(in db: Database) throws -> [HubArea] {
    guard !precinct.isEmpty else { return [] }
    return try String.fetchAll(
      db,
      cached: """
        SELECT precinct FROM locality
        WHERE town = :town AND ward = :ward AND precinct GLOB :precinct || '[A-Z]'
        ORDER BY precinct
        """,
      arguments: [
        "town": town, "ward": ward, "precinct": precinct.filter { $0.isLetter || $0.isNumber },
      ]
    ).map { HubArea(town: town, ward: ward, precinct: $0) }
  }

  /// What a hub covers. Index: the primary key.
  package static func all(of hub: Int64, in db: Database) throws -> Set<HubArea> {
    let rows = try Row.fetchAll(
      db, cached: "SELECT town, ward, precinct, place FROM hubArea WHERE hubID = :hub",
      arguments: ["hub": hub])
    return Set(
      rows.map {
        HubArea(
          town: $0["town"], ward: $0["ward"], precinct: $0["precinct"], place: $0["place"])
      })
  }

  /// Writes what a hub covers, and the districts that follow from it.
  package static func replace(
    _ areas: Set<HubArea>, of hub: Int64, in db: Database
  ) throws {
    try db.execute(cached: "DELETE FROM hubArea WHERE hubID = :hub", arguments: ["hub": hub])
    for area in areas {
      try db.execute(
        cached: """
          INSERT INTO hubArea (hubID, town, ward, precinct, place)
          VALUES (:hub, :town, :ward, :precinct, :place)
          """,
        arguments: [
          "hub": hub, "town": area.town, "ward": area.ward, "precinct": area.precinct,
          "place": area.place,
        ])
    }
    try HubDistricts.refresh(hub, in: db)
  }
}
