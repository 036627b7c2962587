import Foundation
import GRDB
import Language
package import Mailroom

/// Answers to times from an address that is nobody's: somebody's other one, perhaps.
extension OneOnOnes {
  /// A new mail, without a handle, from an unknown address, signed by one who has times open and
  /// saying which: the person on record is asked, at the address on record, whether it is theirs.
  package func take(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard letter.handle == nil, letter.people.isEmpty, letter.authentication != .failed,
      !letter.isRobot(in: handling), letter.isToUs,
      let question = try openTimes(ofWriter: letter, in: handling),
      let facts = SignUpFacts(json: question.payload), let offer = facts.offer,
      let person = question.personID,
      // A name is known to many: whoever uses it from many addresses does not flood its bearer.
      try asked(person, in: handling) < Self.askedADay
    else { return nil }
    let asked = try OfferDesk(volunteers: volunteers, handling: handling).asked(offer)
    let said = ReplyReading.reading(letter.newText.text, asked: asked)
    guard case .choices = said.meaning, said.isCertain else { return nil }
    let reaction = try SignUpDesk(volunteers, handling)
      .askAboutSecondAddress(letter, question, facts)
    return reaction.map { Taken("other", $0) }
  }

  private static let askedADay = 2

  /// How often they were asked in a day whether another address is theirs.
  private func asked(_ person: Int64, in handling: Handling) throws -> Int {
    // Uses outboxOpenQuestion, where it is open still; what was answered was no flood.
    try Int.fetchOne(
      handling.db,
      cached: """
        SELECT COUNT(*) FROM outbox
        WHERE personID = :person AND createdAt > :since AND asks IS NOT NULL
          AND answeredAt IS NULL AND asks = :asks
        """,
      arguments: [
        "person": person, "since": (handling.now - 86_400).milliseconds,
        "asks": Volunteers.Asks.address,
      ]) ?? 0
  }

  /// The one open question about times to a person of the writer's name.
  private func openTimes(ofWriter letter: Letter, in handling: Handling) throws -> Question? {
    let db = handling.db
    let name = letter.displayName ?? letter.newText.signature ?? ""
    let last = letter.newText.text.split(separator: "\n").last.map(String.init) ?? ""
    var found: [Int64] = []
    for words in [name, last] where found.isEmpty && (2...80).contains(words.count) {
      // By the index of open offers: those of five days at most.
      found = try Int64.fetchAll(
        db,
        cached: """
          SELECT DISTINCT person.id FROM offer JOIN person ON person.id = offer.personID
          WHERE offer.state = 'open' AND offer.validUntil >= :now
            AND (person.name = :words COLLATE NOCASE OR person.givenName = :words COLLATE NOCASE)
          LIMIT 2
          """,
        arguments: [
          "now": handling.now.milliseconds,
          "words": words.trimmingCharacters(
            in: .whitespacesAndNewlines.union(.punctuationCharacters)),
        ])
    }
    guard found.count == 1 else { return nil }
    let open = try Outbox.openQuestions(to: found[0], at: handling.now, in: db)
      .filter { $0.kind == Asks.times }
    return open.first
  }

  /// Words that came from another address, now that it is known to be theirs.
  func answerProven(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    switch question.kind {
    case Asks.times:
      guard let facts = SignUpFacts(json: question.payload) else { return nil }
      return try OfferDesk(volunteers: volunteers, handling: handling)
        .answer(letter, to: question, facts)
    case BookingPost.asks:
      guard let id = Int64(question.payload),
        let booking = try Booking.current(id, in: handling.db)
      else { return nil }
      return try TalkDesk(volunteers: volunteers, handling: handling)
        .answer(letter, to: question, booking)
    default:
      return try DayRoom.answer(letter, to: question, volunteers: volunteers, in: handling)
    }
  }
}
