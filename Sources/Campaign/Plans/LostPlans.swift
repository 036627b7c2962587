import GRDB
import Mailroom

/// Which plans an import of legislators leaves without their person, or with one who has another
/// seat now. They stay as they are: the next session closes them, or somebody does.
enum LostPlans {
  /// Notes for the import's report.
  static func notes(
    gone: [(id: String, name: String)], moved: [(id: String, name: String, seat: String)],
    in db: Database
  ) throws -> [String] {
    var notes: [String] = []
    for one in gone {
      let hubs = try hubs(planningFor: one.id, in: db).map(\.name)
      guard !hubs.isEmpty else { continue }
      notes.append("Plans that lost their person: \(one.name), of \(CountWords.list(hubs))")
    }
    for one in moved {
      for hub in try hubs(planningFor: one.id, in: db) {
        let stays = try PlanSeats.covers(hub.id, legislator: one.id, in: db)
        notes.append(
          stays
            ? "The plan of \(hub.name) for \(one.name) goes on: \(one.seat) is theirs too"
            : "The plan of \(hub.name) for \(one.name) lost its person: \(one.seat) is not theirs")
      }
    }
    return notes
  }

  private static func hubs(planningFor legislator: String, in db: Database) throws -> [Hub] {
    try Plan.all(for: legislator, in: db).filter(\.isOpen).compactMap {
      try Hub.find($0.hubID, in: db)
    }
  }
}
