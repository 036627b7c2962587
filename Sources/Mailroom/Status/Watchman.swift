package import Foundation
import GRDB
package import Logging
import Mail
import Synchronization

/// Looks once a minute whether all is well, and sees to it that somebody hears when it is not: the
/// watchdog outside the mail loop (DESIGN §3), with every way that the settings name.
///
/// An alarm is told once, however long it lasts; one that comes back within the hour is the same one.
package final class Watchman: Sendable {
  private let house: House
  private let store: Store
  private let clock: @Sendable () -> Date
  private let logger: Logger
  private let manager: ServiceManager?
  /// Whether the mail loop is at work, and does not hang.
  private let isTurning: @Sendable () -> Bool
  private let startedAt: Date
  private let get: @Sendable (String) throws -> Void

  /// What was told, by key, and when it was last so.
  private let told = Mutex<[String: Int64]?>(nil)
  /// What the operators are still to be written, because the store took nothing then.
  private let unwritten = Mutex<[Health.Alarm]>([])

  private static let interval: Duration = .seconds(60)
  private static let sameWithin: Int64 = 3_600_000
  private static let fact = "watch:told"

  package init(
    _ house: House, store: Store, manager: ServiceManager? = nil,
    isTurning: @escaping @Sendable () -> Bool = { true },
    clock: @escaping @Sendable () -> Date = { Date() }, logger: Logger,
    fetch: @escaping @Sendable (String) throws -> Void = { try WebFetch.get($0) }
  ) {
    self.house = house
    self.store = store
    self.manager = manager
    self.isTurning = isTurning
    self.clock = clock
    self.logger = logger
    startedAt = clock()
    get = fetch
  }

  /// Until the task is cancelled.
  package func run() async {
    manager?.say(.ready)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        while !Task.isCancelled {
          await self.round()
          try? await Task.sleep(for: Self.interval)  // ends early when cancelled
        }
      }
      // By itself: an alarm command that takes long must not look like a mail loop that hangs.
      if let manager, let interval = manager.interval {
        group.addTask {
          while !Task.isCancelled {
            if self.isTurning() { manager.say(.alive) }
            try? await Task.sleep(for: interval)  // ends early when cancelled
          }
        }
      }
      await group.waitForAll()
    }
  }

  /// One look, and what follows from it.
  @discardableResult
  package func round() async -> Health {
    let now = clock()
    let health = await Health.look(
      house.settings, store: store, at: now, workerSince: startedAt)
    let new = await remember(health, at: now)
    if !new.isEmpty { await ring(health, new: new, at: now) }
    manager?.tell(health)
    await write(new, at: now)
    if health.isWell { await fetch() }
    return health
  }

  /// - Returns: the alarms that nobody was told of.
  private func remember(_ health: Health, at now: Date) async -> [Health.Alarm] {
    var known = told.withLock { $0 }
    if known == nil {
      // Of the time before this start; what cannot be read is told again.
      let text = try? await store.pool.read { try Heartbeat.value(Self.fact, in: $0) }
      known = text.flatMap { try? JSONDecoder().decode([String: Int64].self, from: Data($0.utf8)) }
    }
    // A clock that was set back has left moments that lie ahead.
    let before = (known ?? [:]).filter { abs(now.milliseconds - $0.value) < Self.sameWithin }
    // A relay that is away pauses lanes and keeps answers waiting: one thing, told once.
    let isRelayTold = before.keys.contains(where: Health.Alarm.isOfRelay)
    let new = health.alarms.filter {
      before[$0.key] == nil && !(isRelayTold && Health.Alarm.isOfRelay($0.key))
    }
    var after = before
    for alarm in health.alarms { after[alarm.key] = now.milliseconds }
    let hasChanged = after != (known ?? [:])
    let toKeep = after
    told.withLock { $0 = toKeep }
    if hasChanged {
      // A full disk is what may be wrong: then it is remembered until the next start.
      try? await store.pool.write { db in
        let text = String(decoding: try JSONEncoder().encode(toKeep), as: UTF8.self)
        try Heartbeat.set(Self.fact, text, in: db)
      }
    }
    return new
  }

  /// Whether the operators know by now that answers wait.
  static func hasToldOfRelay(at now: Date, in db: Database) throws -> Bool {
    guard let text = try Heartbeat.value(fact, in: db) else { return false }
    // What does not read was told to nobody.
    let told = (try? JSONDecoder().decode([String: Int64].self, from: Data(text.utf8))) ?? [:]
    return told.contains { key, moment in
      Health.Alarm.isOfRelay(key) && abs(now.milliseconds - moment) < sameWithin
    }
  }

  private func ring(_ health: Health, new: [Health.Alarm], at now: Date) async {
    for alarm in new {
      logger.error("alarm", metadata: ["kind": "\(alarm.key)", "line": "\(alarm.line)"])
    }
    let command = house.settings.watch.alarmCommand
    if !command.isEmpty {
      do {
        try await onOwnThread("alarm") { try AlarmCommand.run(command, alarms: health.alarms) }
      } catch {
        logger.error("the alarm command failed", metadata: ["error": "\(LogText.words(of: error))"])
      }
    }
  }

  /// The operators' mail. On a full disk it is written as soon as there is room.
  private func write(_ new: [Health.Alarm], at now: Date) async {
    let waiting = unwritten.withLock { alarms in
      alarms += new.filter { !isToldElsewhere($0, at: now) }
      return alarms
    }
    guard !waiting.isEmpty else { return }
    do {
      try await store.pool.write { db in
        let isRelayTold = try Lanes.isFailing(in: db)
        for alarm in waiting where alarm.kind != .answerWaiting || !isRelayTold {
          try Outbox.tellOperator(
            "Hubkeeper needs a look", alarm.line, key: "alarm:\(alarm.key)",
            in: Handling(db: db, house: self.house, now: now))
        }
      }
      unwritten.withLock { $0.removeFirst(min(waiting.count, $0.count)) }
    } catch {
      logger.error(
        "the operator's mail was not written", metadata: ["error": "\(LogText.words(of: error))"])
    }
  }

  /// What pauses a lane or sets a mail aside has told the operator already, with the relay's words.
  /// And a mail that would leave by the very sign-in that has ended would come when it is renewed.
  private func isToldElsewhere(_ alarm: Health.Alarm, at now: Date) -> Bool {
    switch alarm.kind {
    case .lanePaused, .failedMail: true
    case .signInRefused, .tokenEnding:
      SignInState(of: house.settings).map { $0.isRelays && $0.isOver(at: now) } ?? false
    default: false
    }
  }

  private func fetch() async {
    let url = house.settings.watch.healthcheckURL
    guard !url.isEmpty else { return }
    do {
      try await onOwnThread("healthcheck") { [get] in try get(url) }
    } catch is CancellationError {
    } catch {
      // Its own service tells when the fetching stops.
      logger.warning(
        "healthcheck_url cannot be fetched", metadata: ["error": "\(LogText.words(of: error))"])
    }
  }
}
