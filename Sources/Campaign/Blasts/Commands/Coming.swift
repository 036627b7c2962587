import Foundation
package import Language
package import Mailroom

/// What leaves when, to how many.
package struct Coming: Command {
  package static let usage = Usage(
    "COMING", forms: ["coming", "what is coming", "what leaves", "what goes out"],
    who: .coordinator, onlyReads: true,
    help: "of mails to many, what leaves when, to how many, and what waits for a YES.",
    example: "COMING")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "What is coming" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    let seen = try Blast.toCome(in: scene.db).filter { $0.isSeen(by: scene.sender) }
    let isAllPaused = try WholePause.since(in: scene.db) != nil
    guard !seen.isEmpty else { return CommandAnswer("Nothing is set to leave to many.") }
    let rows = try seen.map { blast in
      let progress = try BlastProgress(blast, in: scene.db)
      let name = try blast.senderPersonID.flatMap { try Person.find($0, in: scene.db)?.name } ?? ""
      let when: String
      switch blast.state {
      case .leaving:
        let isPaused = try Round.state(of: blast.id, in: scene.db) == .paused
        when =
          "\(isPaused || isAllPaused ? "paused" : "leaving now"): \(CountWords.grouped(progress.sent)) of \(CountWords.grouped(max(blast.made, blast.shown)))"
      case .asked: when = "waits for a second coordinator's YES"
      default: when = blast.beginsAt.map { clock.words($0) } ?? "soon"
      }
      return CommandAnswer.Row(
        "#\(blast.id)",
        "\(when), to \(CountWords.people(blast.shown)): \(blast.sentence). “\(try BlastFacts.title(of: blast, in: scene.db))”\(name.isEmpty ? "" : ", by \(name)")"
      )
    }
    return CommandAnswer(
      isAllPaused ? "\(BlastFacts.pausedAll) This is set:" : "This is set to leave:", rows: rows,
      after: ["CANCEL and the number stops one, PREVIEW and the number shows it."])
  }
}
