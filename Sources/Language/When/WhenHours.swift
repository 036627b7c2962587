/// What a phrase says of the time of day.
struct WhenHours: Hashable, Sendable {
  var from: ClockTime
  /// Missing where a single time is meant.
  var until: ClockTime?

  /// The readings of a draft's hours, the likeliest first; none if it names none.
  static func readings(of draft: WhenDraft) -> [WhenHours] {
    guard let clock = draft.clock else {
      guard let part = draft.part else { return [] }
      return [hours(of: part, draft.partEdge)]
    }
    if let last = draft.lastClock { return spans(clock, last, draft.part) }
    let times = clock.times(in: draft.part)
    switch draft.clockBound {
    case .none: return times.map { WhenHours(from: $0) }
    case .after where draft.duration == nil:
      return times.map { WhenHours(from: $0, until: .dayEnd) }
    case .after: return times.map { WhenHours(from: $0) }
    case .before: return times.map { WhenHours(from: .midnight, until: $0) }
    }
  }

  private static func hours(of part: PartOfDay, _ edge: WhenEdge?) -> WhenHours {
    let (from, until) = part.hours
    switch edge {
    case .early: return WhenHours(from: from, until: ClockTime(seconds: from.seconds + 7200))
    case .late: return WhenHours(from: ClockTime(seconds: from.seconds + 7200), until: until)
    default: return WhenHours(from: from, until: until)
    }
  }

  /// From one hour to another: each settles the other as far as it can.
  private static func spans(
    _ from: WhenClock, _ until: WhenClock, _ part: PartOfDay?
  ) -> [WhenHours] {
    let lastIsSettled = until.isSettled
    let firstIsSettled = from.isSettled || (part != nil && !lastIsSettled)
    let ends = until.times(in: lastIsSettled ? nil : part)
    let starts = from.times(in: firstIsSettled || part != nil ? part : nil)
    guard let end = ends.first, let start = starts.first else { return [] }
    if firstIsSettled && (lastIsSettled || part != nil) || (starts.count == 1 && ends.count == 1) {
      // "0930-0730"
      if end <= start, until.isPM == nil, until.part == nil, end.inOtherHalf > start {
        return [WhenHours(from: start, until: end.inOtherHalf)]
      }
      return [WhenHours(from: start, until: end)]
    }
    if starts.count == 1 {
      let later = ends.sorted().first { $0 > start } ?? end
      return [WhenHours(from: start, until: later)]
    }
    if ends.count == 1 {
      let earlier = starts.sorted().last { $0 < end } ?? start
      return [WhenHours(from: earlier, until: end)]
    }
    return starts.compactMap { start in
      guard let end = ends.sorted().first(where: { $0 > start }) else { return nil }
      return WhenHours(from: start, until: end)
    }
  }
}
