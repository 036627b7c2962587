import GRDB
package import Language
package import Mailroom

/// What does not leave before a coordinator has seen it (DESIGN §4.1): asks for it, and reads the
/// answers. What is held, and why, is the outbox's matter (`Holding`).
package struct HeldMails: Capability {
  static let asksName = "confirm held"
  private let clock: WallClock

  package init(clock: WallClock) { self.clock = clock }

  package var asks: Set<String> { [Self.asksName] }

  package var dueWork: [DueWork] { [HeldClock(clock).dueWork] }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    try HeldAnswer(letter, to: question, in: handling)?.read()
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    question.kind == Self.asksName ? .yesOrNo : nil
  }
}
