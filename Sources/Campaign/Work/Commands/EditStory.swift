import Foundation
import GRDB
package import Language
package import Mailroom

/// Other words for a story. Its teller sees them and is asked again.
package struct EditStory: Command {
  package static let usage = Usage(
    "EDIT STORY",
    forms: ["edit story {number}: {words}", "edit story {number}", "story {number}: {words}"],
    who: .contact, isUndoable: true, lines: .rest,
    help:
      "other words for a story, behind the colon or below the line; whoever told it sees them and is asked again whether they may be shared.",
    example: "EDIT STORY #12: I rationed my insulin for two years.")

  private let story: StoryTold
  private let entry: RosterEntry
  private let words: StoryText
  /// The same, as the line has it.
  private let plain: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    (story, entry) = try scene.story(match[.number] ?? "")
    guard story.consent != .private else {
      throw Refusal("\(entry.shownName) chose that it is not public: there is nothing to edit.")
    }
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.contains(where: \.isLetter) else {
      throw UsageError("Which words? Write them behind a colon, or below the line.")
    }
    plain = StoryText(text).words
    words = StoryText(Self.typed(text, in: scene.letter.newText.text))
    guard words.words != story.shown else { throw Refusal("It reads so already.") }
  }

  package var preview: String {
    "#\(story.id), \(entry.shownName)'s story, would read: \(plain.prefix(200))"
  }

  /// With the mark that ends it: a command's line is read without.
  private static func typed(_ text: String, in mail: String) -> String {
    guard let found = mail.range(of: text) else { return text }
    return text + mail[found.upperBound...].prefix { ".!?…)\"”".contains($0) }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard let person = try Person.find(story.personID, in: scene.db) else {
      throw Refusal("Nobody is on record who told it.")
    }
    try scene.footprint.watch("story", ["id": story.id])
    try story.change(
      to: words.words, told: nil, by: scene.sender.person.id, at: scene.now, in: scene.db)
    guard let changed = try StoryTold.find(story.id, in: scene.db) else {
      throw Refusal("That could not be kept.")
    }
    let isAsked = try StoryPost(scene.handling).askConsent(
      changed, of: person, isShortened: false, answering: nil)
    return CommandAnswer(
      isAsked
        ? "\(entry.shownName) gets the new words of #\(story.id) and chooses again. Until then it is not shared. \(scene.speech.undo)"
        : "#\(story.id) is changed, and not shared: no mail reaches \(entry.shownName), who has to agree to the new words. \(scene.speech.undo)",
      subject: story.personID, detail: "#\(story.id)")
  }
}

/// A story's words, and how far they may be shared.
package struct ShowStory: Command {
  package static let usage = Usage(
    "STORY",
    forms: ["story {number}", "show story {number}"],
    who: .contact, onlyReads: true,
    help: "the words of a story, and how far it may be shared.",
    example: "STORY #12")

  private let story: StoryTold
  private let entry: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    (story, entry) = try scene.story(match[.number] ?? "")
  }

  package var preview: String { "Show a story" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var answer = CommandAnswer(
      "#\(story.id), \(entry.shownName): \(story.stateWords).", subject: story.personID)
    // Their words were for us to read as long as they might be shared.
    if story.consent != .private {
      answer.said += (story.shown ?? "").components(separatedBy: "\n\n")
      answer.after = ["EDIT STORY #\(story.id): and other words proposes those to them."]
    }
    return answer
  }
}

extension Scene {
  /// A story of somebody in reach, with who told it.
  func story(_ phrase: String) throws -> (StoryTold, RosterEntry) {
    guard let number = CommandSlot.number(phrase), let story = try StoryTold.find(number, in: db),
      story.withdrawnAt == nil, story.shown != nil,
      let entry = try Roster.entry(story.personID, reach: reach(), in: db), !entry.isMinor
    else { throw Refusal("\(phrase) is no story of your people. STORIES lists them.") }
    return (story, entry)
  }
}
