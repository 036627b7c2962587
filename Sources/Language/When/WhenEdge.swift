extension WhenParser {
  // MARK: "mid-January", "end of the month", "later this week"

  func edged(at index: Int) -> (day: WhenDay, end: Int)? {
    guard case .edge(let edge) = sense(index) else { return nil }
    let next = skipping([.the, .of, .within], from: index + 1, limit: 2)
    guard follows(next) else { return nil }
    var end = next + 1
    var day: WhenDay?
    switch sense(next) {
    case .unit(let unit):
      if let related = period(at: next) {
        day = narrowed(related.day, edge, unit)
        end = related.end
      } else if unit == .day {
        day = edge == .end || edge == .rest ? ending(.day, 0) : nil
      } else if let whole = span(unit, 0), let found = narrowed(whole, edge, unit) {
        day = found.end > today ? found : span(unit, 1).flatMap { narrowed($0, edge, unit) }
      }
    case .relation:
      if let related = period(at: next) {
        day = narrowed(related.day, edge, unit(next))
        end = related.end
      } else if edge == .end, let found = weekdayDate(at: next) {
        day = found.day
        day?.isItsEnd = true
        end = found.end
      }
    case .month:
      guard let found = namedDate(at: next), found.day.isSpan else { return nil }
      day = narrowed(found.day, edge, .month)
      if let early = day, early.end <= today, early.again == .yearly { day = early.next() }
      end = found.end
    case .day, .weekday:
      guard edge == .end, let found = simpleDay(at: next), !found.day.isSpan else { return nil }
      day = found.day
      day?.isItsEnd = true
      end = found.end
    default:
      guard let year = year(at: next), let whole = wholeYear(year.value) else { return nil }
      day = narrowed(whole, edge, .year)
      end = year.end
    }
    return day.map { ($0, end) }
  }

  /// The unit that a relation at `index` is said of.
  private func unit(_ index: Int) -> WhenUnit {
    for place in index...index + 3 {
      if case .unit(let unit) = sense(place) { return unit }
      if case .month = sense(place) { return .month }
    }
    return .month
  }

  /// "eod", "fin de mes".
  func ending(_ unit: WhenUnit, _ shift: Int) -> WhenDay {
    if unit == .day {
      var day = WhenDay(today, .fixed)
      day.isItsEnd = true
      return day
    }
    return span(unit, shift).flatMap { narrowed($0, .end, unit) } ?? WhenDay(today, .fixed)
  }

  private func narrowed(_ whole: WhenDay, _ edge: WhenEdge, _ unit: WhenUnit) -> WhenDay? {
    let start = whole.start
    var day = whole
    let isMonths = whole.end.dayNumber - start.dayNumber > 45
    switch (unit, edge) {
    case (.day, _), (.hour, _), (.minute, _), (.second, _), (.weekend, _): return nil
    case (_, .rest):
      guard whole.end > today else { return nil }
      day.start = max(start, today)
      day.end = whole.end.adding(days: -1)
      if day.end <= day.start { day.end = whole.end }
      day.form = .span
      return day
    case (.week, .early), (.week, .start), (.workweek, .early), (.workweek, .start):
      day.end = start.adding(days: 3)
    case (.week, .mid), (.workweek, .mid):
      day.start = start.adding(days: 1)
      day.end = start.adding(days: 5)
    case (.week, _), (.workweek, _):
      day.start = start.adding(days: 3)
      day.edge = whole.end
    case (_, .early), (_, .start):
      day.end = isMonths ? start.adding(months: 6) : start.adding(days: 15)
      day.edge = start
    case (_, .mid):
      day.start = isMonths ? start.adding(months: 3) : start.adding(days: 9)
      day.end = isMonths ? start.adding(months: 9) : start.adding(days: 20)
      day.edge = isMonths ? start.adding(months: 6) : start.adding(days: 15)
    default:
      day.start = isMonths ? start.adding(months: 6) : start.adding(days: 15)
      day.edge = whole.end
    }
    if edge == .later { day.start = max(day.start, today) }
    day.form = .span
    return day.end > day.start ? day : nil
  }

  // MARK: "the first Monday of March", "3rd week of Jan", "last 3 weeks of this year"

  func nth(at index: Int) -> (day: WhenDay, end: Int)? {
    var rank: Int
    var next: Int
    if let number = ordinal(at: index), (1...53).contains(number.value) {
      rank = number.value
      next = number.end
    } else if case .relation(.last) = sense(index) {
      rank = -1
      next = index + 1
    } else {
      return nil
    }
    guard follows(next), tokens[next].gap <= .line else { return nil }
    if case .weekday(let weekday) = sense(next) {
      guard rank <= 5 else { return nil }
      let pending = WhenDay(
        nthWeekday(rank, weekday, fromMonthOf: today), .nth(rank, weekday: weekday),
        again: .monthly)
      // "the third Thursday of every month"
      let every = skipping([.of, .within], from: next + 1, limit: 1)
      if has(every, .every), case .unit(.month) = sense(every + 1), follows(every + 1) {
        return rank == -1 ? nil : (pending, every + 2)
      }
      if let container = container(at: next + 1) {
        guard let found = refined(pending, by: container.day) else { return nil }
        return (found, container.end)
      }
      return rank == -1 ? nil : (pending, next + 1)
    }
    if case .half = sense(next), rank == 1 || rank == 2, let container = container(at: next + 1) {
      return narrowed(container.day, rank == 1 ? .start : .end, .month).map { ($0, container.end) }
    }
    var count = 1
    if let number = cardinal(at: next), (1...52).contains(number.value), follows(number.end) {
      count = number.value
      next = number.end
    }
    guard case .unit(let unit) = sense(next), let container = container(at: next + 1) else {
      return nil
    }
    switch unit {
    case .week:
      let pending = WhenDay(from: today, until: today, .nthWeek(rank, count: count))
      return refined(pending, by: container.day).map { ($0, container.end) }
    case .day where rank == -1 && count == 1:
      return (WhenDay(container.day.end.adding(days: -1), .fixed), container.end)
    case .day where rank == 1:
      let start = container.day.start
      if count == 1 { return (WhenDay(start, .fixed), container.end) }
      return (WhenDay(from: start, until: start.adding(days: count), .span), container.end)
    case .weekend:
      let start = nthWeekday(rank, 5, in: container.day)
      return start.map {
        (WhenDay(from: $0, until: $0.adding(days: 2), .week), container.end)
      }
    case .quarter where rank > 0 && rank <= 4:
      let start = container.day.start.adding(months: 3 * rank - 3)
      return (WhenDay(from: start, until: start.adding(months: 3), .span), container.end)
    default: return nil
    }
  }

  /// The month or year that something is counted in: "of March", "do mês que vem".
  private func container(at index: Int) -> (day: WhenDay, end: Int)? {
    guard follows(index) else { return nil }
    let next = skipping([.of, .within, .the], from: index, limit: 2)
    guard follows(next) else { return nil }
    if next > index, let year = year(at: next), let whole = wholeYear(year.value) {
      return (whole, year.end)
    }
    if next > index, case .unit(let unit) = sense(next), unit == .month || unit == .year,
      period(at: next) == nil
    {
      var whole = span(unit, 0)
      if unit == .month { whole?.again = .monthly }
      return whole.map { ($0, next + 1) }
    }
    guard let found = period(at: next), found.day.isSpan, found.day.form != .week else {
      return nil
    }
    return found
  }

  private func nthWeekday(_ rank: Int, _ weekday: Int, fromMonthOf date: CivilDate) -> CivilDate {
    for months in 0...3 {
      let start = date.monthStart.adding(months: months)
      let month = WhenDay(from: start, until: start.adding(months: 1), .span)
      if let found = nthWeekday(rank, weekday, in: month), found >= today { return found }
    }
    return date
  }

  func nthWeekday(_ rank: Int, _ weekday: Int, in span: WhenDay) -> CivilDate? {
    let date =
      rank < 0
      ? span.end.adding(days: -7).next(weekday)
      : span.start.next(weekday).adding(days: 7 * (rank - 1))
    return date >= span.start && date < span.end ? date : nil
  }

  func nthWeek(_ rank: Int, count: Int, in span: WhenDay) -> WhenDay {
    let start =
      rank < 0
      ? span.end.firstWeekStart.adding(days: -7 * count)
      : span.start.firstWeekStart.adding(days: 7 * (rank - 1))
    return WhenDay(
      from: start, until: start.adding(days: 7 * count), count == 1 ? .week : .span)
  }
}
