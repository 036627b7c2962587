import Foundation
import GRDB
import Mailroom

/// What an audience asks of the blasts' books, in one place: their tables are another capability's.
///
/// `blast(id, audience)` holds the audience of each as JSON, and `outbox.roundID` is the blast that
/// a row is of.
enum AudienceBlasts {
  static func isThere(_ number: Int64, in db: Database) throws -> Bool {
    guard try db.tableExists("blast"),
      try db.columns(in: "outbox").contains(where: { $0.name == "roundID" })
    else { return false }
    return try Int.fetchOne(
      db, sql: "SELECT 1 FROM blast WHERE id = :number", arguments: ["number": number]) != nil
  }

  /// Whom its mail reached, or may have: what is on its way or uncertain counts too, since whoever
  /// corrects must reach them. An address that two people share has one mail, which is for both.
  static func got(_ blast: Int64, _ query: inout AudienceQuery) -> String {
    let rows = """
      outbox WHERE lane = 'bulk' AND roundID = \(query.bind(blast))
        AND (state = 'sent' OR state = 'sending' OR state = 'uncertain')
      """
    return """
      SELECT personID FROM \(rows) AND personID IS NOT NULL
      UNION SELECT personID FROM personAddress
        WHERE isPrimary = 1 AND addressID IN (SELECT addressID FROM \(rows))
      """
  }

  /// Whom it was meant for; `nil` for one that corrects another.
  static func audience(of number: Int64, in db: Database) throws -> AudienceTree? {
    guard
      let json = try String.fetchOne(
        db, sql: "SELECT audience FROM blast WHERE id = :number AND audience IS NOT NULL",
        arguments: ["number": number])
    else { return nil }
    return try JSONDecoder().decode(Audience.self, from: Data(json.utf8)).tree
  }
}
