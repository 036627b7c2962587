import Foundation
import Mail
package import Mailroom

/// INVITE, as a mail to many: each person's own answer and calendar entry.
package struct Invite: BlastKind {
  package static let name = "invite"
  package var name: String { Self.name }

  package init() {}

  /// Puts everybody on record as invited who has not answered yet; who has, or is under 18, is
  /// left out. Four statements, however many they are.
  package func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal] {
    let db = handling.db
    guard let event = try about.flatMap({ try Event.find($0, in: db) }) else { return [:] }
    let known = try Person.find(people, in: db)
    var rsvps = try RSVP.of(people, in: event.id, db)
    let fresh = people.filter { id in
      rsvps[id] == nil && known[id].map { !$0.isMinor } ?? false
    }
    try RSVP.invite(fresh, to: event, by: .mail, in: handling)
    rsvps.merge(try RSVP.of(fresh, in: event.id, db)) { $1 }
    let post = EventPost(handling)
    var shared: [String: [String: TemplateValue]] = [:]
    var personal: [Int64: BlastPersonal] = [:]
    for id in people {
      guard let person = known[id] else { continue }
      var values = try shared[person.language] ?? post.shared(event, person.language)
      shared[person.language] = values
      values["given_name"] = .text(person.givenName)
      var own = BlastPersonal(values: values)
      if let leftOut = Self.leftOut(person, rsvps[id]) {
        own.leftOut = leftOut
      } else if let rsvp = rsvps[id] {
        own.asks = post.asking(rsvp, event, language: person.language)
        own.calendar = post.calendar(.request, rsvp, event, language: person.language)
      }
      personal[id] = own
    }
    return personal
  }

  static func leftOut(
    _ person: Person, _ event: Event, in handling: Handling
  ) throws -> String? {
    leftOut(person, try RSVP.find(person.id, in: event.id, handling.db))
  }

  private static func leftOut(_ person: Person, _ rsvp: RSVP?) -> String? {
    if person.isMinor { return "under 18" }
    return switch rsvp?.state {
    case .invited, nil: nil
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
