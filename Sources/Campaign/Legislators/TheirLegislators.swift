import Foundation
package import GRDB
import Mailroom

/// Who represents somebody: in the State House, in the Senate and in Congress, as far as the town
/// tells it or they have said.
package struct TheirLegislators: Sendable, Equatable {
  /// How a seat is known.
  package enum Standing: String, Sendable {
    /// No town is on record, or one outside the state.
    case unknown
    /// The town is in one district.
    case known
    /// The town is split, and nobody has told: one of several, the likeliest first.
    case possible
    /// They have told.
    case confirmed
  }

  /// One of their seats in a chamber.
  package struct Seat: Sendable, Equatable {
    package var district: String
    /// `nil` while the seat is vacant.
    package var holder: OfficeHolder?
  }

  /// What is known of a chamber.
  package struct Place: Sendable, Equatable {
    package var standing: Standing = .unknown
    /// One, but several while only possible: then the one with most of the town first.
    package var seats: [Seat] = []
    /// They were asked and are not sure.
    package var isUnsure = false
    /// They were asked in this town, and may have answered.
    package var wasAsked = false

    /// Theirs, or as long as nobody has told the likeliest.
    package var first: Seat? { seats.first }
    package var holder: OfficeHolder? { seats.first?.holder }
    package var isCertain: Bool { standing == .known || standing == .confirmed }
  }

  package var town: String?
  package var representative = Place()
  package var senator = Place()
  package var congress = Place()
  package var usSenators: [OfficeHolder] = []

  package init() {}

  /// More are asked about in pieces.
  private static let pieceSize = 5_000

  /// The legislators of these people, for as many as are volunteers. Indexes: the primary keys.
  package static func of(
    people: [Int64], in db: Database
  ) throws -> [Int64: TheirLegislators] {
    let directory = try LegislatorDirectory(in: db)
    var towns = TownSeats(db)
    var found: [Int64: TheirLegislators] = [:]
    for start in stride(from: 0, to: people.count, by: pieceSize) {
      let piece = people[start..<min(start + pieceSize, people.count)]
      let list = "[" + piece.map(String.init).joined(separator: ",") + "]"
      var told: [Int64: [PersonDistrict]] = [:]
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT personDistrict.* FROM json_each(:people)
              JOIN personDistrict ON personDistrict.personID = json_each.value
            """), arguments: ["people": list])
      while let row = try rows.next() {
        if let one = PersonDistrict(row) { told[one.personID, default: []].append(one) }
      }
      let volunteers = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT personID, town, zip FROM json_each(:people)
              JOIN volunteer ON volunteer.personID = json_each.value
            """), arguments: ["people": list])
      while let row = try volunteers.next() {
        let person: Int64 = row["personID"]
        var town: String? = row["town"]
        let recorded = town ?? ""
        if town == nil, let zip = row["zip"] as String? { town = try towns.only(inZIP: zip) }
        let own = (told[person] ?? []).filter { $0.town.lowercased() == recorded.lowercased() }
        found[person] = try towns.legislators(of: town, told: own, directory)
      }
    }
    return found
  }

  /// The same of one person; with nothing known if they are no volunteer.
  package static func of(_ person: Int64, in db: Database) throws -> TheirLegislators {
    try of(people: [person], in: db)[person] ?? TheirLegislators()
  }

  /// Who represents a place, without anybody who lives there.
  package static func of(
    town: String, ward: String? = nil, precinct: String? = nil, in db: Database
  ) throws -> TheirLegislators {
    let districts = try Places.districts(ofTown: town, ward: ward, precinct: precinct, in: db)
    return TheirLegislators(
      town: town, districts, told: [], try LegislatorDirectory(in: db))
  }

  init(
    town: String?, _ districts: Districts, told: [PersonDistrict],
    _ directory: LegislatorDirectory
  ) {
    self.town = town
    func place(_ chamber: Chamber, _ districts: [String]) -> Place {
      var place = Place()
      let own = told.first { $0.chamber == chamber }
      place.wasAsked = own != nil
      place.isUnsure = own?.known == .unsure
      if let own, own.isConfirmed {
        place.standing = .confirmed
        place.seats = [
          Seat(district: own.district, holder: directory.holder(chamber, own.district))
        ]
        return place
      }
      place.seats = districts.map { Seat(district: $0, holder: directory.holder(chamber, $0)) }
      place.standing = districts.isEmpty ? .unknown : districts.count == 1 ? .known : .possible
      return place
    }
    representative = place(.house, districts.house)
    senator = place(.senate, districts.senate)
    congress = place(.congress, districts.congress)
    usSenators = directory.holders(.init(.usSenate, "Massachusetts"))
  }
}

/// The districts of towns, each read once.
private struct TownSeats {
  private let db: Database
  private var districts: [String: Districts] = [:]
  private var zips: [String: String?] = [:]

  init(_ db: Database) { self.db = db }

  /// The town of a ZIP that reaches into one alone.
  mutating func only(inZIP zip: String) throws -> String? {
    if let known = zips[zip] { return known }
    let towns = try Places.towns(inZIP: String(zip.prefix(5)), in: db)
    let only = towns.count == 1 ? towns[0] : nil
    zips[zip] = .some(only)
    return only
  }

  mutating func legislators(
    of town: String?, told: [PersonDistrict], _ directory: LegislatorDirectory
  ) throws -> TheirLegislators {
    guard let town else {
      return TheirLegislators(town: nil, Districts(), told: told, directory)
    }
    let confirmed = told.filter(\.isConfirmed)
    let key = ([town] + confirmed.map { "\($0.chamber.rawValue) \($0.district)" }.sorted())
      .joined(separator: "\n")
    if districts[key] == nil {
      let whole = try Places.districts(ofTown: town, in: db)
      districts[key] = confirmed.isEmpty ? whole : try narrowed(whole, town, by: confirmed)
    }
    return TheirLegislators(town: town, districts[key] ?? Districts(), told: told, directory)
  }

  /// What remains of a town where one district is told: the Senate's with the House's.
  private func narrowed(
    _ whole: Districts, _ town: String, by told: [PersonDistrict]
  ) throws -> Districts {
    func district(_ chamber: Chamber) -> String? {
      told.first { $0.chamber == chamber }?.district
    }
    let part = try Places.districts(
      ofTown: town, house: district(.house), senate: district(.senate),
      congress: district(.congress), in: db)
    return part.house.isEmpty ? whole : part
  }
}
