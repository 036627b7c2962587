import Foundation

package import Language
import Mail
package import Mailroom

/// People whom another person writes down: lists, forwarded mail, "can you add Joe".
///
/// It always asks first. Whoever is added gets one mail that says who wrote their name down, and
/// a NO to it forgets them. Nobody who said STOP or asked to be forgotten is brought back.
package struct Adding: Capability {
  enum Asks {
    /// "These would be added: YES?" A confirmation, by its first word.
    static let list = "confirm adding"
    /// "Somebody wrote your name down: not you?"
    static let added = "added by somebody"
  }

  /// One for all: it is read again when an import has changed the places.
  static let gazetteer = PlacesGazetteer()

  package init() {}

  package var asks: Set<String> { [Asks.list, Asks.added] }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? { .yesOrNo }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if question.kind == Asks.added {
      return try AddedMail.answer(letter, to: question, in: handling)
    }
    guard let sender = Sender(of: letter), sender.person.id == question.personID,
      sender.who >= .contact, let list = AddingList(json: question.payload)
    else { return nil }
    return try AddingDesk(sender, letter, in: handling).answer(to: question, list)
  }

  package func proposal(for letter: Letter, in handling: Handling) throws -> Proposal? {
    try AddingMention(letter, in: handling).proposal()
  }

  package func take(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard letter.from != nil, !letter.isRobot(in: handling) else { return nil }
    return try AddingMention(letter, in: handling).take()
  }
}
