import Foundation
import Language
import Mailroom

/// A day that something began on: "Monday", "March 1", "last week".
enum SinceWords {
  /// The moment that its day begins at; `nil` if the words name none.
  ///
  /// `When` looks ahead, and this looks back: a day to come is the one a week or a year before.
  ///
  /// - Parameter wholly: nothing may stand behind the day.
  static func moment(_ words: String, wholly: Bool = false, in scene: Scene) -> Date? {
    let clock = scene.handling.settings.clock
    let phrases = When.phrases(
      in: words, at: scene.readAt, in: clock.zone, language: MailLanguage(rawValue: scene.language))
    guard let phrase = phrases.first, var date = phrase.reading.firstDay,
      !wholly || phrase.bytes.upperBound >= words.utf8.count
    else { return nil }
    let today = LocalTime(scene.readAt, in: clock.zone).date
    let isOfYear =
      words.contains { $0.isNumber }
      || words.split(separator: " ").contains {
        $0 != "martes" && isMonth(WrittenWord.fold($0))
      }
    for _ in 0..<3 where date > today {
      date = isOfYear ? date.adding(months: -12) : date.adding(days: -7)
    }
    return LocalTime(date, .midnight).moment(in: clock.zone)
  }

  static func isMonth(_ word: String) -> Bool {
    [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene",
      "abr", "ago", "dic", "fev", "mai", "set", "out", "dez",
    ].contains(String(word.prefix(3)))
  }
}

extension WhenReading {
  fileprivate var firstDay: CivilDate? {
    switch self {
    case .date(let date): date
    case .dateTime(let moment): moment.date
    case .dateRange(let from, _): from
    case .dateTimeRange(let from, _): from.date
    case .time, .timeRange: nil
    }
  }
}
