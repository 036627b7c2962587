import Foundation
import GRDB
import Mail

/// Answers over an address's limits: what was asked is done, and what we had to say comes later,
/// as one mail, when the limit allows it again (DESIGN §4.3).
///
/// Such a row is `withdrawn` from the start with the reply `withheld`, so that whoever is forgotten
/// takes it with them; `notBefore` is when the limit allows one more. What it asked is closed: its
/// token was never seen. The mail that brings it asks anew.
enum Withheld {
  /// As many as wait for one address: a flood must not wait in our books.
  private static let room = 50
  /// What one mail holds; what is more comes with the next.
  private static let textLimit = 60_000
  private static let fileLimit = 5_000_000

  // MARK: Keeping

  static func hasRoom(_ addressID: Int64, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox INDEXED BY outboxWithheld
        WHERE state = 'withdrawn' AND reply = 'withheld' AND addressID = :address
        """, arguments: ["address": addressID]) ?? 0 < room
  }

  /// Takes a row out of what leaves.
  static func keep(_ row: Int64, until: Date, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'withheld', notBefore = :until,
          answeredAt = :now
        WHERE id = :row
        """,
      arguments: [
        "until": until.milliseconds, "now": handling.now.milliseconds, "row": row,
      ])
  }

  // MARK: Bringing

  static let dueWork = DueWork("withheld answers") { db in
    try Int64.fetchOne(
      db,
      cached: """
        SELECT MIN(notBefore) FROM outbox INDEXED BY outboxWithheld
        WHERE state = 'withdrawn' AND reply = 'withheld'
        """
    ).map(Date.init(milliseconds:))
  } find: { handling in
    // Two people at one address have a mail each.
    try Row.fetchAll(
      handling.db,
      cached: """
        SELECT addressID, personID FROM outbox INDEXED BY outboxWithheld
        WHERE state = 'withdrawn' AND reply = 'withheld' AND notBefore <= :now
        GROUP BY addressID, personID
        """, arguments: ["now": handling.now.milliseconds]
    ).map { row in
      let address: Int64 = row["addressID"]
      let person: Int64? = row["personID"]
      let whom = "\(address):\(person ?? 0):\(handling.now.milliseconds)"
      return DueWork.Piece(key: "withheld answers:\(whom)") { handling in
        try bring(to: address, person: person, in: handling)
      }
    }
  }

  private static func bring(to address: Int64, person: Int64?, in handling: Handling) throws {
    let limit = try AnswerLimits.exceeded(by: address, in: handling)
    if let until = limit?.until { return try wait(address, person, until: until, in: handling) }
    let isGone =
      try Blocking.isBlocked(address, in: handling.db)
      || person.map { try Deceased.isDeceased($0, in: handling.db) } ?? false
    let rows = try rows(to: address, person: person, in: handling.db)
    guard !isGone, limit == nil else {
      for row in rows { try settle(row.mail.id, limit?.words ?? "nobody to answer", in: handling) }
      return
    }
    if let only = rows.first, rows.count == 1 { return try release(only.mail.id, in: handling) }
    try post(rows, to: address, person: person, in: handling)
  }

  private static func wait(
    _ address: Int64, _ person: Int64?, until: Date, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE outbox INDEXED BY outboxWithheld SET notBefore = :until
        WHERE state = 'withdrawn' AND reply = 'withheld' AND addressID = :address
          AND personID IS :person
        """, arguments: ["until": until.milliseconds, "address": address, "person": person])
  }

  /// One alone leaves as it was meant to.
  private static func release(_ row: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'queued', reply = NULL, answeredAt = NULL, notBefore = :now,
          createdAt = :now
        WHERE id = :row
        """, arguments: ["now": handling.now.milliseconds, "row": row])
  }

  private static func settle(_ row: Int64, _ words: String, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE outbox SET reply = :words WHERE id = :row",
      arguments: ["words": words, "row": row])
  }

  // MARK: One mail

  /// A row that waits, with what its mail needs.
  private struct Waiting {
    var mail: ClaimedMail
    var asks: Asking?
  }

  private static func rows(
    to address: Int64, person: Int64?, in db: Database
  ) throws -> [Waiting] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT outbox.id, secret, address, template, "values", language, subject, inReplyTo,
          "references", asks, asked, askedUntil
        FROM outbox INDEXED BY outboxWithheld JOIN address ON address.id = outbox.addressID
        WHERE state = 'withdrawn' AND reply = 'withheld' AND addressID = :address
          AND personID IS :person
        ORDER BY outbox.id
        """, arguments: ["address": address, "person": person]
    ).compactMap { row in
      guard let recipient = EmailAddress(row["address"] as String) else { return nil }
      let kind: String? = row["asks"]
      return Waiting(
        mail: ClaimedMail(
          id: row["id"], secret: [UInt8](row["secret"] as Data), recipient: recipient,
          template: row["template"], values: row["values"], language: row["language"],
          lane: .answers, fromName: nil, subject: row["subject"], inReplyTo: row["inReplyTo"],
          references: (row["references"] as String? ?? "").split(separator: " ").map(String.init),
          asks: kind, because: "", personID: person, attachments: []),
        asks: kind.map { kind in
          Asking(
            kind, payload: row["asked"] as String? ?? "",
            until: Date(milliseconds: row["askedUntil"] as Int64? ?? 0))
        })
    }
  }

  private static func post(
    _ rows: [Waiting], to address: Int64, person: Int64?, in handling: Handling
  ) throws {
    let composer = Composer(handling.house)
    var taken: [(row: Waiting, subject: String, words: String)] = []
    var files: [PostedFile] = []
    var size = 0
    for row in rows {
      let own = try Outbox.attachments(of: row.mail.id, in: handling.db)
      let mail = composer.words(of: row.mail) ?? (subject: "", text: "")
      let octets = (files + own).reduce(0) { $0 + $1.contents.count }
      if !taken.isEmpty, size + mail.text.utf8.count > textLimit || octets > fileLimit { break }
      size += mail.text.utf8.count
      files += own
      taken.append((row, row.mail.subject ?? mail.subject, mail.text))
    }
    guard let last = taken.last?.row.mail else { return }
    // A mail asks one thing: the newest. What was asked before it has to be written again.
    let asking = taken.last { $0.row.asks.map { $0.until > handling.now } ?? false }?.row
    let spoken = WithheldWords(language: last.language)
    let words = taken.enumerated().map { index, item in
      var words = "\(index + 1). \(WithheldWords.asked(item.subject))\n\(item.words)"
      if item.row.asks != nil, item.row.mail.id != asking?.mail.id {
        words += "\n" + spoken.writeAgain
      }
      return words
    }
    var posting = Posting(
      "answers-together",
      values: [
        "count": .text("\(taken.count)"), "words": .text(words.joined(separator: "\n\n")),
        "is_full": .flag(rows.count >= room),
      ], to: address, person: person, language: last.language, lane: .answers,
      because: "\(taken.count) answers that were withheld")
    posting.thread = Thread(inReplyTo: last.inReplyTo, references: last.references)
    posting.asks = asking?.asks
    posting.attachments = files
    guard let row = try Outbox.put(posting, in: handling) else { return }
    for item in taken { try settle(item.row.mail.id, "came with row \(row)", in: handling) }
    try Journal.write(
      "answers together", subject: person, detail: "\(taken.count)", in: handling)
  }
}

/// What one mail says for several.
private struct WithheldWords {
  let language: String

  /// What was asked, from the subject of its answer.
  static func asked(_ subject: String) -> String {
    subject.lowercased().hasPrefix("re: ") ? String(subject.dropFirst(4)) : subject
  }

  var writeAgain: String {
    switch language {
    case "es": "(Solo puedo preguntar una cosa por correo: para esto, escríbalo otra vez.)"
    case "pt": "(Só posso perguntar uma coisa por e-mail: para isto, escreva de novo.)"
    default: "(I can ask one thing in a mail: for this one, write it again.)"
    }
  }
}

extension MailroomSchema {
  static let withheld = Migration(
    "mailroom-outbox-withheld",
    sql: """
      CREATE INDEX outboxWithheld ON outbox(addressID, notBefore)
        WHERE state = 'withdrawn' AND reply = 'withheld';
      """)
}
