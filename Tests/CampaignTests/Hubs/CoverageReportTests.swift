import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("Coverage of the whole state", .enabled(if: Massachusetts.isHere))
struct CoverageReportTests {
  private static let now = Date(timeIntervalSince1970: 1_795_000_000)
  private static let zone = TimeZone(identifier: "America/New_York") ?? .gmt

  /// Forty-five invented hubs: each takes some towns that follow one another in the file; every
  /// fifth is only forming, and one is retired.
  private static func hubs() throws -> [(name: String, state: String, towns: [String])] {
    let towns = try lines("ma-towns").dropFirst().map { String($0.split(separator: ",")[0]) }
    return (0..<45).map { index in
      let start = index * 7 % (towns.count - 4)
      return (
        "Hub \(index)", index == 44 ? "retired" : index % 5 == 4 ? "forming" : "designated",
        Array(towns[start..<(start + 1 + index % 4)])
      )
    }
  }

  private static func lines(_ file: String) throws -> [String] {
    try String(
      contentsOf: Massachusetts.folder.appendingPathComponent("\(file).csv"), encoding: .utf8
    ).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Town to its House districts, read from the precincts' file by its first five columns, which
  /// have no quotes but around districts with commas.
  private static func districts() throws -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let all = try lines("ma-localities")
    let head = all[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let town = try #require(head.firstIndex(of: "town"))
    let house = try #require(head.firstIndex(of: "house_district"))
    for line in all.dropFirst() {
      var cells: [String] = []
      var cell = ""
      var isQuoted = false
      for letter in line {
        if letter == "\"" {
          isQuoted.toggle()
        } else if letter == ",", !isQuoted {
          cells.append(cell)
          cell = ""
        } else {
          cell.append(letter)
        }
      }
      cells.append(cell)
      found[cells[town], default: []].insert(cells[house])
    }
    return found
  }

  private static func put(_ db: Database) throws {
    for (index, hub) in try hubs().enumerated() {
      let made = try Hub.start(
        name: hub.name, area: hub.towns.map { HubArea(town: $0) }, by: nil, at: now, in: db)
      try db.execute(
        sql: "UPDATE hub SET status = ? WHERE id = ?", arguments: [hub.state, made.id])
      #expect(index >= 0)
    }
  }

  @Test func `agrees with an independent count for 45 invented hubs`() throws {
    let districts = try Self.districts()
    #expect(districts.count == 351 && Set(districts.values.flatMap(\.self)).count == 160)
    var designated: Set<String> = []
    var forming: Set<String> = []
    for hub in try Self.hubs() {
      let covered = hub.towns.flatMap { districts[$0] ?? [] }
      if hub.state == "designated" { designated.formUnion(covered) }
      if hub.state == "forming" { forming.formUnion(covered) }
    }
    forming.subtract(designated)
    #expect(designated.count > 30 && !forming.isEmpty)

    let store = try Massachusetts.store()
    try store.write { db in
      try Self.put(db)
      let report = try CoverageReport(
        .house, reach: .state, at: Self.now, zone: Self.zone, in: db)
      let of = Dictionary(grouping: report.lines, by: \.state)
        .mapValues { Set($0.map(\.district.district)) }
      #expect(report.lines.count == 160)
      #expect(of[.withHub] == designated)
      #expect(of[.forming] == forming)
      #expect(of[.volunteers] == nil)
      #expect(of[.nothing]?.count == 160 - designated.count - forming.count)
      #expect(report.goalLine == "\(designated.count) of 160 districts have a hub")
      #expect(report.rows.count == 160 && report.nearest.first?.state == .forming)
      #expect(report.csv.split(separator: "\r\n").count == 161 || report.csv.contains("\n"))
      let parts = try ["east", "west"].map {
        try CoverageReport(
          .house, reach: .region($0), place: "the \($0)", at: Self.now, zone: Self.zone, in: db)
      }
      // A district on the border is seen from both sides.
      #expect(parts.map(\.lines.count).reduce(0, +) >= 160)
      let essex = try CoverageReport(
        .house, reach: .state, place: "Essex County", county: "Essex", at: Self.now,
        zone: Self.zone, in: db)
      #expect((15...30).contains(essex.lines.count))
    }
  }

  @Test func `is drawn as a small map in which nothing rests on colour alone`() throws {
    let store = try Massachusetts.store()
    let file = Massachusetts.folder.appendingPathComponent("ma-house-simplified.geojson")
    let staged = try BoundariesImport(Data(contentsOf: file), file: "house")
    try store.write { db in
      let first = try staged.run(in: db)
      #expect(first.new == 160 && first.skipped.isEmpty && first.notes.isEmpty)
      let again = try staged.run(in: db)
      #expect(again.unchanged == 160 && again.new + again.updated + again.ended == 0)
      try Self.put(db)
      let report = try CoverageReport(
        .house, reach: .state, at: Self.now, zone: Self.zone, in: db)
      let map = try #require(CoverageMap(report, Boundary.all(of: .house, in: db)))
      let svg = map.svg
      #expect(svg.components(separatedBy: "<title>").count - 1 == 160)
      #expect(svg.contains("<title>7th Essex: ") && svg.contains("role=\"img\""))
      #expect(svg.contains("url(#stripes)") && svg.contains(report.goalLine))
      #expect(!svg.contains("<script") && svg.utf8.count < 400_000)
      let png = try map.png
      #expect(png.starts(with: [0x89, 0x50, 0x4e, 0x47]))
      #expect(png.count < 150_000, "\(png.count) octets")
      if let folder = ProcessInfo.processInfo.environment["HUBKEEPER_SHOTS"] {
        try Data(png).write(to: URL(fileURLWithPath: folder + "/coverage.png"))
        try Data(svg.utf8).write(to: URL(fileURLWithPath: folder + "/coverage.svg"))
      }
    }
  }

  @Test(arguments: ["{}", "[]", "{\"type\":\"FeatureCollection\",\"features\":[]}", "no JSON"])
  func `is not drawn from a file that holds no districts`(text: String) {
    #expect(throws: BoundariesError.self) { try BoundariesImport(Data(text.utf8), file: "x") }
  }

  @Test func `says which features of a file are left out`() throws {
    let text = """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"district":"1st Essex","chamber":"lower"},
       "geometry":{"type":"Polygon","coordinates":[[[-70,42],[-71,42],[-71,43],[-70,42]]]}},
      {"type":"Feature","properties":{"district":"2nd Essex","chamber":"lower"},
       "geometry":{"type":"Point","coordinates":[-70,42]}},
      {"type":"Feature","properties":{"chamber":"lower"},"geometry":null}]}
      """
    let staged = try BoundariesImport(Data(text.utf8), file: "x")
    let store = try Massachusetts.emptyStore()
    try store.write { db in
      let report = try staged.run(in: db)
      #expect(report.new == 1 && report.lines == 3)
      #expect(report.skipped.map(\.line) == [2, 3])
      let all = try Boundary.all(of: .house, in: db)
      #expect(all.first?.rings.first?.count == 3 && all.count == 1)
      #expect(all.first?.rings.first?.first == Boundary.Point(x: -700_000, y: 420_000))
    }
  }
}
