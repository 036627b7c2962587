/// Days and hours in a text, and what the words around each say of it.
struct SaidTime: Sendable {
  enum Stance: Sendable {
    /// It would suit, or it is when somebody can be met.
    case open
    /// It would not.
    case closed
    /// Only spoken of.
    case told
  }

  var phrase: WhenPhrase
  /// The words of the text that it has.
  var words: Range<Int>
  var stance = Stance.open
  /// Whether words say so, or it merely stands there.
  var isExplicit = false
  /// Off work at that time, so free from then on.
  var isFreeFrom = false
  var isAllDay = false
  /// "Not until the 5th": the day, or hour, that it names is not in it.
  var excludesLast = false
  var isDated = false
  /// Joined to the one before by "or".
  var isAlternative = false
  var isUnsure = false

  var rule: TimeRule
}

/// Reads which times suit and which do not, clause by clause.
///
/// A "not" is of what follows it in its clause, or else of what stands before; "I can't" and "I
/// work" likewise; "doesn't work" is of what stands before. Members of a list share what is said
/// of the first ("not Tuesday or Thursday"). Pure, and linear in the text.
struct SaidTimes: Sendable {
  /// A clause: a stretch between commas, and the signs and times in it.
  struct Clause: Sendable {
    enum Item: Sendable {
      case time(Int)
      case sign(SuitSign, Range<Int>)
    }
    var items: [Item] = []
    var words: Range<Int>
    var startsSentence: Bool
    /// Words that are neither.
    var unknown = 0

    var times: [Int] {
      items.compactMap { if case .time(let index) = $0 { index } else { nil } }
    }
    func has(_ sign: SuitSign) -> Bool {
      items.contains { if case .sign(sign, _) = $0 { true } else { false } }
    }
  }

  let words: Words
  private(set) var times: [SaidTime] = []
  private(set) var clauses: [Clause] = []
  /// Of each word, whether it is part of a time or a sign.
  private(set) var isRead: [Bool]
  private(set) var isDoubted = false
  let language: MailLanguage
  private let isHours: Bool

  /// - Parameter isHours: whether the text is HOURS and nothing else, where "off" is off.
  init(
    _ words: Words, phrases: [WhenPhrase], isHours: Bool = false, language: MailLanguage?
  ) {
    self.words = words
    self.isHours = isHours
    self.language = WhenWords.language(of: words.all, hint: language)
    isRead = [Bool](repeating: false, count: words.all.count)
    place(phrases)
    cut()
    for index in clauses.indices { judge(index) }
    answerBack()
    inherit()
    finish()
  }

  // MARK: Where they stand

  private mutating func place(_ phrases: [WhenPhrase]) {
    var index = 0
    for phrase in phrases where !phrase.isNow && !phrase.bytes.isEmpty {
      while let word = words.all[at: index], word.range.upperBound <= phrase.bytes.lowerBound {
        index += 1
      }
      let start = index
      while let word = words.all[at: index], word.range.lowerBound < phrase.bytes.upperBound {
        isRead[index] = true
        index += 1
      }
      guard start < index else { continue }
      let own = words.all[start..<index]
      var time = SaidTime(
        phrase: phrase, words: start..<index,
        rule: TimeRule(
          phrase, isDated: false, isTarde: own.contains(where: SuitSigns.tarde.contains)))
      time.isDated = own.contains(where: SuitSigns.dating.contains)
      time.isAllDay = SuitSigns.sign(at: start, in: words.all)?.sign == .allDay
      if phrase.isPast { time.stance = .told }
      times.append(time)
    }
  }

  private mutating func cut() {
    var index = 0
    var next = 0
    var clause = Clause(words: 0..<0, startsSentence: true)
    func isEnd(_ word: Word) -> Bool { word.gap >= .comma }
    while index < words.all.count {
      if isEnd(words.all[index]), index > clause.words.lowerBound {
        close(&clause, at: index, startsSentence: words.all[index].gap >= .sentence)
      }
      if let time = times[at: next], time.words.lowerBound == index {
        clause.items.append(.time(next))
        index = time.words.upperBound
        next += 1
        continue
      }
      guard let found = sign(at: index, before: times[at: next]?.words.lowerBound) else {
        if !AnswerSigns.small.contains(words.all[index]) { clause.unknown += 1 }
        index += 1
        continue
      }
      if found.sign == .but, index > clause.words.lowerBound {
        close(&clause, at: index, startsSentence: false)
      }
      clause.items.append(.sign(found.sign, found.range))
      if found.sign == .doubt { isDoubted = true }
      for place in found.range { isRead[place] = true }
      index = found.range.upperBound
    }
    close(&clause, at: index, startsSentence: false)
  }

  private mutating func close(_ clause: inout Clause, at index: Int, startsSentence: Bool) {
    clause.words = clause.words.lowerBound..<index
    if !clause.words.isEmpty { clauses.append(clause) }
    clause = Clause(words: index..<index, startsSentence: startsSentence)
  }

  private func sign(at index: Int, before limit: Int?) -> (sign: SuitSign, range: Range<Int>)? {
    let word = words.all[index]
    if isHours, Self.off.contains(word) { return (.unable, index..<index + 1) }
    // "No sábado" is on Saturday.
    if language == .pt, word.folded == "no" { return nil }
    guard let found = SuitSigns.sign(at: index, in: words.all) else { return nil }
    guard let limit, found.range.upperBound > limit else { return found }
    // It would reach into a time: what of it stands before that.
    return SuitSigns.sign(at: 0, in: Array(words.all[index..<limit])).map {
      ($0.sign, index..<index + $0.range.count)
    }
  }

  private static let off: WordSet = ["off", "away", "libre", "folga", "cerrado", "fechado"]

  // MARK: What is said of them

  private mutating func judge(_ index: Int) {
    let clause = clauses[index]
    guard !clause.times.isEmpty else { return }
    let isTold = clause.has(.told) && !clause.has(.good) && !clause.has(.unable)
    var state = SaidTime.Stance.open
    var isExplicit = false
    var isFreeFrom = false
    var open: [Int] = []
    let last = clause.items.lastIndex { if case .time = $0 { true } else { false } } ?? 0
    for (place, item) in clause.items.enumerated() {
      switch item {
      case .time(let time):
        guard times[time].stance != .told else { continue }
        times[time].stance = isTold ? .told : state
        times[time].isExplicit = isExplicit
        times[time].isFreeFrom = isFreeFrom
        times[time].excludesLast = state == .closed && deniesBefore(place, in: clause)
        isFreeFrom = false
        open.append(time)
      case .sign(let sign, _):
        let hasAfter = place < last
        switch sign {
        case .denial, .unable:
          if hasAfter, !(isHours && sign == .unable && isEnding(place, clause)) {
            state = .closed
            isExplicit = true
            open = []
          } else {
            turn(&open)
          }
        case .bad:
          if open.isEmpty, hasAfter {
            state = .closed
            isExplicit = true
          } else {
            turn(&open)
            (state, isExplicit) = (.open, false)
          }
        case .good:
          for time in open { times[time].isExplicit = true }
          (state, isExplicit) = (.open, true)
          open = []
        case .freeFrom: (state, isExplicit, isFreeFrom) = (.open, true, true)
        case .allDay:
          if case .time(let time) = clause.items[last] { times[time].isAllDay = true }
        case .doubt, .told, .but: break
        }
      }
    }
  }

  /// "Dec 24 to Jan 1 off": of what stands right before it.
  private func isEnding(_ place: Int, _ clause: Clause) -> Bool {
    guard place > 0, case .time = clause.items[place - 1],
      case .sign(_, let range) = clause.items[place]
    else { return false }
    return Self.off.contains(words.all[range.lowerBound])
      && words.all[at: range.upperBound].map { $0.gap >= .line } ?? true
  }

  private mutating func turn(_ open: inout [Int]) {
    for time in open where times[time].stance == .open {
      times[time].stance = .closed
      times[time].isExplicit = true
    }
    open = []
  }

  /// "Not until 6", "I can't until Friday".
  private func deniesBefore(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, case .sign(let sign, let range) = clause.items[place - 1] else { return false }
    guard sign == .denial || sign == .unable else { return false }
    return !words.all[clamped: range].contains { Self.absent.contains($0) }
  }

  /// Who is away until the 5th may still be away on it.
  private static let absent = WordSet(
    in:
      "away out off vacation vacaciones ferias fuera traveling travelling viaje viajando work working trabajo trabalho"
  )

  /// "Tuesday, I can't": a clause that is nothing else speaks of the one before.
  private mutating func answerBack() {
    for index in clauses.indices.dropFirst() {
      let clause = clauses[index]
      guard clause.items.count == 1, clause.unknown == 0, !clause.startsSentence,
        case .sign(let sign, _) = clause.items[0],
        sign == .unable || sign == .bad || sign == .denial
      else { continue }
      for time in clauses[index - 1].times
      where !times[time].isExplicit && times[time].stance == .open {
        times[time].stance = .closed
        times[time].isExplicit = true
      }
    }
  }

  // MARK: Lists

  /// Whether nothing but "and", "or" and a comma stands between two times.
  private func joint(_ index: Int) -> (isJoined: Bool, hasWord: Bool, isAlternative: Bool) {
    guard index > 0, let one = times[at: index - 1], let two = times[at: index],
      two.words.lowerBound - one.words.upperBound <= 3
    else { return (false, false, false) }
    var hasWord = false
    var isAlternative = false
    for place in one.words.upperBound..<two.words.lowerBound {
      let word = words.all[place]
      guard word.gap < .sentence, SuitSigns.joining.contains(word) else {
        return (false, false, false)
      }
      hasWord = hasWord || SuitSigns.conjunctions.contains(word)
      isAlternative = isAlternative || SuitSigns.alternatives.contains(word)
    }
    guard words.all[two.words.lowerBound].gap < .sentence else { return (false, false, false) }
    return (true, hasWord, isAlternative)
  }

  private mutating func inherit() {
    var index = 1
    while index < times.count {
      // A list, to its end: what its members share is certain where a word closes it.
      var end = index
      var hasWord = false
      while end < times.count {
        let joint = joint(end)
        guard joint.isJoined else { break }
        times[end].isAlternative = joint.isAlternative
        hasWord = hasWord || joint.hasWord
        if times[end].isDated != times[end - 1].isDated, times[end].rule.namesWeekdays,
          times[end - 1].rule.namesWeekdays,
          times[end].words.count > 1 || times[end - 1].words.count > 1
        {
          times[end].isDated = true
          times[end - 1].isDated = true
        }
        end += 1
      }
      for member in index..<max(end, index) where !times[member].isExplicit {
        let before = times[member - 1]
        guard before.stance == .closed, times[member].stance == .open,
          times[member].rule.hours == nil || before.rule.hours != nil
        else { continue }
        times[member].stance = .closed
        times[member].isUnsure = !hasWord
        times[member].isExplicit = true
      }
      index = max(end, index) + 1
    }
  }

  private mutating func finish() {
    for index in times.indices {
      let own = words.all[clamped: times[index].words]
      times[index].rule = TimeRule(
        times[index].phrase, isDated: times[index].isDated,
        isTarde: own.contains(where: SuitSigns.tarde.contains))
      if times[index].isFreeFrom, let hours = times[index].rule.hours, times[index].rule.isMoment {
        times[index].rule.hours = hours.lowerBound...DayHours.midnight
        times[index].rule.isOpenAtEnd = true
      }
      guard times[index].stance == .closed else { continue }
      settleClosed(index)
    }
  }

  private mutating func settleClosed(_ index: Int) {
    let phrase = times[index].phrase
    // "Not until the 5th" leaves the 5th, "not after 8" the morning.
    if times[index].excludesLast, phrase.pattern.from == nil, times[index].rule.until != nil,
      let last = phrase.lastDay, own(index).contains(where: Self.until.contains)
    {
      times[index].rule.until = last
    }
  }

  private static let until: WordSet = ["until", "till", "til", "hasta", "ate"]

  private func own(_ index: Int) -> ArraySlice<Word> { words.all[clamped: times[index].words] }

  /// The words from the first time to the last, if that is not too much, else the times alone.
  var evidence: Evidence {
    let said = times.filter { $0.stance != .told }
    guard let first = said.first, let last = said.last else { return Evidence(words: "") }
    let start = clauses.first { $0.words.contains(first.words.lowerBound) }?.words.lowerBound
    let end = clauses.first { $0.words.contains(last.words.upperBound - 1) }?.words.upperBound
    let range = (start ?? first.words.lowerBound)..<(end ?? last.words.upperBound)
    if range.count <= 40 { return words.evidence(range) }
    return Evidence(words: said.prefix(8).map(\.phrase.text).joined(separator: ", "))
  }
}

extension SaidTime {
  /// Whether a word belongs to the time right before this one.
  func followsOn(_ index: Int, _ said: SaidTimes) -> Bool {
    var low = 0
    var high = said.times.count
    while low < high {
      let middle = (low + high) / 2
      if said.times[middle].words.upperBound <= index {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return said.times[at: low]?.words.contains(index) ?? false
  }
}
