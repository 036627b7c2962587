package import Foundation
package import GRDB

/// What waits to leave. One code path sends; everything else inserts rows here.
package enum Outbox {
  /// Puts a mail into the books.
  ///
  /// - Returns: the row; `nil` if a mail of this cause is there already, or if a limit withholds
  ///   an answer (its effects stay; the journal says so; it may come later, with others).
  @discardableResult
  package static func put(_ posting: Posting, in handling: Handling) throws -> Int64? {
    let db = handling.db
    if handling.isLate, posting.lane == .answers, !posting.isByPerson { return nil }
    let isFirst = try FirstMails.isOne(posting, in: db)
    var withheldUntil: Date?
    if posting.lane == .answers, !posting.isByPerson,
      let limit = try AnswerLimits.exceeded(by: posting, isFirst: isFirst, in: handling)
    {
      try Journal.write(
        "answer withheld", detail: "\(posting.template): \(limit.words)", in: handling)
      // One note, however many: a flood is to reach nobody else.
      try tellOperator(
        "Answers are withheld",
        "The first was withheld because of \(limit.words). What those mails asked is booked. Answers over the hour's or the day's limit come later, as one mail to each who asked; those to the same words again, and those to strangers over their day, are left out. The journal lists them as \"answer withheld\". You hear of it once a day.",
        key: "answers withheld", in: handling)
      guard let until = limit.until, try Withheld.hasRoom(posting.addressID, in: db) else {
        return nil
      }
      withheldUntil = until
    }
    if posting.lane != .answers, try isForgotten(posting.addressID, in: db) {
      try Journal.write(
        "mail withheld", detail: "\(posting.template): asked to be forgotten", in: handling)
      return nil
    }
    let clock = handling.settings.clock
    let wanted = posting.notBefore ?? handling.now
    var notBefore =
      posting.lane == .answers || posting.isAtChosenHour
      ? wanted : clock.nextAllowed(from: wanted)
    if isFirst, posting.lane == .notices {
      notBefore = try FirstMails.free(from: notBefore, in: handling)
      if !posting.isAtChosenHour { notBefore = clock.nextAllowed(from: notBefore) }
    }
    var posting = posting
    if let name = try personBehind(posting, in: handling) {
      posting.values[Composer.personBehind] = .text(name)
    }
    let values = try String(decoding: JSONEncoder().encode(posting.values), as: UTF8.self)
    try db.execute(
      cached: """
        INSERT INTO outbox (secret, ledgerID, causeKey, because, personID, addressID, template,
          "values", language, lane, fromName, subject, inReplyTo, "references", notBefore,
          usefulUntil, state, isFirst, createdAt, asks, asked, askedUntil, textDigest, isBooked,
          isUrgent, isAtChosenHour, calendar, organizerRow, roundID)
        VALUES (:secret, :ledger, :causeKey, :because, :person, :address, :template,
          :values, :language, :lane, :fromName, :subject, :inReplyTo, :references, :notBefore,
          :usefulUntil, 'queued', :isFirst, :now, :asks, :asked, :askedUntil, :textDigest, :isBooked,
          :isUrgent, :isAtChosenHour, :calendar, :organizerRow, :roundID)
        ON CONFLICT DO NOTHING
        """,
      arguments: [
        "secret": Data(handling.house.randomness.bytes(20)), "ledger": handling.ledgerID,
        "causeKey": posting.causeKey, "because": posting.because, "person": posting.personID,
        "address": posting.addressID, "template": posting.template, "values": values,
        "language": posting.language, "lane": posting.lane.rawValue,
        "fromName": posting.fromName, "subject": posting.subject,
        "inReplyTo": posting.thread?.inReplyTo,
        "references": posting.thread?.references.joined(separator: " "),
        "notBefore": notBefore.milliseconds,
        "usefulUntil": posting.usefulUntil?.milliseconds, "isFirst": isFirst,
        "now": handling.now.milliseconds, "asks": posting.asks?.kind,
        "asked": posting.asks?.payload, "askedUntil": posting.asks?.until.milliseconds,
        "textDigest": posting.lane == .answers ? handling.textDigest : nil,
        "isBooked": posting.isBooked, "isUrgent": posting.isUrgent,
        "isAtChosenHour": posting.isAtChosenHour,
        "calendar": try posting.calendar.map {
          String(decoding: try JSONEncoder().encode($0.event), as: UTF8.self)
        },
        "organizerRow": posting.calendar?.organizerRow, "roundID": posting.roundID,
      ])
    guard db.changesCount == 1 else { return nil }
    let row = db.lastInsertedRowID
    try attach(posting.attachments, to: row, in: db)
    if let withheldUntil {
      try Withheld.keep(row, until: withheldUntil, in: handling)
      return nil
    }
    if !posting.isByPerson,
      let kind = try Holding.kind(
        holding: posting.template, to: posting.addressID, isPreview: posting.roundID != nil,
        in: handling)
    {
      try Holding.hold(row, as: kind, in: handling)
    }
    return row
  }

  static func attach(_ files: [PostedFile], to row: Int64, in db: Database) throws {
    for (position, file) in files.enumerated() {
      try db.execute(
        cached: """
          INSERT INTO outboxAttachment (outboxID, position, filename, contentType, contents)
          VALUES (:row, :position, :name, :type, :contents)
          """,
        arguments: [
          "row": row, "position": position, "name": file.name, "type": file.contentType,
          "contents": Data(file.contents),
        ])
    }
  }

  /// Who answers for the person that a mail goes to: its last line names them (DESIGN §4.6).
  private static func personBehind(_ posting: Posting, in handling: Handling) throws -> String? {
    if let name = posting.fromName { return name }
    guard let person = posting.personID else { return nil }
    for capability in handling.house.capabilities {
      for (kind, scope) in try capability.owners(of: person, in: handling.db) {
        let holder = try Role.holders(kind, scope: scope, in: handling.db)
          .first { $0.personID != person }
        if let holder { return try Person.find(holder.personID, in: handling.db)?.name }
      }
    }
    return nil
  }

  /// Somebody who asked to be forgotten has a new address row at most, with nobody at it: nothing
  /// that we begin goes there.
  private static func isForgotten(_ addressID: Int64, in db: Database) throws -> Bool {
    guard try Int.fetchOne(db, cached: "SELECT 1 FROM forgotten LIMIT 1") != nil,
      try Int.fetchOne(
        db, cached: "SELECT 1 FROM personAddress WHERE addressID = :address LIMIT 1",
        arguments: ["address": addressID]) == nil,
      let record = try AddressRecord.find(addressID, in: db)
    else { return false }
    return try Forgetting.isForgotten(record.address, in: db)
  }

  /// The question of a row, if it asks one, answered before or not; of a later invitation to a
  /// booking that of the first.
  package static func question(row: Int64, in db: Database) throws -> Question? {
    if let own = try ownQuestion(row: row, in: db) { return own }
    let first = try Int64.fetchOne(
      db, cached: "SELECT organizerRow FROM outbox WHERE id = :row AND organizerRow IS NOT NULL",
      arguments: ["row": row])
    return try first.flatMap { try ownQuestion(row: $0, in: db) }
  }

  private static func ownQuestion(row: Int64, in db: Database) throws -> Question? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT id, asks, asked, personID, addressID, askedUntil, answeredAt FROM outbox
        WHERE id = :row AND asks IS NOT NULL
        """, arguments: ["row": row]
    ).map(question)
  }

  /// The questions still open to this person. Uses outboxOpenQuestion.
  package static func openQuestions(
    to person: Int64, at now: Date, in db: Database
  ) throws -> [Question] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT id, asks, asked, personID, addressID, askedUntil, answeredAt FROM outbox
        WHERE personID = :person AND asks IS NOT NULL AND answeredAt IS NULL
          AND askedUntil > :now AND createdAt > :since
          -- Those have not been seen.
          AND state <> 'held' AND state <> 'withdrawn'
        ORDER BY createdAt DESC
        """,
      arguments: [
        "person": person, "now": now.milliseconds, "since": (now - 14 * 86_400).milliseconds,
      ]
    ).map(question)
  }

  private static func question(_ row: Row) -> Question {
    Question(
      row: row["id"], kind: row["asks"], payload: row["asked"], personID: row["personID"],
      addressID: row["addressID"], until: Date(milliseconds: row["askedUntil"] as Int64? ?? 0),
      answeredAt: (row["answeredAt"] as Int64?).map(Date.init(milliseconds:)))
  }

  /// Closes a question: single-use.
  ///
  /// - Returns: `false` if it was closed already.
  @discardableResult
  package static func close(_ question: Question, in handling: Handling) throws -> Bool {
    try handling.db.execute(
      cached: "UPDATE outbox SET answeredAt = :now WHERE id = :row AND answeredAt IS NULL",
      arguments: ["now": handling.now.milliseconds, "row": question.row])
    return handling.db.changesCount == 1
  }

  /// Opens it again, where an answer left what was asked open.
  package static func reopen(_ question: Question, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE outbox SET answeredAt = NULL WHERE id = :row",
      arguments: ["row": question.row])
  }
}
