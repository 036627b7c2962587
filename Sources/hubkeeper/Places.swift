import ArgumentParser
import Campaign
import Foundation
import Mailroom

/// Where settings and store lie: options of every subcommand.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The settings (default: $HUBKEEPER_SETTINGS, ./hubkeeper.yaml, /etc/hubkeeper/hubkeeper.yaml).",
      valueName: "file"))
  var settings: String?

  @Option(help: ArgumentHelp("The store, instead of the one in the settings.", valueName: "file"))
  var store: String?

  /// The settings' file, if there is one anywhere; what was named is taken as named.
  var settingsFile: String? {
    if let settings { return settings }
    let named = ProcessInfo.processInfo.environment["HUBKEEPER_SETTINGS"] ?? ""
    if !named.isEmpty { return named }
    return ["hubkeeper.yaml", "/etc/hubkeeper/hubkeeper.yaml"]
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  func readSettings() throws -> Settings {
    guard let file = settingsFile else {
      throw Failure(
        "no settings: neither --settings, $HUBKEEPER_SETTINGS, ./hubkeeper.yaml nor /etc/hubkeeper/hubkeeper.yaml. Write some with: hubkeeper init DIR --address YOU@example.org",
        code: Failure.settings)
    }
    var read = try Settings(file: file)
    if let store { read.store = store }
    return read
  }

  /// Opens a store that must be there.
  func openStore(_ settings: Settings) throws -> Store {
    guard FileManager.default.fileExists(atPath: settings.store) else {
      throw StoreError.missing(path: settings.store)
    }
    return try Store(
      path: settings.store, migrations: CampaignSchema.migrations, backups: Backups(settings))
  }
}

/// Where the mails' texts lie when the settings name no folder.
enum TemplatesFolder {
  static func find(_ settings: Settings?) throws -> String {
    if let folder = settings?.templates, !folder.isEmpty { return folder }
    let named = ProcessInfo.processInfo.environment["HUBKEEPER_TEMPLATES"] ?? ""
    if !named.isEmpty { return named }
    let files = FileManager.default
    let program = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let installed = program.appendingPathComponent("../share/hubkeeper/Templates").standardized.path
    if files.fileExists(atPath: installed + "/layout.html") { return installed }
    for start in [program, URL(fileURLWithPath: files.currentDirectoryPath)] {
      var folder = start.standardized
      for _ in 0..<64 {
        let candidate = folder.appendingPathComponent("Templates").path
        if files.fileExists(atPath: candidate + "/layout.html") { return candidate }
        guard folder.path != "/" else { break }
        folder.deleteLastPathComponent()
      }
    }
    throw Failure(
      "the folder of templates is not found. Name it by the setting `templates` or by $HUBKEEPER_TEMPLATES.",
      code: Failure.settings)
  }

  private static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? "hubkeeper"  // no /proc: as it was called
  }
}
