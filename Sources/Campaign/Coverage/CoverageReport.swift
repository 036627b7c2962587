package import Foundation
package import GRDB
import Language
import Mailroom

/// How near the campaign is to its aim, at least one hub in each State Representative district, and
/// where the next one is nearest to possible.
package struct CoverageReport: Sendable {
  /// One district with what a hub there would begin from.
  package struct Line: Sendable {
    package var district: DistrictCoverage
    package var state: CoverageState
    /// Held in its towns, or logged there, in a year.
    package var events = 0
    /// `Rep. Ida Brook`; `nil` while the seat is vacant or nobody is on record.
    package var legislator: String?
    package var stance: DistrictStance?

    /// The higher, the nearer. A volunteer counts one, one who perhaps lives there a quarter, an
    /// event three, a legislator on board two (leading: three), and a hub that is forming already
    /// ten.
    package var nearness: Double {
      Double(district.confirmedCount) + Double(district.possibleCount) / 4 + Double(events * 3)
        + Double(stance?.weight ?? 0) + (state == .forming ? 10 : 0)
    }

    /// "3 volunteers for certain, up to 9 more; 2 events; Rep. Ida Brook, cosponsor".
    package var why: String {
      var parts: [String] = []
      let (certain, possible) = (district.confirmedCount, district.possibleCount)
      if certain > 0 { parts.append(CountWords.of(certain, "volunteer")) }
      if possible > 0 {
        parts.append(
          certain > 0
            ? "up to \(CountWords.grouped(possible)) more"
            : "up to \(CountWords.of(possible, "volunteer"))")
      }
      if events > 0 { parts.append(CountWords.of(events, "event")) }
      if let legislator {
        parts.append(stance.map { "\(legislator): \($0.words)" } ?? legislator)
      } else {
        parts.append("no legislator on record")
      }
      return parts.joined(separator: "; ")
    }
  }

  package let chamber: Chamber
  /// `the west`, `Essex County`; `nil` for all of the reach.
  package let place: String?
  /// In the order of the districts.
  package let lines: [Line]
  /// All districts of the chamber, of which a place has some.
  package let total: Int

  /// - Parameter county: only districts with a town in it.
  package init(
    _ chamber: Chamber, reach: Reach, place: String? = nil, county: String? = nil, at now: Date,
    zone: TimeZone, in db: Database
  ) throws {
    self.chamber = chamber
    self.place = place
    var all = try Coverage.of(chamber, reach: reach, in: db)
    if let county {
      let towns = Set(
        try String.fetchAll(
          db, cached: "SELECT name FROM town WHERE county = :county COLLATE NOCASE",
          arguments: ["county": county]))
      all = all.filter { $0.towns.contains(where: towns.contains) }
    }
    let directory = try LegislatorDirectory(in: db)
    let stances = try DistrictStance.all(
      of: directory, chamber, at: now, zone: zone, in: db)
    let events = try LocalEvents(at: now, zone: zone, in: db)
    lines = all.map { district in
      var line = Line(district: district, state: CoverageState(district))
      line.events = Set(district.towns.flatMap { events.of($0) }).count
      if let holder = directory.holder(chamber, district.district) {
        line.legislator = holder.titled
        line.stance = stances[holder.id]
      }
      return line
    }
    total =
      try Int.fetchOne(
        db, cached: "SELECT COUNT(DISTINCT district) FROM townDistrict WHERE chamber = :chamber",
        arguments: ["chamber": chamber.rawValue]) ?? 0
  }

  package func count(_ state: CoverageState) -> Int { lines.count { $0.state == state } }

  /// "37 of 160 districts have a hub".
  package var goalLine: String {
    let where_ = place.map { " in \($0)" } ?? ""
    let verb = count(.withHub) == 1 ? "has" : "have"
    let noun = lines.count == 1 ? "district" : "districts"
    return "\(count(.withHub)) of \(lines.count) \(noun)\(where_) \(verb) a hub"
  }

  /// Districts without a hub, the nearest to one first; equal ones in the districts' order.
  package var nearest: [Line] {
    lines.enumerated().filter { $0.element.state != .withHub }
      .sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }
      .map(\.element)
  }

  package static func county(_ words: String, in db: Database) throws -> String? {
    var words = words.trimmingCharacters(in: .whitespaces)
    for end in [" county", " co."] where words.lowercased().hasSuffix(end) {
      words = String(words.dropLast(end.count))
    }
    if words.lowercased().hasPrefix("the ") { words = String(words.dropFirst(4)) }
    // Three hundred and fifty rows.
    return try String.fetchOne(
      db, cached: "SELECT county FROM town WHERE county = :county COLLATE NOCASE LIMIT 1",
      arguments: ["county": words])
  }
}
