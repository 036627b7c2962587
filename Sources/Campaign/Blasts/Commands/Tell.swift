import Foundation
package import Language
package import Mailroom

/// A contact's words, under their name, to the people of their own hub.
package struct Tell: Command {
  package static let usage = Usage(
    "TELL",
    forms: [
      "tell {audience}: {words}", "tell everybody|everyone|people|all that {words}",
      "let everybody|everyone|people know that {words}", "tell {audience}:",
    ],
    formsIn: [
      "es": ["avisa|avise|dile|diga a {audience}: {words}", "avisa|avise a todos que {words}"],
      "pt": ["avise|avisa|diga a {audience}: {words}", "avise|avisa todos que {words}"],
    ],
    who: .contact, asksItself: true, lines: .rest,
    help:
      "carries your words to your hub's people, under your name; you see the mail first, and your YES sends it. Answers come to you.",
    helpIn: [
      "es":
        "lleva sus palabras a la gente de su grupo, con su nombre; usted ve el correo primero y su SÍ lo envía. Las respuestas le llegan a usted.",
      "pt":
        "leva as suas palavras às pessoas do seu grupo, com o seu nome; você vê o e-mail antes e o seu SIM o envia. As respostas chegam a você.",
    ],
    example: "TELL my hub: we meet at the church this time, the library is closed")

  private let draft: BlastDraft

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let below = BlastWords.below(match, in: scene.letter)
    var text = match[.words] ?? ""
    if let first = text.first, first.isLowercase { text = first.uppercased() + text.dropFirst() }
    if !below.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty {
      text += (text.isEmpty ? "" : "\n") + below
    }
    let words = BlastWords(text)
    guard !words.words.isEmpty else {
      throw UsageError("Tell them what? Write it behind the colon: TELL my hub: and your words.")
    }
    let audience = try Audience.read(match[.audience] ?? "my hub", in: scene)
    var draft = BlastDraft(Blasts.Kind.tell, template: "tell-words", to: audience)
    draft.words = words.words
    draft.subject = words.subject
    draft.values.merge(words.subjectValues) { $1 }
    let name = scene.sender.person.name
    guard PersonName.isUsable(name) else {
      throw Refusal(
        "Your name is not on record as one that can stand below a mail. Write “my name is …” first."
      )
    }
    draft.fromName = name
    draft.values["sender_name"] = .text(name)
    self.draft = draft
  }

  package var preview: String { "Your words to \(draft.audience.sentence)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk.propose(draft, in: scene)
  }
}
