import Foundation
import GRDB
package import Language
package import Mailroom

/// What everybody who comes to a lobby day asks their legislators for.
package struct SetKitWords: Command {
  package static let usage = Usage(
    "KIT ASKS",
    forms: ["kit [of|for] {number} asks|ask [for] {words}", "kit asks [for] {words}"],
    who: .contact, isUndoable: true, lines: .continuing,
    help: "what the kits of a lobby day say to ask for.",
    example: "KIT #12 asks: please co-sponsor H.1405 and say so in public")

  private let day: LobbyDay
  private let words: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    day = try scene.ownLobbyDay(match[.number])
    words = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
      .trimmingCharacters(in: [" ", ":", "\n"])
    guard !words.isEmpty else { throw UsageError("What are they to ask for?") }
    guard words.count <= 1_000 else {
      throw Refusal("That is more than anybody reads at a door. Write it in 1,000 characters.")
    }
  }

  package var preview: String { "The kits of #\(day.id) say to ask: \(words)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("lobbyAsk", ["eventID": day.id])
    try scene.db.execute(
      cached: """
        INSERT INTO lobbyAsk (eventID, words) VALUES (:id, :words)
        ON CONFLICT (eventID) DO UPDATE SET words = excluded.words
        """, arguments: ["id": day.id, "words": words])
    return CommandAnswer("\(preview). To take it back: UNDO.", detail: "#\(day.id)")
  }
}

/// Where a legislator stands, for the kits.
package struct SetStance: Command {
  package static let usage = Usage(
    "STANCE",
    forms: ["stance [of] {person}: {words}", "stance of {person} {words}"],
    who: .coordinator, isUndoable: true,
    help:
      "where a legislator stands in this session, in a few words, which kits say; none takes them off.",
    example: "STANCE Rep. Marsh: co-sponsor since 2025")

  private let holder: OfficeHolder
  private let words: String
  private let session: CourtSession

  package init(_ match: CommandMatch, in scene: Scene) throws {
    session = try CourtSession.current(on: scene.today, in: scene.db)
    holder = try scene.legislator(
      (match[.person] ?? "").trimmingCharacters(in: [":", " "]))
    words = (match[.words] ?? "").trimmingCharacters(in: [" ", "."])
    guard words.count <= 200 else { throw Refusal("In a few words, please: at most 200 letters.") }
  }

  private var isNone: Bool { ["none", "unknown", "nothing", ""].contains(words.lowercased()) }

  package var preview: String {
    isNone ? "Nothing is on record of where \(holder.titled) stands" : "\(holder.titled): \(words)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("legislatorStance", ["legislator": holder.id])
    if isNone {
      try scene.db.execute(
        cached: "DELETE FROM legislatorStance WHERE legislator = :id",
        arguments: ["id": holder.id])
    } else {
      try scene.db.execute(
        cached: """
          INSERT INTO legislatorStance (legislator, words, at) VALUES (:id, :words, :now)
          ON CONFLICT (legislator) DO UPDATE SET words = excluded.words, at = excluded.at
          """,
        arguments: ["id": holder.id, "words": words, "now": scene.now.milliseconds])
      try record(in: scene)
    }
    return CommandAnswer("\(preview). To take it back: UNDO.", detail: holder.legislator.district)
  }
  /// What they stand for counts on the ladder where the words name a rung of it.
  private func record(in scene: Scene) throws {
    let day = scene.writtenAt.date
    try PlanHistory.note(
      .stance, about: holder.id, words: "Stands: \(words)", on: day, by: scene.sender.person.id,
      watching: scene.footprint, in: scene.handling)
    guard let rung = Rung.reading(words, of: holder.legislator.chamber) else { return }
    try Stance.record(
      rung, of: holder.id, session: session.number, words: words, source: "", on: day,
      by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
    if rung > .notOnBoard {
      try SessionOpening.fulfil(holder.id, watching: scene.footprint, in: scene.db)
    }
  }
}
