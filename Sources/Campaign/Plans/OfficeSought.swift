import Foundation
import GRDB
import Language
import Mailroom

/// What a candidate runs for, or where a ballot question is asked: a district, an office of the
/// whole state, or any other ("Mayor of Salem").
struct OfficeSought: Hashable {
  /// `3rd Essex`, `Governor`.
  var name: String
  /// `nil` for an office without a district on record.
  var chamber: Chamber?

  /// `the 3rd Essex (House)`, `Governor`.
  var words: String {
    switch chamber {
    case .house?: "the \(name) (House)"
    case .senate?: "the \(name) (Senate)"
    case .congress?: "\(name) (Congress)"
    default: name
    }
  }

  private static let statewide: [(said: [String], name: String)] = [
    (["lieutenant", "governor"], "Lieutenant Governor"), (["governor"], "Governor"),
    (["attorney", "general"], "Attorney General"), (["us", "senate"], "US Senate"),
    (["u", "s", "senate"], "US Senate"), (["us", "senator"], "US Senate"),
    (["treasurer"], "Treasurer"), (["auditor"], "Auditor"),
    (["secretary"], "Secretary of the Commonwealth"), (["president"], "President"),
  ]

  private static let chambers: [(said: [String], chamber: Chamber)] = [
    (["state", "representative"], .house), (["state", "rep"], .house),
    (["state", "house"], .house), (["house"], .house), (["representative"], .house),
    (["rep"], .house), (["state", "senate"], .senate), (["state", "senator"], .senate),
    (["senate"], .senate), (["senator"], .senate), (["congress"], .congress),
    (["congressional"], .congress),
  ]

  init(name: String, chamber: Chamber?) {
    self.name = name
    self.chamber = chamber
  }

  /// - Throws: `Refusal` for a number without such a district.
  init(_ text: String, in db: Database) throws {
    var words = text.split { !$0.isLetter && !$0.isNumber }.map { WrittenWord.fold($0) }
      .filter { !["the", "district", "of", "seat", "in"].contains($0) }
    if let known = Self.statewide.first(where: { words == $0.said || words == ["for"] + $0.said }) {
      self.init(name: known.name, chamber: nil)
      return
    }
    var chamber: Chamber?
    for (said, one) in Self.chambers {
      guard let at = words.indices.first(where: { words[$0...].starts(with: said) }) else {
        continue
      }
      chamber = one
      words.removeSubrange(at..<(at + said.count))
      break
    }
    let names = try AudienceDistrictNames(in: db)
    let plain = words.flatMap(AudienceDistrictNames.word)
    let congress = plain.first.flatMap(Int.init).map { "MA-\($0)" }
    if chamber == .congress, plain.count == 1, let congress {
      self.init(name: congress, chamber: .congress)
      return
    }
    let (longest, count) = names.longest(plain, in: chamber)
    var found = longest
    // Digits are how the House's are written, words the Senate's.
    if found.count > 1 {
      let isDigits = words.first?.first?.isNumber ?? false
      found = found.filter { $0.chamber == (isDigits ? .house : .senate) }
    }
    if count == plain.count, count > 0, let only = found.first, found.count == 1 {
      self.init(name: only.name, chamber: only.chamber)
      return
    }
    let bare = text.trimmingCharacters(in: [" ", ".", ",", ":"])
    guard words.first?.first?.isNumber != true,
      AudienceDistrictNames.ordinals[words.first ?? ""] == nil,
      chamber == nil
    else { throw Refusal("There is no district “\(bare)” on record.") }
    guard (2...60).contains(bare.count), !bare.contains("@"),
      !bare.contains(where: { "<>[]{}|".contains($0) })
    else { throw Refusal("“\(bare.prefix(60))” is no office that I can write down.") }
    self.init(name: bare, chamber: nil)
  }

  /// Whether it is the sender's to speak of: an office without a district is everybody's, a
  /// district that of its hubs' contacts and of coordinators.
  func isReached(by scene: Scene) throws -> Bool {
    guard let chamber, scene.sender.who != .coordinator else { return true }
    for role in scene.sender.roles where role.kind == .contact {
      guard let id = Int64(role.scope), let hub = try Hub.find(id, in: scene.db) else { continue }
      if try HubDistricts.of(hub, chamber, in: scene.db).contains(where: { $0.district == name }) {
        return true
      }
    }
    return false
  }

  /// The year of the next general election, which is in November of the even ones.
  static func electionYear(after day: CivilDate) -> Int {
    let (year, month, date) = day.parts
    if year % 2 != 0 { return year + 1 }
    return month == 12 || month == 11 && date > 15 ? year + 2 : year
  }

  /// `3rd Essex in 2028`, taken apart.
  static func year(in text: String) -> (words: String, year: Int?) {
    guard let match = text.firstMatch(of: /[\s,(]+(?:in\s+)?(20\d\d)\)?\s*$/) else {
      return (text, nil)
    }
    return (String(text[..<match.range.lowerBound]), Int(match.output.1))
  }
}
