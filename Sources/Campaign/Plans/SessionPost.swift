import Foundation
import GRDB
import Language
import Mailroom

/// Tells everybody who has a plan that a session began, in one mail, and proposes a day.
struct SessionPost {
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  static let asks = "plan day"

  /// What the question keeps.
  struct Payload: Codable {
    /// In the order of their numbers.
    var plans: [Int64]
    /// `2027-01-20`.
    var day: String?

    var json: String {
      // Plain values: encoding cannot fail.
      (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init(plans: [Int64], day: String?) {
      self.plans = plans
      self.day = day
    }

    init?(_ question: Question) {
      // Only what we wrote ourselves: anything else asks nothing.
      guard let read = try? JSONDecoder().decode(Payload.self, from: Data(question.payload.utf8))
      else { return nil }
      self = read
    }
  }

  /// Who hears of a plan: whoever has its next step, else the hub's contacts. Nobody whom mail
  /// does not reach.
  static func owners(
    of plan: Plan, in db: Database
  ) throws -> [(personID: Int64, addressID: Int64)] {
    if let owner = plan.stepOwnerID, let address = try Person.primaryAddress(of: owner, in: db),
      try Suppression.of(address.id, in: db) != .all
    {
      return [(owner, address.id)]
    }
    return try Role.holders(.contact, scope: "\(plan.hubID)", in: db)
      .map { ($0.personID, $0.addressID) }
  }

  /// Everybody once, whatever number of plans is theirs.
  func tell(_ session: CourtSession) throws {
    let directory = try LegislatorDirectory(in: db)
    let book = try StanceBook(session: session, in: db)
    var order: [Int64] = []
    var theirs: [Int64: Theirs] = [:]
    for plan in try Plan.allOpen(in: db) where SessionOpening.isAsk(plan.step) {
      guard let holder = directory.holder(id: plan.legislator), !holder.isOfCongress else {
        continue
      }
      for (person, address) in try Self.owners(of: plan, in: db) {
        if theirs[person] == nil { order.append(person) }
        theirs[person, default: Theirs(addressID: address)].plans.append((plan, holder))
      }
    }
    for plan in try closed(in: session) {
      for role in try Role.holders(.contact, scope: "\(plan.hubID)", in: db) {
        if theirs[role.personID] == nil { order.append(role.personID) }
        theirs[role.personID, default: Theirs(addressID: role.addressID)].closed.append(plan)
      }
    }
    for person in order {
      guard let one = theirs[person] else { continue }
      try send(one, to: person, session, book)
    }
  }

  private struct Theirs {
    var addressID: Int64
    var plans: [(plan: Plan, holder: OfficeHolder)] = []
    var closed: [Plan] = []
  }

  private func closed(in session: CourtSession) throws -> [Plan] {
    try Row.fetchAll(
      db, cached: "SELECT id FROM plan WHERE closedIn = :number ORDER BY id",
      arguments: ["number": session.number]
    ).compactMap { try Plan.find($0["id"], in: db) }
  }

  private func send(
    _ theirs: Theirs, to person: Int64, _ session: CourtSession, _ book: StanceBook
  ) throws {
    guard let known = try Person.find(person, in: db), !known.isMinor else { return }
    let time = TalkTime(known.language, zone: zone)
    let say = Speech(known.language)
    let day = Self.proposed(session, on: LocalTime(handling.now, in: zone).date)
    var posting = Posting(
      "session-opened",
      values: [
        "given_name": .text(known.givenName), "session": .text(session.ordinal),
        "bills": .text(session.bills),
        "sign_by": .text(session.signBy.map(time.day) ?? ""),
        "plans": .list(
          try theirs.plans.enumerated().map { place, one in
            [
              "number": .text("\(place + 1)"),
              "what": .text(try line(one.plan, one.holder, session, book, say)),
            ]
          }),
        "closed": .list(try theirs.closed.map { ["what": .text(try closedLine($0, say))] }),
        "day": .text(day.map(time.day) ?? ""), "is_several": .flag(theirs.plans.count > 1),
      ],
      to: theirs.addressID, person: person, language: known.language, lane: .notices,
      because: "the \(session.ordinal) session", isUrgent: true)
    posting.isBooked = true
    posting.causeKey = "session:\(session.number):\(session.openedAt?.milliseconds ?? 0):\(person)"
    if !theirs.plans.isEmpty {
      posting.asks = Asking(
        Self.asks,
        payload: Payload(plans: theirs.plans.map(\.plan.id), day: day?.description).json,
        until: handling.now + 45 * 86_400)
    }
    try Outbox.put(posting, in: handling)
  }

  /// `Rep. Ida Brook signed last time (H.1405, 194th) and is not yet asked: ask to sign again, HD
  /// 1234`.
  private func line(
    _ plan: Plan, _ holder: OfficeHolder, _ session: CourtSession, _ book: StanceBook,
    _ say: Speech
  ) throws -> String {
    let name = "\(holder.titled) (\(holder.legislator.district))"
    let bill = session.bill(before: holder.legislator.chamber) ?? ""
    if let last = book.before(holder), last.rung > .notOnBoard {
      let old = try CourtSession.find(last.session, in: db)?
        .bill(before: holder.legislator.chamber)
      let where_ = [CourtSession.ordinal(last.session), old].compactMap(\.self)
        .joined(separator: ", ")
      return say(
        "\(name) signed last time (\(where_)) and must sign again: \(bill)",
        es: "\(name) firmó la última vez (\(where_)) y debe firmar de nuevo: \(bill)",
        pt: "\(name) assinou da última vez (\(where_)) e precisa assinar de novo: \(bill)")
    }
    let said = try Candidate.word(of: holder, for: session, in: db)
    let before =
      said.map {
        say(" (as a candidate: \($0))", es: " (en campaña: \($0))", pt: " (em campanha: \($0))")
      }
      ?? ""
    return say(
      "\(name)\(before) is to be asked to sign \(bill)",
      es: "\(name)\(before): hay que pedirle que firme \(bill)",
      pt: "\(name)\(before): é preciso pedir que assine \(bill)")
  }

  private func closedLine(_ plan: Plan, _ say: Speech) throws -> String {
    let name =
      try String.fetchOne(
        db, cached: "SELECT name FROM legislator WHERE id = :id",
        arguments: ["id": plan.legislator]) ?? ""
    let why = plan.closedWhy ?? ""
    return why == "sits no longer"
      ? say("\(name) sits no longer", es: "\(name) ya no está", pt: "\(name) já não está")
      : "\(name) \(why)"
  }

  /// Some days before the one to sign by, so that there is time to ask again.
  static func proposed(_ session: CourtSession, on today: CivilDate) -> CivilDate? {
    guard let by = session.signBy, by > today.adding(days: 1) else { return nil }
    let early = by.adding(days: -12)
    return early > today ? early : today.adding(days: (by.dayNumber - today.dayNumber) / 2)
  }
}
