import Foundation
import GRDB
import Language
import Mailroom

/// What the opening of a session does to every plan: who signed must sign again, who left has none
/// any more, and who is new gets one.
struct SessionOpening {
  /// The steps that it sets, and that a signature fulfils.
  static let askAgain = "ask to sign again"
  static let ask = "ask to sign"

  static func isAsk(_ step: String?) -> Bool { step == askAgain || step == ask }

  let session: CourtSession
  /// The plan, whom it is for, and whether they signed before.
  private(set) var carried: [(plan: Plan, holder: OfficeHolder, signed: Bool)] = []
  private(set) var closed: [(plan: Plan, why: String)] = []
  /// Seats of designated hubs without a plan.
  private(set) var begun: [(hub: Hub, holder: OfficeHolder, signed: Bool)] = []
  private(set) var owners = 0

  init(_ session: CourtSession, in db: Database) throws {
    self.session = session
    let directory = try LegislatorDirectory(in: db)
    let book = try StanceBook(session: session, in: db)
    let isKnown = !directory.all([.house, .senate]).isEmpty
    var planned: Set<Pair> = []
    for plan in try Plan.allOpen(in: db) where isKnown {
      guard let holder = directory.holder(id: plan.legislator) else {
        closed.append((plan, "sits no longer"))
        continue
      }
      guard !holder.isOfCongress else { continue }
      guard try PlanSeats.covers(plan.hubID, legislator: holder.id, in: db) else {
        closed.append((plan, "has the seat of \(holder.legislator.district) now"))
        continue
      }
      planned.insert(Pair(hub: plan.hubID, legislator: holder.id))
      carried.append((plan, holder, book.signedBefore(holder)))
    }
    for hub in try Hub.all(reach: .state, in: db) where hub.state == .designated {
      for seat in try PlanSeats.seats(of: hub, in: db) where seat.chamber != .congress {
        for holder in directory.holders(seat)
        where planned.insert(Pair(hub: hub.id, legislator: holder.id)).inserted {
          begun.append((hub, holder, book.signedBefore(holder)))
        }
      }
    }
    owners = try Set(
      carried.flatMap { try SessionPost.owners(of: $0.plan, in: db).map(\.personID) }
        + begun.flatMap { try $0.hub.contacts(in: db).map(\.personID) }
    ).count
  }

  private struct Pair: Hashable {
    var hub: Int64
    var legislator: String
  }

  // MARK: Words

  var preview: String {
    let signed = carried.count { $0.signed } + begun.count { $0.signed }
    var parts = [
      "\(CountWords.of(carried.count, "plan")) carried over as “not yet asked”"
        + (signed > 0 ? " (\(signed) with a cosponsor in the last session)" : ""),
      "\(begun.count) begun", "\(closed.count) closed",
    ]
    parts.append("\(CountWords.people(owners)) told, in one mail each")
    return parts.joined(separator: "; ")
  }

  // MARK: Doing it

  /// Writes everything; those whose plans these are are told by the clock, so that UNDO takes it
  /// back before anybody has heard of it.
  func carryOut(watching footprint: Footprint, in handling: Handling) throws {
    let db = handling.db
    let today = LocalTime(handling.now, in: handling.settings.clock.zone).date
    try footprint.watch("courtSession", ["number": session.number])
    var opened = session
    opened.openedAt = handling.now
    try opened.save(in: db)
    for (plan, why) in closed {
      var plan = plan
      plan.close(because: why, in: session.number)
      try plan.save(watching: footprint, in: db)
    }
    for (plan, holder, signed) in carried {
      try carry(plan, holder, signed: signed, on: today, footprint, handling)
    }
    for (hub, holder, signed) in begun {
      let plan = try Plan.begin(hub.id, for: holder.id, watching: footprint, in: handling)
      try carry(plan, holder, signed: signed, on: today, footprint, handling)
      guard let said = try Candidate.word(of: holder, for: session, in: db) else { continue }
      try PlanHistory.note(
        .candidate, about: holder.id, words: "As a candidate: \(said)", on: today, hub: hub.id,
        by: nil, source: "candidate:\(plan.id)", watching: footprint, in: handling)
    }
  }

  private func carry(
    _ plan: Plan, _ holder: OfficeHolder, signed: Bool, on today: CivilDate,
    _ footprint: Footprint, _ handling: Handling
  ) throws {
    var plan = plan
    if let step = plan.step, !Self.isAsk(step) {
      try PlanHistory.note(
        .step, about: holder.id, words: "Left for the \(session.ordinal) session: \(step)",
        on: today, hub: plan.hubID, by: nil, watching: footprint, in: handling)
    }
    if let by = plan.goalBy, by < today { plan.goalBy = nil }
    plan.set(
      step: signed ? Self.askAgain : Self.ask, due: session.signBy, owner: plan.stepOwnerID)
    try plan.save(watching: footprint, in: handling.db)
  }

  /// A day by which to sign that changed: what was asked for until the old one moves along.
  static func move(
    from old: CivilDate?, to new: CivilDate, watching footprint: Footprint, in db: Database
  ) throws {
    guard let old, old != new else { return }
    for plan in try Plan.due(by: old, in: db) where plan.stepDue == old && isAsk(plan.step) {
      var plan = plan
      plan.set(step: plan.step, due: new, owner: plan.stepOwnerID)
      try plan.save(watching: footprint, in: db)
    }
  }

  /// Who has signed is asked no more: every hub's step that asked for it is taken.
  ///
  /// - Returns: how many plans have no next step by this.
  @discardableResult
  static func fulfil(
    _ legislator: String, watching footprint: Footprint? = nil, in db: Database
  ) throws -> Int {
    var count = 0
    for plan in try Plan.all(for: legislator, in: db) where plan.isOpen && isAsk(plan.step) {
      var plan = plan
      plan.set(step: nil, due: nil, owner: nil)
      try plan.save(watching: footprint, in: db)
      count += 1
    }
    return count
  }
}
