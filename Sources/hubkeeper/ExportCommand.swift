import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand out volunteers, hubs or the journal as CSV or JSON.")

  @Argument(help: ArgumentHelp("volunteers, hubs or journal.")) var what: What
  @Option(help: "csv or json.") var format: Format = .csv
  @Flag(help: "The same as --format json.") var json = false
  @OptionGroup var places: PlaceOptions

  enum What: String, ExpressibleByArgument, CaseIterable { case volunteers, hubs, journal }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  func run() throws {
    let store = try places.openStore(try places.readSettings())
    guard let export = Export(rawValue: what.rawValue),
      let chosen = Export.Format(rawValue: json ? "json" : format.rawValue)
    else { throw Failure("\(what.rawValue) is nothing that can be exported") }
    try store.pool.read { db in
      var waiting = ""
      try export.write(as: chosen, in: db) { text in
        waiting += text
        guard waiting.utf8.count > 65_536 else { return }
        Terminal.write(waiting, to: .standardOutput)
        waiting = ""
      }
      Terminal.write(waiting, to: .standardOutput)
    }
  }
}
