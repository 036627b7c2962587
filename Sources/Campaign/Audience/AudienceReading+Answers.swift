import GRDB
import Language
import Mailroom

/// Clauses about a number: "going to #12", "who did not answer #12", "who got #12".
extension AudienceReading {
  enum Numbered: Hashable {
    case rsvp(AudienceRSVP)
    case got
  }

  struct Answering {
    var words: String
    var meaning: Numbered
    /// Said of people without "who": "people going to #12".
    var isBare: Bool
  }

  /// The longest first.
  static let answers: [Answering] = [
    (.rsvp(.going), true, "going to, coming to, attending, signed up for, registered for"),
    (
      .rsvp(.going), false,
      """
      go to, come to, make it to, show up at, show up to, show up for, will come to, will be at, said yes to, said they come to, rsvped yes to
      rsvpd yes to, rsvped to, rsvpd to, rsvp to
      """
    ),
    (
      .rsvp(.declined), false, "said no to, declined, cannot come to, cant come to, cant make it to"
    ),
    (
      .rsvp(.maybe), false,
      "might come to, may come to, might go to, might be going to, said maybe to"
    ),
    (
      .rsvp(.waiting), true,
      "on the waiting list of, on the waiting list for, waiting for, waitlisted for"
    ),
    (
      .rsvp(.answered), false,
      "answered, answer, replied to, reply to, responded to, respond to, rsvp for"
    ),
    (.rsvp(.invited), true, "invited to"),
    (
      .rsvp(.came), false,
      "came to, attended, attend, were at, was at, showed up at, showed up to, showed up for"
    ),
    (.rsvp(.missed), false, "missed"),
    (
      .got, false,
      "got, get, received, receive, were sent, have received, have gotten, have got, were mailed, had"
    ),
  ].flatMap { meaning, isBare, words in
    words.split(whereSeparator: { $0 == "," || $0 == "\n" }).map {
      Answering(
        words: $0.split(separator: " ").joined(separator: " "), meaning: meaning, isBare: isBare)
    }
  }.sorted { $0.words.count > $1.words.count }

  /// - Parameters:
  ///   - isDenied: "did not" stands before.
  ///   - isPast: what is denied is over: "did not come to #12" is of those who said that they come.
  ///   - mayDeny: "not going to #12" may stand here.
  ///   - isAlone: nothing else says whom the group means.
  mutating func event(
    isDenied: Bool, isPast: Bool = false, mayDeny: Bool, isAlone: Bool
  ) throws -> (tree: AudienceTree, isDenied: Bool)? {
    let mark = at
    var isDenied = isDenied
    if mayDeny, word() == "not" {
      isDenied = true
      at += 1
    }
    let candidates = mayDeny ? Self.answers.filter(\.isBare) : Self.answers
    guard let found = candidates.first(where: { stands($0.words) }) else {
      at = mark
      return nil
    }
    at += found.words.split(separator: " ").count
    _ = take(["event number", "event", "blast number", "blast", "mail", "number", "no"])
    guard CommandSlot.number(word()) != nil else {
      // "signed up for tabling", "attend meetings", "signed up since Monday"
      let needsNumber = ["going to", "coming to", "invited to", "got", "received"]
      guard needsNumber.contains(found.words) else {
        at = mark
        return nil
      }
      throw Refusal(
        "Which one? Give its number, as in “people \(found.isBare ? "" : "who ")\(found.words) #12”."
      )
    }
    let start = at
    var numbers: [(number: Int64, isAnd: Bool)] = []
    while let number = CommandSlot.number(word()) {
      numbers.append((number, numbers.isEmpty ? false : tokens.all[at - 1].folded == "and"))
      at += 1
      let end = at
      guard takeJoiner(), word().hasPrefix("#") else {
        at = end
        break
      }
    }
    let said = tokens.said(start..<at)
    if numbers.contains(where: \.isAnd), !isDenied {
      let each = numbers.map { "#\($0.number)" }
      let verb = found.isBare ? "who are \(found.words)" : "who \(found.words)"
      let either = each.joined(separator: " or ")
      let both = ([each[0]] + each.dropFirst().map { "\(verb) \($0)" }).joined(separator: " and ")
      throw Choice(
        said,
        among: [
          .init(shown: "either of them: \(either)", instead: either),
          .init(shown: "each of them: \(both)", instead: both),
        ])
    }
    let meant =
      isPast && Self.comings.contains(found.words) ? Numbered.rsvp(.came) : found.meaning
    var trees: [(tree: AudienceTree, isDenied: Bool)] = []
    for (number, _) in numbers {
      trees.append(
        try meaning(
          meant, of: number, isDenied: isDenied, isAlone: isAlone, words: found.words,
          from: mark))
    }
    // "who did not get #12 or #13" is who got none of them.
    return (.joined(trees.map(\.tree)), trees.contains(where: \.isDenied))
  }

  private static let comings: Set = [
    "come to", "go to", "make it to", "show up at", "show up to", "show up for",
  ]

  private func meaning(
    _ meaning: Numbered, of number: Int64, isDenied: Bool, isAlone: Bool, words: String,
    from start: Int
  ) throws -> (tree: AudienceTree, isDenied: Bool) {
    let db = scene.db
    let isEvent = try isEvent(number)
    guard try isEvent || AudienceBlasts.isSeen(number, by: scene.sender, in: db) else {
      throw Refusal(
        meaning == .got
          ? "There is no mail to many with the number #\(number)."
          : "There is no event #\(number).")
    }
    guard isEvent else {
      switch meaning {
      case .got, .rsvp(.invited): break
      default: throw Refusal("#\(number) is no event: only “got” and “did not get” can be asked.")
      }
      let got = AudienceTree.trait(.got(number))
      guard isDenied, isAlone, let meant = try AudienceBlasts.audience(of: number, in: db) else {
        return (got, isDenied)
      }
      return (.but(meant, not: got), false)
    }
    var rsvp = AudienceRSVP.invited
    if case .rsvp(let said) = meaning { rsvp = said }
    guard isDenied else { return (.trait(.rsvp(number, rsvp)), false) }
    switch rsvp {
    case .answered: return (.trait(.rsvp(number, .unanswered)), false)
    case .came: return (.trait(.rsvp(number, .missed)), false)
    case .going where isAlone:
      let said = tokens.said(start..<at)
      throw Choice(
        said,
        among: [
          .init(shown: "who said no to #\(number)", instead: "who said no to #\(number)"),
          .init(
            shown: "who did not answer #\(number)", instead: "who did not answer #\(number)"),
        ])
    default: return (.trait(.rsvp(number, rsvp)), true)
    }
  }
}
