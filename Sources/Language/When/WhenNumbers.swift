/// A length of time: what months and days the calendar counts, and seconds.
struct WhenDuration: Hashable, Sendable {
  var months = 0
  var days = 0
  var businessDays = 0
  var seconds = 0

  /// Whether it is counted in hours and minutes, so that a clock comes out.
  var isOfClock: Bool { seconds != 0 }

  mutating func add(_ value: Double, _ unit: WhenUnit) {
    let value = min(max(value, -1e9), 1e9)
    let whole = Int(value)
    switch unit {
    case .second: seconds += whole
    case .minute: seconds += Int(value * 60)
    case .hour: seconds += Int(value * 3600)
    case .day: addDays(value, 1)
    case .week, .weekend, .workweek: addDays(value, 7)
    case .fortnight: addDays(value, 14)
    case .month: addMonths(value, 1)
    case .quarter: addMonths(value, 3)
    case .year: addMonths(value, 12)
    case .businessDay: businessDays += whole
    }
  }

  /// Half a day is hours; half a week is days.
  private mutating func addDays(_ value: Double, _ length: Double) {
    let all = value * length
    days += Int(all)
    seconds += Int((all - all.rounded(.towardZero)) * 86_400)
  }

  private mutating func addMonths(_ value: Double, _ length: Double) {
    let all = value * length
    months += Int(all)
    days += Int((all - all.rounded(.towardZero)) * 30)
  }

  func from(_ date: CivilDate, sign: Int = 1) -> CivilDate {
    var date = date.adding(months: sign * months).adding(days: sign * days)
    for _ in 0..<min(businessDays, 1000) {
      repeat { date = date.adding(days: sign) } while date.weekday > 4 && date < .last
    }
    return date
  }
}

extension WhenParser {
  /// "14", "twenty-one", "treinta y uno"; without digits it was written in words.
  func cardinal(at index: Int) -> (value: Int, end: Int, digits: Int)? {
    guard let token = tokens[at: index], case .number(let value) = token.sense else { return nil }
    guard token.digits == 0 else { return (value, index + 1, token.digits) }
    var sum = value
    var end = index + 1
    if value % 10 == 0, (20...90).contains(value) {
      var next = end
      if language != .en, follows(next), tokens[at: next]?.has(.and) ?? false { next += 1 }
      if follows(next), let unit = tokens[at: next], unit.digits == 0,
        case .number(let more) = unit.sense, (1...9).contains(more), isJoined(next)
      {
        sum += more
        end = next + 1
      } else if language != .en, next > end, tokens[at: next]?.has(.one) ?? false {
        sum += 1
        end = next + 1
      }
    }
    return thousands(sum, end) ?? (sum, end, 0)
  }

  /// Whether a token follows with nothing but a blank or a dash.
  private func isJoined(_ index: Int) -> Bool {
    switch joint(index) {
    case .blank, .glued: true
    default: joint(index) == .mark(45, isTight: true)
    }
  }

  /// "two thousand and twenty".
  private func thousands(_ value: Int, _ index: Int) -> (value: Int, end: Int, digits: Int)? {
    guard (1...9).contains(value), follows(index),
      case .thousand = tokens[at: index]?.sense ?? .word
    else { return nil }
    var end = index + 1
    var sum = value * 1000
    var next = end
    if follows(next), tokens[at: next]?.has(.and) ?? false { next += 1 }
    if follows(next), let rest = tokens[at: next], rest.digits == 0, case .number = rest.sense,
      let more = cardinal(at: next), more.value < 100
    {
      sum += more.value
      end = more.end
    }
    return (sum, end, 0)
  }

  /// "4th", "twenty second".
  func ordinal(at index: Int) -> (value: Int, end: Int, digits: Int)? {
    guard let token = tokens[at: index] else { return nil }
    switch token.sense {
    case .ordinal(let value): return (value, index + 1, token.digits)
    case .number(let tens) where token.digits == 0 && tens % 10 == 0 && (20...30).contains(tens):
      guard follows(index + 1), let unit = tokens[at: index + 1], unit.digits == 0,
        case .ordinal(let value) = unit.sense, (1...9).contains(value), isJoined(index + 1)
      else { return nil }
      return (tens + value, index + 2, 0)
    default: return nil
    }
  }

  /// The day of a month.
  func dayNumber(at index: Int) -> (value: Int, end: Int, digits: Int, isOrdinal: Bool)? {
    if let found = ordinal(at: index), (1...31).contains(found.value) {
      return (found.value, found.end, found.digits, true)
    }
    guard let found = cardinal(at: index), (1...31).contains(found.value), found.digits <= 2 else {
      return nil
    }
    return (found.value, found.end, found.digits, false)
  }

  /// A year of four digits, of two after an apostrophe, or in words.
  func year(at index: Int) -> (value: Int, end: Int)? {
    guard let found = cardinal(at: index), (1900...2199).contains(found.value),
      found.digits == 4 || found.digits == 0
    else { return nil }
    return (found.value, found.end)
  }

  // MARK: Lengths

  /// "two weeks", "2.5 hrs", "half an hour", "2 years 1 month 21 days".
  func duration(at start: Int) -> (duration: WhenDuration, end: Int)? {
    var duration = WhenDuration()
    // "hora y media"
    if case .unit(let unit) = sense(start), let end = half(after: start + 1) {
      duration.add(1.5, unit)
      return (duration, end)
    }
    if let end = quarterHour(at: start) {
      duration.add(0.25, .hour)
      return (duration, end)
    }
    var index = start
    var end: Int?
    while index == start || follows(index), let amount = amount(at: index) {
      guard follows(amount.end), let token = tokens[at: amount.end] else { break }
      let unit: WhenUnit
      switch token.sense {
      case .unit(let named): unit = named
      case .hourMark: unit = .hour
      case .ordinal(2) where token.digits == 0: unit = .second
      default: return end.map { (duration, $0) }
      }
      var next = amount.end + 1
      duration.add(amount.value, unit)
      if let half = half(after: next) {
        duration.add(0.5, unit)
        next = half
      }
      end = next
      index = next
      if follows(index), tokens[at: index]?.has(.and) ?? false { index += 1 }
      if index > start + 14 { break }
    }
    return end.map { (duration, $0) }
  }

  /// "un cuarto de hora", "a quarter of an hour"
  private func quarterHour(at start: Int) -> Int? {
    var index = has(start, .one) ? start + 1 : start
    switch sense(index) {
    case .quarter: index += 1
    case .unit(.quarter) where index > start, .ordinal(4) where index > start: index += 1
    default: return nil
    }
    index = skipping([.of, .one], from: index, limit: 2)
    guard follows(index), case .unit(.hour) = sense(index) else { return nil }
    return index + 1
  }

  private func half(after index: Int) -> Int? {
    guard follows(index), tokens[at: index]?.has(.and) ?? false, follows(index + 1) else {
      return nil
    }
    var next = index + 1
    if tokens[at: next]?.has(.one) ?? false { next += 1 }
    guard case .half = tokens[at: next]?.sense ?? .word else { return nil }
    return next + 1
  }

  private func amount(at index: Int) -> (value: Double, end: Int)? {
    guard let token = tokens[at: index] else { return nil }
    if case .half = token.sense {
      let next = tokens[at: index + 1]?.has(.one) ?? false ? index + 2 : index + 1
      return (0.5, next)
    }
    if case .couple = token.sense { return couple(at: index) }
    if token.has(.one) {
      if case .couple = tokens[at: index + 1]?.sense ?? .word { return couple(at: index + 1) }
      if case .half = tokens[at: index + 1]?.sense ?? .word { return (0.5, index + 2) }
      return (1, index + 1)
    }
    guard let number = cardinal(at: index), number.digits < 16 else { return nil }
    var value = Double(number.value)
    var end = number.end
    if joint(end).isDot, let rest = tokens[at: end], rest.isDigits, rest.digits <= 3,
      case .number(let fraction) = rest.sense
    {
      value += Double(fraction) / [1, 10, 100, 1000][min(rest.digits, 3)]
      end += 1
    } else if let next = half(after: end) {
      value += 0.5
      end = next
    }
    if joint(end).isDash { return (value, end) }
    return follows(end) ? (value, end) : nil
  }

  private func couple(at index: Int) -> (value: Double, end: Int) {
    var end = index + 1
    if follows(end), tokens[at: end]?.has(.of) ?? false { end += 1 }
    return (2, end)
  }
}
