import Foundation
import GRDB

/// Our mails to a person who is to be forgotten, and those in which they stand.
struct ForgottenMail {
  private let person: Person
  private let addresses: [(id: Int64, address: String, isShared: Bool)]
  private let letters: Set<Int64>
  /// What names them in other people's mails, as written. A first name alone names many.
  private let names: [String]

  init(
    _ person: Person, addresses: [(id: Int64, address: String, isShared: Bool)],
    letters: Set<Int64>
  ) {
    self.person = person
    self.addresses = addresses
    self.letters = letters
    var names = addresses.filter { !$0.isShared }.map(\.address)
    if person.name.contains(" "), person.name.count >= 5 { names.append(person.name) }
    if let phone = person.phone, phone.count >= 7 { names.append(phone) }
    self.names = names
  }

  /// Empties every mail to them and every mail that one of theirs caused; what has not left is
  /// withdrawn.
  ///
  /// - Returns: how many, and how many of these were withdrawn.
  func empty(in handling: Handling) throws -> (mails: Int, withdrawn: Int) {
    let db = handling.db
    var rows: Set<Int64> = []
    for address in addresses {
      // Uses outboxToAddress. At a shared address only what was meant for them.
      rows.formUnion(
        try Int64.fetchAll(
          db,
          cached: """
            SELECT id FROM outbox
            WHERE addressID = :address AND (personID = :person OR NOT :isShared)
            """,
          arguments: [
            "address": address.id, "person": person.id, "isShared": address.isShared,
          ]))
    }
    for letter in letters {
      // Uses outboxByLedger.
      rows.formUnion(
        try Int64.fetchAll(
          db, cached: "SELECT id FROM outbox WHERE ledgerID = :letter",
          arguments: ["letter": letter]))
    }
    var withdrawn = 0
    for row in rows.sorted() where try Self.empty(row, in: handling) { withdrawn += 1 }
    return (rows.count, withdrawn)
  }

  /// Takes everything out of a row but what tells that a mail was, when, and what became of it.
  /// Its tokens stay true and ask nothing any more.
  ///
  /// - Returns: whether it had not left yet.
  @discardableResult
  static func empty(_ row: Int64, in handling: Handling) throws -> Bool {
    let db = handling.db
    let state = try String.fetchOne(
      db, cached: "SELECT state FROM outbox WHERE id = :id", arguments: ["id": row])
    let waits = ["held", "queued", "sending", "deferred", "uncertain"].contains(state)
    try db.execute(
      cached: """
        UPDATE outbox SET "values" = '{}', because = '', causeKey = NULL, fromName = NULL,
          subject = NULL, inReplyTo = NULL, "references" = NULL, reply = NULL, asks = NULL,
          asked = NULL, calendar = NULL, state = CASE WHEN :waits THEN 'withdrawn' ELSE state END
        WHERE id = :id
        """, arguments: ["waits": waits, "id": row])
    try db.execute(
      cached: "DELETE FROM outboxAttachment WHERE outboxID = :id", arguments: ["id": row])
    return waits
  }

  /// Mails to others that name them, because of something else: what has left is emptied, what has
  /// not is sent without the name. Uses outboxPersonal, back to where texts are kept.
  func replaceMentions(in handling: Handling) throws {
    let db = handling.db
    for name in names {
      // As it stands in JSON.
      let written = try String(decoding: JSONEncoder().encode(name), as: UTF8.self)
        .dropFirst().dropLast()
      let rows = try Row.fetchAll(
        db,
        cached: """
          SELECT id, state, "values", subject, asked, calendar FROM outbox
          WHERE (lane = 'answers' OR lane = 'notices') AND createdAt > :since
            AND (instr(lower("values"), lower(:written)) > 0
              OR instr(lower(COALESCE(asked, '')), lower(:written)) > 0
              OR instr(lower(COALESCE(calendar, '')), lower(:written)) > 0
              OR instr(lower(COALESCE(subject, '')), lower(:name)) > 0
              OR instr(COALESCE(causeKey, ''), :name) > 0)
          """,
        arguments: [
          "since": (handling.now - 400 * 86_400).milliseconds, "written": String(written),
          "name": name,
        ])
      for row in rows {
        let id: Int64 = row["id"]
        if ["sent", "failed", "withdrawn"].contains(row["state"] as String) {
          try Self.empty(id, in: handling)
        } else {
          try blank(name, String(written), in: row, id, db)
        }
      }
      try blankWords(name, in: db)
    }
  }

  private func blank(
    _ name: String, _ written: String, in row: Row, _ id: Int64, _ db: Database
  ) throws {
    func without(_ name: String, _ column: String) -> String? {
      (row[column] as String?)?.replacingOccurrences(
        of: name, with: "…", options: .caseInsensitive)
    }
    try db.execute(
      cached: """
        UPDATE outbox SET "values" = :values, subject = :subject, asked = :asked,
          calendar = :calendar, causeKey = NULL
        WHERE id = :id
        """,
      arguments: [
        "values": without(written, "values") ?? "{}", "subject": without(name, "subject"),
        "asked": without(written, "asked"), "calendar": without(written, "calendar"), "id": id,
      ])
  }

  /// In the words that other people wrote, and that wait for somebody.
  private func blankWords(_ name: String, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE handOver SET words = replace(words, :name, '…'), subject = replace(subject, :name, '…'),
          because = replace(because, :name, '…')
        WHERE instr(words, :name) > 0 OR instr(subject, :name) > 0 OR instr(because, :name) > 0
        """, arguments: ["name": name])
  }
}
