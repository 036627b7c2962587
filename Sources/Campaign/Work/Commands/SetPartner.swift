import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts an allied organization on record, or changes what is known of it.
package struct SetPartner: Command {
  package static let usage = Usage(
    "PARTNER",
    forms: ["partner {words}", "coalition partner {words}", "ally {words}"],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "puts an allied organization of your hub on record, with its town and whom to talk to there; PARTNER and the name: ended takes it off.",
    example: "PARTNER Teachers Union Local 12 of Worcester: contact Jane Doe")

  private let hub: Hub
  private let name: String
  private let town: String?
  private let contact: String?
  private let words: String?
  private let isEnded: Bool
  private let known: Partner?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    let (hub, rest) = try scene.hubOfCampaign(in: text)
    self.hub = hub
    let colon = rest.firstIndex(of: ":") ?? rest.endIndex
    let said =
      colon < rest.endIndex
      ? rest[rest.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines) : ""
    let (name, town) = try Self.place(String(rest[..<colon]), in: scene)
    guard name.contains(where: \.isLetter), name.count <= 120 else {
      throw UsageError("Which organization? Write its name, with the town behind “of”.")
    }
    self.name = name
    known = try Partner.named(name, hub: hub.id, in: scene.db)
    isEnded = ["ended", "no longer", "left", "over", "removed"].contains(said.lowercased())
    if let match = said.firstMatch(of: /(?is)^(?:the\s+)?contacts?(?:\s+is|\s+are)?\s*:?\s*(.+)$/) {
      contact = String(String(match.output.1).prefix(300))
      words = nil
    } else {
      contact = nil
      words = said.isEmpty || isEnded ? nil : String(said.prefix(500))
    }
    self.town = town
    guard !isEnded || known != nil else {
      throw Refusal("“\(name)” is no partner on record. PARTNERS lists them.")
    }
  }

  /// "Teachers Union Local 12 of Worcester": the town behind the name is one of the state.
  private static func place(
    _ text: String, in scene: Scene
  ) throws -> (name: String, town: String?) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: " ,;.:"))
    guard let match = text.firstMatch(of: /(?i)^(.+?)(?:,|\s+of|\s+in)\s+([^,]{2,40})$/),
      let town = try Adding.gazetteer.current(in: scene.db).town(named: String(match.output.2))
    else { return (text, nil) }
    return (String(match.output.1), town)
  }

  package var preview: String {
    isEnded
      ? "\(name) is no partner of the \(hub.name) hub any more"
      : "\(name)\(town.map { " of \($0)" } ?? "") is a partner of the \(hub.name) hub"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard
      var partner = try known
        ?? Partner.start(
          name, hub: hub.id, by: scene.sender.person.id, watching: scene.footprint,
          at: scene.now, in: scene.db)
    else { throw Refusal("That could not be kept.") }
    partner.town = town ?? partner.town
    partner.contact = contact ?? partner.contact
    partner.words = words ?? partner.words
    partner.endedAt = isEnded ? scene.now : nil
    try partner.save(watching: scene.footprint, at: scene.now, in: scene.db)
    try PlanAllies.take(partner, by: scene.sender.person.id, in: scene)
    guard !isEnded else {
      return CommandAnswer("\(preview). \(scene.speech.undo)", detail: "#\(partner.id)")
    }
    let count = try Partner.all(of: hub.id, in: scene.db).count
    return CommandAnswer(
      "\(known == nil ? "On record" : "Noted"): #\(partner.id) \(partner.line). The \(hub.name) hub has \(CountWords.of(count, "partner")) now; PARTNERS lists them. \(scene.speech.undo)",
      detail: "#\(partner.id)")
  }
}
