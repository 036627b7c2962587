import Foundation
import GRDB
package import Language
package import Mailroom

/// Asks people for their stories.
package struct PromptStories: Command {
  package static let usage = Usage(
    "PROMPT STORIES",
    forms: ["prompt stories to|from|by {words}", "prompt stories"],
    who: .coordinator, asksItself: true,
    help:
      "asks people to tell what happened to them, for the story bank; each is shown their words and chooses whether they are public, with the name or without.",
    example: "PROMPT stories to volunteers in Worcester about insulin")

  /// Where nobody says until when.
  private static let days = 21
  private let audience: Audience
  private let about: String
  private let lastDay: CivilDate

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard var words = match[.words] else {
      throw UsageError("To whom? Write for example: to volunteers in Worcester.")
    }
    var day: CivilDate?
    // "by" and words that name no day belong to what it is about.
    if let by = words.range(
      of: "[\\s,]+(by|until|before|through)\\s+(?=\\S)",
      options: [.regularExpression, .caseInsensitive, .backwards]),
      let days = try? SpokenDays(String(words[by.upperBound...]), in: scene)
    {
      day = days.last
      words = String(words[..<by.lowerBound])
    }
    if let about = words.range(
      of: "(^|\\s)about\\s+", options: [.regularExpression, .caseInsensitive])
    {
      self.about = String(
        words[about.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: " .,:"))
          .prefix(120))
      words = String(words[..<about.lowerBound])
    } else {
      about = ""
    }
    lastDay = day ?? scene.today.adding(days: Self.days)
    guard lastDay >= scene.today else {
      throw Refusal("\(scene.talkTime.day(lastDay)) is past.")
    }
    audience = try Audience.read(
      words.trimmingCharacters(in: CharacterSet(charactersIn: " ,.")), in: scene)
  }

  package var preview: String {
    "Ask \(audience.sentence) for their stories\(about.isEmpty ? "" : " about \(about)")"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let prompt = try StoryPrompt.start(
      to: audience.sentence, about: about, until: lastDay, by: scene.sender.person.id,
      at: scene.now, in: scene.db)
    var draft = BlastDraft("stories", template: StoriesKind.template, to: audience)
    draft.about = prompt
    draft.usefulUntil = LocalTime(lastDay.adding(days: 1), .midnight).moment(in: scene.zone)
    return try BlastDesk.propose(draft, in: scene)
  }
}
