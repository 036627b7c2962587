import Foundation
package import Language
package import Mailroom

/// Sets by hand how far somebody has come; it holds until something newer happens.
package struct SetStage: Command {
  package static let usage = Usage(
    "STAGE",
    forms: ["stage {person} {stage}", "stage {person}: {stage}"],
    who: .contact, isUndoable: true,
    help:
      "sets by hand how far somebody is: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).",
    example: "STAGE Maria Lopez met")

  private let entry: RosterEntry
  private let stage: Stage

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let words = match[.stage] ?? ""
    guard let stage = Stage(word: words) else {
      throw UsageError(
        "“\(words)” is no stage. There are \(Stage.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    self.stage = stage
    entry = try scene.person(match[.person] ?? "")
    guard entry.stage != nil else { throw Refusal("\(entry.label) is no volunteer.") }
  }

  package var preview: String { "\(entry.label) is at stage \(stage.rawValue)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard entry.stage != stage else {
      return CommandAnswer("\(entry.label) is at stage \(stage.rawValue) already.")
    }
    try scene.footprint.watch("volunteer", ["personID": entry.number])
    try Volunteer.setStage(
      stage, of: entry.number, by: scene.sender.person.id, at: scene.now, in: scene.db)
    return CommandAnswer(
      "\(entry.label): \(entry.stage?.rawValue ?? "none") → \(stage.rawValue).",
      subject: entry.number, detail: "#\(entry.number) \(stage.rawValue)")
  }
}
