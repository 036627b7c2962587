import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import TestServers

/// One campaign in a folder of its own: settings, a store with a few towns and two hubs, and the
/// worker as a process that is started, stopped and killed.
///
/// The test reads the store beside the worker, as every subcommand does.
final class Office {
  static let address = "hub@example.org"
  /// Whose `Authentication-Results` count; also the name in the servers' `Received`.
  static let server = "mail.example.org"

  let directory: TemporaryDirectory
  let settings: Settings
  private var opened: Store
  private(set) var worker: ChildProcess?

  /// - Parameters:
  ///   - store: the store's path, where it is not to lie in the office's folder.
  ///   - values: settings by key, over those that suit every test.
  init(_ values: [String: String], store: String? = nil) throws {
    directory = try TemporaryDirectory("hub-office")
    var all = [
      "store": store ?? directory.path("books/hubkeeper.sqlite"),
      "mailbox.address": Self.address,
      "authentication.server": Self.server,
      // The tests run at any hour, and by the thousand.
      "campaign.quiet_from": "24", "campaign.quiet_until": "0",
      "limits.first_mails_per_hour": "100000", "limits.first_mails_per_day": "100000",
      "alarm_command": "echo \"$HUBKEEPER_ALARM_KINDS\" >> '\(directory.path("rung"))'",
    ]
    all.merge(values) { _, new in new }
    let file = try directory.write(SettingKey.file(values: all), to: "hubkeeper.yaml")
    settings = try Settings(file: file)
    opened = try CampaignHouse.open(settings, templates: Self.templates).store
    try found()
  }

  deinit { worker?.stop() }

  static let templates = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Templates").path(percentEncoded: false)

  private func found() throws {
    let towns = """
      town,type,county,house_districts,senate_districts,congress_districts
      Worcester,city,Worcester,1st Worcester,First Worcester,Second
      Somerville,city,Middlesex,27th Middlesex,Second Middlesex,Seventh

      """
    let hubs = """
      hubs:
        - name: Worcester
          region: east
          status: designated
          towns: [Worcester]
          contacts:
            - {name: Ana Lima, address: ana@example.net}
        - name: Somerville
          region: east
          status: designated
          towns: [Somerville]
          contacts:
            - {name: Sam Oke, address: sam@example.net}
      coordinators:
        - {name: Lee Park, address: lee@example.net, region: state}
      """
    let staged = try CivicFile.towns.stage(CSVReader(text: Array(towns.utf8)))
    let file = try HubsFile(hubs)
    try opened.pool.write { db in
      _ = try staged.run(in: db, on: "2026-11-24")
      _ = try HubsImport(file).run(in: db, at: Date(), isForgotten: { _ in false })
      // They hear of each newcomer at once, and not in a daily mail at an hour of the test's.
      try db.execute(
        sql: """
          INSERT INTO contactSettings (personID, isAtOnce)
            SELECT DISTINCT personID, 1 FROM role WHERE kind = 'contact'
          """)
    }
  }

  // MARK: The worker

  /// Starts the worker; its words go to `worker.log`.
  func start(_ options: String...) throws {
    let program = Program(at: Self.executable)
    worker = try ChildProcess(
      program, [settings.file, Self.templates] + options, output: directory.path("worker.log"))
  }

  /// The executable lies beside the tests.
  private static var executable: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      let candidate = folder.appending(path: "WorkerUnderTest").path(percentEncoded: false)
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    // Tests that a tool of Xcode or of the toolchain runs are named on the command line.
    let named = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: named).deletingLastPathComponent()
      .appending(path: "WorkerUnderTest").path(percentEncoded: false)
  }

  /// As SIGKILL or a power cut ends it.
  func kill() { worker?.crash() }

  /// Asks the worker to end, as systemd does.
  ///
  /// - Returns: whether it ended by itself within the five seconds that it has.
  func stop() async throws -> Bool {
    guard let worker else { return true }
    Foundation.kill(worker.identifier, SIGTERM)
    defer { worker.crash() }
    do {
      try await waitUntil("the worker ends", within: .seconds(6)) { !worker.isRunning }
      return true
    } catch {
      return false
    }
  }

  /// Moves the clock of a worker that was started with `--ahead`.
  func setAhead(seconds: Double) throws { try directory.write("\(seconds)", to: "ahead") }

  /// What the alarm command was told, each time that it ran.
  var rung: [String] { directory.text(of: "rung").split(separator: "\n").map(String.init) }

  /// The titles of the notes to whoever operates.
  func notes() throws -> [String] {
    try texts(
      "SELECT json_extract(\"values\", '$.title') FROM outbox WHERE template = 'operator-note'")
  }

  var isWorking: Bool { worker?.isRunning ?? false }
  var log: String { String(directory.text(of: "worker.log").suffix(4_000)) }

  // MARK: A copy

  func backUp(to file: String) throws { try opened.backUp(to: file) }

  /// As `hubkeeper restore FILE` does it, while the worker is stopped.
  func restore(_ file: String) throws {
    let restoration = Restoration(backup: file, store: settings.store)
    try restoration.begin()
    let (house, draft) = try CampaignHouse.open(
      settings, templates: Self.templates, store: restoration.draft)
    try draft.pool.write { _ = try Gap.begin(in: Handling(db: $0, house: house, now: Date())) }
    try draft.close()
    try opened.pool.close()
    try restoration.finish()
    opened = try CampaignHouse.open(settings, templates: Self.templates).store
  }

  // MARK: The books

  func read<T: Sendable>(_ look: @Sendable (Database) throws -> T) throws -> T {
    try opened.pool.read(look)
  }

  func readOutsideTransaction<T: Sendable>(_ look: @Sendable (Database) throws -> T) throws -> T {
    try opened.pool.writeWithoutTransaction(look)
  }

  func write(_ change: @Sendable (Database) throws -> Void) throws { try opened.pool.write(change) }

  /// A change as a command beside the worker makes it.
  func handle(_ change: (Handling) throws -> Void) throws {
    let (house, store) = try CampaignHouse.open(settings, templates: Self.templates)
    try store.pool.write { try change(Handling(db: $0, house: house, now: Date())) }
  }

  /// FORGET ME.
  func forget(_ person: Int64) throws {
    try handle { _ = try Forgetting.forget(person, by: person, in: $0) }
  }

  func count(_ sql: String) throws -> Int { try read { try Int.fetchOne($0, sql: sql) ?? 0 } }

  func texts(_ sql: String) throws -> [String] { try read { try String.fetchAll($0, sql: sql) } }

  /// How many volunteers the books have.
  func volunteers() throws -> Int { try count("SELECT COUNT(*) FROM volunteer") }

  /// How many ledger rows have this outcome.
  func outcomes(_ outcome: String) throws -> Int {
    try count("SELECT COUNT(*) FROM ledger WHERE outcome = '\(outcome)'")
  }

  /// Waits, and tells what the worker said when it waits in vain.
  func wait(
    for what: String, within limit: Duration = .seconds(20), file: String = #fileID,
    line: Int = #line, _ condition: () throws -> Bool
  ) async throws {
    do {
      try await waitUntil(what, within: limit, file: file, line: line, condition)
    } catch let failure as ServerFailure {
      let rows = try texts("SELECT outcome || ' ' || COALESCE(note, '') FROM ledger LIMIT 20")
      let mails = try texts(
        "SELECT template || ' ' || state || ' ' || COALESCE(reply, '') FROM outbox LIMIT 20")
      throw ServerFailure.timedOut("\(failure)\nledger: \(rows)\noutbox: \(mails)\n\(log)")
    }
  }

  /// Lets the pause before the next try pass at once.
  func hurry() throws {
    try write { db in
      try db.execute(
        sql: "UPDATE outbox SET notBefore = 0 WHERE state IN ('queued', 'deferred', 'uncertain')")
    }
  }
}
