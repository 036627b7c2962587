import Foundation

/// Python's `icalendar`, by the script that MailTests have for it.
enum Follower {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("MailTests/Calendar/follow.py").path

  /// `.ci/packages` installs the library.
  static let isThere = (try? python(["-c", "import icalendar"], Data())) != nil

  private struct Failed: Error { var words: String }

  static func run(_ input: Data) throws -> Data { try python([script], input) }

  private static func python(_ arguments: [String], _ input: Data) throws -> Data {
    // Files and no pipes: what is large would fill one while nobody reads.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("follower-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ data: Data = Data()) throws -> URL {
      let place = folder.appendingPathComponent(name)
      try data.write(to: place)
      return place
    }
    let (out, errors) = (try file("out"), try file("errors"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file("in", input))
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(words: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return try Data(contentsOf: out)
  }
}
