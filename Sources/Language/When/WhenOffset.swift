extension WhenParser {
  /// What lies so long from now: a day if it is counted in days, else a moment.
  enum Offset {
    case day(WhenDay)
    case moment(LocalTime)
    case span(from: LocalTime, until: LocalTime)
  }

  /// "in two weeks", "3 days from Tuesday", "30 minutes later", "within 2h", "the day after".
  func offset(at index: Int) -> (offset: Offset, end: Int)? {
    if has(index, .inside), follows(index + 1) {
      var next = skipping([.the], from: index + 1, limit: 1)
      if case .relation(.next) = sense(next) { next += 1 }
      return duration(at: next).map { (within($0.duration), $0.end) }
    }
    if case .ago = sense(index), language != .en, follows(index + 1),
      let found = duration(at: index + 1)
    {
      return (ahead(found.duration, sign: -1), found.end)
    }
    if case .edge(.later) = sense(index), case .day(0) = sense(index + 1), follows(index + 1) {
      return (.span(from: now, until: LocalTime(today, .dayEnd)), index + 2)
    }
    if case .edge(.rest) = sense(index), follows(index + 1) {
      switch sense(index + 1) {
      case .unit(.day), .day(0):
        return (.span(from: now, until: LocalTime(today, .dayEnd)), index + 2)
      default: return nil
      }
    }
    if let found = weekdaysFromNow(at: index) { return found }
    if has(index, .into), follows(index + 1), let found = duration(at: index + 1) {
      var end = found.end
      if follows(end), case .fromNow = sense(end) { end += 1 }
      return (ahead(found.duration), end)
    }
    if case .unit(.day) = sense(index), follows(index + 1) { return dayAfter(at: index) }
    if case .relation(let relation) = sense(index) { return nextHours(relation, at: index + 1) }
    guard let found = duration(at: index), follows(found.end) else { return nil }
    return counted(found.duration, at: found.end)
  }

  private func counted(_ duration: WhenDuration, at index: Int) -> (offset: Offset, end: Int)? {
    switch sense(index) {
    case .fromNow, .later, .edge(.later): return (ahead(duration), index + 1)
    case .ago: return (ahead(duration, sign: -1), index + 1)
    case .weekday(let weekday)
    where language == .en && duration.days == 7 && duration.months == 0:
      let date = today.next(weekday).adding(days: 7)
      return (.day(WhenDay(date, .weekday(weekday, isSettled: true))), index + 1)
    default: break
    }
    if has(index, .on), language == .en, duration.days == 7, duration.months == 0,
      case .weekday(let weekday) = sense(index + 1), follows(index + 1)
    {
      let date = today.next(weekday).adding(days: 7)
      return (.day(WhenDay(date, .weekday(weekday, isSettled: true))), index + 2)
    }
    let isBefore = has(index, .before)
    guard isBefore || has(index, [.from, .after]), !duration.isOfClock else { return nil }
    let next = skipping([.the, .of], from: index + 1, limit: 2)
    guard follows(next), let base = simpleDay(at: next), !base.day.isSpan else { return nil }
    let sign = isBefore ? -1 : 1
    var day = WhenDay(duration.from(base.day.start, sign: sign), .offset)
    day.others = base.day.others.map { duration.from($0, sign: sign) }
    // "5 days before new year" is before the next one that leaves the day ahead.
    if day.start < today, let later = base.day.next() {
      day.move(to: duration.from(later.start, sign: sign))
    }
    return (.day(day), base.end)
  }

  /// "two Sundays from now"
  private func weekdaysFromNow(at index: Int) -> (offset: Offset, end: Int)? {
    guard let number = cardinal(at: index), (1...20).contains(number.value), follows(number.end),
      case .weekdays(let weekdays) = sense(number.end), weekdays.list.count == 1,
      let weekday = weekdays.list.first, follows(number.end + 1),
      case .fromNow = sense(number.end + 1)
    else { return nil }
    let date = today.adding(days: 1).next(weekday).adding(days: 7 * (number.value - 1))
    return (.day(WhenDay(date, .fixed)), number.end + 2)
  }

  private func ahead(_ duration: WhenDuration, sign: Int = 1) -> Offset {
    let date = duration.from(today, sign: sign)
    guard duration.isOfClock else {
      var day = WhenDay(date, .offset)
      day.isPast = sign < 0
      return .day(day)
    }
    return .moment(
      LocalTime(date, now.time).elapsing(seconds: sign * duration.seconds, in: zone))
  }

  private func within(_ duration: WhenDuration) -> Offset {
    if case .moment(let end) = ahead(duration) { return .span(from: now, until: end) }
    return .day(WhenDay(from: today, until: duration.from(today), .span))
  }

  /// "next hour", "next 2 hours".
  private func nextHours(
    _ relation: WhenRelation, at index: Int
  ) -> (offset: Offset, end: Int)? {
    guard relation == .next || relation == .coming || relation == .following, follows(index) else {
      return nil
    }
    var length = WhenDuration()
    var end = index + 1
    if case .unit(let unit) = sense(index) {
      length.add(1, unit)
    } else if let found = duration(at: index) {
      length = found.duration
      end = found.end
    }
    guard length.isOfClock else { return nil }
    return (within(length), end)
  }

  /// "the day after Christmas"; without anything after it, tomorrow.
  private func dayAfter(at index: Int) -> (offset: Offset, end: Int)? {
    let isBefore = has(index + 1, .before)
    guard isBefore || has(index + 1, .after) else { return nil }
    let next = skipping([.the, .of], from: index + 2, limit: 2)
    if follows(next), let base = simpleDay(at: next), !base.day.isSpan {
      return (
        .day(WhenDay(base.day.start.adding(days: isBefore ? -1 : 1), .offset)), base.end
      )
    }
    if isBefore || (follows(index + 2) && sense(index + 2) == .word) { return nil }
    return (.day(WhenDay(today.adding(days: 1), .fixed)), index + 2)
  }

  // MARK: Feasts

  /// "Christmas", "easter 2018", "labor day weekend".
  func feast(at start: Int) -> (day: WhenDay, end: Int)? {
    var index = start
    if case .relation(let relation) = sense(start), relation != .past, relation != .last {
      index += 1
    }
    guard index == start || follows(index), case .holiday(let holiday) = sense(index) else {
      return nil
    }
    var end = index + 1
    var isWeekend = false
    if follows(end), case .unit(.weekend) = sense(end) {
      isWeekend = true
      end += 1
    }
    var date: CivilDate?
    var isDated = false
    if follows(end), let year = year(at: has(end, .of) ? end + 1 : end), !joint(year.end).isColon {
      date = holiday.date(of: year.value)
      end = year.end
      isDated = true
    } else {
      for year in today.year...min(today.year + 1, 9999) {
        if let next = holiday.date(of: year), next.adding(days: isWeekend ? 1 : 0) >= today {
          date = next
          break
        }
      }
    }
    guard let date else { return nil }
    if isWeekend { return (weekend(around: date), end) }
    if holiday == .holyWeek {
      return (WhenDay(from: date, until: date.adding(days: 7), .span), end)
    }
    return (WhenDay(date, .fixed, again: isDated ? .never : .yearly), end)
  }
}
