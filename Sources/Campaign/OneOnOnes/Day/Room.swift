import Foundation
import GRDB
import Language
import Mailroom

/// Who found no room when they came is offered times as soon as there are some, the oldest first.
enum Room {
  /// Who came longer ago is called, or asked by a blast; old lists wake nobody.
  private static let lookBack: TimeInterval = 60 * 86_400
  /// The welcome itself has times, where there are any.
  private static let afterSignUp: TimeInterval = 3_600
  /// Offers in one go, a hub.
  private static let atOnce = 40

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork("room for who waits") { db, now in
      guard try !hubs(in: db).isEmpty else { return nil }
      let hour = (now.timeIntervalSince1970 / 3_600).rounded(.down) + 1
      return clock.nextAllowed(from: Date(timeIntervalSince1970: hour * 3_600))
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try hubs(in: handling.db).compactMap { hub in
        // One look a hub: without room for the first there is none for the next.
        guard let first = try waiting(in: hub, limit: 1, handling).first,
          case .slots = try OfferMaking(handling).choose(for: first, hub: hub, wish: nil)
        else { return nil }
        return DueWork.Piece(key: "room:\(hub):\(handling.now.milliseconds)") { handling in
          try offer(in: hub, handling)
        }
      }
    }
  }

  /// Hubs where somebody is new and a contact has given hours. Uses volunteerCountAtStage and the
  /// keys of role, contactHours and contactDay.
  static let hubsSQL: StaticString = """
    SELECT DISTINCT volunteerCount.hubID FROM volunteerCount
    JOIN role ON role.kind = 'contact' AND role.scope = CAST(volunteerCount.hubID AS TEXT)
    WHERE volunteerCount.stage = 'new' AND volunteerCount.hubID > 0 AND volunteerCount.count > 0
      AND (EXISTS (SELECT 1 FROM contactHours WHERE contactHours.personID = role.personID)
        OR EXISTS (SELECT 1 FROM contactDay WHERE contactDay.personID = role.personID))
    """

  private static func hubs(in db: Database) throws -> [Int64] {
    try Int64.fetchAll(db, cached: hubsSQL)
  }

  /// Uses volunteerOfHub.
  static let waitingSQL: StaticString = """
    SELECT personID FROM volunteer INDEXED BY volunteerOfHub
    WHERE hubID = :hub AND stage = 'new' AND since > :from AND since <= :before
      AND isListed = 1 AND signedUpAt IS NOT NULL
    ORDER BY since LIMIT 200
    """

  private static func waiting(
    in hub: Int64, limit: Int, _ handling: Handling
  ) throws -> [Int64] {
    let now = handling.now
    let people = try Int64.fetchAll(
      handling.db, cached: waitingSQL,
      arguments: [
        "hub": hub, "from": (now - lookBack).milliseconds,
        "before": (now - afterSignUp).milliseconds,
      ])
    var found: [Int64] = []
    for person in people where found.count < limit {
      if try mayBeOffered(person, handling) { found.append(person) }
    }
    return found
  }

  private static func mayBeOffered(_ person: Int64, _ handling: Handling) throws -> Bool {
    guard try TalkReach.of(person, in: handling.db) == .written,
      let known = try Person.find(person, in: handling.db),
      known.quietUntil.map({ $0 <= handling.now }) ?? true
    else { return false }
    return try Offer.open(to: person, in: handling.db) == nil
      && Booking.toCome(for: person, at: handling.now, in: handling.db).isEmpty
  }

  private static func offer(in hub: Int64, _ handling: Handling) throws {
    let post = OfferPost(handling)
    for person in try waiting(in: hub, limit: atOnce, handling) {
      let words = try String.fetchOne(
        handling.db, cached: "SELECT availability FROM volunteer WHERE personID = :person",
        arguments: ["person": person])
      let (made, outcome) = try post.make(for: person, hub: hub, wish: words)
      if let made {
        try post.send(made, because: .room, answering: nil)
      } else if case .full = outcome {
        return
      }
    }
  }
}
