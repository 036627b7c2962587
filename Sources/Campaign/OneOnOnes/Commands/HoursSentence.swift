import Foundation
import Language
import Mailroom

/// A contact's hours as one sentence, with the zone: what was understood, said back.
struct HoursSentence {
  let hours: ContactHours
  let settings: ContactSettings
  let zone: TimeZone

  private var time: TalkTime { TalkTime("en", zone: zone) }

  var words: String {
    var parts: [String] = []
    if hours.isEmpty {
      parts.append("You have given no hours, so nobody is offered a 1-on-1 with you")
    } else {
      let kept = weekly + days
      parts.append("Your hours are \(CountWords.list(kept)) (\(time.zoneName))")
      if !hours.off.isEmpty { parts.append("none \(CountWords.list(hours.off.map(span)))") }
    }
    parts.append("talks of \(settings.minutes) minutes \(way)")
    parts.append("at most \(CountWords.of(settings.perDay, "talk")) a day")
    parts.append("booked at least \(CountWords.of(settings.leadHours, "hour")) ahead")
    return parts.joined(separator: "; ") + "."
  }

  private var way: String {
    switch settings.how {
    case .phone: "by phone"
    case .video: settings.link.map { "by video (\($0))" } ?? "by video (I have no link of yours)"
    case .inPerson:
      settings.place.map { "in person (\($0))" } ?? "in person (I have no place of yours)"
    }
  }

  /// "Tuesdays and Thursdays 6:00 pm to 8:00 pm".
  private var weekly: [String] {
    var groups: [(days: [Int], stretches: [ContactHours.Stretch])] = []
    for day in 0..<7 {
      let stretches = (hours.weekly[day] ?? []).sorted()
      guard !stretches.isEmpty else { continue }
      if let place = groups.firstIndex(where: { $0.stretches == stretches }) {
        groups[place].days.append(day)
      } else {
        groups.append(([day], stretches))
      }
    }
    return groups.map { "\(name(of: $0.days)) \(CountWords.list($0.stretches.map(stretch)))" }
  }

  private var days: [String] {
    hours.days.sorted { $0.key < $1.key }.map { day, stretches in
      "\(time.day(day)) \(CountWords.list(stretches.sorted().map(stretch)))"
    }
  }

  private func name(of days: [Int]) -> String {
    if days.count == 7 { return "every day" }
    if days == [0, 1, 2, 3, 4] { return "weekdays" }
    if days == [5, 6] { return "weekends" }
    let names = [
      "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
    ]
    return CountWords.list(days.map { names[$0 % 7] })
  }

  private func stretch(_ stretch: ContactHours.Stretch) -> String {
    "\(clock(stretch.from)) to \(clock(stretch.until))"
  }

  private func clock(_ minute: Int) -> String {
    minute >= 1_440 ? "midnight" : time.clock(ClockTime(seconds: minute * 60))
  }

  private func span(_ range: ClosedRange<CivilDate>) -> String {
    range.lowerBound == range.upperBound
      ? "on \(time.day(range.lowerBound))"
      : "from \(time.day(range.lowerBound)) through \(time.day(range.upperBound))"
  }
}
