package import Foundation
package import GRDB
import Mail

/// One thing that waits for a coordinator's word: a mail, or a mail to many.
package struct HeldMail: Sendable {
  package var id: Int64
  package var outboxID: Int64?
  package var roundID: Int64?
  package var kind: String
  package var heldAt: Date
  package var shownAt: Date?
  /// `late`: it was dropped, and nobody was told yet.
  package var word: String?
  package var decidedAt: Date?
  package var usefulUntil: Date?
  package var personID: Int64?
  /// Whether a mail of its kind was ever shown.
  package var isKindKnown: Bool

  /// What is open, the oldest first. Uses heldOpen. What was withdrawn meanwhile (STOP, a booking
  /// called off) is not among it.
  package static func open(in db: Database) throws -> [HeldMail] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT held.*, outbox.usefulUntil, outbox.personID, mailKind.shownAt AS kindShownAt
        FROM held INDEXED BY heldOpen
        LEFT JOIN outbox ON outbox.id = held.outboxID
        LEFT JOIN round ON round.id = held.roundID
        LEFT JOIN mailKind ON mailKind.name = held.kind
        WHERE isOpen = 1 AND (held.word = 'late' OR outbox.state = 'held'
          OR round.state = 'leaving' OR round.state = 'paused')
        ORDER BY held.id
        """
    ).map { row in
      func moment(_ column: String) -> Date? {
        (row[column] as Int64?).map(Date.init(milliseconds:))
      }
      return HeldMail(
        id: row["id"], outboxID: row["outboxID"], roundID: row["roundID"], kind: row["kind"],
        heldAt: Date(milliseconds: row["heldAt"]), shownAt: moment("shownAt"),
        word: row["word"], decidedAt: moment("decidedAt"), usefulUntil: moment("usefulUntil"),
        personID: row["personID"], isKindKnown: row["kindShownAt"] as Int64? != nil)
    }
  }

  /// How many wait for a word. Uses heldOpen.
  package static func count(in db: Database) throws -> Int {
    try open(in: db).count { $0.word == nil }
  }

  // MARK: Words

  /// Lets it leave, if nobody said anything yet.
  ///
  /// - Returns: `false` if it is decided already, or gone.
  package func release(_ word: String, by person: Int64?, in handling: Handling) throws -> Bool {
    guard try isUndecided(in: handling.db) else { return false }
    if let outboxID {
      try handling.db.execute(
        cached: """
          UPDATE outbox SET state = 'queued', reply = NULL, notBefore = MAX(notBefore, :now)
          WHERE id = :row AND state = 'held'
          """, arguments: ["now": handling.now.milliseconds, "row": outboxID])
      guard handling.db.changesCount == 1 else { return false }
    }
    try decide(word, by: person, isOpen: false, in: handling)
    return true
  }

  /// Keeps it back for good.
  package func withdraw(
    by person: Int64, footprint: Footprint, in handling: Handling
  ) throws -> Bool {
    guard try isUndecided(in: handling.db) else { return false }
    // So that an UNDO brings it into the next morning's mail.
    try handling.db.execute(
      cached: "UPDATE held SET shownAt = NULL WHERE id = ?", arguments: [id])
    try footprint.watch("held", ["id": id])
    if let outboxID {
      try handling.db.execute(
        cached: """
          UPDATE outbox SET state = 'withdrawn', reply = 'a coordinator said no'
          WHERE id = :row AND state = 'held'
          """, arguments: ["row": outboxID])
      guard handling.db.changesCount == 1 else { return false }
      footprint.withdrew([outboxID: "held"])
    } else if let roundID {
      try footprint.watch("round", ["id": roundID])
      try Round.set(.stopped, of: roundID, in: handling.db)
    }
    try decide("no", by: person, isOpen: false, in: handling)
    return true
  }

  /// Drops it where it is past its use; the next mail says so.
  package func dropIfLate(in handling: Handling) throws -> Bool {
    guard word == nil, let outboxID, let usefulUntil, usefulUntil <= handling.now else {
      return false
    }
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'held past its use'
        WHERE id = :row AND state = 'held'
        """, arguments: ["row": outboxID])
    guard handling.db.changesCount == 1 else { return false }
    try decide("late", by: nil, isOpen: true, in: handling)
    return true
  }

  private func isUndecided(in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM held WHERE id = ? AND word IS NULL", arguments: [id]) != nil
  }

  private func decide(
    _ word: String, by person: Int64?, isOpen: Bool, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE held SET word = :word, decidedBy = :person, decidedAt = :now, isOpen = :isOpen
        WHERE id = :id
        """,
      arguments: [
        "word": word, "person": person, "now": handling.now.milliseconds, "isOpen": isOpen,
        "id": id,
      ])
  }

  /// Who said what of it, if somebody did.
  package static func decision(of id: Int64, in db: Database) throws -> (word: String, by: Int64?)?
  {
    try Row.fetchOne(
      db, cached: "SELECT word, decidedBy FROM held WHERE id = ? AND word IS NOT NULL",
      arguments: [id]
    ).map { ($0["word"], $0["decidedBy"]) }
  }

  // MARK: Showing

  /// What it would say: to whom, subject, and words without the footer.
  package func words(in handling: Handling) throws -> (to: String, subject: String, text: String) {
    let db = handling.db
    let composer = Composer(handling.house)
    let row: Int64? =
      if let outboxID { outboxID } else {
        // Uses outboxOfRound.
        try Int64.fetchOne(
          db, cached: "SELECT MIN(id) FROM outbox WHERE roundID = ? AND lane = 'bulk'",
          arguments: [roundID])
      }
    guard let row, let mail = try composer.claimed(row, in: db) else { return ("", "", "") }
    let said = composer.words(of: mail)
    let name = try mail.personID.flatMap { try Person.find($0, in: db)?.name } ?? ""
    var to = name.isEmpty ? mail.recipient.rawValue : "\(name) <\(mail.recipient.rawValue)>"
    if let roundID {
      let count =
        try Int.fetchOne(
          db, cached: "SELECT COUNT(*) FROM outbox WHERE roundID = ? AND lane = 'bulk'",
          arguments: [roundID]) ?? 0
      if count > 1 { to = "\(count) people (#\(roundID)), as to \(to)" }
    }
    return (to, mail.subject ?? said?.subject ?? "", said?.text ?? "")
  }

  /// Notes that a mail named them, and their kinds with them.
  package static func noteShown(_ mails: [HeldMail], in handling: Handling) throws {
    for mail in mails {
      try handling.db.execute(
        cached: """
          UPDATE held SET shownAt = :now, isOpen = (word IS NULL) WHERE id = :id
          """, arguments: ["now": handling.now.milliseconds, "id": mail.id])
      try handling.db.execute(
        cached: """
          INSERT INTO mailKind (name, shownAt) VALUES (:kind, :now)
          ON CONFLICT (name) DO UPDATE SET shownAt = COALESCE(shownAt, excluded.shownAt)
          """, arguments: ["kind": mail.kind, "now": handling.now.milliseconds])
    }
  }

  /// Has them shown anew with the next mail: there was no room for them in the last.
  package static func showAgain(_ ids: [Int64], in db: Database) throws {
    for id in ids {
      try db.execute(
        cached: "UPDATE held SET shownAt = NULL WHERE id = ? AND word IS NULL", arguments: [id])
    }
  }
}

extension Composer {
  /// A row of the outbox as it would be claimed, to be shown.
  func claimed(_ row: Int64, in db: Database) throws -> ClaimedMail? {
    let found = try Row.fetchOne(
      db,
      cached: """
        SELECT outbox.secret, address.address, outbox.template, outbox."values", outbox.language,
          outbox.lane, outbox.asks, outbox.roundID, outbox.subject, outbox.personID
        FROM outbox JOIN address ON address.id = outbox.addressID WHERE outbox.id = ?
        """, arguments: [row])
    guard let found, let lane = TemplateLane(rawValue: found[5]),
      let recipient = EmailAddress(found[1] as String)
    else { return nil }
    var mail = ClaimedMail(
      id: row, secret: [UInt8](found[0] as Data), recipient: recipient, template: found[2],
      values: found[3], language: found[4], lane: lane, fromName: nil, subject: found[8],
      inReplyTo: nil, references: [], asks: found[6], because: "", personID: found[9],
      attachments: [])
    mail.round = try (found[7] as Int64?).flatMap {
      try Round.find($0, templates: templates, in: db)
    }
    return mail
  }
}
