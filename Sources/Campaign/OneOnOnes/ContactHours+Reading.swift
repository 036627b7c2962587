import Language

extension ContactHours {
  /// What is weekly replaces the weekly hours; single days, and days without, are added, and the
  /// newer word holds where they meet.
  mutating func take(_ reading: HoursReading) {
    if !reading.weekly.isEmpty {
      weekly = [:]
      for hours in reading.weekly {
        weekly[hours.weekday, default: []].append(
          Stretch(Self.minute(hours.from), Self.minute(hours.until)))
      }
      weekly = weekly.mapValues(Self.joined)
    }
    for range in reading.off {
      days = days.filter { !range.contains($0.key) }
      off.append(range)
    }
    for hours in reading.once {
      off = off.flatMap { Self.without(hours.date, in: $0) }
      days[hours.date, default: []].append(
        Stretch(Self.minute(hours.from), Self.minute(hours.until)))
    }
    days = days.mapValues(Self.joined)
    off = Self.joined(off)
  }

  /// Whether all of a talk lies in them.
  func holds(_ start: LocalTime, minutes: Int) -> Bool {
    let from = start.time.seconds / 60
    return stretches(on: start.date).contains { $0.from <= from && from + minutes <= $0.until }
  }

  /// The day's last second ends the day.
  private static func minute(_ time: ClockTime) -> Int { (time.seconds + 59) / 60 }

  private static func joined(_ stretches: [Stretch]) -> [Stretch] {
    var joined: [Stretch] = []
    for stretch in stretches.sorted() {
      if let last = joined.last, stretch.from <= last.until {
        joined[joined.count - 1].until = max(last.until, stretch.until)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }

  private static func joined(_ ranges: [ClosedRange<CivilDate>]) -> [ClosedRange<CivilDate>] {
    var joined: [ClosedRange<CivilDate>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound.adding(days: 1) {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func without(
    _ day: CivilDate, in range: ClosedRange<CivilDate>
  ) -> [ClosedRange<CivilDate>] {
    guard range.contains(day) else { return [range] }
    var left: [ClosedRange<CivilDate>] = []
    if range.lowerBound < day { left.append(range.lowerBound...day.adding(days: -1)) }
    if day < range.upperBound { left.append(day.adding(days: 1)...range.upperBound) }
    return left
  }
}

extension ContactSettings {
  mutating func take(_ reading: HoursReading) {
    if let minutes = reading.minutes { self.minutes = minutes }
    if let leadHours = reading.leadHours { self.leadHours = leadHours }
    if let perDay = reading.perDay { self.perDay = perDay }
    if let how = reading.how { self.how = how }
    if let link = reading.link { self.link = link }
    if let place = reading.place { self.place = place }
  }
}
