import Foundation
import GRDB
package import Language
package import Mailroom

/// Lobby days: appointments with legislators, each person's kit, and what came of the visits.
package struct LobbyDays: Capability {
  private let clock: WallClock

  package init(clock: WallClock) { self.clock = clock }

  package var asks: Set<String> { [KitPost.asksReport] }
  package var dueWork: [DueWork] { LobbyClock.dueWork(clock) }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    let isTheirs =
      letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
    guard letter.mayAnswer, isTheirs else {
      return .handedOver(because: "a lobby visit told by somebody who is not proven")
    }
    return try LobbyReportDesk(handling: handling).answer(letter, to: question)
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    question.kind == KitPost.asksReport ? .nothing : nil
  }

  /// Who said STOP leads no appointment to come: the schedule says so.
  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    try handling.db.execute(
      cached: """
        UPDATE appointment SET leaderID = NULL
        WHERE leaderID = :person
          AND eventID IN (SELECT id FROM event WHERE startsAt > :now)
        """, arguments: ["person": person, "now": handling.now.milliseconds])
    return []
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE appointment SET leaderID = NULL WHERE leaderID = ?", arguments: [person])
    try handling.db.execute(
      cached: "UPDATE lobbyVisit SET words = NULL, personID = NULL WHERE personID = ?",
      arguments: [person])
  }

  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.update(
      "appointment", set: ["leaderID": nil as Int64?], where: "leaderID = ?", [person],
      in: handling.db)
  }
}
