import CoreMetrics
package import Foundation
package import GRDB

/// Figures in Prometheus' text form, version 0.0.4.
///
/// Those of the books are read when somebody asks, so they are right after a restart; those of this
/// process are what swift-metrics has counted since it began. Both are written by a `FigureBoard`.
/// Nothing here counts more rows than are open.
package struct Metrics: Sendable {
  package let text: String

  /// Prometheus' own type of what is served.
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// - Throws: `DatabaseError`.
  package init(
    _ health: Health, around: Health.Surroundings, at now: Date, in db: Database
  ) throws {
    let page = Page()
    page.gauge("hubkeeper_well", "1 while no alarm is raised.", health.isWell ? 1 : 0)
    page.gauges(
      "hubkeeper_alarm", "1 while this is wrong.", label: "kind",
      Health.Alarm.Kind.allCases.map { kind in
        (kind.rawValue, health.alarms.contains { $0.kind == kind } ? 1 : 0)
      })
    page.moment(
      "hubkeeper_last_look_timestamp_seconds", "The last look at the mailbox that succeeded.",
      try Heartbeat.moment(.look, in: db))
    page.moment(
      "hubkeeper_last_backup_timestamp_seconds", "When the newest nightly backup was made.",
      around.lastBackup)
    page.moment(
      "hubkeeper_oldest_answer_timestamp_seconds", "Since when the oldest answer waits to leave.",
      try Health.oldestAnswer(in: db))
    // Uses ledgerPending.
    page.moment(
      "hubkeeper_oldest_message_timestamp_seconds",
      "When the oldest message arrived that is not handled.",
      try Int64.fetchOne(
        db, cached: "SELECT MIN(arrivedAt) FROM ledger WHERE outcome = 'pending'"
      ).map(Date.init(milliseconds:)))
    page.counter(
      "hubkeeper_messages_total", "Messages put on record.",
      try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM ledger") ?? 0)
    page.counter(
      "hubkeeper_mails_total", "Mails written.",
      try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM outbox") ?? 0)
    let minute = Int64(now.timeIntervalSince1970 / 60)
    page.gauge(
      "hubkeeper_sent_last_hour", "Mails that the relay took in the last hour.",
      Double(
        try Int64.fetchOne(
          db, cached: "SELECT COALESCE(SUM(count), 0) FROM sendCount WHERE minute > :minute",
          arguments: ["minute": minute - 60]) ?? 0))
    // Uses outboxDue: only what is open.
    let open = try Row.fetchAll(
      db,
      cached: """
        SELECT lane, COUNT(*) AS count FROM outbox INDEXED BY outboxDue
        WHERE state = 'queued' OR state = 'deferred' OR state = 'uncertain' GROUP BY lane
        """)
    let counts = Dictionary(open.map { ($0["lane"] as String, $0["count"] as Int) }) { $1 }
    page.gauges(
      "hubkeeper_queue", "Mails that wait to leave.", label: "lane",
      TemplateLane.allCases.map { ($0.rawValue, Double(counts[$0.rawValue] ?? 0)) })
    page.gauge(
      "hubkeeper_failed_mails", "Messages in the folder of what could not be handled.",
      Double(try Health.failedMail(in: db)))
    // Uses handOverOpen.
    page.gauge(
      "hubkeeper_needs_person", "Matters that a person has not answered.",
      Double(
        try Int.fetchOne(
          db,
          cached:
            "SELECT COUNT(*) FROM handOver WHERE closedAt IS NULL AND answeredAt IS NULL") ?? 0))
    if let used = around.diskUsed {
      page.gauge("hubkeeper_disk_used_ratio", "Of the disk that the books lie on.", used)
    }
    if let full = try Heartbeat.count(.mailboxFull, in: db) {
      page.gauge("hubkeeper_mailbox_used_ratio", "Of the mailbox's quota.", Double(full) / 100)
    }
    text = page.board.text + ((MetricsSystem.factory as? FigureBoard)?.text ?? "")
  }

  /// Lets what this process counts stand in `/metrics`. Once a process, before anything is counted.
  package static func begin() {
    let board = FigureBoard()
    board.describe(Self.looks, "Looks at the mailbox that succeeded, since the worker began.")
    board.describe(Self.failures, "Looks at the mailbox that failed, since the worker began.")
    MetricsSystem.bootstrap(board)
  }

  package static let looks = "hubkeeper_looks_total"
  package static let failures = "hubkeeper_failed_looks_total"

  private struct Page {
    let board = FigureBoard()

    func gauge(_ name: String, _ help: String, _ value: Double) {
      board.describe(name, help)
      Gauge(label: name, factory: board).record(value)
    }

    func counter(_ name: String, _ help: String, _ value: Int64) {
      board.describe(name, help)
      Counter(label: name, factory: board).increment(by: value)
    }

    /// What has not been yet has no value.
    func moment(_ name: String, _ help: String, _ moment: Date?) {
      guard let moment else { return }
      gauge(name, help, moment.timeIntervalSince1970.rounded())
    }

    func gauges(_ name: String, _ help: String, label: String, _ values: [(String, Double)]) {
      board.describe(name, help)
      for (word, value) in values {
        Gauge(label: name, dimensions: [(label, word)], factory: board).record(value)
      }
    }
  }
}
