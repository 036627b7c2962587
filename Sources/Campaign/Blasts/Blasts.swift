package import Foundation
import GRDB
package import Language
package import Mailroom

/// Mails to many: audience, preview, YES, wait, and what comes back.
///
/// BLAST, TELL and CORRECT are its own; what other capabilities send to many (`BlastKind`) goes the
/// same way through `BlastDesk.propose`.
package struct Blasts: Capability {
  enum Asks {
    /// The sender's YES.
    static let yes = "confirm blast"
    /// That of a second coordinator.
    static let second = "confirm blast second"
    /// Nothing, but CANCEL is heard.
    static let told = "confirm blast told"
  }

  enum Kind {
    static let blast = "blast"
    static let tell = "tell"
    static let correct = "correct"
  }

  private let kinds: [String: any BlastKind]
  private let clock: WallClock

  /// - Parameter kinds: of the other capabilities.
  package init(kinds: [any BlastKind] = [], clock: WallClock) {
    self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    self.clock = clock
  }

  static func of(_ house: House) -> Blasts? {
    house.capabilities.lazy.compactMap { $0 as? Blasts }.first
  }

  func kind(named name: String) -> (any BlastKind)? { kinds[name] }

  /// The command whose YES it was, for the books.
  static func usage(of kind: String) -> Usage {
    switch kind {
    case Kind.tell: Tell.usage
    case Kind.correct: CorrectBlast.usage
    case Invite.name: InviteTo.usage
    case Prompt.Kind.letters.rawValue: PromptLetters.usage
    case Prompt.Kind.calls.rawValue: PromptCalls.usage
    default: SendBlast.usage
    }
  }

  package var asks: Set<String> { [Asks.yes, Asks.second, Asks.told] }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    asks.contains(question.kind) ? .yesOrNo : nil
  }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    try BlastAnswer(letter, to: question, in: handling)?.read()
  }

  package var dueWork: [DueWork] { BlastClock.dueWork(clock) + [BlastAbsence.dueWork] }

  package func hear(robot letter: Letter, in handling: Handling) throws {
    try BlastAbsence.hear(robot: letter, in: handling)
  }

  package var longWork: [LongWork] { [BlastMaking.work] }

  // MARK: People who go

  /// What they sent and has not left is stopped; the words were theirs.
  package func forget(person: Int64, in handling: Handling) throws {
    let db = handling.db
    // Uses blastOf.
    let own = try Int64.fetchAll(
      db, cached: "SELECT id FROM blast WHERE senderPersonID = :person",
      arguments: ["person": person])
    for id in own {
      if let blast = try Blast.find(id, in: db), blast.state != .done, blast.state != .stopped {
        try BlastDesk(handling).stop(blast)
      }
      try empty(id, in: db)
    }
  }

  private func empty(_ id: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        UPDATE blast SET words = '{}', "values" = '{}', subject = NULL, fromName = NULL
        WHERE id = :id
        """, arguments: ["id": id])
    try db.execute(
      cached: """
        UPDATE round SET words = '{}', "values" = '{}', subject = NULL WHERE id = :id
        """, arguments: ["id": id])
  }

  /// Uses blastOf: the few blasts of years.
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    let old = try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM blast WHERE createdAt <= :cutoff AND words <> '{}'
          AND (state = 'done' OR state = 'stopped' OR state = 'proposed')
        LIMIT :limit
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    for id in old { try empty(id, in: handling.db) }
    return old.count == limit
  }
}
