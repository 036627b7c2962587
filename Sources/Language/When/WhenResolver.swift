import Foundation

/// Turns what a phrase says into the days and hours it may mean, looking ahead.
struct WhenResolver {
  let now: LocalTime
  let zone: TimeZone?

  /// What a phrase means: its readings, the likeliest first, and the rule it states.
  struct Result {
    var readings: [WhenReading] = []
    var lastDay: CivilDate?
    var pattern = WhenPattern()
    var isVague = false
  }

  /// More readings than these nobody can be asked about.
  private static let limit = 4

  private var today: CivilDate { now.date }

  func result(_ draft: WhenDraft) -> Result? {
    var draft = draft
    // "any evening but Thursday" is a rule over all days.
    if draft.day == nil, !draft.excluded.isEmpty {
      draft.day = WhenDay(today, .recurring)
      draft.day?.weekdays = .all
    }
    var result = Result()
    result.pattern = pattern(draft)
    result.isVague = draft.clock == nil && draft.part?.isVague ?? false
    if let moment = draft.moment {
      result.readings = [reading(moment, until: draft.lastMoment)]
      result.pattern.from = moment.date
      result.pattern.until = (draft.lastMoment ?? moment).date.adding(days: 1)
      return result
    }
    let hours = WhenHours.readings(of: draft)
    if let day = draft.day {
      let found = onDays(day, hours, draft)
      result.readings = found.readings
      result.lastDay = found.lastDay
    } else {
      result.readings = hours.map { alone($0, draft.duration) }
    }
    var seen = Set<WhenReading>()
    result.readings = Array(result.readings.filter { seen.insert($0).inserted }.prefix(Self.limit))
    return result.readings.isEmpty ? nil : result
  }

  private func settled(_ moment: LocalTime) -> LocalTime {
    zone.map(moment.settled(in:)) ?? moment
  }

  private func reading(_ from: LocalTime, until: LocalTime?) -> WhenReading {
    guard let until else { return .dateTime(settled(from)) }
    return .dateTimeRange(from: settled(from), until: settled(until))
  }

  // MARK: Hours without a day

  private func alone(_ hours: WhenHours, _ duration: WhenDuration?) -> WhenReading {
    if let duration, duration.isOfClock, hours.until == nil {
      let end = LocalTime(today, hours.from).adding(seconds: duration.seconds)
      return .timeRange(from: hours.from, until: end.time)
    }
    guard let until = hours.until else { return .time(hours.from) }
    return .timeRange(from: hours.from, until: until)
  }

  // MARK: Days without an hour

  private func onDays(
    _ day: WhenDay, _ hours: [WhenHours], _ draft: WhenDraft
  ) -> (readings: [WhenReading], lastDay: CivilDate?) {
    guard hours.isEmpty else {
      return (timed(day, hours, draft), nil)
    }
    if let last = draft.lastDay { return range(day, last) }
    switch draft.dayBound {
    case .none: break
    case .before where day.isItsEnd:
      return ([.dateTimeRange(from: now, until: LocalTime(day.start, .dayEnd))], day.start)
    case .before:
      let until = day.edge ?? day.start
      let last = draft.includesLastDay ? until : until.adding(days: -1)
      return (
        [day.start].map { _ in .dateRange(from: min(today, until), until: until) }
          + day.others.map { .dateRange(from: min(today, $0), until: $0) }, last
      )
    case .after:
      let from = draft.includesLastDay ? day.start : day.end
      return ([.dateRange(from: from, until: nil)], nil)
    }
    if let duration = draft.duration, !duration.isOfClock {
      let until = duration.from(day.start)
      return ([.dateRange(from: day.start, until: until)], until.adding(days: -1))
    }
    if day.isItsEnd { return ([.dateTime(LocalTime(day.start, .dayEnd))], nil) }
    if let weekdays = day.weekdays {
      if day.isSpan, !day.isBounded, draft.excluded.isEmpty,
        weekdays == .weekend || day.form == .recurring
      {
        return ([.dateRange(from: day.start, until: day.end)], nil)
      }
      let first = days(day, draft).first
      return (first.map { [.date($0)] } ?? [], first)
    }
    if day.isSpan {
      let length = day.end.dayNumber - day.start.dayNumber
      let readings = ([day.start] + day.others).map {
        WhenReading.dateRange(from: $0, until: $0.adding(days: length))
      }
      return (readings, day.end.adding(days: -1))
    }
    return (([day.start] + day.others).map { .date($0) }, day.start)
  }

  private func range(
    _ first: WhenDay, _ last: WhenDay
  ) -> (readings: [WhenReading], lastDay: CivilDate?) {
    var readings: [WhenReading] = [
      .dateRange(from: first.edge ?? first.start, until: last.edge ?? last.start)
    ]
    if let from = first.others.first, let until = last.others.first, from <= until {
      readings.append(.dateRange(from: from, until: until))
    }
    let end = last.edge ?? last.end
    return (readings, end.adding(days: -1))
  }

  // MARK: Days with hours

  /// The days of a stretch, or of a rule over the week, that are still ahead.
  private func days(_ day: WhenDay, _ draft: WhenDraft) -> [CivilDate] {
    let isRule = day.weekdays != nil || day.isSpan
    guard isRule else { return [day.start] }
    let start = max(day.start, min(today, day.end))
    let isOpen = day.form == .recurring && (!day.isSpan || day.weekdays != nil && !day.isBounded)
    let first = isOpen ? today : start
    let last = isOpen ? today.adding(days: 21) : day.end
    var found: [CivilDate] = []
    var date = first
    while date < last, found.count < 14 {
      let isMeant = day.weekdays?.contains(date.weekday) ?? true
      if isMeant, !draft.excluded.contains(date.weekday) { found.append(date) }
      date = date.adding(days: 1)
    }
    return found
  }

  private func timed(
    _ day: WhenDay, _ hours: [WhenHours], _ draft: WhenDraft
  ) -> [WhenReading] {
    if let last = draft.lastDay, draft.clock != nil || draft.part != nil {
      // "Dec 5 to Dec 8 after 6": the first of these days.
      var span = day
      span.isSpan = true
      span.end = last.start.adding(days: 1)
      return hours.prefix(2).compactMap { first(of: days(span, draft), $0, draft) }
    }
    if day.weekdays != nil || day.isSpan {
      let dates = days(day, draft)
      return hours.compactMap { first(of: dates, $0, draft) }
    }
    var hours = hours
    // "at 9 today", said at ten in the morning, is tonight.
    if day.start == today, day.again == .never, let preferred = hours.first,
      isPast(preferred, today),
      let other = hours.firstIndex(where: { !isPast($0, today) })
    {
      hours.swapAt(0, other)
    }
    var dates = [day.start] + day.others
    if let preferred = hours.first, isPast(preferred, day.start), let later = day.next() {
      if hours.allSatisfy({ isPast($0, day.start) }) || day.again == .weekly {
        dates = [later.start]
      }
    }
    // A late hour "tonight" is after midnight.
    if draft.part == .night, let clock = draft.clock, clock.isPM == false || clock.isPM == nil,
      let preferred = hours.first, preferred.until == nil, preferred.from < ClockTime(5)
    {
      dates = dates.map { $0.adding(days: 1) }
    }
    return hours.prefix(2).flatMap { hours in dates.prefix(2).map { on($0, hours, draft) } }
  }

  private func isPast(_ hours: WhenHours, _ date: CivilDate) -> Bool {
    LocalTime(date, hours.until.map { max($0, hours.from) } ?? hours.from) < now
  }

  private func first(
    of dates: [CivilDate], _ hours: WhenHours, _ draft: WhenDraft
  ) -> WhenReading? {
    let date = dates.first { !isPast(hours, $0) } ?? dates.first
    return date.map { on($0, hours, draft) }
  }

  private func on(_ date: CivilDate, _ hours: WhenHours, _ draft: WhenDraft) -> WhenReading {
    let from = LocalTime(date, hours.from)
    if let until = hours.until {
      let last = until < hours.from ? date.adding(days: 1) : date
      return reading(from, until: LocalTime(last, until))
    }
    if let duration = draft.duration {
      let end = LocalTime(duration.from(date), hours.from)
      return reading(from, until: end.elapsing(seconds: duration.seconds, in: zone))
    }
    return reading(from, until: nil)
  }

  // MARK: The rule

  private func pattern(_ draft: WhenDraft) -> WhenPattern {
    var pattern = WhenPattern()
    pattern.part = draft.part
    pattern.excluded = draft.excluded
    pattern.recurs = draft.isEvery || draft.isInGeneral || draft.day?.weekdays != nil
    if let hours = WhenHours.readings(of: draft).first, draft.clock != nil {
      pattern.isOpenAtEnd = draft.clockBound == .after && draft.duration == nil
      pattern.isOpenAtStart = draft.clockBound == .before
      pattern.earliest = pattern.isOpenAtStart ? nil : hours.from
      pattern.latest = pattern.isOpenAtEnd ? nil : hours.until ?? hours.from
      if let duration = draft.duration, duration.isOfClock, hours.until == nil {
        pattern.latest = LocalTime(today, hours.from).adding(seconds: duration.seconds).time
      }
    }
    guard let day = draft.day else { return pattern }
    if let weekdays = day.weekdays {
      pattern.weekdays = weekdays
      if day.isBounded {
        pattern.from = day.start
        pattern.until = day.end
      }
      return pattern
    }
    if case .weekday(let weekday, _) = day.form { pattern.weekdays = Weekdays(weekday) }
    switch draft.dayBound {
    case .none:
      pattern.from = day.edge ?? day.start
      pattern.until = (draft.lastDay?.end ?? day.end)
    case .after: pattern.from = draft.includesLastDay ? day.start : day.end
    case .before: pattern.until = draft.includesLastDay ? day.end : day.start
    }
    return pattern
  }
}
