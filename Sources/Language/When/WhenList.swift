extension WhenParser {
  /// Every phrase, left to right.
  func drafts(limit: Int) -> [WhenDraft] {
    let near = nearTime()
    var drafts: [WhenDraft] = []
    var index = 0
    var listed = -1
    while index < tokens.count, drafts.count < limit {
      if near[index], let first = listedBefore(at: index) {
        drafts.append(first)
        index = first.end
        continue
      }
      guard near[index], let draft = phrase(at: index, isListed: index == listed) else {
        index += 1
        continue
      }
      drafts.append(draft)
      index = max(draft.end, index + 1)
      listed = -1
      var last = draft
      while let next = listedDay(at: index, after: last) ?? listedWeek(at: index, after: last) {
        drafts.append(next)
        index = max(next.end, index + 1)
        last = next
      }
      if last.end > draft.end { continue }
      if draft.clock != nil, follows(index), has(index, [.or, .and]) || isComma(index) {
        let next = has(index, [.or, .and]) ? index + 1 : index
        listed = skipping([.clock, .at], from: next, limit: 1)
        if tokens[at: listed]?.isNumber != true { listed = next }
      }
    }
    return drafts
  }

  /// "Dec 5 or 6": the second is of the same month.
  private func listedDay(at index: Int, after draft: WhenDraft) -> WhenDraft? {
    guard let day = draft.day, !draft.hasClock, draft.part == nil, draft.lastDay == nil,
      !day.isSpan, follows(index),
      has(index, [.or, .and]) || joint(index) == .mark(38, isTight: false) || isListed(index)
    else { return nil }
    switch day.form {
    case .monthDay, .dayOfMonth: break
    default: return nil
    }
    let place = skipping([.the, .or, .and, .dayMark], from: index, limit: 2)
    guard follows(place), let number = dayNumber(at: place), number.digits > 0,
      namedDate(at: place) == nil, numericDate(at: place) == nil, !isCounting(number.end),
      !joint(number.end).isColon,
      let date = CivilDate(year: day.start.year, month: day.start.month, day: number.value),
      date > day.start
    else { return nil }
    if follows(number.end) {
      switch sense(number.end) {
      case .meridiem, .oclock, .hourMark, .ish, .word: return nil
      default: break
      }
    }
    var next = WhenDraft(at: place)
    next.day = WhenDay(date, day.form, again: day.again)
    next.end = number.end
    var more = next
    while let found = self.next(at: more.end, more) { more = found }
    return more
  }

  /// "5 y 6 de enero": the first is of the month that is named after the second.
  private func listedBefore(at index: Int) -> WhenDraft? {
    guard tokens[index].isDigits, let number = dayNumber(at: index), follows(number.end),
      has(number.end, [.and, .or]), !joint(index).isSlash, !joint(index).isColon
    else { return nil }
    let place = skipping([.the, .dayMark], from: number.end + 1, limit: 2)
    guard follows(place), tokens[place].isDigits, let found = namedDate(at: place),
      case .monthDay = found.day.form,
      let date = CivilDate(
        year: found.day.start.year, month: found.day.start.month, day: number.value),
      date < found.day.start, !has(index - 1, .between)
    else { return nil }
    var draft = WhenDraft(at: index)
    draft.day = WhenDay(date, found.day.form, again: found.day.again)
    draft.end = number.end
    return draft
  }

  /// ", 4, or 5"
  private func isListed(_ index: Int) -> Bool {
    guard isComma(index), let number = dayNumber(at: index), number.digits > 0 else { return false }
    return has(number.end, [.or, .and]) || isComma(number.end)
  }

  /// "this week or next"
  private func listedWeek(at index: Int, after draft: WhenDraft) -> WhenDraft? {
    guard let day = draft.day, day.form == .week, draft.clock == nil, draft.part == nil,
      has(index, [.or, .and]), follows(index), follows(index + 1),
      case .relation(.next) = sense(index + 1)
    else { return nil }
    switch sense(index + 2) {
    case .unit, .weekday, .month, .number, .part: return nil
    default: break
    }
    var next = WhenDraft(at: index + 1)
    next.day = WhenDay(
      from: day.start.adding(days: 7), until: day.end.adding(days: 7), .week)
    next.end = index + 2
    return next
  }

  private func isComma(_ index: Int) -> Bool { joint(index) == .mark(44, isTight: false) }

  /// Of each token, whether one that speaks of time is at it or close after it.
  private func nearTime() -> [Bool] {
    var near = [Bool](repeating: false, count: tokens.count)
    var distance = 100
    for index in tokens.indices.reversed() {
      distance += 1
      switch tokens[index].sense {
      case .small(let roles) where roles.contains(.clock): distance = 0
      case .word, .small, .filler: break
      default: distance = 0
      }
      near[index] = distance <= 5
    }
    return near
  }

  func bytes(of draft: WhenDraft) -> Range<Int> {
    guard let first = tokens[at: draft.start], let last = tokens[at: draft.end - 1],
      first.bytes.lowerBound < last.bytes.upperBound
    else { return 0..<0 }
    return first.bytes.lowerBound..<last.bytes.upperBound + (endsInDot(last) ? 1 : 0)
  }

  // MARK: What the members of a list share

  /// Hands days and hours on in lists: "Mon, Wed or Fri after 6", "Tuesday at 6 or 7", "Tuesday
  /// or Thursday next week".
  func shared(_ drafts: [WhenDraft]) -> [WhenDraft] {
    var drafts = drafts
    var index = 1
    while index < drafts.count {
      if isListed(drafts[index - 1], drafts[index]) {
        let before = drafts[index - 1]
        takeOver(&drafts[index], from: before)
      }
      index += 1
    }
    index = drafts.count - 1
    while index > 0 {
      if isListed(drafts[index - 1], drafts[index]) {
        let after = drafts[index]
        lookForward(&drafts[index - 1], to: after)
      }
      index -= 1
    }
    return drafts
  }

  /// Whether nothing but "or", "and" or a comma stands between two phrases.
  private func isListed(_ one: WhenDraft, _ two: WhenDraft) -> Bool {
    guard two.start >= one.end, two.start - one.end <= 4 else { return false }
    var index = one.end
    while index < two.start {
      guard follows(index), has(index, [.or, .and, .the, .on, .at]) || sense(index) == .filler
      else {
        return false
      }
      index += 1
    }
    guard follows(two.start) else { return false }
    if one.end < two.start { return true }
    switch joint(two.start) {
    case .mark(44, _), .mark(47, _), .mark(38, _): return true
    default: return false
    }
  }

  private func isPlain(_ draft: WhenDraft) -> Bool {
    guard let day = draft.day, draft.lastDay == nil, draft.dayBound == .none else { return false }
    switch day.form {
    case .weekday, .recurring: return true
    case .monthDay, .dayOfMonth, .fixed: return !day.isSpan
    default: return false
    }
  }

  private func takeOver(_ draft: inout WhenDraft, from before: WhenDraft) {
    if draft.day == nil, draft.clock != nil, before.day != nil,
      before.clock != nil || before.part != nil
    {
      draft.day = before.day
      draft.isEvery = before.isEvery
      draft.excluded = before.excluded
      if draft.part == nil, before.clock != nil { draft.part = before.part }
      if let settled = draft.clock, let other = before.clock, before.lastClock == nil {
        if !settled.isSettled, let isPM = other.isPM { draft.clock?.isPM = isPM }
      }
      return
    }
    guard isPlain(draft), isPlain(before) else { return }
    if draft.clock == nil, draft.part == nil, before.isHourFirst { copyHours(before, &draft) }
    if let weekdays = before.day?.weekdays,
      case .weekday(let weekday, isSettled: false)? = draft.day?.form
    {
      if weekdays.list.count == 1 {
        var day = WhenDay(today.next(weekday), .recurring)
        day.weekdays = Weekdays(weekday)
        draft.day = day
      }
    }
    if let week = before.day?.week { put(&draft, into: week) }
  }

  private func lookForward(_ draft: inout WhenDraft, to after: WhenDraft) {
    if let clock = draft.clock, draft.lastClock == nil, !clock.isSettled, draft.part == nil,
      let other = after.clock, after.lastClock == nil
    {
      // "at 6 or 7 pm"
      if let isPM = other.isPM { draft.clock?.isPM = isPM }
      if draft.day == nil, after.day != nil, !after.isHourFirst { return }
    }
    guard isPlain(after) else { return }
    if draft.day == nil, draft.clock != nil, after.isHourFirst {
      draft.day = after.day
      return
    }
    guard isPlain(draft) else { return }
    if draft.clock == nil, draft.part == nil, !after.isHourFirst { copyHours(after, &draft) }
    if let week = after.day?.week { put(&draft, into: week) }
    // "el 3 o el 4 de enero"
    if case .dayOfMonth(let day)? = draft.day?.form, case .monthDay? = after.day?.form,
      let month = after.day?.start,
      let date = CivilDate(year: month.year, month: month.month, day: day), date <= month
    {
      draft.day?.move(to: date)
    }
  }

  private func copyHours(_ from: WhenDraft, _ draft: inout WhenDraft) {
    draft.clock = from.clock
    draft.lastClock = from.lastClock
    draft.clockBound = from.clockBound
    draft.part = from.part
    draft.partEdge = from.partEdge
    draft.duration = from.duration
    draft.isHourFirst = from.isHourFirst
  }

  private func put(_ draft: inout WhenDraft, into week: CivilDate) {
    guard case .weekday(let weekday, isSettled: false)? = draft.day?.form else { return }
    draft.day?.move(to: week.next(weekday))
    draft.day?.others = []
    draft.day?.week = week
    draft.day?.again = .never
  }
}
