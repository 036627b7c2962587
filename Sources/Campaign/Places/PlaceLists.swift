package import GRDB
import Mailroom

/// All names of places on record as plain values, for the room that reads people's words.
package struct PlaceLists: Equatable, Sendable {
  package struct Town: Equatable, Sendable {
    package let name: String
    package let county: String
  }
  package struct Place: Equatable, Sendable {
    package let name: String
    package let town: String
    package let zips: [String]
  }
  package struct ZIP: Equatable, Sendable {
    package let zip: String
    /// The likeliest first.
    package let towns: [String]
  }

  package var towns: [Town] = []
  package var places: [Place] = []
  package var zips: [ZIP] = []

  package init() {}

  /// Reads three small tables as a whole.
  package init(in db: Database) throws {
    towns = try Row.fetchAll(db, cached: "SELECT name, county FROM town ORDER BY name")
      .map { Town(name: $0["name"], county: $0["county"]) }
    places = try Row.fetchAll(db, cached: "SELECT name, town, zips FROM place ORDER BY name, town")
      .map { row in
        let zips: String = row["zips"]
        return Place(
          name: row["name"], town: row["town"], zips: zips.split(separator: " ").map(String.init))
      }
    var townsByZIP: [String: [String]] = [:]
    let reached = try Row.fetchCursor(
      db,
      sql:
        "SELECT zip, town FROM zipTown ORDER BY zip, isPrimary DESC, coalesce(landShare, 0) DESC, town"
    )
    while let row = try reached.next() { townsByZIP[row["zip"], default: []].append(row["town"]) }
    let primary = try Row.fetchCursor(db, sql: "SELECT zip, town FROM zip")
    while let row = try primary.next() {
      let zip: String = row["zip"]
      if townsByZIP[zip] == nil { townsByZIP[zip] = [row["town"]] }
    }
    zips = townsByZIP.sorted { $0.key < $1.key }.map { ZIP(zip: $0.key, towns: $0.value) }
  }
}
