import Foundation
import GRDB
import Language
import Mailroom

/// Who does not answer an offer gets three gentle mails at most, each with fresh times; then they
/// rest, and whoever has a phone is on the contact's list to call.
///
/// The table `reminding` is kept by triggers: an offer begins it, an answer or a booking ends it.
enum Reminding {
  /// After the first offer: three mails, then rest.
  private static let days: [Double] = [3, 10, 30, 37]
  private static let limit = days.count - 1
  /// How long somebody who rests stays on the list to call.
  private static let listedFor: TimeInterval = 30 * 86_400

  // MARK: Offers that run out

  static func offers(_ clock: WallClock) -> DueWork {
    DueWork("offers that run out") { db, _ in
      try Int64.fetchOne(db, cached: firstOpenSQL).map { Date(milliseconds: $0) + 1 }
    } find: { handling in
      guard let first = try Int64.fetchOne(handling.db, cached: firstOpenSQL),
        first < handling.now.milliseconds
      else { return [] }
      return [
        DueWork.Piece(key: "offers run out:\(handling.now.milliseconds)") { handling in
          // Uses offerOpen.
          try handling.db.execute(
            cached: """
              UPDATE offer SET state = 'expired', endedAt = :now
              WHERE state = 'open' AND validUntil < :now
              """, arguments: ["now": handling.now.milliseconds])
        }
      ]
    }
  }

  /// Uses offerOpen.
  static let firstOpenSQL: StaticString = """
    SELECT validUntil FROM offer WHERE state = 'open' ORDER BY validUntil LIMIT 1
    """

  // MARK: Gentle mails

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("offers without an answer") { db, now in
      try Int64.fetchOne(db, cached: nextSQL).map {
        clock.nextAllowed(from: max(Date(milliseconds: $0), now))
      }
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try Row.fetchAll(
        handling.db, cached: dueSQL, arguments: ["now": handling.now.milliseconds]
      ).map { row in
        let person: Int64 = row["personID"]
        let due: Int64 = row["dueAt"]
        return DueWork.Piece(key: "reminding:\(person):\(due)") { handling in
          try Reminded(person, in: handling)?.goOn()
        }
      }
    }
  }

  /// Uses remindingDue.
  static let nextSQL: StaticString = "SELECT dueAt FROM reminding ORDER BY dueAt LIMIT 1"
  /// Uses remindingDue.
  static let dueSQL: StaticString = """
    SELECT personID, dueAt FROM reminding WHERE dueAt <= :now ORDER BY dueAt LIMIT 500
    """

  /// Since their first offer a person has their thread. Uses ledgerByPerson.
  static let handedOverSQL: StaticString = """
    SELECT 1 FROM ledger
    WHERE personID = :person AND outcome = 'handed over' AND arrivedAt > :since LIMIT 1
    """

  private struct Reminded {
    let handling: Handling
    let person: Person
    let volunteer: Volunteer
    let since: Date
    let sent: Int
    private var db: Database { handling.db }

    init?(_ id: Int64, in handling: Handling) throws {
      self.handling = handling
      guard
        let row = try Row.fetchOne(
          handling.db, cached: "SELECT since, sent FROM reminding WHERE personID = :person",
          arguments: ["person": id])
      else { return nil }
      since = Date(milliseconds: row["since"])
      sent = row["sent"]
      guard let person = try Person.find(id, in: handling.db),
        let volunteer = try Volunteer.find(id, in: handling.db), person.id == id
      else {
        try Reminding.end(id, in: handling.db)
        return nil
      }
      self.person = person
      self.volunteer = volunteer
    }

    func goOn() throws {
      guard sent <= Reminding.limit, try isStillAsked(), let hub = volunteer.hubID else {
        return try Reminding.end(person.id, in: db)
      }
      if let quiet = person.quietUntil, quiet > handling.now {
        return try set(sent: sent, due: min(quiet, handling.now + 7 * 86_400))
      }
      guard sent < Reminding.limit else { return try rest() }
      let last = try Offer.last(to: person.id, in: db)
      let post = OfferPost(handling)
      let made = try post.make(
        for: person.id, hub: hub, wish: last?.wish, how: last?.how
      ).made
      // Without times it would only pester.
      guard let made else { return try set(sent: sent, due: handling.now + 86_400) }
      try post.send(made, because: .reminder, answering: nil)
      try set(
        sent: sent + 1,
        due: max(since + Reminding.days[sent + 1] * 86_400, handling.now + 3 * 86_400))
    }

    /// Whom no mail reaches, who has talked or will, or has a thread with a person, is asked no
    /// more.
    private func isStillAsked() throws -> Bool {
      guard try TalkReach.of(person.id, in: db) == .written,
        let stage = Stage(rawValue: volunteer.stage), stage == .new || stage == .offered,
        try Booking.toCome(for: person.id, at: handling.now, in: db).isEmpty,
        try StageFacts.of(person.id, in: db).metAt == nil
      else { return false }
      return try Int.fetchOne(
        db, cached: Reminding.handedOverSQL,
        arguments: ["person": person.id, "since": since.milliseconds]) == nil
    }

    private func rest() throws {
      try Offer.withdraw(for: person.id, in: handling)
      try Volunteer.setStage(.resting, of: person.id, by: nil, at: handling.now, in: db)
      try Journal.write("rests", subject: person.id, detail: "three mails", in: handling)
      try set(sent: sent + 1, due: handling.now + Reminding.listedFor)
    }

    private func set(sent: Int, due: Date) throws {
      try db.execute(
        cached: "UPDATE reminding SET sent = :sent, dueAt = :due WHERE personID = :person",
        arguments: ["sent": sent, "due": due.milliseconds, "person": person.id])
    }
  }

  private static func end(_ person: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM reminding WHERE personID = :person", arguments: ["person": person])
  }
}
