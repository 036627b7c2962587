import Foundation
import Language
import Mailroom

/// Which events the words of a command name, within the sender's reach.
extension Scene {
  /// One that the sender looks after: their hub's, their region's, or their own.
  func ownEvent(_ phrase: String) throws -> Event {
    guard let event = try anyEvent(phrase) else { throw Self.noEvent(phrase) }
    guard try looksAfter(event) else {
      guard try sees(event) else { throw Self.noEvent(phrase) }
      throw Refusal(
        "#\(event.id) is \(event.region == "state" ? "the state" : "the \(event.region)")'s: its coordinators change it. INVITE brings your own people."
      )
    }
    return event
  }

  /// One that the sender may invite to: besides their own those of the region and the state.
  func event(_ phrase: String) throws -> Event {
    guard let event = try anyEvent(phrase), try sees(event) else { throw Self.noEvent(phrase) }
    return event
  }

  private func anyEvent(_ phrase: String) throws -> Event? {
    try CommandSlot.number(phrase).flatMap { try Event.find($0, in: db) }
  }

  private static func noEvent(_ phrase: String) -> Refusal {
    let number = phrase.hasPrefix("#") ? phrase : "#\(phrase)"
    return Refusal("\(number) is no event of yours. EVENTS lists them.")
  }

  func looksAfter(_ event: Event) throws -> Bool {
    if event.personID == sender.person.id { return true }
    let sight = try Sight(reach())
    if sight.isState { return true }
    if let id = event.hubID {
      return try Hub.find(id, in: db).map { try reach().sees($0) } ?? false
    }
    return sight.regions.contains(event.region)
  }

  func sees(_ event: Event) throws -> Bool {
    if try looksAfter(event) { return true }
    guard event.hubID == nil else { return false }
    if event.region == "state" { return true }
    return try Sight(reach()).hubs.contains { try Hub.find($0, in: db)?.region == event.region }
  }

  /// Still to come, and not called off.
  func standing(_ event: Event) throws -> Event {
    guard event.state == .open else { throw Refusal("#\(event.id) was called off before.") }
    guard event.endsAt > now else {
      throw Refusal(
        "#\(event.id) was on \(words(event.start)). CAME #\(event.id) tells who was there.")
    }
    return event
  }
}

extension Event {
  /// "#12 Lobby day, Thursday, March 12 at 10:00 am (Eastern time), State House".
  var line: String {
    let time = TalkTime("en", zone: zone)
    return
      (["\(shownTitle("en")), \(time.long(start)) (\(time.zoneName))"]
      + [place, link].compactMap(\.self)).joined(separator: ", ")
  }

  /// "4 hours", "90 minutes".
  var lengthWords: String {
    minutes % 60 == 0 ? CountWords.of(minutes / 60, "hour") : CountWords.of(minutes, "minute")
  }
}
