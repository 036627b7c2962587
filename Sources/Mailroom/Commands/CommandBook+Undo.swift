import Foundation
import GRDB

/// What became of a command's mails, and of whom it put on record, when it was taken back.
struct Undone {
  /// Its mails that had not left, and that had.
  var withdrawn: Int
  var left: Int
  /// What it had withdrawn, and leaves after all.
  var released: Int
  var isPersonGone: Bool
}

extension CommandBook {
  /// Marks it, withdraws its mails that have not left, and lets those leave that it had withdrawn.
  static func markUndone(_ done: Done, in handling: Handling) throws -> Undone {
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
    return Undone(
      withdrawn: withdrawn, left: left, released: try release(done, in: handling),
      isPersonGone: try takeOff(done, in: db))
  }

  /// Not what is too late to be of use, and not what was emptied since: whoever it was for is
  /// forgotten.
  private static func release(_ done: Done, in handling: Handling) throws -> Int {
    var released = 0
    for (row, state) in done.withdrewMails {
      try handling.db.execute(
        cached: """
          UPDATE outbox SET state = CASE WHEN :state = 'held' THEN 'held' ELSE 'queued' END,
            reply = NULL
          WHERE id = :row AND state = 'withdrawn' AND "values" <> '{}'
            AND (usefulUntil IS NULL OR usefulUntil > :now)
          """, arguments: ["state": state, "row": row, "now": handling.now.milliseconds])
      released += handling.db.changesCount
    }
    return released
  }

  /// Takes a person off the record whom the command put there, unless something rests on them: a
  /// letter, a note, another role, a mail that is not this command's.
  private static func takeOff(_ done: Done, in db: Database) throws -> Bool {
    guard let person = done.broughtPerson, try Person.find(person, in: db)?.id == person else {
      return false
    }
    for (table, column) in try Joining.columnsNamingPeople(in: db) {
      // Their address came with them, and what this command was is in the journal.
      if table == "personAddress" || (table == "journal" && column == "subjectPersonID") {
        continue
      }
      let rests = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(table.quotedDatabaseIdentifier)
            WHERE \(column.quotedDatabaseIdentifier) = ?)
          """, arguments: [person])
      if rests == true { return false }
    }
    // Uses outboxToAddress.
    let others = try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM personAddress WHERE personID = :person AND (
          EXISTS (SELECT 1 FROM personAddress AS another
            WHERE another.personID = :person AND another.addressID <> personAddress.addressID)
          OR EXISTS (SELECT 1 FROM outbox
            WHERE outbox.addressID = personAddress.addressID AND outbox.personID = :person
              AND NOT (outbox.id > :after AND outbox.id <= :upTo)))
        """,
      arguments: ["person": person, "after": done.mailsAfter, "upTo": done.mailsUpTo])
    guard others == 0 else { return false }
    try db.execute(
      cached: "DELETE FROM person WHERE id = :person", arguments: ["person": person])
    return true
  }
}
