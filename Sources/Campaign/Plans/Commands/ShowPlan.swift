import Foundation
import GRDB
package import Language
package import Mailroom

/// The plan for one legislator, or all of a hub's.
package struct ShowPlan: Command {
  package static let usage = Usage(
    "PLAN",
    forms: ["plan|plans [of|for|with] {person}", "plan|plans"],
    who: .contact, onlyReads: true,
    help:
      "the plan for a legislator: stance, goal, next step, what to ask, history; alone, all of your hub's.",
    example: "PLAN Rep. Smith")

  private enum Subject {
    case legislator(OfficeHolder)
    case former(OfficeHolder)
    case hub(Hub)
    case region
  }

  private let subject: Subject

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let phrase = match[.person] else {
      subject = try Self.own(in: scene)
      return
    }
    subject = try Self.named(phrase, in: scene)
  }

  /// What PLAN alone means: the hub's of a contact of one.
  private static func own(in scene: Scene) throws -> Subject {
    let own = try scene.sender.roles.filter { $0.kind == .contact }.compactMap {
      try Int64($0.scope).flatMap { try Hub.find($0, in: scene.db) }
    }
    if let only = own.first, own.count == 1 { return .hub(only) }
    if own.isEmpty { return .region }
    throw UsageError("Of which hub? PLAN \(own[0].name) shows one.")
  }

  private static func named(_ phrase: String, in scene: Scene) throws -> Subject {
    let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: " :.,?"))
    let all = try LegislatorDirectory(in: scene.db).all([.house, .senate, .congress, .usSenate])
    let found = try scene.narrowed(LegislatorNames.find(bare, among: all))
    let isHub = bare.lowercased().hasSuffix(" hub")
    if isHub || found.holders.isEmpty || !found.isCertain {
      let hubs = try Hub.find(bare, reach: scene.reach(), in: scene.db)
      if isHub || hubs.contains(where: { HubNames.isCertain(bare, $0) }) {
        return .hub(try scene.hub(bare))
      }
    }
    if found.holders.isEmpty, LegislatorNames.inOtherChamber(bare, among: all) == nil,
      let former = try FormerLegislators.named(bare, in: scene)
    {
      return .former(former)
    }
    let holder = try scene.legislator(bare)
    guard try scene.sees(holder) else {
      throw Refusal("\(holder.titled) is none of your hub's legislators.")
    }
    return .legislator(holder)
  }

  package var preview: String { "Show the plan" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch subject {
    case .legislator(let holder): try PlanView(scene).answer(about: holder)
    case .former(let holder): try PlanView(scene).answer(aboutFormer: holder)
    case .hub(let hub): try PlanView(scene).answer(about: hub)
    case .region: try PlanView(scene).answerAboutRegion()
    }
  }
}
