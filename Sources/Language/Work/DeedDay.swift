package import Foundation

/// The day on which something was, in somebody's words: the last one that they may mean.
package enum DeedDay: Hashable, Sendable {
  /// No day is named.
  case unsaid
  case day(CivilDate)
  /// It is still to come, and the words.
  case ahead(CivilDate, words: String)
  /// It is more than a year ago.
  case old(CivilDate, words: String)
  /// No calendar has it: "Sept 31".
  case impossible(words: String)

  /// A report goes so far back.
  package static let days = 366
  /// "March 14", written on March 2, is rather one to come than last year's.
  private static let soon = 45

  /// - Returns: the day, and where it stands in the bytes of the text.
  package static func reading(
    _ text: String, at now: LocalTime, in zone: TimeZone? = nil, language: MailLanguage? = nil
  ) -> (day: DeedDay, bytes: [Range<Int>]) {
    if let impossible = ImpossibleDay.first(in: text) {
      return (.impossible(words: impossible.words), [impossible.bytes])
    }
    let text = spoken(text)
    let phrases = When.phrases(in: text, at: now, in: zone, language: language)
    let dated = phrases.filter { span($0) != nil }
    guard let phrase = dated.first, let (first, last) = span(phrase) else { return (.unsaid, []) }
    var bytes = dated.map(\.bytes)
    // "on Saturday", 10am to 2pm beside it
    bytes += phrases.filter { span($0) == nil && $0.text.contains(where: \.isLetter) }.map(\.bytes)
    return (judge(phrase, first, last, today: now.date), bytes)
  }

  private static func judge(
    _ phrase: WhenPhrase, _ first: CivilDate, _ last: CivilDate, today: CivilDate
  ) -> DeedDay {
    var (first, last) = (first, last)
    let words = phrase.text
    let tokens = WorkTokens(words).all.map(\.folded)
    let hasYear = tokens.contains { $0.count == 4 && Int($0).map { $0 > 1900 } ?? false }
    // "12 posts in November", told in December: the month that was.
    if first >= today.adding(days: soon), last.dayNumber - first.dayNumber > 6, !hasYear,
      !tokens.contains(where: coming.contains),
      let before = CivilDate(year: first.year - 1, month: first.month, day: first.day)
    {
      last = before.adding(days: last.dayNumber - first.dayNumber)
      first = before
    }
    var day = min(last, max(first, today))
    if last <= today { day = first }
    let hasNumber = words.contains(where: \.isNumber)
    if day > today {
      if tokens.contains(where: coming.contains) || hasYear { return .ahead(day, words: words) }
      if !hasNumber {
        // "Saturday" is the one that was.
        day = day.adding(days: -7)
        if day > today { return .ahead(last, words: words) }
      } else {
        if day < today.adding(days: soon) { return .ahead(day, words: words) }
        day = CivilDate(year: day.year - 1, month: day.month, day: day.day) ?? day
      }
    }
    guard day > today.adding(days: -days) else { return .old(day, words: words) }
    return day > today ? .ahead(day, words: words) : .day(day)
  }

  /// Whether a day that a report names is rather one to come: "tomorrow", "Dec 14" on the 1st.
  package static func isToCome(_ phrase: WhenPhrase, today: CivilDate) -> Bool {
    guard let (first, last) = span(phrase), last > today else { return false }
    let tokens = WorkTokens(phrase.text).all.map(\.folded)
    let hasYear = tokens.contains { $0.count == 4 && Int($0).map { $0 > 1900 } ?? false }
    if tokens.contains(where: coming.contains) || hasYear { return true }
    return phrase.text.contains(where: \.isNumber) && first > today
      && first < today.adding(days: soon)
  }

  /// "Last night" is the evening of the day before. As many bytes long as it was.
  package static func spoken(_ text: String) -> String {
    text.replacing(/\blast night\b/.ignoresCase(), with: "yesterday ")
      .replacing(/\banoche\b/.ignoresCase(), with: "ayer  ")
  }

  private static let coming: Set<String> = [
    "next", "tomorrow", "coming", "upcoming", "proximo", "proxima", "viene", "vem", "manana",
    "amanha", "que",
  ]

  /// First and last day of a phrase.
  private static func span(_ phrase: WhenPhrase) -> (CivilDate, CivilDate)? {
    switch phrase.reading {
    case .date(let day): (day, day)
    case .dateTime(let moment): phrase.isNow ? nil : (moment.date, moment.date)
    case .dateTimeRange(let from, _): (from.date, from.date)
    case .dateRange(let from?, let until):
      (from, phrase.lastDay ?? until.map { max(from, $0.adding(days: -1)) } ?? from)
    case .dateRange(nil, _), .time, .timeRange: nil
    }
  }
}
