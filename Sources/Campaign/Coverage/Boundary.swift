package import GRDB
import Mailroom

/// The outline of a district, as maps draw it.
package struct Boundary: Hashable, Sendable {
  /// Ten-thousandths of a degree east and north: eleven metres.
  package struct Point: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  package var chamber: Chamber
  package var district: String
  /// Closed without a repeated first point; holes are rings as any.
  package var rings: [[Point]]

  package init(chamber: Chamber, district: String, rings: [[Point]]) {
    self.chamber = chamber
    self.district = district
    self.rings = rings
  }

  /// All of a chamber, by district; none before the import. Index: the primary key.
  package static func all(of chamber: Chamber, in db: Database) throws -> [Boundary] {
    try Row.fetchAll(
      db,
      cached: "SELECT district, rings FROM boundary WHERE chamber = :chamber ORDER BY district",
      arguments: ["chamber": chamber.rawValue]
    ).map { row in
      Boundary(chamber: chamber, district: row["district"], rings: Self.rings(row["rings"]))
    }
  }

  // MARK: As stored

  var stored: String {
    rings.map { ring in ring.map { "\($0.x) \($0.y)" }.joined(separator: " ") }
      .joined(separator: ";")
  }

  /// Reads what `stored` wrote, octet by octet: a map has a hundred thousand numbers.
  private static func rings(_ text: String) -> [[Point]] {
    var rings: [[Point]] = []
    var ring: [Point] = []
    var east: Int?
    var number = 0
    var hasDigits = false
    var isNegative = false
    func value() -> Int { isNegative ? -number : number }
    func end(_ ring: inout [Point]) {
      guard hasDigits else { return }
      if let x = east {
        ring.append(Point(x: x, y: value()))
        east = nil
      } else {
        east = value()
      }
      (number, hasDigits, isNegative) = (0, false, false)
    }
    for octet in text.utf8 {
      switch octet {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard number < 100_000_000 else { continue }
        number = number * 10 + Int(octet - UInt8(ascii: "0"))
        hasDigits = true
      case UInt8(ascii: ";"):
        end(&ring)
        if ring.count > 2 { rings.append(ring) }
        ring = []
        east = nil
      default: end(&ring)
      }
    }
    end(&ring)
    if ring.count > 2 { rings.append(ring) }
    return rings
  }
}
