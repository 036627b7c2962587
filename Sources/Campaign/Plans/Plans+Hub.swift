package import GRDB
package import Language
package import Mailroom

/// A hub's plan for one legislator, as lists and digests show it.
package struct PlanRow: Hashable, Sendable {
  package var holder: OfficeHolder
  /// `nil` where the hub has only the seat, and nothing planned.
  package var plan: Plan?
  /// In the session that counts; `nil` where nothing is on record.
  package var stance: Rung?
  /// In the last session before it that says something of them.
  package var lastStance: Rung?
  package var lastSession: Int?
  /// `not yet asked (194th: cosponsor)`.
  package var stanceWords: String
  /// `nil` for nobody, or for somebody who is gone.
  package var ownerName: String?
  package var isOverdue: Bool

  package var next: String? { plan?.step }
  package var due: CivilDate? { plan?.stepDue }
  package var owner: Int64? { plan?.stepOwnerID }

  /// `Rep. Ida Brook (23rd Middlesex)`.
  package var label: String { "\(holder.titled) (\(holder.legislator.district))" }
}

extension OfficeHolder: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(legislator.id) }
}

/// What a hub plans, for whoever shows it.
extension Plans {
  /// The legislators whom a hub has for certain, and those whom it plans for besides: its House
  /// members first, then Senate and Congress.
  package static func ofHub(_ hub: Hub, in handling: Handling) throws -> [PlanRow] {
    let today = LocalTime(handling.now, in: handling.settings.clock.zone).date
    return try ofHub(hub, on: today, in: handling.db)
  }

  package static func ofHub(
    _ hub: Hub, on today: CivilDate, in db: Database
  ) throws -> [PlanRow] {
    try ofHub(
      hub, on: today, LegislatorDirectory(in: db), StanceBook(on: today, in: db), in: db)
  }

  /// The same for many hubs, with what all of them share read once.
  package static func ofHub(
    _ hub: Hub, on today: CivilDate, _ directory: LegislatorDirectory, _ book: StanceBook,
    in db: Database
  ) throws -> [PlanRow] {
    let plans = try Plan.all(of: hub.id, in: db).filter(\.isOpen)
    var holders = try PlanSeats.seats(of: hub, in: db).flatMap(directory.holders)
    for plan in plans {
      guard let holder = directory.holder(id: plan.legislator), !holders.contains(holder) else {
        continue
      }
      holders.append(holder)
    }
    return try holders.map { holder in
      try row(holder, plans.first { $0.legislator == holder.id }, on: today, book, in: db)
    }
  }

  static func row(
    _ holder: OfficeHolder, _ plan: Plan?, on today: CivilDate, _ book: StanceBook,
    in db: Database
  ) throws -> PlanRow {
    let last = book.before(holder)
    let owner = try plan?.stepOwnerID.flatMap { try Person.find($0, in: db)?.name }
    return PlanRow(
      holder: holder, plan: plan, stance: book.now(holder)?.rung, lastStance: last?.rung,
      lastSession: last?.session, stanceWords: book.words(holder),
      ownerName: owner.flatMap { $0.isEmpty ? nil : $0 },
      isOverdue: plan?.daysLate(on: today).map { $0 > 0 } ?? false)
  }

  /// The seats of a hub that nobody holds, with until when: "1st Franklin (House), until Nov 5".
  package static func vacancies(
    of hub: Hub, _ directory: LegislatorDirectory, in db: Database
  ) throws -> [(seat: LegislatorDirectory.Seat, until: CivilDate?)] {
    try PlanSeats.seats(of: hub, in: db).filter { seat in
      // A chamber of which nobody is on record was not imported.
      directory.holders(seat).isEmpty && !directory.all([seat.chamber]).isEmpty
    }.map { seat in
      let until = try String.fetchOne(
        db,
        cached: "SELECT until FROM seatVacancy WHERE chamber = :chamber AND district = :district",
        arguments: ["chamber": seat.chamber.rawValue, "district": seat.district])
      return (seat, until.flatMap(CivilDate.init(iso8601:)))
    }
  }

  /// Whether a hub has begun a plan for each of its State Representatives: what forming a hub asks
  /// for.
  package static func areBegun(for hub: Hub, in db: Database) throws -> Bool {
    let directory = try LegislatorDirectory(in: db)
    let own = try PlanSeats.seats(of: hub, in: db).filter { $0.chamber == .house }
      .flatMap(directory.holders)
    let planned = Set(try Plan.all(of: hub.id, in: db).map(\.legislator))
    return !own.isEmpty && own.allSatisfy { planned.contains($0.id) }
  }
}
