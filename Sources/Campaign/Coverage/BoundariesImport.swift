package import Foundation
package import GRDB
import Mailroom

/// The file `boundaries`: the outlines of a chamber's districts as GeoJSON (RFC 7946), with the
/// properties `district`, spelled as the legislators' file does, and `chamber`: `lower`, `upper`
/// or `congress`.
package struct BoundariesImport: Sendable {
  private let boundaries: [Boundary]
  private let features: Int
  private let skipped: [ImportReport.Skipped]

  /// - Throws: `BoundariesError` for a file that is no collection of districts.
  package init(_ octets: Data, file: String) throws {
    let collection: Collection
    do { collection = try JSONDecoder().decode(Collection.self, from: octets) } catch {
      throw BoundariesError(file: file)
    }
    guard collection.type == "FeatureCollection", !collection.features.isEmpty else {
      throw BoundariesError(file: file)
    }
    features = collection.features.count
    var found: [Boundary] = []
    var skipped: [ImportReport.Skipped] = []
    for (index, feature) in collection.features.enumerated() {
      do { found.append(try feature.boundary()) } catch {
        skipped.append(.init(line: index + 1, why: error.words))
      }
    }
    boundaries = found
    self.skipped = skipped
  }

  /// Writes the outlines, or with `dryRun` nothing; a chamber's that the file does not have go.
  package func run(in db: Database, dryRun: Bool = false) throws -> ImportReport {
    var report = ImportReport(what: "boundaries")
    report.lines = features
    report.skipped = skipped
    report.isDryRun = dryRun
    try db.inSavepoint {
      for (chamber, outlines) in Dictionary(grouping: boundaries, by: \.chamber) {
        let old = try Boundary.all(of: chamber, in: db)
        let before = Dictionary(old.map { ($0.district, $0) }, uniquingKeysWith: { $1 })
        let known = Set(
          try String.fetchAll(
            db, cached: "SELECT DISTINCT district FROM townDistrict WHERE chamber = :chamber",
            arguments: ["chamber": chamber.rawValue]))
        for outline in outlines {
          switch before[outline.district] {
          case outline: report.unchanged += 1
          case nil: report.new += 1
          default: report.updated += 1
          }
          try db.execute(
            cached: """
              INSERT INTO boundary (chamber, district, rings)
              VALUES (:chamber, :district, :rings)
              ON CONFLICT (chamber, district) DO UPDATE SET rings = excluded.rings
              """,
            arguments: [
              "chamber": chamber.rawValue, "district": outline.district, "rings": outline.stored,
            ])
        }
        let drawn = Set(outlines.map(\.district))
        for gone in before.keys where !drawn.contains(gone) {
          report.ended += 1
          try db.execute(
            cached: "DELETE FROM boundary WHERE chamber = :chamber AND district = :district",
            arguments: ["chamber": chamber.rawValue, "district": gone])
        }
        report.notes += Self.notes(known: known, drawn: drawn, chamber)
      }
      return dryRun ? .rollback : .commit
    }
    return report
  }

  /// What a map would leave white, or show that nobody lives in.
  private static func notes(
    known: Set<String>, drawn: Set<String>, _ chamber: Chamber
  ) -> [String] {
    guard !known.isEmpty else { return [] }
    let missing = known.subtracting(drawn).sorted()
    let strange = drawn.subtracting(known).sorted()
    var notes: [String] = []
    if !missing.isEmpty {
      notes.append("No outline of \(chamber.rawValue) \(CountWords.list(missing)).")
    }
    if !strange.isEmpty {
      notes.append("No towns are on record in \(chamber.rawValue) \(CountWords.list(strange)).")
    }
    return notes
  }
}

/// A file that is no collection of districts.
package struct BoundariesError: Error, CustomStringConvertible {
  package let file: String
  package var description: String {
    "\(file) is no GeoJSON FeatureCollection of districts: each feature needs the properties "
      + "district and chamber (lower, upper or congress), and a Polygon or MultiPolygon"
  }
}

private struct FeatureProblem: Error { var words: String }

private struct Collection: Decodable {
  var type: String
  var features: [Feature]
}

private struct Feature: Decodable {
  struct Properties: Decodable {
    var district: String?
    var chamber: String?
  }
  var properties: Properties?
  var geometry: Geometry?

  func boundary() throws(FeatureProblem) -> Boundary {
    guard let district = properties?.district, !district.isEmpty else {
      throw FeatureProblem(words: "no district")
    }
    let chamber: Chamber
    switch properties?.chamber {
    case "lower", "house": chamber = .house
    case "upper", "senate": chamber = .senate
    case "congress": chamber = .congress
    default: throw FeatureProblem(words: "\(district) has no chamber: lower, upper or congress")
    }
    let rings = (geometry?.polygons ?? []).flatMap(\.self).map(Self.ring).filter { $0.count > 2 }
    guard !rings.isEmpty else { throw FeatureProblem(words: "\(district) has no polygon") }
    return Boundary(chamber: chamber, district: district, rings: rings)
  }

  private static func ring(_ positions: [[Double]]) -> [Boundary.Point] {
    var points: [Boundary.Point] = []
    for position in positions {
      guard position.count >= 2, abs(position[0]) <= 180, abs(position[1]) <= 90 else { continue }
      let point = Boundary.Point(
        x: Int((position[0] * 10_000).rounded()), y: Int((position[1] * 10_000).rounded()))
      if points.last != point { points.append(point) }
    }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }
}

/// RFC 7946 §3.1.6 and §3.1.7; of others there is nothing to draw.
private struct Geometry: Decodable {
  var polygons: [[[[Double]]]] = []
  private enum Key: String, CodingKey { case type, coordinates }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(String.self, forKey: .type) {
    case "Polygon": polygons = [try values.decode([[[Double]]].self, forKey: .coordinates)]
    case "MultiPolygon": polygons = try values.decode([[[[Double]]]].self, forKey: .coordinates)
    default: break
    }
  }
}
