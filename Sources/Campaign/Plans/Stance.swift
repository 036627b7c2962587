import Foundation
package import GRDB
package import Language
package import Mailroom

/// Where a legislator was said to stand in a session: with the evidence, its source, who recorded
/// it and when. Nothing is overwritten; the newest of a session counts.
package struct Stance: Hashable, Sendable {
  package var legislator: String
  package var session: Int
  package var rung: Rung
  /// The evidence: "signed HD 1234", "said so at the town hall".
  package var words: String
  /// `a visit`, `as recorded by Act on Mass`.
  package var source: String
  package var day: CivilDate
  package var personID: Int64?

  init?(_ row: Row) {
    guard let rung = Rung(rawValue: row["rung"]), let day = CivilDate(iso8601: row["day"]) else {
      return nil
    }
    legislator = row["legislator"]
    session = row["session"]
    self.rung = rung
    words = row["words"]
    source = row["source"]
    self.day = day
    personID = row["personID"]
  }

  /// Puts one on record.
  package static func record(
    _ rung: Rung, of legislator: String, session: Int, words: String, source: String,
    on day: CivilDate, by person: Int64?, watching footprint: Footprint? = nil,
    in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        INSERT INTO stance (legislator, session, rung, words, source, day, personID, at)
        VALUES (:legislator, :session, :rung, :words, :source, :day, :person, :now)
        """,
      arguments: [
        "legislator": legislator, "session": session, "rung": rung.rawValue,
        "words": String(words.prefix(500)), "source": source, "day": day.description,
        "person": person, "now": handling.now.milliseconds,
      ])
    footprint?.added("stance", ["id": handling.db.lastInsertedRowID])
  }

  /// All that was recorded of somebody, the oldest first. Index: `stanceOf`.
  package static func all(of legislator: String, in db: Database) throws -> [Stance] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM stance WHERE legislator = :legislator ORDER BY session, day, id
        """, arguments: ["legislator": legislator]
    ).compactMap(Stance.init)
  }
}

/// Where everybody stands: in the session that counts, and in the last one before that is known.
package struct StanceBook: Sendable {
  package let session: CourtSession
  private var newest: [String: [Int: Stance]] = [:]
  /// Sessions whose lists say something about everybody.
  private var whole: Set<Int> = []

  /// - Parameter legislator: only theirs; else of all two hundred. Indexes: `stanceOf`, `stanceIn`.
  package init(
    on day: CivilDate, legislator: String? = nil, in db: Database
  ) throws {
    try self.init(
      session: CourtSession.current(on: day, in: db), legislator: legislator, in: db)
  }

  /// As it will be in a session that is not opened yet.
  package init(session: CourtSession, legislator: String? = nil, in db: Database) throws {
    self.session = session
    whole = Set(
      try Int.fetchAll(db, cached: "SELECT number FROM courtSession WHERE isListWhole = 1"))
    let rows: [Stance]
    if let legislator {
      rows = try Stance.all(of: legislator, in: db)
    } else {
      // Some hundred rows a session; nobody looks back further than four.
      rows = try Row.fetchAll(
        db, cached: "SELECT * FROM stance WHERE session > :from ORDER BY session, day, id",
        arguments: ["from": session.number - 4]
      ).compactMap(Stance.init)
    }
    for stance in rows { newest[stance.legislator, default: [:]][stance.session] = stance }
  }

  /// In this session. Of Congress what holds until something newer is recorded.
  package func now(_ holder: OfficeHolder) -> Stance? {
    let all = newest[holder.id] ?? [:]
    if holder.isOfCongress { return all.max { $0.key < $1.key }?.value }
    return all[session.number]
  }

  /// In the last session before this that says something of them: `nil` for Congress, and for who
  /// is on no list.
  package func before(_ holder: OfficeHolder) -> (session: Int, rung: Rung)? {
    guard !holder.isOfCongress else { return nil }
    let all = newest[holder.id] ?? [:]
    for number in stride(from: session.number - 1, to: session.number - 5, by: -1) {
      if let stance = all[number] { return (number, stance.rung) }
      // On a whole list they are not; but only who sat then can be missing from it.
      if whole.contains(number), all.keys.contains(where: { $0 < number }) {
        return (number, .notOnBoard)
      }
    }
    return nil
  }

  /// They signed in the last session that is known.
  package func signedBefore(_ holder: OfficeHolder) -> Bool {
    before(holder).map { $0.rung > .notOnBoard } ?? false
  }

  /// `cosponsor (194th: not on board)`, `not yet asked (194th: cosponsor)`.
  package func words(_ holder: OfficeHolder) -> String {
    let here =
      now(holder)?.rung.words
      ?? (session.openedAt != nil && !holder.isOfCongress ? "not yet asked" : "nothing on record")
    guard let last = before(holder) else { return here }
    return "\(here) (\(CourtSession.ordinal(last.session)): \(last.rung.words))"
  }
}

extension OfficeHolder {
  /// Of the US House or the US Senate.
  var isOfCongress: Bool { legislator.chamber == .congress || legislator.chamber == .usSenate }
}
