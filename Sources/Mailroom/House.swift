package import Foundation
package import GRDB
package import Language
import Synchronization
package import Mail

/// Random bytes, passed in wherever they are needed.
package struct Randomness: Sendable {
  package var bytes: @Sendable (Int) -> [UInt8]

  package init(bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

  /// The system's.
  package static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

/// The assembled house: what every piece of handling needs and nothing that changes.
package final class House: Sendable {
  package let settings: Settings
  package let capabilities: [any Capability]
  package let commands: CommandTable
  package let randomness: Randomness
  /// Which mails are one kind, where a kind has to be released before it leaves.
  package let kinds: MailKinds
  /// Runs what an owner says YES to; without it a proposed command is only told.
  package let runner: (any CommandRunning)?
  private let loaded: Mutex<Templates>

  package init(
    settings: Settings, templates: Templates, capabilities: [any Capability],
    commands: CommandTable = CommandTable([]), randomness: Randomness = .system,
    runner: (any CommandRunning)? = CommandDesk.Runner(), kinds: MailKinds = .none
  ) {
    self.kinds = kinds
    self.settings = settings
    self.capabilities = capabilities
    self.commands = commands
    self.randomness = randomness
    self.runner = runner
    loaded = Mutex(templates)
  }

  package var templates: Templates { loaded.withLock { $0 } }

  /// Takes new templates from the next mail on (SIGHUP).
  package func reload(_ templates: Templates) { loaded.withLock { $0 = templates } }

  package var address: OurAddress {
    OurAddress(base: settings.address, addressing: settings.addressing)
  }
}

/// One transaction's view of the house: the database, the moment, and what caused it.
///
/// Handling a message or due work is a function of this: it reads no clock and does no network.
package struct Handling {
  package let db: Database
  package let house: House
  package let now: Date
  /// The message that is being handled; `nil` for due work.
  package var ledgerID: Int64?
  /// It waited so long that a person answers it: effects are booked, answers are not written.
  package var isLate = false
  /// Of the new text that is being answered: three answers to the same are a loop.
  package var textDigest: String?
  /// What ends, ends because somebody asked to be forgotten: who hears of it hears no name.
  package var isForgetting = false

  package init(db: Database, house: House, now: Date, ledgerID: Int64? = nil) {
    self.db = db
    self.house = house
    self.now = now
    self.ledgerID = ledgerID
  }

  package var settings: Settings { house.settings }
}

/// Something that the campaign can do: a folder of `Campaign/` registers one.
package protocol Capability: Sendable {
  /// What it asks people, by the name in `Posting.asks`.
  var asks: Set<String> { get }
  /// Of what it asks, what goes on being read in its thread though a person has a conversation with
  /// whoever answers: a list that is answered bit by bit.
  var goesOn: Set<String> { get }
  /// Reads a letter as the answer to what was asked.
  ///
  /// - Returns: `nil` if the letter does not answer it: it is then read as any other.
  func answer(_ letter: Letter, to question: Question, in handling: Handling) throws -> Reaction?
  /// Takes a letter that answers nothing, or leaves it to the next.
  func take(_ letter: Letter, in handling: Handling) throws -> Taken?
  /// Takes words that sound like distress or anger and are not, in the light of what was asked or
  /// of the writer's role ("nobody called", "I can't do this any more"), or leaves them.
  func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken?
  /// Takes what somebody on record tells about themselves unasked, or leaves it to the next.
  func takeNews(_ letter: Letter, in handling: Handling) throws -> Taken?
  /// Whether a person always answers who writes from here, and no template ever does: newspapers,
  /// legislators.
  func isPeopleFirst(_ address: EmailAddress, in db: Database) throws -> Bool
  /// Hears a robot's answer to a mail of ours, which nobody answers.
  func hear(robot letter: Letter, in handling: Handling) throws
  /// Takes the notice of a web form, from its proven sender, or leaves it to the next.
  func take(_ letter: Letter, asNoticeOf form: FormRule, in handling: Handling) throws -> Reaction?
  /// What it reads from a letter that no question of its own asked for, for `explain`.
  func findings(in letter: Letter, in handling: Handling) throws -> [Finding]
  /// What an owner's YES would do with a letter that is handed over.
  func proposal(for letter: Letter, in handling: Handling) throws -> Proposal?
  /// What a question of its own asked, in whose light the answer is read.
  func asked(by question: Question, in handling: Handling) throws -> Asked?
  /// Who answers for this person's questions, nearest first: roles and their scopes.
  func owners(of person: Int64, in db: Database) throws -> [(Role.Kind, String)]
  /// Who answers a letter because of where it came, before whoever answers for its writer: a hub's
  /// own address.
  func owner(for letter: Letter, in handling: Handling) throws -> Role?
  /// What STOP ends besides mail, in words ("your 1-on-1 on Tuesday"), after ending it.
  func end(for person: Int64, in handling: Handling) throws -> [String]
  /// Empties everything that it keeps of a person who asked to be forgotten; counts and numbers
  /// may stay (DESIGN §4.11). After `end`.
  func forget(person: Int64, in handling: Handling) throws
  /// Moves to `kept` what hangs on `other`, by `changes`, so that it can be taken apart again.
  /// Columns that only name a person are moved by `Joining` afterwards.
  func join(person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling)
    throws
  /// Lays down what it keeps of somebody who has died, by `changes`. After `end`.
  func rest(person: Int64, changes: inout Changes, in handling: Handling) throws
  /// Empties words of people that are older than the campaign keeps them, a piece at a time.
  ///
  /// - Returns: whether there is more to do.
  func sweepWords(before cutoff: Date, limit: Int, in handling: Handling) throws -> Bool
  /// What falls due by the clock.
  var dueWork: [DueWork] { get }
  /// What is done in pieces.
  var longWork: [LongWork] { get }
}

extension Capability {
  package var asks: Set<String> { [] }
  package var goesOn: Set<String> { [] }
  package var dueWork: [DueWork] { [] }
  package var longWork: [LongWork] { [] }
  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? { nil }
  package func take(_ letter: Letter, in handling: Handling) throws -> Taken? { nil }
  package func takeNews(_ letter: Letter, in handling: Handling) throws -> Taken? { nil }
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? { nil }
  package func isPeopleFirst(_ address: EmailAddress, in db: Database) throws -> Bool { false }
  package func hear(robot letter: Letter, in handling: Handling) throws {}
  package func take(
    _ letter: Letter, asNoticeOf form: FormRule, in handling: Handling
  ) throws -> Reaction? { nil }
  package func findings(in letter: Letter, in handling: Handling) throws -> [Finding] { [] }
  package func proposal(for letter: Letter, in handling: Handling) throws -> Proposal? { nil }
  package func asked(by question: Question, in handling: Handling) throws -> Asked? { nil }
  package func owners(of person: Int64, in db: Database) throws -> [(Role.Kind, String)] { [] }
  package func owner(for letter: Letter, in handling: Handling) throws -> Role? { nil }
  package func end(for person: Int64, in handling: Handling) throws -> [String] { [] }
  package func forget(person: Int64, in handling: Handling) throws {}
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {}
  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {}
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool { false }
}

/// A letter that a capability took: what kind it found it to be, and what came of it.
package struct Taken: Sendable, Equatable {
  /// As `explain` names it: `sign_up`, `other` …
  package var kind: String
  package var reaction: Reaction
  package init(_ kind: String, _ reaction: Reaction) {
    self.kind = kind
    self.reaction = reaction
  }
}

/// What came of a letter.
package enum Reaction: Sendable, Equatable {
  /// Understood and booked; filed in Handled.
  case handled(String)
  /// A person must look, and why.
  case handedOver(because: String)
}
