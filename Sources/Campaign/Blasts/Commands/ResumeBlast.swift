package import Language
package import Mailroom

/// Lets a blast go on that was paused because too much of it was refused.
package struct ResumeBlast: Command {
  package static let usage = Usage(
    "RESUME BLAST", forms: ["resume {number}", "resume blast {number}"],
    who: .contact,
    help: "lets a mail to many go on that was paused because too many were refused.",
    example: "RESUME #31")

  private let blast: Blast

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let blast = try Blast.named(match[.number], in: scene) else {
      throw Refusal("There is no blast \(match[.number] ?? "").")
    }
    guard try Round.state(of: blast.id, in: scene.db) == .paused else {
      throw Refusal("#\(blast.id) is not paused: it is \(BlastState.words(blast)).")
    }
    self.blast = blast
  }

  package var preview: String { "#\(blast.id) goes on: what has not left leaves" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try Round.resume(blast.id, in: scene.db)
    return CommandAnswer(
      "#\(blast.id) goes on within a quarter of an hour. STATUS #\(blast.id) shows how far it is.",
      detail: "#\(blast.id)")
  }
}
