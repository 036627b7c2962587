import Foundation
import GRDB
import Language
import Mailroom

/// The clock's side of onboarding: the day in one mail, what is asked afterwards, contacts who go
/// quiet, and those who would be forgotten.
enum DayRoom {
  static func dueWork(_ clock: WallClock) -> [DueWork] {
    [
      // Before the day's mail, which shows what they leave.
      Afterwards.dueWork(clock), Reminding.offers(clock), Reminding.dueWork(clock),
      Room.dueWork(clock), QuietContacts.dueWork(clock), PassingOn.dueWork(clock),
      DayClock.dueWork(clock),
    ]
  }

  static let asks: Set<String> = [
    DayAsked.kind, Afterwards.asks, QuietDesk.asks, PassingOn.asks,
  ]

  /// What a question of this room asked, in whose light the answer is read.
  static func asked(by question: Question) -> Asked {
    switch question.kind {
    case Afterwards.asks, PassingOn.asks: .yesOrNo
    case QuietDesk.asks: .choices(QuietDesk.Choices(json: question.payload)?.words ?? [])
    default: .nothing
    }
  }

  /// - Returns: `nil` for what answers none of it: it is read as any other mail.
  static func answer(
    _ letter: Letter, to question: Question, volunteers: Volunteers, in handling: Handling
  ) throws -> Reaction? {
    switch question.kind {
    case DayAsked.kind:
      guard let asked = DayAsked(json: question.payload) else { return nil }
      return try DayDesk(volunteers: volunteers, handling: handling)
        .answer(letter, to: question, asked)
    case Afterwards.asks: return try Afterwards.answer(letter, to: question, in: handling)
    case QuietDesk.asks: return try QuietDesk(handling).answer(letter, to: question)
    case PassingOn.asks: return try PassingOn.answer(letter, to: question, in: handling)
    default: return nil
    }
  }
}
