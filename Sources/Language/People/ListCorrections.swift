import Foundation

/// What an answer to "these would be added: YES?" changes: "7 is jon@example.com yes", "not 12",
/// "without 3 and 4".
package struct ListCorrections: Hashable, Sendable {
  /// What was written about a line.
  package var said: [Int: String] = [:]
  package var dropped: Set<Int> = []
  /// "yes" stands in it too.
  package var confirms = false

  package var isEmpty: Bool { said.isEmpty && dropped.isEmpty }

  /// Reads an answer that corrects something; `nil` for one that says anything else as well, since
  /// then a person must look.
  ///
  /// - Parameter numbers: those of the lines.
  package init?(_ text: String, numbers: Set<Int>) {
    var tokens = Self.tokens(text)[...]
    while let token = tokens.popFirst() {
      let word = Words.fold(token.filter { !".,;!:)".contains($0) })
      if word == "\n" || word.isEmpty || Self.fillers.contains(word) { continue }
      if Self.yes.contains(word) {
        confirms = true
      } else if Self.without.contains(word) {
        let numbers = Self.numbers(&tokens, among: numbers)
        guard !numbers.isEmpty else { return nil }
        dropped.formUnion(numbers)
      } else if let number = Self.number(word), numbers.contains(number) {
        var value = Self.value(&tokens, numbers: numbers)
        guard !value.isEmpty else { return nil }
        if value.count > 1, let last = value.last.map({ Words.fold($0.filter { $0.isLetter }) }),
          Self.yes.contains(last)
        {
          value.removeLast()
          confirms = true
        }
        said[number] = value.joined(separator: " ")
      } else {
        return nil
      }
    }
    guard !isEmpty else { return nil }
  }

  private static let yes: Set<String> = [
    "yes", "yep", "yeah", "yup", "ok", "okay", "si", "sim", "claro", "sure", "add",
  ]
  private static let fillers: Set<String> = [
    "and", "but", "please", "thanks", "thank", "you", "the", "others", "rest", "all", "them",
    "line",
    "lines", "y", "e", "pero", "mas", "gracias", "obrigada", "obrigado", "por", "favor", "number",
    "linea", "linha", "also", "los", "demas", "os", "outros", "then", "hubkeeper", "hi",
  ]
  private static let without: Set<String> = [
    "not", "without", "except", "drop", "remove", "skip", "minus", "omit", "sin", "excepto",
    "menos",
    "quita", "quitar", "no", "sem", "exceto", "tira", "tirar", "nao", "ohne", "delete",
  ]
  private static let links: Set<String> = [
    "and", "y", "e", "&", "line", "lines", "or", "nor", "number",
  ]
  private static let verbs: Set<String> = [
    "is", "es", "e", "=", ":", "should", "be", "are", "as", "->",
  ]

  private static func tokens(_ text: String) -> [String] {
    text.prefix(8_000).replacing("\n", with: " \n ")
      .replacing(";", with: " \n ").split(separator: " ", omittingEmptySubsequences: true)
      .map(String.init)
  }

  static func number(_ word: String) -> Int? {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(digits)
  }

  /// "3 and 4", "3, 5-7".
  private static func numbers(
    _ tokens: inout ArraySlice<String>, among known: Set<Int>
  ) -> Set<Int> {
    var found: Set<Int> = []
    while let token = tokens.first {
      let word = Words.fold(token.filter { !".;!".contains($0) })
      if links.contains(word) {
        // "without 3 and 7 is …": the next number begins something new.
        guard
          let next = tokens.dropFirst().first.map({ Words.fold($0.filter { !".;!,".contains($0) }) }
          ),
          number(next) != nil || range(next) != nil, !isAbout(tokens.dropFirst())
        else { break }
        tokens.removeFirst()
        continue
      }
      if isAbout(tokens) { break }
      let listed = word.split(separator: ",").map(String.init)
      let numbers = listed.flatMap { part -> [Int] in
        if let one = number(part) { return [one] }
        return range(part).map(Array.init) ?? []
      }
      guard !listed.isEmpty, !numbers.isEmpty, numbers.allSatisfy(known.contains) else { break }
      found.formUnion(numbers)
      tokens.removeFirst()
    }
    return found
  }

  private static func isAbout(_ tokens: ArraySlice<String>) -> Bool {
    guard let second = tokens.dropFirst().first else { return false }
    return ["is", "es", "=", "should"].contains(Words.fold(second))
  }

  private static func range(_ word: String) -> ClosedRange<Int>? {
    let ends = word.split(separator: "-").map(String.init)
    guard ends.count == 2, let first = number(ends[0]), let last = number(ends[1]), first <= last,
      last - first < 500
    else { return nil }
    return first...last
  }

  /// What is said of a line: up to the end of the line, or to the next "8 is".
  private static func value(_ tokens: inout ArraySlice<String>, numbers: Set<Int>) -> [String] {
    var value: [String] = []
    while let first = tokens.first, verbs.contains(Words.fold(first)) { tokens.removeFirst() }
    while let token = tokens.first, token != "\n" {
      let word = Words.fold(token.filter { !".,;!:".contains($0) })
      if let number = number(word), numbers.contains(number), isAbout(tokens) { break }
      if !value.isEmpty, without.contains(word), word != "no",
        let next = tokens.dropFirst().first.map({ $0.filter { !".,;!".contains($0) } }),
        number(next) != nil
      {
        break
      }
      value.append(token)
      tokens.removeFirst()
    }
    while let last = value.last.map({ Words.fold($0.filter { !".,".contains($0) }) }),
      ["and", "y", "e", "please", "thanks", "but"].contains(last)
    { value.removeLast() }
    return value
  }
}
