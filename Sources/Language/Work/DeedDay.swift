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

  /// A report goes so far back.
  package static let days = 366
  /// "March 14", written on March 2, is rather one to come than last year's.
  private static let soon = 45

  /// - Returns: the day, and where it stands in the bytes of the text.
  package static func reading(
    _ text: String, at now: LocalTime, in zone: TimeZone? = nil, language: MailLanguage? = nil
  ) -> (day: DeedDay, bytes: [Range<Int>]) {
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
    var day = min(last, max(first, today))
    if last <= today { day = first }
    let words = phrase.text
    let tokens = WorkTokens(words).all.map(\.folded)
    let hasYear = tokens.contains { $0.count == 4 && Int($0).map { $0 > 1900 } ?? false }
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
