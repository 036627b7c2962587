/// A language that a person says they speak.
package struct SpokenLanguage: Hashable, Sendable {
  /// In English: "Portuguese", "Haitian Creole".
  package var name: String
  /// False for "a little Spanish" and "my Spanish is rusty".
  package var isCertain: Bool
  package var evidence: Evidence

  package init(name: String, isCertain: Bool, evidence: Evidence) {
    self.name = name
    self.isCertain = isCertain
    self.evidence = evidence
  }

  /// The languages that the writer says they speak, in the order named. Never fails.
  ///
  /// A language that is only mentioned ("flyers in Spanish", "do you speak Khmer?", "my mother
  /// speaks Greek") is none of theirs.
  package static func reading(_ newText: String) -> [SpokenLanguage] {
    reading(OwnWords.of(newText))
  }

  static func reading(_ words: Words) -> [SpokenLanguage] {
    var found: [SpokenLanguage] = []
    var index = 0
    while index < words.all.count, found.count < 12 {
      guard names.contains(words.all[index].key), let (name, range) = name(at: index, in: words)
      else {
        index += 1
        continue
      }
      if let spoken = judge(name, range, in: words, follows: found.last),
        !found.contains(where: { $0.name == spoken.name })
      {
        found.append(spoken)
      }
      index = range.upperBound
    }
    return found
  }

  /// Whether speaking these languages is an offer to translate: more than the one that the mail is
  /// written in.
  static func offersTranslation(_ spoken: [SpokenLanguage], in language: MailLanguage) -> Bool {
    let own =
      switch language {
      case .en: "English"
      case .es: "Spanish"
      case .pt: "Portuguese"
      }
    return spoken.contains { $0.isCertain && $0.name != own }
  }

  private static func name(at index: Int, in words: Words) -> (String, Range<Int>)? {
    let all = words.all
    // "Haitian Creole", "Cape Verdean Creole", "criollo haitiano", "crioulo cabo-verdiano".
    for (phrases, name) in longNames {
      if let range = phrases.match(at: index, in: all) { return (name, range) }
    }
    guard let names = names[all[index].key], let name = names.first else { return nil }
    // "Polish" and "polish", "Thai" and a verb: in English a language has a capital letter, which
    // phones forget; what is also a word needs it.
    if needsCapital.contains(all[index]), !all[index].isCapitalised { return nil }
    return (name, index..<(index + 1))
  }

  private static func judge(
    _ name: String, _ range: Range<Int>, in words: Words, follows last: SpokenLanguage?
  ) -> SpokenLanguage? {
    let all = words.all
    // "I speak Spanish and Portuguese": what is said of the one is said of the next.
    var index = range.lowerBound
    var isLittle = false
    for _ in 0..<14 {
      guard index > 0, all[index].gap < .sentence else { break }
      let word = all[index - 1]
      if littles.contains(word) { isLittle = true }
      if let kind = openers[word.key] {
        guard isTheirs(kind, at: index - 1, in: words) else { return nil }
        return spoken(name, (index - 1)..<range.upperBound, isLittle: isLittle, in: words)
      }
      guard lists.contains(word) || names.contains(word.key) else { break }
      index -= 1
    }
    // "Spanish speaker", "Portuguese is my first language", "bilingual (Spanish/English)".
    if let end = closers.match(at: range.upperBound, in: all)?.upperBound,
      !isSomebodys(range.lowerBound, in: words)
    {
      return spoken(name, range.lowerBound..<end, isLittle: isLittle, in: words)
    }
    return nil
  }

  private static func spoken(
    _ name: String, _ range: Range<Int>, isLittle: Bool, in words: Words
  ) -> SpokenLanguage? {
    let end = words.sentenceEnd(from: range.upperBound - 1)
    guard !Claim.isAsked(endingAt: end, in: words) || isStated(range.lowerBound, in: words) else {
      return nil
    }
    let after = words.all[clamped: range.upperBound..<min(end, range.upperBound + 6)]
    let isPoor = isLittle || after.contains { littles.contains($0) && $0.gap < .sentence }
    return SpokenLanguage(name: name, isCertain: !isPoor, evidence: words.evidence(range))
  }

  /// "I speak Spanish, can I help?" is a statement before the comma.
  private static func isStated(_ index: Int, in words: Words) -> Bool {
    ["i", "we", "yo", "eu", "im"].contains(words.all[at: index - 1]?.folded ?? "")
      || ["hablo", "falo", "hablamos", "falamos", "bilingual"].contains(words.all[index].folded)
  }

  /// How a language is led in.
  private enum Opener { case plain, person, skill }

  private static func isTheirs(_ opener: Opener, at index: Int, in words: Words) -> Bool {
    let claim = Claim(before: index, in: words, reach: 10)
    if claim.isDenied || claim.isPast || claim.isOthers { return false }
    switch opener {
    // "hablo", "falo": the first person is in the word.
    case .person: return !claim.isSupposed || claim.isWriters
    case .plain:
      let isFirst = index == words.sentenceStart(of: index) || words.all[index].gap >= .comma
      // "I can speak", "I also speak"; "I wish I spoke", "I want to learn to speak" is none.
      let before = words.all[clamped: (index - 4)..<index]
      if before.contains(where: { wishes.contains($0) }) { return false }
      return claim.isWriters || isFirst && claim.isBare
    case .skill: return !claim.isSupposed || claim.isWriters
    }
  }

  private static func isSomebodys(_ index: Int, in words: Words) -> Bool {
    let claim = Claim(before: index, in: words, reach: 6)
    return claim.isOthers || claim.isDenied || claim.isSupposed
      || words.all[clamped: (index - 4)..<index].contains { seeks.contains($0) }
  }

  private static let wishes: WordSet = [
    "wish", "learn", "learning", "aprender", "aprendiendo", "aprendendo",
  ]

  /// "looking for a Spanish speaker"
  private static let seeks: WordSet = [
    "need", "needs", "looking", "for", "any", "find", "have", "necesitan", "buscan", "precisam",
    "want",
  ]

  private static let littles: WordSet = [
    "little", "bit", "some", "rusty", "poor", "bad", "limited", "basic", "beginner", "learning",
    "poco", "poquito", "algo", "pouco", "pouquinho", "basico", "mal", "barely", "conversational",
    "terrible", "weak",
  ]

  private static let openers = WordTable<Opener>(
    [
      "speak", "speaking", "translate", "translating", "fluent", "bilingual", "trilingual",
      "speaks",
    ]
    .map { (WordKey($0), Opener.plain) }
      + [
        "hablo", "falo", "hablamos", "falamos", "bilingue", "traducir", "traduzir", "traduzco",
        "traduzo", "domino", "interpretar",
      ].map { (WordKey($0), Opener.person) }
      + ["fluency", "native", "interpret", "interpreter", "translator"].map {
        (WordKey($0), .skill)
      })

  /// Words that stand between the opener and a language, or between languages.
  private static let lists = WordSet(
    in: """
      and y e or o in into to from both fluent fluently some a little bit of also en em al del do
      para between english spanish n well as the un poco um pouco conversational basic native
      speaker is are my i am can things documents flyers materials letters it them bilingual plus
      de inglés ingles textos volantes documentos cosas y/o tambien tambem only just good decent
      enough very perfect bien bem
      """)

  private static let closers = Phrases(
    """
    speaker here?, speaking volunteer, is|are my first|native|mother|second language|tongue|languages
    is my native|first|mother tongue|language, es mi lengua|idioma materna|materno|nativo?
    e minha lingua materna|nativa?, e meu idioma, bilingual, fluently
    """)

  private static let needsCapital: WordSet = ["polish", "thai", "lao", "twi", "german", "asl"]

  private static let longNames: [(Phrases, String)] = [
    (
      Phrases(
        "haitian creole|kreyol, kreyol ayisyen?, creole haitian, criollo|creole|crioulo haitiano"),
      "Haitian Creole"
    ),
    (
      Phrases(
        """
        cape verdean creole|kriolu|crioulo?, cabo verdean creole?, crioulo cabo verdiano, kriolu
        crioulo de cabo verde, criollo caboverdiano|de cabo? verde?, crioulo caboverdiano
        """),
      "Cape Verdean Creole"
    ),
    (
      Phrases("american sign language, sign language, lengua de senas, libras"),
      "American Sign Language"
    ),
    (Phrases("brazilian portuguese, portugues brasileiro"), "Portuguese"),
  ]

  private static let names = WordTable<[String]>(
    listed.flatMap { name, words in
      words.split(whereSeparator: \.isWhitespace).map { (WordKey($0), [name]) }
    }
      + ["haitian", "cape", "cabo", "american", "sign", "lengua", "brazilian"].map {
        (WordKey($0), [])
      },
    joining: { $0 += $1 })

  private static let listed: [(String, String)] = [
    ("Spanish", "spanish espanol castellano espanhol"), ("English", "english ingles"),
    ("Portuguese", "portuguese portugues"),
    ("Haitian Creole", "kreyol haitiano"), ("Cape Verdean Creole", "kriolu caboverdiano"),
    ("Creole", "creole crioulo criollo"),
    ("Chinese", "chinese chino chines"), ("Mandarin", "mandarin mandarim"),
    ("Cantonese", "cantonese cantones"), ("Vietnamese", "vietnamese vietnamita"),
    ("Khmer", "khmer cambodian camboyano"), ("Arabic", "arabic arabe"),
    ("Russian", "russian ruso russo"), ("French", "french frances"),
    ("Italian", "italian italiano"), ("Polish", "polish polaco polones"),
    ("Greek", "greek griego grego"), ("Albanian", "albanian albanes"), ("Somali", "somali"),
    ("Swahili", "swahili"), ("Hindi", "hindi"), ("Gujarati", "gujarati"), ("Urdu", "urdu"),
    ("Bengali", "bengali bangla"), ("Nepali", "nepali"), ("Korean", "korean coreano"),
    ("Japanese", "japanese japones"), ("German", "german aleman alemao"), ("Hebrew", "hebrew"),
    ("Armenian", "armenian armenio"), ("American Sign Language", "asl"), ("Twi", "twi"),
    ("Amharic", "amharic"), ("Tigrinya", "tigrinya"), ("Farsi", "farsi persian"),
    ("Turkish", "turkish"), ("Ukrainian", "ukrainian"), ("Tagalog", "tagalog"), ("Thai", "thai"),
    ("Lao", "lao laotian"), ("Punjabi", "punjabi"), ("Tamil", "tamil"), ("Yoruba", "yoruba"),
    ("Igbo", "igbo"), ("Yiddish", "yiddish"), ("Pashto", "pashto"), ("Dari", "dari"),
    ("Romanian", "romanian"), ("Dutch", "dutch"),
  ]
}
