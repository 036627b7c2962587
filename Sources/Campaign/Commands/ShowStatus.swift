import Foundation
import GRDB
package import Language
package import Mailroom

/// How the campaign's mail and its records stand, in numbers. Of people and hubs the own region's.
package struct ShowStatus: Command {
  package static let usage = Usage(
    "STATUS", forms: ["status"], who: .coordinator, onlyReads: true,
    help: "what waits, what left, what is stuck; people by stage, hubs by state.",
    example: "STATUS")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "Show the status" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    var answer = CommandAnswer("As of \(clock.words(scene.now)):")
    answer.rows += try mail(scene) + waiting(scene) + records(scene)
    return answer
  }

  // MARK: The mail

  private func mail(_ scene: Scene) throws -> [CommandAnswer.Row] {
    let now = scene.now
    let figures = try MailFigures(at: now, in: scene.db)
    var rows: [CommandAnswer.Row] = []
    if let since = try WholePause.since(in: scene.db) {
      let words = scene.handling.settings.clock.words(since)
      rows.append(.init("Paused", "all mail but answers, since \(words). To go on: RESUME"))
    }
    if let since = try StoreHold.since(in: scene.db) {
      let words = scene.handling.settings.clock.words(since)
      rows.append(
        .init("Held", "everything: the books were restored or copied (\(words)). A YES ends it"))
    }
    for state in ["queued", "deferred", "held", "sending"] {
      guard let (count, oldest) = figures.open[state], count > 0 else { continue }
      rows.append(
        .init(
          Self.names[state] ?? state,
          "\(CountWords.of(count, "mail")), the oldest for \(AgeWords.since(oldest, now))"))
    }
    if rows.isEmpty { rows.append(.init("Waits to leave", "nothing")) }
    rows.append(
      .init(
        "Left",
        "\(CountWords.of(figures.sentDay, "mail")) in 24 hours, \(figures.sentHour) in the last"
      ))
    if figures.failed > 0 {
      rows.append(
        .init(
          "Failed", "\(CountWords.of(figures.failed, "mail")): the address or the mail was refused")
      )
    }
    if figures.uncertain > 0 {
      rows.append(
        .init(
          "Uncertain", "\(CountWords.of(figures.uncertain, "mail")): the relay's answer was lost"))
    }
    for pause in figures.pauses {
      rows.append(
        .init("Paused", "\(pause.lane), until \(scene.handling.settings.clock.words(pause.until))"))
    }
    return rows
  }

  private static let names = [
    "queued": "Waits to leave", "deferred": "Tried, waits", "held": "Held", "sending": "On the way",
  ]

  // MARK: What waits for somebody

  private func waiting(_ scene: Scene) throws -> [CommandAnswer.Row] {
    let now = scene.now
    var rows: [CommandAnswer.Row] = []
    if let last = try Int64.fetchOne(
      scene.db, cached: "SELECT arrivedAt FROM ledger ORDER BY id DESC LIMIT 1")
    {
      rows.append(
        .init("Last mail in", AgeWords.since(Date(milliseconds: last), now) + " ago"))
    }
    // One of them is the mail that is being answered.
    let pending = try Int.fetchOne(scene.db, cached: MailFigures.pendingSQL) ?? 0
    if pending > 1 { rows.append(.init("Not read yet", CountWords.of(pending - 1, "mail"))) }
    let open = try Row.fetchOne(scene.db, cached: MailFigures.unansweredSQL)
    if let open, open["count"] as Int > 0, let oldest = open["oldest"] as Int64? {
      rows.append(
        .init(
          "Needs a person",
          "\(CountWords.of(open["count"], "mail")), the oldest for \(AgeWords.since(Date(milliseconds: oldest), now))"
        ))
    }
    return rows
  }

  // MARK: People and hubs

  private func records(_ scene: Scene) throws -> [CommandAnswer.Row] {
    let reach = try scene.coordinatorReach()
    let counts = try VolunteerCounts.of(reach: reach, in: scene.db)
    let stages = Stage.present.compactMap { stage in
      counts.byStage[stage].flatMap {
        $0 > 0 ? "\(CountWords.grouped($0)) \(stage.rawValue)" : nil
      }
    }
    let hubs = try Hub.all(reach: reach, withRetired: true, in: scene.db)
    let states = HubState.allCases.compactMap { state in
      let count = hubs.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    var rows = [
      CommandAnswer.Row(
        "People",
        ([CountWords.grouped(counts.total)]
          + (stages.isEmpty ? [] : [stages.joined(separator: ", ")]))
          .joined(separator: ": "))
    ]
    if counts.withoutHub > 0 {
      rows.append(.init("In no hub", CountWords.people(counts.withoutHub)))
    }
    let waiting = try WaitingPeople(reach: reach, limit: 1, in: scene.db)
    if let first = waiting.longest.first {
      rows.append(
        .init(
          "Waits for a talk",
          "\(CountWords.people(waiting.count)), the longest for \(AgeWords.since(first.since, scene.now))"
        ))
    }
    rows.append(.init("Hubs", states.isEmpty ? "none" : states.joined(separator: ", ")))
    return rows
  }
}

/// What the outbox holds, by indexes that hold only what is not done with.
struct MailFigures {
  private(set) var open: [String: (count: Int, oldest: Date)] = [:]
  private(set) var failed = 0
  private(set) var uncertain = 0
  private(set) var sentDay = 0
  private(set) var sentHour = 0
  private(set) var pauses: [(lane: String, until: Date)] = []

  /// By outboxOpen, whose condition must stand here as it does there.
  static let openSQL: StaticString = """
    SELECT state, COUNT(*) AS count, MIN(createdAt) AS oldest FROM outbox
    WHERE state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'deferred'
    GROUP BY state
    """
  /// By outboxFailed and outboxUncertain.
  static let failedSQL: StaticString = "SELECT COUNT(*) FROM outbox WHERE state = 'failed'"
  static let uncertainSQL: StaticString = "SELECT COUNT(*) FROM outbox WHERE state = 'uncertain'"
  /// By handOverUnanswered.
  static let unansweredSQL: StaticString = """
    SELECT COUNT(*) AS count, MIN(openedAt) AS oldest FROM handOver
    WHERE closedAt IS NULL AND answeredAt IS NULL
    """
  /// By ledgerPending.
  static let pendingSQL: StaticString = "SELECT COUNT(*) FROM ledger WHERE outcome = 'pending'"

  init(at now: Date, in db: Database) throws {
    let rows = try Row.fetchAll(db, cached: Self.openSQL)
    for row in rows {
      open[row["state"]] = (row["count"], Date(milliseconds: row["oldest"]))
    }
    failed = try Int.fetchOne(db, cached: Self.failedSQL) ?? 0
    uncertain = try Int.fetchOne(db, cached: Self.uncertainSQL) ?? 0
    // By the primary key.
    let minute = now.milliseconds / 60_000
    func sent(since minute: Int64) throws -> Int {
      try Int.fetchOne(
        db, cached: "SELECT COALESCE(SUM(count), 0) FROM sendCount WHERE minute > :minute",
        arguments: ["minute": minute]) ?? 0
    }
    sentDay = try sent(since: minute - 1_440)
    sentHour = try sent(since: minute - 60)
    for lane in TemplateLane.allCases {
      if let until = try Lanes.pausedUntil(lane, in: db), until > now {
        pauses.append((lane.rawValue, until))
      }
    }
  }
}

/// How long something has been, in words: "3 days", "2 hours", "5 minutes".
enum AgeWords {
  static func since(_ moment: Date, _ now: Date) -> String {
    let seconds = max(0, now.timeIntervalSince(moment))
    let minutes = Int(min(seconds, 3e9) / 60)
    if minutes < 1 { return "a moment" }
    if minutes < 60 { return CountWords.of(minutes, "minute") }
    if minutes < 48 * 60 { return CountWords.of(minutes / 60, "hour") }
    return CountWords.of(minutes / 1_440, "day")
  }
}
