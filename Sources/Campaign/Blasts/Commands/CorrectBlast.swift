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
    // Whoever else corrects it does so in the campaign's name, not in that of who wrote it.
    let name = blast.senderPersonID == scene.sender.person.id ? blast.fromName : nil
    var draft = BlastDraft(
      Blasts.Kind.correct, template: name == nil ? "blast-words" : "tell-words",
      to: Audience(
        sentence: "exactly those who got #\(blast.id)", tree: .trait(.got(blast.id)),
        reach: AudienceReach(try scene.reach())))
    draft.words = words.words
    draft.values.merge(words.subjectValues) { $1 }
    draft.subject =
      words.subject
      ?? BlastFacts.ownSubject(of: blast).map { "Correction: \($0)" } ?? "A correction"
    draft.fromName = name
    if let name { draft.values["sender_name"] = .text(name) }
    self.draft = draft
  }

  package var preview: String { "A correction to those who got #\(corrected)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk.propose(draft, in: scene)
  }
}
