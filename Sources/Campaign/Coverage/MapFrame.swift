import Foundation

/// Where degrees lie on a picture: an even grid, with its width as at the middle's latitude, which
/// a state's size forgives.
struct MapFrame {
  /// Degrees east and north.
  struct Box: Hashable {
    var west: Double
    var east: Double
    var south: Double
    var north: Double

    init(west: Double, east: Double, south: Double, north: Double) {
      self.west = west
      self.east = east
      self.south = south
      self.north = north
    }

    /// - Returns: `nil` around nothing.
    init?(around boundaries: [Boundary]) {
      let points = boundaries.lazy.flatMap(\.rings).flatMap(\.self)
      guard let first = points.first else { return nil }
      var (west, east, south, north) = (first.x, first.x, first.y, first.y)
      for point in points {
        west = min(west, point.x)
        east = max(east, point.x)
        south = min(south, point.y)
        north = max(north, point.y)
      }
      guard east > west, north > south else { return nil }
      self.init(
        west: Double(west) / 10_000, east: Double(east) / 10_000, south: Double(south) / 10_000,
        north: Double(north) / 10_000)
    }

    func meets(_ other: Box) -> Bool {
      west < other.east && other.west < east && south < other.north && other.south < north
    }

    /// A degree east in degrees north.
    var squeeze: Double { cos((south + north) / 2 * .pi / 180) }
  }

  let box: Box
  let x: Double
  let y: Double
  let width: Double
  let height: Double
  /// Units of the picture in a degree north.
  let scale: Double
  private let squeeze: Double

  init(_ box: Box, x: Double, y: Double, width: Double) {
    squeeze = box.squeeze
    scale = width / ((box.east - box.west) * squeeze)
    self.box = box
    self.x = x
    self.y = y
    self.width = width
    height = (box.north - box.south) * scale
  }

  init(_ box: Box, x: Double, y: Double, height: Double) {
    squeeze = box.squeeze
    scale = height / (box.north - box.south)
    self.box = box
    self.x = x
    self.y = y
    self.height = height
    width = (box.east - box.west) * squeeze * scale
  }

  /// Where another box lies in this one.
  func corners(of other: Box) -> (x: Double, y: Double, width: Double, height: Double) {
    (
      x + (other.west - box.west) * squeeze * scale, y + (box.north - other.north) * scale,
      (other.east - other.west) * squeeze * scale, (other.north - other.south) * scale
    )
  }

  /// Nearer to the last point than this, a point is not drawn.
  private static let step = 0.7
  /// Smaller than this both ways, an islet is not drawn.
  private static let smallest = 1.2

  /// An SVG path in tenths, each point as the way from the one before.
  func path(_ rings: [[Boundary.Point]]) -> String {
    var path = ""
    for ring in rings {
      let points = ring.map { point in
        (
          x: Int(((x + (Double(point.x) / 10_000 - box.west) * squeeze * scale) * 10).rounded()),
          y: Int(((y + (box.north - Double(point.y) / 10_000) * scale) * 10).rounded())
        )
      }
      guard let first = points.first else { continue }
      let xs = points.map(\.x)
      let ys = points.map(\.y)
      let size = max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
      // A district that is an islet as a whole stays.
      guard Double(size) >= Self.smallest * 10 || rings.count == 1 else { continue }
      path += "M\(Self.tenths(first.x)) \(Self.tenths(first.y))"
      var last = first
      for point in points.dropFirst() {
        let (dx, dy) = (point.x - last.x, point.y - last.y)
        guard Double(max(abs(dx), abs(dy))) >= Self.step * 10 else { continue }
        path += "l\(Self.tenths(dx)) \(Self.tenths(dy))"
        last = point
      }
      path += "z"
    }
    return path
  }

  private static func tenths(_ value: Int) -> String {
    let (whole, rest) = abs(value).quotientAndRemainder(dividingBy: 10)
    let digits = rest == 0 ? "\(whole)" : whole == 0 ? ".\(rest)" : "\(whole).\(rest)"
    return value < 0 ? "-" + digits : digits
  }

  /// With one digit behind the point.
  static func text(_ value: Double) -> String { tenths(Int((value * 10).rounded())) }
}
