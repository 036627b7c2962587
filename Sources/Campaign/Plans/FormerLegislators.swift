import GRDB
import Language
import Mailroom

/// Those who sat once: their plans are closed or close soon, and what was done stays to be read.
enum FormerLegislators {
  /// The one whom a phrase means, if their plan or their seat is the sender's to see; the latest of
  /// several. A few dozen leave in each session.
  static func named(_ phrase: String, in scene: Scene) throws -> OfficeHolder? {
    let all = try Row.fetchAll(
      scene.db, cached: "SELECT * FROM legislator WHERE endedOn IS NOT NULL ORDER BY endedOn DESC"
    ).compactMap { row in
      Legislator(row).map {
        OfficeHolder(
          legislator: $0, room: nil, phone: nil, districtPhone: nil, leadership: "",
          committeeRole: nil)
      }
    }
    let found = LegislatorNames.find(phrase, among: all)
    guard found.isCertain else { return nil }
    return try found.holders.first { try sees($0, in: scene) }
  }

  private static func sees(_ holder: OfficeHolder, in scene: Scene) throws -> Bool {
    if try scene.sees(holder) { return true }
    return try Plan.all(for: holder.id, in: scene.db).contains { plan in
      scene.sender.roles.contains { $0.kind == .contact && $0.scope == "\(plan.hubID)" }
    }
  }
}

extension PlanView {
  /// Whose seat it is now, the plan as it stands, and its history.
  func answer(aboutFormer holder: OfficeHolder) throws -> CommandAnswer {
    let district = holder.legislator.district
    let now = try LegislatorDirectory(in: db).holders(.init(holder.legislator.chamber, district))
    var answer = CommandAnswer(
      "\(holder.titled), \(district), sits no longer."
        + (now.isEmpty
          ? " The seat has nobody on record."
          : " The seat is \(CountWords.list(now.map { "\($0.titled)'s" })) now."),
      detail: district)
    let plans = try Plan.all(for: holder.id, in: db)
    let reach = try scene.reach()
    var hubs: [Hub] = []
    for plan in plans {
      guard let hub = try Hub.find(plan.hubID, in: db), reach.sees(hub) else { continue }
      hubs.append(hub)
      answer.rows += try rows(of: plan, of: hub.name)
    }
    let history = try PlanHistory.newest(Self.historyLines, about: holder.id, in: db)
    for line in history {
      answer.rows.append(.init(short(line.day), try words(of: line, hubs)))
    }
    if history.isEmpty { answer.after.append("Nothing is on record of what was done.") }
    if let successor = now.first {
      answer.after.append("PLAN \(successor.titled) shows the plan for the seat.")
    }
    return answer
  }
}
