import Foundation

/// One way to say a command, as the table of commands writes it, and the reading of lines by it.
///
///     move {person} to|into {hub}
///     volunteers [in {town}] [at {stage}]
///     note {person}: {words}
///
/// Lower-case words stand for themselves in any case, `a|b` for either, `[…]` may be missing,
/// `{slot}` takes words; a colon after a slot must be there.
package struct CommandForm: Sendable {
  indirect enum Element: Sendable {
    case word([String])
    case slot(CommandSlot, hasColon: Bool)
    case optional([Element])
  }

  package let text: String
  let elements: [Element]

  package init(_ text: String) {
    self.text = text
    var rest = Self.tokens(text)[...]
    elements = Self.elements(&rest)
  }

  /// As people see it: `MOVE PERSON to HUB`.
  package var shown: String {
    var isVerb = true
    var shown: [String] = []
    for token in Self.tokens(text) {
      if token == "[" || token == "]" {
        isVerb = false
        shown.append(token)
      } else if token.hasPrefix("{") {
        isVerb = false
        let name = token.dropFirst().prefix { $0 != "}" }
        shown.append(name.uppercased() + (token.hasSuffix(":") ? ":" : ""))
      } else {
        let first = token.split(separator: "|").first.map(String.init) ?? token
        if ["in", "of", "from", "to", "as"].contains(first) { isVerb = false }
        shown.append(isVerb ? first.uppercased() : first)
      }
    }
    return shown.joined(separator: " ").replacing("[ ", with: "[").replacing(" ]", with: "]")
  }

  /// The words that it begins with, each in its ways: `move`.
  package var verbs: [String] {
    guard case .word(let words)? = elements.first else { return [] }
    return words
  }

  /// All words that stand for themselves.
  var literals: [String] {
    func literals(_ elements: [Element]) -> [String] {
      elements.flatMap { element -> [String] in
        switch element {
        case .word(let words): words
        case .slot: []
        case .optional(let inner): literals(inner)
        }
      }
    }
    return literals(elements)
  }

  private static func tokens(_ text: String) -> [String] {
    text.replacing("[", with: " [ ").replacing("]", with: " ] ")
      .split(separator: " ").map(String.init)
  }

  private static func elements(_ rest: inout ArraySlice<String>) -> [Element] {
    var found: [Element] = []
    while let token = rest.popFirst() {
      if token == "]" { break }
      if token == "[" {
        found.append(.optional(elements(&rest)))
      } else if token.hasPrefix("{") {
        let name = token.dropFirst().prefix { $0 != "}" }
        found.append(
          .slot(CommandSlot(rawValue: String(name)) ?? .words, hasColon: token.hasSuffix(":")))
      } else {
        found.append(.word(token.split(separator: "|").map { Words.fold($0) }))
      }
    }
    return found
  }

  /// Reads a whole line by this form.
  package func match(_ line: WrittenLine) -> CommandMatch? {
    var match = CommandMatch(line: line)
    guard Self.match(elements[...], line, at: 0, &match) else { return nil }
    return match
  }

  private static func match(
    _ elements: ArraySlice<Element>, _ line: WrittenLine, at index: Int,
    _ match: inout CommandMatch
  ) -> Bool {
    guard let element = elements.first else { return index == line.words.count }
    let rest = elements.dropFirst()
    switch element {
    case .word(let words):
      guard let word = line.words[at: index], words.contains(word.folded) else { return false }
      return Self.match(rest, line, at: index + 1, &match)
    case .optional(let inner):
      let before = match
      if Self.match(inner[...] + rest, line, at: index, &match) { return true }
      match = before
      return Self.match(rest, line, at: index, &match)
    case .slot(let slot, let hasColon):
      let most = min(slot.mostWords, line.words.count - index)
      guard most > 0 else { return false }
      let before = match
      for count in slot.takesRest ? [line.words.count - index] : Array(1...most) {
        let range = index..<(index + count)
        guard slot.fits(line, range, endsInColon: hasColon) else { continue }
        match.slots[slot] = slot.takesRest ? line.rest(from: index) : line.text(range)
        if Self.match(rest, line, at: range.upperBound, &match) { return true }
        match = before
      }
      return false
    }
  }
}

/// A line read by a form: what stands in each slot, as it was written.
package struct CommandMatch: Sendable {
  package let line: WrittenLine
  package var slots: [CommandSlot: String] = [:]
  /// The lines below that belong to it, for commands that take some.
  package var block: [String] = []

  package subscript(slot: CommandSlot) -> String? { slots[slot] }
}
