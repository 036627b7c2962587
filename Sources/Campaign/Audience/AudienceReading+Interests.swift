import Language
import Mailroom

/// What people like to do: "who would like to table", "who wrote letters to the editor".
extension AudienceReading {
  mutating func interests() throws -> AudienceTree {
    let start = at
    _ = take(Self.wishes)
    var interests: [AudienceTree] = []
    while at < tokens.all.count {
      let mark = at
      if !interests.isEmpty, !takeJoiner() { break }
      if !interests.isEmpty, startsGroup || startsClause || isBut {
        at = mark
        break
      }
      guard let interest = interest() else {
        at = mark
        break
      }
      interests.append(.trait(.interest(interest.rawValue)))
    }
    guard !interests.isEmpty else {
      at = start
      throw notUnderstood()
    }
    return .joined(interests)
  }

  /// What names one thing, with what may stand behind: "letters to the editor".
  private mutating func interest() -> Interest? {
    guard let found = interestAlone() else { return nil }
    _ = take(Self.interestTails)
    return found
  }

  private static let interestTails = [
    "to the editors", "to the editor", "to editors", "to an editor", "to newspapers",
    "to the newspaper", "to the paper", "to the papers",
  ]

  /// The longest run of words that names one thing.
  private mutating func interestAlone() -> Interest? {
    if let deed = Self.deeds[word()] {
      at += 1
      _ = take(["letters to the editor", "letters", "a house party", "before", "with us"])
      return deed
    }
    var end = at
    while end < tokens.all.count, end < at + 7, !Self.joiners.contains(tokens.all[end].folded),
      !["who", "but", "except", "since", "speaking"].contains(tokens.all[end].folded)
    {
      end += 1
    }
    for length in stride(from: end - at, to: 0, by: -1) {
      let said = tokens.said(at..<(at + length))
      // "tabling in Worcester" is tabling, in Worcester.
      let hasMore = length > 1 && ["in", "from", "of"].contains(word(length - 1))
      let shorter = length > 1 ? Interest.reading(tokens.said(at..<(at + length - 1))) : []
      if hasMore || !shorter.isEmpty { continue }
      guard let found = Interest.reading(said).first else { continue }
      // What stands before the thing would have meant something: "bring a friend to tabling".
      var first = at
      while first + 1 < at + length,
        !Interest.reading(tokens.said((first + 1)..<(at + length))).isEmpty
      {
        guard Self.lightWords.contains(tokens.all[first].folded) else { return nil }
        first += 1
      }
      at += length
      return found
    }
    return nil
  }

  private static let lightWords: Set = [
    "a", "an", "the", "some", "our", "do", "doing", "make", "making", "help", "helping", "with",
    "at", "on", "to", "for", "some", "be", "being",
  ]

  private static let wishes = [
    "would like to help with", "want to help with", "can help with", "like to help with",
    "would like to do", "would like to", "would like", "want to do", "want to", "want", "like to",
    "like", "love to", "love", "interested in", "offered to", "offered", "signed up for",
    "help with",
    "can do", "can", "could", "have", "do", "did", "wrote", "write",
  ]

  /// What people have done stands for what they like: nobody keeps a list of it yet.
  static let deeds: [String: Interest] = [
    "tabled": .tabling, "table": .tabling, "canvassed": .canvassing, "canvass": .canvassing,
    "lobbied": .lobbying, "lobby": .lobbying, "hosted": .hosting, "host": .hosting,
    "phonebanked": .phone, "called": .phone, "translate": .translation,
    "translated": .translation, "wrote": .letters, "write": .letters, "drive": .driving,
    "fundraise": .fundraising,
  ]
}
