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
    let whole = newText
    let newText = OwnWords.shortened(newText)
    let words = OwnWords.of(newText)
    let heading = Words(subject)
    let signature = signature.map(OwnWords.shortened)
    let below = signature.map { Words($0) }
    var signUp = SignUp(kind: kind(heading: heading, words: words, footer: footer))
    signUp.name = NameReading.reading(
      fromName: fromName, words: words, signature: signature, gazetteer: gazetteer)
    signUp.phone = Facts.phone(in: newText) ?? signature.flatMap(Facts.phone(in:))
    signUp.interests = Interest.reading(heading.all + words.all)
    signUp.availabilityWords = Availability.words(in: words)
    signUp.language = MailLanguage.reading(
      [heading, words] + (below.map { [$0] } ?? []),
      hasTurnedMark: [subject, newText, signature ?? ""].contains(where: MailLanguage.hasTurnedMark)
    )
    signUp.heads = HeadCount.reading(words)
    signUp.languages = SpokenLanguage.reading(words)
    if SpokenLanguage.offersTranslation(signUp.languages, in: signUp.language),
      !signUp.interests.contains(.translation)
    {
      let named = Set(signUp.interests).union([.translation])
      signUp.interests = Interest.allCases.filter(named.contains)
    }
    // What calls for a person counts wherever it stands.
    let all = whole.utf8.count == newText.utf8.count ? words : Words(whole)
    signUp.isUnder18 = Ages.under18(in: all) ?? below.flatMap(Ages.under18(in:))
    signUp.needsPerson = NeedsPerson.reading(all) ?? NeedsPerson.reading(heading)
    readTowns(into: &signUp, words: words, heading: heading, signature: below, gazetteer)
    if case .notClear = signUp.kind, isCalledIn(signUp, words) {
      signUp.kind = .signUp(words.evidence(0..<words.all.count))
    }
    return signUp
  }

  /// "Hi I am Rose Kelly, Somerville, tabling. 617-555-0100": a few words that hold all that a sign-up
  /// tells, and nothing else.
  private static func isCalledIn(_ signUp: SignUp, _ words: Words) -> Bool {
    guard signUp.name != nil, let town = signUp.town, town.isHome, town.isCertain,
      !signUp.interests.isEmpty, words.all.count <= 20
    else { return false }
    return Facts.phone(in: words.text) != nil && !Interest.reading(words.all).isEmpty
  }

  private static func readTowns(
    into signUp: inout SignUp, words: Words, heading: Words, signature: Words?,
    _ gazetteer: Gazetteer
  ) {
    let own = TownReading(words: words, gazetteer: gazetteer).all()
    var found = own
    signUp.zip = zip(in: words, beside: own, gazetteer: gazetteer)
    if let signature {
      let below = TownReading(words: signature, gazetteer: gazetteer, isSignature: true).all()
      signUp.zip = signUp.zip ?? zip(in: signature, beside: below, gazetteer: gazetteer)
      found += below
    }
    if !found.contains(where: { $0.mention.isHome }) {
      let above = TownReading(words: heading, gazetteer: gazetteer).all()
      signUp.zip = signUp.zip ?? zip(in: heading, beside: above, gazetteer: gazetteer)
      found += above
    }
    signUp.zip = signUp.zip ?? Facts.zip(in: heading)
    signUp.town = HomeTown.choose(among: found, zip: signUp.zip, gazetteer: gazetteer)
    var seen: Set<String> = [signUp.town?.town ?? ""]
    signUp.otherTowns = found.map(\.mention).filter { seen.insert($0.town).inserted }
  }

  /// The first ZIP that is not of a place where somebody else lives, or where they work.
  private static func zip(
    in words: Words, beside towns: [TownReading.Found], gazetteer: Gazetteer
  ) -> String? {
    let places = Facts.zipPlaces(in: words)
    guard !places.isEmpty else { return nil }
    lazy var kinds = TownWord.kinds(of: words)
    let home = places.first { place in
      if let town = towns.last(where: { $0.end <= place && place - $0.end <= 3 }) {
        // Of strength 0 is a town of which the words say nothing.
        return town.mention.isHome || town.strength == 0
      }
      let context = TownContext(
        words: words, kinds: kinds, range: place..<(place + 1), isSignature: false)
      return !context.isElsewhere
    }
    return home.map { words.all[$0].folded }
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

  private static let press = SignUpWords.press
  private static let newsletter = SignUpWords.newsletter
  private static let sales = SignUpWords.sales
}
