import Foundation
import GRDB
import Mailroom

/// Who came new to a hub, or to a region without one: the daily mail tells each of them once.
///
/// An arrival is the moment at which somebody belongs there, not their sign-up: who answers days
/// later which town is theirs is new on that day.
enum Arrivals {
  /// Daily mails look back no further than this.
  static let keptFor: TimeInterval = 60 * 86_400

  /// - Parameter scope: a hub's number or a region, as a role's.
  static func note(_ person: Int64, in scope: String, _ handling: Handling) throws {
    // Uses arrivalIn.
    try handling.db.execute(
      cached: "DELETE FROM arrival WHERE scope = :scope AND at < :old",
      arguments: ["scope": scope, "old": (handling.now - keptFor).milliseconds])
    try handling.db.execute(
      cached: "INSERT INTO arrival (scope, personID, at) VALUES (:scope, :person, :now)",
      arguments: ["scope": scope, "person": person, "now": handling.now.milliseconds])
  }

  /// The people who arrived since, and are there still: the first to come first, each once.
  static func of(
    _ scope: String, since: Date, at now: Date, limit: Int, in db: Database
  ) throws -> [Int64] {
    var seen: Set<Int64> = []
    return try Int64.fetchAll(
      db, cached: ofSQL,
      arguments: [
        "scope": scope, "since": since.milliseconds, "now": now.milliseconds, "limit": limit,
      ]
    ).filter { seen.insert($0).inserted }
  }

  /// A hub's by its number, a region's where they are in no hub. Uses arrivalIn.
  static let ofSQL: StaticString = """
    SELECT arrival.personID FROM arrival
    JOIN volunteer ON volunteer.personID = arrival.personID
    WHERE arrival.scope = :scope AND arrival.at > :since AND arrival.at <= :now
      AND volunteer.isListed = 1 AND volunteer.stage <> 'gone' AND volunteer.elsewhere IS NULL
      AND (CASE WHEN volunteer.hubID IS NULL THEN :scope IN ('east', 'west')
        ELSE CAST(volunteer.hubID AS TEXT) = :scope END)
    ORDER BY arrival.at, arrival.id LIMIT :limit
    """
}
