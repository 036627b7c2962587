package import Foundation
import GRDB
package import Language
package import Mailroom

/// The three areas of work: what hubs did, as they log it, the resolutions and endorsements that
/// they work for, their partners, and people's stories.
package struct Work: Capability {
  private let volunteers: Volunteers
  private let clock: WallClock

  package init(volunteers: Volunteers, clock: WallClock) {
    self.volunteers = volunteers
    self.clock = clock
  }

  package var asks: Set<String> { WorkAsked.all.union(StoryAsked.all) }

  /// What each mail to many of this capability holds of a person's own.
  package static var kinds: [any BlastKind] { [StoriesKind()] }

  package var dueWork: [DueWork] { [ResolutionClock.dueWork(clock)] }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    switch question.kind {
    case WorkAsked.area: return .choices(WorkArea.allCases.map { $0.name() })
    case WorkAsked.same: return .yesOrNo
    case WorkAsked.hub:
      let hubs = WorkAsked(json: question.payload)?.draft?.hubs ?? []
      return .choices(try hubs.compactMap { try Hub.find($0, in: handling.db)?.name })
    case WorkAsked.day, StoryAsked.story: return .nothing
    case StoryAsked.consent: return .choices(StoryDesk.choices)
    default: return nil
    }
  }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if StoryAsked.all.contains(question.kind) { return try hear(letter, question, handling) }
    guard WorkAsked.all.contains(question.kind) else { return nil }
    guard letter.mayAnswer, letter.address?.id == question.addressID else {
      return letter.handle == nil
        ? nil : .handedOver(because: "an answer about logged work that is not proven")
    }
    return try WorkDesk(handling).answer(letter, to: question)
  }

  // MARK: Stories

  private func hear(
    _ letter: Letter, _ question: Question, _ handling: Handling
  ) throws -> Reaction? {
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    guard letter.mayAnswer, isTheirs(letter, question) else {
      guard letter.handle != nil, let person = question.personID,
        let known = try Person.find(person, in: handling.db)
      else { return nil }
      return try SignUpDesk(volunteers, handling).askAboutSecondAddress(
        letter, question, SignUpFacts(of: person, language: known.language))
    }
    return try StoryDesk(handling).answer(letter, to: question)
  }

  private func isTheirs(_ letter: Letter, _ question: Question) -> Bool {
    letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
  }

  /// A story of a death, in answer to the prompt for one, is a story: its words are shown back.
  /// Who is in distress, or under 18, or whose thread a person has, is left to people.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    guard let question, StoryAsked.all.contains(question.kind), letter.handle != nil,
      StoryText.isStory(letter.newText.text), letter.mayAnswer, isTheirs(letter, question)
    else { return nil }
    switch NeedsPerson.finding(in: letter.newText.text)?.reason {
    case .distress, .threat, .minor, .parentForChild: return nil
    default: break
    }
    if letter.people.contains(where: {
      $0.isMinor || ($0.quietUntil ?? .distantPast) > handling.now
    }) {
      return nil
    }
    return try StoryDesk(handling).answer(letter, to: question).map { Taken("reply", $0) }
  }

  // MARK: Ends

  /// STOP ends the consent to publish, too: nobody can be asked about their words any more.
  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    guard try ConsentToBeNamed.isOver(for: person, in: handling.db),
      try StoryTold.unpublish(allOf: person, at: handling.now, in: handling.db) > 0
    else { return [] }
    let say = Speech(try Person.find(person, in: handling.db)?.language ?? "en")
    return [
      say(
        "your story, which is not public any more", es: "su historia, que ya no es pública",
        pt: "a sua história, que já não é pública")
    ]
  }

  /// Their hub did it: the deed and its counts stay, without who told of it and in which words.
  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE deed SET words = NULL, personID = NULL WHERE personID = :person",
      arguments: ["person": person])
    try handling.db.execute(
      cached: "DELETE FROM story WHERE personID = :person", arguments: ["person": person])
    try handling.db.execute(
      cached: "UPDATE story SET editorID = NULL WHERE editorID = :person",
      arguments: ["person": person])
  }

  /// Nobody can ask them any more: what they agreed to rests until those who mourn have been asked.
  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.update(
      "story", set: ["consent": nil as String?], where: "personID = ? AND consent IS NOT NULL",
      [person], in: handling.db)
  }

  /// Lines as they were written, and stories that nobody may share; those that people agreed to
  /// share stay. Uses deedWords, storyWords.
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    try handling.db.execute(
      cached: """
        UPDATE deed SET words = NULL WHERE id IN (
          SELECT id FROM deed
          WHERE words IS NOT NULL AND createdAt <= :cutoff ORDER BY createdAt LIMIT :limit)
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    let lines = handling.db.changesCount
    try handling.db.execute(
      cached: """
        UPDATE story SET told = NULL,
          shown = CASE WHEN consent IN ('named', 'unnamed') THEN shown END
        WHERE id IN (
          SELECT id FROM story
          WHERE told IS NOT NULL AND changedAt <= :cutoff ORDER BY changedAt LIMIT :limit)
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    return lines == limit || handling.db.changesCount == limit
  }
}
