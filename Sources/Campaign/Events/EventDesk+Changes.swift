import Foundation
import GRDB
import Language
import Mailroom

/// Changes and ends of an event, which everybody who did not say no is told.
extension EventDesk {
  /// Calls an event off: calendars lose it, invitations that wait do not leave.
  ///
  /// - Parameter words: why, for those who come; the sender's own.
  /// - Returns: how many mails go out now, and whom no mail reaches; `nil` where it was off before.
  /// - Throws: `DatabaseError`.
  package func cancel(
    event: Event, words: String?
  ) throws -> (mails: Int, unreached: [Int64])? {
    guard try event.close(words, in: handling), let off = try Event.find(event.id, in: handling.db)
    else { return nil }
    let told = try EventNews(handling).tell(off)
    for state in [RSVP.State.going, .waiting] {
      for rsvp in try RSVP.all(of: event.id, state, limit: 2_000, in: handling.db) {
        try Volunteer.restage(rsvp.personID, in: handling)
      }
    }
    return (told.told, told.others)
  }

  /// Writes what an event has become; whoever waits moves up where there is more room.
  ///
  /// - Parameter parts: what they are told of; none where it concerns nobody.
  func change(
    _ event: Event, parts: Set<Event.Part>
  ) throws -> (mails: Int, unreached: [Int64]) {
    try event.save(changing: parts, in: handling)
    guard let now = try Event.find(event.id, in: handling.db) else { return (0, []) }
    var told = EventNews.Told()
    if !parts.isEmpty { told = try EventNews(handling).tell(now) }
    try moveUp(now)
    return (told.told, told.others)
  }
}

/// Whom no mail reaches, with their numbers, for whoever has to call them.
enum CallList {
  /// Within the sender's reach; the others are counted.
  static func add(_ people: [Int64], to answer: inout CommandAnswer, in scene: Scene) throws {
    guard !people.isEmpty else { return }
    var table = LongTable("to-call.csv", columns: ["name", "phone", "town"])
    var outside = 0
    for person in people {
      guard let entry = try Roster.entry(person, reach: scene.reach(), in: scene.db) else {
        outside += 1
        continue
      }
      table.add(
        entry.phone ?? "no number", entry.shownName,
        cells: [entry.shownName, entry.phone ?? "", entry.town ?? ""])
    }
    answer.said.append(
      "No mail reaches \(CountWords.people(people.count)), so please call them:")
    table.show(in: &answer)
    if outside > 0 {
      answer.after.append("\(CountWords.people(outside)) of them belong to other hubs.")
    }
  }
}
