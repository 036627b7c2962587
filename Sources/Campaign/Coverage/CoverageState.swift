/// How far a district is on the way to a hub.
package enum CoverageState: String, CaseIterable, Codable, Sendable {
  /// A designated hub has at least a part of it for certain.
  case withHub = "hub"
  case forming
  /// Nobody organizes there yet, and somebody who could lives there, perhaps.
  case volunteers
  case nothing

  package init(_ district: DistrictCoverage) {
    if !district.isWithoutHub {
      self = .withHub
    } else if !district.forming.isEmpty {
      self = .forming
    } else if district.confirmedCount + district.possibleCount > 0 {
      self = .volunteers
    } else {
      self = .nothing
    }
  }

  /// As the map's legend says it.
  package var words: String {
    switch self {
    case .withHub: "a hub"
    case .forming: "a hub forming"
    case .volunteers: "volunteers, no hub"
    case .nothing: "nobody yet"
    }
  }
}
