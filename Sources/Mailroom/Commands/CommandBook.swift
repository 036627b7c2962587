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

  static func write(
    _ usage: Usage, _ answer: CommandAnswer, by sender: Sender, confirmed: Bool,
    mailsAfter: Int64, in scene: Scene
  ) throws {
    let db = scene.db
    let journal = try Journal.write(
      usage.name, actor: sender.person.id,
      authentication: confirmed ? "confirmation" : sender.authentication.word,
      subject: answer.subject, detail: answer.detail, in: scene.handling)
    let changed = try scene.footprint.seal(under: journal)
    try db.execute(
      cached: """
        INSERT INTO commandDone (journalID, personID, name, isUndoable, mailsAfter, mailsUpTo)
        VALUES (:journal, :person, :name, :undoable, :after, :upTo)
        """,
      arguments: [
        "journal": journal, "person": sender.person.id, "name": usage.name,
        "undoable": usage.isUndoable && changed > 0, "after": mailsAfter,
        "upTo": try Outbox.lastRow(in: db),
      ])
  }

  /// A command that may be taken back.
  struct Done {
    var journalID: Int64
    var name: String
    var detail: String
    var at: Date
    var mailsAfter: Int64
    var mailsUpTo: Int64
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
      Done(
        journalID: row["journalID"], name: row["name"], detail: row["detail"],
        at: Date(milliseconds: row["at"]), mailsAfter: row["mailsAfter"],
        mailsUpTo: row["mailsUpTo"])
    }
  }

  /// Marks it, and withdraws its mails that have not left.
  ///
  /// - Returns: how many mails were withdrawn, and how many had left.
  static func markUndone(
    _ done: Done, in handling: Handling
  ) throws -> (withdrawn: Int, left: Int) {
    let db = handling.db
    try db.execute(
      cached: "UPDATE commandDone SET undoneAt = :now WHERE journalID = :journal",
      arguments: ["now": handling.now.milliseconds, "journal": done.journalID])
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'taken back by UNDO'
        WHERE id > :after AND id <= :upTo
          AND (state = 'held' OR state = 'queued' OR state = 'deferred')
        """, arguments: ["after": done.mailsAfter, "upTo": done.mailsUpTo])
    let withdrawn = db.changesCount
    let left =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM outbox WHERE id > :after AND id <= :upTo AND state <> 'withdrawn'
          """, arguments: ["after": done.mailsAfter, "upTo": done.mailsUpTo]) ?? 0
    return (withdrawn, left)
  }
}

extension Outbox {
  /// The newest row's number.
  static func lastRow(in db: Database) throws -> Int64 {
    try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM outbox") ?? 0
  }
}
