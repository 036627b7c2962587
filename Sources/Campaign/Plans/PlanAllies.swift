import GRDB
import Language
import Mailroom

/// Who moves a legislator, taken from what a hub's campaigns have won: its partners, and the
/// institutions and people whose resolution or endorsement it has.
enum PlanAllies {
  /// Those that a hub has when a plan is begun. Indexes: the unique hub of partner and resolution.
  static func won(by hub: Int64, for legislator: String, in db: Database) throws -> [String] {
    let partners = try Partner.all(of: hub, in: db).map(\.name)
    let bodies = try Resolution.all(of: hub, in: db)
      .filter { $0.hasPassed && $0.moves.contains(legislator) }.map(\.body)
    return partners + bodies
  }

  /// A partner that the hub has now stands on each of its open plans, and on none any more when it
  /// has left.
  static func take(_ partner: Partner, by person: Int64, in scene: Scene) throws {
    let day = scene.writtenAt.date
    for plan in try Plan.all(of: partner.hubID, in: scene.db) where plan.isOpen {
      guard partner.endedAt == nil else {
        _ = try plan.remove(ally: partner.name, watching: scene.footprint, in: scene.db)
        continue
      }
      let known = try plan.allies(in: scene.db).contains {
        $0.lowercased() == partner.name.lowercased()
      }
      guard !known else { continue }
      try plan.add(ally: partner.name, watching: scene.footprint, in: scene.db)
      try PlanHistory.note(
        .work, about: plan.legislator, words: "Ally: \(partner.name)", on: day,
        hub: partner.hubID, by: person, source: "partner:\(partner.id)",
        watching: scene.footprint, in: scene.handling)
    }
  }

  /// What came of a resolution stands in the history of whom it moves; one that passed is an ally on
  /// the hub's plan, which is begun where the seat is the hub's.
  static func take(_ resolution: Resolution, by person: Int64, in scene: Scene) throws {
    guard let end = resolution.steps.last(where: { $0.step.isEnd }) else { return }
    let what = resolution.ask.rawValue
    let words =
      end.step == .passed
      ? "\(resolution.body) \(resolution.ask == .endorsement ? "gave its" : "passed the") \(what)"
      : "\(resolution.body) said no to the \(what)"
    for legislator in resolution.moves {
      try PlanHistory.note(
        .work, about: legislator, words: words + (end.votes.map { ", \($0)" } ?? ""),
        on: end.day ?? scene.writtenAt.date, hub: resolution.hubID, by: person,
        source: "resolution:\(resolution.id)", watching: scene.footprint, in: scene.handling)
      guard resolution.hasPassed,
        try PlanSeats.covers(resolution.hubID, legislator: legislator, in: scene.db)
      else { continue }
      let plan = try Plan.begin(
        resolution.hubID, for: legislator, watching: scene.footprint, in: scene.handling)
      try plan.add(ally: resolution.body, watching: scene.footprint, in: scene.db)
    }
  }
}

extension Resolution {
  var hasPassed: Bool { steps.contains { $0.step == .passed } }
}
