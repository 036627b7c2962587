/// What the words before a statement make of it: whose it is, and whether it is said to be so now.
///
/// "I moved to Lowell" is the writer's; "my sister moved to Lowell", "if I moved", "I might move"
/// and "I haven't moved" change nothing of theirs.
struct Claim {
  /// "I", "we" or "my" stands nearest.
  private(set) var isWriters = false
  /// Somebody else stands nearest: "she", "my daughter", "the meeting".
  private(set) var isOthers = false
  /// Nobody is named before it.
  var isBare: Bool { !isWriters && !isOthers }
  private(set) var isDenied = false
  /// "if", "when", "would", "thinking of".
  private(set) var isSupposed = false
  /// "used to", "was", "back then".
  private(set) var isPast = false
  /// "maybe", "I think", "probably".
  private(set) var isHedged = false
  /// "will", "next month", "going to".
  private(set) var isComing = false
  /// Where the clause begins.
  private(set) var start: Int

  /// Whether it is the writer's own word, of now.
  var holds: Bool { !isOthers && !isDenied && !isSupposed && !isPast && !isComing }

  /// Reads the clause from `index` back to its beginning, at most `reach` words.
  ///
  /// - Parameter isTheirs: whether the statement names the writer itself ("my new number").
  init(before index: Int, in words: Words, isTheirs: Bool = false, reach: Int = 16) {
    start = index
    isWriters = isTheirs
    let all = words.all
    while start > 0, start > index - reach, all[start].gap < .sentence {
      if all[start].gap == .comma, hasSubject { break }
      let kind = ClaimWord.of(all[start - 1])
      if kind.contains(.contrast) { break }
      start -= 1
      take(kind)
    }
  }

  private var hasSubject: Bool { isWriters || isOthers }

  private mutating func take(_ kind: ClaimWord) {
    guard !kind.isEmpty else { return }
    if kind.contains(.denial) { isDenied = true }
    if kind.contains(.supposing) { isSupposed = true }
    if kind.contains(.past) { isPast = true }
    if kind.contains(.hedge) { isHedged = true }
    if kind.contains(.coming) { isComing = true }
    guard !hasSubject else { return }
    if kind.contains(.writer) {
      isWriters = true
    } else if !kind.isDisjoint(with: [.other, .kin]) {
      isOthers = true
    }
  }

  /// Whether the words after a statement, up to the end of its sentence, put it in doubt: "for the
  /// summer", "when I was a child", "starting in June", or a question mark.
  static func isDoubted(after index: Int, in words: Words) -> Bool {
    let end = words.sentenceEnd(from: max(index - 1, 0))
    if isAsked(endingAt: end, in: words) { return true }
    guard index < end else { return false }
    for place in index..<min(end, index + 14) {
      if ClaimWord.of(words.all[place]).contains(.contrast) { return false }
      if doubts.match(at: place, in: words.all) != nil { return true }
    }
    return false
  }

  /// Whether a question mark stands between the last word of a sentence and the next.
  static func isAsked(endingAt end: Int, in words: Words) -> Bool {
    guard let last = words.all[at: end - 1] else { return false }
    let next = words.all[at: end]?.range.lowerBound ?? words.length
    guard last.range.upperBound < next else { return false }
    let between = words.text(last.range.upperBound..<min(next, last.range.upperBound + 8))
    for byte in between.utf8 {
      if byte == UInt8(ascii: "?") { return true }
      if byte == UInt8(ascii: "."), !between.utf8.contains(UInt8(ascii: "?")) { return false }
    }
    return false
  }

  private static let doubts = Phrases(
    """
    for the|a summer|winter|semester|year|month|week|weekend|holidays|time|while, for now
    temporarily, when i|we|he|she was|were, as a child|kid|student|boy|girl, years|decades ago
    back in, until, till, starting|beginning|effective in|on|from|next|january|february|march|april|may|june|july|august|september|october|november|december
    as of january|february|march|april|may|june|july|august|september|october|november|december|next
    next month|week|year|spring|summer|fall|winter
    if all|everything|the|it|we|i, maybe, probably, i think|guess, hopefully, unless, some day
    someday, one day, soon
    por el|un verano|mes|tiempo|ano|semestre, temporalmente, cuando era|eramos|tenia, de nino|nina
    hace muchos? anos, a partir de|del, hasta, desde el, el|la proximo|proxima mes|semana|ano
    que viene, por ahora, quizas, quiza, tal vez, creo, si todo, ojala
    pelo|por um? verao|mes|tempo|ano, temporariamente, quando era|eu|eramos|tinha, ha muitos? anos
    a partir, ate, no|na proximo|proxima mes|semana|ano, que vem, por enquanto, talvez, acho
    se tudo, tomara
    """)
}

/// What a word does to the clause it stands in.
struct ClaimWord: OptionSet, Sendable {
  let rawValue: UInt16

  static let writer = Self(rawValue: 1 << 0)
  static let other = Self(rawValue: 1 << 1)
  static let kin = Self(rawValue: 1 << 2)
  static let denial = Self(rawValue: 1 << 3)
  static let supposing = Self(rawValue: 1 << 4)
  static let past = Self(rawValue: 1 << 5)
  static let hedge = Self(rawValue: 1 << 6)
  static let coming = Self(rawValue: 1 << 7)
  static let contrast = Self(rawValue: 1 << 8)

  static func of(_ word: Word) -> ClaimWord {
    guard let kind = table[word.key], !kind.isEmpty else { return owner(word) }
    // "we're" and "were", "we'll" and "well", "we'd" and "Wed" are alike once folded.
    if let (short, plain) = contractions[word.key] {
      return word.range.count > word.folded.utf8.count ? short : plain
    }
    return kind
  }

  /// "my husband's", "Ana's": what is theirs.
  private static func owner(_ word: Word) -> ClaimWord {
    guard word.range.count > word.folded.utf8.count, word.folded.utf8.last == 0x73 else {
      return []
    }
    let stem = word.folded.dropLast()
    if table[WordKey(stem)]?.contains(.kin) ?? false { return .kin }
    return word.isCapitalised && !small.contains(word) ? .other : []
  }

  private static let small: WordSet = [
    "heres", "theres", "whats", "thats", "lets", "wheres", "hows", "whos", "todays",
  ]

  private static let contractions = WordTable([
    (WordKey("were"), (ClaimWord.writer, ClaimWord.past)),
    (WordKey("well"), ([.writer, .coming], [])), (WordKey("wed"), ([.writer, .supposing], [])),
    (WordKey("shell"), ([.other, .coming], [])),
  ])

  private static let table = WordTable(
    lists.flatMap { kind, words in
      words.split(whereSeparator: \.isWhitespace).map { (WordKey($0), kind) }
    }, joining: { $0.formUnion($1) })

  private static let lists: [(ClaimWord, String)] = [
    (
      .writer,
      "i ive im id we weve were ill well wed yo nosotros nosotras eu nos my our mi mis meu minha"
    ),
    (
      .other,
      """
      he she they shell hes shes theyve hed theyd someone somebody everyone everybody people who you
      your his her their its it that group hub meeting event office hearing rally family
      senator representative rep ella ellos ellas usted ustedes alguien ele eles elas voce voces
      alguem quem quien su sus seu seus sua suas reunion evento grupo oficina reuniao
      escritorio familia neighbors neighbor company clinic store school church
      """
    ),
    (.kin, PeopleWords.kin),
    (
      .denial,
      """
      almost nearly casi quase not dont didnt havent hasnt never cant cannot wont isnt arent wasnt no without neither nor
      nunca jamas sin nao sem nem nadie ninguno neither doesnt
      """
    ),
    (
      .supposing,
      """
      since after if would wouldnt could might may should unless whether when once before thinking considering
      planning hoping hope want wanted wants wish wishing plan considered id wed suppose imagine
      si cuando desde despues depois quiero quisiera queria pienso pensando planeo espero esperamos podria antes
      se quando quero gostaria poderia penso pretendo pretendemos querer caso
      """
    ),
    (
      .past,
      """
      used was were had formerly previously originally once vivia viviamos era antes morava
      moravamos tinha tenia originalmente
      """
    ),
    (
      .hedge,
      """
      maybe perhaps possibly probably guess think believe likely hopefully might quizas quiza
      talvez vez creo acho probablemente provavelmente supongo
      """
    ),
    (
      .coming,
      """
      will ill gonna going soon vamos voy ire iremos vou irei
      """
    ),
    (
      .contrast,
      """
      but pero mas however though although aunque porem embora sino except that que know tell fyi
      """
    ),
  ]
}
