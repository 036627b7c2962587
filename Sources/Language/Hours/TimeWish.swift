package import Foundation

/// When something would suit somebody, in the words of a sign-up or an answer: "Puedo los martes
/// por la tarde, después de las 6", "weekday evenings except Thursday", "not before the 14th".
///
/// A day of the week without a week ("Tuesday after 6") holds in every week, since what is offered
/// by it is said with its date. Parts of the day are those of HOURS: mornings 9:00 to 12:00,
/// afternoons 13:00 to 17:00 ("por la tarde" until 19:00), evenings 18:00 to 21:00; an hour from 1
/// to 7 is of the afternoon (DESIGN §4.10).
package struct TimeWish: Sendable, Hashable {
  /// Any of these.
  private var open: [TimeRule] = []
  /// None of these.
  private var closed: [TimeRule] = []
  /// The words it rests on.
  package private(set) var evidence = Evidence(words: "")
  /// Whether it may be acted on: no "maybe", no condition, nothing that may be read in two ways.
  package private(set) var isCertain = true
  /// The one moment that they named, if it is still to come: "Thursday at 6:30".
  package private(set) var exact: LocalTime?
  /// Before which day nothing suits, where they say so: "not before the 14th", "next week".
  package private(set) var earliest: CivilDate?

  package init() {}

  package var isEmpty: Bool { open.isEmpty && closed.isEmpty }

  /// Whether it says when something suits, and not only when nothing does.
  package var namesOpenTimes: Bool { !open.isEmpty }

  /// Whether all of a meeting lies in what was wished and none of it in what was excluded; anything
  /// within a day does where nothing was said.
  package func fits(_ start: LocalTime, minutes: Int) -> Bool {
    let from = start.time.seconds
    let until = from + max(1, min(minutes, 1_440)) * 60
    guard until <= DayHours.midnight else { return isEmpty }
    if closed.contains(where: { $0.touches(start.date, from, until) }) { return false }
    return open.isEmpty || open.contains { $0.contains(start.date, from, until) }
  }

  /// The wish in a text, empty where there is none. Never fails; of a very long text only the
  /// beginning is read.
  ///
  /// - Parameters:
  ///   - now: what calendar and clock showed when the text was written, in `zone`.
  ///   - language: that of the mail, if known.
  package static func reading(
    _ text: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?
  ) -> TimeWish {
    let words = OwnWords.of(text)
    let phrases = When.phrases(in: words.text, at: now, in: zone, language: language)
    let said = SaidTimes(
      words, phrases: phrases + WorkingHours.phrases(in: words, beside: phrases, at: now, zone),
      language: language)
    return TimeWish(said, now: now)
  }

  /// - Parameter isAsked: whether times are what the text is about, whatever words they are in.
  init(_ said: SaidTimes, now: LocalTime, isAsked: Bool = false) {
    let meant = said.times.filter { $0.stance != .told && !$0.rule.isBroken }
    guard !meant.isEmpty else { return }
    evidence = said.evidence
    isCertain = !said.isDoubted && !said.times.contains { $0.isUnsure || $0.rule.isBroken }
    for time in meant where time.stance == .closed {
      closed.append(time.rule)
    }
    gather(meant.filter { $0.stance == .open })
    for clause in said.clauses
    where !isAsked && !clause.times.isEmpty && clause.unknown > 3
      && clause.times.contains(where: {
        !said.times[$0].isExplicit && said.times[$0].stance == .open
      })
    {
      isCertain = false
    }
    if open.contains(where: \.isUnsure) { isCertain = false }
    if open.count == 1, let only = open.first { settleMoment(only, now) }
    settleEarliest(now)
  }

  /// Days of one sentence and hours of another hold together: "Tuesdays. After 6." What is only a
  /// stretch bounds the rest: "next week. Tuesday or Thursday evening."
  private mutating func gather(_ times: [SaidTime]) {
    let all = times.map(\.rule)
    let hoursAlone = times.filter {
      !$0.rule.namesDays && $0.rule.hours != nil && !$0.isAlternative
    }
    let spans = times.filter { $0.rule.isSpan && !$0.isAlternative }.map(\.rule)
    var rules = times.filter { !$0.rule.isSpan || $0.isAlternative }
    let daysAlone = rules.contains { $0.rule.namesDays && $0.rule.hours == nil && !$0.isAllDay }
    if daysAlone, !hoursAlone.isEmpty {
      rules = rules.filter { $0.rule.namesDays || $0.rule.hours == nil || $0.isAlternative }
        .flatMap { time -> [SaidTime] in
          guard time.rule.hours == nil, !time.isAllDay else { return [time] }
          return hoursAlone.prefix(4).map { hours in
            var both = time
            both.rule.hours = hours.rule.hours
            both.rule.isRough = hours.rule.isRough
            both.rule.isUnsure = both.rule.isUnsure || hours.rule.isUnsure
            return both
          }
        }
    }
    if rules.isEmpty {
      open = all
      return
    }
    open = rules.flatMap { time -> [TimeRule] in
      guard time.rule.recurs || !time.rule.namesDays, !spans.isEmpty else { return [time.rule] }
      return spans.prefix(4).map { time.rule.within($0) }
    }
    if !spans.isEmpty, !rules.contains(where: { $0.rule.recurs || !$0.rule.namesDays }) {
      open += spans
    }
  }

  private mutating func settleMoment(_ only: TimeRule, _ now: LocalTime) {
    guard only.isMoment, !only.isRough, let hours = only.hours else { return }
    var date = only.from
    if only.recurs {
      guard !only.isGeneral, only.weekdays.list.count == 1, let weekday = only.weekdays.list.first
      else { return }
      date = now.date.next(weekday)
      if weekday == now.date.weekday {
        date = now.date
        isCertain = false
      }
    } else if let from = only.from, only.until != from.adding(days: 1) {
      return
    }
    guard let date, only.namesDays else { return }
    let moment = LocalTime(date, ClockTime(seconds: hours.lowerBound))
    let next = moment <= now && only.recurs ? LocalTime(date.adding(days: 7), moment.time) : moment
    guard next > now else { return }
    exact = next
  }

  private mutating func settleEarliest(_ now: LocalTime) {
    let starts = open.map(\.from)
    var day = starts.contains(nil) ? nil : starts.compactMap { $0 }.min()
    for rule in closed
    where rule.hours == nil && !rule.namesWeekdays && (rule.from ?? now.date) <= now.date {
      if let until = rule.until { day = max(day ?? until, until) }
    }
    earliest = day.flatMap { $0 > now.date ? $0 : nil }
  }
}

extension TimeRule {
  /// The same in a stretch of days only.
  func within(_ span: TimeRule) -> TimeRule {
    var rule = self
    rule.from = [from, span.from].compactMap { $0 }.max()
    rule.until = [until, span.until].compactMap { $0 }.min()
    rule.recurs = false
    return rule
  }
}
