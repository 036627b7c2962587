import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Hand out volunteers, hubs, 1-on-1s, stories or the journal as CSV or JSON.")

  @Argument(help: ArgumentHelp("volunteers, hubs, one-on-ones, stories or journal.")) var what: What
  @Argument(
    help: ArgumentHelp(
      "Where to (default: standard output). A file that is there already stays as it is.",
      valueName: "file"))
  var file: String?
  @OptionGroup(title: "Of the journal") var entries: JournalOptions
  @Option(help: "csv or json.") var format: Format = .csv
  @Flag(help: "The same as --format json.") var json = false
  @OptionGroup var places: PlaceOptions

  enum What: String, ExpressibleByArgument, CaseIterable {
    case volunteers, hubs, journal, stories
    case oneOnOnes = "one-on-ones"
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  func validate() throws {
    guard what == .journal || entries.isEmpty else {
      throw ValidationError("--since, --person, --command and --actor are for the journal")
    }
  }

  func run() throws {
    let settings = try places.readSettings()
    let zone = settings.clock.zone
    let reading = JournalExport(filter: try entries.filter(in: zone), zone: zone)
    let store = try places.openStore(settings)
    guard let export = Export(rawValue: what.rawValue),
      let chosen = Export.Format(rawValue: json ? "json" : format.rawValue)
    else { throw Failure("\(what.rawValue) is nothing that can be exported") }
    let target = try file.map(Self.new) ?? .standardOutput
    try store.pool.read { db in
      var waiting = ""
      func send() throws {
        // A full disk must be told; a reader that went away (`| head`) is no error of ours.
        if file == nil {
          Terminal.write(waiting, to: target)
        } else {
          try target.write(contentsOf: Data(waiting.utf8))
        }
        waiting = ""
      }
      try export.write(as: chosen, reading: reading, in: db) { text in
        waiting += text
        if waiting.utf8.count > 65_536 { try send() }
      }
      try send()
    }
  }

  /// A file of its owner's alone, since people's data goes into it.
  private static func new(_ path: String) throws -> FileHandle {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path) is there already. Name another file, or take it away first.")
    }
    let isMade = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade, let handle = FileHandle(forWritingAtPath: path) else {
      throw Failure("\(path) cannot be written. Check that its folder exists and its mode.")
    }
    return handle
  }
}
