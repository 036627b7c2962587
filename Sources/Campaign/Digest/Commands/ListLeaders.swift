import GRDB
package import Language
package import Mailroom

/// Who leads by what they did in half a year, and who might be ready for more, with why.
package struct ListLeaders: Command {
  package static let usage = Usage(
    "LEADERS", forms: ["leaders of|in {hub}", "leaders {hub}", "leaders", "who leads [in {hub}]"],
    who: .contact, onlyReads: true,
    help: "who leads by what they did in half a year, and who might be ready for more, with why.",
    example: "LEADERS")

  private static let limit = 15
  private let hubs: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub])
  }

  package var preview: String { "List who leads" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var leaders: [CommandAnswer.Row] = []
    var ready: [CommandAnswer.Row] = []
    for hub in hubs {
      let found = try Leadership(
        of: hub, on: scene.handling.localDay, in: scene.handling.settings.clock.zone, in: scene.db)
      let place = hubs.count > 1 ? ", \(hub.name)" : ""
      func row(_ entry: Leadership.Entry) -> CommandAnswer.Row {
        .init("#\(entry.personID)", "\(entry.name)\(place): \(entry.why)")
      }
      leaders += found.leaders.prefix(Self.limit).map(row)
      ready += found.ready.prefix(Self.limit).map(row)
    }
    guard !leaders.isEmpty || !ready.isEmpty else {
      return CommandAnswer(
        "Nothing that anybody did is on record for the last six months. LOG, CAME and MET put it there."
      )
    }
    var answer = CommandAnswer(
      leaders.isEmpty
        ? "Nobody led two things in the last six months."
        : "Who led two things or more in the last six months:")
    answer.rows = leaders
    if ready.isEmpty {
      answer.after.append("Nobody else stands out yet.")
    } else {
      // Below the table, which is one.
      answer.after.append("Who might be ready for more:")
      answer.after += ready.map { "\($0.number) \($0.what)." }
    }
    return answer
  }
}
