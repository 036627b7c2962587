import GRDB
import Language
import Mailroom

/// Districts: by number, by name, and what could be another.
extension AudienceReading {
  /// A district that stands here: "3rd Middlesex", "Senate's Hampden and Hampshire", "4th
  /// Congressional district", "MA-4".
  ///
  /// - Parameter isDefinite: "the" stands before it.
  mutating func district(isDefinite: Bool) throws -> AudienceDistrict? {
    let mark = at
    var chamber = try takeChamber()
    if let congress = try congress(chamber) { return congress }
    let start = at
    let (words, ends) = wordsAhead()
    var (found, count) = try districtNames().longest(words, in: chamber)
    guard count > 0 else {
      at = mark
      return nil
    }
    at = ends[count - 1]
    let end = at
    let said = tokens.said(start..<end)
    if chamber == nil { chamber = try takeChamber() }
    let isSaid = chamber != nil || take(["districts", "district", "seat"]) != nil
    if let chamber { found = found.filter { $0.chamber == chamber } }
    let isNumbered = words.first.map { $0.allSatisfy(\.isNumber) } ?? false
    if !isNumbered, !isSaid {
      // "Worcester and Hampden" is two towns before it is a Senate district.
      guard count > 1 || isDefinite, found.count == 1, let only = found.first else {
        at = mark
        return nil
      }
      let parts = said.split(separator: " ").map(String.init)
        .filter { !["and", "&"].contains($0.lowercased()) }.map { $0.filter { $0 != "," } }
      let areTowns = try parts.allSatisfy { try !Places.towns(named: $0, in: scene.db).isEmpty }
      if areTowns, !isDefinite {
        at = mark
        return nil
      }
      if !isDefinite {
        let district = try self.district(only.chamber, only.name)
        throw Choice(
          said,
          among: [
            .init(shown: district.words, instead: district.words),
            .init(
              shown: parts.map { "\($0) County" }.joined(separator: " and "),
              instead: parts.map { "\($0) County" }.joined(separator: " and ")),
          ])
      }
    }
    if !isSaid, isNumbered { try askAboutTown(in: words, found, from: start, to: end) }
    if found.count > 1 {
      // Digits are the House's.
      let isDigits = tokens.all[start].folded.first?.isNumber == true
      guard isDigits, let house = found.first(where: { $0.chamber == .house }) else {
        throw Choice(
          said,
          among: try found.map {
            let sure = try district($0.chamber, $0.name).sure
            return .init(shown: sure, instead: sure)
          })
      }
      found = [house]
    }
    guard let only = found.first else {
      throw Refusal("There is no such district “\(tokens.said(mark..<at))”.")
    }
    try askAboutCounty(behind: only, from: start, to: end)
    return try district(only.chamber, only.name)
  }

  private func district(_ chamber: Chamber, _ name: String) throws -> AudienceDistrict {
    // Index: townDistrictByDistrict.
    let split = try Int.fetchOne(
      scene.db,
      cached: """
        SELECT 1 FROM townDistrict AS here WHERE chamber = :chamber AND district = :district
          AND EXISTS (SELECT 1 FROM townDistrict AS other WHERE other.town = here.town
            AND other.chamber = here.chamber AND other.district <> here.district) LIMIT 1
        """, arguments: ["chamber": chamber.rawValue, "district": name])
    return AudienceDistrict(
      chamber: chamber, name: name, isSplit: split != nil,
      asksPeople: try scene.db.tableExists("personDistrict"))
  }

  private mutating func takeChamber() throws -> Chamber? {
    let senate = ["state senate", "senates", "senate", "state senators", "senators", "senator"]
    let house = [
      "state house", "state representatives", "state representative", "state rep", "state reps",
      "houses", "house", "representatives", "representative", "rep",
    ]
    let congress = ["us house", "congressional", "congresss", "congress", "cd"]
    let mark = at
    for (words, chamber) in [
      (congress, Chamber.congress), (senate, .senate), (house, .house),
    ] where take(words) != nil {
      // "house parties" and "rep. Brook" are none.
      _ = take(["districts", "district", "seat"])
      let isBehind = mark > 0 && AudienceDistrictNames.word(tokens.all[mark - 1].folded) != []
      if isBehind || chamber == .congress || word().first?.isNumber == true
        || AudienceDistrictNames.ordinals[word()] != nil
      {
        return chamber
      }
      if try districtNames().longest(wordsAhead().words, in: chamber).count > 0 { return chamber }
      at = mark
    }
    return nil
  }

  /// "4th Congressional district", "congressional district 4", "MA-4".
  private mutating func congress(_ chamber: Chamber?) throws -> AudienceDistrict? {
    let mark = at
    var number: Int?
    if word().hasPrefix("ma-") || word().hasPrefix("ma0") {
      number = Int(word().dropFirst(3))
      at += 1
    } else if chamber == .congress {
      _ = take(["number", "no"])
      number = AudienceDistrictNames.word(word()).first.flatMap { Int($0) }
      at += 1
    } else if let first = AudienceDistrictNames.word(word()).first.flatMap({ Int($0) }),
      chamber == nil
    {
      at += 1
      if take(["congressional district", "congressional", "congress district", "us house district"])
        != nil
      {
        number = first
      } else if word() == "district" {
        let said = tokens.said(mark..<(at + 1))
        throw Refusal(
          "Which “\(said)”? Say it as in “3rd Middlesex”, “Third Middlesex Senate district” or “4th Congressional district”."
        )
      }
    }
    guard let number else {
      at = mark
      return nil
    }
    _ = take(["district", "seat"])
    let name = "MA-\(number)"
    let known = try Places.districtNames(of: .congress, in: scene.db)
    guard known.contains(name) else {
      throw Refusal("There is no Congressional district \(number) on record.")
    }
    return try district(.congress, name)
  }

  /// The words from here on as names have them, and where each ends.
  private func wordsAhead() -> (words: [String], ends: [Int]) {
    var words: [String] = []
    var ends: [Int] = []
    for index in tokens.all.indices.dropFirst(at).prefix(10) {
      let folded = tokens.all[index].folded
      if ["but", "except", "who", "in", "of", "or"].contains(folded) { break }
      for word in AudienceDistrictNames.word(folded) {
        words.append(word)
        ends.append(index + 1)
      }
    }
    return (words, ends)
  }

  /// "the 2nd Bristol and Plymouth" is a Senate district, or the House's 2nd Bristol and a town.
  private mutating func askAboutTown(
    in words: [String], _ found: [AudienceDistrictNames.Name], from start: Int, to end: Int
  ) throws {
    guard tokens.all[start].folded.first?.isNumber == true, let long = found.first,
      long.words.count > 2
    else { return }
    let short = try districtNames().longest(Array(words.prefix(2)), in: .house).names.first
    let rest = tokens.said((end - 1)..<end)
    guard let short, long.words.count == 3,
      try !Places.towns(named: rest, in: scene.db).isEmpty
    else { return }
    let senate = try district(long.chamber, long.name).sure
    let both = try "\(district(.house, short.name).sure) and in \(rest)"
    throw Choice(
      tokens.said(start..<end),
      among: [.init(shown: senate, instead: senate), .init(shown: both, instead: both)])
  }

  /// "the 2nd Hampden and Hampshire" where there is none such: the 2nd Hampden is not guessed.
  private mutating func askAboutCounty(
    behind found: AudienceDistrictNames.Name, from start: Int, to end: Int
  ) throws {
    var next = end
    while next < tokens.all.count, ["and", ","].contains(tokens.all[next].folded) { next += 1 }
    guard next > end, next < tokens.all.count else { return }
    let folded = tokens.all[next].folded
    let after = tokens.all.indices.contains(next + 1) ? tokens.all[next + 1].folded : ""
    let counties = try String.fetchAll(
      scene.db, cached: "SELECT DISTINCT county FROM town ORDER BY county")
    guard after != "county", after != "hub",
      let county = counties.first(where: { WrittenWord.fold($0) == folded })
    else { return }
    let number = found.words.first.map { $0.allSatisfy(\.isNumber) } ?? false
    guard number else { return }
    let said = tokens.said(start..<(next + 1))
    let sure = try district(found.chamber, found.name).sure
    var candidates = [
      Choice.Candidate(
        shown: "\(sure) and \(county) County", instead: "\(sure) and \(county) County")
    ]
    let pair = Array(found.words.dropFirst()) + [folded]
    for name in try districtNames().longest(pair, in: nil).names
    where name.words.count == pair.count {
      let other = try district(name.chamber, name.name).sure
      candidates.insert(.init(shown: other, instead: other), at: 0)
    }
    candidates.append(.init(shown: "\(sure) alone", instead: sure))
    throw Choice(said, among: candidates)
  }
}
