import Foundation
import GRDB
package import Mailroom

/// INVITE, as a mail to many: each person's own answer and calendar entry.
package struct Invite: BlastKind {
  package static let name = "invite"
  package var name: String { Self.name }

  package init() {}

  /// Puts everybody on record as invited who has not answered yet; who has, or is under 18, is
  /// left out.
  package func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal] {
    guard let event = try about.flatMap({ try Event.find($0, in: handling.db) }) else { return [:] }
    let post = EventPost(handling)
    var personal: [Int64: BlastPersonal] = [:]
    for id in people {
      guard let person = try Person.find(id, in: handling.db) else { continue }
      if let leftOut = try Self.leftOut(person, event, in: handling) {
        var nothing = BlastPersonal()
        nothing.leftOut = leftOut
        personal[id] = nothing
        continue
      }
      try RSVP.invite(person.id, to: event, by: .mail, in: handling)
      guard let rsvp = try RSVP.find(person.id, in: event.id, handling.db) else { continue }
      personal[id] = try post.personal(rsvp, event, person)
    }
    return personal
  }

  static func leftOut(
    _ person: Person, _ event: Event, in handling: Handling
  ) throws -> String? {
    if person.isMinor { return "under 18" }
    guard let rsvp = try RSVP.find(person.id, in: event.id, handling.db) else { return nil }
    return switch rsvp.state {
    case .invited: nil
    case .going, .waiting, .maybe, .declined: "has answered already"
    case .withdrawn: "was taken off"
    }
  }

  package func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool {
    guard let event = try about.flatMap({ try Event.find($0, in: handling.db) }) else {
      return false
    }
    return event.state == .open && event.startsAt > handling.now
  }
}
