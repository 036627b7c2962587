package import Foundation
package import GRDB

/// Everything but answers rests, because somebody said so: PAUSE ALL, `hubkeeper pause`.
///
/// One row of `fact`, looked at in every claim: what is in flight arrives, nothing more leaves. What
/// falls due meanwhile waits in the outbox; what is of no use any more at the end is dropped then, as
/// always.
package enum WholePause {
  private static let name = "pause all"

  /// Since when, if it is so.
  package static func since(in db: Database) throws -> Date? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": name]
    ).flatMap { Int64($0) }.map(Date.init(milliseconds:))
  }

  /// - Returns: `false` if it was so already.
  @discardableResult
  package static func begin(by person: Int64?, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "INSERT INTO fact (name, value) VALUES (:name, :now) ON CONFLICT DO NOTHING",
      arguments: ["name": name, "now": "\(handling.now.milliseconds)"])
    guard handling.db.changesCount == 1 else { return false }
    try Journal.write("all mail paused", actor: person, in: handling)
    return true
  }

  /// - Returns: `false` if it was not so.
  @discardableResult
  package static func end(by person: Int64?, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "DELETE FROM fact WHERE name = :name", arguments: ["name": name])
    guard handling.db.changesCount == 1 else { return false }
    try Journal.write("all mail resumed", actor: person, in: handling)
    return true
  }

  // MARK: What it holds back

  /// Mails of one template that would leave.
  package struct Leaving: Sendable, Hashable, Encodable {
    package var template: String
    package var count: Int
  }

  /// As many of a lane are counted; more are "more than".
  package static let countLimit = 10_000

  /// What would leave if it ended now, the most first, and what is past being of use.
  ///
  /// - Parameter moment: what was written later is not in it, so that a list that was shown reads the
  ///   same when the YES to it comes.
  package static func waiting(
    at moment: Date, in db: Database
  ) throws -> (leaving: [Leaving], late: Int, isMore: Bool) {
    var counts: [String: Int] = [:]
    var late = 0
    var isMore = false
    for lane in TemplateLane.allCases where lane != .answers {
      // Uses outboxDue, whose condition must stand here as it does there.
      let rows = try Row.fetchAll(
        db,
        cached: """
          SELECT template, isLate, COUNT(*) AS count FROM (
            SELECT template, COALESCE(usefulUntil < :moment, 0) AS isLate FROM outbox
            WHERE (state = 'queued' OR state = 'deferred' OR state = 'uncertain')
              AND lane = :lane AND notBefore <= :moment AND createdAt <= :moment
              AND uncertainTries < 2
            ORDER BY notBefore LIMIT :limit)
          GROUP BY template, isLate
          """,
        arguments: [
          "lane": lane.rawValue, "moment": moment.milliseconds, "limit": countLimit,
        ])
      var counted = 0
      for row in rows {
        let count: Int = row["count"]
        counted += count
        if row["isLate"] { late += count } else { counts[row["template"], default: 0] += count }
      }
      if counted >= countLimit { isMore = true }
    }
    let leaving = counts.map { Leaving(template: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.template) < ($0.count, $1.template) }
    return (leaving, late, isMore)
  }

  /// The same in words: "412 mails: 400 meeting-reminder, 12 welcome".
  package static func words(at moment: Date, in db: Database) throws -> String {
    let waiting = try waiting(at: moment, in: db)
    let count = waiting.leaving.reduce(0) { $0 + $1.count }
    var words = "nothing"
    if count > 0 {
      let kinds = waiting.leaving.prefix(8).map { "\($0.count) \($0.template)" }
      let rest = waiting.leaving.dropFirst(8).reduce(0) { $0 + $1.count }
      words =
        "\(waiting.isMore ? "more than " : "")\(count) \(count == 1 ? "mail" : "mails"): "
        + (kinds + (rest > 0 ? ["\(rest) of other kinds"] : [])).joined(separator: ", ")
    }
    if waiting.late > 0 {
      words +=
        " (\(waiting.late) more would come too late to be of use, and \(waiting.late == 1 ? "is" : "are") dropped)"
    }
    return words
  }
}
