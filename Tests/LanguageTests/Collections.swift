import Foundation

@testable import Language

/// Where the shared collections lie: beside the project, in whatever checkout of it this is.
enum Collections {
  /// A folder of the collections, if they are there.
  static func folder(_ name: String) -> URL? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "../shared").appending(path: name).standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The towns of Massachusetts as published, if they are there.
  static let massachusetts: Gazetteer? = {
    guard let folder = folder("data/massachusetts"),
      let towns = try? rows(folder.appending(path: "ma-towns.csv")),
      let places = try? rows(folder.appending(path: "ma-places.csv")),
      let zips = try? rows(folder.appending(path: "ma-zip-towns.csv"))
    else { return nil }  // the tests that need it say so and are skipped
    var codes: [String: Gazetteer.ZIP] = [:]
    for row in zips where row.count >= 4 {
      var zip = codes[row[0]] ?? Gazetteer.ZIP(code: row[0], primaryTown: row[1])
      zip.shares.append(.init(town: row[1], percent: Double(row[2])))
      if row[3].hasPrefix("yes") { zip.primaryTown = row[1] }
      codes[row[0]] = zip
    }
    return Gazetteer(
      towns: towns.map { $0[0] },
      places: places.compactMap { $0.count > 1 ? .init(name: $0[0], town: $0[1]) : nil },
      zips: Array(codes.values))
  }()

  private static func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}
