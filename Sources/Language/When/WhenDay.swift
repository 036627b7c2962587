/// A day, or a stretch of days, and how it was said, on which it depends what may be added to it.
struct WhenDay: Sendable {
  enum Form: Equatable, Sendable {
    /// Today, a full date, a feast: nothing is left to settle.
    case fixed
    /// A bare day of the week; settled once its week is known.
    case weekday(Int, isSettled: Bool)
    /// "The first Monday", of a month still to come in the sentence.
    case nth(Int, weekday: Int)
    /// "The 14th".
    case dayOfMonth(Int)
    /// "May 9", with or without its year.
    case monthDay(hasYear: Bool)
    case month(hasYear: Bool)
    case week
    /// "The third week", of something still to come.
    case nthWeek(Int, count: Int)
    case span
    /// "Three weeks from now".
    case offset
    /// Days of the week that come again.
    case recurring
  }

  enum Again: Equatable, Sendable { case never, weekly, monthly, yearly }

  var start: CivilDate
  /// The day after its last.
  var end: CivilDate
  var isSpan = false
  var form: Form
  /// How it comes again, should it be past when the hour is known.
  var again = Again.never
  /// Other days that may be meant.
  var others: [CivilDate] = []
  var weekdays: Weekdays?
  /// Whether these hold for this stretch only: "Tuesdays in January".
  var isBounded = false
  /// The Monday of the week that it was said to be in.
  var week: CivilDate?
  /// Where it counts as the end of a range: "to the middle of September".
  var edge: CivilDate?
  /// "The end of tomorrow": its last second.
  var isItsEnd = false
  /// Said to be past: "yesterday", "last week".
  var isPast = false

  init(_ start: CivilDate, _ form: Form, again: Again = .never) {
    self.start = start
    end = start.adding(days: 1)
    self.form = form
    self.again = again
  }

  init(from start: CivilDate, until end: CivilDate, _ form: Form, again: Again = .never) {
    self.start = start
    self.end = end
    self.form = form
    self.again = again
    isSpan = true
  }

  /// The same when it comes next.
  func next() -> WhenDay? {
    var day = self
    switch again {
    case .never: return nil
    case .weekly:
      day.start = start.adding(days: 7)
      day.end = end.adding(days: 7)
    case .monthly:
      day.start = start.adding(months: 1)
      day.end = isSpan ? end.adding(months: 1) : day.start.adding(days: 1)
    case .yearly:
      day.start = start.adding(months: 12)
      day.end = isSpan ? end.adding(months: 12) : day.start.adding(days: 1)
      day.edge = edge?.adding(months: 12)
    }
    day.others = []
    return day
  }

  mutating func move(to start: CivilDate) {
    self.start = start
    end = start.adding(days: 1)
  }
}
