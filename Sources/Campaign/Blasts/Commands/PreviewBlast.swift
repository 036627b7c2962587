package import Language
package import Mailroom

/// Shows a blast again, as it would be now.
package struct PreviewBlast: Command {
  package static let usage = Usage(
    "PREVIEW", forms: ["preview {number}", "show me {number} again"],
    who: .contact, onlyReads: true,
    help: "shows a mail to many again, with its numbers as they are now.",
    example: "PREVIEW #31")

  private let blast: Blast

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let blast = try Blast.named(match[.number], in: scene) else {
      throw Refusal("There is no blast \(match[.number] ?? "").")
    }
    guard try !Round.isEmptied(blast.id, in: scene.db) else {
      throw Refusal("The words of #\(blast.id) are kept no longer: there is nothing to show.")
    }
    self.blast = blast
  }

  package var preview: String { "Show #\(blast.id)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let count = try BlastCount(blast, in: scene.handling)
    let isOwn = blast.senderPersonID == scene.sender.person.id
    var said: [String] = []
    if blast.state != .proposed { said.append("#\(blast.id) is \(BlastState.words(blast)).") }
    try BlastPost(scene.handling).preview(
      blast, count, to: scene.sender, answering: scene.letter, saying: said,
      isOpen: isOwn && blast.state == .proposed)
    var answer = CommandAnswer(detail: "#\(blast.id)")
    answer.isWithheld = true
    return answer
  }
}
