/// Whether a person says that they are not of age.
package enum Ages {
  /// The words by which the writer is under 18, if there are any; never fails.
  package static func under18(in text: String) -> Evidence? { under18(in: Words(text)) }

  static func under18(in words: Words) -> Evidence? {
    if let range = school.first(in: words) { return words.evidence(range) }
    for index in words.all.indices {
      guard let age = age(words.all[index]), (5...17).contains(age) else { continue }
      if let range = stated(age: index, in: words) { return words.evidence(range) }
    }
    return nil
  }

  private static func age(_ word: Word) -> Int? {
    if word.isNumber { return Int(word.folded) }
    return spelled[word.key]
  }

  private static let spelled = WordTable(
    [
      "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "trece": 13,
      "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "quinze": 15, "dezesseis": 16,
      "dezessete": 17,
    ].map { (WordKey($0), $1) })

  private static func stated(age index: Int, in words: Words) -> Range<Int>? {
    let all = words.all
    let next = all[at: index + 1]
    let nextWord = next.map { $0.gap <= .line ? $0.folded : "" } ?? ""
    let before = all[at: index - 1]?.folded ?? ""
    let before2 = all[at: index - 2]?.folded ?? ""
    if ["tengo", "tenho"].contains(before), ["anos"].contains(nextWord) || next == nil {
      return (index - 1)..<min(index + 2, all.count)
    }
    if ["a", "an"].contains(before), ["im", "am"].contains(before2),
      nextWord == "year" || nextWord == "yr"
    {
      return (index - 2)..<min(index + 3, all.count)
    }
    let isMe =
      before == "im" || before == "am" && before2 == "i" || before == "only" || before == "just"
      || before == "turning" || before == "turn"
    let speaks = before == "im" || before2 == "im" || before2 == "am" || before2 == "i"
    guard isMe, speaks else { return nil }
    let start = before == "im" ? index - 1 : index - 2
    if nextWord == "years" || nextWord == "yrs" || nextWord == "yo" {
      return max(0, start)..<min(index + 3, all.count)
    }
    // "I'm 16", "I am 16 and …"; not "I'm 15 minutes away" or "I am 12 miles from you".
    let isAlone =
      next == nil || (next?.gap ?? .blank) >= .comma || nextWord.isEmpty
      || goesOn.contains(nextWord)
    guard isAlone else { return nil }
    return max(0, start)..<(index + 1)
  }

  private static let goesOn: WordSet = [
    "and", "but", "so", "in", "from", "now", "live", "who", "a", "old",
  ]

  private static let school = Phrases(
    """
    im|i a|am|an freshman|sophomore|junior|senior|student at|in ** high|hs
    i am a|an freshman|sophomore|junior|senior|student at|in ** high|hs
    im|am a|an? high school|schooler student|freshman|sophomore|junior|senior
    im|am a|an? high schooler, im|am in|at middle|high school
    im|am a ** student at ** high
    im|am a? freshman|sophomore|junior|senior|student at * * high school
    im|am in the? ninth|tenth|eleventh|eighth|7th|8th|9th|10th|11th grade
    im|am a|an? eighth|ninth|tenth|eleventh|7th|8th|9th|10th|11th grader
    im|am under 18|eighteen, im|am a? minor, im|am not yet|quite? 18|eighteen yet?
    soy menor de edad, sou menor de idade
    estoy en la|el secundaria|high|preparatoria|bachillerato, estudante do ensino medio
    estou no ensino medio, estudio en la secundaria
    my mom|parents|mother|dad said i can|could, i go to ** high school, i attend ** high school
    im|am a teenager
    """)
}
