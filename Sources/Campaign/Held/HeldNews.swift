import Foundation
import GRDB
import Mailroom

/// What came in since coordinators were last told, beside what is held: so that they see that it reads.
struct HeldNews {
  let handling: Handling
  /// Whose mail it stands in; see `HeldScope`.
  let scope: String

  private var fact: String { "held told:\(scope)" }
  /// More than a person reads a figure of, and few enough for one look.
  private static let most = 5_000

  /// "Since Friday: 6 sign-ups, 2 bounces and 1 for a person."
  ///
  /// - Returns: `nil` where nothing came.
  func sentence() throws -> String? {
    guard let since = try since() else { return nil }
    var counts: [Kind: Int] = [:]
    // By the primary key, from its end.
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT kind, outcome, COUNT(*) AS count FROM (
          SELECT kind, outcome, handledAt FROM ledger ORDER BY id DESC LIMIT :most)
        WHERE handledAt >= :since AND (outcome = 'handled' OR outcome = 'handed over')
        GROUP BY kind, outcome
        """, arguments: ["most": Self.most, "since": since.milliseconds])
    for row in rows {
      let kind = Kind(row["kind"], isForPerson: row["outcome"] as String == "handed over")
      counts[kind, default: 0] += row["count"]
    }
    let parts = Kind.allCases.compactMap { kind in counts[kind].map { kind.words($0) } }
    return parts.isEmpty ? nil : "Since \(words(since)): \(CountWords.list(parts))."
  }

  func noteTold() throws {
    try handling.db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": fact, "value": "\(handling.now.milliseconds + 1)"])
  }

  /// The last such mail, else the first message on record.
  private func since() throws -> Date? {
    let told = try String.fetchOne(
      handling.db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": fact])
    if let told = told.flatMap({ Int64($0) }) { return Date(milliseconds: told) }
    let first = try Int64.fetchOne(
      handling.db, cached: "SELECT handledAt FROM ledger ORDER BY id LIMIT 1")
    return first.map(Date.init(milliseconds:))
  }

  private func words(_ since: Date) -> String {
    let clock = handling.settings.clock
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = clock.zone
    let isToday = clock.calendar.isDate(since, inSameDayAs: handling.now)
    let isThisWeek = handling.now.timeIntervalSince(since) < 6 * 86_400
    formatter.dateFormat = isToday ? "h:mm a" : isThisWeek ? "EEEE" : "MMMM d"
    return formatter.string(from: since)
  }

  private enum Kind: CaseIterable {
    case signUp, stop, bounce, robot, other, person

    init(_ word: String?, isForPerson: Bool) {
      self =
        switch word {
        case _ where isForPerson: .person
        case "sign_up", "form": .signUp
        case "unsubscribe": .stop
        case "bounce", "complaint": .bounce
        case "auto_reply", "own": .robot
        default: .other
        }
    }

    func words(_ count: Int) -> String {
      switch self {
      case .signUp: CountWords.of(count, "sign-up")
      case .stop: CountWords.of(count, "STOP")
      case .bounce: CountWords.of(count, "bounce")
      case .robot: CountWords.of(count, "mail") + " of a machine"
      case .other: CountWords.of(count, "other mail")
      case .person: "\(CountWords.grouped(count)) for a person"
      }
    }
  }
}
