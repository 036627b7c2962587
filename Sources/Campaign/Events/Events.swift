package import Foundation
import GRDB
package import Language
package import Mailroom

/// Events: lobby days, hearings, films; who comes, what they are reminded of, and what came of it.
///
/// Whoever is invited answers in words, by their calendar or on a page; `EventDesk` is the one way
/// in which that enters the books, and `EventNews` the one in which a change is told.
package struct Events: Capability {
  let volunteers: Volunteers
  private let clock: WallClock

  package init(volunteers: Volunteers, clock: WallClock) {
    self.volunteers = volunteers
    self.clock = clock
  }

  package var dueWork: [DueWork] { EventClock.dueWork(clock) }

  package var asks: Set<String> { [EventPost.asks, EventPost.asksAfter] }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let (event, person) = try about(question, in: handling) else { return nil }
    if try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    // A new mail that signs somebody up answers nothing, though one question may be open.
    if letter.handle == nil, case .signUp = try volunteers.read(letter, in: handling).0.kind {
      return nil
    }
    guard letter.mayAnswer, isTheirs(letter, question) else {
      guard !letter.isCalendarAnswer, let facts = SignUpFacts(json: question.payload) else {
        return .handedOver(because: "a calendar's answer that is not proven")
      }
      return try SignUpDesk(volunteers, handling).askAboutSecondAddress(letter, question, facts)
    }
    return try EventAnswer(handling).read(letter, to: question, event, of: person)
  }

  /// Words that came from another address, now that it is known to be theirs.
  func answerProven(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard let (event, person) = try about(question, in: handling) else { return nil }
    return try EventAnswer(handling).read(letter, to: question, event, of: person)
  }

  private func about(
    _ question: Question, in handling: Handling
  ) throws -> (event: Event, person: Int64)? {
    guard let facts = SignUpFacts(json: question.payload), let id = facts.event,
      let event = try Event.find(id, in: handling.db), let asked = facts.personID
    else { return nil }
    return (event, try Joining.survivor(of: asked, in: handling.db))
  }

  private func isTheirs(_ letter: Letter, _ question: Question) -> Bool {
    letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    asks.contains(question.kind) ? .yesOrNo : nil
  }

  // MARK: Ends

  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    let language = try Person.find(person, in: handling.db)?.language ?? "en"
    return try EventDesk(handling).withdraw(person).map { event in
      let (title, when) = (event.shownTitle(language), event.when(language))
      return switch language {
      case "es": "tu lugar en “\(title)”, \(when)"
      case "pt": "o seu lugar em “\(title)”, \(when)"
      default: "your place at “\(title)” on \(when)"
      }
    }
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE rsvp SET answers = '[]', sharesName = 0 WHERE personID = ?",
      arguments: [person])
  }

  /// Of two invitations to one event the one that was answered is kept, whole: the calendar that
  /// took it knows that one. Of two answers the kept record's stands.
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {
    let db = handling.db
    let both = try Int64.fetchAll(
      db,
      cached: """
        SELECT one.eventID FROM rsvp AS one JOIN rsvp AS two ON two.eventID = one.eventID
        WHERE one.personID = :other AND two.personID = :kept
        """, arguments: ["other": other, "kept": kept])
    for event in both {
      guard let mine = try RSVP.find(kept, in: event, db),
        let theirs = try RSVP.find(other, in: event, db),
        mine.state == .invited, theirs.state != .invited
      else { continue }
      try changes.delete("rsvp", where: "id = ?", [mine.id], in: db)
    }
  }

  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    // Uses rsvpWords.
    try handling.db.execute(
      cached: """
        UPDATE rsvp SET answers = '[]' WHERE id IN (
          SELECT rsvp.id FROM rsvp INDEXED BY rsvpWords JOIN event ON event.id = rsvp.eventID
          WHERE answers <> '[]' AND saidAt < :cutoff AND event.startsAt < :cutoff LIMIT :limit)
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    return handling.db.changesCount == limit
  }
}
