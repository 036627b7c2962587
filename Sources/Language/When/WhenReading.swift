/// One way to read the words: in the terms that the collections of such phrases use.
///
/// A range of days ends before its last date; where words leave an end open, it is missing.
package enum WhenReading: Hashable, Sendable {
  case date(CivilDate)
  case time(ClockTime)
  case dateTime(LocalTime)
  case dateRange(from: CivilDate?, until: CivilDate?)
  case timeRange(from: ClockTime, until: ClockTime)
  case dateTimeRange(from: LocalTime, until: LocalTime)

  /// `date`, `time`, `datetime`, `daterange`, `timerange`, `datetimerange`.
  package var type: String {
    switch self {
    case .date: "date"
    case .time: "time"
    case .dateTime: "datetime"
    case .dateRange: "daterange"
    case .timeRange: "timerange"
    case .dateTimeRange: "datetimerange"
    }
  }

  /// A single date or time; ranges have `start` and `end`.
  package var value: String? {
    switch self {
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .dateRange, .timeRange, .dateTimeRange: nil
    }
  }

  package var start: String? {
    switch self {
    case .dateRange(let from, _): from?.description
    case .timeRange(let from, _): from.description
    case .dateTimeRange(let from, _): from.description
    case .date, .time, .dateTime: nil
    }
  }

  package var end: String? {
    switch self {
    case .dateRange(_, let until): until?.description
    case .timeRange(_, let until): until.description
    case .dateTimeRange(_, let until): until.description
    case .date, .time, .dateTime: nil
    }
  }
}
