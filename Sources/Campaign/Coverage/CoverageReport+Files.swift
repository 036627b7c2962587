import Foundation
import Language

extension CoverageReport {
  /// The report as lines of at most 80 columns, with bars.
  package var texts: [String] {
    guard !lines.isEmpty else { return ["No districts are on record there."] }
    var texts = ["\(goalLine).", ""]
    texts += bars
    let nearest = nearest
    if !nearest.isEmpty {
      texts += ["", "Where a hub is nearest to possible:"]
      texts += nearest.prefix(20).enumerated().map { index, line in
        "\(index + 1). \(line.district.district): \(line.why)"
      }
      texts += ["", Self.ranking]
    }
    return texts
  }

  /// One bar a state, the whole width being all districts.
  package var bars: [String] {
    CoverageState.allCases.map { state in
      let count = count(state)
      let bar = OnboardingReport.bar(Double(count) / Double(max(1, lines.count)), width: 24)
      let digits = String(count)
      let blanks = String(repeating: " ", count: max(0, 4 - digits.count))
      let name = state.words + String(repeating: " ", count: max(0, 20 - state.words.count))
      return "\(name)\(blanks)\(digits)  \(bar)"
    }
  }

  static let ranking =
    "The rank counts volunteers there (a quarter where the town lies in several districts), "
    + "events in a year three each, a legislator on board two or three, a forming hub ten."

  package static let columns = [
    "district", "state", "hubs", "people", "people perhaps", "events", "legislator", "stance",
    "rank", "towns",
  ]

  /// A line a district: those without a hub first, the nearest to one first.
  package var rows: [[String]] {
    let nearest = nearest
    return nearest.enumerated().map { cells($1, rank: "\($0 + 1)") }
      + lines.filter { $0.state == .withHub }.map { cells($0, rank: "") }
  }

  package var csv: String {
    CSVWriter.line(Self.columns) + rows.map(CSVWriter.line).joined()
  }

  private func cells(_ line: Line, rank: String) -> [String] {
    let district = line.district
    return [
      district.district, line.state.rawValue, Self.hubs(of: district).joined(separator: "; "),
      "\(district.confirmedCount)", "\(district.possibleCount)", "\(line.events)",
      line.legislator ?? "", line.stance?.words ?? "", rank, district.towns.joined(separator: "; "),
    ]
  }

  static func hubs(of district: DistrictCoverage) -> [String] {
    district.hubs.map { entry in
      var words = entry.hub.name
      if entry.hub.state != .designated { words += " (\(entry.hub.status))" }
      if entry.extent == .possible { words += " (perhaps)" }
      return words
    }
  }

  /// As JSON gives it.
  package struct Figures: Codable, Sendable {
    package struct District: Codable, Sendable {
      var district: String
      var state: String
      var hubs: [String]
      var people: Int
      var peoplePerhaps: Int
      var events: Int
      var legislator: String?
      var stance: String?
      var rank: Int?
      var towns: [String]
    }
    var chamber: String
    var place: String?
    var districts: Int
    var withHub: Int
    var forming: Int
    var volunteers: Int
    var nothing: Int
    var lines: [District]
  }

  package var figures: Figures {
    let ranks = Dictionary(
      nearest.enumerated().map { ($1.district.district, $0 + 1) }, uniquingKeysWith: min)
    return Figures(
      chamber: chamber.rawValue, place: place, districts: lines.count, withHub: count(.withHub),
      forming: count(.forming), volunteers: count(.volunteers), nothing: count(.nothing),
      lines: lines.map { line in
        Figures.District(
          district: line.district.district, state: line.state.rawValue,
          hubs: Self.hubs(of: line.district), people: line.district.confirmedCount,
          peoplePerhaps: line.district.possibleCount, events: line.events,
          legislator: line.legislator, stance: line.stance?.words,
          rank: ranks[line.district.district], towns: line.district.towns)
      })
  }
}
