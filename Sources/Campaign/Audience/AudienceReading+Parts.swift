import GRDB
import Language
import Mailroom

/// What narrows a group: places, and clauses such as "who speak Spanish" or "going to #12".
extension AudienceReading {
  mutating func readParts(_ group: inout AudienceGroup) throws {
    var joiner: String?
    var hasOr = false
    while at < tokens.all.count {
      let mark = at
      if let part = try part(after: joiner, in: group) {
        // "… or live in Salem" would narrow where it is meant to widen.
        if case .places = part, joiner == "or" { throw mixed(from: group.start) }
        if case .clause = part, joiner == "or" {
          guard !group.clauses.isEmpty, group.clauses.count == 1 || hasOr else {
            throw mixed(from: group.start)
          }
          hasOr = true
        } else if hasOr, case .clause = part {
          throw mixed(from: group.start)
        }
        add(part, to: &group, at: mark, isOr: joiner == "or")
        joiner = nil
        continue
      }
      at = mark
      guard joiner == nil, let next = takeOneJoiner(), !isBut || Self.deniesHere(self) else {
        at = mark
        break
      }
      let isMore =
        startsClause || !group.clauses.isEmpty && startsVerb
        || ["in", "from"].contains(word()) && !group.places.isEmpty
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
    case places([AudienceTree])
    case clause(AudienceTree, isDenied: Bool)
    case adjective(AudienceTree)
  }

  private func add(_ part: Part, to group: inout AudienceGroup, at start: Int, isOr: Bool) {
    switch part {
    case .places(let places): group.places += places
    case .adjective(let tree): group.adjectives.append(tree)
    case .clause(let tree, let isDenied):
      if group.clauseStart == nil { group.clauseStart = start }
      if isDenied {
        group.denied.append(tree)
      } else if isOr, let last = group.clauses.popLast() {
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
    if stands("statewide"), let state = try place(after: nil) { return .places([state]) }
    if take(Self.inWords) != nil { return .places(try places(after: "in")) }
    if take(["of"]) != nil { return .places(try places(after: "of")) }
    if take(["at stage", "at the stage", "at", "in stage"]) != nil {
      guard let stages = stages() else { throw notUnderstood() }
      return .adjective(.trait(.stages(stages)))
    }
    let isClause = take(["who", "that", "which"]) != nil
    guard isClause || joiner != nil || startsClause else { return nil }
    return try clause(isAlone: !group.isDefined)
  }

  private static let inWords = [
    "living in", "who live in", "that live in", "who lives in", "who are in", "who are from",
    "based in", "located in", "residing in", "in", "from", "inside", "within", "across",
    "throughout",
  ]
  private static let withoutHub = [
    "without a hub", "without any hub", "without hub", "with no hub", "in no hub", "not in a hub",
    "not in any hub", "who have no hub", "who are in no hub", "who are not in a hub",
    "who are not in any hub", "who do not have a hub", "who dont have a hub",
  ]

  /// Whether something that narrows begins here.
  var startsPart: Bool {
    startsClause || ["of", "at", "statewide"].contains(word())
      || Self.inWords.contains { stands($0) }
      || Self.withoutHub.contains { stands($0) }
  }

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
    let isDenied = take(Self.denials) != nil
    if let event = try event(isDenied: isDenied, mayDeny: false, isAlone: isAlone) {
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
        : .places(try places(after: "in"))
    }
    if take(["belong to", "members of", "part of", "with"]) != nil {
      return isDenied
        ? .clause(.joined(try places(after: "of")), isDenied: true)
        : .places(try places(after: "of"))
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

  private mutating func since() throws -> AudienceTree {
    let start = at
    while at < tokens.all.count, !isBut, !["who", "and", "or", "in", "from"].contains(word()) {
      at += 1
    }
    let said = tokens.said(start..<at)
    guard let moment = SinceWords.moment(said, in: scene) else {
      throw Refusal("I cannot read the day “\(said)”. Say it as in “new since March 1”.")
    }
    let day = scene.handling.settings.clock.dayWords(moment)
    return .trait(.since(moment.milliseconds, said: day))
  }

  // MARK: What they like to do

  private mutating func interests() throws -> AudienceTree {
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

  /// The longest run of words that names one thing.
  private mutating func interest() -> Interest? {
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
      at += length
      return found
    }
    return nil
  }

  private static let wishes = [
    "would like to help with", "want to help with", "can help with", "like to help with",
    "would like to do", "would like to", "would like", "want to do", "want to", "want", "like to",
    "like", "love to", "love", "interested in", "offered to", "offered", "signed up for",
    "help with",
    "can do", "can", "could", "have", "do", "did", "wrote", "write",
  ]

  /// What people have done stands for what they like: nobody keeps a list of it yet.
  private static let deeds: [String: Interest] = [
    "tabled": .tabling, "table": .tabling, "canvassed": .canvassing, "canvass": .canvassing,
    "lobbied": .lobbying, "lobby": .lobbying, "hosted": .hosting, "host": .hosting,
    "phonebanked": .phone, "called": .phone, "translate": .translation,
    "translated": .translation, "wrote": .letters, "write": .letters, "drive": .driving,
    "fundraise": .fundraising,
  ]
}
