import Foundation
package import Language
package import Mailroom

/// A short word to exactly those who got a blast.
package struct CorrectBlast: Command {
  package static let usage = Usage(
    "CORRECT", forms: ["correct {number}: {words}", "correct {number}"],
    who: .contact, asksItself: true, lines: .rest,
    help:
      "a short mail in your own words to exactly those who got a blast; you see it first, and your YES sends it.",
    example: "CORRECT #31: the hearing is in room 222, not 428")

  private let draft: BlastDraft
  private let corrected: Int64

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let blast = try Blast.named(match[.number], in: scene) else {
      throw Refusal("There is no blast \(match[.number] ?? "").")
    }
    let progress = try BlastProgress(blast, in: scene.db)
    guard progress.sent + progress.uncertain > 0 else {
      throw Refusal(
        "Nobody has got #\(blast.id): there is nothing to correct. CANCEL #\(blast.id) stops it.")
    }
    var text = match[.words] ?? ""
    let below = BlastWords.below(match, in: scene.letter)
    if !below.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty {
      text += (text.isEmpty ? "" : "\n") + below
    }
    let words = BlastWords(text)
    guard !words.words.isEmpty else {
      throw UsageError("With which words? Write them behind the number, or below the line.")
    }
    corrected = blast.id
    var draft = BlastDraft(
      Blasts.Kind.correct, template: blast.fromName == nil ? "blast-words" : "tell-words",
      to: try Audience.read("everyone", in: scene))
    draft.audience.sentence = "exactly those who got #\(blast.id)"
    draft.words = words.words
    draft.subject = words.subject ?? "Correction: \(BlastFacts.subject(of: blast))"
    draft.fromName = blast.fromName
    if let name = blast.fromName { draft.values["sender_name"] = .text(name) }
    self.draft = draft
  }

  package var preview: String { "A correction to those who got #\(corrected)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk(scene.handling).propose(draft, to: .whoGot(corrected), in: scene)
  }
}
