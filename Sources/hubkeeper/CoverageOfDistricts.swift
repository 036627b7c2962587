import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

/// `hubkeeper report coverage`.
struct CoverageOfDistricts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show which districts have a hub, and where the next one is nearest to possible.",
    discussion: """
      The map is drawn from the outlines that `hubkeeper import boundaries` has put on record. \
      People under 18 are counted as any, by number alone.
      """)

  enum Body: String, ExpressibleByArgument, CaseIterable { case house, senate, congress }
  enum Region: String, ExpressibleByArgument, CaseIterable { case east, west }

  @Option(help: "house, senate or congress.") var chamber: Body = .house
  @Option(help: "Only the districts of a region: east or west.") var region: Region?
  @Option(help: ArgumentHelp("Only those with a town in a county.", valueName: "name"))
  var county: String?
  @Option(help: ArgumentHelp("Write the map there: NAME.svg or NAME.png.", valueName: "file"))
  var map: String?
  @Flag(help: "As JSON.") var json = false
  @Flag(help: "As CSV: a line a district.") var csv = false
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    if json, csv { throw ValidationError("--json or --csv, not both") }
    if let map, !map.hasSuffix(".svg"), !map.hasSuffix(".png") {
      throw ValidationError("--map takes a file that ends in .svg or .png")
    }
  }

  func run() throws {
    let settings = try places.readSettings()
    let store = try places.openStore(settings)
    let report = try store.pool.read { try self.report(in: $0, settings) }
    if let map {
      let boundaries = try store.pool.read { try Boundary.all(of: seats, in: $0) }
      try draw(report, boundaries, to: map)
    }
    if json { return Terminal.say(try Terminal.json(report.figures, isPretty: true)) }
    if csv { return Terminal.write(report.csv, to: .standardOutput) }
    for line in report.texts { Terminal.say(line) }
  }

  private var seats: Chamber {
    switch chamber {
    case .house: .house
    case .senate: .senate
    case .congress: .congress
    }
  }

  private func report(in db: Database, _ settings: Settings) throws -> CoverageReport {
    var known: String?
    if let county {
      known = try CoverageReport.county(county, in: db)
      guard known != nil else { throw Failure("no town of a county “\(county)” is on record") }
    }
    let reach: Reach = region.map { .region($0.rawValue) } ?? .state
    return try CoverageReport(
      seats, reach: reach, place: known.map { "\($0) County" } ?? region.map { "the \($0)" },
      county: known, at: Date(), zone: settings.clock.zone, in: db)
  }

  private func draw(
    _ report: CoverageReport, _ boundaries: [Boundary], to path: String
  ) throws {
    guard let map = CoverageMap(report, boundaries) else {
      throw Failure(
        "no outlines are on record: run `hubkeeper import boundaries FILE.geojson` first")
    }
    let octets = path.hasSuffix(".svg") ? Data(map.svg.utf8) : Data(try map.png)
    do { try octets.write(to: URL(fileURLWithPath: path)) } catch {
      throw Failure("\(path) cannot be written. Check that its folder exists and its mode.")
    }
  }
}
