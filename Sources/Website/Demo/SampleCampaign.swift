import Campaign
import Foundation
import GRDB
import Mailroom

/// The invented campaign of `Config/demo`: real towns, invented people.
struct SampleCampaign {
  private static let facts: [CivicFile] = [.towns, .places, .zips]

  let folder: String

  /// Puts it on record in one transaction. Doing it again changes nothing.
  ///
  /// - Throws: `CSVError`, `HubsFileError` or `ImportError` for what is wrong with a file.
  func put(into store: Store, clock: WallClock, at now: Date) throws {
    let base = URL(fileURLWithPath: folder)
    let day = now.formatted(
      Date.ISO8601FormatStyle(timeZone: clock.zone).year().month().day())
    let staged = try Self.facts.map { kind in
      try kind.stage(CSVReader(path: base.appendingPathComponent("\(kind.rawValue).csv").path))
    }
    let hubs = base.appendingPathComponent("hubs.yaml").path
    let file = try HubsFile(String(contentsOfFile: hubs, encoding: .utf8), file: hubs)
    try store.pool.write { db in
      for table in staged { _ = try table.run(in: db, on: day) }
      _ = try HubsImport(file, name: hubs).run(in: db, at: now) { _ in false }
      try ContactHours.giveSample(at: now, zone: clock.zone, in: db)
    }
  }
}
