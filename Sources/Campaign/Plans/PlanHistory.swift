package import GRDB
package import Language
package import Mailroom

/// What was done about a legislator, whichever hub did it: visits, calls, steps taken, signatures.
/// Whatever touches a legislator says so here, by one function.
package enum PlanHistory {
  package enum Kind: String, Hashable, Sendable {
    /// A visit that was made, and an appointment for one.
    case visit
    case appointment
    case calls
    /// A step of the plan that was taken, or given up for another.
    case step
    case stance
    case session
    case candidate
    /// Whatever else: a resolution passed, an ally won.
    case work
  }

  /// A line of it.
  package struct Line: Hashable, Sendable {
    package var hubID: Int64?
    package var kind: Kind
    package var day: CivilDate
    package var words: String
    package var personID: Int64?

    init?(_ row: Row) {
      guard let kind = Kind(rawValue: row["kind"]), let day = CivilDate(iso8601: row["day"]) else {
        return nil
      }
      hubID = row["hubID"]
      self.kind = kind
      self.day = day
      words = row["words"]
      personID = row["personID"]
    }
  }

  /// Words are kept up to so many characters.
  private static let limit = 500

  /// Puts a line on record.
  ///
  /// - Parameters:
  ///   - hub: whose work it was; without one, the hub of `person`.
  ///   - source: what it is made from (`visit:412`): noted again, the line says the newer words.
  ///   - footprint: of the command that does it, for UNDO.
  package static func note(
    _ kind: Kind, about legislator: String, words: String, on day: CivilDate,
    hub: Int64? = nil, by person: Int64?, source: String? = nil,
    watching footprint: Footprint? = nil, in handling: Handling
  ) throws {
    let db = handling.db
    let words = String(words.prefix(limit))
    if let source,
      let known = try Int64.fetchOne(
        db,
        cached: "SELECT id FROM planNote WHERE source = :source AND legislator = :legislator",
        arguments: ["source": source, "legislator": legislator])
    {
      try footprint?.watch("planNote", ["id": known])
      return try db.execute(
        cached: "UPDATE planNote SET words = :words, day = :day WHERE id = :id",
        arguments: ["words": words, "day": day.description, "id": known])
    }
    try db.execute(
      cached: """
        INSERT INTO planNote (legislator, hubID, kind, source, day, words, personID, at)
        VALUES (:legislator, :hub, :kind, :source, :day, :words, :person, :now)
        """,
      arguments: [
        "legislator": legislator,
        "hub": try hub ?? person.flatMap { try Self.hub(of: $0, for: legislator, in: db) },
        "kind": kind.rawValue, "source": source, "day": day.description, "words": words,
        "person": person, "now": handling.now.milliseconds,
      ])
    footprint?.added("planNote", ["id": db.lastInsertedRowID])
  }

  /// Takes off what is not so any more: an appointment that was called off.
  static func drop(_ source: String, watching footprint: Footprint, in db: Database) throws {
    // Uses planNoteFrom.
    let known = try Int64.fetchAll(
      db, cached: "SELECT id FROM planNote WHERE source = :source", arguments: ["source": source])
    for id in known {
      try footprint.watch("planNote", ["id": id])
      try db.execute(cached: "DELETE FROM planNote WHERE id = :id", arguments: ["id": id])
    }
  }

  /// The hub that somebody works for there: whose contact they are, if it has that legislator, else
  /// whose volunteer.
  static func hub(of person: Int64, for legislator: String, in db: Database) throws -> Int64? {
    let own = try Role.of(person, in: db).filter { $0.kind == .contact }.compactMap {
      Int64($0.scope)
    }
    for hub in own where try PlanSeats.covers(hub, legislator: legislator, in: db) { return hub }
    if let first = own.first { return first }
    return try Int64.fetchOne(
      db, cached: "SELECT hubID FROM volunteer WHERE personID = :person",
      arguments: ["person": person])
  }

  /// The newest lines about a legislator. Index: `planNoteOf`.
  package static func newest(
    _ limit: Int, about legislator: String, in db: Database
  ) throws -> [Line] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT * FROM planNote WHERE legislator = :legislator
        ORDER BY day DESC, id DESC LIMIT :limit
        """, arguments: ["legislator": legislator, "limit": limit]
    ).compactMap(Line.init)
  }

  /// How the calls of one prompt to a legislator went, in one line that is brought up to date.
  static func noteCalls(of prompt: Int64, to legislator: String, in handling: Handling) throws {
    // Uses call's key, which begins with the prompt.
    let rows = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT outcome, COUNT(*) AS count FROM call
        WHERE promptID = :prompt AND legislator = :legislator GROUP BY outcome
        """, arguments: ["prompt": prompt, "legislator": legislator])
    let counts = Dictionary(
      rows.map { ($0["outcome"] as String, $0["count"] as Int) }
    ) { first, _ in first }
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return }
    let parts = [
      counts["talked"].map { "\($0) talked with the office" },
      counts["message"].map { "\($0) left a message" },
      counts["nobody"].map { "\($0) reached nobody" },
    ].compactMap(\.self)
    try note(
      .calls, about: legislator,
      words: CountWords.of(all, "call")
        + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"),
      on: LocalTime(handling.now, in: handling.settings.clock.zone).date, by: nil,
      source: "calls:\(prompt)", in: handling)
  }
}
