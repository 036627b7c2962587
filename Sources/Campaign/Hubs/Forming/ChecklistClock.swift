import Foundation
import GRDB
import Language
import Mailroom

/// Gentle reminders of a checklist after 1, 3 and 6 weeks of silence; then it rests, and the region's
/// team hears so. The morning after an event that was planned, how it went is asked.
enum ChecklistClock {
  private static let weeks = [1, 3, 6]
  private static let hour = ClockTime(10)
  /// After an outage a reminder is of use for so many days.
  private static let days = 10

  private struct Due {
    var list: HubChecklist
    /// 0: the event was yesterday.
    var weeks: Int
    var at: Date

    var key: String {
      weeks == 0
        ? "hub event was:\(list.hubID):\(list.event?.day?.description ?? "")"
        : "hub checklist:\(list.hubID):\(list.lastWordAt.milliseconds):\(weeks)"
    }
  }

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("hub checklists") { db, now in
      try all(in: db, clock).filter { try $0.at > now || !isDone($0.key, in: db) }
        .filter { $0.at > now - Double(days) * 86_400 }.map(\.at).min()
    } find: { handling in
      try all(in: handling.db, clock).filter {
        $0.at <= handling.now && $0.at > handling.now - Double(days) * 86_400
      }.map { due in
        DueWork.Piece(key: due.key) { handling in try remind(due, in: handling) }
      }
    }
  }

  private static func isDone(_ key: String, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM dueDone WHERE key = :key", arguments: ["key": key]) != nil
  }

  /// Of the forming hubs: a few dozen.
  private static func all(in db: Database, _ clock: WallClock) throws -> [Due] {
    let hubs = try Int64.fetchAll(
      db,
      cached: """
        SELECT hubID FROM hubForming JOIN hub ON hub.id = hubID
        WHERE status = 'forming' AND hubForming.personID IS NOT NULL
        """)
    return try hubs.compactMap { try HubChecklist.of($0, in: db) }.flatMap { list in
      var due = weeks.map { weeks in
        let day = LocalTime(list.lastWordAt, in: clock.zone).date.adding(days: 7 * weeks)
        return Due(list: list, weeks: weeks, at: LocalTime(day, hour).moment(in: clock.zone))
      }
      if let event = list.event, let day = event.day, !event.isPast {
        due.append(
          Due(
            list: list, weeks: 0,
            at: LocalTime(day.adding(days: 1), hour).moment(in: clock.zone)))
      }
      return due
    }
  }

  private static func remind(_ due: Due, in handling: Handling) throws {
    guard let hub = try Hub.find(due.list.hubID, in: handling.db), hub.state == .forming,
      let list = try HubChecklist.of(hub.id, in: handling.db),
      list.lastWordAt == due.list.lastWordAt || due.weeks == 0
    else { return }
    let zone = handling.settings.clock.zone
    let state = try ChecklistState(
      hub, list, language: "en", at: handling.now, in: zone, handling.db)
    let post = ChecklistPost(hub: hub, handling: handling)
    if state.isComplete {
      // The last box was an event to come.
      try post.tellReady(list, except: nil)
      guard due.weeks == 0 else { return }
    }
    let isLast = due.weeks == weeks.last
    try post.remind(list, weeks: due.weeks, isLast: isLast)
    guard isLast else { return }
    try post.tellTeam(
      "The \(hub.name) hub has been silent for six weeks",
      "I have reminded them three times and write no more by myself. \(state.short). CHECKLIST \(hub.name) shows what they have told; a call may help.",
      key: "hub silent:\(hub.id):\(list.lastWordAt.milliseconds)", except: nil)
  }
}
