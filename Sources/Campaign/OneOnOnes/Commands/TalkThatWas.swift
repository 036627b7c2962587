import Foundation
import GRDB
import Language
import Mailroom

/// A talk that was to have been, as a report on it names it.
struct TalkThatWas {
  let entry: RosterEntry
  /// `nil` where none was booked.
  let booking: Booking?
  /// One that is still to come, where none was.
  let toCome: Booking?
  /// What stands behind the name, if it is no part of it: "MET Maria, wants to table".
  let note: String?

  /// - Parameter day: only of that day.
  /// - Throws: `Refusal`, `Choice`, `UsageError`.
  init(_ phrase: String, on day: String?, in scene: Scene) throws {
    let day = try day.map { try Self.past($0, in: scene) }
    if phrase.hasPrefix("#"), let number = CommandSlot.number(phrase),
      let named = try Booking.find(number, in: scene.db), try scene.reaches(named),
      let entry = try Roster.entry(named.personID, reach: .state, in: scene.db)
    {
      // Moved since: the report is on what it became.
      let now = try Booking.current(number, in: scene.db) ?? named
      self.entry = entry
      booking = now.startsAt <= scene.now ? now : nil
      toCome = now.startsAt > scene.now ? now : nil
      note = nil
      guard now.state != .cancelled else { throw Refusal("#\(number) was called off.") }
      return
    }
    let (entry, note) = try Self.entry(phrase, in: scene)
    self.entry = entry
    self.note = note
    let all = try Booking.all(of: entry.number, in: scene.db).filter {
      $0.state != .cancelled && $0.state != .moved
        && ($0.contactID == scene.sender.person.id || entry.stage != nil)
    }
    var past = all.filter { $0.startsAt <= scene.now }
    if let day {
      past = past.filter { $0.start.date == day }
      guard !past.isEmpty else {
        throw Refusal(
          "There was no 1-on-1 with \(entry.shownName) on \(scene.talkTime.day(day)).")
      }
    }
    // What waits for a report comes before what has one.
    booking = past.first { $0.state == .booked } ?? past.first
    toCome = all.last { $0.startsAt > scene.now && $0.state == .booked }
  }

  private static func entry(
    _ phrase: String, in scene: Scene
  ) throws -> (RosterEntry, String?) {
    let parts = phrase.split(separator: ",", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    if parts.count == 2,
      try Roster.find(phrase, reach: scene.reach(), limit: 2, in: scene.db).isEmpty
    {
      return (try scene.person(parts[0]), parts[1])
    }
    return (try scene.person(phrase), nil)
  }

  /// A day of a report lies behind: "Tuesday" is the last one, today too.
  private static func past(_ words: String, in scene: Scene) throws -> CivilDate {
    let today = scene.writtenAt.date
    let days = try SpokenDays(words, in: scene)
    let day = days.first ?? days.last
    guard day > today else { return day }
    let ahead = day.dayNumber - today.dayNumber
    return ahead <= 7 ? day.adding(days: -7) : day.adding(months: -12)
  }
}

/// What an answer says of an outcome.
enum OutcomeWords {
  static func note(_ note: String?, _ interests: [Interest]) -> String {
    guard note != nil else { return "" }
    guard !interests.isEmpty else { return " Your note is kept." }
    return
      " Your note is kept, and that they would like to help with \(InterestWords.list(interests, language: "en"))."
  }
}
