import Foundation
import GRDB

/// Commands that were done: who, how proven, what changed, and how far UNDO goes back.
enum CommandBook {
  static let migration = Migration(
    "mailroom-8-commands",
    sql: """
      -- A command that changed something. Its rows, before and after, are journalChange's.
      CREATE TABLE commandDone (
        journalID INTEGER PRIMARY KEY REFERENCES journal(id) ON DELETE CASCADE,
        personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        isUndoable INTEGER NOT NULL,
        undoneAt INTEGER,
        -- The mails that it put into the outbox: those above the first, up to the last.
        mailsAfter INTEGER NOT NULL,
        mailsUpTo INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX commandDoneByPerson ON commandDone(personID, journalID);
      -- Whose row it is an image of: FORGET ME empties it, whoever's command it was.
      ALTER TABLE journalChange ADD COLUMN personID INTEGER;
      CREATE INDEX journalChangeByPerson ON journalChange(personID) WHERE personID IS NOT NULL;
      """)

  /// What UNDO takes back besides rows.
  static let undoing = Migration(
    "mailroom-commands-undoing",
    sql: """
      -- The mails that it withdrew, each with the state that it had: a JSON list.
      ALTER TABLE commandDone ADD COLUMN withdrew TEXT;
      -- Whom it put on record by the way. No reference: FORGET ME need not look here.
      ALTER TABLE commandDone ADD COLUMN brought INTEGER;
      """)

  static func write(
    _ usage: Usage, _ answer: CommandAnswer, by sender: Sender, confirmed: Bool,
    mailsAfter: Int64, in scene: Scene
  ) throws {
    try write(
      usage.name, isUndoable: usage.isUndoable, by: sender.person.id,
      authentication: confirmed ? "confirmation" : sender.authentication.word,
      subject: answer.subject, detail: answer.detail, scene.footprint, mailsAfter: mailsAfter,
      in: scene.handling)
  }

  static func write(
    _ name: String, isUndoable: Bool, by person: Int64, authentication: String, subject: Int64?,
    detail: String, _ footprint: Footprint, mailsAfter: Int64, in handling: Handling
  ) throws {
    let db = handling.db
    let journal = try Journal.write(
      name, actor: person, authentication: authentication, subject: subject, detail: detail,
      in: handling)
    let changed = try footprint.seal(under: journal)
    try db.execute(
      cached: """
        INSERT INTO commandDone (journalID, personID, name, isUndoable, mailsAfter, mailsUpTo,
          withdrew, brought)
        VALUES (:journal, :person, :name, :undoable, :after, :upTo, :withdrew, :brought)
        """,
      arguments: [
        "journal": journal, "person": person, "name": name,
        "undoable": isUndoable && changed > 0, "after": mailsAfter,
        "upTo": try Outbox.lastRow(in: db),
        "withdrew": try Self.json(footprint.withdrawnMails),
        "brought": footprint.broughtPerson,
      ])
  }

  private static func json(_ mails: [Int64: String]) throws -> String? {
    mails.isEmpty ? nil : String(decoding: try JSONEncoder().encode(mails), as: UTF8.self)
  }

  /// A command that may be taken back.
  struct Done {
    var journalID: Int64
    var name: String
    var detail: String
    var at: Date
    var mailsAfter: Int64
    var mailsUpTo: Int64
    var withdrewMails: [Int64: String]
    var broughtPerson: Int64?

    /// Whom it was about, if they are on record still.
    func subject(in db: Database) throws -> Int64? {
      try Int64.fetchOne(
        db,
        cached: """
          SELECT person.id FROM journal JOIN person ON person.id = journal.subjectPersonID
          WHERE journal.id = :id
          """, arguments: ["id": journalID])
    }
  }

  /// The last one of this person that is not taken back. Uses commandDoneByPerson.
  static func last(of person: Int64, in db: Database) throws -> Done? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT commandDone.*, journal.detail, journal.at FROM commandDone
        JOIN journal ON journal.id = commandDone.journalID
        WHERE commandDone.personID = :person AND isUndoable = 1 AND undoneAt IS NULL
        ORDER BY journalID DESC LIMIT 1
        """, arguments: ["person": person]
    ).map { row in
      let withdrew: String? = row["withdrew"]
      return Done(
        journalID: row["journalID"], name: row["name"], detail: row["detail"],
        at: Date(milliseconds: row["at"]), mailsAfter: row["mailsAfter"],
        mailsUpTo: row["mailsUpTo"],
        withdrewMails: try withdrew.map {
          try JSONDecoder().decode([Int64: String].self, from: Data($0.utf8))
        } ?? [:],
        broughtPerson: row["brought"])
    }
  }
}

extension Outbox {
  /// The newest row's number.
  static func lastRow(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM outbox") ?? 0
  }
}
