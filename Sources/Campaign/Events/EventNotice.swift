import Foundation
import Language
import Mailroom

/// A mail that the clock sends about an event: when it is due, and until when it is of use.
enum EventNotice: Hashable, Sendable {
  /// The day before at 11:00: asks to confirm or cancel in one word.
  case day
  /// On the day at 8:00: the details once more.
  case morning
  /// As REMIND said; minutes before.
  case before(Int)
  /// An hour after the end.
  case after

  static func all(of event: Event) -> [EventNotice] {
    guard let reminders = event.reminders else { return [.day, .morning, .after] }
    return reminders.map { .before($0) } + [.after]
  }

  var word: String {
    switch self {
    case .day: "day"
    case .morning: "morning"
    case .before(let minutes): "\(minutes)"
    case .after: "after"
    }
  }

  /// Only who comes is asked how it was; who may come is reminded, too.
  var states: [RSVP.State] {
    switch self {
    case .day, .before: [.going, .maybe]
    case .morning, .after: [.going]
    }
  }

  /// The evening's last hour for what cannot leave in the morning.
  private static let evening = ClockTime(18)

  /// Wall time, so that it stays at its hour across summer time.
  func due(_ event: Event, _ clock: WallClock) -> Date {
    let zone = event.zone
    func moment(_ date: CivilDate, _ time: ClockTime) -> Date {
      LocalTime(date, time).settled(in: zone).moment(in: zone)
    }
    let eve = moment(event.start.date.adding(days: -1), Self.evening)
    switch self {
    case .day: return moment(event.start.date.adding(days: -1), ClockTime(11))
    case .morning:
      guard event.start.time >= ClockTime(11) else { return eve }
      let morning = moment(event.start.date, ClockTime(8))
      return clock.isQuiet(at: morning) ? eve : morning
    case .before(let minutes):
      let wanted =
        minutes % 1_440 == 0
        ? moment(event.start.date.adding(days: -minutes / 1_440), event.start.time)
        : event.startsAt - Double(minutes) * 60
      guard clock.isQuiet(at: wanted) else { return wanted }
      let local = LocalTime(wanted, in: zone)
      let today = moment(local.date, Self.evening)
      return today <= wanted ? today : moment(local.date.adding(days: -1), Self.evening)
    case .after: return event.endsAt + 3_600
    }
  }

  /// Of two that quiet hours bring to one moment: whether this one was to come nearer the event.
  func isMeantLater(than other: EventNotice) -> Bool {
    guard case .before(let mine) = self, case .before(let theirs) = other else { return false }
    return mine < theirs
  }

  /// After an outage only what still makes sense.
  func usefulUntil(_ event: Event) -> Date {
    switch self {
    case .day: event.startsAt - 3 * 3_600
    case .morning, .before: event.startsAt - 600
    case .after: event.endsAt + 3 * 86_400
    }
  }
}
