package import Language
package import Mailroom

/// How far a mail to many is.
package struct ShowBlast: Command {
  package static let usage = Usage(
    "STATUS OF", forms: ["status {number}", "status of {number}", "how is {number} doing"],
    who: .contact, onlyReads: true,
    help: "how far a mail to many is: what left, what waits, what came back.",
    example: "STATUS #31")

  private let blast: Blast

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let blast = try Blast.named(match[.number], in: scene) else {
      throw Refusal("There is no blast \(match[.number] ?? "").")
    }
    self.blast = blast
  }

  package var preview: String { "Show how far #\(blast.id) is" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let clock = scene.handling.settings.clock
    let isPaused = try Round.state(of: blast.id, in: scene.db) == .paused
    let state = isPaused ? "paused: too many were refused" : BlastState.words(blast)
    var said =
      "#\(blast.id), “\(try BlastFacts.title(of: blast, in: scene.db))”, to \(blast.sentence): \(state)."
    let isAllPaused = try WholePause.since(in: scene.db) != nil
    if isAllPaused, blast.state == .confirmed || blast.state == .leaving {
      said += " \(BlastFacts.paused)"
    } else if blast.state == .confirmed, let begins = blast.beginsAt {
      said += " The first leaves \(clock.words(begins))."
    }
    guard blast.startedAt != nil else { return CommandAnswer(said) }
    let progress = try BlastProgress(blast, in: scene.db)
    var after: [String] = []
    if blast.state == .leaving {
      let left = progress.waiting + max(0, blast.madeAt == nil ? blast.shown - blast.made : 0)
      let last = LeavingPlan(scene.handling.settings).last(of: left, from: scene.now)
      if left > 0, !isAllPaused { after.append("The last leaves about \(clock.words(last)).") }
      after.append("CANCEL #\(blast.id) stops what has not left.")
    }
    if isPaused { after.append("RESUME #\(blast.id) lets it go on.") }
    return CommandAnswer(said, rows: progress.rows, after: after)
  }
}
