import Foundation
import Language

/// Who came, as a contact writes it: "Maria, Joe", "all but Joe", "1 and 3", "nobody".
struct CameReading: Hashable {
  /// Places among the names.
  var came: Set<Int> = []
  /// What names nobody who was invited, or two of them.
  var unread: [String] = []
  /// Whether anything was said at all.
  var isSaid = false

  init(_ text: String, among names: [String]) {
    var words = text.replacing("\n", with: ", ")
    let folded = Self.folded(words)
    if Self.none.contains(folded) {
      isSaid = true
      return
    }
    var isAll = false
    for lead in Self.all
    where folded == lead || folded.hasPrefix(lead + " ") || folded.hasPrefix(lead + ",") {
      isAll = true
      isSaid = true
      words = String(
        words.split(whereSeparator: \.isWhitespace).dropFirst(lead.split(separator: " ").count)
          .joined(separator: " "))
      break
    }
    var named: Set<Int> = []
    for part in Self.parts(words) where !Self.isSmall(part) {
      isSaid = true
      let found = Self.places(of: part, among: names)
      guard found.count == 1 else {
        unread.append(part)
        continue
      }
      named.formUnion(found)
    }
    came = isAll ? Set(names.indices).subtracting(named) : named
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: " ,;:.!\n"))
  }

  private static let none: Set<String> = [
    "nobody", "no one", "noone", "none", "nobody came", "no one came", "nadie", "ninguno",
    "nadie vino", "ninguem", "nenhum", "ninguem veio",
  ]
  private static let all = [
    "all of them", "all", "everybody", "everyone", "todos", "todas", "todo mundo",
  ]

  /// The members of a list.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var current: [Substring] = []
    func end(_ current: inout [Substring]) {
      let part = current.joined(separator: " ")
        .trimmingCharacters(in: CharacterSet(charactersIn: " .!"))
      if !part.isEmpty { parts.append(part) }
      current = []
    }
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" || $0 == "+" }) {
      for word in piece.split(whereSeparator: \.isWhitespace) {
        if joiners.contains(folded(String(word))) { end(&current) } else { current.append(word) }
      }
      end(&current)
    }
    return parts
  }

  private static let joiners: Set<String> = [
    "and", "y", "e", "but", "except", "not", "menos", "excepto", "salvo", "exceto", "for", "came",
    "were", "there", "both", "only", "just", "solo", "so",
  ]
  private static func isSmall(_ part: String) -> Bool { joiners.contains(folded(part)) }

  /// By number, by whole name, or by a first name that one alone bears.
  private static func places(of part: String, among names: [String]) -> [Int] {
    if let number = Int(part.filter { $0 != "." && $0 != ")" }) {
      return names.indices.contains(number - 1) ? [number - 1] : []
    }
    let said = NameWords.of(part)
    guard !said.isEmpty else { return [] }
    let words = names.map(NameWords.of)
    let whole = words.indices.filter { words[$0] == said }
    if !whole.isEmpty { return whole }
    let first = words.indices.filter { said.count == 1 && words[$0].first == said.first }
    if !first.isEmpty { return first }
    return words.indices.filter { place in said.allSatisfy(words[place].contains) }
  }
}
