/// Days and hours as one rule: "Tuesdays 6 to 8", "next week, evenings", "after the 14th".
struct TimeRule: Hashable, Sendable {
  var weekdays = Weekdays.all
  /// The days it lies between, the last not included.
  var from: CivilDate?
  var until: CivilDate?
  /// In seconds after midnight; of a moment both ends are the same. `nil` where none are named.
  var hours: ClosedRange<Int>?
  var isOpenAtStart = false
  var isOpenAtEnd = false
  var isRough = false
  /// Whether the words name days of the week, or single days, or a stretch of them.
  var namesWeekdays = false
  /// "Tuesdays", "Tuesday" without a week: it holds in every week.
  var recurs = false
  /// Said of them all: "Tuesdays", "any evening".
  var isGeneral = false
  /// Half of the day, or the week, is guessed: "Thursday after 8".
  var isUnsure = false
  /// It crosses midnight, or names hours in which nobody talks.
  var isBroken = false

  var isMoment: Bool { hours.map { $0.lowerBound == $0.upperBound } ?? false }
  var namesDays: Bool { namesWeekdays || from != nil || until != nil }
  /// "Next week", "after the 14th": within which other rules hold.
  var isSpan: Bool {
    guard hours == nil, !namesWeekdays, from != nil || until != nil else { return false }
    guard let from, let until else { return true }
    return until.dayNumber - from.dayNumber > 1
  }

  func holds(on date: CivilDate) -> Bool {
    if let from, date < from { return false }
    if let until, date >= until { return false }
    return weekdays.contains(date.weekday)
  }

  /// Whether all of a meeting lies in it.
  func contains(_ date: CivilDate, _ start: Int, _ end: Int) -> Bool {
    guard !isBroken, holds(on: date) else { return false }
    guard let hours else { return true }
    if isMoment {
      return isRough
        ? abs(start - hours.lowerBound) <= Self.roughly : start == hours.lowerBound
    }
    return start >= hours.lowerBound && end <= hours.upperBound
  }

  /// "Around 6" is not half an hour before, nor after.
  private static let roughly = 1_800

  /// Whether any of a meeting lies in it.
  func touches(_ date: CivilDate, _ start: Int, _ end: Int) -> Bool {
    guard holds(on: date) else { return false }
    guard let hours else { return namesDays }
    if isMoment { return start <= hours.lowerBound && hours.lowerBound < end }
    return start < hours.upperBound && end > hours.lowerBound
  }
}

extension TimeRule {
  /// What a phrase says; ``isUnsure`` where it may be read in two ways that matter.
  ///
  /// - Parameters:
  ///   - isDated: whether a day of the week in it is that of a certain week ("next Tuesday").
  ///   - isTarde: whether an afternoon is one of Spanish or Portuguese.
  init(_ phrase: WhenPhrase, isDated: Bool, isTarde: Bool) {
    let pattern = phrase.pattern
    isRough = phrase.isRough
    isGeneral = pattern.recurs
    from = pattern.from
    until = pattern.until
    if let named = pattern.weekdays {
      weekdays = named
      namesWeekdays = true
      let days = from.flatMap { from in until.map { $0.dayNumber - from.dayNumber } }
      let isBounded = (days ?? 0) > 1 && named.list.count < 7
      if !isDated, !isBounded {
        from = nil
        until = nil
        recurs = true
      }
    } else if pattern.recurs {
      recurs = from == nil && until == nil
    }
    weekdays.subtract(pattern.excluded)
    takeHours(of: phrase, isTarde: isTarde)
  }

  private mutating func takeHours(of phrase: WhenPhrase, isTarde: Bool) {
    let pattern = phrase.pattern
    let part = pattern.part.flatMap { DayHours.of($0, isTarde: isTarde) }
    isOpenAtEnd = pattern.isOpenAtEnd
    isOpenAtStart = pattern.isOpenAtStart
    if pattern.earliest != nil || pattern.latest != nil {
      let start = pattern.earliest?.seconds ?? part?.lowerBound ?? 0
      var end = pattern.latest?.seconds ?? DayHours.midnight
      if isOpenAtEnd, !isTarde, let part, part.upperBound <= 17 * DayHours.hour,
        part.upperBound > start
      {
        end = part.upperBound
        isOpenAtEnd = false
      }
      if end == ClockTime.dayEnd.seconds { end = DayHours.midnight }
      isBroken = end < start
      hours = min(start, end)...max(start, end)
      settleHalves(phrase)
      return
    }
    if let named = pattern.part {
      guard let part else {
        isBroken = true
        return
      }
      hours = narrowed(part, named, phrase.reading)
      return
    }
    switch phrase.reading {
    case .dateTime(let moment):
      hours = moment.time.seconds...moment.time.seconds
    case .dateTimeRange(let first, let last):
      // "10am Monday to 5pm Wednesday" is no rule.
      isBroken = first.date != last.date
      let (start, end) = (first.time.seconds, last.time.seconds)
      hours = min(start, end)...max(start, end)
    default: break
    }
  }

  /// "Early evening", "late afternoon": a half of it.
  private func narrowed(
    _ hours: Range<Int>, _ part: PartOfDay, _ reading: WhenReading
  ) -> ClosedRange<Int> {
    let said: (from: ClockTime, until: ClockTime)? =
      switch reading {
      case .timeRange(let from, let until): (from, until)
      case .dateTimeRange(let from, let until): (from.time, until.time)
      default: nil
      }
    let middle = (hours.lowerBound + hours.upperBound) / 2
    guard let said else { return hours.lowerBound...hours.upperBound }
    if said.from > part.hours.from { return middle...hours.upperBound }
    if said.until < part.hours.until { return hours.lowerBound...middle }
    return hours.lowerBound...hours.upperBound
  }

  /// From 1 to 7 is of the afternoon, and 10 and 11 are of the morning. 8 and 9 may be either:
  /// then what is open at one side is taken as the narrower of both.
  private mutating func settleHalves(_ phrase: WhenPhrase) {
    var other: ClockTime?
    for reading in phrase.readings.dropFirst() {
      switch reading {
      case .time(let time), .timeRange(let time, _): other = other ?? time
      case .dateTime(let moment), .dateTimeRange(let moment, _): other = other ?? moment.time
      default: break
      }
    }
    guard let hours, let other, phrase.pattern.part == nil else { return }
    let named = isOpenAtStart ? hours.upperBound : hours.lowerBound
    guard named / 3600 == 8 || named / 3600 == 9 else { return }
    let isTold =
      !isOpenAtStart && other.seconds == hours.lowerBound
    guard !isTold else { return }
    if isOpenAtEnd {
      self.hours = (named + DayHours.midnight / 2)...DayHours.midnight
      isUnsure = true
    } else if isOpenAtStart || isMoment {
      isUnsure = true
    }
  }
}
