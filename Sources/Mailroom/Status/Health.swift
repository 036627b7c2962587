package import Foundation
package import GRDB

/// What is wrong with the machinery now, if anything: one line for each thing, for whoever looks
/// after the machine. No line holds anything of a person's.
///
/// The same for `status --check`, the website's `/health`, the alarm command and the watchdogs.
package struct Health: Sendable, Equatable {
  package struct Alarm: Sendable, Hashable, Encodable {
    package enum Kind: String, Sendable, Encodable, CaseIterable {
      /// The books cannot be read.
      case store
      case mailboxSilent = "mailbox_silent"
      case answerWaiting = "answer_waiting"
      case diskFull = "disk_full"
      case mailboxFull = "mailbox_full"
      case tokenEnding = "token_ending"
      /// The token server takes the sign-in no more, or there is none.
      case signInRefused = "sign_in_refused"
      case backupOld = "backup_old"
      case failedMail = "failed_mail"
      case lanePaused = "lane_paused"
      /// The machine's clock has jumped.
      case clock
    }
    package var kind: Kind
    /// Tells alarms of a kind apart: the lane.
    package var about: String
    /// What is wrong, and what to do.
    package var line: String

    /// Stays while the same thing is wrong.
    package var key: String { about.isEmpty ? kind.rawValue : "\(kind.rawValue):\(about)" }

    /// Whether this key is of what a relay that is away brings about. `all` is paused by a person.
    static func isOfRelay(_ key: String) -> Bool {
      let lane = Kind.lanePaused.rawValue + ":"
      return key == Kind.answerWaiting.rawValue || key.hasPrefix(lane) && key != lane + "all"
    }
  }

  package var alarms: [Alarm]
  package var isWell: Bool { alarms.isEmpty }

  /// What the store does not know of itself.
  package struct Surroundings: Sendable {
    /// Of the disk that the store lies on, from 0 to 1.
    package var diskUsed: Double?
    package var lastBackup: Date?
    /// A worker that began just now has had no time for a look.
    package var workerSince: Date?
    /// `nil` where mailbox and relay have secrets of their own.
    package var signIn: SignInState?

    package init(
      diskUsed: Double? = nil, lastBackup: Date? = nil, workerSince: Date? = nil,
      signIn: SignInState? = nil
    ) {
      self.diskUsed = diskUsed
      self.lastBackup = lastBackup
      self.workerSince = workerSince
      self.signIn = signIn
    }

    package init(of settings: Settings, workerSince: Date? = nil) {
      diskUsed = Self.fullness(
        URL(fileURLWithPath: settings.store).deletingLastPathComponent().path)
      lastBackup = Backups(settings)?.newest?.madeAt
      self.workerSince = workerSince
      signIn = SignInState(of: settings)
    }

    /// As df(1) counts it: what only root may use is neither used nor free. A disk that does not say
    /// how full it is raises no alarm.
    private static func fullness(_ folder: String) -> Double? {
      var disk = statvfs()
      guard unsafe statvfs(folder, &disk) == 0, disk.f_blocks >= disk.f_bfree else { return nil }
      let used = Double(disk.f_blocks - disk.f_bfree)
      let whole = used + Double(disk.f_bavail)
      return whole > 0 ? used / whole : nil
    }
  }

  private static let silence: TimeInterval = 900
  private static let waiting: TimeInterval = 900
  private static let backupAge: TimeInterval = 2 * 86_400

  /// The same where the store may not be readable: that is an alarm like any other.
  package static func look(
    _ settings: Settings, store: Store, at now: Date, workerSince: Date?
  ) async -> Health {
    do {
      let around = Surroundings(of: settings, workerSince: workerSince)
      return try await store.pool.read {
        try Health(settings, around: around, at: now, in: $0)
      }
    } catch {
      return Health(alarms: [
        Alarm(
          kind: .store, about: "",
          line: "The books cannot be read: \(LogText.words(of: error)). Look at the disk.")
      ])
    }
  }

  init(alarms: [Alarm]) { self.alarms = alarms }

  /// - Throws: `DatabaseError`.
  package init(
    _ settings: Settings, around: Surroundings, at now: Date, in db: Database
  ) throws {
    alarms = []
    func add(_ kind: Alarm.Kind, _ line: String, about: String = "") {
      alarms.append(Alarm(kind: kind, about: about, line: line))
    }
    let look = try Heartbeat.moment(.look, in: db)
    let heard = max(look ?? .distantPast, around.workerSince ?? .distantPast)
    if now.timeIntervalSince(heard) > Self.silence {
      add(
        .mailboxSilent,
        look.map {
          "No look at the mailbox has succeeded since \(Moments.text($0)). Is `hubkeeper run` running? `hubkeeper doctor` says what the server answers."
        } ?? "The mailbox was never looked at. Is `hubkeeper run` running?")
    }
    // After an outage it ends by itself within minutes; of a clock that is wrong somebody must hear.
    if try SteadyClock.isDoubtful(now, in: db), now.timeIntervalSince(heard) <= Self.silence {
      let days = Int(now.timeIntervalSince(try SteadyClock.moment(at: now, in: db)) / 86_400)
      add(
        .clock,
        "The machine's clock is \(days) days ahead of the books. Set it right; if it is right, nothing is to do. Until then timed mail rests and nothing old is removed."
      )
    }
    if let since = try Self.oldestAnswer(in: db), now.timeIntervalSince(since) > Self.waiting {
      add(
        .answerWaiting,
        "An answer has waited since \(Moments.text(since)). `hubkeeper doctor` says what the relay answers."
      )
    }
    let limit = Double(settings.watch.fullPercent) / 100
    if let used = around.diskUsed, used > limit {
      add(.diskFull, "The disk of the books is \(Self.percent(used)) full. Make room on it.")
    }
    if let full = try Heartbeat.count(.mailboxFull, in: db), full > settings.watch.fullPercent {
      add(.mailboxFull, "The mailbox is \(full) % full. Have its quota raised, or clear old mail.")
    }
    if let (kind, line) = around.signIn?.alarm(at: now) { add(kind, line) }
    if let began = try Heartbeat.moment(.began, in: db), !settings.backup.folder.isEmpty,
      now.timeIntervalSince(max(around.lastBackup ?? .distantPast, began)) > Self.backupAge
    {
      let last = around.lastBackup.map { "is of \(Moments.text($0))" } ?? "is missing"
      add(
        .backupOld,
        "The last backup \(last). Look into \(settings.backup.folder), and at the worker's log.")
    }
    let failed = try Self.failedMail(in: db)
    if failed > 0 {
      let what = failed == 1 ? "1 mail lies" : "\(failed) mails lie"
      add(
        .failedMail,
        "\(what) in the folder \(settings.mailbox.failed). Answer it by hand, or move it back to the inbox, and empty the folder."
      )
    }
    for lane in TemplateLane.allCases {
      guard try Lanes.isPaused(lane, at: now, in: db),
        let until = try Lanes.pausedUntil(lane, in: db)
      else { continue }
      add(
        .lanePaused,
        "Mail of the lane \(lane.rawValue) rests until \(Moments.text(until)), because the relay refuses us.",
        about: lane.rawValue)
    }
    if let since = try WholePause.since(in: db) {
      add(
        .lanePaused,
        "All mail but answers has been paused since \(Moments.text(since)). End it with `hubkeeper resume`.",
        about: "all")
    }
  }

  /// Since when the oldest answer waits that could leave. Uses outboxDue and outboxInFlight.
  static func oldestAnswer(in db: Database) throws -> Date? {
    let waiting = try Int64.fetchOne(
      db,
      cached: """
        SELECT MIN(CASE WHEN attempts > 0 THEN createdAt
          -- A relay that drops the line before its turn leaves no attempt.
          WHEN firstTriedAt IS NOT NULL THEN firstTriedAt
          ELSE MAX(createdAt, notBefore) END)
        FROM outbox INDEXED BY outboxDue
        WHERE lane = 'answers' AND (state = 'queued' OR state = 'deferred' OR state = 'uncertain')
          -- What was lost twice is never tried again, and was told.
          AND uncertainTries < 2
        """)
    let sending = try Int64.fetchOne(
      db,
      cached: """
        SELECT MIN(createdAt) FROM outbox INDEXED BY outboxInFlight
        WHERE state = 'sending' AND lane = 'answers'
        """)
    return [waiting, sending].compactMap(\.self).min().map(Date.init(milliseconds:))
  }

  /// What lies in the folder of what could not be handled, as counted there; before the first count
  /// what the ledger knows.
  static func failedMail(in db: Database) throws -> Int {
    if let counted = try Heartbeat.count(.failed, in: db) { return counted }
    return try Int.fetchOne(db, cached: "SELECT COUNT(*) FROM ledger WHERE outcome = 'failed'") ?? 0
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
