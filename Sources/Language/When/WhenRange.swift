extension WhenParser {
  /// One end of a range.
  struct RangeEnd {
    var day: WhenDay?
    var clock: WhenClock?
    var isNow = false
    var end: Int
  }

  /// A range that begins at `start`, taken into the draft: "from 2 to 4", "Nov 19-20", "5/1-5/7".
  func range(at start: Int, in draft: WhenDraft) -> WhenDraft? {
    if weekdayRange(at: start) != nil { return nil }
    let hasPrefix = has(start, [.from, .between])
    let isBetween = has(start, .between)
    if hasPrefix, !follows(start + 1) { return nil }
    let first = hasPrefix ? start + 1 : start
    if case .fromNow = sense(start), draft.isEmpty, connected(start + 1, isBetween: false) != nil {
      return joined(from: RangeEnd(day: WhenDay(today, .fixed), end: start + 1), draft)
    }
    if draft.day == nil || draft.day?.isMonth == true,
      let days = dayNumbers(from: first, isBetween, draft)
    {
      return days
    }
    guard let one = rangeStart(at: first, hasPrefix, isBetween, draft) else { return nil }
    return joined(from: one, isBetween: isBetween, draft)
  }

  private func joined(
    from one: RangeEnd, isBetween: Bool = false, _ draft: WhenDraft
  ) -> WhenDraft? {
    guard let next = connected(one.end, isBetween: isBetween) else { return nil }
    if let days = sameMonth(one, next, draft) { return days }
    guard let two = rangeEnd(at: next, after: one) else { return nil }
    return joined(one, two, draft)
  }

  /// Where the second end begins, if something between the two joins them.
  func connected(_ index: Int, isBetween: Bool) -> Int? {
    guard follows(index) else { return nil }
    // "EST (UTC-05:00)"
    if joint(index).isDash {
      // "4:58 AM -0800"
      let isOffset =
        tokens[at: index]?.digits == 4 && joint(index) == .mark(45, isTight: false)
        && tokens[at: index - 1]?.digits != 4
      return sense(index - 1) == .zone || isOffset ? nil : index
    }
    guard has(index, [.to, .until]) || (isBetween && has(index, .and)), follows(index + 1) else {
      return nil
    }
    return index + 1
  }

  // MARK: Numbers of days

  /// "4-23 in next month", "9 to 12 of June", "del 4 al 8 de enero", "the 4th to the 8th".
  private func dayNumbers(
    from start: Int, _ isBetween: Bool, _ draft: WhenDraft
  ) -> WhenDraft? {
    var index = skipping([.the, .dayMark], from: start, limit: 2)
    // "entre los días 4 y 8"
    if case .unit(.day) = sense(index), isBetween || index > start { index += 1 }
    guard let one = dayNumber(at: index), let next = connected(one.end, isBetween: isBetween) else {
      return nil
    }
    let place = skipping([.the, .dayMark, .to], from: next, limit: 2)
    guard follows(place), let two = dayNumber(at: place), !isHourMark(two.end) else { return nil }
    var draft = draft
    let isOrdinal = one.isOrdinal || two.isOrdinal || has(index - 1, .dayMark)
    if let month = draft.day {
      guard month.isMonth, isOrdinal || has(start - 1, .from),
        let from = date(one.value, in: month), let until = date(two.value, in: month)
      else { return nil }
      draft.day = WhenDay(from, .monthDay(hasYear: true))
      draft.lastDay = WhenDay(until < from ? until.adding(months: 1) : until, .fixed)
      draft.end = two.end
      return draft
    }
    if let month = monthAfter(two.end) {
      guard var until = date(two.value, in: month.day) else { return nil }
      if until < today, let later = month.day.next() {
        until = date(two.value, in: later) ?? until
      }
      let monthStart = until.monthStart.adding(months: one.value > two.value ? -1 : 0)
      guard let from = CivilDate(year: monthStart.year, month: monthStart.month, day: one.value)
      else { return nil }
      draft.day = WhenDay(from, .monthDay(hasYear: true))
      draft.lastDay = WhenDay(until, .monthDay(hasYear: true))
      draft.end = month.end
      return draft
    }
    guard isOrdinal, !isCounting(two.end), let from = self.next(dayOfMonth: one.value) else {
      return nil
    }
    draft.day = WhenDay(from, .dayOfMonth(one.value), again: .monthly)
    draft.lastDay = WhenDay(following(from, dayOfMonth: two.value), .fixed)
    draft.end = two.end
    return draft
  }

  private func isHourMark(_ index: Int) -> Bool {
    if joint(index).isColon { return true }
    guard follows(index) else { return false }
    switch sense(index) {
    case .meridiem, .oclock, .hourMark, .ish, .part(_, linked: true, many: _): return true
    default: return false
    }
  }

  private func date(_ day: Int, in month: WhenDay) -> CivilDate? {
    CivilDate(year: month.start.year, month: month.start.month, day: day)
  }

  /// The first day with that number after `date`.
  private func following(_ date: CivilDate, dayOfMonth day: Int) -> CivilDate {
    for months in 0...12 {
      let start = date.monthStart.adding(months: months)
      if let found = CivilDate(year: start.year, month: start.month, day: day), found > date {
        return found
      }
    }
    return date
  }

  private func monthAfter(_ index: Int) -> (day: WhenDay, end: Int)? {
    guard follows(index) else { return nil }
    let next = skipping([.of, .within, .the], from: index, limit: 2)
    guard follows(next) else { return nil }
    switch sense(next) {
    case .month, .relation, .unit:
      guard let found = period(at: next), found.day.isMonth else { return nil }
      return found
    default: return nil
    }
  }

  /// "Nov 19-20", "april 27 to the third", "5/1-7".
  private func sameMonth(_ one: RangeEnd, _ index: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard one.clock == nil, let day = one.day, !day.isSpan else { return nil }
    switch day.form {
    case .monthDay, .dayOfMonth: break
    default: return nil
    }
    let place = skipping([.the, .dayMark, .to], from: index, limit: 2)
    guard follows(place) || place == index, let number = dayNumber(at: place),
      !isHourMark(number.end), !joint(number.end).isSlash, !joint(number.end).isDot,
      !isCounting(number.end) || number.isOrdinal, namedDate(at: place) == nil
    else { return nil }
    var draft = draft
    var first = day
    var end = number.end
    if let year = yearOf(end) {
      first.move(
        to: CivilDate(year: year.value, month: first.start.month, day: first.start.day)
          ?? first.start)
      end = year.end
    }
    draft.day = first
    draft.lastDay = WhenDay(following(first.start, dayOfMonth: number.value), .fixed)
    draft.end = end
    return draft
  }

  private func yearOf(_ index: Int) -> (value: Int, end: Int)? {
    guard follows(index) else { return nil }
    let next = has(index, [.of, .within]) ? index + 1 : index
    guard let year = year(at: next), !joint(year.end).isColon, !isCounting(year.end) else {
      return nil
    }
    return year
  }

  // MARK: The two ends

  private func rangeStart(
    at start: Int, _ hasPrefix: Bool, _ isBetween: Bool, _ draft: WhenDraft
  ) -> RangeEnd? {
    if case .now = sense(start), hasPrefix { return RangeEnd(isNow: true, end: start + 1) }
    let index = skipping([.the, .on], from: start, limit: hasPrefix ? 2 : 0)
    let bare = hasPrefix || has(start, [.at, .clock, .around])
    if let found = rangeDay(at: index) {
      var end = RangeEnd(day: found.day, end: found.end)
      if follows(found.end), !found.day.isSpan, draft.clock == nil {
        let next = skipping([.on], from: found.end, limit: 1)
        let isJoined = joint(next).isDash || (has(next, .to) && !has(next, .clock))
        if follows(next), !isJoined, let clock = clock(at: next, bare: false, isEnded: isBetween) {
          end.clock = clock.clock
          end.end = clock.end
        }
      }
      return end
    }
    guard draft.clock == nil else { return nil }
    if let found = clock(at: start, bare: bare, isEnded: isBetween) {
      // "from 10am Monday to 5pm Wednesday"
      let next = skipping([.on, .of, .the], from: found.end, limit: 2)
      if draft.day == nil, connected(found.end, isBetween: isBetween) == nil, follows(next),
        let day = rangeDay(at: next), !day.day.isSpan,
        connected(day.end, isBetween: isBetween) != nil
      {
        return RangeEnd(day: day.day, clock: found.clock, end: day.end)
      }
      return RangeEnd(clock: found.clock, end: found.end)
    }
    // "6-8 next Monday", "2-4pm", "five to seven today": a pair that something else proves.
    guard let number = cardinal(at: start), (1...24).contains(number.value), number.digits <= 2,
      let next = connected(number.end, isBetween: false),
      let last = clock(at: next, bare: true),
      last.clock.hour <= 24, isProven(last, draft)
    else { return nil }
    if joint(start).isDash || joint(start).isSlash || joint(last.end).isDash { return nil }
    return RangeEnd(clock: WhenClock(hour: number.value), end: number.end)
  }

  private func isProven(_ last: (clock: WhenClock, end: Int), _ draft: WhenDraft) -> Bool {
    if last.clock.isPM != nil || last.clock.minute > 0 || last.clock.part != nil { return true }
    if last.clock.isExact { return true }
    if draft.day != nil || draft.part != nil || isOffered(draft.start, last.end) { return true }
    let next = skipping([.on, .the, .at], from: last.end, limit: 2)
    guard follows(next) else { return false }
    switch sense(next) {
    case .oclock, .tonight, .part: return true
    default: return day(at: next) != nil
    }
  }

  /// Whether two numbers alone answer "when?": "6-8 works", "I could do 10 to 11".
  private func isOffered(_ start: Int, _ end: Int) -> Bool {
    if start > 0, follows(start) {
      guard let word = words[at: tokens[start - 1].words.upperBound - 1],
        tokens[start].gap == .comma || Self.offers.contains(word)
      else { return false }
    }
    guard follows(end), let word = words[at: tokens[end].words.lowerBound] else { return true }
    return word.gap > .line || Self.suits.contains(word)
  }

  private static let offers = WordSet(
    in:
      "do free available open about say maybe prefer puedo posso libre livre disponible disponivel")
  private static let suits = WordSet(
    in: "works is would could or if sounds please funciona esta seria serve")

  private func rangeDay(at index: Int) -> (day: WhenDay, end: Int)? {
    switch sense(index) {
    case .word, .filler, .now: return nil
    case .number, .couple:
      // "2 weeks from Friday" is no beginning; "5 de mayo" is.
      return numericDate(at: index) ?? namedDate(at: index) ?? rangeYear(at: index)
    case .edge: return edged(at: index)
    case .unit, .small:
      return simpleDay(at: index) ?? (has(index, .dayMark) ? dayOfMonth(at: index) : nil)
    case .weekdays: return nil
    case .relation: return weekdayDate(at: index) ?? period(at: index)
    default: return simpleDay(at: index) ?? period(at: index)
    }
  }

  /// "from 2027 to 2029"
  private func rangeYear(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let year = year(at: index), year.value >= today.year,
      has(index - 1, [.from, .between, .to, .until, .and]) || joint(index).isDash
    else { return nil }
    return wholeYear(year.value).map { ($0, year.end) }
  }

  private func rangeEnd(at start: Int, after one: RangeEnd) -> RangeEnd? {
    let index = skipping([.the, .on, .of], from: start, limit: 2)
    if let found = rangeDay(at: index) {
      var end = RangeEnd(day: found.day, end: found.end)
      if follows(found.end), one.clock != nil || one.isNow, !found.day.isSpan {
        let next = skipping([.on], from: found.end, limit: 1)
        if follows(next), let clock = clock(at: next, bare: false) {
          end.clock = clock.clock
          end.end = clock.end
        }
      }
      return end
    }
    guard one.clock != nil || one.isNow, let found = clock(at: start, bare: true) else {
      return nil
    }
    let next = skipping([.on, .of, .the], from: found.end, limit: 2)
    if one.day != nil, one.clock != nil, follows(next), tokens[next].gap <= .line,
      let day = rangeDay(at: next),
      !day.day.isSpan
    {
      return RangeEnd(day: day.day, clock: found.clock, end: day.end)
    }
    return RangeEnd(clock: found.clock, end: found.end)
  }

  private func joined(
    _ one: RangeEnd, _ two: RangeEnd, _ draft: WhenDraft
  ) -> WhenDraft? {
    var draft = draft
    draft.end = two.end
    switch (one.day, one.clock, two.day, two.clock) {
    case (nil, let from?, nil, let until?):
      guard draft.moment == nil else { return nil }
      draft.clock = from
      draft.lastClock = until
      return draft
    case (let day?, let from?, nil, let until?):
      guard draft.day == nil else { return nil }
      draft.day = day
      draft.clock = from
      draft.lastClock = until
      return draft
    case (let from?, nil, let until?, nil):
      guard draft.day == nil, from.weekdays == nil, until.weekdays == nil else { return nil }
      // "Monday to Friday" was read before; "Monday - Tuesday" may be a list.
      let (first, last) = ordered(from, until)
      draft.day = first
      draft.lastDay = last
      return draft
    case (let day, let from?, let last?, let until?):
      guard draft.day == nil || day == nil else { return nil }
      var until = WhenDraft.at(last, until)
      let start = WhenDraft.at(day ?? draft.day ?? WhenDay(today, .fixed), from)
      if until <= start, let later = last.next() { until.date = later.start }
      draft.moment = start
      draft.lastMoment = until
      return draft
    case (nil, nil, let last?, let until):
      guard one.isNow, draft.day == nil else { return nil }
      if let until {
        draft.moment = now
        draft.lastMoment = WhenDraft.at(last, until)
      } else {
        draft.day = WhenDay(today, .fixed)
        draft.lastDay = last
      }
      return draft
    case (nil, nil, nil, let until?):
      guard one.isNow, draft.day == nil else { return nil }
      draft.moment = now
      draft.lastMoment = WhenDraft.at(WhenDay(today, .fixed), until)
      return draft
    default: return nil
    }
  }

  /// The two ends with the year of one for both, the second after the first.
  private func ordered(_ from: WhenDay, _ until: WhenDay) -> (WhenDay, WhenDay) {
    var from = from
    var until = until
    if until.again == .never, from.again == .yearly, until.form != .fixed {
      let year = until.start.year
      for candidate in [year, year - 1] {
        let moved = from.start.adding(months: 12 * (candidate - from.start.year))
        guard moved <= until.start else { continue }
        let end = from.end.adding(months: 12 * (candidate - from.start.year))
        from.start = moved
        from.end = from.isSpan ? end : moved.adding(days: 1)
        break
      }
    }
    var steps = 0
    while until.start < from.start, steps < 60, let later = until.next() {
      until = later
      steps += 1
    }
    if from.others.isEmpty || until.others.isEmpty {
      from.others = []
      until.others = []
    }
    return (from, until)
  }
}

extension WhenDraft {
  static func at(_ day: WhenDay, _ clock: WhenClock) -> LocalTime {
    LocalTime(day.start, clock.times(in: nil).first ?? .midnight)
  }
}
