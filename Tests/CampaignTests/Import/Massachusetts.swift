import Foundation
import GRDB
@testable import Mailroom

@testable import Campaign

/// The real files that the importers are tested with; they lie beside the project.
enum Massachusetts {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/data/massachusetts")

  /// For `.enabled(if:)`: without the folder these tests have nothing to read.
  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let files: [(CivicFile, String, Int)] = [
    (.towns, "ma-towns", 351), (.localities, "ma-localities", 1_813), (.zips, "ma-zips", 685),
    (.zipTowns, "ma-zip-towns", 831), (.places, "ma-places", 189),
    (.legislators, "ma-legislators", 198), (.offices, "ma-legislators-offices", 198),
    (.committees, "ma-committees", 871),
  ]

  static func stage(_ kind: CivicFile, _ name: String) throws -> any StagedImport {
    try kind.stage(CSVReader(path: folder.appendingPathComponent(name + ".csv").path))
  }

  /// A store with everything imported.
  static func store() throws -> DatabaseQueue {
    let store = try emptyStore()
    for (kind, name, _) in files {
      let staged = try stage(kind, name)
      _ = try store.write { try staged.run(in: $0, on: "2026-11-24") }
    }
    return store
  }

  /// One such store for all tests that only read.
  static func imported() throws -> DatabaseQueue { try shared.get() }

  private static let shared = Result { try store() }

  static func emptyStore() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(function: Store.nameWords) }
    let store = try DatabaseQueue(configuration: configuration)
    try store.write { db in
      for migration in MailroomSchema.migrations + CampaignSchema.migrations {
        try migration.run(db)
      }
    }
    return store
  }
}

/// The report of importing `lines` as a file of `kind`.
func report(
  _ kind: CivicFile, _ lines: [String], in store: DatabaseQueue, on day: String = "2026-11-24",
  dryRun: Bool = false
) throws -> ImportReport {
  let staged = try kind.stage(CSVReader(text: Array(lines.joined(separator: "\r\n").utf8)))
  return try store.write { try staged.run(in: $0, on: day, dryRun: dryRun) }
}
