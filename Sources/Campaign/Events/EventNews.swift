import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Tells of a change of an event, or of its end: everybody who did not say no, each once.
struct EventNews {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// So many in one transaction; the clock goes on with the others.
  private static let chunk = 1_000
  /// From here on it goes at once, whatever the hour.
  static let near: TimeInterval = 36 * 3_600

  /// Whoever has something in mind about it.
  static let told: [RSVP.State] = [.going, .waiting, .maybe, .invited]

  /// How many would hear of it. Uses rsvpIn.
  static func count(of event: Event, in db: Database) throws -> Int {
    try told.reduce(0) { sum, state in
      let count =
        try Int.fetchOne(
          db, cached: "SELECT COUNT(*) FROM rsvp WHERE eventID = :event AND state = :state",
          arguments: ["event": event.id, "state": state.rawValue]) ?? 0
      return sum + count
    }
  }

  struct Told: Hashable {
    var told = 0
    /// Whom no mail reaches.
    var others: [Int64] = []
  }

  /// Tells the next of them, and notes whether that was all.
  @discardableResult
  func tell(_ event: Event) throws -> Told {
    var sum = Told()
    guard event.startsAt > handling.now else {
      try finish(event)
      return sum
    }
    for state in Self.told {
      let rows = try Int64.fetchAll(
        db,
        cached: """
          SELECT id FROM rsvp WHERE eventID = :event AND state = :state
            AND toldSequence < :sequence
          ORDER BY saidAt LIMIT :limit
          """,
        arguments: [
          "event": event.id, "state": state.rawValue, "sequence": event.sequence,
          "limit": Self.chunk - sum.told - sum.others.count,
        ])
      for row in rows {
        guard let rsvp = try RSVP.find(row, in: db) else { continue }
        try rsvp.isTold(of: event, in: db)
        switch try tell(rsvp, event) {
        case true?: sum.told += 1
        case false?: sum.others.append(rsvp.personID)
        case nil: break
        }
      }
      if sum.told + sum.others.count >= Self.chunk { return sum }
    }
    try finish(event)
    return sum
  }

  private func finish(_ event: Event) throws {
    try db.execute(cached: "UPDATE event SET isToTell = 0 WHERE id = ?", arguments: [event.id])
  }

  /// - Returns: whether a mail goes to them; `nil` where there was nothing to tell, because the
  ///   invitation had not left.
  private func tell(_ rsvp: RSVP, _ event: Event) throws -> Bool? {
    let post = EventPost(handling)
    let invited = try invitation(of: rsvp, event)
    try post.withdrawMails(to: rsvp.personID, about: event)
    if rsvp.state == .invited {
      guard let invited else { return nil }
      if invited.isWaiting {
        // It goes with what is so now, in the lane that it waited in.
        if event.state == .open { try post.invite(rsvp, event, lane: invited.lane) }
        return nil
      }
      if rsvp.organizerRow == nil, invited.carriesCalendar {
        try rsvp.keepRow(invited.row, in: db)
      }
      // An invitation is a round mail: who has ended those hears nothing of it.
      if try isSuppressed(rsvp.personID) { return nil }
    }
    guard let now = try RSVP.find(rsvp.id, in: db) else { return nil }
    let isOff = event.state == .cancelled
    guard
      var posting = try post.posting(isOff ? "event-cancelled" : "event-changed", now, event)
    else { return false }
    let entry = try now.raised(in: db)
    if isOff {
      posting.values["reason"] = .text(event.cancelWords ?? "")
    } else {
      for part in Event.Part.allCases {
        posting.values["is_\(part.rawValue)"] = .flag(event.changed.contains(part))
      }
      posting.values["is_going"] = .flag(now.state == .going)
      posting.values["is_waiting"] = .flag(now.state == .waiting)
    }
    posting.isUrgent = true
    posting.usefulUntil = event.startsAt
    if event.startsAt <= handling.now + Self.near {
      posting.lane = .answers
      posting.isByPerson = true
      posting.isAtChosenHour = true
    }
    if !isOff || now.organizerRow != nil {
      posting.calendar = post.calendar(
        isOff ? .cancel : .request, entry, event, language: posting.language)
    }
    try post.put(posting, entry, event)
    return true
  }

  private func isSuppressed(_ person: Int64) throws -> Bool {
    guard let address = try Person.primaryAddress(of: person, in: db) else { return false }
    return try Int.fetchOne(
      db, cached: "SELECT 1 FROM suppression WHERE addressID = :address",
      arguments: ["address": address.id]) != nil
  }

  private struct Invitation {
    var row: Int64
    var carriesCalendar: Bool
    /// It had not left; now it does not leave any more.
    var isWaiting: Bool
    var lane: TemplateLane
  }

  /// The mail that invited somebody who has said nothing; one that waits is withdrawn. Uses
  /// outboxOpenQuestion.
  private func invitation(of rsvp: RSVP, _ event: Event) throws -> Invitation? {
    guard rsvp.state == .invited else { return nil }
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT id, asked, lane, calendar IS NOT NULL AS carries FROM outbox
        WHERE personID = :person AND asks IS NOT NULL AND answeredAt IS NULL AND asks = :asks
          AND state <> 'withdrawn' AND state <> 'failed'
        ORDER BY createdAt
        """, arguments: ["person": rsvp.personID, "asks": EventPost.asks])
    guard let row = rows.first(where: { SignUpFacts(json: $0["asked"])?.event == event.id }) else {
      return nil
    }
    let id: Int64 = row["id"]
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'the event has changed'
        WHERE id = :id AND (state = 'queued' OR state = 'deferred' OR state = 'held')
        """, arguments: ["id": id])
    return Invitation(
      row: id, carriesCalendar: row["carries"], isWaiting: db.changesCount == 1,
      lane: TemplateLane(rawValue: row["lane"]) ?? .notices)
  }
}
