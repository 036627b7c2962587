/// "I'm not Rose", "no soy María", "wrong Dave": a mail that reached somebody of another name.
enum WrongName {
  /// The words at `index`, if they say so with a name.
  static func found(at index: Int, in words: Words) -> Range<Int>? {
    guard let match = denials.match(at: index, in: words.all),
      let name = words.all[at: match.upperBound],
      name.gap == .blank, name.isCapitalised, !name.isShouted, !otherNames.contains(name),
      AnswerSigns.all.mayBegin(with: name.key) == false || name.key.count > 5
    else { return nil }
    return match.lowerBound..<(match.upperBound + 1)
  }

  private static let denials = Phrases(
    """
    im not the|a?, i am not the|a?, this isnt the?, my name isnt, my name is not, mi nombre no es, meu nome nao e, this is not the?, thats not the?, wrong
    no soy la|el|esa?, yo no soy la|el|esa?, nao sou a|o|essa?, eu nao sou a|o?, aqui no es, otra|outra
    isnt the?
    """)

  /// Days, months, peoples and beliefs, which somebody may be without being somebody else.
  private static let otherNames = WordSet(
    in: """
      monday tuesday wednesday thursday friday saturday sunday january february march april june july
      august september october november december medicare medicaid zoom facebook english spanish
      portuguese american catholic jewish christian muslim democrat republican boston massachusetts
      internet email dr mrs mr i day time link number
      """)
}
