import GRDB
package import Language
package import Mailroom

/// Asks people for letters to the editor.
package struct PromptLetters: Command {
  package static let usage = Usage(
    "PROMPT LETTERS",
    forms: ["prompt letters to|from|by {words}", "prompt letters"],
    who: .coordinator, asksItself: true,
    help:
      "asks people for letters to the editor about a topic: each gets the newspapers of their town, a day of their own, and points to choose from.",
    example: "PROMPT letters to volunteers in Worcester about #insulin-prices")

  private let words: PromptWords

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let text = match[.words] else {
      throw UsageError("To whom, and about which topic?")
    }
    words = try PromptWords(text, in: scene)
    guard words.chairsOf == nil else {
      throw UsageError("Letters go to newspapers. PROMPT calls asks for calls to chairs.")
    }
    let papers = try Bool.fetchOne(scene.db, cached: "SELECT EXISTS (SELECT 1 FROM newspaper)")
    guard papers == true else {
      throw Refusal(
        "No newspaper is on record yet. NEWSPAPER name: address, words, towns puts one there.")
    }
  }

  package var preview: String {
    "Ask \(words.audience.sentence) for letters about \(words.topic.label)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk.propose(
      words.draft(.letters, template: LettersKind.template, in: scene), in: scene)
  }
}
