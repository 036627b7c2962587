import GRDB
import Mailroom

/// Whose legislators somebody is: by the districts that hubs lie in.
enum PlanSeats {
  /// The hubs that have a part of a seat's district, retired ones aside. A US Senator is every
  /// hub's.
  static func hubs(with holder: OfficeHolder, in db: Database) throws -> [HubInDistrict] {
    let legislator = holder.legislator
    if legislator.chamber == .usSenate {
      return try Hub.all(reach: .state, in: db).map {
        HubInDistrict(
          hub: $0, chamber: .usSenate, district: legislator.district, extent: .part)
      }
    }
    return try HubDistricts.hubs(in: legislator.district, of: legislator.chamber, in: db)
  }

  /// Whether a legislator's seat lies in a hub's area, or perhaps does. Index: the primary keys.
  static func covers(_ hub: Int64, legislator: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      cached: """
        SELECT EXISTS (SELECT 1 FROM legislator
          LEFT JOIN hubDistrict ON hubDistrict.hubID = :hub
            AND hubDistrict.chamber = legislator.chamber
            AND hubDistrict.district = legislator.district
          WHERE legislator.id = :legislator AND endedOn IS NULL
            AND (hubDistrict.hubID IS NOT NULL OR legislator.chamber = 'usSenate'))
        """, arguments: ["hub": hub, "legislator": legislator]) ?? false
  }

  /// The seats that are a hub's for certain: where a village's district is not on record, it is
  /// nobody's to be asked about.
  static func seats(of hub: Hub, in db: Database) throws -> [LegislatorDirectory.Seat] {
    let order: [Chamber] = [.house, .senate, .congress]
    let all = try HubDistricts.of(hub, in: db).filter { $0.extent != .possible }
    return order.flatMap { chamber in
      all.filter { $0.chamber == chamber }.map { .init($0.chamber, $0.district) }
    }
  }
}
