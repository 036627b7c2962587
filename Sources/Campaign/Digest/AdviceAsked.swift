import Foundation
import GRDB
import Mailroom

/// What a mail with a suggestion asks: whether it may stand, which nobody has to answer.
struct AdviceAsked: Hashable {
  static let kind = "advice"
  /// A suggestion can be put aside for so long.
  private static let days = 30.0

  var hub: Int64
  var advice: Advice

  init(_ advice: Advice, to hub: Hub) {
    self.hub = hub.id
    self.advice = advice
  }

  init?(_ question: Question) {
    let parts = question.payload.split(separator: " ", maxSplits: 1)
    guard question.kind == Self.kind, parts.count == 2, let hub = Int64(parts[0]),
      let advice = Advice(rawValue: String(parts[1]))
    else { return nil }
    self.hub = hub
    self.advice = advice
  }

  func asking(at now: Date) -> Asking {
    Asking(Self.kind, payload: "\(hub) \(advice.rawValue)", until: now + Self.days * 86_400)
  }

  /// The open ones that a mail may mean: that of its thread, else all that its writer got lately.
  static func open(to person: Int64, answeredBy letter: Letter, in handling: Handling) throws
    -> [(question: Question, asked: AdviceAsked)]
  {
    if let row = letter.handle?.row, let question = try Outbox.question(row: row, in: handling.db),
      let asked = AdviceAsked(question)
    {
      return [(question, asked)]
    }
    return try Outbox.openQuestions(to: person, at: handling.now, in: handling.db)
      .compactMap { question in AdviceAsked(question).map { (question, $0) } }
  }
}
