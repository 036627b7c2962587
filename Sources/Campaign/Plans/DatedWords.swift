import Foundation
import Language
import Mailroom

/// Words with a day at which they are due: "meet at the district office by Jan 20".
struct DatedWords: Hashable {
  /// Without the day.
  var words: String
  var day: CivilDate?
  /// What stands behind the day: ", Ana".
  var rest: String = ""

  /// A stretch that is named ("by March", "by the end of the week") is due on its last day.
  ///
  /// - Parameters:
  ///   - writtenAt: what calendar and clock showed when the words were written.
  ///   - keeps: a day said without "by" stays in the words ("meet on Thursday at 5").
  init(_ text: String, at writtenAt: LocalTime, in zone: TimeZone) {
    words = text.trimmingCharacters(in: Self.edges)
    for match in text.matches(
      of: /(?:^|\s|,)(?:due )?(?:by|until|before|no later than)\s+/.ignoresCase()
    )
    .reversed() {
      let behind = String(text[match.range.upperBound...])
      // "March" alone is no day, and "by March" is one.
      guard
        let (day, end) = Self.endOfMonth(
          behind, isExcluded: text[match.range].lowercased().contains("before"),
          today: writtenAt.date)
          ?? Self.first(in: behind, at: writtenAt, zone)
          ?? Self.first(in: "by " + behind, at: writtenAt, zone).map({ ($0.day, $0.end - 3) })
      else { continue }
      let bytes = Array(behind.utf8)
      words = text[..<match.range.lowerBound].trimmingCharacters(in: Self.edges)
      rest = String(decoding: bytes.dropFirst(end), as: UTF8.self)
        .trimmingCharacters(in: Self.edges)
      self.day = day
      return
    }
    let phrases = When.phrases(in: text, at: writtenAt, in: zone)
    guard let phrase = phrases.last(where: { Self.last($0) != nil && !$0.isPast }) else { return }
    day = Self.last(phrase)
    // "meet her Jan 20, Ana": what follows the day may be a name.
    let behind = String(
      decoding: Array(text.utf8).dropFirst(phrase.bytes.upperBound), as: UTF8.self)
    if let comma = behind.firstIndex(of: ",") {
      let tail = behind[behind.index(after: comma)...].trimmingCharacters(in: Self.edges)
      let head = String(text.dropLast(behind.count)) + behind[..<comma]
      words = head.trimmingCharacters(in: Self.edges)
      rest = tail
    }
  }

  /// The day that a text begins with, and the byte at which its words end.
  private static func first(
    in text: String, at writtenAt: LocalTime, _ zone: TimeZone
  ) -> (day: CivilDate, end: Int)? {
    guard
      let phrase = When.phrases(in: text, at: writtenAt, in: zone).first(where: {
        $0.bytes.lowerBound == 0
      }), let day = last(phrase)
    else { return nil }
    return (day, phrase.bytes.upperBound)
  }

  /// "by March" leaves all of it, and "before March" nothing; a month with a day ("March 20") is
  /// that day.
  private static func endOfMonth(
    _ text: String, isExcluded: Bool, today: CivilDate
  ) -> (day: CivilDate, end: Int)? {
    let named =
      /^(?:the )?(?:end of |late )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?:,? (20\d\d)\b)?(?! ?\d)/
    guard let match = text.firstMatch(of: named.ignoresCase()),
      let month = months.firstIndex(of: String(match.output.1.lowercased().prefix(3)))
    else { return nil }
    let year = match.output.2.flatMap { Int($0) }
    guard
      let first = CivilDate(
        year: year ?? (month + 1 < today.month ? today.year + 1 : today.year), month: month + 1,
        day: 1)
    else { return nil }
    let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
    return ((isExcluded ? first : first.adding(months: 1)).adding(days: -1), end)
  }

  /// "may", "march", "sept".
  static func isMonth(_ word: String) -> Bool {
    (3...9).contains(word.count)
      && [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ].contains { $0.hasPrefix(word) }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let edges = CharacterSet(charactersIn: " ,;:.\n")

  /// The last day of what a phrase names.
  static func last(_ phrase: WhenPhrase) -> CivilDate? {
    switch phrase.reading {
    case .date(let day): day
    case .dateTime(let time): time.date
    case .dateTimeRange(let from, _): from.date
    case .dateRange(let from, let until): phrase.lastDay ?? until?.adding(days: -1) ?? from
    case .time, .timeRange: nil
    }
  }
}
