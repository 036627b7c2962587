import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A coordinator whose YES is waited for, and whose mail answers by itself that they are away: whoever
/// asked hears it now, and the coordinator when they are back.
enum BlastAbsence {
  static let migration = Migration(
    "blasts-away",
    sql: """
      CREATE TABLE blastAway (
        -- The mail that asked.
        outboxID INTEGER PRIMARY KEY,
        blastID INTEGER NOT NULL,
        personID INTEGER NOT NULL,
        addressID INTEGER NOT NULL,
        since INTEGER NOT NULL,
        -- They are back, and were told.
        toldAt INTEGER
      ) STRICT;
      CREATE INDEX blastAwayOpen ON blastAway(since) WHERE toldAt IS NULL;
      """)

  /// Nobody is told of what is two weeks old.
  private static let keptFor: TimeInterval = 14 * 86_400

  /// Of an answer that is proven to come from their address: anybody can forge a machine's fields.
  static func hear(robot letter: Letter, in handling: Handling) throws {
    let db = handling.db
    guard letter.authentication != .failed, let handle = letter.handle,
      letter.authentication.isProven
        || handle.provenBy != nil && handle.addressID == letter.address?.id,
      AwayNotice.reading(subject: letter.message.subject, text: letter.newText.text) != nil,
      let question = try Outbox.question(row: handle.row, in: db),
      question.kind == Blasts.Asks.second, question.answeredAt == nil,
      let person = question.personID,
      let ask = BlastAsk(question.payload), let blast = try Blast.find(ask.blast, in: db),
      blast.state == .asked
    else { return }
    try db.execute(
      cached: """
        INSERT INTO blastAway (outboxID, blastID, personID, addressID, since)
        VALUES (:row, :blast, :person, :address, :now) ON CONFLICT DO NOTHING
        """,
      arguments: [
        "row": question.row, "blast": blast.id, "person": person, "address": question.addressID,
        "now": handling.now.milliseconds,
      ])
    guard db.changesCount == 1, let sender = blast.senderPersonID,
      let address = blast.senderAddressID
    else { return }
    let name = try Person.find(person, in: db)?.name ?? "A coordinator"
    try note(
      "#\(blast.id) waits: \(name) is away",
      "\(name)'s mail answers by itself, so their YES to #\(blast.id) may take a while. They hear of it when they are back. Whoever else was asked can say YES; CANCEL #\(blast.id) stops it.",
      to: (sender, address), key: "blast away:\(question.row)", in: handling)
  }

  // MARK: Coming back

  /// A word of theirs that no machine wrote. Uses ledgerByPerson.
  private static let backSQL: StaticString = """
    SELECT outboxID, blastID, personID, addressID FROM blastAway INDEXED BY blastAwayOpen
    WHERE toldAt IS NULL AND since > :old AND EXISTS (
      SELECT 1 FROM ledger WHERE ledger.personID = blastAway.personID
        AND ledger.arrivedAt > blastAway.since AND kind <> 'auto_reply' AND kind <> 'bounce'
        AND kind <> 'calendar_reply')
    """

  private static func back(at now: Date, in db: Database) throws -> [Row] {
    try Row.fetchAll(
      db, cached: backSQL, arguments: ["old": (now - keptFor).milliseconds])
  }

  static let dueWork = DueWork("blasts of those who are back") { db, now in
    try back(at: now, in: db).isEmpty ? nil : now
  } find: { handling in
    try back(at: handling.now, in: handling.db).map { row in
      let (mail, blast): (Int64, Int64) = (row["outboxID"], row["blastID"])
      let (person, address): (Int64, Int64) = (row["personID"], row["addressID"])
      return DueWork.Piece(key: "blast away told:\(mail)") { handling in
        try handling.db.execute(
          cached: "UPDATE blastAway SET toldAt = :now WHERE outboxID = :mail",
          arguments: ["now": handling.now.milliseconds, "mail": mail])
        guard let blast = try Blast.find(blast, in: handling.db) else { return }
        // Whoever came back by saying YES, or finds it settled, needs no word.
        guard blast.state == .asked else { return }
        try note(
          "#\(blast.id) waits for your YES",
          "While you were away you were asked about #\(blast.id), and it still waits for a second YES. Answer that mail with YES or NO; PREVIEW #\(blast.id) shows it again.",
          to: (person, address), key: "blast back:\(mail)", in: handling)
      }
    }
  }

  private static func note(
    _ title: String, _ text: String, to reader: (person: Int64, address: Int64), key: String,
    in handling: Handling
  ) throws {
    var posting = Posting(
      "coordinator-note", values: ["title": .text(title), "text": .text(text)], to: reader.address,
      person: reader.person, lane: .notices, because: title, isUrgent: true)
    posting.causeKey = key
    try Outbox.put(posting, in: handling)
  }
}
