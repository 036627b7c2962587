package import Foundation

/// A contact's HOURS as written: "Tue 18:00-20:00, Sat 10-12", "Tuesdays 6 to 8pm, Saturday
/// mornings", "not next week", "Zoom link https://…", "at the library", "30 minutes".
///
/// A day of the week without a week is every week's. Numbers from 1 to 7 without am or pm are of
/// the afternoon (DESIGN §4.10); parts of the day are those of ``DayHours``: mornings 9:00 to
/// 12:00, afternoons 13:00 to 17:00, evenings 18:00 to 21:00, and what has no end ends at 21:00.
/// What crosses midnight, ends before it begins, is past, or has no hours or no end ("Tue 6pm") is
/// said back in ``notRead``, as is every word that means nothing here: nothing is guessed.
package struct HoursReading: Sendable, Hashable {
  /// Hours of every week.
  package struct Weekly: Sendable, Hashable {
    /// 0 is Monday.
    package var weekday: Int
    package var from: ClockTime
    package var until: ClockTime

    package init(weekday: Int, from: ClockTime, until: ClockTime) {
      self.weekday = weekday
      self.from = from
      self.until = until
    }
  }

  /// Hours of one day.
  package struct Once: Sendable, Hashable {
    package var date: CivilDate
    package var from: ClockTime
    package var until: ClockTime

    package init(date: CivilDate, from: ClockTime, until: ClockTime) {
      self.date = date
      self.from = from
      self.until = until
    }
  }

  package var weekly: [Weekly] = []
  package var once: [Once] = []
  /// Days without hours, the last one included.
  package var off: [ClosedRange<CivilDate>] = []
  /// How long a talk takes.
  package var minutes: Int?
  /// How many hours before its beginning a talk may be booked at the latest.
  package var leadHours: Int?
  package var perDay: Int?
  package var how: MeetingHow?
  /// An `https` or `http` URL.
  package var link: String?
  /// Without the "at" before it: "the library".
  package var place: String?
  /// Words that could not be read, as written.
  package var notRead: [String] = []

  package init() {}

  /// Whether nothing at all was read.
  package var isEmpty: Bool {
    weekly.isEmpty && once.isEmpty && off.isEmpty && minutes == nil && leadHours == nil
      && perDay == nil && how == nil && link == nil && place == nil
  }

  /// Reads the words after HOURS, or a mail that is nothing else; never fails.
  ///
  /// - Parameters:
  ///   - now: what calendar and clock showed when they were written, in `zone`.
  ///   - language: that of the mail, if known.
  package static func reading(
    _ text: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?
  ) -> HoursReading {
    var reader = HoursReader(text, at: now, in: zone, language: language)
    return reader.read()
  }
}

/// Takes HOURS apart: links first, lengths and limits next, then days and hours, then a place.
struct HoursReader {
  let now: LocalTime
  let zone: TimeZone?
  let language: MailLanguage?
  var result = HoursReading()
  var text: HoursText
  /// Words of times that are said back.
  private var saidBack: [Range<Int>] = []

  /// Dates that one phrase may stand for ("Tuesdays in December"), and hours in all.
  private static let dateLimit = 40
  private static let limit = 200

  init(_ text: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?) {
    self.now = now
    self.zone = zone
    self.language = language
    self.text = HoursText(text)
  }

  mutating func read() -> HoursReading {
    takeLinks()
    var words = Words(text.now)
    takeSettings(words)
    words = Words(text.now)
    let phrases = allPhrases(words)
    let said = SaidTimes(words, phrases: phrases, isHours: true, language: language)
    var isRead = said.isRead
    takeTimes(said)
    takePlace(words, &isRead)
    takeRest(words, isRead)
    result.notRead = Array(result.notRead.prefix(20))
    if text.isCut { result.notRead.append("…") }
    return result
  }

  // MARK: Days and hours

  /// Those that are read as they stand, and hours alone after a day: "Sat 10-12 and 2-4".
  private func allPhrases(_ words: Words) -> [WhenPhrase] {
    let phrases = When.phrases(in: words.text, at: now, in: zone, language: language)
    var all: [WhenPhrase] = []
    for (place, phrase) in phrases.enumerated() {
      let end = phrases[at: place + 1]?.bytes.lowerBound ?? words.length
      all += HoursRanges.split(
        phrase, until: end, in: words, at: now, zone, before: all.last, language)
    }
    return all
  }

  private mutating func takeTimes(_ said: SaidTimes) {
    let hasHours = said.times.contains { $0.stance == .open && $0.rule.hours != nil }
    for time in said.times {
      guard time.stance != .told, !time.rule.isBroken, !time.isUnsure, !isRarer(time, said) else {
        result.notRead.append(saying(time, said))
        continue
      }
      let isTaken =
        time.stance == .open ? takeOpen(time) : takeClosed(time, besideHours: hasHours)
      if !isTaken { result.notRead.append(saying(time, said)) }
    }
    // "Weekdays after 5, not Thursdays."
    for time in said.times where time.stance == .closed && time.rule.recurs {
      let rule = time.rule
      if rule.hours == nil { result.weekly.removeAll { rule.weekdays.contains($0.weekday) } }
    }
    result.off = result.off.filter { $0.upperBound >= now.date }
  }

  /// "Every other Tuesday", "first Tuesday": less often than hours can be.
  private func isRarer(_ time: SaidTime, _ said: SaidTimes) -> Bool {
    let words = said.words
    return words.before(time.words.lowerBound, 2).contains(where: HoursWords.rarer.contains)
      || words.all[clamped: time.words].contains(where: HoursWords.ordinals.contains)
      || words.all[at: time.words.upperBound].map(HoursWords.rarer.contains) ?? false
  }

  /// A time with what is said of it right before: "no hours on Thursday".
  private mutating func saying(_ time: SaidTime, _ said: SaidTimes) -> String {
    var start = time.words.lowerBound
    while start > 0, time.words.lowerBound - start < 4, said.words.all[start].gap < .comma,
      said.isRead[start - 1] || HoursWords.small.contains(said.words.all[start - 1])
        || HoursWords.rarer.contains(said.words.all[start - 1]),
      !time.followsOn(start - 1, said)
    {
      start -= 1
    }
    while start < time.words.lowerBound, !said.isRead[start],
      !HoursWords.rarer.contains(said.words.all[start]), said.words.all[start].folded != "every"
    {
      start += 1
    }
    saidBack.append(start..<time.words.upperBound)
    return said.words.evidence(start..<time.words.upperBound).words
  }

  private mutating func takeOpen(_ time: SaidTime) -> Bool {
    var rule = time.rule
    if rule.hours == nil, time.isAllDay, rule.namesDays {
      rule.hours = DayHours.dayStart...DayHours.dayEnd
    }
    guard let hours = rule.hours else { return takeBeginning(rule) }
    guard !rule.isMoment, !rule.isRough, rule.namesDays || rule.recurs else { return false }
    let from = rule.isOpenAtStart ? max(hours.lowerBound, DayHours.dayStart) : hours.lowerBound
    let until = rule.isOpenAtEnd ? min(hours.upperBound, DayHours.dayEnd) : hours.upperBound
    guard from < until, !rule.isUnsure || !(rule.isOpenAtEnd || rule.isOpenAtStart) else {
      return false
    }
    // "24:00" is no time on a wall.
    let ends = ClockTime(seconds: until)
    let starts = ClockTime(seconds: from)
    if rule.recurs {
      guard !SaidBeginning.isIn(time.phrase) else { return false }
      for weekday in rule.weekdays.list {
        add(HoursReading.Weekly(weekday: weekday, from: starts, until: ends))
      }
      return true
    }
    guard let first = rule.from, let end = rule.until, !SaidBeginning.isIn(time.phrase),
      end.dayNumber - first.dayNumber <= Self.dateLimit
    else { return false }
    var date = max(first, now.date)
    var isFound = false
    while date < end {
      if rule.holds(on: date), LocalTime(date, ends) > now {
        add(HoursReading.Once(date: date, from: starts, until: ends))
        isFound = true
      }
      date = date.adding(days: 1)
    }
    return isFound
  }

  /// "From January 5": none before.
  private mutating func takeBeginning(_ rule: TimeRule) -> Bool {
    guard let from = rule.from, rule.until == nil, !rule.namesWeekdays, from > now.date else {
      return false
    }
    result.off.append(now.date...from.adding(days: -1))
    return true
  }

  private mutating func takeClosed(_ time: SaidTime, besideHours: Bool) -> Bool {
    let rule = time.rule
    guard rule.hours == nil else { return false }
    if rule.namesWeekdays, rule.recurs {
      if besideHours { return true }
      // "Not Thursday", alone: which, is not said.
      return false
    }
    guard let until = rule.until else { return false }
    let first = max(rule.from ?? now.date, now.date)
    let last = until.adding(days: -1)
    guard first <= last else { return false }
    guard rule.namesWeekdays || rule.weekdays != .all, last > first else {
      result.off.append(first...last)
      return true
    }
    guard last.dayNumber - first.dayNumber <= Self.dateLimit else { return false }
    for number in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: number)
      if rule.holds(on: date) { result.off.append(date...date) }
    }
    return true
  }

  private mutating func add(_ weekly: HoursReading.Weekly) {
    guard result.weekly.count < Self.limit, !result.weekly.contains(weekly) else { return }
    result.weekly.append(weekly)
  }

  private mutating func add(_ once: HoursReading.Once) {
    guard result.once.count < Self.limit, !result.once.contains(once) else { return }
    result.once.append(once)
  }

  // MARK: What is left

  private mutating func takeRest(_ words: Words, _ isRead: [Bool]) {
    var isRead = isRead
    for range in saidBack { for place in range { isRead[place] = true } }
    var start: Int?
    for index in 0...words.all.count {
      let word = words.all[at: index]
      let isLeft = word != nil && !(isRead[at: index] ?? true)
      if let first = start, !isLeft || (word?.gap ?? .paragraph) >= .comma {
        let run = first..<index
        let isName =
          word == nil && words.all[run].allSatisfy(\.isCapitalised)
          && words.before(first, 1).contains(where: HoursWords.thanks.contains)
        let isRefused = isRead[at: first] ?? false  // "no calls"
        let isMeant = words.all[run].dropFirst(isRefused ? 1 : 0).contains {
          !HoursWords.small.contains($0) || isRefused && HoursWords.ways.contains($0)
        }
        if !isName, isMeant {
          result.notRead.append(words.evidence(run).words)
        }
        start = nil
      }
      if isLeft, start == nil {
        let isRefused = words.before(index, 1).contains(where: Self.refusals.contains)
        start = isRefused && (word?.gap ?? .comma) < .comma ? index - 1 : index
      }
    }
  }
}

/// "Tue 6-8pm starting January 5": a rule and its beginning, which one phrase cannot say.
enum SaidBeginning {
  static func isIn(_ phrase: WhenPhrase) -> Bool {
    Words(phrase.text, limit: 40).all.contains(where: words.contains)
  }

  private static let words: WordSet = [
    "starting", "beginning", "effective", "partir", "commencing",
  ]
}
