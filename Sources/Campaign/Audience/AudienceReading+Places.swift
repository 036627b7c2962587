import GRDB
import Language
import Mailroom

/// Places: towns and villages, ZIPs, counties, hubs, districts, the two regions.
extension AudienceReading {
  /// One or several: "in Worcester, Auburn or Oxford".
  mutating func places(after preposition: String) throws -> [AudienceTree] {
    var places = [try surePlace(after: preposition)]
    while at < tokens.all.count {
      let mark = at
      guard takeJoiner(), !isBut else {
        at = mark
        break
      }
      var again = preposition
      if let other = take(["in", "from", "of"]) { again = other }
      if !startsGroup, !startsClause, let next = try place(after: again) {
        // "in Salem and Lynn volunteers" is two groups.
        if !Self.nouns.contains(word()), !["contacts", "leaders"].contains(word()) {
          places.append(next)
          continue
        }
      }
      at = mark
      break
    }
    return places
  }

  private mutating func surePlace(after preposition: String) throws -> AudienceTree {
    if let place = try place(after: preposition) { return place }
    let said = tokens.said(at..<runEnd(from: at))
    guard !said.isEmpty else { throw notUnderstood() }
    try suggestPlace(said)
    throw Refusal("I know no town, ZIP code, hub or district “\(said)”.")
  }

  /// The place that stands here, if one does.
  ///
  /// - Parameter preposition: "of" is a hub's before it is a town's.
  mutating func place(after preposition: String?) throws -> AudienceTree? {
    let mark = at
    while ["the", "all", "our"].contains(word()), !stands("our hub") { at += 1 }
    if stands("my hub") || stands("our hub") {
      var own = AudienceGroup(start: at)
      try readHead(&own, isLeftOut: false)
      if case .named(let tree) = own.whom { return tree }
    }
    if let district = try district(isDefinite: at > mark) { return .trait(.district(district)) }
    if let hub = try namedHub() { return hub }
    if let zip = try zip() { return zip }
    _ = take(["town of", "city of", "village of"])
    let end = runEnd(from: at)
    if preposition == "of", let hub = try hub(upTo: end) { return hub }
    if let towns = try towns(upTo: end) { return towns }
    if let region = try region() { return region }
    if let county = try county() { return county }
    if preposition != nil || end - at > 1, let hub = try hub(upTo: end) { return hub }
    at = mark
    return nil
  }

  /// Where a run of words ends that can be one name.
  private func runEnd(from start: Int) -> Int {
    var reading = self
    reading.at = start
    while reading.at < tokens.all.count, reading.at < start + 6 {
      if Self.joiners.contains(reading.word()) || reading.isBut { break }
      if reading.at > start, reading.startsPart || Self.nouns.contains(reading.word()) { break }
      if reading.at > start, ["contacts", "leaders", "coordinators"].contains(reading.word()) {
        break
      }
      reading.at += 1
    }
    return reading.at
  }

  // MARK: Hubs

  /// "Cambridge hub", also where the name has an "and" in it; "hub #7", "#7".
  private mutating func namedHub() throws -> AudienceTree? {
    if let number = CommandSlot.number(word()), word().hasPrefix("#") {
      guard let hub = try Hub.find(number, in: scene.db), try scene.reach().sees(hub) else {
        return nil
      }
      at += 1
      return .trait(.hub(hub.id, name: hub.name))
    }
    var end = at
    var crossed = false
    while end < tokens.all.count, end < at + 8, !["hub", "hubs"].contains(tokens.all[end].folded) {
      let folded = tokens.all[end].folded
      // "Springfield without a hub" names none.
      if Self.withoutHub.contains(where: { stands($0, at: end - at) }) { return nil }
      if Self.joiners.contains(folded) { crossed = true }
      if ["in", "of", "who", "but", "except", "from"].contains(folded)
        || Self.nouns.contains(folded)
      {
        return nil
      }
      end += 1
    }
    guard end > at, end < tokens.all.count, end < at + 8 else { return nil }
    let said = tokens.said(at..<end)
    if crossed {
      let found = try Hub.find(said, reach: scene.reach(), in: scene.db)
      guard let hub = found.first, found.count == 1, NameWords.of(hub.name) == NameWords.of(said)
      else { return nil }
    }
    let hub = try scene.hub(said)
    at = end + 1
    return .trait(.hub(hub.id, name: hub.name))
  }

  /// A hub by its name alone, the longest run of words that is one.
  private mutating func hub(upTo end: Int) throws -> AudienceTree? {
    for length in stride(from: end - at, to: 0, by: -1) {
      let said = tokens.said(at..<(at + length))
      let found = try Hub.find(said, reach: scene.reach(), in: scene.db).filter {
        HubNames.isCertain(said, $0)
      }
      guard let hub = found.first else { continue }
      guard found.count == 1 else {
        throw Choice(
          said, among: found.prefix(9).map { .init(shown: $0.label, instead: "\($0.name) hub") })
      }
      at += length
      return .trait(.hub(hub.id, name: hub.name))
    }
    return nil
  }

  // MARK: Towns, ZIPs, counties

  private mutating func zip() throws -> AudienceTree? {
    let mark = at
    _ = take(["zip codes", "zip code", "zip"])
    let zip = word()
    guard zip.count == 5, zip.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      at = mark
      return nil
    }
    guard try !Places.towns(inZIP: zip, in: scene.db).isEmpty else {
      throw Refusal("I know no ZIP code \(zip).")
    }
    at += 1
    return .trait(.zip(zip))
  }

  /// The longest run of words that is a town, or a village of one.
  private mutating func towns(upTo end: Int) throws -> AudienceTree? {
    for length in stride(from: min(end - at, 5), to: 0, by: -1) {
      let said = tokens.said(at..<(at + length))
      let isCounty = ["county", "county's"].contains(word(length))
      if isCounty { continue }
      let towns = try Self.spellings(of: said).lazy
        .map { try Places.towns(named: $0, in: self.scene.db) }.first { !$0.isEmpty }
      guard let towns, let town = towns.first else { continue }
      guard towns.count == 1 else {
        throw Choice(
          said, among: towns.map { .init(shown: "\(said) in \($0)", instead: $0) })
      }
      at += length
      let isVillage = NameWords.of(town) != NameWords.of(said)
      return .trait(.towns([town], said: isVillage ? said : nil))
    }
    return nil
  }

  /// As typed, and without what is short or behind: "Mt. Washington", "Salem, MA".
  private static func spellings(of said: String) -> [String] {
    let words = said.split(separator: " ").map(String.init)
    let whole = words.map { short[WrittenWord.fold($0.filter { $0 != "." })] ?? $0 }
    return [said, whole.joined(separator: " "), said.replacing("’", with: "'")]
  }

  private static let short = [
    "mt": "Mount", "n": "North", "no": "North", "s": "South", "so": "South", "w": "West",
    "e": "East", "gt": "Great", "ctr": "Center",
  ]

  private mutating func county() throws -> AudienceTree? {
    let counties = try String.fetchAll(
      scene.db, cached: "SELECT DISTINCT county FROM town ORDER BY county")
    guard let county = counties.first(where: { stands(WrittenWord.fold($0)) }) else { return nil }
    at += county.split(separator: " ").count
    _ = take(["county"])
    return .trait(.county(county))
  }

  /// What is spelled nearly so: never taken without asking.
  func suggestPlace(_ said: String) throws {
    let spelling = Spelling(NameWords.of(said).joined(separator: " "))
    guard spelling.count >= 4 else { return }
    let limit = spelling.count >= 7 ? 2 : 1
    let towns = try String.fetchAll(
      scene.db, cached: "SELECT name FROM town UNION SELECT name FROM place ORDER BY name")
    let near = towns.filter {
      spelling.distance(
        to: Spelling(NameWords.of($0).joined(separator: " ")), limit: limit) <= limit
    }
    guard !near.isEmpty else { return }
    throw Choice(said, among: near.prefix(9).map { .init(shown: $0, instead: $0) })
  }

  // MARK: Regions

  private mutating func region() throws -> AudienceTree? {
    let mark = at
    let isWest = take(["western", "west", "western ma"]) != nil
    let isEast = !isWest && take(["eastern", "east"]) != nil
    let isState =
      !isWest && !isEast
      && take([
        "whole state", "entire state", "state", "commonwealth", "statewide", "massachusetts",
      ])
        != nil
    guard isWest || isEast || isState else { return nil }
    if isState, word() == "senate" || word() == "house" || word() == "rep" {
      at = mark
      return nil
    }
    if !isState {
      _ = take(["massachusetts", "mass", "ma"])
      _ = take(["region", "part of the state", "side", "part", "hubs"])
    }
    let sight = Sight(try scene.reach())
    let region = isState ? nil : isWest ? "west" : "east"
    guard sight.isState || region.map(sight.regions.contains) == true else {
      throw Refusal(outOfReach(sight))
    }
    return .trait(region.map { .region($0) } ?? .state)
  }

  private func outOfReach(_ sight: Sight) -> String {
    if !sight.regions.isEmpty {
      let regions = sight.regions.sorted().map { "the \($0)" }.joined(separator: " and ")
      return "You look after \(regions): your mail to many can go there."
    }
    return "You can write to the people of your own hub: “my hub”, or “volunteers in” a town."
  }
}
