import CoreMetrics
package import Foundation
import GRDB
package import Logging
package import Mail
import Synchronization

/// The worker: looks at the mailbox, sends what is due, and runs the clock, until it is stopped.
///
/// One a store; the caller holds the `WorkerLock`. Stopping finishes what is in flight.
package final class Worker: Sendable {
  private let house: House
  private let store: Store
  private let mailbox: any IncomingMailbox
  private let transport: any OutgoingTransport
  private let clock: @Sendable () -> Date
  private let logger: Logger
  private let bell = Bell()
  private let copies = Mutex<[[UInt8]]>([])
  /// When the last look succeeded, for the watchdog and `status`.
  private let lastLook: Mutex<Date>
  /// When the mail loop last ended a look, well or not: it does not hang.
  private let lastTurn: Mutex<Date>
  private let lastSurvey = Mutex(Date.distantPast)
  /// When the junk folder was last looked at.
  private let lastJunk = Mutex(Date.distantPast)
  /// When a backup was last begun.
  private let lastBackUp = Mutex(Date.distantPast)
  /// When the Sent folder was last looked at.
  private let lastSweep = Mutex(Date.distantPast)
  /// When old copies in the Sent folder were last looked for.
  private let lastCopySweep = Mutex(Date.distantPast)
  private let owed = Owed()
  /// `run` goes on after an error, `runOnce` ends.
  private let goesOn = Mutex(false)

  private static let watchdogAfter: TimeInterval = 900
  private static let batch = 128
  /// What changes slowly in the mailbox is asked for so often.
  private static let surveyAfter: TimeInterval = 600

  package init(
    _ house: House, store: Store, mailbox: any IncomingMailbox,
    transport: any OutgoingTransport, clock: @escaping @Sendable () -> Date = { Date() },
    logger: Logger
  ) {
    self.house = house
    self.store = store
    self.mailbox = mailbox
    self.transport = transport
    self.clock = clock
    self.logger = logger
    lastLook = Mutex(clock())
    lastTurn = Mutex(clock())
  }

  /// Whether the mail loop ended a look, well or not, in the last quarter of an hour: else it hangs,
  /// and only a new process helps. A server that refuses us is no reason to begin anew.
  package var isTurning: Bool {
    clock().timeIntervalSince(lastTurn.withLock { $0 }) <= Self.watchdogAfter
  }

  // MARK: Once

  /// Handles what waits and sends what is due, then ends: for cron and for tests.
  ///
  /// - Returns: how many messages were handled and mails tried.
  /// - Throws: `MailboxError`, and our own faults.
  package func runOnce() async throws -> (handled: Int, tried: Int) {
    try await recover()
    try await bringGap()
    try await sweepJunk()
    let look = try await intake.look()
    try await noteLook()
    if look.pending == 0 { try await gapIntake.end() }
    try await sweepSent()
    try await runClock()
    try await runLongWork()
    var tried = 0
    for lanes in [[TemplateLane.answers], [.notices], [.bulk]] {
      while true {
        let count = try await departure.sendBatch(
          lanes: lanes, limit: Self.batch, isUrgent: lanes == [.answers])
        if count == 0 { break }
        tried += count
      }
    }
    try await appendCopies()
    await secureForgotten()
    try await sweepCopies()
    await mailbox.close()
    await transport.close()
    await backUpIfDue()
    return (look.handled, tried)
  }

  // MARK: For good

  /// Runs until the task is cancelled; then finishes what is in flight, closes, and returns.
  package func run() async throws {
    goesOn.withLock { $0 = true }
    try await recover()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.watchedMailLoop() }
      let inFlight = self.house.settings.relay.inFlight
      let urgent = min(Self.batch, max(1, inFlight / 4))
      group.addTask { await self.sendLoop([.answers], share: urgent, isUrgent: true) }
      // Two more than connections: one claims and renders and one marks while the lines are busy;
      // together never more in flight than the setting.
      let others = min(house.settings.relay.connections + 2, max(1, inFlight - urgent))
      let share = min(Self.batch, max(1, (inFlight - urgent) / others))
      for _ in 0..<others {
        group.addTask { await self.sendLoop([.notices, .bulk], share: share, isUrgent: false) }
      }
      group.addTask { await self.clockLoop() }
      group.addTask { await self.longWorkLoop() }
      group.addTask { await self.backUpLoop() }
      await group.waitForAll()
    }
    await mailbox.close()
    await transport.close()
  }

  private var intake: Intake {
    Intake(house, store: store, mailbox: mailbox, clock: clock, logger: logger, owed: owed)
  }

  private var gapIntake: GapIntake {
    GapIntake(house: house, store: store, mailbox: mailbox, logger: logger)
  }

  private var departure: Departure {
    Departure(
      house, store: store, transport: transport, clock: clock, logger: logger,
      isPatient: goesOn.withLock { $0 }
    ) { bytes in
      // A courtesy copy: bounded, and lost with the process.
      self.copies.withLock { if $0.count < 500 { $0.append(bytes) } }
    }
  }

  private func recover() async throws {
    let now = clock()
    let count = try await store.pool.write { db in
      try Heartbeat.begin(now, in: db)
      return try Outbox.recover(in: Handling(db: db, house: self.house, now: now))
    }
    if count > 0 {
      logger.warning("mails were in flight at the last end", metadata: ["count": "\(count)"])
    }
  }

  /// Starts the mail loop afresh when no look succeeded for 15 minutes, whatever it hangs on.
  private func watchedMailLoop() async {
    while !Task.isCancelled {
      lastLook.withLock { $0 = clock() }
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await self.mailLoop() }
        group.addTask {
          while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(30))  // ends early when cancelled
            let silence = self.clock().timeIntervalSince(self.lastLook.withLock { $0 })
            if silence > Self.watchdogAfter {
              self.logger.error("no look at the mailbox succeeded for 15 minutes: starting afresh")
              return
            }
          }
        }
        await group.next()
        group.cancelAll()
      }
      await mailbox.close()
    }
  }

  private func mailLoop() async {
    var pauses = Pauses()
    while !Task.isCancelled {
      do {
        try await bringGap()
        // Before the look, which then sees what was moved.
        try await sweepJunk()
        let look = try await intake.look { self.bell.ring() }
        pauses.reset()
        try await noteLook()
        if look.pending == 0 { try await gapIntake.end() }
        try await appendCopies()
        try await sweepSent()
        try await sweepCopies()
        await secureForgotten()
        if look.handled > 0 { logger.info("handled", metadata: ["count": "\(look.handled)"]) }
        // What threw is tried again soon; else wait for mail, with a full look every 10 minutes.
        try await mailbox.waitForMail(atMost: look.pending > 0 ? .seconds(5) : .seconds(600))
      } catch is CancellationError {
        return
      } catch {
        if Task.isCancelled { return }
        lastTurn.withLock { $0 = clock() }
        Counter(label: Metrics.failures).increment()
        logger.error("the mailbox failed", metadata: ["error": "\(LogText.words(of: error))"])
        await mailbox.close()
        let pause = pauses.next(random: house.randomness)
        try? await Task.sleep(for: pause)  // ends early when cancelled
      }
    }
  }

  /// Writes down that a look succeeded, for whoever watches from another process, and now and then
  /// what else the mailbox tells.
  private func noteLook() async throws {
    let now = clock()
    lastLook.withLock { $0 = now }
    lastTurn.withLock { $0 = now }
    Counter(label: Metrics.looks).increment()
    let isDue = isDue(lastSurvey, after: Self.surveyAfter, at: now)
    // Before the questions: a server that does not like one must not hold up the mail at each turn.
    if isDue { lastSurvey.withLock { $0 = now } }
    let full = isDue ? try await mailbox.fullness() : nil
    let failed = isDue ? try await mailbox.count(in: house.settings.mailbox.failed) : nil
    let inbox = isDue ? try await mailbox.count(in: house.settings.mailbox.inbox) : nil
    try await store.pool.write { db in
      // Once a minute is often enough, however often there is mail.
      let last = try Heartbeat.moment(.look, in: db) ?? .distantPast
      if now.timeIntervalSince(last) >= 60 || last > now {
        if last > .distantPast {
          try ClockChange.note(since: last, in: Handling(db: db, house: self.house, now: now))
        }
        try Heartbeat.note(.look, now, in: db)
        try SteadyClock.follow(now, in: db)
      }
      guard isDue else { return }
      try Heartbeat.note(.mailboxFull, full.map { Int(($0 * 100).rounded()) }, in: db)
      try Heartbeat.note(.failed, failed ?? 0, in: db)
      // What is ours to handle has left the inbox by now, or is on its way.
      let ours = try Ledger.countInInbox(in: db)
      try Heartbeat.note(.older, inbox.map { max(0, $0 - ours) }, in: db)
    }
  }

  private func backUpLoop() async {
    while !Task.isCancelled {
      await backUpIfDue()
      try? await Task.sleep(for: .seconds(60))  // ends early when cancelled
    }
  }

  /// The night's copy, on a thread of its own. One that fails is tried again in an hour, and told when
  /// the last is two days old.
  private func backUpIfDue() async {
    let now = clock()
    guard let backups = Backups(house.settings),
      isDue(lastBackUp, after: 3_600, at: now)
    else { return }
    do {
      let began = try await store.pool.read { try Heartbeat.moment(.began, in: $0) }
      guard backups.isDue(at: now, since: began ?? now) else { return }
      lastBackUp.withLock { $0 = now }
      let store = store
      _ = try await onOwnThread("backup") { try backups.make(of: store, at: now) }
      logger.notice("the books are backed up")
    } catch is CancellationError {
    } catch {
      logger.error("the backup failed", metadata: ["error": "\(LogText.words(of: error))"])
    }
  }

  /// Before the first look of a restored store.
  private func bringGap() async throws {
    guard try await store.pool.read({ try Gap.open(in: $0) }) != nil else { return }
    _ = try await mailbox.open()
    try await gapIntake.bring()
  }

  /// The clock rests until the lost time is booked: its rules would not know what has happened.
  private func isCatchingUp() async throws -> Bool {
    try await store.pool.read { try Gap.open(in: $0) != nil }
  }

  private func sweepJunk() async throws {
    let now = clock()
    let sweep = JunkSweep(house: house, store: store, mailbox: mailbox, logger: logger)
    if try await store.pool.read({ try !JunkMail.wanted(in: $0).isEmpty }) {
      _ = try await mailbox.open()
      try await sweep.fetchWanted(at: now)
    }
    guard isDue(lastJunk, after: JunkSweep.interval, at: now) else { return }
    // Before the look, as with the Sent folder.
    lastJunk.withLock { $0 = now }
    _ = try await mailbox.open()
    try await sweep.look(at: now)
  }

  /// Slowly: an answer by hand is no hurry.
  private func sweepSent() async throws {
    let now = clock()
    guard isDue(lastSweep, after: SentSweep.interval, at: now) else { return }
    // Before the look: what fails there must not hold up the mail at each turn.
    lastSweep.withLock { $0 = now }
    let sweep = SentSweep(house: house, store: store, mailbox: mailbox, logger: logger)
    try await sweep.look(at: now)
  }

  /// What is older than the campaign keeps it leaves the Sent folder, too.
  private func sweepCopies() async throws {
    let now = clock()
    guard isDue(lastCopySweep, after: SentCopies.interval, at: now) else { return }
    lastCopySweep.withLock { $0 = now }
    let copies = SentCopies(house: house, store: store, mailbox: mailbox, logger: logger)
    try await copies.sweep(at: now)
  }

  /// Whether so much time has passed; a clock that was set back makes everything due.
  private func isDue(_ last: borrowing Mutex<Date>, after interval: TimeInterval, at now: Date)
    -> Bool
  {
    let passed = now.timeIntervalSince(last.withLock { $0 })
    return passed >= interval || passed < 0
  }

  /// A courtesy: a full mailbox that refuses a copy must not hold up the mail.
  private func appendCopies() async throws {
    let waiting = copies.withLock { queue in
      defer { queue = [] }
      return queue
    }
    for bytes in waiting {
      do {
        try await mailbox.append(bytes, to: house.settings.mailbox.sent)
      } catch let error as MailboxError where error.kind == .refused || error.kind == .quota {
        logger.warning(
          "a copy was refused", metadata: ["error": "\(LogText.words(of: error))"])
        // The connection went with the refusal.
        _ = try await mailbox.open()
      }
    }
  }

  private func sendLoop(_ lanes: [TemplateLane], share: Int, isUrgent: Bool) async {
    var pauses = Pauses()
    while !Task.isCancelled {
      do {
        let count = try await departure.sendBatch(lanes: lanes, limit: share, isUrgent: isUrgent)
        pauses.reset()
        if count == 0 { await bell.wait(atMost: .seconds(isUrgent ? 2 : 5)) }
      } catch is CancellationError {
        return
      } catch {
        logger.error("sending failed", metadata: ["error": "\(LogText.words(of: error))"])
        try? await Task.sleep(for: pauses.next(random: house.randomness))  // ends early
      }
    }
  }

  private func clockLoop() async {
    while !Task.isCancelled {
      do {
        try await runClock()
      } catch {
        logger.error("due work failed", metadata: ["error": "\(LogText.words(of: error))"])
      }
      try? await Task.sleep(for: .seconds(60))  // ends early when cancelled
    }
  }

  private func longWorkLoop() async {
    while !Task.isCancelled {
      do {
        try await runLongWork()
      } catch is CancellationError {
        return
      } catch {
        logger.error("long work failed", metadata: ["error": "\(LogText.words(of: error))"])
      }
      try? await Task.sleep(for: .seconds(5))  // ends early when cancelled
    }
  }

  /// Piece after piece until nothing is left, with others' transactions in between.
  private func runLongWork() async throws {
    if try await isCatchingUp() { return }
    while !Task.isCancelled {
      let now = clock()
      let pieces = try await store.pool.read { db in
        try LongWork.due(in: Handling(db: db, house: self.house, now: now))
      }
      if pieces.isEmpty { return }
      for piece in pieces {
        try Task.checkCancellation()
        try await shielded {
          try await self.store.pool.write { db in
            try piece(Handling(db: db, house: self.house, now: now))
          }
        }
        bell.ring()
      }
    }
  }

  private func runClock() async throws {
    if try await isCatchingUp() { return }
    let now = clock()
    if try await store.pool.read({ try SteadyClock.isDoubtful(now, in: $0) }) { return }
    let done = try await shielded {
      try await self.store.pool.write { db in
        try DueClock.run(in: Handling(db: db, house: self.house, now: now))
      }
    }
    if !done.isEmpty { bell.ring() }
    await secureForgotten()
  }

  /// What follows a FORGET ME outside its transaction; what fails is done at the next turn.
  private func secureForgotten() async {
    do {
      try await Forgetting.secure(store)
    } catch {
      logger.error(
        "the forgotten are not secured yet", metadata: ["error": "\(LogText.words(of: error))"])
    }
  }
}

/// Growing pauses with jitter: 1 s to 5 minutes.
struct Pauses {
  private var failures = 0

  mutating func reset() { failures = 0 }

  mutating func next(random: Randomness) -> Duration {
    failures += 1
    let ceiling = min(300.0, Double(1 << min(failures, 9)))
    let jitter = Double(random.bytes(1).first ?? 0) / 255
    return .milliseconds(Int64(ceiling * (0.5 + 0.5 * jitter) * 1_000))
  }
}

/// Wakes those who wait for new work.
private final class Bell: Sendable {
  private struct State {
    var strokes = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var next = 0
  }
  private let state = Mutex(State())

  func ring() {
    let waiting = state.withLock { state in
      state.strokes += 1
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Returns at the next stroke, after `limit`, or when cancelled.
  func wait(atMost limit: Duration) async {
    let ticket = state.withLock { state in
      state.next += 1
      return state.next
    }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await Task.sleep(for: limit) }  // ends early when cancelled
      group.addTask { await self.stroke(ticket) }
      await group.next()
      group.cancelAll()
      self.release(ticket)
    }
  }

  private func stroke(_ ticket: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isCancelled = Task.isCancelled
        let resumesNow = state.withLock { state in
          if isCancelled { return true }
          state.waiting[ticket] = continuation
          return false
        }
        if resumesNow { continuation.resume() }
      }
    } onCancel: {
      self.release(ticket)
    }
  }

  private func release(_ ticket: Int) {
    let continuation = state.withLock { $0.waiting.removeValue(forKey: ticket) }
    continuation?.resume()
  }
}
