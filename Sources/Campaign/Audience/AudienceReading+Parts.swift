import GRDB
import Language
import Mailroom

/// What narrows a group: places, and clauses such as "who speak Spanish" or "going to #12".
extension AudienceReading {
  mutating func readParts(_ group: inout AudienceGroup) throws {
    var joiner: String?
    var hasOr = false
    // "who" has been said: a verb goes on with it.
    var hasWho = false
    while at < tokens.all.count {
      let mark = at
      if let part = try part(after: joiner, in: group) {
        // "… or live in Salem" would narrow where it is meant to widen.
        if case .places(_, let isClause) = part {
          if joiner == "or" { throw mixed(from: group.start) }
          hasWho = hasWho || isClause
        }
        if case .clause = part { hasWho = true }
        if case .clause(_, let isDenied) = part, joiner == "or" {
          // "… or do not want to table" is a group of its own.
          guard !isDenied, !group.clauses.isEmpty, group.clauses.count == 1 || hasOr else {
            throw mixed(from: group.start)
          }
          hasOr = true
        } else if hasOr, case .clause = part {
          throw mixed(from: group.start)
        }
        add(part, to: &group, at: mark, after: joiner)
        joiner = nil
        continue
      }
      at = mark
      guard joiner == nil, let next = takeOneJoiner(), !isBut || Self.deniesHere(self) else {
        at = mark
        break
      }
      let isMore =
        startsClause || startsWithoutHub || hasWho && startsVerb
        || ["in", "from"].contains(word()) && !group.places.isEmpty && !hasWho
      guard isMore else {
        at = mark
        break
      }
      joiner = next
    }
  }

  private func mixed(from start: Int) -> Refusal {
    let said = tokens.said(start..<at)
    return Refusal(
      "I cannot tell what the “or” in “\(said)” joins. Say it as two groups: “volunteers in Salem and people who speak Spanish”."
    )
  }

  private enum Part {
    /// - Parameter isClause: "who live in": such places narrow those said before.
    case places([AudienceTree], isClause: Bool)
    case clause(AudienceTree, isDenied: Bool)
    case adjective(AudienceTree)
  }

  private func add(
    _ part: Part, to group: inout AudienceGroup, at start: Int, after joiner: String?
  ) {
    switch part {
    case .places(let places, let isClause):
      if group.places.isEmpty {
        group.places = places
      } else if !isClause, joiner != nil {
        // "in Worcester and in Auburn"
        group.places += places
      } else {
        // "of Salem hub in Lynn", "in the west who live in Salem": each narrows.
        if isClause, group.clauseStart == nil { group.clauseStart = start }
        group.within.append(.joined(places))
      }
    case .adjective(let tree): group.adjectives.append(tree)
    case .clause(let tree, let isDenied):
      if group.clauseStart == nil { group.clauseStart = start }
      if isDenied {
        group.denied.append(tree)
      } else if joiner == "or", let last = group.clauses.popLast() {
        group.clauses.append(.joined([last, tree]))
      } else {
        group.clauses.append(tree)
      }
    }
  }

  private mutating func takeOneJoiner() -> String? {
    var taken: String?
    while let next = take(Self.joiners) { if next == "or" || taken == nil { taken = next } }
    return taken
  }

  private static func deniesHere(_ reading: Self) -> Bool {
    reading.stands("without a hub") || reading.stands("not in a hub")
  }

  private mutating func part(after joiner: String?, in group: AudienceGroup) throws -> Part? {
    if take(Self.withoutHub) != nil { return .clause(.trait(.withoutHub), isDenied: false) }
    if let tree = try event(isDenied: false, mayDeny: true, isAlone: !group.isDefined) {
      return .clause(tree.tree, isDenied: tree.isDenied)
    }
    if isBut { return nil }
    if stands("statewide"), let state = try place(after: nil) {
      return .places([state], isClause: false)
    }
    if take(Self.liveWords) != nil { return .places(try places(after: "in"), isClause: true) }
    if take(Self.inWords) != nil { return .places(try places(after: "in"), isClause: false) }
    if take(["of"]) != nil { return .places(try places(after: "of"), isClause: false) }
    if take(["at stage", "at the stage", "at", "in stage"]) != nil {
      guard let stages = stages() else { throw notUnderstood() }
      return .adjective(.trait(.stages(stages)))
    }
    let isClause = take(["who", "that", "which"]) != nil
    guard isClause || joiner != nil || startsClause else { return nil }
    return try clause(isAlone: !group.isDefined)
  }

  private static let liveWords = [
    "who live in", "that live in", "who lives in", "who are in", "who are from",
    "who are living in",
    "who are based in",
  ]
  private static let inWords = [
    "living in", "based in", "located in", "residing in", "in", "from", "inside", "within",
    "across", "throughout",
  ]
  static let withoutHub = [
    "without a hub", "without any hub", "without hub", "with no hub", "in no hub", "not in a hub",
    "not in any hub", "who have no hub", "who are in no hub", "who are not in a hub",
    "who are not in any hub", "who do not have a hub", "who dont have a hub",
  ]

  /// Whether something that narrows begins here.
  var startsPart: Bool {
    startsClause || ["of", "at", "statewide"].contains(word())
      || Self.inWords.contains { stands($0) } || startsWithoutHub
  }

  private var startsWithoutHub: Bool { Self.withoutHub.contains { stands($0) } }

  var startsClause: Bool {
    ["who", "that", "which", "since", "speaking", "interested"].contains(word())
      || stands("new since") || Self.answers.contains { $0.isBare && stands($0.words) }
      || Self.answers.contains { $0.isBare && stands("not \($0.words)") }
      || stands("signed up") || stands("joined")
  }

  /// "…, and live in Salem": a verb behind a clause.
  private var startsVerb: Bool {
    [
      "speak", "speaks", "can", "live", "lives", "want", "would", "like", "are", "is", "were",
      "got", "received", "did", "do", "dont", "didnt", "have", "havent", "attended", "came",
      "going",
      "joined", "signed", "answered", "love",
    ].contains(word()) || Self.deeds[word()] != nil
  }

  // MARK: Clauses

  /// After "who".
  private mutating func clause(isAlone: Bool) throws -> Part {
    if take(Self.withoutHub.map { String($0.dropFirst(4)) }) != nil {
      return .clause(.trait(.withoutHub), isDenied: false)
    }
    // "cannot come to #12" is an answer of its own.
    if let event = try event(isDenied: false, mayDeny: false, isAlone: isAlone) {
      return .clause(event.tree, isDenied: event.isDenied)
    }
    let denial = take(Self.denials)
    let isDenied = denial != nil
    let isPast = denial.map(Self.pastDenials.contains) ?? false
    if let event = try event(
      isDenied: isDenied, isPast: isPast, mayDeny: false, isAlone: isAlone)
    {
      return .clause(event.tree, isDenied: event.isDenied)
    }
    _ = take(["are", "is", "were", "was", "be"])
    if let event = try event(isDenied: isDenied, mayDeny: false, isAlone: isAlone) {
      return .clause(event.tree, isDenied: event.isDenied)
    }
    if take(["can speak", "speak", "speaks", "speaking", "know"]) != nil {
      return .clause(try languages(), isDenied: isDenied)
    }
    if take(["live in", "lives in", "living in", "come from", "from", "based in", "in"]) != nil {
      return isDenied
        ? .clause(.joined(try places(after: "in")), isDenied: true)
        : .places(try places(after: "in"), isClause: true)
    }
    if take(["belong to", "members of", "part of", "with"]) != nil {
      return isDenied
        ? .clause(.joined(try places(after: "of")), isDenied: true)
        : .places(try places(after: "of"), isClause: true)
    }
    if take(Self.sinceWords) != nil { return .clause(try since(), isDenied: isDenied) }
    if let stages = stages() { return .clause(.trait(.stages(stages)), isDenied: isDenied) }
    if take(["contacts", "contact", "hub contacts"]) != nil {
      return .clause(.trait(.contacts(.all)), isDenied: isDenied)
    }
    if take(["coordinators"]) != nil {
      return .clause(.trait(.coordinators(nil)), isDenied: isDenied)
    }
    return .clause(try interests(), isDenied: isDenied)
  }

  private static let denials = [
    "do not", "dont", "does not", "doesnt", "did not", "didnt", "have not", "havent", "has not",
    "are not", "arent", "is not", "were not", "werent", "will not", "wont", "can not", "cannot",
    "cant", "not", "never",
  ]
  /// "did not come to #12" is said when it is over.
  private static let pastDenials: Set = [
    "did not", "didnt", "have not", "havent", "has not", "never",
  ]
  private static let sinceWords = [
    "new since", "signed up since", "signed up after", "signed up", "joined since", "joined after",
    "joined", "came in since", "came since", "came after", "have joined since", "since", "after",
  ]

  mutating func stages() -> [Stage]? {
    let mark = at
    _ = take(["at stage", "at the stage", "at", "stage"])
    var stages: [Stage] = []
    while let stage = Stage(word: word()), stage != .gone {
      stages.append(stage)
      at += 1
      let joiner = at
      guard takeJoiner() else { break }
      if Stage(word: word()) == nil || Self.nouns.contains(word(1)) {
        at = joiner
        break
      }
    }
    if stages.isEmpty { at = mark }
    return stages.isEmpty ? nil : stages
  }

  /// "Spanish", "Spanish or Portuguese". Several are either: nobody is asked for both.
  private mutating func languages() throws -> AudienceTree {
    var languages: [AudienceTree] = []
    while at < tokens.all.count {
      let mark = at
      if !languages.isEmpty, !takeJoiner() { break }
      // "Haitian Creole"
      let two = Self.language("\(word()) \(word(1))")
      let one = Self.language(word())
      guard let name = two ?? one, !startsGroup else {
        at = mark
        break
      }
      at += two != nil && two != one ? 2 : 1
      languages.append(.trait(.language(name)))
    }
    guard !languages.isEmpty else {
      throw Refusal("I do not know the language “\(tokens.said(at..<(at + 1)))”.")
    }
    return .joined(languages)
  }

  /// Whether the words of a day end before this one; "the 1st of March" goes on.
  private var endsDay: Bool {
    ["who", "and", "or", "in", "from", ","].contains(word())
      || word() == "of" && !SinceWords.isMonth(word(1))
  }

  private mutating func since() throws -> AudienceTree {
    let start = at
    while at < tokens.all.count, !isBut, at == start || !startsClause, !endsDay {
      at += 1
    }
    let said = tokens.said(start..<at)
    // Nothing behind the day is lost: it would have narrowed.
    guard let moment = SinceWords.moment(said, wholly: true, in: scene) else {
      throw Refusal("I cannot read the day “\(said)”. Say it as in “new since March 1”.")
    }
    let day = scene.handling.settings.clock.dayWords(moment)
    return .trait(.since(moment.milliseconds, said: day))
  }
}
