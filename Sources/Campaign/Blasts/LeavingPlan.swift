import Foundation
import Mailroom

/// When the last of many mails leaves, by the relay's limits and the hours in which mail rests.
struct LeavingPlan {
  private let perMinute: Double
  private let perDay: Double
  private let clock: WallClock

  /// Without a limit of the relay's, as quick as an ordinary one takes them.
  private static let unlimitedPerMinute = 6_000.0

  init(_ settings: Settings) {
    clock = settings.clock
    let relay = settings.relay
    perMinute = relay.perMinute > 0 ? Double(relay.perMinute) : Self.unlimitedPerMinute
    // A tenth of the day is kept for answers.
    perDay = relay.perDay > 0 ? Double(relay.perDay) * 0.9 : .infinity
  }

  /// Never more than a year ahead.
  func last(of count: Int, from start: Date) -> Date {
    var left = Double(count)
    var moment = clock.nextAllowed(from: start)
    let end = start + 366 * 86_400
    while moment < end {
      let rests = restsFrom(moment)
      let room = min(perDay, rests.timeIntervalSince(moment) / 60 * perMinute)
      if left <= room { return moment + left / perMinute * 60 }
      left -= room
      // A full day's mails are let go a day after their own hours.
      moment = clock.nextAllowed(from: perDay < .infinity ? max(rests, moment + 86_400) : rests)
    }
    return end
  }

  private func restsFrom(_ moment: Date) -> Date {
    let hour = DateComponents(hour: clock.quietFromHour % 24, minute: 0, second: 0)
    return clock.calendar.nextDate(after: moment, matching: hour, matchingPolicy: .nextTime)
      ?? moment + 86_400
  }
}
