import Language

/// When a hub meets: "first Tuesday 7pm", "second and fourth Thursday at 6:30 pm". Of the wall, so
/// that an hour stays that hour across summer time (DESIGN §4.10).
struct MeetingRule: Hashable, Sendable {
  /// Which ones of the month, 1 to 5, and -1 for the last; none of them: every week.
  var weeks: [Int]
  /// 0 is Monday.
  var weekday: Int
  var time: ClockTime

  func holds(on date: CivilDate) -> Bool {
    guard date.weekday == weekday else { return false }
    if weeks.isEmpty { return true }
    let isLast = date.day + 7 > CivilDate.days(inMonth: date.month, of: date.year)
    return weeks.contains((date.day - 1) / 7 + 1) || isLast && weeks.contains(-1)
  }

  /// The first one on that day or later; a fifth Tuesday may be three months away.
  func next(from date: CivilDate) -> LocalTime? {
    (0..<200).lazy.map { date.adding(days: $0) }.first(where: holds).map { LocalTime($0, time) }
  }

  /// "the first Tuesday of each month at 7:00 pm".
  func words(_ time: TalkTime) -> String {
    let day = time.weekday(CivilDate(dayNumber: Self.aMonday).adding(days: weekday))
    let clock = time.clock(self.time)
    guard !weeks.isEmpty else { return "every \(day) at \(clock)" }
    let names = [1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"]
    let which = CountWords.list(weeks.compactMap { names[$0] })
    return "the \(which) \(day) of each month at \(clock)"
  }

  private static let aMonday = CivilDate(year: 2026, month: 3, day: 2)?.dayNumber ?? 0
}
