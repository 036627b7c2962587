import Foundation
import GRDB
package import Language
package import Mailroom

/// Other reminders than the usual ones for those who come to an event.
package struct RemindOf: Command {
  package static let usage = Usage(
    "REMIND",
    forms: [
      "remind [the|all] people|everyone|everybody|those [who] [are] going|coming to {number} {when}",
      "remind [the|all] people|everyone|everybody about|of {number} {when}",
      "remind {number} {when}",
    ],
    who: .contact, isUndoable: true,
    help:
      "replaces the reminders of an event, such as 7 days, 2 days and 3 hours before; “as usual” brings the usual ones back.",
    example: "REMIND people going to #12 7 days, 2 days and 3 hours before")

  private let event: Event
  private let minutes: [Int]?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    event = try scene.standing(scene.ownEvent(match[.number] ?? ""))
    let text = (match[.when] ?? "").lowercased()
    if text.contains("usual") || text.contains("default") {
      minutes = nil
      return
    }
    var found: [Int] = []
    for match in text.matches(
      of:
        /(\d{1,3}|a|an|one|two|three|four|five|six|seven|ten)\s*-?\s*(week|day|hour|hr|minute|min)s?\b/
    ) {
      let number = Int(match.output.1) ?? Self.numbers[String(match.output.1)] ?? 0
      let unit =
        switch match.output.2 {
        case "week": 10_080
        case "day": 1_440
        case "hour", "hr": 60
        default: 1
        }
      guard number > 0, number * unit <= 60 * 1_440 else {
        throw Refusal("A reminder comes at most 60 days before.")
      }
      if !found.contains(number * unit) { found.append(number * unit) }
    }
    guard !found.isEmpty else {
      throw UsageError("How long before? For example 7 days, 2 days and 3 hours before.")
    }
    guard found.count <= 5 else { throw Refusal("More than five reminders pester people.") }
    minutes = found.sorted(by: >)
  }

  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "ten": 10,
  ]

  package var preview: String {
    "Those who come to #\(event.id) are reminded \(ReminderWords.of(minutes))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("event", ["id": event.id])
    var changed = event
    changed.reminders = minutes
    try changed.save(changing: [], in: scene.handling)
    var answer = CommandAnswer("\(preview).", detail: "#\(event.id)")
    let clock = scene.handling.settings.clock
    var hours: Set<LocalTime> = []
    for notice in EventNotice.all(of: changed) where notice != .after {
      let due = LocalTime(notice.due(changed, clock), in: event.zone)
      // Two that one evening takes are one.
      guard hours.insert(due).inserted else { continue }
      let isPast = due.moment(in: event.zone) <= scene.now
      answer.rows.append(
        .init(
          scene.talkTime.short(due), isPast ? "is past: it does not go out" : "goes out then"))
    }
    answer.after.append(
      "What would fall into quiet hours goes the evening before at 6:00 pm. \(scene.speech.undo)")
    return answer
  }
}

/// When people are reminded, in words.
enum ReminderWords {
  static func of(_ minutes: [Int]?) -> String {
    guard let minutes else {
      return "as usual: the day before at 11:00 am and on the day at 8:00 am"
    }
    return CountWords.list(minutes.map(one)) + " before"
  }

  private static func one(_ minutes: Int) -> String {
    if minutes % 1_440 == 0 { return CountWords.of(minutes / 1_440, "day") }
    return minutes % 60 == 0
      ? CountWords.of(minutes / 60, "hour") : CountWords.of(minutes, "minute")
  }
}
