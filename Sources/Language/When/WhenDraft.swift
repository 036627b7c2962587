/// What is known of a phrase while it is read.
struct WhenDraft: Sendable {
  enum Bound: Sendable { case none, after, before }

  var day: WhenDay?
  /// The last of a range of days.
  var lastDay: WhenDay?
  /// What is known to the minute already: "in two hours", "2pm till tomorrow 4:30pm".
  var moment: LocalTime?
  var lastMoment: LocalTime?
  var isNow = false

  var clock: WhenClock?
  var lastClock: WhenClock?
  var clockBound = Bound.none
  var dayBound = Bound.none
  /// "by Friday" has the day itself in it, "before Friday" has not.
  var includesLastDay = false

  var part: PartOfDay?
  var partEdge: WhenEdge?
  var isInGeneral = false
  var duration: WhenDuration?
  var excluded: Weekdays = []
  var isEvery = false
  var isListed = false
  /// "after 6 on Monday": days that follow in a list are at the same hour.
  var isHourFirst = false

  /// Tokens.
  var start: Int
  var end: Int

  init(at start: Int) {
    self.start = start
    end = start
  }

  var isEmpty: Bool {
    day == nil && moment == nil && clock == nil && part == nil && lastMoment == nil
      && excluded.isEmpty
  }

  var hasClock: Bool { clock != nil || moment != nil }
}
