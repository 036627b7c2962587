import Campaign
import Foundation
import Logging
import Mail
import Mailroom
import ServiceLifecycle
import UnixSignals

/// The worker as a process of its own that the tests may kill, stop and starve: the product's
/// house, and a fault that must not be in the product.
///
///     WorkerUnderTest SETTINGS TEMPLATES [--abort-now] [--impatient] [--ahead]
///
/// With `--ahead` its clock is ahead of the machine's by as many seconds as the file `ahead` beside the
/// settings says: a wrong clock, or an hour that has passed.
@main
struct WorkerUnderTest {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: WorkerUnderTest SETTINGS TEMPLATES [--abort-now] [--impatient] [--ahead]")
      exit(64)
    }
    // A limit on the size of files is then an error of write(2), as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
    let settings = try Settings(file: arguments[1])
    let lock = try WorkerLock(besideStore: settings.store)
    let (built, store) = try CampaignHouse.open(settings, templates: arguments[2])
    let faults: [any Capability] = arguments.contains("--abort-now") ? [AbortNow()] : []
    let house = House(
      settings: settings, templates: built.templates,
      capabilities: faults + built.capabilities, commands: built.commands, kinds: built.kinds)
    let wiring = Wiring(settings: settings, isImpatient: arguments.contains("--impatient"))
    let isAhead = arguments.contains("--ahead")
    let worker = Worker(
      house, store: store, mailbox: try wiring.mailbox(), transport: try wiring.transport(),
      clock: clock(isAhead ? arguments[1] : nil),
      logger: Logger(label: "worker"))
    let group = ServiceGroup(
      services: [Working(worker: worker)], gracefulShutdownSignals: [.sigterm],
      logger: Logger(label: "service"))
    try await group.run()
    withExtendedLifetime(lock) {}
  }

  private static func clock(_ settings: String?) -> @Sendable () -> Date {
    guard let settings else { return { Date() } }
    let file = URL(fileURLWithPath: settings).deletingLastPathComponent()
      .appendingPathComponent("ahead")
    return {
      // Not there or just being written: not ahead.
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return Date() + (Double(text) ?? 0)
    }
  }
}

/// A graceful stop cancels the worker, which ends what is in flight.
private struct Working: Service {
  let worker: Worker

  func run() async throws {
    try await cancelWhenGracefulShutdown { try await worker.run() }
  }
}

/// The handler that takes the whole process with it.
private struct AbortNow: Capability {
  func take(_ letter: Letter, in handling: Handling) throws -> Taken? {
    if letter.message.subject == "abort now" { abort() }
    return nil
  }
}
