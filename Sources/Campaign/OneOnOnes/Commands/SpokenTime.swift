import Foundation
import Language
import Mailroom

/// The one time that the words of a command name, and what stands beside it.
struct SpokenTime {
  var start: LocalTime
  /// What is left of the words.
  var rest: String

  /// Later is nobody's plan: a date that is past looks like next year's.
  private static let daysAhead = 180

  /// - Parameter fallback: the day, where only a time is said.
  /// - Throws: `UsageError` where no day or no time is said; `Choice` where the words may mean two
  ///   days; `Refusal` for what is past.
  init(_ words: String, in scene: Scene, on fallback: CivilDate? = nil) throws {
    let phrases = When.phrases(
      in: words, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    guard !phrases.isEmpty else {
      throw UsageError("“\(words)” names no day and time that I know, like Friday 6pm.")
    }
    let moments = phrases.map { Self.moments($0) }
    var found: [LocalTime]
    var phrase = phrases[0].text
    if let place = moments.firstIndex(where: { !$0.isEmpty }) {
      guard moments.allSatisfy({ $0.isEmpty || $0 == moments[place] }) else {
        throw UsageError("“\(words)” names two times. Write one.")
      }
      found = moments[place]
      phrase = phrases[place].text
    } else if let day = Self.day(in: phrases) ?? fallback, let time = Self.time(in: phrases) {
      found = [LocalTime(day, time)]
      if phrases.count > 1 { phrase = words }
    } else if Self.time(in: phrases) == nil {
      throw UsageError("At what time? Write it with the day, like Friday 6pm.")
    } else {
      throw UsageError("On which day? Write it with the time, like Friday 6pm.")
    }
    let time = scene.talkTime
    let ahead = found.filter { $0.moment(in: scene.zone) > scene.now }
    if let first = found.first, ahead.isEmpty || phrases.contains(where: \.isPast) {
      throw Refusal("\(time.long(first)) is past.")
    }
    found = ahead
    if Set(found.map(\.date)).count > 1 {
      throw Choice(
        phrase,
        among: found.prefix(5).map { .init(shown: time.long($0), instead: Self.plain($0)) })
    }
    guard let start = found.first else { throw UsageError("“\(words)” names no time.") }
    guard start.date <= scene.today.adding(days: Self.daysAhead) else {
      throw Refusal(
        "\(time.long(start)) would be in \(start.date.year). Write the date with its year, within half a year."
      )
    }
    self.start = start.settled(in: scene.zone)
    var bytes = Array(words.utf8)
    for phrase in phrases {
      for index in phrase.bytes.clamped(to: bytes.indices) { bytes[index] = 0x20 }
    }
    rest = String(decoding: bytes, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  /// The moments that a phrase may mean, with their hours as DESIGN §4.10 reads them: of "6", six
  /// in the evening.
  private static func moments(_ phrase: WhenPhrase) -> [LocalTime] {
    var found: [LocalTime] = []
    for reading in phrase.readings {
      guard let moment = moment(reading), !found.contains(where: { $0.date == moment.date }) else {
        continue
      }
      found.append(moment)
    }
    return found
  }

  private static func moment(_ reading: WhenReading) -> LocalTime? {
    switch reading {
    case .dateTime(let moment): moment
    case .dateTimeRange(let from, _): from
    case .date, .time, .dateRange, .timeRange: nil
    }
  }

  private static func day(in phrases: [WhenPhrase]) -> CivilDate? {
    for phrase in phrases { if case .date(let day) = phrase.reading { return day } }
    return nil
  }

  private static func time(in phrases: [WhenPhrase]) -> ClockTime? {
    for phrase in phrases {
      switch phrase.reading {
      case .time(let time): return time
      case .timeRange(let from, _): return from
      default: continue
      }
    }
    return nil
  }

  /// As every reader reads it in one way.
  private static func plain(_ time: LocalTime) -> String { String(time.description.prefix(16)) }
}

/// The day or the days that the words of a command name.
struct SpokenDays {
  var first: CivilDate?
  /// The last one that is meant.
  var last: CivilDate

  /// - Throws: `UsageError` where none is named; `Choice` where two may be.
  init(_ words: String, in scene: Scene) throws {
    let phrases = When.phrases(
      in: words, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language)
    ).filter { Self.days($0.reading, $0.lastDay) != nil }
    guard let phrase = phrases.first, let days = Self.days(phrase.reading, phrase.lastDay) else {
      throw UsageError("“\(words)” names no day that I know, like Friday or December 5.")
    }
    if phrases.count == 1, case .date = phrase.reading {
      var all: [CivilDate] = []
      for case .date(let day) in phrase.readings where !all.contains(day) { all.append(day) }
      if all.count > 1 {
        throw Choice(
          phrase.text,
          among: all.prefix(5).map {
            .init(shown: scene.talkTime.day($0), instead: $0.description)
          })
      }
    }
    (first, last) = days
    // "From December 1 to December 5", read as two days.
    if phrases.count > 1, let next = Self.days(phrases[1].reading, phrases[1].lastDay) {
      first = first ?? last
      last = max(next.last, last)
    }
  }

  /// The single days that a text names.
  static func all(in text: String, at moment: Date, zone: TimeZone) -> Set<CivilDate> {
    Set(
      When.phrases(in: text, at: moment, in: zone).compactMap { phrase -> CivilDate? in
        switch phrase.reading {
        case .date(let day): day
        case .dateTime(let moment): moment.date
        default: nil
        }
      })
  }

  private static func days(
    _ reading: WhenReading, _ lastDay: CivilDate?
  ) -> (first: CivilDate?, last: CivilDate)? {
    switch reading {
    case .date(let day): (day, lastDay ?? day)
    case .dateTime(let moment): (moment.date, moment.date)
    case .dateRange(let from, let until?):
      (from, lastDay ?? max(from ?? until, until.adding(days: -1)))
    case .dateRange(let from?, nil): (from, lastDay ?? from)
    case .dateTimeRange(let from, let until): (from.date, max(from.date, until.date))
    case .dateRange(nil, nil), .time, .timeRange: nil
    }
  }
}
