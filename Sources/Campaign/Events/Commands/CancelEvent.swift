import Foundation
import GRDB
package import Language
package import Mailroom

/// Calls an event off; everybody who did not say no is told.
struct CancelEvent {
  private let event: Event
  private let reason: String?
  private let people: Int

  /// - Returns: `nil` where the number is no event's.
  init?(_ match: CommandMatch, in scene: Scene) throws {
    guard let phrase = match[.number], let number = CommandSlot.number(phrase),
      try Event.find(number, in: scene.db) != nil
    else { return nil }
    event = try scene.standing(scene.ownEvent(phrase))
    guard event.startsAt > scene.now else { throw Refusal("#\(event.id) has begun.") }
    reason = match[.words]
    people = try EventNews.count(of: event, in: scene.db)
  }

  var preview: String {
    "#\(event.id), \(event.line), is called off; \(people == 0 ? "nobody has to be told" : "\(CountWords.people(people)) \(people == 1 ? "is" : "are") told")\(reason.map { ": “\($0)”" } ?? "")"
  }

  var asksFirst: Bool { people > 10 }

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

/// CANCEL, by what the number is: an event, or a 1-on-1 by its number or the person's name.
package struct Cancel: Command {
  package static let usage = Usage(
    "CANCEL",
    forms: [
      "cancel {number}: {words}", "cancel {number}", "cancel {person}: {words}", "cancel {person}",
    ],
    formsIn: CancelTalk.formsIn, who: .contact,
    help:
      "calls an event or a 1-on-1 off, by its number or the person's name; who comes is told, with your words.",
    helpIn: [
      "es": "cancela un evento o una charla; se avisa a la gente, con sus palabras.",
      "pt": "desmarca um evento ou uma conversa; as pessoas ficam sabendo, com as suas palavras.",
    ],
    example: "CANCEL Maria Lopez: I have the flu")

  private enum What {
    case event(CancelEvent)
    case talk(CancelTalk)
  }
  private let what: What

  package init(_ match: CommandMatch, in scene: Scene) throws {
    if let event = try CancelEvent(match, in: scene) {
      what = .event(event)
    } else {
      what = .talk(try CancelTalk(match, in: scene))
    }
  }

  package var preview: String {
    switch what {
    case .event(let event): event.preview
    case .talk(let talk): talk.preview
    }
  }

  package var asksFirst: Bool {
    if case .event(let event) = what { event.asksFirst } else { false }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch what {
    case .event(let event): try event.carryOut(in: scene)
    case .talk(let talk): try talk.carryOut(in: scene)
    }
  }
}
