import GRDB
import Language
import Mailroom

/// Whom a group names: the noun and what stands before it, a hub, a number, a name.
extension AudienceReading {
  mutating func readHead(_ group: inout AudienceGroup, isLeftOut: Bool) throws {
    if try takeOwnHub(&group) { return }
    if isLeftOut, startsPart { return }
    readAdjectives(&group)
    if takeNoun(&group) { return }
    if stands("since") || startsClause {
      // "new since Monday", "those who speak Spanish".
      return
    }
    if !group.adjectives.isEmpty, at == tokens.all.count || startsPart || isBut { return }
    if let number = CommandSlot.number(word()), word().hasPrefix("#") {
      group.whom = .named(try numbered(number))
      return
    }
    // "all" alone.
    if at > group.start, at == tokens.all.count || startsPart || isBut {
      group.isWhole = true
      return
    }
    try readPlaceOrName(&group)
  }

  /// "my hub", "our hub's contacts".
  private mutating func takeOwnHub(_ group: inout AudienceGroup) throws -> Bool {
    let mark = at
    skipFillers()
    if word(-1) == "our", mark < at { at -= 1 }
    guard
      take(["my own hubs", "my own hub", "my hubs", "my hub", "our own hub", "our hubs", "our hub"])
        != nil
    else {
      at = mark
      return false
    }
    let said = tokens.said((at - 2)..<at)
    // "our hub contacts" of a coordinator are all of them.
    let isContacts = take(["contacts", "contact people", "contact"]) != nil
    let own = scene.sender.roles.filter { $0.kind == .contact }.compactMap { Int64($0.scope) }
    let hubs = try own.compactMap { try Hub.find($0, in: scene.db) }
    if !isContacts { _ = take(Self.nouns) }
    guard let hub = hubs.first else {
      if isContacts {
        group.whom = .contacts
        return true
      }
      throw Refusal("You are a contact of no hub. Name the hub, as in “volunteers of Salem hub”.")
    }
    guard hubs.count == 1 else {
      throw Choice(
        said, among: hubs.map { .init(shown: "\($0.name) hub", instead: "\($0.name) hub") })
    }
    group.whom =
      isContacts
      ? .named(.trait(.contacts(.hub(hub.id, name: hub.name))))
      : .named(.trait(.hub(hub.id, name: hub.name)))
    return true
  }

  /// Stages, regions and languages before the noun: "new and offered volunteers", "Western Mass
  /// contacts", "Spanish-speaking people".
  private mutating func readAdjectives(_ group: inout AudienceGroup) {
    while at < tokens.all.count {
      let mark = at
      var stages: [Stage] = []
      while let stage = Stage(word: word()), stage != .leader, stage != .gone, word(1) != "since" {
        stages.append(stage)
        at += 1
        let joiner = at
        guard takeJoiner() else { break }
        if Stage(word: word()) == nil {
          at = joiner
          break
        }
      }
      if !stages.isEmpty {
        group.adjectives.append(.trait(.stages(stages)))
        continue
      }
      if let language = languageBefore() {
        group.adjectives.append(.trait(.language(language)))
        continue
      }
      at = mark
      return
    }
  }

  /// "Spanish-speaking people", "Spanish speakers".
  private mutating func languageBefore() -> String? {
    for (tail, isNoun) in [("-speaking", false), ("-speakers", true)] where word().hasSuffix(tail) {
      guard let name = Self.language(String(word().dropLast(tail.count))) else { continue }
      if !isNoun { at += 1 }
      return name
    }
    guard word(1) == "speaking" || word(1) == "speakers", let name = Self.language(word()) else {
      return nil
    }
    at += word(1) == "speaking" ? 2 : 1
    return name
  }

  static func language(_ word: String) -> String? {
    SpokenLanguage.reading("I speak \(word)").first?.name
  }

  mutating func takeNoun(_ group: inout AudienceGroup) -> Bool {
    if take(["hub contacts", "contact people", "contact persons", "contacts", "contact"]) != nil {
      group.whom = .contacts
      // "contacts of the hubs in the west"
      let mark = at
      if take(["of", "for"]) != nil {
        skipFillers()
        if take(["hubs"]) == nil { at = mark }
      }
    } else if take(["coordinators", "coordinator", "go team", "go! team"]) != nil {
      group.whom = .coordinators
    } else if take(["leaders", "leader"]) != nil {
      group.adjectives.append(.trait(.stages([.leader])))
      _ = take(Self.nouns)
    } else if take(["newcomers", "new sign-ups", "new signups"]) != nil {
      group.adjectives.append(.trait(.stages([.new])))
    } else if let noun = take(Self.nouns) {
      group.isWhole = ["everyone", "everybody", "anyone", "anybody"].contains(noun)
      if noun.hasSuffix("-speakers") { return true }
    } else if word().hasSuffix("-speakers") {
      at += 1
    } else {
      return false
    }
    return true
  }

  static let nouns = [
    "volunteers", "volunteer", "people", "persons", "everyone", "everybody", "anyone", "anybody",
    "folks", "members", "supporters", "those", "speakers", "sign-ups", "signups", "ones",
    "friends", "neighbors", "neighbours",
  ]

  /// Whether a group of its own begins here, after "and".
  var startsGroup: Bool {
    var offset = 0
    while Self.fillers.contains(word(offset)) || Stage(word: word(offset)) != nil { offset += 1 }
    if word().hasPrefix("#") || stands("my hub") || stands("our hub") { return true }
    let first = word(offset)
    return Self.nouns.contains(first) || ["contacts", "contact", "coordinators"].contains(first)
      || first == "leaders" || stands("hub contacts", at: offset)
      || offset > 0 && Stage(word: word(offset - 1)) != nil
      || first.hasSuffix("-speaking") || first.hasSuffix("-speakers")
      || ["speaking", "speakers"].contains(word(offset + 1))
  }

  // MARK: Numbers and names

  private mutating func numbered(_ number: Int64) throws -> AudienceTree {
    let said = tokens.said(at..<(at + 1))
    let reach = try scene.reach()
    if let entry = try Roster.entry(number, reach: reach, in: scene.db) {
      at += 1
      return .trait(.person(number, label: entry.label))
    }
    if let hub = try Hub.find(number, in: scene.db), reach.sees(hub) {
      at += 1
      return .trait(.hub(hub.id, name: hub.name))
    }
    if try isEvent(number) {
      throw Choice(
        said,
        among: ["going to", "invited to", "who did not answer"].map {
          .init(shown: "people \($0) \(said)", instead: "people \($0) \(said)")
        })
    }
    if try AudienceBlasts.isSeen(number, by: scene.sender, in: scene.db) {
      throw Choice(
        said,
        among: ["got", "did not get"].map {
          .init(shown: "people who \($0) \(said)", instead: "people who \($0) \(said)")
        })
    }
    throw Refusal("There is no \(said) among your people.")
  }

  /// One that the sender sees: another hub's reads as not there.
  func isEvent(_ number: Int64) throws -> Bool {
    try Event.find(number, in: scene.db).map { try scene.sees($0) } ?? false
  }

  /// "Worcester volunteers", "Cambridge hub", "the west", "Maria Lopez".
  private mutating func readPlaceOrName(_ group: inout AudienceGroup) throws {
    let start = at
    if let place = try place(after: nil) {
      let said = tokens.said(start..<at)
      if takeNoun(&group) {
        group.places = [place]
        return
      }
      if case .trait(.towns) = place { try askWhetherPerson(said) }
      if case .trait(.hub) = place {
        group.whom = .named(place)
        return
      }
      group.places = [place]
      return
    }
    let end = nameEnd
    guard end > at else { throw notUnderstood() }
    let said = tokens.said(at..<end)
    let found = try Roster.find(said, reach: scene.reach(), limit: 9, in: scene.db)
    if found.isEmpty {
      try suggestPlace(said)
      throw Refusal(
        "I know no town, hub or person “\(said)”. Say whom it is for as in \(Self.samples).")
    }
    let entry = try scene.person(said)
    at = end
    group.whom = .named(.trait(.person(entry.number, label: entry.label)))
  }

  /// Florence is a village and a name.
  private func askWhetherPerson(_ said: String) throws {
    let people = try Roster.find(said, reach: scene.reach(), limit: 8, in: scene.db)
      .filter(\.isCertain)
    guard !people.isEmpty else { return }
    throw Choice(
      said,
      among: [.init(shown: "everyone in \(said)", instead: "everyone in \(said)")]
        + people.map { .init(shown: $0.line, instead: "#\($0.number)") })
  }

  /// A name ends before what joins, narrows or leaves out.
  private var nameEnd: Int {
    var reading = self
    while reading.at < tokens.all.count {
      if reading.at > at,
        reading.startsPart || reading.isBut || Self.joiners.contains(reading.word())
      {
        break
      }
      reading.at += 1
    }
    return reading.at
  }
}
