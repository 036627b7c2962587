import Campaign
import Foundation
import Logging
import Mail
import Mailroom
import Synchronization
import TestServers

/// How long the faults are played: a piece of each in `make test`, all of it in `make faults`.
enum FaultSuite {
  static let isFull = ProcessInfo.processInfo.environment["FAULTS"] == "full"

  /// All cases in the full suite, else the first.
  static func some<Case>(_ cases: [Case]) -> [Case] {
    isFull ? cases : Array(cases.prefix(1))
  }

  /// How long the soak is; 0 for none.
  static let soakMinutes =
    ProcessInfo.processInfo.environment["SOAK_MINUTES"].flatMap { Int($0) } ?? 0

  /// What a test draws from, its seed printed; `SEED=…` brings it back.
  static func random(for name: String) -> SplitMix {
    let seed =
      ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
      ?? .random(in: 0 ... .max)
    print("\(name): SEED=\(seed)")
    return SplitMix(state: seed)
  }
}

/// A clock that only the test moves.
final class PassedClock: Sendable {
  private let moment: Mutex<Date>
  init(_ moment: Date = Date()) { self.moment = Mutex(moment) }
  var now: Date { moment.withLock { $0 } }
  func pass(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
  func set(_ date: Date) { moment.withLock { $0 = date } }
}

/// Whoever looks whether all is well, at moments that the test passes.
struct Lookout {
  private let watchman: Watchman

  init(_ office: Office, _ clock: PassedClock) throws {
    let (house, store) = try CampaignHouse.open(office.settings, templates: Office.templates)
    watchman = Watchman(
      house, store: store, clock: { clock.now }, logger: Shift.quiet, fetch: { _ in })
  }

  @discardableResult
  func look() async -> Health { await watchman.round() }
}

/// The worker in this process, turn by turn as from cron, at moments that the test passes: a day goes
/// by in seconds, and what cut its line can be counted to the byte.
final class Shift {
  let office: Office
  let clock: PassedClock
  private let house: House
  let store: Store
  private let spool: String
  private let watchman: Watchman
  private var worker: Worker

  static let quiet = Logger(label: "shift") { _ in SwiftLogNoOpLogHandler() }

  /// - Parameter spool: where big mails lie on their way, if not in the office's folder.
  init(_ office: Office, clock: PassedClock = PassedClock(), spool: String? = nil) throws {
    self.office = office
    self.clock = clock
    self.spool = spool ?? office.directory.path
    (house, store) = try CampaignHouse.open(office.settings, templates: Office.templates)
    watchman = Watchman(
      house, store: store, clock: { clock.now }, logger: Self.quiet, fetch: { _ in })
    worker = try Self.worker(house, store, clock, spool: self.spool)
  }

  private static func worker(
    _ house: House, _ store: Store, _ clock: PassedClock, spool: String
  ) throws -> Worker {
    let settings = house.settings
    let mailbox: any IncomingMailbox
    if settings.mailbox.maildir.isEmpty {
      let login = settings.mailbox.login
      mailbox = IMAPMailbox(
        IMAPSettings(
          server: try ServerAddress(url: settings.mailbox.imap, plain: login.allowsPlain),
          credentials: .password(user: login.user) {
            try String(contentsOfFile: login.passwordFile, encoding: .utf8)
          },
          caFile: login.caFile.isEmpty ? nil : login.caFile, spoolDirectory: spool))
    } else {
      mailbox = MaildirMailbox(path: settings.mailbox.maildir)
    }
    let login = settings.relay.login
    let relay = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: settings.relay.smtp, plain: login.allowsPlain),
        caFile: login.caFile.isEmpty ? nil : login.caFile))
    return Worker(
      house, store: store, mailbox: mailbox, transport: relay, clock: { clock.now },
      logger: quiet)
  }

  /// Another process takes over, as cron begins one each time.
  func begin() throws { worker = try Self.worker(house, store, clock, spool: spool) }

  /// - Returns: what ended the turn, or `nil`.
  @discardableResult
  func turn() async -> (any Error)? {
    do {
      _ = try await worker.runOnce()
      return nil
    } catch {
      return error
    }
  }

  @discardableResult
  func look() async -> Health { await watchman.round() }
}

extension Office {
  /// How many welcomes lie in the outbox in each state, as `sent 3`.
  func welcomes() throws -> [String] {
    try texts(
      "SELECT state || ' ' || COUNT(*) FROM outbox WHERE template = 'welcome' GROUP BY state")
  }

  /// Of the people who signed up, those who are not one volunteer with one welcome.
  func wronged() throws -> [String] {
    try texts(
      """
      SELECT address || ' ' || COUNT(DISTINCT personID) FROM personAddress
      JOIN address ON address.id = addressID
      WHERE address LIKE 'volunteer%' GROUP BY addressID
      HAVING COUNT(DISTINCT personID) <> 1 OR
        (SELECT COUNT(*) FROM outbox WHERE addressID = address.id AND template = 'welcome') <> 1
      """)
  }
}

extension Counter {
  /// How many mails this address got.
  func count(to recipient: String) -> Int {
    smtp.messages.count { $0.recipients == [recipient] }
  }
}
