import Foundation
import GRDB
package import Language
package import Mailroom

/// The organizations that work with hubs.
package struct ListPartners: Command {
  package static let usage = Usage(
    "PARTNERS",
    forms: ["partners of|in {hub}", "partners", "show|list partners", "allies"],
    who: .contact, onlyReads: true,
    help: "the allied organizations of your hub, and whom to talk to there.",
    example: "PARTNERS")

  private static let limit = 60
  private let hubs: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub])
  }

  package var preview: String { "List the partners" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var rows: [CommandAnswer.Row] = []
    var total = 0
    for hub in hubs {
      for partner in try Partner.all(of: hub.id, in: scene.db) {
        total += 1
        guard rows.count < Self.limit else { continue }
        let name = hubs.count > 1 ? "\(hub.name): " : ""
        rows.append(.init("#\(partner.id)", name + partner.line))
      }
    }
    guard total > 0 else {
      return CommandAnswer(
        "No partner is on record yet. PARTNER Teachers Union of Salem: contact Jane Doe puts one there."
      )
    }
    return CommandAnswer(
      "\(CountWords.of(total, "allied organization")):", rows: rows,
      after: total > rows.count ? ["\(total - rows.count) more."] : [])
  }
}
