/// What the words around a town's name make of it.
struct TownContext {
  enum Strength: Int {
    case none, weak, inPlace, line, from, saysLives
  }

  let words: Words
  let range: Range<Int>
  let isSignature: Bool

  private var first: Word { words.all[range.lowerBound] }
  private var before: Word? { words.all[at: range.lowerBound - 1] }
  private var after: Word? { words.all[at: range.upperBound] }

  /// The reading of the words that come before, nearest first.
  private enum Sense { case lives, from, elsewhere, unsaid }

  private var sense: Sense {
    var index = range.lowerBound
    var steps = 0
    while index > 0, steps < 9 {
      let gap = words.all[index].gap
      if gap >= .sentence { break }
      if gap == .comma, steps > 0 || !isListed(index) { break }
      index -= 1
      steps += 1
      let word = words.all[index].folded
      let prior = words.all[at: index - 1]?.folded ?? ""
      let prior2 = words.all[at: index - 2]?.folded ?? ""
      if word == "lived", ["ive", "weve", "have"].contains(prior) { return .lives }
      if Self.kin.contains(word), isLivedWith(index) { return .lives }
      if Self.lives.contains(word) {
        return prior == "to" && ["used", "want", "hoping"].contains(prior2)
          || Self.kin.contains(prior)
          || Self.others.contains(prior) ? .elsewhere : .lives
      }
      if word == "to", ["moved", "moving", "relocated"].contains(prior) { return .lives }
      if word == "now" || word == "here" || word == "home" || word == "currently" { return .lives }
      if word.hasPrefix("work"), ["on", "with"].contains(words.all[at: index + 1]?.folded ?? "") {
        continue
      }
      if Self.elsewhere.contains(word) || Self.kin.contains(word) { return .elsewhere }
      if word == "from", steps <= 2 {
        return Self.leaving.contains(prior) || Self.kin.contains(prior) ? .elsewhere : .from
      }
      if ["de", "do", "da"].contains(word), steps <= 2 {
        if Self.things.contains(prior) { return .elsewhere }
        return .from
      }
    }
    return .unsaid
  }

  /// "in Worcester, Massachusetts"; "Hi, Worcester" begins a clause of its own.
  private func isListed(_ index: Int) -> Bool { false }

  /// "I live with my daughter in Cambridge"
  private func isLivedWith(_ index: Int) -> Bool {
    let before = words.all[clamped: (index - 3)..<index].map(\.folded)
    guard let with = before.firstIndex(where: { ["with", "con", "com"].contains($0) }) else {
      return false
    }
    let verb = with > 0 ? before[with - 1] : words.all[at: index - 4]?.folded ?? ""
    return Self.lives.contains(verb)
  }

  var isHome: Bool { sense != .elsewhere && strength != .none }

  var strength: Strength {
    switch sense {
    case .lives: return .saysLives
    case .elsewhere: return .inPlace
    case .from: return .from
    case .unsaid: break
    }
    if let after, after.gap == .blank, ["resident", "residents", "here"].contains(after.folded) {
      return .saysLives
    }
    if isBareLine { return .line }
    if isShortSentence { return .inPlace }
    if isSignature { return .line }
    if hasStateOrZIPAfter { return .line }
    if hasPlaceBefore { return isActivityBefore ? .weak : .inPlace }
    if isAfterName { return .inPlace }
    return .none
  }

  /// "tabling in Worcester" says where to help, which is mostly home.
  private var isActivityBefore: Bool {
    let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 6)
    return words.all[clamped: start..<range.lowerBound].contains {
      Self.activities.contains($0)
    }
  }

  /// "Maria Lopez, Worcester"
  private var isAfterName: Bool {
    guard first.gap == .comma, let before, before.isCapitalised else { return false }
    return range.lowerBound <= 6 || first.line == words.lastLine
  }

  var hasPlaceBefore: Bool {
    guard let before, first.gap <= .line else { return false }
    if Self.prepositions.contains(before) { return true }
    return ["downtown", "central", "western", "eastern"].contains(before.folded)
  }

  var hasStateOrZIPAfter: Bool {
    guard let after, after.gap <= .comma || after.gap == .line else { return false }
    if ["ma", "mass", "massachusetts"].contains(after.folded) { return true }
    return after.gap < .line && Facts.isZIP(after.folded)
  }

  /// The name alone on its line, perhaps with state, ZIP and what stands before a comma.
  var isBareLine: Bool {
    let line = first.line
    var start = range.lowerBound
    while start > 0, words.all[start - 1].line == line {
      start -= 1
      guard range.lowerBound - start <= 8 else { return false }
    }
    var end = range.upperBound
    while end < words.all.count, words.all[end].line == line {
      end += 1
      guard end - range.upperBound <= 6 else { return false }
    }
    let rest = words.all[clamped: range.upperBound..<end]
    guard
      rest.allSatisfy({ $0.isNumber || ["ma", "mass", "massachusetts", "usa"].contains($0.folded) })
    else { return false }
    let lead = words.all[clamped: start..<range.lowerBound]
    if lead.isEmpty { return first.isCapitalised || !rest.isEmpty || words.all.count <= 3 }
    if let label = lead.last, lead.count <= 3, Self.labels.contains(label) { return true }
    return first.gap == .comma && lead.count <= 6
      && lead.allSatisfy { $0.isCapitalised || $0.isNumber }
  }

  /// "Sign me up. Natick. Evenings only." and "Mother of three, Marshfield."
  private var isShortSentence: Bool {
    guard first.isCapitalised, !AmbiguousNames.people.contains(first) || range.count > 1
    else {
      return false
    }
    let start = words.sentenceStart(of: range.lowerBound)
    let end = words.sentenceEnd(from: range.upperBound - 1)
    let isLast = range.upperBound == end && (start == range.lowerBound || first.gap == .comma)
    let isFirst = start == range.lowerBound && (after.map { $0.gap == .comma } ?? true)
    return isLast && end - start <= 6 || isFirst && end - start <= 4
  }

  var isInAnotherState: Bool {
    guard let after, after.gap <= .comma else { return false }
    if Self.states.contains(after),
      after.written == after.written.uppercased() || after.folded.count > 3
    {
      return true
    }
    let next = words.all[at: range.upperBound + 1]?.folded ?? ""
    return ["new", "rhode"].contains(after.folded)
      && ["hampshire", "york", "island", "jersey"].contains(next)
      || after.folded == "d" && next == "c" || after.folded == "dc"
  }

  /// "Boston Globe", "Cambridge Street", "Salem High": the town is not the subject.
  var isPartOfAnotherName: Bool {
    if let after, after.gap == .blank {
      if after.isCapitalised, Self.institutions.contains(after) { return true }
      if Self.commonInstitutions.contains(after) { return true }
    }
    if let before, first.gap == .blank, before.isCapitalised, Self.newPlaces.contains(before) {
      return true
    }
    return false
  }

  /// A line that is nothing but "Shirley" or "Lynn" below a mail is its writer, unless the line
  /// above is; alone in a mail it is the answer to what was asked.
  private var isSignedName: Bool {
    guard isBareLine, !hasStateOrZIPAfter, AmbiguousNames.people.contains(first),
      range.count == 1
    else { return false }
    let line = words.all[..<range.lowerBound].suffix(10).filter { $0.line == first.line }
    if let lead = line.last {
      return Courtesy.politeness.match(at: 0, in: line) != nil
        || SignOff.closings.match(at: 0, in: line) != nil || lead.folded == "hi"
    }
    guard let above = before else { return isSignature }
    let lineAbove = words.all[..<range.lowerBound].suffix(6).filter { $0.line == above.line }
    let isNameAbove =
      (1...4).contains(lineAbove.count) && lineAbove.allSatisfy(\.isCapitalised)
      && Courtesy.politeness.match(at: 0, in: Array(lineAbove)) == nil
      && SignOff.closings.match(at: 0, in: Array(lineAbove)) == nil
    return !isNameAbove
  }

  /// "Lawrence Miller", "I'm Florence", "Senator Warren".
  var isPersonName: Bool {
    if isSignedName { return true }
    if let before, first.gap == .blank, first.gap < .line {
      if Self.titles.contains(before) { return true }
      if Self.introductions.contains(before) { return true }
      if before.isCapitalised, !Self.prepositions.contains(before),
        before.gap < .sentence || AmbiguousNames.all.contains(first),
        !Self.sentenceOpeners.contains(before), AmbiguousNames.people.contains(first)
      {
        return true
      }
    }
    if let after, after.gap == .blank, after.isCapitalised, !hasStateOrZIPAfter,
      AmbiguousNames.people.contains(first), !Self.sentenceOpeners.contains(after)
    {
      return true
    }
    return false
  }

  private static func set(_ words: String) -> WordSet {
    WordSet(in: words)
  }

  private static let lives = set(
    """
    live living reside residing resident residents based located lives moro vivo vivimos moramos resido
    viviendo morando local
    """)
  private static let kin = set(
    """
    daughter son mother father mom dad sister brother aunt uncle cousin grandmother grandfather
    parents kids children friend friends nephew niece grandson granddaughter grandkids ex boss
    roommate coworker colleague colleagues hija hijo madre padre hermana hermano prima primo tia tio
    amiga amigo abuela filha filho mae pai irma irmao avo namorado inlaws grandchildren sons
    daughters sisters brothers
    """)
  private static let others = set("he she they who family people everyone ella el ele ela")
  private static let leaving = set(
    """
    moved moving away relocated left leaving originally minutes miles hours far mudei vindo native
    hour mile graduated retired across
    """)
  private static let elsewhere = set(
    """
    work works worked working office job grew born raised teach teaches taught study studied
    studying school college university visited visiting visit lived vivia vivi trabajo trabajaba
    trabaja trabalho trabalhava naci nasci creci cresci estudio estudo rally event hearing
    conference met saw drove drive near commute commuting hospital clinic mudamos store shop
    church employed estudiaba morava morei protest march concert wedding volunteered
    signed petition flyer found mesa spoke heard stopped native originally vacation trip hub hubs
    """)
  private static let activities = set(
    """
    tabling table canvass canvassing help helping volunteer volunteering lobby host hosting phone
    party meeting meetings happening events going group groups chapter ayudar ajudar
    """)
  private static let things = set(
    "hub grupo reunion oficina evento ciudad hija hijo universidad hospital cerca lejos perto longe mudei salio globe"
  )
  private static let labels = set(
    "town city address home location municipality residence ciudad pueblo cidade direccion endereco hometown"
  )
  private static let prepositions = set(
    "in from of near de en em outside around at to no na do da within serving for")
  private static let titles = set(
    "senator sen rep representative mr mrs ms dr governor mayor president congressman congresswoman saint st mx prof professor"
  )
  private static let introductions = set(
    "im am named called llamo chamo soy sou dear hi hello hola ola hey")
  private static let sentenceOpeners = set(
    "i im my we the and but please thanks hi hello id ive if can is are hola soy from in yes town city"
  )
  private static let newPlaces = set("new lake fort port saint san old mount el los")
  private static let institutions = set(
    """
    globe herald university college high hospital street st ave avenue road rd square sq common
    tea telegram eagle gazette pops marathon sox celtics bruins harbor medical general lane ln drive dr
    blvd boulevard institute foundation library news times republican sun magazine review tribune
    state school bank clinic court place pl terrace circle highway way day chronicle patch
    """)
  private static let commonInstitutions = set("university hospital marathon globe college")
  private static let states = set(
    """
    nh ri ct vt me ny nj pa ca fl tx oh il va md nc sc ga wa mi wi mn co az uk england connecticut
    vermont maine california ohio texas florida georgia virginia michigan illinois pennsylvania oregon
    washington delaware kentucky tennessee canada ontario scotland ireland jersey
    """)
}
