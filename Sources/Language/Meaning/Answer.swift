/// What a reply says to a question with numbered choices, or to one of yes and no.
package enum Answer: Hashable, Sendable {
  case yes(Evidence)
  case no(Evidence)
  /// The choice by its number, which begins at 1.
  case choice(Int, Evidence)
  case unclear
}

/// Reads an answer out of ordinary words, where one answer is wanted and nothing else.
///
/// It is `ReplyReading` with everything that is not certain, and all but a single choice, as
/// unclear: never act on a guess.
package enum AnswerReading {
  /// The answer that `newText` gives; never fails.
  ///
  /// - Parameter choices: what was offered, in the order of its numbers; none for yes and no.
  package static func reading(_ newText: String, choices: [String]) -> Answer {
    let said = ReplyReading.reading(newText, asked: choices.isEmpty ? .yesOrNo : .choices(choices))
    guard said.isCertain, !said.alsoSays(.question) else { return .unclear }
    switch said.meaning {
    case .yes: return .yes(said.evidence)
    case .no: return .no(said.evidence)
    case .choices(let numbers):
      guard numbers.count == 1, let number = numbers.first else { return .unclear }
      return .choice(number, said.evidence)
    case .wrongPerson where choices.isEmpty: return .no(said.evidence)
    default: return .unclear
    }
  }
}
