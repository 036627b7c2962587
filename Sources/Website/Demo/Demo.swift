import Campaign
import Foundation
import GRDB
import Hummingbird
package import Logging
import Mail
import Mailroom

/// Hubkeeper's main job on one's own machine: the real worker between two Maildirs, with a page
/// on loopback that writes into the one and shows what comes out of the other.
package struct Demo: Sendable {
  private let folder: String
  private let templates: String
  private let sample: String
  private let port: Int
  private let logger: Logger

  private static let address = "hubs@example.org"
  /// The receiving server that the page's mails claim to have passed.
  private static let server = "demo.example.org"

  /// - Parameters:
  ///   - folder: where settings, store and Maildirs lie; made when missing, gone on with otherwise.
  ///   - templates: the folder of the mails.
  ///   - sample: the folder of the sample campaign; `nil` for `Config/demo` beside `templates`.
  ///   - port: of 127.0.0.1; 0 takes any free one.
  package init(
    folder: String, templates: String, sample: String? = nil, port: Int, logger: Logger
  ) {
    self.folder = folder
    self.templates = templates
    self.sample =
      sample
      ?? URL(fileURLWithPath: templates).deletingLastPathComponent()
      .appendingPathComponent("Config/demo").path
    self.port = port
    self.logger = logger
  }

  /// Runs until SIGINT, SIGTERM or cancellation, then finishes what is in flight.
  package func run() async throws {
    try await run { port in
      let line = "The demo is at http://127.0.0.1:\(port)/ (stop it with Control-C)\n"
      FileHandle.standardOutput.write(Data(line.utf8))
    }
  }

  /// - Parameter ready: called once with the port that the page is at.
  /// - Throws: `SettingsError`, `StoreError`, `TemplateError`, what is wrong with the sample, or
  ///   that the port is taken.
  package func run(ready: @escaping @Sendable (Int) -> Void) async throws {
    let now = Date()
    let settings = try settings(now: now)
    let lock = try WorkerLock(besideStore: settings.store)
    // The sample before the house, which reads the towns when it opens.
    let books = try Store(path: settings.store, migrations: CampaignSchema.migrations)
    try SampleCampaign(folder: sample).put(into: books, clock: settings.clock, at: now)
    let (house, store) = try CampaignHouse.open(settings, templates: templates)
    let worker = Worker(
      house, store: store,
      mailbox: MaildirMailbox(path: settings.mailbox.maildir, pollInterval: .seconds(1)),
      transport: MaildirTransport(path: settings.relay.maildir), logger: logger)
    let pages = DemoPages(
      cast: try await store.pool.read { try Cast(in: $0) },
      correspondence: Correspondence(
        incoming: settings.mailbox.maildir, outgoing: settings.relay.maildir, house: house,
        store: store),
      postbox: Postbox(
        transport: MaildirTransport(path: settings.mailbox.maildir), ours: house.address,
        server: Self.server, zone: settings.clock.zone),
      folder: folder)
    let application = Application(
      router: pages.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) },
      logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      group.addTask { try await application.runService() }
      defer { group.cancelAll() }
      try await group.next()
    }
    withExtendedLifetime(lock) {}
  }

  /// The settings of the folder, written when it has none.
  private func settings(now: Date) throws -> Settings {
    let base = URL(fileURLWithPath: folder)
    let file = base.appendingPathComponent("hubkeeper.yaml")
    let files = FileManager.default
    if !files.fileExists(atPath: file.path) {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let text = SettingKey.file(values: [
        "campaign.name": "Medicare for All",
        "campaign.postal_address": "1 Example Street, Boston, MA 02108",
        // Nobody sleeps in a demo, and one visitor plays everybody.
        "campaign.quiet_from": "24", "campaign.quiet_until": "0",
        "limits.answers_per_hour": "10000", "limits.answers_per_day": "10000",
        "limits.stranger_answers_per_hour": "10000", "limits.stranger_answers_per_day": "10000",
        "limits.first_mails_per_hour": "10000", "limits.first_mails_per_day": "10000",
        // Nor has anybody half an hour to wait for a mail to many.
        "blasts.wait_minutes": "0", "blasts.long_wait_minutes": "0",
        "blasts.first_pause_minutes": "0",
        "mailbox.address": Self.address, "mailbox.since": Moments.text(now - 60),
        "mailbox.maildir": "in", "relay.maildir": "out",
        "authentication.server": Self.server,
      ])
      try Data(text.utf8).write(to: file, options: .atomic)
    }
    return try Settings(file: file.path)
  }
}
