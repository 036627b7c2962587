import Foundation
import GRDB
import Language
import Mailroom

/// The talks of a contact who is quiet, or is one no more: confirmed a day before, or passed on, so
/// that the volunteer hears it before the hour and not after.
enum PassingOn {
  /// "Does it stand?"
  static let asks = "confirm 1-on-1"

  /// A volunteer hears so long before the hour at the latest.
  static let before: TimeInterval = 2 * 3_600
  private static let askBefore: TimeInterval = 24 * 3_600
  private static let answeredWithin: TimeInterval = 2 * 3_600
  private static let ahead: TimeInterval = 7 * 86_400

  private enum Step: String {
    case ask, pass
  }

  // MARK: The clock

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("talks of contacts who are quiet") { db, now in
      let due = try quiet(at: now, clock, in: db).map(\.due)
      if try !gone(at: now, in: db).isEmpty { return now }
      // The next that comes within the days ahead.
      let later = try Int64.fetchOne(
        db, cached: Afterwards.nextSQL, arguments: ["after": (now + ahead).milliseconds]
      ).map { Date(milliseconds: $0) - ahead }
      return (due + [later].compactMap(\.self)).min()
    } find: { handling in
      let quiet = try quiet(at: handling.now, clock, in: handling.db)
        .filter { $0.due <= handling.now }
      return try gone(at: handling.now, in: handling.db).map { id in
        DueWork.Piece(key: "1-on-1 passed:\(id)") { handling in try pass(id, in: handling) }
      }
        + quiet.map { id, step, _ in
          DueWork.Piece(key: "1-on-1 \(step.rawValue)ed:\(id)") { handling in
            switch step {
            case .ask: try ask(id, in: handling)
            case .pass: try pass(id, in: handling)
            }
          }
        }
    }
  }

  /// Uses contactQuiet and bookingWith.
  static let quietSQL: StaticString = """
    SELECT booking.id, booking.startsAt, booking.confirmAskedAt, contactSettings.heldUntil,
      EXISTS (SELECT 1 FROM role
        LEFT JOIN suppression ON suppression.addressID = role.addressID
          AND suppression.degree = 'all'
        WHERE role.personID = booking.contactID AND suppression.addressID IS NULL) AS isReached
    FROM contactSettings INDEXED BY contactQuiet
    CROSS JOIN booking INDEXED BY bookingWith ON booking.contactID = contactSettings.personID
    WHERE contactSettings.quietSince IS NOT NULL AND booking.startsAt > :now
      AND booking.state = 'booked'
    """

  private static func quiet(
    at now: Date, _ clock: WallClock, in db: Database
  ) throws -> [(id: Int64, step: Step, due: Date)] {
    try Row.fetchAll(db, cached: quietSQL, arguments: ["now": now.milliseconds]).map { row in
      let startsAt = Date(milliseconds: row["startsAt"])
      let askedAt = (row["confirmAskedAt"] as Int64?).map(Date.init(milliseconds:))
      let heldUntil = (row["heldUntil"] as Int64?).map(Date.init(milliseconds:))
      let isReached: Bool = row["isReached"]
      let id: Int64 = row["id"]
      let last = startsAt - before
      if isReached, askedAt == nil {
        let ask = clock.nextAllowed(from: max(startsAt - askBefore, now))
        // There must be time to answer.
        if ask + answeredWithin <= last { return (id, .ask, ask) }
      }
      let pass = max(
        askedAt.map { $0 + answeredWithin } ?? startsAt - askBefore, heldUntil ?? .distantPast)
      return (id, .pass, min(pass, last))
    }
  }

  /// With somebody who is no contact of the hub any more, or in a hub that has ended; what a
  /// coordinator holds stands. Uses bookingToCome, and keys.
  static let goneSQL: StaticString = """
    SELECT booking.id FROM booking
    LEFT JOIN hub ON hub.id = booking.hubID
    WHERE booking.state = 'booked' AND booking.startsAt > :now AND booking.startsAt <= :until
      AND (hub.status = 'retired' OR NOT EXISTS (SELECT 1 FROM role
        WHERE role.kind = 'contact' AND role.scope = CAST(booking.hubID AS TEXT)
          AND role.personID = booking.contactID))
      AND NOT EXISTS (SELECT 1 FROM role INDEXED BY roleByPerson
        WHERE role.personID = booking.contactID AND role.kind = 'coordinator')
    """

  private static func gone(at now: Date, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, cached: goneSQL,
      arguments: ["now": now.milliseconds, "until": (now + ahead).milliseconds])
  }

  // MARK: Asking

  private static func ask(_ id: Int64, in handling: Handling) throws {
    let db = handling.db
    guard let booking = try Booking.find(id, in: db), booking.state == .booked,
      let contact = try Person.find(booking.contactID, in: db),
      let address = try BookingPost(handling).address(
        ofContact: booking.contactID, hub: booking.hubID)
    else { return }
    try db.execute(
      cached: "UPDATE booking SET confirmAskedAt = :now WHERE id = :id",
      arguments: ["now": handling.now.milliseconds, "id": id])
    let talk = try TalkWords.Talk(booking, in: db)
    let time = TalkTime(contact.language, zone: booking.zone)
    var posting = Posting(
      "talk-confirm",
      values: [
        "name": .text(talk.volunteerName), "when": .text(time.long(booking.start)),
        "how": .text(TalkWords(language: contact.language).forContact(talk)),
        "answer_by": .text(
          time.clock(LocalTime(handling.now + answeredWithin, in: booking.zone).time)),
      ],
      to: address, person: contact.id, language: contact.language, lane: .notices,
      because: "whether a 1-on-1 stands", isUrgent: true)
    posting.usefulUntil = booking.startsAt
    posting.asks = Asking(asks, payload: BookingPost.payload(booking), until: booking.startsAt)
    try Outbox.put(posting, in: handling)
  }

  static func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let id = Int64(question.payload),
      let booking = try Booking.current(id, in: handling.db)
    else { return nil }
    let text = letter.newText.text
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    guard booking.state == .booked, booking.startsAt > handling.now else {
      if letter.handle == nil { return nil }
      return .handedOver(because: "the contact about #\(booking.id), which is over")
    }
    switch said.meaning {
    case .yes where said.isCertain:
      try Outbox.close(question, in: handling)
      guard booking.contactID == question.personID else {
        return .handedOver(because: "would hold #\(booking.id), which is with somebody else now")
      }
      try QuietContacts.wake(booking.contactID, in: handling)
      return .handled("says that #\(booking.id) stands")
    case .no where said.isCertain, .cancel where said.isCertain:
      try Outbox.close(question, in: handling)
      if booking.contactID == question.personID { try pass(booking.id, in: handling) }
      return .handled("cannot hold #\(booking.id); it is passed on")
    default:
      if letter.handle == nil { return nil }
      return .handedOver(because: "the contact's words about #\(booking.id)")
    }
  }

  // MARK: Passing

  /// Whether somebody is there to be booked with.
  static func isThere(_ contact: Int64, in handling: Handling) throws -> Bool {
    try ContactSettings.of(contact, in: handling.db).quietSince == nil
      && !Absence.isAway(contact, at: handling.now, in: handling.db)
  }

  /// To another contact of the hub at the same time; else the volunteer gets other times, and a
  /// coordinator hears that nobody holds it.
  static func pass(_ id: Int64, in handling: Handling) throws {
    let db = handling.db
    guard let booking = try Booking.find(id, in: db), booking.state == .booked else { return }
    let talk = try TalkWords.Talk(booking, in: db)
    let changes = TalkChanges(handling)
    for role in try Role.holders(.contact, scope: "\(booking.hubID)", in: db) {
      guard try mayHold(role.personID, booking, in: handling),
        let moved = try changes.move(
          booking, to: booking.start, with: role.personID, by: "passed on")
      else { continue }
      try Journal.write(
        "passed on", subject: booking.personID, detail: "#\(booking.id) #\(moved.id)",
        in: handling)
      return try BookingPost(handling).tell(moved, .otherContact(before: talk.contactName))
    }
    guard
      let done = try changes.callOff(
        booking, authentication: "none", reason: "It is with somebody else, or at another time.")
    else { return }
    let time = TalkTime("en", zone: booking.zone)
    let call = talk.volunteerPhone.map { " Can somebody call? \($0)" } ?? ""
    try changes.tellCoordinators(
      of: booking.hubID, about: "uncovered:\(booking.id)",
      title: "\(talk.volunteerName)'s 1-on-1 on \(time.short(booking.start)) has nobody",
      text:
        "It was with \(talk.contactName), who has not said that it stands. \(talk.volunteerName) (#\(booking.personID)) knows that it is off"
        + (done.offer == nil
          ? ", and I have no other times to offer.\(call)"
          : ", and has other times to choose from."),
      except: [booking.contactID])
  }

  /// In their hours, and free.
  private static func mayHold(
    _ contact: Int64, _ booking: Booking, in handling: Handling
  ) throws -> Bool {
    guard contact != booking.contactID, contact != booking.personID,
      try isThere(contact, in: handling)
    else { return false }
    let day = booking.start.date
    let from = booking.start.time.seconds / 60
    let hours = try ContactHours.of(contact, from: day, in: handling.db)
    guard
      hours.stretches(on: day).contains(where: {
        $0.from <= from && from + booking.minutes <= $0.until
      })
    else { return false }
    return try Absence.all(
      of: contact, from: booking.startsAt, to: booking.endsAt, in: handling.db
    ).isEmpty
  }
}
