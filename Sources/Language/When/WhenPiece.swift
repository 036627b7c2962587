extension WhenParser {
  /// The phrase that begins at `start`: piece after piece, as long as each adds to what is known.
  ///
  /// - Parameter isListed: whether a number alone is an hour, as the second of "at 6 or 7".
  func phrase(at start: Int, isListed: Bool = false) -> WhenDraft? {
    guard sense(start) != .word, sense(start) != .filler else { return nil }
    var draft = WhenDraft(at: start)
    draft.isListed = isListed
    var index = start
    var pieces = 0
    while pieces < 8 {
      guard let found = next(at: index, draft) else { break }
      draft = found
      index = found.end
      pieces += 1
    }
    return pieces > 0 && !draft.isEmpty ? draft : nil
  }

  func next(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    var place = index
    for step in 0...4 {
      guard place == draft.start || follows(place) else { return nil }
      if let found = piece(at: place, draft), found.end > place { return found }
      guard step < 4, let token = tokens[at: place], place > draft.start || token.has(.every) else {
        return nil
      }
      switch token.sense {
      case .filler, .isoMark: break
      case .small(let roles):
        guard
          !roles.isDisjoint(with: [
            .at, .on, .within, .of, .the, .dayMark, .starting, .every, .lasting, .around, .from,
            .clock,
          ])
        else { return nil }
      default: return nil
      }
      place += 1
    }
    return nil
  }

  /// What the words at `index` add; `nil` if nothing.
  private func piece(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    let token = tokens[at: index]
    switch token?.sense ?? .word {
    case .word, .filler, .isoMark: return nil
    case .now:
      guard draft.isEmpty else { return nil }
      return with(draft, to: index + 1) {
        $0.moment = now
        $0.isNow = true
      }
    case .edge(.early) where sense(index + 1) == .tonight,
      .edge(.late) where sense(index + 1) == .tonight:
      guard draft.day == nil, draft.part == nil, follows(index + 1) else { return nil }
      let isLate = token?.sense == .edge(.late)
      return with(draft, to: index + 2) {
        $0.day = WhenDay(today, .fixed)
        $0.part = .night
        $0.partEdge = isLate ? .late : .early
      }
    case .tonight:
      guard draft.day == nil || draft.day?.start == today, draft.part == nil else { return nil }
      return with(draft, to: index + 1) {
        $0.day = WhenDay(today, .fixed)
        $0.part = .night
      }
    case .weeknights:
      guard draft.day == nil, draft.part == nil else { return nil }
      return with(draft, to: index + 1) {
        $0.day = recurring(.working)
        $0.part = .evening
      }
    case .fromNow where draft.isEmpty && draft.duration == nil: return range(at: index, in: draft)
    case .fromNow:
      guard draft.duration != nil, draft.day == nil else { return nil }
      return with(draft, to: index + 1) { $0.day = WhenDay(today, .fixed) }
    default: break
    }
    if let token, token.has(.except), let found = exception(at: index, draft) { return found }
    if let token, token.has(.every) {
      var draft = draft
      draft.isEvery = true
      // "any day but Friday"
      if case .unit(.day) = sense(index + 1), follows(index + 1) {
        draft.end = index + 2
        return draft
      }
      guard follows(index + 1), let found = piece(at: index + 1, draft) else { return nil }
      return found
    }
    if let found = lasting(at: index, draft) { return found }
    if draft.lastClock == nil, draft.lastMoment == nil, draft.lastDay == nil,
      let found = range(at: index, in: draft)
    {
      return found
    }
    if let found = bound(at: index, draft) { return found }
    if let found = dayPiece(at: index, draft) { return found }
    if let found = clockPiece(at: index, draft) { return found }
    return partPiece(at: index, draft)
  }

  func with(
    _ draft: WhenDraft, to end: Int, _ change: (inout WhenDraft) -> Void
  ) -> WhenDraft {
    var draft = draft
    change(&draft)
    draft.end = end
    return draft
  }

  // MARK: "except Thursday"

  private func exception(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard
      draft.isEvery || draft.isInGeneral || draft.day?.weekdays != nil
        || (draft.day?.isSpan ?? false)
    else { return nil }
    var excluded = Weekdays()
    var next = index + 1
    var end = index
    while end < index + 14, follows(next) {
      next = skipping([.the, .on, .every, .and, .or, .within, .except, .at], from: next, limit: 3)
      guard follows(next) else { break }
      if case .weekday(let weekday) = sense(next) {
        excluded.insert(Weekdays(weekday))
      } else if case .weekdays(let weekdays) = sense(next) {
        excluded.formUnion(weekdays)
      } else if case .unit(.weekend) = sense(next) {
        excluded.formUnion(.weekend)
      } else {
        break
      }
      next += 1
      end = next
    }
    guard !excluded.isEmpty else { return nil }
    return with(draft, to: end) { $0.excluded.formUnion(excluded) }
  }

  // MARK: "for 2 hours"

  private func lasting(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard draft.duration == nil else { return nil }
    // "two days starting tomorrow"
    if !has(index, .lasting), draft.isEmpty, let found = duration(at: index),
      has(found.end, .starting), !has(found.end, .after), let start = beginning(at: found.end)
    {
      return with(draft, to: start) { $0.duration = found.duration }
    }
    guard has(index, .lasting), follows(index + 1) else { return nil }
    let next = skipping([.the], from: index + 1, limit: 1)
    // "for the next 4 days" is no length.
    guard let found = duration(at: next) else { return nil }
    if case .relation = sense(next) { return nil }
    // A length alone is no time: a beginning must be there, or come.
    if draft.clock == nil, let start = beginning(at: found.end) {
      return with(draft, to: start) { $0.duration = found.duration }
    }
    guard draft.lastClock == nil, draft.lastDay == nil,
      draft.clock != nil || (draft.day != nil && found.duration.seconds == 0)
    else { return nil }
    return with(draft, to: found.end) { $0.duration = found.duration }
  }

  /// Where a beginning stands after a length: "for 2 hours from 9", "for a day starting Friday".
  private func beginning(at index: Int) -> Int? {
    var place = skipping([.starting, .on, .the], from: index, limit: 3)
    guard follows(place) else { return nil }
    if case .fromNow = sense(place) { return place }
    let isMarked = place > index && has(place - 1, .starting)
    guard isMarked || has(place, [.from, .at]) || has(place, .starting) else { return nil }
    let mark = place
    if has(place, .from) { place += 1 }
    place = skipping([.the, .on, .clock, .at], from: place, limit: 2)
    guard follows(place) || place == mark else { return nil }
    if clock(at: place, bare: true) != nil { return mark }
    return day(at: place) == nil ? nil : mark
  }

  // MARK: "after 6", "until Friday", "by noon"

  /// Whether a small word ends in an article: what follows "después del" is a day.
  func endsInArticle(_ index: Int) -> Bool {
    guard language != .en, let token = tokens[at: index],
      let word = words[at: token.words.upperBound - 1]
    else { return false }
    return Self.articles.contains(word)
  }

  private static let articles: WordSet = ["del", "el", "al", "do", "o", "ao", "dia"]

  private func bound(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard let token = tokens[at: index], follows(index + 1) else { return nil }
    let isAfter = token.has([.after, .starting])
    let isUntil = token.has([.until, .by])
    let isFrom = token.has(.from) && !token.has(.after)
    guard isAfter || isUntil || token.has(.before) || isFrom else { return nil }
    if token.has(.to), !token.has(.until) { return nil }
    var next = skipping([.the, .on, .from, .at, .clock], from: index + 1, limit: 2)
    guard follows(next) else { return nil }
    let isDay =
      endsInArticle(index)
      || (next > index + 1 && endsInArticle(next - 1) && !has(next - 1, .clock))
    var side: WhenDraft.Bound = isAfter || isFrom ? .after : .before
    if case .part = sense(next), isUntil || isFrom { return nil }
    // "Friday after 6" may have its day after it: "after 6 on Friday".
    if draft.clock == nil || (isUntil && draft.lastClock == nil && draft.duration == nil),
      !isDay || isPoint(next),
      !isFrom || !token.has(.of) || token.has(.clock) || draft.duration != nil
    {
      let hasMark = next > index + 1 && has(next - 1, [.clock, .at])
      if simpleDate(at: next) == nil,
        let found = clock(at: hasMark ? next - 1 : next, bare: true),
        found.end > next, !isOpenRange(token) || connected(found.end, isBetween: false) == nil
      {
        return with(draft, to: found.end) {
          if $0.clock != nil {
            $0.lastClock = found.clock
          } else {
            $0.clock = found.clock
            $0.clockBound = side
          }
        }
      }
    }
    if isFrom, !token.has(.starting), draft.duration == nil { return nil }
    guard draft.day == nil else { return nil }
    var found = day(at: next)
    if found == nil, isDay || isUntil, let number = dayNumber(at: next), number.digits > 0,
      !isCounting(number.end), isDay, let date = self.next(dayOfMonth: number.value)
    {
      found = (WhenDay(date, .dayOfMonth(number.value), again: .monthly), number.end)
    }
    if found == nil, token.has(.after), let length = duration(at: next),
      length.duration.seconds == 0
    {
      return with(draft, to: length.end) {
        $0.day = WhenDay(length.duration.from(today), .offset)
      }
    }
    guard let found, found.day.weekdays == nil else { return nil }
    if token.has(.starting) || isFrom, draft.duration != nil { side = .none }
    next = found.end
    return with(draft, to: next) {
      $0.day = found.day
      $0.dayBound = side
      $0.includesLastDay = isUntil || token.has(.starting) || isDenied(token)
    }
  }

  /// "Not before the 14th" has the 14th in it.
  private func isDenied(_ token: WhenToken) -> Bool {
    guard token.has(.after), let word = words[at: token.words.lowerBound] else { return false }
    return word.folded == "not" || word.folded == "no"
  }

  private func isPoint(_ index: Int) -> Bool {
    if case .point = sense(index) { return true }
    return false
  }

  /// Whether what follows is the first end of a range, if there is a second.
  private func isOpenRange(_ token: WhenToken) -> Bool { token.has([.from, .after]) }

  /// A date that could be taken for an hour: "after 5/12", "after 5 May".
  private func simpleDate(at index: Int) -> Int? {
    (numericDate(at: index) ?? namedDate(at: index))?.end
  }
}
