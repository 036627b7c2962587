import Foundation
import GRDB
package import Language
package import Mailroom

/// Chooses whom a newcomer talks to and which times they are offered.
package struct OfferMaking {
  package let handling: Handling
  private var db: Database { handling.db }

  package init(_ handling: Handling) { self.handling = handling }

  /// Offers are answered within this, at most.
  static let validFor: TimeInterval = 5 * 86_400
  /// There is time to answer before the first of the times can no longer be booked.
  private static let timeToAnswer: TimeInterval = 86_400
  /// A time stands in so many open offers at most: where all do, people wait and are told so.
  static let demandLimit = 4

  package enum Outcome: Sendable {
    case slots([Slot], speaksTheirs: Bool)
    /// Somebody has hours, and all of them are wanted by others already.
    case full(contact: Int64)
    /// Somebody has hours, and none suits what was wished.
    case noneFits(contact: Int64)
    case nobody
  }

  /// Three times over different days with one contact of the hub.
  ///
  /// - Parameters:
  ///   - wish: what suits them; nothing for any time.
  ///   - passing: contacts that do not count.
  ///   - before: moments that they were offered and did not take.
  package func choose(
    for person: Int64, hub: Int64, wish: TimeWish?, passing: Set<Int64> = [],
    before: Set<Int64> = [], count: Int = 3
  ) throws -> Outcome {
    let contacts = try contacts(of: hub, for: person).filter { !passing.contains($0.id) }
    guard !contacts.isEmpty else { return .nobody }
    var refusal = Outcome.nobody
    for contact in contacts {
      let free = try Slots.free(
        of: contact.id, for: person, after: try earliest(with: contact.id), in: handling
      ).filter { !before.contains($0.startsAt.milliseconds) }
      guard !free.isEmpty else {
        if case .nobody = refusal { refusal = .full(contact: contact.id) }
        continue
      }
      let fitting = free.filter { slot in
        wish.map { $0.fits(slot.start, minutes: slot.minutes) } ?? true
      }
      guard !fitting.isEmpty else {
        refusal = .noneFits(contact: contact.id)
        continue
      }
      let demand = try Offer.demand(for: contact.id, in: db)
      let open = fitting.filter {
        demand[$0.startsAt.milliseconds] ?? 0 < Self.demandLimit
      }
      guard !open.isEmpty else {
        refusal = .full(contact: contact.id)
        continue
      }
      return .slots(
        Self.spread(open, demand: demand, count: count), speaksTheirs: contact.speaksTheirs)
    }
    return refusal
  }

  private func earliest(with contact: Int64) throws -> Date {
    let lead = Double(try ContactSettings.of(contact, in: db).leadHours) * 3_600
    return handling.now + lead + Self.timeToAnswer
  }

  /// Over different days, the least wanted of each day first, and in order of time.
  static func spread(_ slots: [Slot], demand: [Int64: Int], count: Int) -> [Slot] {
    var days: [CivilDate: [Slot]] = [:]
    for slot in slots { days[slot.start.date, default: []].append(slot) }
    func rank(_ slot: Slot) -> (Int, Date) {
      (demand[slot.startsAt.milliseconds] ?? 0, slot.startsAt)
    }
    let queues = days.values.map { $0.sorted { rank($0) < rank($1) } }
      .sorted { one, other in
        guard let first = one.first, let second = other.first else { return false }
        return rank(first) < rank(second)
      }
    var chosen: [Slot] = []
    var round = 0
    while chosen.count < count, queues.contains(where: { $0.count > round }) {
      for queue in queues where queue.count > round && chosen.count < count {
        chosen.append(queue[round])
      }
      round += 1
    }
    return chosen.sorted { $0.startsAt < $1.startsAt }
  }

  // MARK: Whom

  struct Candidate: Hashable {
    var id: Int64
    var speaksTheirs: Bool
    /// Talks booked in four weeks, and offers that are open.
    var load: Int
    var first: Date
  }

  /// The hub's contacts who hold talks: who speaks the person's language, then who has the fewest,
  /// then who has the earliest time. Nobody talks to themselves.
  func contacts(of hub: Int64, for person: Int64) throws -> [Candidate] {
    let theirs = try Person.find(person, in: db)
    var found: [Candidate] = []
    for role in try Role.holders(.contact, scope: "\(hub)", in: db)
    where role.personID != person {
      guard try ContactSettings.of(role.personID, in: db).quietSince == nil,
        let first = try Slots.free(of: role.personID, for: person, in: handling).first
      else { continue }
      found.append(
        Candidate(
          id: role.personID, speaksTheirs: try speaks(role.personID, theirs?.language ?? "en"),
          load: try load(of: role.personID), first: first.startsAt))
    }
    return found.sorted { one, other in
      if one.speaksTheirs != other.speaksTheirs { return one.speaksTheirs }
      return (one.load, one.first, one.id) < (other.load, other.first, other.id)
    }
  }

  /// Everybody here speaks English.
  func speaks(_ contact: Int64, _ language: String) throws -> Bool {
    guard language != "en" else { return true }
    if try Person.find(contact, in: db)?.language == language { return true }
    let names = ["es": "Spanish", "pt": "Portuguese"]
    guard let name = names[language] else { return true }
    return try Volunteer.find(contact, in: db)?.languages.contains(name) ?? false
  }

  private func load(of contact: Int64) throws -> Int {
    // Uses bookingWith and offerOf.
    try Int.fetchOne(
      db,
      cached: """
        SELECT (SELECT COUNT(*) FROM booking WHERE contactID = :contact AND startsAt >= :since
            AND (state = 'booked' OR state = 'met' OR state = 'missed' OR state = 'unknown'))
          + (SELECT COUNT(*) FROM offer WHERE contactID = :contact AND state = 'open')
        """,
      arguments: [
        "contact": contact, "since": (handling.now - 28 * 86_400).milliseconds,
      ]) ?? 0
  }
}
