/// Reads a sign-up written in ordinary words.
package enum SignUpReading {
  /// What the mail is, and what it says of its writer; never fails.
  ///
  /// - Parameters:
  ///   - newText: the new text of the mail, by `ReplyText`.
  ///   - signature: what stood below it.
  ///   - footer: what a mailer put below that, which tells a newsletter.
  package static func reading(
    subject: String, fromName: String?, newText: String, signature: String?, gazetteer: Gazetteer,
    footer: String? = nil
  ) -> SignUp {
    let words = RecentWords.of(newText)
    let heading = Words(subject)
    let below = signature.map { Words($0) }
    var signUp = SignUp(kind: kind(heading: heading, words: words, footer: footer))
    signUp.name = NameReading.reading(
      fromName: fromName, words: words, signature: signature, gazetteer: gazetteer)
    signUp.zip =
      Facts.zip(in: words) ?? below.flatMap(Facts.zip(in:)) ?? Facts.zip(in: heading)
    signUp.phone = Facts.phone(in: newText) ?? signature.flatMap(Facts.phone(in:))
    signUp.interests = Interest.reading(heading.all + words.all)
    signUp.availabilityWords = Availability.words(in: words)
    signUp.language = MailLanguage.reading(
      [heading, words] + (below.map { [$0] } ?? []),
      hasTurnedMark: [subject, newText, signature ?? ""].contains(where: MailLanguage.hasTurnedMark)
    )
    signUp.headCount = couple.first(in: words) == nil ? 1 : 2
    signUp.isUnder18 = Ages.under18(in: words) ?? below.flatMap(Ages.under18(in:))
    signUp.needsPerson = NeedsPerson.reading(words) ?? NeedsPerson.reading(heading)
    readTowns(into: &signUp, words: words, heading: heading, signature: below, gazetteer)
    return signUp
  }

  private static func readTowns(
    into signUp: inout SignUp, words: Words, heading: Words, signature: Words?,
    _ gazetteer: Gazetteer
  ) {
    var found = TownReading(words: words, gazetteer: gazetteer).all()
    if let signature {
      found += TownReading(words: signature, gazetteer: gazetteer, isSignature: true).all()
    }
    if !found.contains(where: { $0.mention.isHome }) {
      found += TownReading(words: heading, gazetteer: gazetteer).all()
    }
    let homes = found.filter { $0.mention.isHome }
    if var best = homes.max(by: { $0.strength < $1.strength }) {
      let rivals = homes.filter {
        $0.strength == best.strength && $0.mention.town != best.mention.town
      }
      if let first = homes.first(where: { $0.strength == best.strength }) { best = first }
      if !rivals.isEmpty { best.mention.isCertain = false }
      if let zip = signUp.zip, gazetteer.towns(inZIP: zip).contains(best.mention.town) {
        best.mention.isCertain = true
      }
      signUp.town = best.mention
    } else if let zip = signUp.zip, let known = gazetteer.zip(zip) {
      let isSure = gazetteer.towns(inZIP: zip).count == 1
      signUp.town = TownMention(
        town: known.primaryTown, words: zip, isHome: true, isCertain: isSure)
    }
    var seen: Set<String> = [signUp.town?.town ?? ""]
    signUp.otherTowns = found.map(\.mention).filter { seen.insert($0.town).inserted }
  }

  private static func kind(heading: Words, words: Words, footer: String?) -> SignUpKind {
    if let range = press.all(in: words).first(where: { !isPast($0, in: words) }) {
      return .press(words.evidence(range))
    }
    if let range = newsletter.first(in: words) { return .newsletter(words.evidence(range)) }
    if let below = footer.map({ Words($0) }), let range = newsletter.first(in: below) {
      return .newsletter(below.evidence(range))
    }
    if let range = sales.first(in: words) { return .sales(words.evidence(range)) }
    if let range = newsletter.first(in: heading) { return .newsletter(heading.evidence(range)) }
    if let range = sales.first(in: heading) { return .sales(heading.evidence(range)) }
    for text in [words, heading] {
      for range in SignUpWords.wishes.all(in: text) where !isDenied(range, in: text) {
        return .signUp(text.evidence(range))
      }
    }
    // "I'm in!", and not "I'm in Hull".
    for range in SignUpWords.joining.all(in: words)
    where words.all[at: range.upperBound].map({ $0.gap >= .sentence }) ?? true {
      return .signUp(words.evidence(range))
    }
    // "I'd be happy to write letters": an offer, and what for.
    for range in SignUpWords.offers.all(in: words) where !isDenied(range, in: words) {
      let end = words.sentenceEnd(from: max(range.upperBound - 1, 0))
      let part = range.upperBound..<max(range.upperBound, min(end, range.upperBound + 15))
      if let interest = Interest.firstRange(in: words, within: part) {
        return .signUp(words.evidence(range.lowerBound..<interest.upperBound))
      }
    }
    if heading.all.count <= 6, let range = SignUpWords.headings.first(in: heading) {
      return .signUp(heading.evidence(range))
    }
    let question = words.text.split(separator: "?", omittingEmptySubsequences: false)
    if question.count > 1, !words.all.isEmpty {
      let end = Words(String(question[0]))
      let start = end.sentenceStart(of: max(0, end.all.count - 1))
      return .question(end.evidence(start..<end.all.count))
    }
    return .notClear
  }

  /// "a retired journalist from Salem" is a volunteer.
  private static func isPast(_ range: Range<Int>, in words: Words) -> Bool {
    words.all[clamped: (range.lowerBound - 2)..<range.upperBound].contains {
      ["retired", "former", "ex", "was", "jubilado", "jubilada", "aposentado", "aposentada"]
        .contains($0.folded)
    }
  }

  private static func isDenied(_ range: Range<Int>, in words: Words) -> Bool {
    let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 4)
    return words.all[clamped: start..<range.lowerBound].contains {
      ["not", "dont", "cant", "never", "cannot", "wont", "no", "nao", "nunca", "wouldnt", "longer"]
        .contains($0.folded)
    }
  }

  private static let couple = Phrases(
    """
    my husband|wife|partner|daughter|son|friend|sister|mother|roommate|spouse and i|me
    my husband|wife|partner|spouse|friend would also|like, we are both, both of us
    mi esposo|esposa|marido y yo, meu marido|esposo e eu, minha esposa|mulher e eu
    the two of us, both my * and i
    """)

  private static let press = SignUpWords.press
  private static let newsletter = SignUpWords.newsletter
  private static let sales = SignUpWords.sales
}
