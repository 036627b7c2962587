/// What the words around a town's name make of it.
struct TownContext {
  enum Strength: Int {
    case none, weak, inPlace, line, from, saysLives
  }

  let words: Words
  /// What each of the words is.
  let kinds: [TownWord]
  let range: Range<Int>
  let isSignature: Bool
  private let sense: Sense

  init(words: Words, kinds: [TownWord], range: Range<Int>, isSignature: Bool) {
    self.words = words
    self.kinds = kinds
    self.range = range
    self.isSignature = isSignature
    sense = Self.sense(before: range.lowerBound, in: words, kinds: kinds)
  }

  private var kindBefore: TownWord { kinds[at: range.lowerBound - 1] ?? [] }
  private var kind: TownWord { kinds[range.lowerBound] }
  private var kindAfter: TownWord { kinds[at: range.upperBound] ?? [] }
  private var first: Word { words.all[range.lowerBound] }
  private var before: Word? { words.all[at: range.lowerBound - 1] }
  private var after: Word? { words.all[at: range.upperBound] }

  /// The reading of the words that come before, nearest first.
  private enum Sense { case lives, from, elsewhere, unsaid }

  private static func sense(before start: Int, in words: Words, kinds: [TownWord]) -> Sense {
    func kind(_ index: Int) -> TownWord { kinds[at: index] ?? [] }
    var index = start
    var steps = 0
    // "Hi, Worcester" begins a clause of its own.
    while index > 0, steps < 9, words.all[index].gap < .comma {
      index -= 1
      steps += 1
      let word = kinds[index]
      let prior = kind(index - 1)
      if word.isEmpty { continue }
      if word.contains(.lived), prior.contains(.have) { return .lives }
      if word.contains(.kin), isLivedWith(index, words: words, kinds: kinds) { return .lives }
      if word.contains(.lives) {
        return prior.contains(.to) && kind(index - 2).contains(.intent)
          || prior.union(kind(index - 2)).contains(.not) || prior.contains(.intent)
          || words.all[at: index - 1]?.folded == "no"
          || !prior.isDisjoint(with: [.kin, .others])
          ? .elsewhere : .lives
      }
      if word.contains(.to), prior.contains(.moved) {
        return isTheirMove(index - 1, words: words, kinds: kinds) ? .elsewhere : .lives
      }
      if word.contains(.to), prior.contains(.moving) {
        return kind(index - 2).contains(.before) ? .lives : .elsewhere
      }
      if word.contains(.now) { return prior.contains(.second) ? .elsewhere : .lives }
      if word.contains(.work), kind(index + 1).contains(.onOrWith) { continue }
      if !word.isDisjoint(with: [.elsewhere, .kin]) { return .elsewhere }
      if !word.isDisjoint(with: [.party, .not]), steps <= 3 { return .elsewhere }
      guard steps <= 2 else { continue }
      if word.contains(.from) {
        if !prior.isDisjoint(with: [.leaving, .kin, .not]) { return .elsewhere }
        // "My representative is from Salem", "she and her son are from Salem".
        return isTheirMove(index, words: words, kinds: kinds) ? .elsewhere : .from
      }
      if word.contains(.of) { return prior.contains(.thing) ? .elsewhere : .from }
    }
    return .unsaid
  }

  /// "My daughter moved to Salem", "the meeting moved to Salem".
  private static func isTheirMove(_ index: Int, words: Words, kinds: [TownWord]) -> Bool {
    var place = index
    while place > max(0, index - 5), words.all[place].gap < .comma {
      place -= 1
      if ["i", "we", "ive", "weve", "eu", "yo"].contains(words.all[place].folded) { return false }
      if !kinds[place].isDisjoint(with: [.kin, .others, .thing]) { return true }
    }
    return false
  }

  /// "near Salem" is another town as likely as not.
  var isNearby: Bool {
    guard first.gap <= .line else { return false }
    if kindBefore.contains(.near) { return true }
    let isLinked =
      !kindBefore.isDisjoint(with: [.of, .from, .to]) || before?.folded == "of"
    return isLinked && kinds[at: range.lowerBound - 2]?.contains(.near) ?? false
  }

  /// "I live with my daughter in Cambridge"
  private static func isLivedWith(_ index: Int, words: Words, kinds: [TownWord]) -> Bool {
    let before = kinds[clamped: (index - 3)..<index]
    guard let with = before.firstIndex(where: { $0.contains(.with) }) else { return false }
    return kinds[at: with - 1]?.contains(.lives) ?? false
  }

  var isHome: Bool { sense != .elsewhere && strength != .none }

  var isElsewhere: Bool { sense == .elsewhere }

  /// Whether `strength` is `.saysLives`.
  var saysLives: Bool {
    sense == .lives
      || sense == .unsaid && kindAfter.contains(.resident) && after?.gap == .blank
  }

  var strength: Strength {
    switch sense {
    case .lives: return .saysLives
    case .elsewhere: return .inPlace
    case .from: return .from
    case .unsaid: break
    }
    if let after, after.gap == .blank, kindAfter.contains(.resident) {
      return .saysLives
    }
    if isBareLine { return .line }
    if isShortSentence { return .inPlace }
    if isSignature { return .line }
    if hasStateOrZIPAfter || isAfterStreet { return .line }
    if hasPlaceBefore { return isActivityBefore ? .weak : .inPlace }
    if isAfterName { return .inPlace }
    return .none
  }

  /// "tabling in Worcester" says where to help, which is mostly home.
  private var isActivityBefore: Bool {
    let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 6)
    return kinds[clamped: start..<range.lowerBound].contains { $0.contains(.activity) }
  }

  /// "Maria Lopez, Worcester"
  private var isAfterName: Bool {
    guard first.gap == .comma, let before, before.isCapitalised else { return false }
    return range.lowerBound <= 6 || first.line == words.lastLine
  }

  /// "15 Prospect Street, Ware"
  var isAfterStreet: Bool {
    guard first.gap == .comma, kindBefore.contains(.institution), range.lowerBound >= 3 else {
      return false
    }
    return words.all[clamped: (range.lowerBound - 5)..<(range.lowerBound - 1)].contains {
      $0.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }
  }

  var hasPlaceBefore: Bool {
    first.gap <= .line && !kindBefore.isDisjoint(with: [.preposition, .region])
  }

  var hasStateOrZIPAfter: Bool {
    guard let after, after.gap <= .comma || after.gap == .line else { return false }
    if kindAfter.contains(.ourState) { return true }
    return after.gap != .line && after.isNumber && Facts.isZIP(after.folded)
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
    if !lead.isEmpty, lead.count <= 3, kindBefore.contains(.label) { return true }
    return first.gap == .comma && lead.count <= 6
      && lead.allSatisfy { $0.isCapitalised || $0.isNumber }
  }

  /// "Sign me up. Natick. Evenings only." and "Mother of three, Marshfield."
  private var isShortSentence: Bool {
    guard first.isCapitalised, !kind.contains(.person) || range.count > 1
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
    if kindAfter.contains(.otherState),
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
      if after.isCapitalised, kindAfter.contains(.institution) { return true }
      if kindAfter.contains(.commonInstitution) { return true }
    }
    if let before, first.gap == .blank, before.isCapitalised, kindBefore.contains(.newPlace) {
      return true
    }
    return false
  }

  /// A line that is nothing but "Shirley" or "Lynn" below a mail is its writer, unless the line
  /// above is; alone in a mail it is the answer to what was asked.
  private var isSignedName: Bool {
    guard kind.contains(.person), range.count == 1, isBareLine, !hasStateOrZIPAfter
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
      if kindBefore.contains(.title) { return true }
      if kindBefore.contains(.introduction) { return true }
      if before.isCapitalised, !kindBefore.contains(.preposition),
        before.gap < .sentence || kind.contains(.ambiguous),
        !kindBefore.contains(.sentenceOpener), kind.contains(.person)
      {
        return true
      }
    }
    if let after, after.gap == .blank, after.isCapitalised, !hasStateOrZIPAfter,
      kind.contains(.person), !kindAfter.contains(.sentenceOpener)
    {
      return true
    }
    return false
  }
}
