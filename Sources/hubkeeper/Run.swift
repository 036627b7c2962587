import ArgumentParser
import Campaign
import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import ServiceLifecycle
import UnixSignals
import Website

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the mailbox and send what is due: the worker.",
    discussion: """
      SIGTERM and SIGINT end it within 5 seconds, after what is in flight; SIGHUP reads the \
      templates anew. One worker a store: a second one ends with 75.
      """)

  @OptionGroup var places: PlaceOptions
  @Flag(help: "Handle what waits, send what is due, and end: for cron.") var once = false
  @Flag(help: "With --once: the line at the end as JSON.") var json = false
  @Option(help: "Log trace, debug, info, notice, warning, error or critical.")
  var logLevel: LogLevel = .info

  func run() async throws {
    let settings = try places.readSettings()
    guard settings.since != nil else {
      throw Wiring.missing(
        "mailbox.since", "mail that arrived before this moment is never touched", settings)
    }
    let mailbox = try Wiring.mailbox(settings)
    let transport = try Wiring.transport(settings)
    let folder = try TemplatesFolder.find(settings)
    // The lock first: a second worker does not even open the store.
    let lock = try Self.lock(settings.store)
    let (house, store) = try CampaignHouse.open(settings, templates: folder)
    let logger = makeLogger()
    let mark = StoreMark(store)
    if try mark.begin(at: Date()) {
      logger.warning(
        "the store was restored or copied: its mail is held until `hubkeeper release` or a coordinator's YES"
      )
      try await store.pool.write { db in
        try Outbox.tellOperator(
          "The books were restored or copied",
          "The store is not the one that the worker last ran on, so nothing but answers to commands leaves. Look at `hubkeeper status`, then: hubkeeper release. A coordinator's YES to the list of what waits does the same.",
          key: "store held", in: Handling(db: db, house: house, now: Date()))
      }
    }
    let worker = Worker(
      house, store: store, mailbox: mailbox, transport: transport, logger: logger)
    if once {
      try await runOnce(worker)
    } else {
      let reloading = Reloading(house: house, folder: folder, logger: logger)
      let port = settings.website.port
      let site = port > 0 ? Site(house, store: store, port: port, logger: logger) : nil
      Metrics.begin()
      let manager = ServiceManager(ProcessInfo.processInfo.environment)
      let watchman = Watchman(
        house, store: store, manager: manager, isTurning: { worker.isTurning }, logger: logger)
      var services: [any Service] = [
        Working(worker: worker, manager: manager, logger: logger),
        Watching(watchman: watchman), reloading, Marking(mark: mark, logger: logger),
      ]
      if let site { services.append(Serving(site: site)) }
      try await serve(services, logger)
    }
    withExtendedLifetime(lock) {}
  }

  private static func lock(_ store: String) throws -> WorkerLock {
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: folder) {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    return try WorkerLock(besideStore: store)
  }

  private func makeLogger() -> Logger {
    let level = logLevel.level
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = level
      return handler
    }
    return Logger(label: "hubkeeper")
  }

  private func runOnce(_ worker: Worker) async throws {
    let (handled, tried) = try await worker.runOnce()
    Terminal.say(
      json
        ? "{\"handled\": \(handled), \"sent\": \(tried)}"
        : "\(handled) handled, \(tried) sent.")
  }

  private func serve(_ services: [any Service], _ logger: Logger) async throws {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) },
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    logger.notice("at work")
    try await group.run()
    logger.notice("stopped")
  }

  enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
  }
}

/// The worker as a service: a graceful stop cancels it, and it ends what is in flight.
private struct Working: Service {
  let worker: Worker
  let manager: ServiceManager?
  let logger: Logger

  func run() async throws {
    try await withGracefulShutdownHandler {
      try await cancelWhenGracefulShutdown { try await worker.run() }
    } onGracefulShutdown: {
      manager?.say(.stopping)
      let logger = logger
      // A server that hangs must not keep us: what is in flight then is found again at the start.
      Foundation.Thread {
        Foundation.Thread.sleep(forTimeInterval: 4.7)
        logger.warning("a server did not answer in time: left in the middle")
        exit(0)
      }.start()
    }
  }
}

/// Whoever looks whether all is well.
private struct Watching: Service {
  let watchman: Watchman

  func run() async throws {
    await cancelWhenGracefulShutdown { await watchman.run() }
  }
}

/// Raises the counter in the store and beside it, so that a backup of an hour ago is known as one.
private struct Marking: Service {
  let mark: StoreMark
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try? await Task.sleep(for: StoreMark.interval)  // ends early when cancelled
        if Task.isCancelled { return }
        do { try mark.advance() } catch {
          logger.error("the store's counter cannot be raised", metadata: ["error": "\(error)"])
        }
      }
    }
  }
}

/// The pages beside the mail.
private struct Serving: Service {
  let site: Site

  func run() async throws {
    try await cancelWhenGracefulShutdown { try await site.run() }
  }
}

/// Takes the templates anew at SIGHUP; with a mistake in them the old ones stay.
private struct Reloading: Service {
  let house: House
  let folder: String
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await _ in await UnixSignalsSequence(trapping: .sighup) { reload() }
    }
  }

  private func reload() {
    do {
      let templates = try Templates.load(from: folder)
      try templates.check(requiring: CampaignHouse.requiredTemplates)
      house.reload(templates)
      logger.notice("templates reloaded", metadata: ["folder": "\(folder)"])
    } catch {
      logger.error("the old templates stay", metadata: ["error": "\(error)"])
    }
  }
}
