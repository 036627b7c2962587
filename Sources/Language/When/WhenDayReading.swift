extension WhenParser {
  /// A day that needs nothing else to be known.
  func simpleDay(at index: Int) -> (day: WhenDay, end: Int)? {
    switch sense(index) {
    case .day(let shift):
      var day = WhenDay(today.adding(days: shift), .fixed)
      day.isPast = shift < 0
      // "de hoy en ocho días"
      if language != .en, shift == 0, has(index + 1, .into), follows(index + 2),
        let length = duration(at: index + 2), !length.duration.isOfClock
      {
        return (WhenDay(length.duration.from(today), .offset), length.end)
      }
      return (day, index + 1)
    case .now: return (WhenDay(today, .fixed), index + 1)
    case .stamp: return numericDate(at: index)
    case .weekday: return weekdayDate(at: index)
    case .month: return namedDate(at: index)
    case .holiday: return feast(at: index)
    case .relation: return weekdayDate(at: index) ?? feast(at: index)
    case .number, .ordinal, .small:
      return numericDate(at: index) ?? namedDate(at: index) ?? dayOfMonth(at: index)
    default: return nil
    }
  }

  /// A day or a stretch of days.
  func day(at index: Int) -> (day: WhenDay, end: Int)? {
    switch sense(index) {
    case .word, .filler, .part, .point: return nil
    case .weekdays(let weekdays): return (recurring(weekdays), index + 1)
    case .weekday: return weekdayRange(at: index) ?? weekdayDate(at: index)
    case .small:
      if has(index, .from), let range = weekdayRange(at: index) { return range }
    default: break
    }
    if let found = nth(at: index) { return found }
    if let found = offset(at: index), case .day(let day) = found.offset { return (day, found.end) }
    if let found = partOfYear(at: index) { return found }
    if let found = simpleDay(at: index) { return found }
    if let found = period(at: index) { return found }
    return bareYear(at: index)
  }

  /// "in 2150", "two thousand and twenty"; a year that is past is a story.
  private func bareYear(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let year = year(at: index), year.value >= today.year, !isCounting(year.end),
      !joint(year.end).isColon
    else { return nil }
    let isNamed = tokens[at: index]?.digits == 0
    guard isNamed || (index > 0 && follows(index) && has(index - 1, [.within, .of, .until, .by]))
    else { return nil }
    return wholeYear(year.value).map { ($0, year.end) }
  }

  /// One day as two sayings give it: "Wednesday" and "next week", "the first Monday" and "of next
  /// month"; `nil` if they are two.
  func refined(_ one: WhenDay, by other: WhenDay) -> WhenDay? {
    if one.isItsEnd != other.isItsEnd, !one.isSpan, !other.isSpan {
      // "EOD Friday"
      let (end, day) = one.isItsEnd ? (one, other) : (other, one)
      guard end.start == today, end.form == .fixed else { return nil }
      var both = day
      both.isItsEnd = true
      return both
    }
    switch (one.form, other.form) {
    case (.nth(let rank, let weekday), _) where other.isSpan:
      return within(other) { nthWeekday(rank, weekday, in: $0) }
    case (_, .nth(let rank, let weekday)) where one.isSpan:
      return within(one) { nthWeekday(rank, weekday, in: $0) }
    case (.nthWeek(let rank, let count), _) where other.isSpan:
      let found = nthWeek(rank, count: count, in: other)
      guard found.end <= today, let later = other.next() else { return found }
      return nthWeek(rank, count: count, in: later)
    case (.weekday(let weekday, isSettled: false), .week),
      (.week, .weekday(let weekday, isSettled: false)):
      let week = one.isSpan ? one : other
      let date = week.start.next(weekday)
      guard date < week.start.adding(days: 7) else { return nil }
      var day = WhenDay(date, .weekday(weekday, isSettled: true))
      day.week = week.start.weekStart
      return day
    case (.weekday(let weekday, _), .offset), (.offset, .weekday(let weekday, isSettled: false)):
      // The week of a calendar on the wall, which begins on Sunday.
      let date = one.form == .offset ? one.start : other.start
      let sunday = date.adding(days: -((date.weekday + 1) % 7))
      return WhenDay(sunday.next(weekday), .weekday(weekday, isSettled: true))
    case (.weekday(let weekday, _), .monthDay), (.monthDay, .weekday(let weekday, _)):
      return agreeing(
        one.form == .weekday(weekday, isSettled: false) ? other : dated(one, other), with: weekday)
    case (.weekday(let weekday, _), .fixed), (.fixed, .weekday(let weekday, _)):
      let fixed = one.form == .fixed ? one : other
      return !fixed.isSpan && fixed.start.weekday == weekday ? fixed : nil
    case (.month, .dayOfMonth(let day)), (.dayOfMonth(let day), .month):
      let month = one.isSpan ? one : other
      return within(month) {
        CivilDate(year: $0.start.year, month: $0.start.month, day: day)
      }
    case (.recurring, _) where other.isSpan: return restricted(one, to: other)
    case (_, .recurring) where one.isSpan: return restricted(other, to: one)
    default: return nil
    }
  }

  private func dated(_ one: WhenDay, _ other: WhenDay) -> WhenDay {
    if case .monthDay = one.form { return one }
    return other
  }

  /// A day within a stretch, or within the next such if it is past.
  private func within(_ span: WhenDay, _ find: (WhenDay) -> CivilDate?) -> WhenDay? {
    if let date = find(span), date >= today || span.again == .never {
      return WhenDay(date, .fixed)
    }
    return span.next().flatMap(find).map { WhenDay($0, .fixed) }
  }

  private func restricted(_ recurring: WhenDay, to span: WhenDay) -> WhenDay {
    var day = span
    day.weekdays = recurring.weekdays
    day.isBounded = true
    day.form = .recurring
    return day
  }
}
