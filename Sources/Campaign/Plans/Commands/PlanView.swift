import Foundation
import GRDB
import Language
import Mailroom

/// Plans in the words of an answer.
struct PlanView {
  let scene: Scene
  var db: Database { scene.db }
  var time: TalkTime { scene.talkTime }

  init(_ scene: Scene) { self.scene = scene }

  static let historyLines = 12

  // MARK: One legislator

  func answer(about holder: OfficeHolder) throws -> CommandAnswer {
    let book = try StanceBook(on: scene.today, legislator: holder.id, in: db)
    let hubs = try PlanSeats.hubs(with: holder, in: db).map(\.hub)
    let own = try scene.ownHubs(with: holder).map(\.id)
    let isState = scene.sender.who == .coordinator
    var answer = CommandAnswer(
      "\(holder.titled), \(holder.legislator.district)\(facts(of: holder)).",
      detail: holder.legislator.district)
    answer.rows.append(.init("Stands", try stands(holder, book)))
    let plans = try Plan.all(for: holder.id, in: db)
    let mine = plans.filter { own.contains($0.hubID) }
    for plan in mine {
      let name = mine.count > 1 || isState ? hubs.first { $0.id == plan.hubID }?.name : nil
      answer.rows += try rows(of: plan, of: name)
    }
    let bill = book.session.bill(before: holder.legislator.chamber)
    let asks = Rung.asks(
      of: book.now(holder)?.rung, holder.legislator.chamber, bill: bill,
      signedBefore: book.signedBefore(holder))
    answer.rows.append(.init("Ask them to", asks.joined(separator: "; ")))
    // Neighbours who share the seat see each other's; a forming hub is its region's to see.
    let reach = try scene.reach()
    for plan in plans where !own.contains(plan.hubID) && plan.isOpen {
      guard let hub = hubs.first(where: { $0.id == plan.hubID }),
        hub.state != .forming || reach.sees(hub)
      else { continue }
      answer.rows.append(.init("\(hub.name) hub", try line(of: plan, hidesOwner: !reach.sees(hub))))
    }
    for line in try PlanHistory.newest(Self.historyLines, about: holder.id, in: db) {
      answer.rows.append(.init(short(line.day), try words(of: line, hubs)))
    }
    if mine.isEmpty {
      answer.after.append(
        "No plan yet. A line begins one: PLAN \(holder.titled): goal \(Rung.above(book.now(holder)?.rung, of: holder.legislator.chamber).words); next: meet at the district office by DATE, NAME"
      )
    } else if mine.allSatisfy({ $0.step == nil }) {
      answer.after.append("What is next? PLAN \(holder.titled): next: WHAT by DATE, NAME")
    }
    return answer
  }

  private func facts(of holder: OfficeHolder) -> String {
    let parts = [
      holder.whereabouts.isEmpty ? nil : holder.whereabouts, holder.committeeWords(in: "en"),
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "; " + parts.joined(separator: "; ")
  }

  /// `cosponsor (194th: cosponsor). Signed HD 1234; told by Ana Lima on January 12`.
  private func stands(_ holder: OfficeHolder, _ book: StanceBook) throws -> String {
    var words = book.words(holder)
    if !holder.isOfCongress { words += ", \(book.session.ordinal) session" }
    guard let stance = book.now(holder) else { return words }
    let who = try stance.personID.flatMap { person in
      try Roster.entry(person, reach: scene.reach(), in: db)?.shownName
    }
    let evidence = [
      stance.words.isEmpty ? nil : stance.words, stance.source.isEmpty ? nil : stance.source,
      who.map { "recorded by \($0)" }, time.day(stance.day),
    ].compactMap(\.self).joined(separator: ", ")
    return "\(words): \(evidence)"
  }

  func rows(of plan: Plan, of hub: String?) throws -> [CommandAnswer.Row] {
    let suffix = hub.map { " (\($0))" } ?? ""
    guard plan.isOpen else {
      return [.init("Closed" + suffix, plan.closedWhy ?? "")]
    }
    var rows: [CommandAnswer.Row] = []
    if let goal = plan.goal {
      rows.append(.init("Goal" + suffix, goalWords(goal, by: plan.goalBy)))
    }
    rows.append(.init("Next" + suffix, try nextWords(plan)))
    let allies = try plan.allies(in: db)
    if !allies.isEmpty {
      rows.append(.init("Moved by" + suffix, allies.joined(separator: "; ")))
    }
    return rows
  }

  private func goalWords(_ goal: Rung, by day: CivilDate?) -> String {
    goal.goalWords + (day.map { " by \(time.day($0))" } ?? "")
  }

  private func nextWords(_ plan: Plan, hidesOwner: Bool = false) throws -> String {
    guard let step = plan.step else { return "nothing yet" }
    let owner = try plan.stepOwnerID.flatMap { try Person.find($0, in: db)?.name }
    var words = step
    if let due = plan.stepDue {
      let late = plan.daysLate(on: scene.today) ?? 0
      words += late > 0 ? ", OVERDUE since \(time.day(due))" : ", by \(time.day(due))"
    }
    if hidesOwner { return words }
    return words + (owner.map { "; \($0)" } ?? "; nobody has it yet")
  }

  /// A whole plan in a line.
  private func line(of plan: Plan, hidesOwner: Bool = false) throws -> String {
    var parts: [String] = []
    if let goal = plan.goal { parts.append("goal \(goalWords(goal, by: plan.goalBy))") }
    parts.append("next: \(try nextWords(plan, hidesOwner: hidesOwner))")
    return parts.joined(separator: "; ")
  }

  /// `Jan 12, 2027`: with the year, since a history is longer than one.
  func short(_ day: CivilDate) -> String {
    scene.handling.settings.clock.dayWords(
      LocalTime(day, ClockTime(12)).moment(in: scene.zone))
  }

  func words(of line: PlanHistory.Line, _ hubs: [Hub]) throws -> String {
    let hub = hubs.first { $0.id == line.hubID && $0.state != .forming }?.name
    let who = try line.personID.flatMap { person in
      try Roster.entry(person, reach: scene.reach(), in: db)?.shownName
    }
    let by = [who, hub.map { "\($0) hub" }].compactMap(\.self).joined(separator: ", ")
    let text = line.words.split(whereSeparator: \.isNewline).joined(separator: " ")
    let kind: String? =
      switch line.kind {
      case .visit: "visit"
      case .appointment: "appointment"
      default: nil
      }
    return [kind, text.isEmpty ? nil : String(text.prefix(300))].compactMap(\.self)
      .joined(separator: ": ") + (by.isEmpty ? "" : " (\(by))")
  }

  // MARK: A hub

  func answer(about hub: Hub) throws -> CommandAnswer {
    let directory = try LegislatorDirectory(in: db)
    let book = try StanceBook(on: scene.today, in: db)
    let rows = try Plans.ofHub(hub, on: scene.today, directory, book, in: db)
    guard !rows.isEmpty else {
      return CommandAnswer(
        directory.all(Set(Chamber.allCases)).isEmpty
          ? "No legislators are on record yet: hubkeeper import legislators puts them there."
          : "The districts of the \(hub.name) hub are not on record, so neither are its legislators."
      )
    }
    var answer = CommandAnswer(
      "The \(hub.name) hub and its legislators, \(sessionWords(book.session)):", detail: hub.name)
    for row in rows {
      var parts = [row.stanceWords]
      if let plan = row.plan {
        parts.append(try line(of: plan))
      } else {
        parts.append("no plan yet")
      }
      answer.rows.append(.init(row.label, parts.joined(separator: "; ")))
    }
    for plan in try Plan.all(of: hub.id, in: db)
    where plan.isOpen && directory.holder(id: plan.legislator) == nil {
      let name = try String.fetchOne(
        db, cached: "SELECT name FROM legislator WHERE id = :id",
        arguments: ["id": plan.legislator])
      answer.rows.append(
        .init(name ?? "Somebody", "sits no longer; the next session closes the plan"))
    }
    for (seat, until) in try Plans.vacancies(of: hub, directory, in: db) {
      answer.rows.append(
        .init(seat.district, "the seat is vacant" + (until.map { " until \(time.day($0))" } ?? "")))
    }
    return answer
  }

  /// `195th session (HD 1234, SD 567; sign by Monday, February 1)`.
  func sessionWords(_ session: CourtSession) -> String {
    let inside = [
      session.bills.isEmpty ? nil : session.bills,
      session.signBy.map { "sign by \(time.day($0))" },
    ].compactMap(\.self).joined(separator: "; ")
    return "\(session.ordinal) session" + (inside.isEmpty ? "" : " (\(inside))")
  }

  // MARK: A region

  /// What a coordinator sees: how many stand where, and which steps are overdue.
  func answerAboutRegion() throws -> CommandAnswer {
    let directory = try LegislatorDirectory(in: db)
    let book = try StanceBook(on: scene.today, in: db)
    let court = directory.all([.house, .senate])
    guard !court.isEmpty else {
      return CommandAnswer(
        "No legislators are on record yet: hubkeeper import legislators puts them there.")
    }
    var answer = CommandAnswer("The \(sessionWords(book.session)).")
    for (chamber, name) in [(Chamber.house, "House"), (.senate, "Senate")] {
      let all = court.filter { $0.legislator.chamber == chamber }
      let now = all.compactMap { book.now($0)?.rung }
      let before = all.compactMap { book.before($0)?.rung }
      let (cosponsors, leading) = (now.count { $0 == .cosponsor }, now.count { $0 == .leading })
      answer.rows.append(
        .init(
          name,
          "\(cosponsors + leading) of \(all.count) on board (\(leading) leading); last session \(before.count { $0 > .notOnBoard })"
        ))
    }
    let reach = try scene.reach()
    var table = LongTable(
      "overdue-plans.csv", columns: ["hub", "legislator", "next step", "due", "owner"], limit: 30)
    for plan in try Plan.due(by: scene.today.adding(days: -1), in: db) {
      guard let hub = try Hub.find(plan.hubID, in: db), reach.sees(hub),
        let holder = directory.holder(id: plan.legislator)
      else { continue }
      let owner = try plan.stepOwnerID.flatMap { try Person.find($0, in: db)?.name }
      table.add(
        "\(hub.name) hub", "\(holder.titled): \(try nextWords(plan))",
        cells: [
          hub.name, holder.titled, plan.step ?? "", plan.stepDue?.description ?? "", owner ?? "",
        ])
    }
    if table.rows.isEmpty {
      answer.after.append("No plan is overdue.")
    } else {
      answer.after.append("\(CountWords.of(table.rows.count, "plan")) overdue.")
    }
    table.show(in: &answer)
    answer.after.append("PLAN and a hub's name shows its plans; PLAN Rep. NAME one legislator's.")
    return answer
  }
}
