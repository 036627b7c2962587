import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Count what came of it.", subcommands: [Onboarding.self, CoverageOfDistricts.self])

  struct Onboarding: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how far those who signed up have come, and how many days it took them.",
      discussion: """
        Signed up, offered times, booked, met, active, leader; by hub and by the month of the \
        sign-up, in the campaign's zone. People under 18 are in no count.
        """)

    @Option(help: ArgumentHelp("Only the people of that hub: Worcester or #7.", valueName: "name"))
    var hub: String?
    @Option(help: ArgumentHelp("Only sign-ups of that month: 2026-03.", valueName: "month"))
    var month: String?
    @Flag(help: "As JSON.") var json = false
    @Flag(help: "As CSV: a line a hub and month.") var csv = false
    @OptionGroup var places: PlaceOptions

    func validate() throws {
      if json, csv { throw ValidationError("--json or --csv, not both") }
    }

    func run() throws {
      let settings = try places.readSettings()
      let store = try places.openStore(settings)
      let report = try store.pool.read { db in
        let filter = OnboardingReport.Filter(
          hub: try hub.map { try Self.hub($0, in: db) }, month: month)
        return try OnboardingReport(filter, zone: settings.clock.zone, at: Date(), in: db)
      }
      guard let report else {
        throw ValidationError("--month takes a month such as 2026-03, not \(month ?? "")")
      }
      if json { return Terminal.say(try Terminal.json(report.figures, isPretty: true)) }
      if csv { return Terminal.write(report.csv, to: .standardOutput) }
      for line in report.lines { Terminal.say(line) }
    }

    private static func hub(_ phrase: String, in db: Database) throws -> Hub {
      let found = try Hub.find(phrase, reach: .state, in: db)
      guard let only = found.first, found.count == 1 else {
        let names = found.map { "\($0.name) (#\($0.id))" }.joined(separator: ", ")
        throw Failure(
          found.isEmpty
            ? "there is no hub \(phrase). They are listed by: hubkeeper export hubs"
            : "\(phrase) may be \(names). Name one of them by its number.")
      }
      return only
    }
  }
}
