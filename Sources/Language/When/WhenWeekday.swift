extension WhenParser {
  private func weekday(_ index: Int) -> Int? {
    guard case .weekday(let weekday) = sense(index) else { return nil }
    return weekday
  }

  /// "Friday", "next Friday", "el jueves que viene", "Friday the 26th", "Tue May 9".
  func weekdayDate(at start: Int) -> (day: WhenDay, end: Int)? {
    var relation: WhenRelation?
    var index = start
    if case .relation(let said) = sense(start), follows(start + 1) {
      relation = said
      index = start + 1
      if case .relation(.coming) = sense(index), said == .this, follows(index + 1) {
        relation = .coming
        index += 1
      }
    }
    guard let weekday = weekday(index) else { return nil }
    var end = index + 1
    // "los martes"
    if language == .es, relation == nil, index > 0, follows(index), weekday < 5,
      let before = words[at: tokens[index - 1].words.upperBound - 1], Self.many.contains(before)
    {
      return (recurring(Weekdays(weekday)), end)
    }
    if relation == nil, follows(end) {
      switch sense(end) {
      case .relation(let said) where said != .this && said != .last && said != .afterNext:
        // "Tuesday next week" is the week's.
        if case .unit = sense(end + 1), follows(end + 1) { break }
        if weekdayFollows(end + 1) { break }
        relation = said == .next ? .coming : said
        end += 1
      case .unit(.week) where language == .en:
        let date = today.next(weekday).adding(days: 7)
        return (WhenDay(date, .weekday(weekday, isSettled: true), again: .weekly), end + 1)
      default: break
      }
    }
    if relation == nil, let found = beside(weekday, at: end) { return found }
    if relation == nil || relation == .this || relation == .coming,
      let dated = date(of: weekday, at: end)
    {
      return dated
    }
    return (day(weekday, relation), end)
  }

  private static let many: WordSet = ["los", "todos"]

  private func weekdayFollows(_ index: Int) -> Bool { follows(index) && weekday(index) != nil }

  private func day(_ weekday: Int, _ relation: WhenRelation?) -> WhenDay {
    let ofThisWeek = today.weekStart.adding(days: weekday)
    let settled = WhenDay.Form.weekday(weekday, isSettled: true)
    switch relation {
    case nil:
      var day = WhenDay(
        today.next(weekday), .weekday(weekday, isSettled: false), again: .weekly)
      if day.start == today { day.others = [today.adding(days: 7)] }
      return day
    case .this:
      let date = ofThisWeek < today ? ofThisWeek.adding(days: 7) : ofThisWeek
      return WhenDay(date, settled, again: .weekly)
    case .coming,
      .following where language != .en:
      var day = WhenDay(today.adding(days: 1).next(weekday), settled, again: .weekly)
      if language != .en, day.start < today.weekStart.adding(days: 7) {
        day.others = [day.start.adding(days: 7)]
      }
      return day
    case .next, .following:
      var day = WhenDay(ofThisWeek.adding(days: 7), settled, again: .weekly)
      if relation == .next, ofThisWeek > today { day.others = [ofThisWeek] }
      return day
    case .afterNext:
      return WhenDay(ofThisWeek.adding(days: 14), settled)
    case .past, .last:
      var day = WhenDay(today.adding(days: -7).next(weekday), settled)
      day.isPast = true
      return day
    }
  }

  /// "the Tuesday after Thanksgiving", "el jueves antes del 15"
  private func beside(_ weekday: Int, at index: Int) -> (day: WhenDay, end: Int)? {
    guard follows(index), has(index, [.after, .before]), !has(index, .clock) else { return nil }
    // "the Monday after next"
    if has(index, .after), case .relation(.next) = sense(index + 1), isLast(index + 2) {
      let date = today.adding(days: 1).next(weekday).adding(days: 7)
      return (WhenDay(date, .fixed), index + 2)
    }
    let next = skipping([.the, .of], from: index + 1, limit: 2)
    guard follows(next) else { return nil }
    var found = feast(at: next) ?? namedDate(at: next) ?? numericDate(at: next)
    if found == nil, ordinal(at: next) != nil || endsInArticle(index) {
      found = dayOfMonth(at: next)
    }
    guard let found, !found.day.isSpan else { return nil }
    let date =
      has(index, .after)
      ? found.day.start.adding(days: 1).next(weekday)
      : found.day.start.adding(days: -7).next(weekday)
    return (WhenDay(date, .fixed), found.end)
  }

  /// The date that follows a day of the week.
  private func date(of weekday: Int, at start: Int) -> (day: WhenDay, end: Int)? {
    let index = skipping([.the, .on], from: start, limit: 2)
    guard follows(index) else { return nil }
    if let found = namedDate(at: index), case .monthDay = found.day.form {
      return (agreeing(found.day, with: weekday), found.end)
    }
    if let found = numericDate(at: index, isDate: false) {
      return (agreeing(found.day, with: weekday), found.end)
    }
    // "Friday 7-6" if that is a Friday; "Monday 3-8" is an hour.
    if joint(index + 1) == .mark(45, isTight: true) || joint(index + 1) == .mark(46, isTight: true),
      let found = numericDate(at: index, isDate: true), found.day.start.weekday == weekday,
      found.day.start < today.adding(days: 32)
    {
      return found
    }
    guard let found = numbered(weekday, at: index) else { return nil }
    return found
  }

  /// "Friday 23", "Mon 13th", "quinta dia 3": the next day that is both.
  private func numbered(_ weekday: Int, at start: Int) -> (day: WhenDay, end: Int)? {
    let isMarked = has(start, .dayMark)
    let index = isMarked ? start + 1 : start
    guard let number = dayNumber(at: index), number.isOrdinal || number.digits > 0 || isMarked
    else { return nil }
    let end = number.end
    // "Monday first thing"
    if number.isOrdinal, number.digits == 0, !has(start - 1, .the) { return nil }
    if !number.isOrdinal, !isMarked {
      guard joint(index) == .blank || joint(index) == .mark(44, isTight: false) else { return nil }
      if joint(end).isColon || joint(end).isDash || joint(end).isDot || joint(end).isSlash {
        return nil
      }
      if isCounting(end) { return nil }
      if follows(end) {
        switch sense(end) {
        case .meridiem, .oclock, .hourMark, .ish, .unit, .part(_, linked: true, many: _): return nil
        default: break
        }
        if has(end, [.to, .until]), !has(end, .clock), isNumberOrClock(end + 1) { return nil }
      }
    }
    for months in 0..<48 {
      let month = today.monthStart.adding(months: months)
      guard let date = CivilDate(year: month.year, month: month.month, day: number.value),
        date >= today, date.weekday == weekday
      else { continue }
      // "Weds 6" is an hour, unless the sixth is a Wednesday soon.
      let isHour = !number.isOrdinal && !isMarked && number.value <= 12
      if isHour, date > today.adding(days: 35), isLast(end) { return nil }
      return (WhenDay(date, .fixed), end)
    }
    return nil
  }

  /// Whether a clause ends here.
  func isLast(_ index: Int) -> Bool {
    guard follows(index), let token = tokens[at: index] else { return true }
    return token.gap == .comma || token.has([.or, .and])
  }

  private func isNumberOrClock(_ index: Int) -> Bool {
    (tokens[at: index]?.isNumber ?? false) || has(index, .clock)
  }

  /// Of two readings of a date, that on which the day of the week falls.
  func agreeing(_ day: WhenDay, with weekday: Int) -> WhenDay {
    guard day.start.weekday != weekday else {
      var day = day
      day.others = []
      return day
    }
    var day = day
    if let other = day.others.first(where: { $0.weekday == weekday }) {
      day.move(to: other)
      day.others = []
    }
    return day
  }

  // MARK: "Tuesdays", "weekdays", "Monday to Friday"

  func recurring(_ weekdays: Weekdays) -> WhenDay {
    let first = (0..<7).map { today.adding(days: $0) }.first { weekdays.contains($0.weekday) }
    var day = WhenDay(first ?? today, .recurring)
    if weekdays == .weekend {
      let start = today.weekday == 6 ? today.adding(days: -1) : today.next(5)
      day = WhenDay(from: start, until: start.adding(days: 2), .recurring)
    }
    day.weekdays = weekdays
    return day
  }

  /// Days of the week from one to another.
  func weekdayRange(at index: Int) -> (day: WhenDay, end: Int)? {
    var start = index
    if has(start, [.from, .between]), follows(start + 1) {
      start = skipping([.the], from: start + 1, limit: 1)
    }
    guard let first = weekday(start) else { return nil }
    var next = start + 1
    guard follows(next) else { return nil }
    if !joint(next).isDash {
      guard has(next, [.to, .until]) || (has(index, .between) && has(next, .and)) else {
        return nil
      }
      next = skipping([.the, .on], from: next + 1, limit: 1)
    }
    guard follows(next), let last = weekday(next), first != last else { return nil }
    // "Monday to Friday 23" and "Monday to Friday, May 9" have their dates.
    if date(of: first, at: start + 1) != nil || date(of: last, at: next + 1) != nil { return nil }
    let from = today.next(first)
    var day = WhenDay(from: from, until: from.adding(days: 1).next(last), .recurring)
    day.weekdays = Weekdays.from(first, to: last)
    return (day, next + 1)
  }
}
