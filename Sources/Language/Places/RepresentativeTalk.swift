/// What somebody says of their Representative unasked: who it is, or that they would like to know.
package enum RepresentativeTalk: Hashable, Sendable {
  /// The words in which they name one: "Barber", "Rep. Christine Barber".
  case names(String)
  case asksWho(Evidence)

  /// Reads new text; `nil` where it speaks of no Representative of the writer's. Never fails.
  package static func reading(_ newText: String) -> RepresentativeTalk? {
    let words = Words(newText, limit: 400)
    if let found = asking.first(in: words) { return .asksWho(words.evidence(found)) }
    for index in words.all.indices {
      if let end = endOfPhrase(mine, in: words.all, at: index),
        let name = name(in: words, from: end)
      {
        return .names(name)
      }
      if let name = nameBefore(index, in: words) { return .names(name) }
    }
    return nil
  }

  /// Ward and precinct where a text names them: "ward 3 precinct 2", "precinct 7A", "W3 P2".
  package static func precinct(in newText: String) -> (ward: String?, precinct: String?)? {
    let words = Words(newText, limit: 60).all
    func value(_ names: Set<String>, short: Character) -> String? {
      for (index, word) in words.enumerated() {
        if names.contains(word.folded), let next = words[at: index + 1],
          next.folded.count <= 3, next.folded.contains(where: \.isNumber) || next.folded.count == 1
        {
          return next.folded.uppercased()
        }
        if word.folded.first == short, (2...4).contains(word.folded.count),
          word.folded.dropFirst().first?.isNumber == true
        {
          return word.folded.dropFirst().uppercased()
        }
      }
      return nil
    }
    let ward = value(["ward", "distrito"], short: "w")
    let precinct = value(["precinct", "pct", "precinto", "recinto"], short: "p")
    return ward == nil && precinct == nil ? nil : (ward, precinct)
  }

  // MARK: Pieces

  private static let asking = Phrases(
    """
    who is my state? rep|reps|representative|legislator|senator
    whos my state? rep|representative|legislator|senator
    who are my state? reps|representatives|legislators|senators
    who my state? rep|reps|representative|legislator|legislators|senator is|are
    who represents me, who is representing me
    which state? rep|representative|legislator do|is i|mine have?
    quien es mi representante|diputado|diputada|legislador|legisladora|senador|senadora
    quien me representa, quienes me representan
    quem e meu|minha representante|deputado|deputada|senador|senadora
    quem e o|a meu|minha representante|deputado|deputada|senador|senadora
    quem me representa
    """)

  /// Up to the name: "my state rep is".
  private static let mine: [[Set<String>]] = [
    [["my", "our"], ["state"], ["rep", "representative", "legislator", "senator"], ["is"]],
    [["my", "our"], ["rep", "representative", "legislator", "senator"], ["is"]],
    [["my", "our"], ["reps", "representatives", "legislators"]],
    [
      ["mi", "nuestro", "nuestra"], ["representante", "diputado", "diputada", "legislador"], ["es"],
    ],
    [["meu", "minha"], ["representante", "deputado", "deputada"], ["e"]],
  ]

  private static func endOfPhrase(
    _ phrases: [[Set<String>]], in words: [Word], at index: Int
  ) -> Int? {
    for phrase in phrases {
      let isThere = phrase.enumerated().allSatisfy { offset, options in
        words[at: index + offset].map { options.contains($0.folded) } ?? false
      }
      if isThere { return index + phrase.count }
    }
    return nil
  }

  private static let titles: Set<String> = [
    "rep", "representative", "sen", "senator", "the", "state", "honorable", "hon", "el", "la", "o",
    "a", "diputado", "diputada", "deputado", "deputada", "representante",
  ]

  /// At most four words, in one clause, the first of them a title or written as a name.
  private static func name(in words: Words, from start: Int) -> String? {
    var end = start
    while end < words.all.count, end - start < 4 {
      let word = words.all[end]
      let isTitle = titles.contains(word.folded)
      let isInside =
        end == start || word.gap < .comma || isTitle
        || end > start && titles.contains(words.all[end - 1].folded)
      guard isInside, isTitle || word.isCapitalised else { break }
      end += 1
    }
    guard end > start, words.all[start..<end].contains(where: { !titles.contains($0.folded) })
    else { return nil }
    return words.all[start..<end].map(\.written).joined(separator: " ")
  }

  /// "Christine Barber is my rep".
  private static func nameBefore(_ index: Int, in words: Words) -> String? {
    let isSaid = [
      [["is"], ["my", "our"], ["rep", "representative", "legislator", "senator"]],
      [["is"], ["my", "our"], ["state"], ["rep", "representative", "legislator", "senator"]],
      [["es"], ["mi"], ["representante", "diputado", "diputada"]],
    ].contains { endOfPhrase([$0.map(Set.init)], in: words.all, at: index) != nil }
    guard isSaid else { return nil }
    var start = index
    while start > 0, index - start < 3, words.all[start - 1].isCapitalised,
      start == index || words.all[start].gap < .comma
    {
      start -= 1
    }
    guard start < index else { return nil }
    return words.all[start..<index].map(\.written).joined(separator: " ")
  }
}
