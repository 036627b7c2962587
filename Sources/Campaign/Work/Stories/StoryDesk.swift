import Foundation
import GRDB
import Language
import Mailroom

/// Reads what somebody sends about their story: the story, how far it may be shared, other words
/// for it, or that they take it back.
struct StoryDesk {
  let handling: Handling
  private var db: Database { handling.db }
  private var post: StoryPost { StoryPost(handling) }

  init(_ handling: Handling) { self.handling = handling }

  /// What the three choices mean, by their numbers.
  static let choices = [
    "Yes, with my name", "Yes, without my name", "No, not public",
  ]

  /// - Parameter question: one of `StoryAsked.all`; whoever calls has checked that the letter may
  ///   answer it.
  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard letter.handle != nil, let asked = StoryAsked(json: question.payload),
      let person = try LetterDesk.writer(letter, question, in: db)
    else { return nil }
    let text = letter.newText.text
    if StoryWithdrawal.isSaid(text), try !StoryTold.of(person.id, in: db).isEmpty {
      return try withdraw(person, letter)
    }
    return question.kind == StoryAsked.story
      ? try hear(text, asked, person, letter, question)
      : try choose(text, asked, person, letter, question)
  }

  // MARK: The story

  private func hear(
    _ text: String, _ asked: StoryAsked, _ person: Person, _ letter: Letter, _ question: Question
  ) throws -> Reaction? {
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let isShort = DraftLetter.count(text) < StoryText.fewest
    if isShort {
      switch said.meaning {
      case .no where said.isCertain:
        try Outbox.close(question, in: handling)
        return .handled("tells no story this time")
      case .yes where said.isCertain, .maybe where said.isCertain:
        return .handled("will tell a story")
      default:
        return Courtesy.isNothingToAnswer(text) ? .handled("thanks, which needs no answer") : nil
      }
    }
    guard StoryText.isStory(text) else { return nil }
    let shown = StoryText(text)
    let told = String(text.prefix(12_000))
    // A second one in answer to the same prompt stands in the place of the first.
    let earlier = try StoryTold.of(person.id, in: db).first {
      $0.promptID == asked.prompt && asked.prompt != nil
    }
    if let earlier {
      try earlier.change(to: shown.words, told: told, by: nil, at: handling.now, in: db)
    }
    guard
      let story = try earlier.flatMap({ try StoryTold.find($0.id, in: db) })
        ?? StoryTold.keep(
          told, shown: shown.words, of: person.id, language: person.language,
          prompt: asked.prompt, at: handling.now, in: db)
    else { return .handedOver(because: "a story for the story bank") }
    try Outbox.close(question, in: handling)
    try write("told a story", story, letter)
    _ = try post.askConsent(
      story, of: person, isShortened: shown.isShortened, answering: letter)
    if try Volunteer.find(person.id, in: db) != nil {
      try Volunteer.restage(person.id, in: handling)
    }
    return .handled("told a story, and is asked whether it may be shared")
  }

  // MARK: The choice

  private func choose(
    _ text: String, _ asked: StoryAsked, _ person: Person, _ letter: Letter, _ question: Question
  ) throws -> Reaction? {
    guard let story = try asked.story.flatMap({ try StoryTold.find($0, in: db) }),
      story.personID == person.id, story.withdrawnAt == nil, story.shown != nil
    else { return .handled("about a story that is taken back") }
    if DraftLetter.count(text) >= StoryText.fewest, StoryText.isStory(text) {
      return try reword(story, text, person, letter)
    }
    guard let consent = Self.consent(text) else {
      let said = ReplyReading.reading(text, asked: .yesOrNo)
      if said.isCertain, said.meaning == .yes {
        // With the name or without it? A YES does not say.
        _ = try post.askConsent(story, of: person, isShortened: false, answering: letter)
        return .handled("a yes that does not say whether with the name")
      }
      return Courtesy.isNothingToAnswer(text) ? .handled("thanks, which needs no answer") : nil
    }
    // They agreed to other words than these: no is no, and yes is asked about again.
    guard asked.version == story.version || consent == .private else {
      _ = try post.askConsent(story, of: person, isShortened: false, answering: letter)
      return .handled("a choice about words that have changed since: asked again")
    }
    guard story.consent != consent else { return .handled("chosen so before") }
    try story.agree(consent, at: handling.now, in: db)
    try write("chose how their story is shared", story, letter, detail: consent.rawValue)
    let noted: StoryPost.Noted =
      switch consent {
      case .named: .named
      case .unnamed: .unnamed
      case .private: .private
      }
    try post.noted(noted, story, for: person, answering: letter)
    return .handled("a story: \(consent.rawValue)")
  }

  /// By the number, or by plain words for one of the three.
  static func consent(_ text: String) -> StoryTold.Consent? {
    if case .choice(let number, _) = AnswerReading.reading(text, choices: choices) {
      return StoryTold.Consent.allCases.indices.contains(number - 1)
        ? StoryTold.Consent.allCases[number - 1] : nil
    }
    let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .lowercased()
    let without =
      /\b(?:without|no|not|anonym\w*|sin|anonim\w*|sem)\b.{0,12}\b(?:name|nombre|nome)\b|\banonym\w*|\banonim\w*/
    let with = /\b(?:with|use|con|com)\b.{0,8}\b(?:my |full |mi |meu )?(?:name|nombre|nome)\b/
    let isNot = folded.firstMatch(of: without) != nil
    let isNamed = folded.firstMatch(of: with) != nil
    if isNot != isNamed { return isNot ? .unnamed : .named }
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    return said.isCertain && said.meaning == .no ? .private : nil
  }

  /// They write it anew: shown again, and asked again.
  private func reword(
    _ story: StoryTold, _ text: String, _ person: Person, _ letter: Letter
  ) throws -> Reaction {
    let shown = StoryText(text)
    try story.change(
      to: shown.words, told: String(text.prefix(12_000)), by: nil, at: handling.now, in: db)
    guard let changed = try StoryTold.find(story.id, in: db) else {
      return .handedOver(because: "a story for the story bank")
    }
    try write("changed their story", changed, letter)
    _ = try post.askConsent(
      changed, of: person, isShortened: shown.isShortened, answering: letter)
    return .handled("changed their story, and is asked again")
  }

  // MARK: Taken back

  private func withdraw(_ person: Person, _ letter: Letter) throws -> Reaction {
    try StoryTold.withdraw(allOf: person.id, at: handling.now, in: db)
    try Journal.write(
      "took their story back", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, in: handling)
    try post.noted(.withdrawn, for: person, answering: letter)
    return .handled("took their story back")
  }

  private func write(
    _ action: String, _ story: StoryTold, _ letter: Letter, detail: String = ""
  ) throws {
    try Journal.write(
      action, actor: story.personID, authentication: letter.authentication.word,
      subject: story.personID, detail: "#\(story.id) \(detail)", in: handling)
  }
}
