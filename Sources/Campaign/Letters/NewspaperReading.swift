import Foundation
import GRDB
import Language
import Mail

/// A newspaper as a coordinator writes it: "letters@telegram.example, 250 words, 30 days, towns
/// Worcester and Auburn".
struct NewspaperReading {
  var address: String?
  var link: String?
  var wordLimit: Int?
  var daysBetween: Int?
  /// "" is the whole state.
  var towns: [String] = []
  /// Named as towns, and none on record.
  var unknownTowns: [String] = []

  init(_ text: String, in db: Database) throws {
    var rest = text.replacing("\n", with: ", ")
    if let found = WebLink.first(in: rest) {
      link = found.link
      rest = rest.replacingCharacters(in: found.range, with: " ")
    }
    if let range = rest.range(of: "[^\\s,;<>()]+@[^\\s,;<>()]+", options: .regularExpression) {
      address =
        EmailAddress(
          String(rest[range]).trimmingCharacters(in: CharacterSet(charactersIn: ".:'\"")))?.rawValue
      rest = rest.replacingCharacters(in: range, with: " ")
    }
    wordLimit = Self.number(before: "words?", in: &rest).flatMap {
      (20...5_000).contains($0) ? $0 : nil
    }
    daysBetween = Self.number(before: "days?", in: &rest).flatMap {
      (0...400).contains($0) ? $0 : nil
    }
    let list: Substring
    if let lead = rest.range(
      of: "(towns?|covers?|for)[\\s:]+", options: [.regularExpression, .caseInsensitive])
    {
      list = rest[lead.upperBound...]
    } else {
      list = rest[...]
    }
    for part in list.replacingOccurrences(of: " and ", with: ",").split(whereSeparator: {
      $0 == "," || $0 == ";"
    }) {
      let name = part.trimmingCharacters(in: CharacterSet(charactersIn: " .:-<>()"))
      guard name.contains(where: \.isLetter), !Self.small.contains(name.lowercased()) else {
        continue
      }
      if ["statewide", "all towns", "the state", "the whole state"].contains(name.lowercased()) {
        towns.append("")
        continue
      }
      let found = try Places.towns(named: name, in: db)
      if found.isEmpty { unknownTowns.append(name) } else { towns += found }
    }
    towns = Array(Set(towns)).sorted()
  }

  private static let small: Set<String> = ["by mail", "by form", "up to", "at most", "letters to"]

  /// "250 words", "one letter every 30 days": taken out of the text.
  private static func number(before noun: String, in text: inout String) -> Int? {
    guard
      let range = text.range(
        of:
          "((one|1) letters? )?(a person )?(every|in|per|up to|at most|max\\.?|limit)?\\s*[0-9]{1,4} \(noun)( between| limit| at most)?",
        options: [.regularExpression, .caseInsensitive])
    else { return nil }
    let words = String(text[range])
    text = text.replacingCharacters(in: range, with: " ")
    return words.split { !$0.isNumber }.last.flatMap { Int($0) }
  }
}
