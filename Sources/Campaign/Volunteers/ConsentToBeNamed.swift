import GRDB
import Mailroom

/// What people agreed to about their name and their words in public.
enum ConsentToBeNamed {
  /// Whether it is over: they said STOP, or are under 18. Of somebody who has died it rests instead,
  /// so that a mistake can be taken back. Index: the keys.
  static func isOver(for person: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      cached: """
        SELECT EXISTS (SELECT 1 FROM person WHERE id = :person AND isMinor = 1)
          OR EXISTS (SELECT 1 FROM personAddress JOIN suppression USING (addressID)
            WHERE personID = :person AND degree = 'all')
        """, arguments: ["person": person]) ?? false
  }
}
