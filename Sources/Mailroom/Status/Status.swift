package import Foundation
package import GRDB

/// How the mailroom stands: for `hubkeeper status` and whoever watches it.
package struct Status: Sendable, Encodable {
  package struct Lane: Sendable, Encodable, Equatable {
    package var lane: String
    /// Mails by state: `queued`, `sending`, `deferred`, `uncertain`, `failed` …
    package var states: [String: Int]
    package var pausedUntil: String?
  }

  package struct OpenHandOver: Sendable, Encodable, Equatable {
    package var number: Int64
    package var since: String
    package var because: String
    package var subject: String
    package var owner: String?
  }

  package var at: String
  package var queue: [Lane]
  /// Since when nothing but answers leaves, by somebody's word.
  package var allPausedSince: String?
  /// Since when nothing leaves because the store was restored or copied.
  package var storeHeldSince: String?
  /// Mails that wait for a coordinator's word, by kind.
  package var held: [String: Int]
  /// `ask` or `live`, by the settings.
  package var mode: String?
  package var lastMailIn: String?
  package var lastMailOut: String?
  /// Since when the oldest message waits that is not handled.
  package var oldestUnhandled: String?
  package var unhandled: Int
  /// Lies in the folder of what could not be handled.
  package var setAside: Int
  package var needsPerson: [OpenHandOver]
  /// The worker is at work on this store.
  package var isWorkerRunning: Bool?
  /// The last look at the mailbox that succeeded.
  package var lastLook: String?
  /// When the newest nightly backup was made.
  package var lastBackup: String?
  /// Mails of the time before a restore that wait for `restore --send` or `--quiet`.
  package var heldAfterRestore = 0
  /// What is wrong, a line each.
  package var alarms: [String] = []

  /// - Parameter now: the moment that pauses are judged at.
  package init(at now: Date, in db: Database) throws {
    at = Moments.text(now)
    queue = try TemplateLane.allCases.map { lane in
      let rows = try Row.fetchAll(
        db, cached: "SELECT state, COUNT(*) AS count FROM outbox WHERE lane = :lane GROUP BY state",
        arguments: ["lane": lane.rawValue])
      let pause = try Lanes.pausedUntil(lane, in: db).flatMap { $0 > now ? $0 : nil }
      return Lane(
        lane: lane.rawValue,
        states: Dictionary(rows.map { ($0["state"] as String, $0["count"] as Int) }) { $1 },
        pausedUntil: pause.map(Moments.text))
    }
    allPausedSince = try WholePause.since(in: db).map(Moments.text)
    heldAfterRestore = try Gap.held(in: db)
    lastLook = try Heartbeat.moment(.look, in: db).map(Moments.text)
    storeHeldSince = try StoreHold.since(in: db).map(Moments.text)
    held = Dictionary(try Holding.counts(in: db).map { ($0.kind, $0.count) }) { $1 }
    func moment(_ sql: String) throws -> String? {
      try Int64.fetchOne(db, sql: sql).map { Moments.text(Date(milliseconds: $0)) }
    }
    lastMailIn = try moment("SELECT MAX(arrivedAt) FROM ledger")
    lastMailOut = try moment("SELECT MAX(sentAt) FROM outbox")
    oldestUnhandled = try moment("SELECT MIN(arrivedAt) FROM ledger WHERE outcome = 'pending'")
    unhandled =
      try Int.fetchOne(db, cached: "SELECT COUNT(*) FROM ledger WHERE outcome = 'pending'") ?? 0
    setAside = try Health.failedMail(in: db)
    needsPerson = try Row.fetchAll(
      db,
      cached: """
        SELECT handOver.id, openedAt, because, subject, address.address AS owner FROM handOver
        LEFT JOIN address ON address.id = handOver.ownerAddressID
        WHERE closedAt IS NULL AND answeredAt IS NULL ORDER BY openedAt
        """
    ).map { row in
      OpenHandOver(
        number: row["id"], since: Moments.text(Date(milliseconds: row["openedAt"])),
        because: row["because"], subject: row["subject"], owner: row["owner"])
    }
  }
}

// Every key is there for the program that reads it; what is not known is null.
extension Status {
  private enum CodingKeys: String, CodingKey {
    case at, mode, queue, allPausedSince, storeHeldSince, held, lastMailIn, lastMailOut,
      oldestUnhandled, unhandled, setAside,
      needsPerson
    case isWorkerRunning, lastLook, lastBackup, alarms, heldAfterRestore
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(at, forKey: .at)
    try container.encode(queue, forKey: .queue)
    try container.encode(allPausedSince, forKey: .allPausedSince)
    try container.encode(mode, forKey: .mode)
    try container.encode(storeHeldSince, forKey: .storeHeldSince)
    try container.encode(held, forKey: .held)
    try container.encode(lastMailIn, forKey: .lastMailIn)
    try container.encode(lastMailOut, forKey: .lastMailOut)
    try container.encode(oldestUnhandled, forKey: .oldestUnhandled)
    try container.encode(unhandled, forKey: .unhandled)
    try container.encode(setAside, forKey: .setAside)
    try container.encode(needsPerson, forKey: .needsPerson)
    try container.encode(isWorkerRunning, forKey: .isWorkerRunning)
    try container.encode(lastLook, forKey: .lastLook)
    try container.encode(lastBackup, forKey: .lastBackup)
    try container.encode(alarms, forKey: .alarms)
    try container.encode(heldAfterRestore, forKey: .heldAfterRestore)
  }
}

extension Status.Lane {
  private enum CodingKeys: String, CodingKey { case lane, states, pausedUntil }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lane, forKey: .lane)
    try container.encode(states, forKey: .states)
    try container.encode(pausedUntil, forKey: .pausedUntil)
  }
}
