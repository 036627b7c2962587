import Foundation
import GRDB
package import Language
package import Mailroom

/// A plan for every legislator: where each stands in this session, the goal, the next step and who
/// takes it, and what was done about them.
///
/// A hub has primary responsibility for its State Representatives, and shares the Senator and the
/// Member of Congress with its neighbours: each hub has its own plan for each, and hubs that share
/// somebody see each other's. Stances belong to a session; `SESSION` carries every plan over into
/// the next.
package struct Plans: Capability {
  private let clock: WallClock

  package init(clock: WallClock) { self.clock = clock }

  package var asks: Set<String> { [SessionPost.asks, PlanStepPost.asks] }
  package var dueWork: [DueWork] { PlanClock.dueWork(clock) }

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
      return .handedOver(because: "an answer about a plan that is not proven")
    }
    return try PlanDesk(handling: handling).answer(letter, to: question)
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    asks.contains(question.kind) ? .yesOrNo : nil
  }

  /// "Sorry, I can't do this one" is an answer to a step that was given to them. Nothing that could
  /// be more than that is taken: a short refusal, in its own thread, of somebody of age.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    guard let question, asks.contains(question.kind), letter.handle?.row == question.row,
      letter.mayAnswer, Self.isRefusal(letter.newText.text),
      !letter.people.contains(where: {
        $0.isMinor || ($0.quietUntil ?? .distantPast) > handling.now
      })
    else { return nil }
    return try answer(letter, to: question, in: handling).map { Taken("reply", $0) }
  }

  private static func isRefusal(_ text: String) -> Bool {
    let refusal =
      /^\W*(?:(?:hi|hello|hey|sorry|so|i'?m|im|unfortunately|but|no|oh|ugh)\W+)*(?:\w+,\s+)?(?:(?:sorry|unfortunately|but|no)\W+)*i (?:can'?t|cannot|can not|am not able to|won'?t be able to) (?:do|take|make|manage) (?:this|that|it)(?: one| step| time| week| month)?(?: right now| after all| sorry| please| on that day| by then)?\W*(?:\w+\W*){0,4}$/
      .ignoresCase()
    let plain = text.replacing("’", with: "'").trimmingCharacters(in: .whitespacesAndNewlines)
    return plain.count < 140 && !plain.lowercased().contains("any more")
      && !plain.lowercased().contains("anymore") && plain.wholeMatch(of: refusal) != nil
  }

  /// Who said STOP takes no step any more: it is the hub's to give to somebody else.
  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    let steps = try Row.fetchAll(
      handling.db,
      cached: """
        SELECT plan.id, legislator.name FROM plan JOIN legislator
          ON legislator.id = plan.legislator
        WHERE stepOwnerID = :person AND state = 'open'
        """, arguments: ["person": person])
    guard !steps.isEmpty else { return [] }
    try handling.db.execute(
      cached: "UPDATE plan SET stepOwnerID = NULL, stepTold = NULL WHERE stepOwnerID = :person",
      arguments: ["person": person])
    let language = try Person.find(person, in: handling.db)?.language ?? "en"
    let say = Speech(language)
    let names = say.list(steps.map { $0["name"] as String })
    return [
      say(
        "your next step with \(names)", es: "tu próximo paso con \(names)",
        pt: "o seu próximo passo com \(names)")
    ]
  }

  package func forget(person: Int64, in handling: Handling) throws {
    let db = handling.db
    try db.execute(
      cached: "UPDATE plan SET stepOwnerID = NULL WHERE stepOwnerID = ?", arguments: [person])
    // Uses planNoteBy. What was done stays; the words were theirs.
    try db.execute(
      cached: "UPDATE planNote SET words = '', personID = NULL WHERE personID = ?",
      arguments: [person])
    try db.execute(
      cached: "UPDATE stance SET words = '', personID = NULL WHERE personID = ?",
      arguments: [person])
    try db.execute(
      cached: "UPDATE candidateWord SET personID = NULL WHERE personID = ?", arguments: [person])
    try db.execute(
      cached: "UPDATE ballotStep SET personID = NULL WHERE personID = ?", arguments: [person])
  }

  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.update(
      "plan", set: ["stepOwnerID": nil as Int64?], where: "stepOwnerID = ?", [person],
      in: handling.db)
  }
}
