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
  ///   invitation had not left, or where it waits for the person who has their thread.
  private func tell(_ rsvp: RSVP, _ event: Event) throws -> Bool? {
    let post = EventPost(handling)
    if rsvp.state == .invited {
      let invitations = try invitations(of: rsvp, event)
      for waiting in invitations where waiting.isWaiting {
        if event.state == .open {
          try bringUpToDate(waiting, rsvp, event)
        } else {
          try withdraw(waiting)
        }
      }
      guard let left = invitations.first(where: { !$0.isWaiting }) else { return nil }
      if rsvp.organizerRow == nil, left.carriesCalendar {
        try rsvp.keepRow(left.row, in: db)
      }
      // An invitation is a round mail: who has ended those hears nothing of it.
      if try isSuppressed(rsvp.personID) { return nil }
    }
    try post.withdrawMails(to: rsvp.personID, about: event)
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
    // Who was only asked has nothing booked: while a person has their thread it waits until they
    // are done.
    posting.isBooked = rsvp.state != .invited
    let rests = try !posting.isBooked && hasThread(rsvp.personID)
    if !rests, event.startsAt <= handling.now + Self.near {
      posting.lane = .answers
      posting.isByPerson = true
      posting.isAtChosenHour = true
    }
    if !isOff || now.organizerRow != nil {
      posting.calendar = post.calendar(
        isOff ? .cancel : .request, entry, event, language: posting.language)
    }
    try post.put(posting, entry, event)
    return rests ? nil : true
  }

  /// Whether a person has their thread, or has taken it on for good.
  private func hasThread(_ person: Int64) throws -> Bool {
    try Person.find(person, in: db)?.quietUntil.map { $0 > handling.now } ?? false
  }

  private func isSuppressed(_ person: Int64) throws -> Bool {
    guard let address = try Person.primaryAddress(of: person, in: db) else { return false }
    return try Int.fetchOne(
      db, cached: "SELECT 1 FROM suppression WHERE addressID = :address",
      arguments: ["address": address.id]) != nil
  }

  // MARK: Invitations

  private struct Invitation {
    var row: Int64
    var carriesCalendar: Bool
    /// It has not left.
    var isWaiting: Bool
    var language: String
    /// JSON.
    var values: String
  }

  /// The mails that invited somebody who has said nothing, the first one first. Uses
  /// outboxOpenQuestion.
  private func invitations(of rsvp: RSVP, _ event: Event) throws -> [Invitation] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT id, asked, language, "values", calendar IS NOT NULL AS carries,
          state = 'queued' OR state = 'deferred' OR state = 'held' AS waits
        FROM outbox
        WHERE personID = :person AND asks IS NOT NULL AND answeredAt IS NULL AND asks = :asks
          AND state <> 'withdrawn' AND state <> 'failed'
        ORDER BY createdAt
        """, arguments: ["person": rsvp.personID, "asks": EventPost.asks]
    ).filter { SignUpFacts(json: $0["asked"])?.event == event.id }.map { row in
      Invitation(
        row: row["id"], carriesCalendar: row["carries"], isWaiting: row["waits"],
        language: row["language"], values: row["values"])
    }
  }

  /// It goes with what is so now, and stays what it was: a row of its mail to many, which a pause
  /// holds and CANCEL stops, with the greeting that it had.
  private func bringUpToDate(_ invitation: Invitation, _ rsvp: RSVP, _ event: Event) throws {
    let post = EventPost(handling)
    var values = try JSONDecoder().decode(
      [String: TemplateValue].self, from: Data(invitation.values.utf8))
    values.merge(try post.shared(event, invitation.language)) { $1 }
    let encoder = JSONEncoder()
    let calendar = post.calendar(.request, rsvp, event, language: invitation.language)
    try db.execute(
      cached: """
        UPDATE outbox SET "values" = :values, usefulUntil = :useful, askedUntil = :until,
          calendar = CASE WHEN calendar IS NULL THEN NULL ELSE :calendar END
        WHERE id = :row
        """,
      arguments: [
        "values": String(decoding: try encoder.encode(values), as: UTF8.self),
        "useful": EventPost.isUsefulUntil(event).milliseconds,
        "until": post.asking(rsvp, event, language: invitation.language).until.milliseconds,
        "calendar": String(decoding: try encoder.encode(calendar.event), as: UTF8.self),
        "row": invitation.row,
      ])
  }

  private func withdraw(_ invitation: Invitation) throws {
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'the event has changed' WHERE id = :row
        """, arguments: ["row": invitation.row])
  }
}
