import Foundation
import GRDB
import Mailroom

/// What an audience asks of the blasts' books, in one place: their tables are another capability's.
///
/// `blast(id, audience)` holds the audience of each as JSON; `blastMail(blastID, personID, outboxID)`
/// who has a row in the outbox because of it.
enum AudienceBlasts {
  static func isThere(_ number: Int64, in db: Database) throws -> Bool {
    guard try db.tableExists("blast"), try db.tableExists("blastMail") else { return false }
    return try Int.fetchOne(
      db, sql: "SELECT 1 FROM blast WHERE id = :number", arguments: ["number": number]) != nil
  }

  /// Whom its mail reached, or may have: what is on its way or uncertain counts too, since whoever
  /// corrects must reach them.
  static func got(_ blast: Int64, _ query: inout AudienceQuery) -> String {
    """
    SELECT mailed.personID FROM blastMail AS mailed JOIN outbox ON outbox.id = mailed.outboxID
      WHERE mailed.blastID = \(query.bind(blast))
        AND (outbox.state = 'sent' OR outbox.state = 'sending' OR outbox.state = 'uncertain')
    """
  }

  /// Whom it was meant for.
  static func audience(of number: Int64, in db: Database) throws -> AudienceTree? {
    guard
      let json = try String.fetchOne(
        db, sql: "SELECT audience FROM blast WHERE id = :number", arguments: ["number": number])
    else { return nil }
    return try JSONDecoder().decode(Audience.self, from: Data(json.utf8)).tree
  }
}
