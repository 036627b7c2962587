/// Days of the week.
package struct Weekdays: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue & 0x7F }

  /// 0 is Monday, 6 Sunday.
  package init(_ weekday: Int) { self.init(rawValue: 1 << UInt8((weekday % 7 + 7) % 7)) }

  package static let all = Weekdays(rawValue: 0x7F)
  package static let working = Weekdays(rawValue: 0x1F)
  package static let weekend = Weekdays(rawValue: 0x60)

  package func contains(_ weekday: Int) -> Bool { contains(Weekdays(weekday)) }

  /// From one day of the week to another, over Sunday if need be.
  package static func from(_ first: Int, to last: Int) -> Weekdays {
    let count = (last - first + 7) % 7
    return (0...count).reduce(into: Weekdays()) { $0.insert(Weekdays(first + $1)) }
  }

  /// In the week's order, 0 is Monday.
  package var list: [Int] { (0...6).filter(contains) }
}

/// A stretch of the day as people name it.
package enum PartOfDay: String, Hashable, Sendable {
  case dawn, morning, lunch, afternoon, evening, night, daytime, nightTime
  case beforeWork, afterLunch, afterSchool, afterWork, afterDinner

  /// When it is said to begin and end where nothing narrower is said.
  package var hours: (from: ClockTime, until: ClockTime) {
    switch self {
    case .dawn: (ClockTime(4), ClockTime(8))
    case .beforeWork: (ClockTime(7), ClockTime(9))
    case .morning: (ClockTime(8), ClockTime(12))
    case .lunch: (ClockTime(11), ClockTime(13))
    case .afternoon: (ClockTime(12), ClockTime(16))
    case .afterLunch: (ClockTime(13), ClockTime(17))
    case .afterSchool: (ClockTime(15), ClockTime(18))
    case .evening: (ClockTime(16), ClockTime(20))
    case .afterWork: (ClockTime(17), ClockTime(20))
    case .afterDinner: (ClockTime(19), ClockTime(22))
    case .night: (ClockTime(20), .dayEnd)
    case .daytime: (ClockTime(8), ClockTime(18))
    case .nightTime: (.midnight, ClockTime(8))
    }
  }

  /// Whether its boundaries are a matter of opinion more than those of others.
  var isVague: Bool {
    switch self {
    case .beforeWork, .afterLunch, .afterSchool, .afterWork, .afterDinner: true
    default: false
    }
  }

  /// An hour from 1 to 12 that is said with this part, of 24.
  func hour(_ hour: Int) -> Int {
    switch self {
    case .dawn, .morning, .beforeWork: hour % 12
    case .lunch: hour >= 10 ? hour : hour + 12
    case .daytime: hour <= 6 ? hour + 12 : hour
    case .night: hour == 12 ? 0 : hour <= 4 ? hour : hour + 12
    case .nightTime: hour == 12 ? 0 : hour >= 8 ? hour + 12 : hour
    case .afternoon, .evening, .afterLunch, .afterSchool, .afterWork, .afterDinner:
      hour == 12 ? 12 : hour + 12
    }
  }
}
