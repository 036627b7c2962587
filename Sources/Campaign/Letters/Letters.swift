package import Foundation
package import GRDB
package import Language
package import Mail
package import Mailroom

/// Letters to the editor and calls to legislators: topics, newspapers, prompts, drafts checked, and
/// what came of them.
package struct Letters: Capability {
  private let volunteers: Volunteers
  private let clock: WallClock

  /// What each mail to many of this capability holds of a person's own.
  package static var kinds: [any BlastKind] { [LettersKind(), CallsKind()] }

  package init(volunteers: Volunteers, clock: WallClock) {
    self.volunteers = volunteers
    self.clock = clock
  }

  package var asks: Set<String> { LetterAsked.all.union(CallDesk.asks) }

  package var dueWork: [DueWork] { [PromptClock.dueWork(clock)] }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    guard letter.mayAnswer, isTheirs(letter, question) else {
      guard let person = question.personID,
        let known = try Person.find(person, in: handling.db)
      else { return .handedOver(because: "an answer that is not proven") }
      return try SignUpDesk(volunteers, handling).askAboutSecondAddress(
        letter, question, SignUpFacts(of: person, language: known.language))
    }
    if CallDesk.asks.contains(question.kind) {
      return try CallDesk(handling).answer(letter, to: question)
    }
    return try LetterDesk(handling).answer(letter, to: question)
  }

  /// A letter about a death is a letter, and no widow's mail: it is read as the draft that it is.
  /// Who is in distress, or under 18, or whose thread a person has, is left to people.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    let own = question.flatMap { LetterAsked.all.contains($0.kind) ? $0 : nil }
    let desk = LetterDesk(handling)
    guard try desk.isLetterToEditor(letter, answering: own) else { return nil }
    // Not the first alone: who writes of a death may say of themselves what only a person answers.
    let reasons = NeedsPerson.reasons(in: letter.newText.text)
    guard reasons.isDisjoint(with: [.distress, .threat, .minor, .parentForChild]) else {
      return nil
    }
    if letter.people.contains(where: {
      $0.isMinor || ($0.quietUntil ?? .distantPast) > handling.now
    }) {
      return nil
    }
    if let own, letter.mayAnswer, isTheirs(letter, own) {
      return try desk.answer(letter, to: own).map { Taken("reply", $0) }
    }
    // Without a handle it is a new mail, which only happens to come while something is asked.
    return try desk.takeUnasked(letter).map { Taken("letter", $0) }
  }

  private func isTheirs(_ letter: Letter, _ question: Question) -> Bool {
    letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    asks.contains(question.kind) ? .nothing : nil
  }

  /// Newspapers on record. Never who holds a role: a newspaper's address mistyped must lock no
  /// contact out. Who is on record and only writes from a newspaper's domain works there, and is a
  /// volunteer.
  package func isPeopleFirst(_ address: EmailAddress, in db: Database) throws -> Bool {
    guard let paper = try Newspaper.of(address, in: db) else { return false }
    guard let known = try AddressRecord.find(address, in: db) else { return true }
    if try !Role.at(known.id, in: db).isEmpty { return false }
    return try paper.address == address.rawValue || Person.at(known.id, in: db).isEmpty
  }

  // MARK: Ends

  /// Their place among a paper's letters is free again; what they wrote stays theirs.
  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    try handling.db.execute(
      cached: "UPDATE prompted SET newspaperID = NULL, day = NULL WHERE personID = :person",
      arguments: ["person": person])
    return []
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE editorLetter SET text = NULL, link = NULL WHERE personID = :person",
      arguments: ["person": person])
    try handling.db.execute(
      cached: "UPDATE call SET words = NULL WHERE personID = :person",
      arguments: ["person": person])
    try handling.db.execute(
      cached: "DELETE FROM prompted WHERE personID = :person", arguments: ["person": person])
  }

  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.update(
      "prompted", set: ["newspaperID": nil as Int64?, "day": nil as Int64?],
      where: "personID = ? AND newspaperID IS NOT NULL", [person], in: handling.db)
  }

  /// Drafts, and words about calls. Uses editorLetterWords and callWords.
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    let arguments: StatementArguments = ["cutoff": cutoff.milliseconds, "limit": limit]
    try handling.db.execute(
      cached: """
        UPDATE editorLetter SET text = NULL WHERE id IN (
          SELECT id FROM editorLetter
          WHERE text IS NOT NULL AND changedAt <= :cutoff ORDER BY changedAt LIMIT :limit)
        """, arguments: arguments)
    let drafts = handling.db.changesCount
    try handling.db.execute(
      cached: """
        UPDATE call SET words = NULL WHERE id IN (
          SELECT id FROM call WHERE words IS NOT NULL AND at <= :cutoff ORDER BY at LIMIT :limit)
        """, arguments: arguments)
    return drafts == limit || handling.db.changesCount == limit
  }
}
