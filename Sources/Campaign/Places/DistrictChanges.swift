internal import GRDB
import Mailroom

/// What an import of towns or precincts changes in the map: towns and hubs that lie in other
/// districts than before. It is said in a dry run, before anything is written.
struct DistrictChanges {
  private struct Place: Hashable {
    var name: String
    var chamber: String
  }

  /// Nobody reads more lines than these; the counts say the rest.
  private static let limit = 60

  private let towns: [Place: Set<String>]
  /// The same as the precincts alone tell it.
  private let split: [Place: Set<String>]
  private let precincts: [Place: String]
  private let hubs: [Place: Set<String>]

  /// Reads how it is now: a few thousand rows.
  init(in db: Database) throws {
    towns = try Self.sets("SELECT town, chamber, district FROM townDistrict", db)
    hubs = try Self.sets(
      """
      SELECT hub.name AS town, chamber, district FROM hubDistrict JOIN hub ON hub.id = hubID
      WHERE status <> 'retired'
      """, db)
    var precincts: [Place: String] = [:]
    var split: [Place: Set<String>] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT town, ward, precinct, house, senate, congress FROM locality")
    while let row = try rows.next() {
      let town: String = row["town"]
      let part = "\(town)\n\(row["ward"] as String)\n\(row["precinct"] as String)"
      for chamber in ["house", "senate", "congress"] {
        let district: String = row[chamber]
        precincts[Place(name: part, chamber: chamber)] = district
        split[Place(name: town, chamber: chamber), default: []].insert(district)
      }
    }
    self.precincts = precincts
    self.split = split
  }

  private static func sets(_ sql: String, _ db: Database) throws -> [Place: Set<String>] {
    var found: [Place: Set<String>] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      found[Place(name: row["town"], chamber: row["chamber"]), default: []]
        .insert(row["district"])
    }
    return found
  }

  /// Where precincts were redrawn, the list of their town's districts follows, if the two agreed
  /// before.
  func carryToTowns(in db: Database) throws {
    let now = try DistrictChanges(in: db)
    for (place, before) in split where towns[place] == before {
      guard let after = now.split[place], after != before else { continue }
      let listed = try String.fetchAll(
        db,
        cached: """
          SELECT district FROM townDistrict WHERE town = :town AND chamber = :chamber ORDER BY rank
          """, arguments: ["town": place.name, "chamber": place.chamber])
      let order = listed.filter(after.contains) + after.subtracting(listed).sorted()
      try db.execute(
        cached: "DELETE FROM townDistrict WHERE town = :town AND chamber = :chamber",
        arguments: ["town": place.name, "chamber": place.chamber])
      for (rank, district) in order.enumerated() {
        try db.execute(
          cached: """
            INSERT INTO townDistrict (town, chamber, rank, district)
            VALUES (:town, :chamber, :rank, :district)
            """,
          arguments: [
            "town": place.name, "chamber": place.chamber, "rank": rank, "district": district,
          ])
      }
    }
  }

  /// What is otherwise now, a line each.
  func notes(in db: Database) throws -> [String] {
    // The first import changes nothing: it begins.
    guard !towns.isEmpty else { return [] }
    let now = try DistrictChanges(in: db)
    var notes: [String] = []
    var moved: [String: Int] = [:]
    for (place, before) in precincts {
      guard let after = now.precincts[place], after != before else { continue }
      let town = place.name.prefix { $0 != "\n" }
      moved[
        "\(town): \(before) → \(after) (\(Self.words(place.chamber)))", default: 0
      ] += 1
    }
    notes += moved.sorted { $0.key < $1.key }.map { line, count in
      "\(line), \(CountWords.of(count, "precinct"))"
    }
    notes += Self.lines(towns, now.towns) { "\($0)" }
    notes += Self.lines(hubs, now.hubs) { "The \($0) hub" }
    guard notes.count > Self.limit else { return notes }
    return notes.prefix(Self.limit) + ["\(notes.count - Self.limit) more changes"]
  }

  private static func lines(
    _ before: [Place: Set<String>], _ now: [Place: Set<String>], _ name: (String) -> String
  ) -> [String] {
    before.sorted { ($0.key.name, $0.key.chamber) < ($1.key.name, $1.key.chamber) }
      .compactMap { place, old in
        // Who is gone altogether is not in other districts.
        guard let new = now[place], new != old else { return nil }
        let (gone, come) = (old.subtracting(new).sorted(), new.subtracting(old).sorted())
        let parts = [
          come.isEmpty ? nil : "now in \(CountWords.list(come))",
          gone.isEmpty ? nil : "no longer in \(CountWords.list(gone))",
        ].compactMap(\.self)
        return "\(name(place.name)): \(parts.joined(separator: ", ")) (\(words(place.chamber)))"
      }
  }

  private static func words(_ chamber: String) -> String {
    switch chamber {
    case "house": "House"
    case "senate": "Senate"
    default: "Congress"
    }
  }
}
