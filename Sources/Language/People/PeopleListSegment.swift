import Foundation

/// Goes through the parts of a line that are no address and no number, and says what each is.
struct SegmentReader {
  let line: PeopleListLine
  private var parts: PeopleListLine.Parts
  /// The first of them is the name's place, unless a label says otherwise.
  private var taken = 0
  /// A town that may be the name: "Beverly, beverly@example.org".
  private var nameOrTown: String?

  init(line: PeopleListLine, parts: PeopleListLine.Parts) {
    self.line = line
    self.parts = parts
  }

  func finished() -> PeopleListLine.Parts {
    var parts = parts
    if parts.person.name.isEmpty, parts.person.address != nil || parts.person.phone != nil,
      let words = nameOrTown,
      let name = PersonName(words: PeopleListLine.words(words))
    {
      parts.person.name = name.full
      (parts.person.town, parts.person.place) = (nil, nil)
    }
    let note = parts.notes.filter { !$0.isEmpty }.joined(separator: ", ")
    if !note.isEmpty {
      parts.person.note = String(note.prefix(500))
      parts.person.interests = Interest.reading(note)
      let words = Set(note.split { !$0.isLetter }.map { Words.fold($0) })
      if !words.isDisjoint(with: ["spanish", "espanol", "castellano"]) {
        parts.person.language = "es"
      } else if !words.isDisjoint(with: ["portuguese", "portugues", "brazilian"]) {
        parts.person.language = "pt"
      }
    }
    return parts
  }

  mutating func take(_ segment: String) {
    defer { taken += 1 }
    if let colon = segment.firstIndex(of: ":"), !segment[colon...].hasPrefix("://") {
      let label = segment[..<colon].trimmingCharacters(in: .whitespaces)
      let rest = segment[segment.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      if let field = PeopleListWords.field(label) {
        take(rest, as: field)
      } else {
        take(label)
        take(rest)
      }
      return
    }
    guard isPlain(segment), parts.person.name.isEmpty == false || parts.unusableName == nil else {
      return unusable(segment)
    }
    var words = PeopleListLine.words(segment)
    while let last = words.last, PeopleListWords.besideContact.contains(Words.fold(last)) {
      words.removeLast()
    }
    while let first = words.first, PeopleListWords.besideContact.contains(Words.fold(first)) {
      words.removeFirst()
    }
    takeZIP(&words)
    Self.dropTelling(&words)
    guard !words.isEmpty else { return }
    let joined = words.joined(separator: " ")
    if let short = Self.shortNumber(joined) { parts.shortNumber = parts.shortNumber ?? short }
    if parts.person.town == nil, let (town, place) = wholeTown(words) {
      (parts.person.town, parts.person.place) = (town, place)
      if parts.person.name.isEmpty, taken == 0, words.count == 1,
        Self.peoplesTowns.contains(Words.fold(joined))
      {
        nameOrTown = joined
      }
      return
    }
    if parts.person.name.isEmpty, takeName(words) { return }
    takeRest(words[...])
  }

  /// "To our list" says nothing of the person, and "she lives in Auburn" no more than the rest of it.
  private static func dropTelling(_ words: inout [String]) {
    let folded = words.map { Words.fold($0) }
    if (2...4).contains(folded.count), let last = folded.last, lists.contains(last),
      ["to", "on", "a", "en", "na"].contains(folded[0])
    {
      words = []
    } else if folded.count > 2, pronouns.contains(folded[0]),
      PeopleListWords.lives.contains(folded[1]), PeopleListWords.prepositions.contains(folded[2])
    {
      words.removeFirst()
    }
  }

  private static let lists: Set<String> = ["list", "lists", "lista", "hub", "group", "grupo"]
  private static let pronouns: Set<String> = ["she", "he", "they", "who", "ella", "ela", "ele"]

  private mutating func take(_ rest: String, as field: PeopleListWords.Field) {
    guard !rest.isEmpty else { return }
    switch field {
    case .name:
      if let name = PersonName.reading(fromDisplayName: rest) {
        parts.person.name = name.full
      } else {
        unusable(rest)
      }
    case .town:
      var words = PeopleListLine.words(rest)
      takeZIP(&words)
      if let (town, place) = wholeTown(words) {
        (parts.person.town, parts.person.place) = (town, place)
      } else {
        parts.notes.append(rest)
      }
    case .zip:
      var words = PeopleListLine.words(rest)
      takeZIP(&words)
    case .note: parts.notes.append(rest)
    case .address, .phone:
      if let short = Self.shortNumber(rest) { parts.shortNumber = short }
      parts.notes.append(rest)
    }
  }

  /// No link, no formula.
  private func isPlain(_ segment: String) -> Bool {
    guard let first = segment.first, !"=+@".contains(first) else { return false }
    let lower = segment.lowercased()
    if lower.contains("://") || lower.contains("www.") { return false }
    // "Win a car at casino.example" is no name; a note may say what it likes.
    return !parts.person.name.isEmpty
      || !segment.split(separator: " ").contains { word in
        let labels = word.split(separator: ".")
        guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
        return last.allSatisfy(\.isLowercase) && labels.allSatisfy { $0.count >= 2 }
      }
  }

  private mutating func unusable(_ words: String) {
    if parts.person.name.isEmpty { parts.unusableName = parts.unusableName ?? words }
    parts.notes.append(words)
  }

  private mutating func takeZIP(_ words: inout [String]) {
    for (index, word) in words.enumerated() {
      let digits = String(word.prefix(5))
      guard Facts.isZIP(digits), word.count == 5 || word.count == 10 && word.contains("-") else {
        continue
      }
      parts.person.zip = parts.person.zip ?? digits
      words.remove(at: index)
      if index > 0, Self.isState(words[index - 1]) { words.remove(at: index - 1) }
      return
    }
  }

  private static func isState(_ word: String) -> Bool {
    ["MA", "MA.", "Ma", "ma", "Mass", "Mass.", "Massachusetts", "massachusetts"].contains(word)
  }

  private static func shortNumber(_ words: String) -> String? {
    let digits = words.filter { $0.isASCII && $0.isNumber }
    let isPlain = words.allSatisfy { $0.isNumber || " -.".contains($0) }
    return isPlain && digits.count == 7 ? words : nil
  }

  // MARK: Towns

  private func wholeTown(_ written: [String]) -> (town: String, place: String)? {
    var words = written[...]
    while words.count > 1, let first = words.first.map({ Words.fold($0) }),
      PeopleListWords.prepositions.contains(first) || PeopleListWords.lives.contains(first)
    {
      words = words.dropFirst()
    }
    if let town = line.town(words) { return (town, words.joined(separator: " ")) }
    if words.count > 1, let last = words.last, Self.isState(last) { words = words.dropLast() }
    if let town = line.town(words) { return (town, words.joined(separator: " ")) }
    guard !(parts.person.name.isEmpty && taken == 0), words.count <= 3,
      let town = line.misspeltTown(words)
    else { return nil }
    return (town, town)
  }

  /// The first town from a place on, which need not be the end.
  private func town(
    in words: [String], from start: Int
  ) -> (range: Range<Int>, town: String, place: String)? {
    for index in words.indices where index >= start {
      for count in [4, 3, 2, 1] where index + count <= words.count {
        let range = index..<(index + count)
        guard words[index].first?.isUppercase == true || isLower(words) && !isWord(words[range])
        else { continue }
        if let town = line.town(words[range]) {
          return (range, town, words[range].joined(separator: " "))
        }
      }
    }
    return nil
  }

  private func isLower(_ words: [String]) -> Bool {
    words.allSatisfy { $0.first?.isUppercase != true }
  }

  private func isWord(_ words: ArraySlice<String>) -> Bool {
    words.count == 1
      && words.allSatisfy { SegmentReader.commonTowns.contains($0.lowercased()) }
  }

  private static let commonTowns = Set(
    AmbiguousNames.words.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let peoplesTowns = Set(
    AmbiguousNames.people.split(whereSeparator: \.isWhitespace).map(String.init))

  // MARK: Names and the rest

  /// Takes the name that the words begin with, a town that follows it, and what is left.
  private mutating func takeName(_ words: [String]) -> Bool {
    let names = nameLength(words)
    guard names > 0 else {
      if taken == 0, !words.contains(where: PeopleListLine.isName) { unusableIfOdd(words) }
      return false
    }
    // "Worcester tabling" names a town; "Sharon Stone" does not.
    if let first = self.town(in: words, from: 0), first.range.lowerBound == 0,
      first.range.upperBound >= names,
      first.range.count > 1 || !Self.peoplesTowns.contains(Words.fold(words[0]))
    {
      return false
    }
    var end = names
    var town: (range: Range<Int>, town: String, place: String)?
    if parts.person.town == nil {
      // "Rose Kelly Worcester": a town after two names; "Luz de Lawrence": or after "from".
      if let found = self.town(in: words, from: 1), found.range.lowerBound <= names + 2 {
        var start = found.range.lowerBound
        var isSaid = false
        while start > 1, let before = words[at: start - 1].map({ Words.fold($0) }),
          PeopleListWords.prepositions.contains(before) || PeopleListWords.lives.contains(before)
        {
          start -= 1
          isSaid = true
        }
        let given = words.prefix(2).map { Words.fold($0) }.joined(separator: " ")
        let isSurname =
          found.range.count == 1 && PeopleListWords.doubleGiven.contains(given)
          && Self.peoplesTowns.contains(Words.fold(words[found.range.lowerBound]))
        if start <= names, isSaid || start >= 2 && !isSurname {
          town = found
          end = min(names, start)
        }
      } else if names > 2, let last = words[at: names - 1],
        let guess = line.misspeltTown([last]), !Self.peoplesTowns.contains(Words.fold(last))
      {
        town = ((names - 1)..<names, guess, guess)
        end = names - 1
      }
    }
    guard let name = name(words[..<end]) else { return false }
    parts.person.name = name
    var rest = Array(words[end...])
    if let town {
      (parts.person.town, parts.person.place) = (town.town, town.place)
      rest = Array(words[town.range.upperBound...])
      if let first = rest.first, Self.isState(first) { rest.removeFirst() }
    }
    takeRest(rest[...])
    return true
  }

  private mutating func unusableIfOdd(_ words: [String]) {
    let joined = words.joined(separator: " ")
    if words.contains(where: { $0.contains { $0.isLetter } && !PersonName.isUsable($0) }) {
      parts.unusableName = parts.unusableName ?? joined
    }
  }

  private mutating func name(_ words: ArraySlice<String>) -> String? {
    var words = Array(words)
    // "Joe & Ana Blake": one line, greeted by the first.
    if let and = words.firstIndex(where: { ["&", "and", "y", "e", "+"].contains($0.lowercased()) }),
      and == 1, words.count == 4
    {
      parts.notes.append("with \(words[2])")
      words = [words[0], words[3]]
    }
    return PersonName(words: words)?.full
  }

  /// How many of the first words are a name.
  private func nameLength(_ words: [String]) -> Int {
    let isLower = words.first?.first?.isLowercase == true
    var count = 0
    for (index, word) in words.prefix(6).enumerated() {
      let folded = Words.fold(word)
      if index > 0, PersonName.particles.contains(folded) || ["&", "+", "and"].contains(folded),
        let next = words[at: index + 1], PeopleListLine.isName(next)
      {
        // "Maria de Souza", "Joe & Ana Blake"; "Maria, de vez en cuando" has no name behind.
        guard isLower || next.first?.isUppercase == true || PersonName.particles.contains(next)
        else { break }
        if folded == "and" || folded == "&" || folded == "+", index != 1 || words.count < 4 {
          break
        }
        count = index + 1
        continue
      }
      guard PeopleListLine.isName(word),
        word.first?.isUppercase == true || isLower && index < 3
      else { break }
      count = index + 1
    }
    while count > 1, let last = words[at: count - 1],
      PersonName.particles.contains(Words.fold(last)) && last.first?.isLowercase == true
    { count -= 1 }
    return min(count, 6)
  }

  /// A town at the beginning, the others are a note.
  private mutating func takeRest(_ words: ArraySlice<String>) {
    var rest = Array(words)
    if parts.person.town == nil, !rest.isEmpty {
      var start = 0
      while start < rest.count - 1,
        PeopleListWords.prepositions.contains(Words.fold(rest[start]))
          || PeopleListWords.lives.contains(Words.fold(rest[start]))
      {
        start += 1
      }
      if let found = town(in: rest, from: start), found.range.lowerBound == start {
        (parts.person.town, parts.person.place) = (found.town, found.place)
        rest = Array(rest[found.range.upperBound...])
        if let first = rest.first, Self.isState(first) { rest.removeFirst() }
      } else if let first = rest[at: start], first.first?.isUppercase == true,
        let guess = line.misspeltTown([first])
      {
        (parts.person.town, parts.person.place) = (guess, guess)
        rest = Array(rest[(start + 1)...])
      }
    }
    // "12 Elm Street Worcester".
    if parts.person.town == nil, let first = rest.first, first.first?.isNumber == true,
      let found = town(in: rest, from: 1), found.range.upperBound == rest.count
    {
      (parts.person.town, parts.person.place) = (found.town, found.place)
      rest = Array(rest[..<found.range.lowerBound])
    }
    rest.removeAll { !$0.contains { $0.isLetter || $0.isNumber } }
    guard !rest.isEmpty else { return }
    let joined = rest.joined(separator: " ")
    if let short = Self.shortNumber(joined) { parts.shortNumber = parts.shortNumber ?? short }
    parts.notes.append(joined)
  }
}
