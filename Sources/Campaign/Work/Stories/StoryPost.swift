import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails to somebody who told a story.
struct StoryPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// Their words as they would stand, and the choice.
  ///
  /// - Parameter letter: what it answers; without one a contact has changed the words.
  func askConsent(
    _ story: StoryTold, of person: Person, isShortened: Bool, answering letter: Letter?
  ) throws -> Bool {
    let address = try letter?.address?.id ?? Person.primaryAddress(of: person.id, in: db)?.id
    guard let address else { return false }
    if letter == nil, try TalkReach.of(person.id, in: db) != .written { return false }
    var posting = Posting(
      "story-consent",
      values: [
        "given_name": .text(person.givenName), "words": .text(story.shown ?? ""),
        "is_edited": .flag(letter == nil), "is_shortened": .flag(isShortened),
      ],
      to: address, person: person.id, language: person.language,
      lane: letter == nil ? .notices : .answers, because: "a story for the story bank",
      isUrgent: true)
    posting.asks = asking(story)
    posting.thread = letter?.thread
    if letter == nil { posting.causeKey = "story:\(story.id):\(story.version)" }
    return try Outbox.put(posting, in: handling) != nil
  }

  private func asking(_ story: StoryTold) -> Asking {
    Asking(
      StoryAsked.consent, payload: StoryAsked(story: story.id, version: story.version).json,
      until: handling.now + 90 * 86_400)
  }

  enum Noted { case named, unnamed, `private`, withdrawn }

  /// - Parameter story: what another number would choose anew.
  func noted(
    _ what: Noted, _ story: StoryTold? = nil, for person: Person, answering letter: Letter
  ) throws {
    var posting = Posting(
      "story-noted",
      values: [
        "given_name": .text(person.givenName), "is_named": .flag(what == .named),
        "is_unnamed": .flag(what == .unnamed), "is_private": .flag(what == .private),
        "is_withdrawn": .flag(what == .withdrawn),
      ],
      to: letter.address?.id ?? 0, person: person.id, language: person.language, lane: .answers,
      because: "a story for the story bank")
    posting.thread = letter.thread
    if let story { posting.asks = asking(story) }
    try Outbox.put(posting, in: handling)
  }
}
