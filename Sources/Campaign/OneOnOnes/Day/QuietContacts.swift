import Foundation
import GRDB
import Language
import Mail
package import Mailroom

/// A contact who goes quiet: nobody new is booked with them, and a coordinator hears of it once.
///
/// The signs: two talks without a report, fourteen days without an answer to what was asked, mail
/// that comes back, STOP, a machine that says they are away or have left, and their own word. It
/// ends when they report, answer or give hours again.
package enum QuietContacts {
  /// A talk counts as without a report when two daily mails at least have asked about it.
  private static let reportedWithin: TimeInterval = 3 * 86_400
  private static let lookBack: TimeInterval = 28 * 86_400
  private static let answeredWithin: TimeInterval = 14 * 86_400

  // MARK: What is asked of them

  /// They owe an answer from now on, unless they do already.
  static func owe(_ contact: Int64, in handling: Handling) throws {
    try ContactSettings.of(contact, in: handling.db).save(in: handling.db)
    try handling.db.execute(
      cached: """
        UPDATE contactSettings SET owesSince = COALESCE(owesSince, :now) WHERE personID = :person
        """, arguments: ["now": handling.now.milliseconds, "person": contact])
  }

  /// They are there: nothing is owed, and people may be booked with them again.
  ///
  /// - Returns: whether they had been quiet.
  @discardableResult
  package static func wake(_ contact: Int64, in handling: Handling) throws -> Bool {
    let wasQuiet = try ContactSettings.of(contact, in: handling.db).quietSince != nil
    try handling.db.execute(
      cached: """
        UPDATE contactSettings SET owesSince = NULL, spokeAt = :now, heldUntil = NULL, quietSince = NULL,
          quietBecause = NULL
        WHERE personID = :person
        """, arguments: ["now": handling.now.milliseconds, "person": contact])
    if wasQuiet { try Journal.write("is back", subject: contact, in: handling) }
    return wasQuiet
  }

  /// Books nobody new with them, and tells a coordinator who waits.
  static func begin(
    _ contact: Int64, because words: String, in handling: Handling
  ) throws {
    var settings = try ContactSettings.of(contact, in: handling.db)
    guard settings.quietSince == nil else { return }
    settings.quietSince = handling.now
    settings.quietBecause = words
    try settings.save(in: handling.db)
    // Its times cannot be chosen any more: who has them is reminded with others.
    try handling.db.execute(
      cached: """
        UPDATE offer SET state = 'expired', endedAt = :now
        WHERE contactID = :contact AND state = 'open'
        """, arguments: ["now": handling.now.milliseconds, "contact": contact])
    try Journal.write("gone quiet", subject: contact, detail: words, in: handling)
    try QuietDesk(handling).tell(of: contact)
  }

  // MARK: The clock

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("contacts who go quiet") { db, now in
      if try !found(at: now, in: db).isEmpty { return now }
      let talk = try Int64.fetchOne(
        db, cached: Afterwards.nextSQL,
        arguments: ["after": (now - reportedWithin).milliseconds]
      ).map { Date(milliseconds: $0) + reportedWithin }
      let owed = try Int64.fetchOne(
        db, cached: owedSQL, arguments: ["after": (now - answeredWithin).milliseconds]
      ).map { Date(milliseconds: $0) + answeredWithin }
      return [talk, owed].compactMap(\.self).min()
    } find: { handling in
      try found(at: handling.now, in: handling.db).map { contact, words in
        DueWork.Piece(key: "quiet:\(contact):\(handling.now.milliseconds)") { handling in
          try begin(contact, because: words, in: handling)
        }
      }
    }
  }

  /// Uses contactOwes.
  static let owedSQL: StaticString = """
    SELECT owesSince FROM contactSettings WHERE owesSince IS NOT NULL AND owesSince > :after
    ORDER BY owesSince LIMIT 1
    """

  /// Contacts are a small table; what is asked of each is found by bookingWith and keys.
  static let contactsSQL: StaticString = """
    SELECT role.personID, MIN(role.addressID) AS addressID, owesSince,
      MAX(suppression.reason) AS reason, COUNT(*) = COUNT(suppression.addressID) AS isLost,
      (SELECT COUNT(*) FROM booking INDEXED BY bookingWith
        WHERE booking.contactID = role.personID AND startsAt >= :from AND startsAt <= :to
          AND startsAt > COALESCE(contactSettings.spokeAt, 0)
          AND (state = 'booked' OR state = 'unknown') AND contactSaid IS NULL
          AND volunteerSaid IS NULL) AS silent
    FROM role
    LEFT JOIN contactSettings ON contactSettings.personID = role.personID
    LEFT JOIN suppression ON suppression.addressID = role.addressID
      AND suppression.degree = 'all'
    WHERE role.kind = 'contact' AND contactSettings.quietSince IS NULL
    GROUP BY role.personID
    """

  /// Something of theirs since, that no machine wrote. Uses ledgerByPerson.
  static let heardSQL: StaticString = """
    SELECT 1 FROM ledger
    WHERE personID = :person AND arrivedAt > :since AND kind <> 'auto_reply' AND kind <> 'bounce'
      AND kind <> 'calendar_reply' LIMIT 1
    """

  private static func found(
    at now: Date, in db: Database
  ) throws -> [(contact: Int64, because: String)] {
    let rows = try Row.fetchAll(
      db, cached: contactsSQL,
      arguments: [
        "from": (now - lookBack).milliseconds, "to": (now - reportedWithin).milliseconds,
      ])
    return try rows.compactMap { row in
      let contact: Int64 = row["personID"]
      if row["isLost"] {
        return (contact, row["reason"] as String? == "bounce" ? "mail comes back" : "STOP")
      }
      let silent: Int = row["silent"]
      if silent >= 2 { return (contact, "\(silent) 1-on-1s without a word") }
      guard let owed = (row["owesSince"] as Int64?).map(Date.init(milliseconds:)),
        owed <= now - answeredWithin
      else { return nil }
      let isHeard =
        try Int.fetchOne(
          db, cached: heardSQL, arguments: ["person": contact, "since": owed.milliseconds]) != nil
      guard !isHeard else { return nil }
      let days = Int(now.timeIntervalSince(owed) / 86_400)
      return (contact, "\(days) days without an answer")
    }
  }

  // MARK: Machines

  /// An automatic answer of a contact's that says they are away or have left.
  ///
  /// Only of one that is proven to be theirs: anybody can forge a From and a machine's fields.
  static func hear(robot letter: Letter, in handling: Handling) throws {
    guard letter.authentication != .failed, let handle = letter.handle,
      letter.authentication.isProven
        || handle.provenBy != nil && handle.addressID == letter.address?.id,
      let absence = AwayNotice.reading(
        subject: letter.message.subject, text: letter.newText.text)
    else { return }
    for role in letter.roles where role.kind == .contact {
      try begin(
        role.personID,
        because: absence == .left
          ? "an automatic answer says that they have left"
          : "an automatic answer says that they are away", in: handling)
    }
  }
}
