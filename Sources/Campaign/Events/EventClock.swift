import Foundation
import GRDB
import Language
import Mailroom

/// What falls due about events, computed at its hour from who comes then, so that nothing reminds
/// of what was changed or called off.
enum EventClock {
  static func dueWork(_ clock: WallClock) -> [DueWork] { [notices(clock), changes] }

  /// No event is planned, or reminded of, longer ahead.
  private static let ahead: TimeInterval = 400 * 86_400
  /// The longest that anything is asked after an event, and the longest event.
  private static let behind: TimeInterval = 18 * 86_400
  /// So many a turn; the next turn goes on.
  private static let chunk = 500

  // MARK: Reminders

  private static func notices(_ clock: WallClock) -> DueWork {
    DueWork("event reminders") { db, now in
      var soonest: Date?
      for event in try Event.open(from: now - behind, to: now + ahead, in: db) {
        for notice in try notices(of: event, in: db) {
          let due = notice.due(event, clock)
          guard notice.usefulUntil(event) > now, soonest.map({ due < $0 }) ?? true else { continue }
          if due <= now {
            guard !isOvertaken(notice, event, clock, at: now),
              try !people(for: notice, event, due: due, limit: 1, in: db).isEmpty
            else { continue }
          }
          soonest = due
        }
      }
      return soonest
    } find: { handling in
      let (db, now) = (handling.db, handling.now)
      var pieces: [DueWork.Piece] = []
      for event in try Event.open(from: now - behind, to: now + ahead, in: db) {
        for notice in try notices(of: event, in: db) where pieces.count < chunk {
          let due = notice.due(event, clock)
          guard due <= now, now < notice.usefulUntil(event),
            !isOvertaken(notice, event, clock, at: now)
          else { continue }
          for person in try people(
            for: notice, event, due: due, limit: chunk - pieces.count, in: db)
          {
            pieces.append(piece(notice, event, person))
          }
        }
      }
      return pieces
    }
  }

  /// Who was at a lobby day is asked the next day what came of it; nobody is asked twice how it was.
  private static func notices(of event: Event, in db: Database) throws -> [EventNotice] {
    let all = EventNotice.all(of: event)
    return try LobbyClock.hasKits(event, in: db) ? all.filter { $0 != .after } : all
  }

  /// Whether a reminder says nothing that another mail does not: one that was due before the
  /// event was moved, for that was told; the earlier of two that one evening takes; the earlier of
  /// two that an outage kept back.
  private static func isOvertaken(
    _ notice: EventNotice, _ event: Event, _ clock: WallClock, at now: Date
  ) -> Bool {
    guard notice != .after else { return false }
    let due = notice.due(event, clock)
    if let moved = event.movedAt, due <= moved { return true }
    let others = EventNotice.all(of: event).filter { $0 != .after && $0 != notice }
    if others.contains(where: { $0.due(event, clock) == due && $0.isMeantLater(than: notice) }) {
      return true
    }
    // A day late, and another has fallen due since.
    guard due + 86_400 <= now else { return false }
    return others.contains { other in
      let later = other.due(event, clock)
      return later >= due + 3_600 && later <= now
    }
  }

  private static func key(_ notice: EventNotice, _ event: Event) -> String {
    "event \(notice.word):\(event.id):\(event.startsAt.milliseconds):"
  }

  /// Who gets it and has not yet; who said so after that hour knows it still. Uses rsvpIn, and
  /// the key of what is done.
  private static func people(
    for notice: EventNotice, _ event: Event, due: Date, limit: Int, in db: Database
  ) throws -> [Int64] {
    var found: [Int64] = []
    for state in notice.states where found.count < limit {
      found += try Int64.fetchAll(
        db,
        cached: """
          SELECT personID FROM rsvp
          WHERE eventID = :event AND state = :state AND saidAt < :due
            AND (:isBefore OR came IS NULL)
            AND NOT EXISTS (SELECT 1 FROM dueDone WHERE key = :key || rsvp.personID)
          ORDER BY saidAt LIMIT :limit
          """,
        arguments: [
          "event": event.id, "state": state.rawValue, "due": due.milliseconds,
          "isBefore": notice != .after, "key": key(notice, event), "limit": limit - found.count,
        ])
    }
    return found
  }

  private static func piece(
    _ notice: EventNotice, _ event: Event, _ person: Int64
  ) -> DueWork.Piece {
    let id = event.id
    return DueWork.Piece(key: key(notice, event) + "\(person)") { handling in
      guard let event = try Event.find(id, in: handling.db), event.state == .open,
        let rsvp = try RSVP.find(person, in: id, handling.db), notice.states.contains(rsvp.state)
      else { return }
      let post = EventPost(handling)
      if notice == .after {
        guard rsvp.came == nil else { return }
        try post.askAfterwards(rsvp, event)
      } else {
        try post.remind(rsvp, event, notice)
      }
    }
  }

  // MARK: Who has still to hear of a change

  private static let changes = DueWork("events that changed") { db, now in
    try Int64.fetchOne(
      db, cached: "SELECT id FROM event INDEXED BY eventToTell WHERE isToTell = 1 LIMIT 1"
    ).map { _ in now }
  } find: { handling in
    try Int64.fetchAll(
      handling.db, cached: "SELECT id FROM event INDEXED BY eventToTell WHERE isToTell = 1"
    ).map { id in
      DueWork.Piece(key: "event told:\(id):\(handling.now.milliseconds)") { handling in
        guard let event = try Event.find(id, in: handling.db) else { return }
        try EventNews(handling).tell(event)
      }
    }
  }
}
