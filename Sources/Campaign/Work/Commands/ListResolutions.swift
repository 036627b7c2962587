import Foundation
import GRDB
package import Language
package import Mailroom

/// The resolutions and endorsements that hubs work for.
package struct ListResolutions: Command {
  package static let usage = Usage(
    "RESOLUTIONS",
    forms: [
      "resolutions of|in {hub}", "resolutions", "endorsements of|in {hub}", "endorsements",
      "show|list resolutions", "show|list endorsements",
    ],
    who: .contact, onlyReads: true,
    help: "the resolutions and endorsements that your hub works for, and how far each has come.",
    example: "RESOLUTIONS")

  private static let limit = 40
  private let hubs: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub])
  }

  package var preview: String { "List the resolutions" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var rows: [CommandAnswer.Row] = []
    var total = 0
    for hub in hubs {
      for one in try Resolution.all(of: hub.id, in: scene.db) {
        total += 1
        guard rows.count < Self.limit else { continue }
        let name = hubs.count > 1 ? "\(hub.name): " : ""
        rows.append(.init("#\(one.id)", name + (try one.line(scene.talkTime, in: scene.db))))
      }
    }
    guard total > 0 else {
      return CommandAnswer(
        "No resolution or endorsement is on record yet. RESOLUTION and the body's name begins one, like RESOLUTION Salem City Council introduced."
      )
    }
    return CommandAnswer(
      "\(CountWords.of(total, "campaign")) with institutions and key individuals:", rows: rows,
      after: total > rows.count ? ["\(total - rows.count) more."] : [])
  }
}
