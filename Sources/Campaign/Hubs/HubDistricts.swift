package import GRDB
import Mailroom

/// Which districts a hub covers, and how much of each.
package enum Extent: String, Hashable, Sendable {
  /// Every part of the district lies in the hub's area.
  case whole
  case part
  /// A village's or ward's district is not on record: one of several.
  case possible
}

/// A hub in a district, or a district of a hub: many to many.
package struct HubInDistrict: Hashable, Sendable {
  package var hub: Hub
  package var chamber: Chamber
  package var district: String
  package var extent: Extent
}

/// Hubs and districts, kept in `hubDistrict` whenever areas or districts change.
package enum HubDistricts {
  /// The districts of a hub. Index: the primary key.
  package static func of(
    _ hub: Hub, _ chamber: Chamber? = nil, in db: Database
  ) throws -> [HubInDistrict] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT chamber, district, extent FROM hubDistrict
        WHERE hubID = :hub AND (:chamber IS NULL OR chamber = :chamber)
        ORDER BY chamber, district
        """, arguments: ["hub": hub.id, "chamber": chamber?.rawValue]
    ).compactMap { HubInDistrict($0, hub) }
  }

  /// The hubs of a district, the designated first. Index: `hubDistrictByDistrict`.
  package static func hubs(
    in district: String, of chamber: Chamber, in db: Database
  ) throws -> [HubInDistrict] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT chamber, district, extent, hub.* FROM hubDistrict JOIN hub ON hub.id = hubID
        WHERE chamber = :chamber AND district = :district AND status <> 'retired'
        ORDER BY status = 'designated' DESC, name
        """, arguments: ["chamber": chamber.rawValue, "district": district]
    ).compactMap { HubInDistrict($0, Hub($0)) }
  }

  /// Computes the districts of every hub anew: after an import of towns or precincts.
  package static func refreshAll(in db: Database) throws {
    for hub in try Int64.fetchAll(db, cached: "SELECT id FROM hub") { try refresh(hub, in: db) }
  }

  /// The same, where the import changed anything.
  static func refreshAll(after report: ImportReport, in db: Database) throws {
    guard report.new + report.updated + report.ended > 0 else { return }
    try refreshAll(in: db)
  }

  /// Computes the districts of one hub anew.
  package static func refresh(_ hub: Int64, in db: Database) throws {
    try db.execute(cached: "DELETE FROM hubDistrict WHERE hubID = :hub", arguments: ["hub": hub])
    var touched: [Seat: Touch] = [:]
    for (town, areas) in Dictionary(grouping: try HubArea.all(of: hub, in: db), by: \.town) {
      let pieces = try Piece.all(in: town, db)
      let districts = Dictionary(grouping: pieces, by: \.seat.chamber)
        .mapValues { Set($0.map(\.seat)).count }
      for piece in pieces {
        let isSplit = districts[piece.seat.chamber] ?? 1 > 1
        let extents = areas.compactMap { piece.extent(by: $0, inSplitTown: isSplit) }
        guard !extents.isEmpty else { continue }
        touched[piece.seat, default: Touch()].add(extents)
      }
    }
    for (seat, touch) in touched {
      let pieces = try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM districtPiece WHERE chamber = :chamber AND district = :district
          """, arguments: ["chamber": seat.chamber, "district": seat.district])
      try db.execute(
        cached: """
          INSERT INTO hubDistrict (hubID, chamber, district, extent)
          VALUES (:hub, :chamber, :district, :extent)
          """,
        arguments: [
          "hub": hub, "chamber": seat.chamber, "district": seat.district,
          "extent": touch.extent(of: pieces ?? 0).rawValue,
        ])
    }
  }

  private struct Seat: Hashable {
    let chamber: String
    let district: String
  }

  /// How much of a district an area has taken so far.
  private struct Touch {
    var whole = 0
    var isCertain = false

    mutating func add(_ extents: [Extent]) {
      if extents.contains(.whole) { whole += 1 }
      if extents.contains(where: { $0 != .possible }) { isCertain = true }
    }

    func extent(of pieces: Int) -> Extent {
      if whole >= pieces { return .whole }
      return isCertain ? .part : .possible
    }
  }

  /// A precinct, or a town that is in one district as a whole.
  private struct Piece {
    let seat: Seat
    let ward: String
    let precinct: String

    static func all(in town: String, _ db: Database) throws -> [Piece] {
      try Row.fetchAll(
        db,
        cached: """
          SELECT chamber, district, ward, precinct FROM districtPiece WHERE town = :town
          """, arguments: ["town": town]
      ).map { row in
        Piece(
          seat: Seat(chamber: row["chamber"], district: row["district"]), ward: row["ward"],
          precinct: row["precinct"])
      }
    }

    /// - Parameter isSplit: whether the town has several districts of this chamber.
    func extent(by area: HubArea, inSplitTown isSplit: Bool) -> Extent? {
      if !area.place.isEmpty { return isSplit ? .possible : .part }
      if area.part.isEmpty { return .whole }
      if ward.isEmpty, precinct.isEmpty { return isSplit ? .possible : .part }
      guard area.ward == ward else { return nil }
      return area.precinct.isEmpty || area.precinct == precinct ? .whole : nil
    }
  }
}

extension HubInDistrict {
  init?(_ row: Row, _ hub: Hub) {
    guard let chamber = Chamber(rawValue: row["chamber"]),
      let extent = Extent(rawValue: row["extent"])
    else { return nil }
    self.hub = hub
    self.chamber = chamber
    district = row["district"]
    self.extent = extent
  }
}
