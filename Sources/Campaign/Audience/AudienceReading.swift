import Foundation
import GRDB
import Language
import Mailroom

/// Reads a phrase from left to right:
///
///     phrase = group { (and | or | ,) group } { but not group … }
///     group  = [stage] [place] whom { in PLACE, … | of HUB | who … | going to #12 | since DAY }
///
/// `and` between two groups means both: people say "volunteers in Salem and contacts in the west".
/// Within a group each part narrows. What can be taken in two ways is asked about, never guessed:
/// its `Choice` puts words in the place of those, which can be taken in one.
struct AudienceReading {
  let scene: Scene
  let tokens: AudienceTokens
  var at = 0
  private var knownDistricts: AudienceDistrictNames?

  init(_ words: String, in scene: Scene) throws {
    self.scene = scene
    tokens = AudienceTokens(words, language: scene.language)
    guard !tokens.all.isEmpty else {
      throw Refusal("Whom is it for? Say it as in \(AudienceReading.samples).")
    }
  }

  /// Read once, where a phrase may name one.
  mutating func districtNames() throws -> AudienceDistrictNames {
    if let knownDistricts { return knownDistricts }
    let names = try AudienceDistrictNames(in: scene.db)
    knownDistricts = names
    return names
  }

  static let samples = """
    “volunteers in Worcester”, “new volunteers of Cambridge hub”, “everyone in the west” or “people \
    going to #12”
    """

  mutating func whole() throws -> AudienceTree {
    let included = try groups()
    var excluded: [AudienceTree] = []
    while takeBut() { excluded += try groups(isLeftOut: true) }
    guard at == tokens.all.count else { throw notUnderstood() }
    let tree = AudienceTree.joined(included)
    return excluded.isEmpty ? tree : .but(tree, not: .joined(excluded))
  }

  // MARK: Groups

  /// - Parameter isLeftOut: after "but not", where a place or a clause alone is said.
  private mutating func groups(isLeftOut: Bool = false) throws -> [AudienceTree] {
    var groups = [try group(isLeftOut: isLeftOut)]
    while at < tokens.all.count {
      let mark = at
      guard takeJoiner() else { break }
      if isBut {
        at = mark
        break
      }
      groups.append(try group(isLeftOut: isLeftOut))
    }
    // "volunteers and contacts in the west": what stands behind both is said of both.
    for index in groups.indices.reversed().dropFirst() where groups[index].isBare {
      groups[index].share(groups[index + 1])
    }
    try askWhoseClause(groups)
    return try groups.map { try $0.tree(self) }
  }

  /// "volunteers in Salem and contacts in the west who speak Spanish": which of them speak it?
  private func askWhoseClause(_ groups: [AudienceGroup]) throws {
    guard groups.count > 1, let last = groups.last, let clause = last.clauseStart, last.isDefined,
      !last.isShared, groups.dropLast().allSatisfy({ $0.clauseStart == nil && !$0.isNamed })
    else { return }
    let said = tokens.said(clause..<last.end)
    let head = tokens.said(last.start..<clause)
    let others = groups.dropLast().map { tokens.said($0.start..<$0.end) }
    let each = (others + [head]).map { "\($0) \(said)" }.joined(separator: " and ")
    let one = ([("\(head) \(said)")] + others).joined(separator: " and ")
    throw Choice(
      tokens.said(groups[0].start..<last.end),
      among: [.init(shown: each, instead: each), .init(shown: one, instead: one)])
  }

  private mutating func group(isLeftOut: Bool) throws -> AudienceGroup {
    var group = AudienceGroup(start: at)
    skipFillers()
    // "our hub" is not every hub.
    if at > group.start, word(-1) == "our", stands("hub") || stands("hubs") { at -= 1 }
    try readHead(&group, isLeftOut: isLeftOut)
    try readParts(&group)
    group.end = at
    guard group.end > group.start else { throw notUnderstood() }
    return group
  }

  // MARK: Words

  func word(_ offset: Int = 0) -> String {
    tokens.all.indices.contains(at + offset) ? tokens.all[at + offset].folded : ""
  }

  /// Whether these words stand here: "who live in".
  func stands(_ phrase: String, at offset: Int = 0) -> Bool {
    var index = offset
    for part in phrase.split(separator: " ") {
      guard word(index) == part else { return false }
      index += 1
    }
    return true
  }

  /// Takes the first of these phrases that stands here; the longer ones come first.
  mutating func take(_ phrases: [String]) -> String? {
    guard let found = phrases.first(where: { stands($0) }) else { return nil }
    at += found.split(separator: " ").count
    return found
  }

  mutating func skipFillers() {
    while Self.fillers.contains(word()), at < tokens.all.count { at += 1 }
  }

  mutating func takeJoiner() -> Bool {
    let mark = at
    while take(Self.joiners) != nil {}
    return at > mark
  }

  private mutating func takeBut() -> Bool {
    let mark = at
    while word() == "," { at += 1 }
    guard let length = butLength else {
      at = mark
      return false
    }
    at += length
    return true
  }

  /// Whether what is left out begins here.
  var isBut: Bool { butLength != nil }

  private var butLength: Int? {
    if stands("without"), Self.hubless.contains(where: { stands($0) }) { return nil }
    if stands("but only") || stands("but just") { return nil }
    guard let found = Self.buts.first(where: { stands($0) }) else { return nil }
    return found.split(separator: " ").count
  }

  func notUnderstood() -> Refusal {
    let rest = tokens.said(min(at, tokens.all.count)..<tokens.all.count)
    return Refusal(
      rest.isEmpty
        ? "Something is missing at the end of “\(tokens.text)”."
        : "I do not understand “\(rest)” there. Say whom it is for as in \(Self.samples).")
  }

  static let fillers: Set = ["all", "the", "our", "every", "just", "only", "any", "please", "also"]
  static let joiners = [
    "and also", "as well as", "along with", "together with", "and", "or", "plus", ",",
  ]
  static let buts = [
    "but not for", "but not", "but no", "but without", "and not", "except for", "except",
    "excluding", "leaving out", "other than", "apart from", "minus", "without", "but", "not the",
    "not those", "not people", "not in",
  ].sorted { $0.count > $1.count }
  static let hubless = ["without a hub", "without any hub", "without hub"]
}
