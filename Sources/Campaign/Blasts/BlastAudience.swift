import Foundation
import GRDB
import Mailroom

/// An audience as the rows of a blast are made of it.
extension Audience {
  /// The next people of it, in the order of their numbers.
  func people(
    after cursor: Int64, upTo last: Int64, limit: Int, in db: Database
  ) throws -> [Int64] {
    var (sql, arguments) = query()
    sql = """
      SELECT personID FROM (\(sql)) WHERE personID > :blastCursor AND personID <= :blastLast
      ORDER BY personID LIMIT :blastLimit
      """
    arguments += ["blastCursor": cursor, "blastLast": last, "blastLimit": limit]
    return try Int64.fetchAll(db, sql: sql, arguments: arguments)
  }

  /// Which of these people are in it.
  func contains(_ people: [Int64], in db: Database) throws -> Set<Int64> {
    guard !people.isEmpty else { return [] }
    var (sql, arguments) = query()
    sql = """
      SELECT personID FROM (\(sql))
      WHERE personID IN (SELECT value FROM json_each(:blastPeople))
      """
    arguments += ["blastPeople": Self.list(people)]
    return try Set(Int64.fetchAll(db, sql: sql, arguments: arguments))
  }

  static func list(_ people: [Int64]) -> String {
    "[" + people.map(String.init).joined(separator: ",") + "]"
  }
}

/// Why somebody of the audience gets nothing.
enum LeftOut: String, CaseIterable, Sendable {
  case noAddress = "no address"
  case stopped, unsubscribed, bounced, suppressed, minor, thread, monthly, deceased

  /// "41 said STOP".
  func words(_ count: Int) -> String {
    let number = CountWords.grouped(count)
    switch self {
    case .noAddress: return "\(number) without an email address"
    case .stopped: return "\(number) who said STOP"
    case .unsubscribed: return "\(number) who unsubscribed from round mails"
    case .bounced: return "\(number) whose mail came back"
    case .suppressed: return "\(number) suppressed or blocked"
    case .minor: return "\(number) under 18"
    case .thread: return "\(number) whom a person is talking with"
    case .monthly: return "\(number) who asked for LESS and had their mail of the month"
    case .deceased: return "\(number) who died"
    }
  }

  /// The rows of people with their address, and why each is left out, for a list `chosen` of
  /// `personID`. `:now`, `:week` and `:month` are moments. Uses the primary keys.
  static let select = """
    SELECT person.id AS personID, person.givenName, person.language, own.addressID,
      CASE
        WHEN EXISTS (SELECT 1 FROM deceased WHERE deceased.personID = person.id) THEN 'deceased'
        WHEN person.isMinor THEN 'minor'
        WHEN own.addressID IS NULL THEN 'no address'
        WHEN EXISTS (SELECT 1 FROM blocked WHERE blocked.addressID = own.addressID)
          THEN 'suppressed'
        WHEN suppression.reason = 'stop' THEN 'stopped'
        WHEN suppression.reason = 'unsubscribe' THEN 'unsubscribed'
        WHEN suppression.reason = 'bounce' THEN 'bounced'
        WHEN suppression.addressID IS NOT NULL THEN 'suppressed'
        WHEN person.isHeld OR person.quietUntil > :now THEN 'thread'
        WHEN address.isMonthly AND budget.unasked1 > :month THEN 'monthly'
      END AS reason,
      COALESCE(budget.unasked2 > :week, 0) AS isThird,
      COALESCE(budget.unasked3 > :week, 0)
        AND NOT EXISTS (SELECT 1 FROM role WHERE role.personID = person.id) AS isOver
    FROM chosen CROSS JOIN person ON person.id = chosen.personID
    LEFT JOIN personAddress AS own ON own.personID = person.id AND own.addressID = (
      SELECT addressID FROM personAddress WHERE personID = person.id
      ORDER BY isPrimary DESC, addressID LIMIT 1)
    LEFT JOIN address ON address.id = own.addressID
    LEFT JOIN suppression ON suppression.addressID = own.addressID
    LEFT JOIN budget ON budget.personID = person.id
    """

  static func moments(_ now: Date) -> StatementArguments {
    [
      "now": now.milliseconds, "week": (now - 7 * 86_400).milliseconds,
      "month": (now - 30 * 86_400).milliseconds,
    ]
  }
}

/// How many a blast reaches, and whom not.
struct BlastCount: Sendable {
  /// People who get it; fewer mails where some share an address.
  var people = 0
  var mails = 0
  var leftOut: [LeftOut: Int] = [:]
  var byLanguage: [String: Int] = [:]
  /// Whom its kind leaves out, by why: "has answered already".
  var leftOutByKind: [String: Int] = [:]
  /// Too many to ask its kind about each before it leaves.
  var mayLeaveOutMore = false
  /// For whom it is the third mail this week, and who have had three.
  var third = 0
  var over = 0
  /// Who gets it, where they are few enough to be looked at one by one.
  var reached: [Int64]?

  var allLeftOut: Int { leftOut.values.reduce(0, +) + leftOutByKind.values.reduce(0, +) }

  /// So many people are asked about ahead, in the transaction of the preview.
  private static let countedAhead = 2_000

  init(_ blast: Blast, in handling: Handling) throws {
    try self.init(blast.audience, kind: blast.kind, about: blast.about, in: handling)
  }

  /// - Parameter kind: of the blast; what it has to say of each person counts, too.
  init(
    _ audience: Audience, kind: String, about: Int64?, in handling: Handling
  ) throws {
    let (sql, own) = audience.query()
    let arguments = own + LeftOut.moments(handling.now)
    let rows = try Row.fetchAll(
      handling.db,
      sql: """
        WITH chosen(personID) AS (\(sql))
        SELECT reason, language, isThird, isOver, COUNT(*) AS count
        FROM (\(LeftOut.select)) GROUP BY 1, 2, 3, 4
        """, arguments: arguments)
    for row in rows {
      let count: Int = row["count"]
      if let reason = (row["reason"] as String?).map({ LeftOut(rawValue: $0) ?? .suppressed }) {
        leftOut[reason, default: 0] += count
        continue
      }
      people += count
      byLanguage[row["language"], default: 0] += count
      if row["isOver"] as Bool {
        over += count
      } else if row["isThird"] as Bool {
        third += count
      }
    }
    mails =
      try Int.fetchOne(
        handling.db,
        sql: """
          WITH chosen(personID) AS (\(sql))
          SELECT COUNT(DISTINCT addressID) FROM (\(LeftOut.select)) WHERE reason IS NULL
          """, arguments: arguments) ?? people
    guard people > 0 else { return }
    let kind = Blasts.of(handling.house)?.kind(named: kind)
    guard people <= Self.countedAhead else {
      mayLeaveOutMore = kind != nil
      return
    }
    guard let kind else {
      reached = try Int64.fetchAll(
        handling.db,
        sql: """
          WITH chosen(personID) AS (\(sql))
          SELECT personID FROM (\(LeftOut.select)) WHERE reason IS NULL ORDER BY personID
          """, arguments: arguments)
      return
    }
    try ask(kind, about: about, sql, arguments, in: handling)
  }

  /// Takes off whom the kind leaves out. Nothing of what it books for them stays.
  private mutating func ask(
    _ kind: any BlastKind, about: Int64?, _ sql: String, _ arguments: StatementArguments,
    in handling: Handling
  ) throws {
    let rows = try Row.fetchAll(
      handling.db,
      sql: """
        WITH chosen(personID) AS (\(sql))
        SELECT personID, addressID, language, isThird, isOver FROM (\(LeftOut.select))
        WHERE reason IS NULL ORDER BY personID
        """, arguments: arguments)
    var personal: [Int64: BlastPersonal] = [:]
    try handling.db.inSavepoint {
      personal = try kind.personal(
        for: rows.map { $0["personID"] }, about: about, in: handling)
      return .rollback
    }
    var addresses: Set<Int64> = []
    var reached: [Int64] = []
    for row in rows {
      guard let why = personal[row["personID"]]?.leftOut else {
        addresses.insert(row["addressID"])
        reached.append(row["personID"])
        continue
      }
      leftOutByKind[why, default: 0] += 1
      people -= 1
      let language: String = row["language"]
      let others = (byLanguage[language] ?? 1) - 1
      byLanguage[language] = others > 0 ? others : nil
      if row["isOver"] as Bool {
        over -= 1
      } else if row["isThird"] as Bool {
        third -= 1
      }
    }
    mails = addresses.count
    self.reached = reached
  }
}
