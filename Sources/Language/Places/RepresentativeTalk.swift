/// What somebody says of their Representative unasked: who it is, or that they would like to know.
package enum RepresentativeTalk: Hashable, Sendable {
  /// The words in which they name one: "Barber", "Rep. Christine Barber".
  case names(String)
  case asksWho(Evidence)

  /// Reads new text; `nil` where it speaks of no Representative of the writer's. Never fails.
  package static func reading(_ newText: String) -> RepresentativeTalk? {
    found(in: Words(newText, limit: 400))?.talk
  }

  /// The words beside it that say more, folded: none for "By the way, my rep is Barber. Thanks!",
  /// `cancel`, `1` … for "My rep is Barber. Please cancel my 1-on-1". Names stand among them.
  package static func wordsBeside(in newText: String) -> Set<String> {
    let words = Words(newText, limit: 400)
    guard let range = found(in: words)?.range else { return [] }
    let parts = [0..<range.lowerBound, range.upperBound..<words.all.count]
    return Set(
      parts.flatMap { Courtesy.withoutCourtesies(Array(words.all[clamped: $0])) }
        .filter { !small.contains($0) }.map(\.folded))
  }

  private static func found(
    in words: Words
  ) -> (talk: RepresentativeTalk, range: Range<Int>)? {
    if let found = asking.first(in: words) { return (.asksWho(words.evidence(found)), found) }
    for index in words.all.indices {
      let name: Range<Int>
      let range: Range<Int>
      if let end = endOfPhrase(mine, in: words.all, at: index),
        let found = self.name(in: words, from: end)
      {
        (name, range) = (found, index..<found.upperBound)
      } else if let (found, end) = nameBefore(index, in: words) {
        (name, range) = (found, found.lowerBound..<end)
      } else {
        continue
      }
      return (.names(words.all[name].map(\.written).joined(separator: " ")), range)
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
  private static func name(in words: Words, from start: Int) -> Range<Int>? {
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
    return start..<end
  }

  /// "Christine Barber is my rep": the name, and where the phrase behind it ends.
  private static func nameBefore(
    _ index: Int, in words: Words
  ) -> (name: Range<Int>, end: Int)? {
    let said = [
      [["is"], ["my", "our"], ["rep", "representative", "legislator", "senator"]],
      [["is"], ["my", "our"], ["state"], ["rep", "representative", "legislator", "senator"]],
      [["es"], ["mi"], ["representante", "diputado", "diputada"]],
    ].lazy.compactMap { endOfPhrase([$0.map(Set.init)], in: words.all, at: index) }.first
    guard let end = said else { return nil }
    var start = index
    while start > 0, index - start < 3, words.all[start - 1].isCapitalised,
      start == index || words.all[start].gap < .comma
    {
      start -= 1
    }
    guard start < index else { return nil }
    return (start..<index, end)
  }

  /// What stands around it and says nothing by itself: "I think", "could you tell me".
  private static let small = WordSet(
    in: """
      i im ive id we me my our you u your it its he she they them is are was be been a an the of and
      so now in to by way btw fyi hi hello hey dear all just also well actually ok okay sorry oops
      think believe guess know wonder wondering found looked checked see out up on for wrong mistaken
      mistake correction that thats this which who whos could can would please tell say like if do
      does did have has had there here one question quick again new state rep representative senator
      legislator sen thanks thank yo creo que es mi el la lo y por cierto se puede pueden decirme
      quisiera saber me gustaria acho eu e o a meu minha sei gostaria de voce pode dizer
      """)
}
