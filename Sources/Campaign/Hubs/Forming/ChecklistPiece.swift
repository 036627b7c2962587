import Foundation

/// A sentence or a line of an answer to the checklist, and the number that it begins with.
struct ChecklistPiece: Hashable {
  /// As written, without its number.
  var text: String
  /// `nil`: it is known by its words alone.
  var box: ChecklistBox?
  /// The line that it stands in, so that a plan's second sentence stays with it.
  var line: Int
  let words: [String]

  init(_ text: String, box: ChecklistBox?, line: Int) {
    self.text = text
    self.box = box
    self.line = line
    words = Self.words(of: text)
  }

  /// Lower case without marks, one blank between words and at either end.
  var folded: String { " " + words.joined(separator: " ") + " " }

  func has(_ phrases: [String]) -> Bool {
    let folded = folded
    return phrases.contains { folded.contains(" \($0) ") }
  }

  func hasWord(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }

  /// Words as they are compared: "Fix It!" is "fix it", "1-on-1s" is "1-on-1s".
  static func words(of text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" && $0 != "@" }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'-")) }
      .filter { !$0.isEmpty }
  }

  /// An answer in its pieces: by lines, full stops and semicolons, not after "Rep." or "7 p.m.".
  static func all(of text: String) -> [ChecklistPiece] {
    var pieces: [ChecklistPiece] = []
    for (number, line) in text.prefix(8_000).split(whereSeparator: \.isNewline).enumerated() {
      for sentence in sentences(of: String(line)) {
        let (box, words) = numbered(sentence)
        let piece = ChecklistPiece(words, box: box, line: number)
        if !piece.words.isEmpty { pieces.append(piece) }
      }
    }
    return Array(pieces.prefix(80))
  }

  static func sentences(of line: String) -> [String] {
    var found: [String] = []
    var current = ""
    var index = line.startIndex
    while index < line.endIndex {
      let letter = line[index]
      current.append(letter)
      index = line.index(after: index)
      let ends = index == line.endIndex || line[index] == " "
      guard letter == ";" || ends && ".!?".contains(letter), !current.hasSuffix("GO!") else {
        continue
      }
      guard letter != "." || !isAbbreviation(current, before: line[index...]) else { continue }
      found.append(current)
      current = ""
    }
    found.append(current)
    return found.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t;-–*•>")) }
      .filter { !$0.isEmpty }
  }

  private static func isAbbreviation(_ text: String, before rest: Substring) -> Bool {
    guard let last = text.dropLast().split(separator: " ").last?.lowercased() else { return false }
    if last.contains("@") { return false }
    if last.allSatisfy(\.isNumber) { return last.count <= 2 && text.count <= 4 }
    if last.hasSuffix("p.m") || last.hasSuffix("a.m") {
      return rest.first { $0 != " " }?.isLowercase ?? false
    }
    return last.count == 1
      || ["rep", "reps", "sen", "st", "mt", "dr", "mr", "mrs", "ms", "no", "vs", "ave"]
        .contains(last)
  }

  /// "2 me", "3) monthly meeting …", "#5: yes". Not "3 dozen came", "2 people", "1-on-1s".
  private static func numbered(_ text: String) -> (ChecklistBox?, String) {
    let bare = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard let digit = bare.first, let number = digit.wholeNumberValue,
      let box = ChecklistBox(rawValue: number), let mark = bare.dropFirst().first
    else { return (nil, text) }
    if ".):".contains(mark) {
      let rest = bare.dropFirst(2).trimmingCharacters(in: .whitespaces)
      // "5:30 pm at the library".
      return rest.first?.isNumber == true && mark == ":" ? (nil, text) : (box, rest)
    }
    guard mark == " " || mark == "-" && bare.dropFirst(2).first == " " else { return (nil, text) }
    let rest = bare.dropFirst(2).trimmingCharacters(in: CharacterSet(charactersIn: " -–:"))
    let next = words(of: rest).first ?? ""
    return rest.isEmpty || counted.contains(next) ? (nil, text) : (box, rest)
  }

  /// Behind a number of people or of a clock.
  private static let counted: Set<String> = [
    "dozen", "dozens", "people", "persons", "folks", "neighbors", "of", "came", "attended", "pm",
    "am", "p", "a", "personas", "vecinos", "docenas", "docena", "pessoas", "duzias", "contacts",
    "weeks", "days", "or", "to", "and", "signatures",
  ]
}
