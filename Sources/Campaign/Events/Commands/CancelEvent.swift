import Foundation
import GRDB
import Language
import Mailroom

/// Calls an event off; everybody who did not say no is told.
struct CancelEvent {
  private let event: Event
  private let reason: String?
  private let people: Int
  /// It is today or tomorrow: who is on the way must not wait for a YES.
  private let isAtOnce: Bool

  /// - Returns: `nil` where the number is no event's.
  init?(_ match: CommandMatch, in scene: Scene) throws {
    guard let phrase = match[.number], let number = CommandSlot.number(phrase),
      try Event.find(number, in: scene.db) != nil
    else { return nil }
    event = try scene.standing(scene.ownEvent(phrase))
    guard event.startsAt > scene.now else { throw Refusal("#\(event.id) has begun.") }
    reason = match[.words]
    people = try EventNews.count(of: event, in: scene.db)
    let today = LocalTime(scene.now, in: event.zone).date
    isAtOnce = event.start.date <= today.adding(days: 1)
  }

  var preview: String {
    "#\(event.id), \(event.line), is called off; \(people == 0 ? "nobody has to be told" : "\(CountWords.people(people)) \(people == 1 ? "is" : "are") told")\(reason.map { ": “\($0)”" } ?? "")"
  }

  /// What reaches many is shown first, but for what nobody may still set out for.
  var asksFirst: Bool { people > 10 && !isAtOnce }

  func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard let told = try EventDesk(scene.handling).cancel(event: event, words: reason) else {
      throw Refusal("#\(event.id) was called off before.")
    }
    try Journal.write(
      "event called off", actor: scene.sender.person.id,
      authentication: scene.sender.authentication.word, detail: "#\(event.id)",
      in: scene.handling)
    var answer = CommandAnswer("Called off: #\(event.id), \(event.line).", detail: "#\(event.id)")
    if told.mails > 0 {
      let isNear = event.startsAt <= scene.now + EventNews.near
      answer.said.append(
        isNear
          ? "Going out now to \(CountWords.people(told.mails)), quiet hours or not."
          : "\(CountWords.people(told.mails)) \(told.mails == 1 ? "is" : "are") told, and the calendars lose it."
      )
    }
    try CallList.add(told.unreached, to: &answer, in: scene)
    return answer
  }
}
