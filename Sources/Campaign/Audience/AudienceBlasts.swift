import Foundation
import GRDB
import Mailroom

/// What an audience asks of the blasts' books, in one place: their tables are another capability's.
///
/// `blast(id, audience)` holds the audience of each as JSON, and `outbox.roundID` is the blast that
/// a row is of.
enum AudienceBlasts {
  /// Whether there is one that the sender may know of. Its words need not be kept any more.
  static func isSeen(_ number: Int64, by sender: Sender, in db: Database) throws -> Bool {
    let row = try Row.fetchOne(
      db, cached: "SELECT senderPersonID, scopes FROM blast WHERE id = :number",
      arguments: ["number": number])
    guard let row else { return false }
    let scopes = (row["scopes"] as String).split(separator: " ").map(String.init)
    return Blast.isSeen(sentBy: row["senderPersonID"], scopes: scopes, by: sender)
  }

  /// Whom its mail reached, or may have: what is on its way or uncertain counts too, since whoever
  /// corrects must reach them. An address that two people share has one mail, which is for both.
  /// Index: `outboxOfRound`.
  static func got(_ blast: Int64, _ query: inout AudienceQuery) -> String {
    let rows = """
      outbox INDEXED BY outboxOfRound WHERE lane = 'bulk' AND roundID = \(query.bind(blast))
        AND (state = 'sent' OR state = 'sending' OR state = 'uncertain')
      """
    return """
      SELECT personID FROM \(rows) AND personID IS NOT NULL
      UNION SELECT personID FROM personAddress
        WHERE isPrimary = 1 AND addressID IN (SELECT addressID FROM \(rows))
      """
  }

  /// Whom it was meant for. Older corrections have no audience of their own, but who got the other.
  static func audience(of number: Int64, in db: Database) throws -> AudienceTree? {
    let row = try Row.fetchOne(
      db, cached: "SELECT audience, corrects FROM blast WHERE id = :number",
      arguments: ["number": number])
    guard let row else { return nil }
    guard let json = row["audience"] as String? else {
      return (row["corrects"] as Int64?).map { .trait(.got($0)) }
    }
    return try JSONDecoder().decode(Audience.self, from: Data(json.utf8)).tree
  }
}
