extension WhenParser {
  /// A stretch of days: "next week", "el mes que viene", "the week of the 14th", "mid-January".
  func period(at index: Int) -> (day: WhenDay, end: Int)? {
    switch sense(index) {
    case .relation: related(at: index)
    case .unit: unitFirst(at: index)
    case .number, .couple: counted(at: index) ?? numericMonth(at: index)
    case .month: namedDate(at: index)
    case .edge: edged(at: index)
    case .endOf(let unit): (ending(unit, 0), index + 1)
    case .small(let roles) where roles.contains(.weekOf): weekOf(at: index + 1)
    case .halfYear, .quarterYear: partOfYear(at: index)
    default: nil
    }
  }

  // MARK: "next week"

  private func related(at index: Int) -> (day: WhenDay, end: Int)? {
    guard case .relation(let relation) = sense(index), follows(index + 1) else { return nil }
    if case .month(let month) = sense(index + 1) {
      return relatedMonth(relation, month, index + 1)
    }
    if case .unit(let unit) = sense(index + 1) {
      // "in the next days" is any of them.
      if isPlural(index + 1) { return nil }
      return span(relation, unit).map { ($0, index + 2) }
    }
    if case .couple = sense(index + 1) { return several(relation, 2, index + 2) }
    if let number = cardinal(at: index + 1), number.digits < 6, follows(number.end) {
      return several(relation, number.value, number.end)
    }
    // "this or next week"
    if has(index + 1, .or), case .relation = sense(index + 2),
      case .unit(let unit) = sense(index + 3),
      follows(index + 2), follows(index + 3)
    {
      return span(relation, unit).map { ($0, index + 1) }
    }
    return nil
  }

  private func relatedMonth(
    _ relation: WhenRelation, _ month: Int, _ index: Int
  ) -> (day: WhenDay, end: Int)? {
    guard let found = namedDate(at: index) else { return nil }
    switch relation {
    case .past, .last:
      guard !found.day.isSpan || found.day.start > today else { return nil }
      var day = WhenDay(
        from: found.day.start.adding(months: -12), until: found.day.end.adding(months: -12), .span)
      day.isPast = true
      return (day, found.end)
    case .next where found.day.start <= today && found.day.isSpan:
      return found.day.next().map { ($0, found.end) }
    default: return found
    }
  }

  /// "next 3 weeks", "próximos dos meses".
  private func several(
    _ relation: WhenRelation, _ count: Int, _ index: Int
  ) -> (day: WhenDay, end: Int)? {
    var next = index
    if has(next, .of), follows(next + 1) { next += 1 }
    guard follows(next), case .unit(let unit) = sense(next), (1...10_000).contains(count) else {
      return nil
    }
    return several(relation, count, of: unit).map { ($0, next + 1) }
  }

  private func several(_ relation: WhenRelation, _ count: Int, of unit: WhenUnit) -> WhenDay? {
    let tomorrow = today.adding(days: 1)
    var length = WhenDuration()
    switch unit {
    case .second, .minute, .hour: return nil
    case .businessDay:
      var start = tomorrow
      while start.weekday > 4, start < .last { start = start.adding(days: 1) }
      length.businessDays = count
      return WhenDay(
        from: start, until: length.from(start.adding(days: -1)).adding(days: 1), .span)
    case .quarter:
      let start = span(.next, .quarter)?.start ?? tomorrow
      return WhenDay(from: start, until: start.adding(months: 3 * count), .span)
    default: length.add(Double(count), unit)
    }
    switch relation {
    case .next, .coming, .following:
      return WhenDay(from: tomorrow, until: length.from(tomorrow), .span)
    case .past, .last:
      var day = WhenDay(from: length.from(today, sign: -1), until: today, .span)
      day.isPast = true
      return day
    case .this, .afterNext: return nil
    }
  }

  /// "5 upcoming years", "the 2 next days", "dos próximas semanas".
  private func counted(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let number = cardinal(at: index), number.digits < 6, follows(number.end),
      case .relation(let relation) = sense(number.end), follows(number.end + 1),
      case .unit(let unit) = sense(number.end + 1), isPlural(number.end + 1)
    else { return nil }
    return several(relation, number.value, of: unit).map { ($0, number.end + 2) }
  }

  /// "We will be only 3 next week" counts no weeks.
  private func isPlural(_ index: Int) -> Bool {
    guard let token = tokens[at: index], let word = words[at: token.words.upperBound - 1] else {
      return false
    }
    return word.folded.utf8.last == UInt8(ascii: "s") && word.folded != "mes"
      && (language != .en || word.range.count == word.folded.utf8.count)
  }

  /// "2027-3".
  private func numericMonth(at index: Int) -> (day: WhenDay, end: Int)? {
    guard let year = year(at: index), year.value >= today.year, tokens[index].isDigits,
      joint(year.end).isDash || joint(year.end).isSlash, !joint(index).isSlash,
      let month = tokens[at: year.end], month.isDigits, month.digits <= 2,
      case .number(let number) = month.sense, !joint(year.end + 1).isDash,
      let start = CivilDate(year: year.value, month: number, day: 1)
    else { return nil }
    return (
      WhenDay(from: start, until: start.adding(months: 1), .month(hasYear: true)), year.end + 1
    )
  }

  private func shift(_ relation: WhenRelation) -> Int {
    switch relation {
    case .this: 0
    case .next, .following, .coming: 1
    case .past, .last: -1
    case .afterNext: 2
    }
  }

  /// That week, month or year, so many from this one.
  func span(_ unit: WhenUnit, _ shift: Int) -> WhenDay? {
    switch unit {
    case .second, .minute, .hour, .businessDay: return nil
    case .day:
      return WhenDay(today.adding(days: shift), .fixed)
    case .week:
      let start = today.weekStart.adding(days: 7 * shift)
      return WhenDay(from: start, until: start.adding(days: 7), .week)
    case .fortnight:
      let start = today.weekStart.adding(days: 14 * shift)
      return WhenDay(from: start, until: start.adding(days: 14), .span)
    case .workweek:
      let start = today.weekStart.adding(days: 7 * shift)
      return WhenDay(from: start, until: start.adding(days: 5), .week)
    case .weekend:
      let start = today.weekStart.adding(days: 7 * shift + 5)
      return WhenDay(from: start, until: start.adding(days: 2), .week)
    case .month:
      let start = today.monthStart.adding(months: shift)
      return WhenDay(from: start, until: start.adding(months: 1), .month(hasYear: true))
    case .quarter:
      let start = today.monthStart.adding(months: 3 * shift - (today.month - 1) % 3)
      return WhenDay(from: start, until: start.adding(months: 3), .span)
    case .year:
      let start = today.yearStart.adding(months: 12 * shift)
      return WhenDay(from: start, until: start.adding(months: 12), .span)
    }
  }

  private func span(_ relation: WhenRelation, _ unit: WhenUnit) -> WhenDay? {
    guard var day = span(unit, shift(relation)) else { return nil }
    day.isPast = shift(relation) < 0
    if unit == .weekend, relation == .coming, language != .en,
      let nearest = span(.weekend, 0), nearest.start > today
    {
      day.others = [nearest.start]
    }
    if unit == .day, relation == .this { return nil }
    return day
  }

  // MARK: "week after next", "semana que viene", "week of the 14th"

  private func unitFirst(at index: Int) -> (day: WhenDay, end: Int)? {
    guard case .unit(let unit) = sense(index) else { return nil }
    let next = index + 1
    // "weekend mornings"
    if unit == .weekend, case .part = sense(next), follows(next) {
      return (recurring(.weekend), next)
    }
    guard follows(next) else {
      let isMeant = language != .en || has(index - 1, [.the, .on, .at])
      return unit == .weekend && isMeant ? span(.weekend, 0).map { ($0, next) } : nil
    }
    if has(next, .after), case .relation(.next) = sense(next + 1), follows(next + 1) {
      // "the week after next", but not "a week after next Friday"
      switch sense(next + 2) {
      case .weekday, .unit, .month, .number, .holiday: return nil
      default: return span(.afterNext, unit).map { ($0, next + 2) }
      }
    }
    if case .relation(let relation) = sense(next), relation != .this, relation != .last {
      guard relation != .next else { return nil }
      return span(relation, unit).map { ($0, next + 1) }
    }
    switch unit {
    case .week:
      if let number = cardinal(at: next), (1...53).contains(number.value) {
        let container = has(number.end, .of) ? number.end + 1 : number.end
        if container > number.end, number.value <= 5, follows(container),
          year(at: container) == nil,
          let month = period(at: container), month.day.isMonth
        {
          return refined(
            WhenDay(from: today, until: today, .nthWeek(number.value, count: 1)), by: month.day
          ).map { ($0, month.end) }
        }
        if follows(container), let year = year(at: container),
          let start = CivilDate(year: year.value, month: 1, day: 1)?.firstWeekStart
        {
          let week = start.adding(days: 7 * (number.value - 1))
          return (WhenDay(from: week, until: week.adding(days: 7), .span), year.end)
        }
      }
      if has(next, [.after, .before]) {
        let place = skipping([.the, .of], from: next + 1, limit: 2)
        guard follows(place), let found = simpleDay(at: place), !found.day.isSpan else {
          return nil
        }
        let shift = has(next, .after) ? 7 : -7
        let monday = found.day.start.weekStart.adding(days: shift)
        return (WhenDay(from: monday, until: monday.adding(days: 7), .week), found.end)
      }
      if has(next, [.of, .starting]) || has(next, .from) { return weekOf(at: next + 1) }
      return nil
    case .weekend where has(next, .of):
      let place = skipping([.the], from: next + 1, limit: 1)
      guard follows(place), let found = simpleDay(at: place), !found.day.isSpan else { return nil }
      return (weekend(around: found.day.start), found.end)
    case .weekend where has(next, [.after, .before]):
      let place = skipping([.the, .of], from: next + 1, limit: 2)
      guard follows(place), let found = simpleDay(at: place), !found.day.isSpan else { return nil }
      let saturday =
        has(next, .after)
        ? found.day.start.adding(days: 1).next(5) : found.day.start.adding(days: -7).next(5)
      return (WhenDay(from: saturday, until: saturday.adding(days: 2), .week), found.end)
    case .weekend where language != .en || has(index - 1, [.the, .on, .at]):
      return span(.weekend, 0).map { ($0, next) }
    case .year:
      let place = has(next, .of) ? next + 1 : next
      guard let year = year(at: place), follows(place) else { return nil }
      return wholeYear(year.value).map { ($0, year.end) }
    default: return nil
    }
  }

  /// "the week of the 14th": from its Monday.
  private func weekOf(at start: Int) -> (day: WhenDay, end: Int)? {
    let index = skipping([.the, .on], from: start, limit: 2)
    guard follows(index) else { return nil }
    var found = simpleDay(at: index)
    if found == nil, let number = dayNumber(at: index), !isCounting(number.end),
      let date = next(dayOfMonth: number.value)
    {
      found = (WhenDay(date, .dayOfMonth(number.value), again: .monthly), number.end)
    }
    guard let found, !found.day.isSpan else { return nil }
    let monday = found.day.start.weekStart
    var day = WhenDay(from: monday, until: monday.adding(days: 7), .week)
    day.others = found.day.others.map(\.weekStart)
    return (day, found.end)
  }

  /// The days off that a feast makes with the weekend beside it.
  func weekend(around date: CivilDate) -> WhenDay {
    let saturday =
      date.weekday <= 1 ? date.weekStart.adding(days: -2) : date.weekStart.adding(days: 5)
    let start = date.weekday == 3 || date.weekday == 4 ? date : saturday
    let end = date.weekday <= 1 ? date.adding(days: 1) : saturday.adding(days: 2)
    return WhenDay(from: start, until: end, .span)
  }

  func wholeYear(_ year: Int) -> WhenDay? {
    guard let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
    var day = WhenDay(from: start, until: start.adding(months: 12), .span)
    day.isPast = day.end <= today
    return day
  }

  /// "H2 2027", "2019-H2", "Q3 of 2027".
  func partOfYear(at index: Int) -> (day: WhenDay, end: Int)? {
    var year = today.year
    var end = index + 1
    var part = sense(index)
    var isDated = false
    if let first = self.year(at: index), follows(first.end) {
      year = first.value
      part = sense(first.end)
      end = first.end + 1
      isDated = true
    }
    let months: (first: Int, count: Int)
    switch part {
    case .halfYear(let half): months = (half * 6 - 5, 6)
    case .quarterYear(let quarter): months = (quarter * 3 - 2, 3)
    default: return nil
    }
    if !isDated, follows(end), let last = self.year(at: has(end, .of) ? end + 1 : end) {
      year = last.value
      end = last.end
      isDated = true
    }
    guard var start = CivilDate(year: year, month: months.first, day: 1) else { return nil }
    if !isDated, start.adding(months: months.count) <= today { start = start.adding(months: 12) }
    return (WhenDay(from: start, until: start.adding(months: months.count), .span), end)
  }
}
