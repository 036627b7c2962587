import Foundation
import Testing

/// The built program in a folder of its own, run as a shell would.
struct Shell {
  struct Result {
    var code: Int32
    var out: String
    var errors: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }  // the test is over

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Starts it without waiting, its output into files.
  func start(_ arguments: [String]) throws -> (process: Process, out: String, errors: String) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["HUBKEEPER_SETTINGS"] = nil
    environment["HUBKEEPER_TEMPLATES"] = Self.package.appendingPathComponent("Templates").path
    process.environment = environment
    let id = UUID().uuidString
    let out = try write("", to: "\(id).out")
    let errors = try write("", to: "\(id).err")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return (process, out, errors)
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Result {
    let (process, out, errors) = try start(arguments)
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus,
      out: try String(contentsOfFile: out, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// A campaign on two Maildirs, with settings and store in `home`.
  func makeCampaign() throws {
    let made = try run(
      "init", "home", "--address", "hub@example.org", "--maildir", "home/in",
      "--maildir-out", "home/out", "--authentication", "mx.example.org", "--mode", "live",
      "--since", "2026-01-01T00:00:00Z")
    #expect(made.code == 0, "\(made.errors)")
    // Tests run at any hour of the day.
    let settings = try read("home/hubkeeper.yaml").replacing(
      "quiet_from: 21", with: "quiet_from: 24")
    try write(
      settings.replacing("quiet_until: 8", with: "quiet_until: 0"), to: "home/hubkeeper.yaml")
    try write(
      """
      town,type,county,house_districts,senate_districts,congress_districts
      Worcester,city,Worcester,13th Worcester,First Worcester,2
      Somerville,city,Middlesex,27th Middlesex,Second Middlesex,7

      """, to: "towns.csv")
    try write(
      """
      hubs:
        - name: Worcester
          region: east
          status: designated
          towns: [Worcester]
          contacts:
            - {name: Ana Lima, address: ana@example.org}
      coordinators:
        - {name: Lee Park, address: lee@example.net, region: state}

      """, to: "hubs.yaml")
    for (kind, file) in [("towns", "towns.csv"), ("hubs", "hubs.yaml")] {
      let imported = try run("import", kind, file, "--settings", "home/hubkeeper.yaml")
      #expect(imported.code == 0, "\(imported.errors)")
    }
  }

  /// A sign-up that the receiving server vouches for.
  func writeSignUp(_ name: String = "maria.eml", messageID: String = "one@example.com") throws {
    try write(
      """
      Received: from out.example.com by mx.example.org; Mon, 2 Mar 2026 10:00:00 -0500
      Authentication-Results: mx.example.org; dmarc=pass header.from=example.com
      From: Maria Lopez <maria@example.com>
      To: hub@example.org
      Subject: Helping
      Date: Mon, 2 Mar 2026 10:00:00 -0500
      Message-ID: <\(messageID)>
      Content-Type: text/plain; charset=utf-8

      Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142

      """.replacing("\n", with: "\r\n"), to: name)
  }

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the bundle of the tests.
  static let program: URL = {
    let runner = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
      .resolvingSymlinksInPath()
    var folder = runner.deletingLastPathComponent()
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("hubkeeper")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        !FileManager.default.fileExists(atPath: candidate.path + "/Sources")
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return package.appendingPathComponent(".build/debug/hubkeeper")
  }()
}
