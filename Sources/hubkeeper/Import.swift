import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put towns, hubs, people and other facts on record from a file.",
    discussion: """
      towns, localities, zips, zip-towns, places, legislators, offices, committees, newspapers, \
      bills, cosponsors and vacancies are CSV with a header; hubs is YAML; boundaries is GeoJSON, \
      for maps; volunteers is CSV with the headers of Action Network, Mailchimp or a \
      sheet made by hand. Importing again updates and never duplicates. Nothing is sent.
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case towns, localities, zips
    case zipTowns = "zip-towns"
    case places, legislators, offices, committees, newspapers, bills, cosponsors, vacancies
    case hubs, volunteers, boundaries
  }

  @Argument(help: ArgumentHelp("What the file holds.")) var kind: Kind
  @Argument(help: "The file.") var file: String
  @Flag(help: "Say what would change, and change nothing.") var dryRun = false
  @Flag(help: "The report as JSON.") var json = false
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let settings = try places.readSettings()
    let progress = ProgressLine("reading \(file):")
    defer { progress.end() }
    let counted = { (lines: Int) in progress.show("\(lines) lines") }
    switch kind {
    case .hubs: try importHubs(settings)
    case .volunteers: try importVolunteers(settings, counted)
    case .boundaries: try importBoundaries(settings)
    default:
      guard let civic = CivicFile(rawValue: kind.rawValue) else {
        throw Failure("\(kind.rawValue) is nothing that can be imported")
      }
      let staged = try civic.stage(try CSVReader(path: file), progress: counted)
      let day = Self.day(Date(), in: settings.clock)
      let report = try open(settings).pool.write {
        try staged.run(in: $0, on: day, dryRun: dryRun)
      }
      try tell(report)
    }
  }

  private func importHubs(_ settings: Settings) throws {
    let text: String
    do { text = try String(contentsOfFile: file, encoding: .utf8) } catch {
      throw Failure("\(file) cannot be read as UTF-8 text. Check its name and encoding.")
    }
    let hubs = HubsImport(try HubsFile(text, file: file), name: file)
    let report = try open(settings).pool.write {
      let forgotten = try ForgottenMarks(in: $0)
      return try hubs.run(in: $0, at: Date(), dryRun: dryRun) { forgotten.contains($0) }
    }
    try tell(report)
  }

  private func importBoundaries(_ settings: Settings) throws {
    let octets: Data
    do { octets = try Data(contentsOf: URL(fileURLWithPath: file)) } catch {
      throw Failure("\(file) cannot be read. Check its name and its mode.")
    }
    let boundaries = try BoundariesImport(octets, file: file)
    try tell(open(settings).pool.write { try boundaries.run(in: $0, dryRun: dryRun) })
  }

  private func importVolunteers(_ settings: Settings, _ counted: (Int) -> Void) throws {
    let sheet = try VolunteerSheet(try CSVReader(path: file), progress: counted)
    let report = try open(settings).pool.write {
      let forgotten = try ForgottenMarks(in: $0)
      return try VolunteerImport(sheet).run(in: $0, at: Date(), dryRun: dryRun) {
        forgotten.contains($0)
      }
    }
    if json { return Terminal.say(try Terminal.json(report.rows, isPretty: true)) }
    for line in report.closingLines { Terminal.say(line) }
  }

  private func open(_ settings: Settings) throws -> Store {
    try Store(
      path: settings.store, migrations: CampaignSchema.migrations, backups: Backups(settings))
  }

  private func tell(_ report: ImportReport) throws {
    if json { return Terminal.say(try Terminal.json(report, isPretty: true)) }
    for line in report.closingLines { Terminal.say(line) }
  }

  /// Today on the campaign's wall clock.
  private static func day(_ now: Date, in clock: WallClock) -> String {
    let parts = clock.calendar.dateComponents([.year, .month, .day], from: now)
    func digits(_ number: Int?, _ width: Int) -> String {
      let text = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return [digits(parts.year, 4), digits(parts.month, 2), digits(parts.day, 2)]
      .joined(separator: "-")
  }
}
