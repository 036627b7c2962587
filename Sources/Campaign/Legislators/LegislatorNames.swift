import Language
import Mailroom

/// Finds sitting members by what people call them: "Rep. Marsh", "Helen Marsh", "Brabber",
/// "the 34th Middlesex".
package enum LegislatorNames {
  /// Who fits a phrase.
  package struct Found: Sendable, Equatable {
    package var holders: [OfficeHolder] = []
    /// Spelled as on record; a near name is a guess.
    package var isCertain = false
  }

  private static let house: Set<String> = [
    "rep", "representative", "reps", "representatives", "deputado", "diputado",
  ]
  private static let senate: Set<String> = [
    "sen", "sens", "senator", "senators", "senador", "senadora",
  ]
  private static let courtesies: Set<String> = [
    "the", "state", "hon", "honorable", "mr", "mrs", "ms", "dr", "us", "u", "s", "congresswoman",
    "congressman", "member", "of", "congress", "office", "diputada", "deputada", "representante",
    "el", "la", "o", "a",
  ]

  /// Those among `holders` who fit: by whole names, else by family name, else by a near spelling.
  package static func find(_ phrase: String, among holders: [OfficeHolder]) -> Found {
    var words = NameWords.of(phrase.replacing("'s ", with: " ").replacing("’s ", with: " "))
    var among = holders
    let isHouse = words.contains(where: house.contains)
    let isSenate = words.contains(where: senate.contains)
    if isHouse != isSenate {
      let chambers: Set<Chamber> = isHouse ? [.house, .congress] : [.senate, .usSenate]
      among = holders.filter { chambers.contains($0.legislator.chamber) }
    }
    let bySeat = among.filter { isSeat($0, phrase) }
    if !bySeat.isEmpty { return Found(holders: bySeat, isCertain: true) }
    words.removeAll { house.contains($0) || senate.contains($0) || courtesies.contains($0) }
    guard !words.isEmpty else { return Found() }
    let names = among.map { (holder: $0, words: Self.words(of: $0)) }
    let exact = names.filter { name in words.allSatisfy(name.words.contains) }
    // A family name before somebody else's first name: "Lawn", "James".
    let byFamily = exact.filter { name in
      let family = NameWords.of(name.holder.legislator.family)
      return words.allSatisfy(family.contains)
    }
    let found = words.count == 1 && !byFamily.isEmpty ? byFamily : exact
    if !found.isEmpty { return Found(holders: found.map(\.holder), isCertain: true) }
    let near = names.filter { name in
      words.allSatisfy { word in name.words.contains { isNear(word, $0) } }
    }
    return Found(holders: near.map(\.holder))
  }

  /// The one who is called so and sits in another chamber than the title says.
  static func inOtherChamber(_ phrase: String, among holders: [OfficeHolder]) -> OfficeHolder? {
    let bare = NameWords.of(phrase).filter { !house.contains($0) && !senate.contains($0) }
    let found = find(bare.joined(separator: " "), among: holders)
    return found.isCertain && found.holders.count == 1 ? found.holders.first : nil
  }

  static func words(of holder: OfficeHolder) -> [String] {
    let legislator = holder.legislator
    return NameWords.of("\(legislator.name) \(legislator.given) \(legislator.family)")
  }

  private static func isSeat(_ holder: OfficeHolder, _ phrase: String) -> Bool {
    let district = NameWords.of(holder.legislator.district).joined(separator: " ")
    let said = NameWords.of(phrase).filter {
      !["the", "district", "of", "house", "senate"].contains($0)
    }.joined(separator: " ")
    return district == said
      || said
        == NameWords.of(holder.legislator.district).filter {
          $0 != "of"
        }.joined(separator: " ")
  }

  private static func isNear(_ word: String, _ name: String) -> Bool {
    if word == name { return true }
    let length = min(word.count, name.count)
    guard length > 3 else { return false }
    let limit = length < 7 ? 1 : 2
    return Spelling(word).distance(to: Spelling(name), limit: limit) <= limit
  }
}

extension Scene {
  /// The one sitting member that a phrase means.
  ///
  /// - Throws: `Choice` where several fit or the name is only near; `Refusal` for nobody.
  func legislator(
    _ phrase: String, of chambers: Set<Chamber> = [.house, .senate, .congress, .usSenate]
  ) throws -> OfficeHolder {
    let all = try LegislatorDirectory(in: db).all(chambers)
    guard !all.isEmpty else {
      throw Refusal(
        "No legislators are on record yet: hubkeeper import legislators puts them there.")
    }
    let found = try narrowed(LegislatorNames.find(phrase, among: all))
    if let only = found.holders.first, found.holders.count == 1, found.isCertain { return only }
    if found.holders.isEmpty,
      let other = LegislatorNames.inOtherChamber(phrase, among: all)
    {
      // "Rep. Barber", who is a Senator by now: said, and asked.
      throw Choice(phrase, among: [Choice.Candidate(shown: other.titled, instead: other.titled)])
    }
    guard !found.holders.isEmpty, found.holders.count <= 9 else {
      throw Refusal(
        found.holders.isEmpty
          ? "There is no legislator “\(phrase)” on record."
          : "“\(phrase)” fits \(found.holders.count) legislators. Write first and last name.")
    }
    throw Choice(
      phrase,
      among: found.holders.map { holder in
        // Two of one name are told apart by their seats.
        let isOne = all.count { $0.titled == holder.titled } == 1
        return Choice.Candidate(
          shown: "\(holder.titled), \(holder.legislator.district)",
          instead: isOne ? holder.titled : holder.legislator.district)
      })
  }
}
