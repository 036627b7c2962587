import Foundation
import GRDB
import Language
import Mailroom

/// What the words of a command name among 1-on-1s, within the sender's reach.
extension Scene {
  var zone: TimeZone { handling.settings.clock.zone }
  /// Days and times as answers to commands say them.
  var talkTime: TalkTime { TalkTime("en", zone: zone) }
  /// What calendar and clock showed when they wrote.
  var writtenAt: LocalTime { LocalTime(readAt, in: zone) }
  var today: CivilDate { LocalTime(now, in: zone).date }

  /// `Friday, March 6 at 6:00 pm (Eastern time)`.
  func words(_ start: LocalTime) -> String { "\(talkTime.long(start)) (\(talkTime.zoneName))" }

  /// A volunteer of the sender's reach.
  func volunteer(_ phrase: String) throws -> RosterEntry {
    let entry = try person(phrase)
    guard entry.stage != nil else { throw Refusal("\(entry.label) is no volunteer.") }
    return entry
  }

  /// Whether the sender may see and change a talk: it is theirs, or its volunteer is.
  func reaches(_ booking: Booking) throws -> Bool {
    if booking.contactID == sender.person.id { return true }
    return try Roster.entry(booking.personID, reach: reach(), in: db) != nil
  }

  /// The talk to come that `#412`, a volunteer's number or their name means.
  ///
  /// - Throws: `Refusal` where there is none, or several that the words do not tell apart;
  ///   `Choice` where the name fits several people.
  func talkToCome(_ phrase: String) throws -> Booking {
    let bare = Self.withoutTalkWords(phrase)
    if let number = CommandSlot.number(bare), let named = try Booking.current(number, in: db),
      try reaches(named)
    {
      guard named.state == .booked else {
        throw Refusal("#\(number) does not stand any more: it is \(named.stateWords).")
      }
      guard named.startsAt > now else {
        throw Refusal(
          "#\(number) was on \(words(named.start)). MET, NO SHOW or MOVED tells what came of it.")
      }
      return named
    }
    let entry = try person(bare)
    let found = try Booking.toCome(for: entry.number, at: now, in: db)
    guard let first = found.first else {
      throw Refusal("\(entry.label) has no 1-on-1 to come.")
    }
    guard found.count == 1 else {
      let list = found.map { "#\($0.id) on \(words($0.start))" }
      throw Refusal("\(entry.label) has \(CountWords.list(list)). Write the number.")
    }
    return first
  }

  /// "Maria's 1-on-1", "the call with Maria".
  private static func withoutTalkWords(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let nouns = [
      "1-on-1", "one-on-one", "talk", "call", "meeting", "appointment", "charla", "cita",
      "llamada", "conversa", "with", "con", "com", "the", "la", "a",
    ]
    while words.count > 1, let first = words.first, nouns.contains(first.lowercased()) {
      words.removeFirst()
    }
    while words.count > 1, let last = words.last, nouns.contains(last.lowercased()) {
      words.removeLast()
    }
    if words.count > 0, let last = words.last, last.lowercased().hasSuffix("'s"), last.count > 2 {
      words[words.count - 1] = String(last.dropLast(2))
    }
    return words.joined(separator: " ")
  }

  /// A row of a list: "#512  Tue Mar 3, 6:00 pm: Rose Kelly, you call 508-555-0142".
  func row(of booking: Booking, showsContact: Bool = false) throws -> CommandAnswer.Row {
    let talk = try TalkWords.Talk(booking, in: db)
    var parts = ["\(talkTime.short(booking.start)): \(talk.volunteerName)"]
    switch booking.how {
    case .phone: parts.append(talk.volunteerPhone ?? "by phone, no number yet")
    case .video: parts.append("by video")
    case .inPerson: parts.append(booking.whereabouts.map { "at \($0)" } ?? "in person")
    }
    if showsContact || booking.contactID != sender.person.id {
      let name = try Person.find(booking.contactID, in: db)?.name ?? talk.contactName
      parts.append("with \(name)")
    }
    return .init("#\(booking.id)", parts.joined(separator: ", "))
  }

  /// Who hears of a volunteer's change at once, for the end of an answer.
  func told(_ booking: Booking) throws -> String {
    let talk = try TalkWords.Talk(booking, in: db)
    let phone = try Person.find(booking.personID, in: db)?.phone
    let reach = try TalkReach.of(booking.personID, in: db)
    if let words = reach.words(talk.volunteerName, phone: phone) { return words }
    return "\(talk.volunteerName) is told, and both calendars are changed."
  }
}

extension Booking {
  var stateWords: String {
    switch state {
    case .booked: "booked"
    case .moved: "moved"
    case .cancelled: "called off"
    case .met: "done: you met"
    case .missed: "past: you missed each other"
    case .unknown: "past"
    }
  }
}
