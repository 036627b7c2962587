import GRDB
package import Language
package import Mailroom

/// Asks people to call their legislators, or the chairs of a committee.
package struct PromptCalls: Command {
  package static let usage = Usage(
    "PROMPT CALLS",
    forms: ["prompt calls to|from|by {words}", "prompt calls"],
    who: .coordinator, asksItself: true,
    help:
      "asks people to call their legislators about a topic, or with “to the chairs of Health Care Financing” behind it those of a committee: each gets the numbers and three lines to say. The morning after the last day you hear what came of it.",
    example: "PROMPT calls to volunteers in Worcester about #insulin-prices by Wednesday")

  private let words: PromptWords

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let text = match[.words] else {
      throw UsageError("By whom, and about which topic?")
    }
    words = try PromptWords(text, in: scene)
    if let committee = words.chairsOf,
      try CallTarget.chairs(of: committee, in: scene.db).isEmpty
    {
      throw Refusal("I know no chairs of “\(committee)”.")
    }
  }

  package var preview: String {
    "Ask \(words.audience.sentence) to call \(words.chairsOf.map { "the chairs of \($0)" } ?? "their legislators") about \(words.topic.label) by \(words.lastDay)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk.propose(words.draft(.calls, template: CallsKind.template, in: scene), in: scene)
  }
}
