import Foundation
import GRDB
import Language
import Mailroom

/// Calls a talk off; the volunteer is told, and offered other times.
struct CancelTalk {
  private let booking: Booking
  private let name: String
  private let reason: String?
  private let when: String

  init(_ match: CommandMatch, in scene: Scene) throws {
    booking = try scene.talkToCome(match[.number] ?? match[.person] ?? "")
    name = try TalkWords.Talk(booking, in: scene.db).volunteerName
    reason = match[.words]
    when = scene.words(booking.start)
  }

  var preview: String {
    "#\(booking.id) with \(name) on \(when) is called off; \(name) is told and offered other times"
  }

  func carryOut(in scene: Scene) throws -> CommandAnswer {
    let isOwn = booking.contactID == scene.sender.person.id
    guard
      let done = try TalkChanges(scene.handling).callOff(
        booking, actor: scene.sender.person.id, authentication: scene.sender.authentication.word,
        reason: reason, note: isOwn ? nil : "\(scene.sender.person.name) called it off.")
    else { throw Refusal("#\(booking.id) was called off before.") }
    let phone = try Person.find(booking.personID, in: scene.db)?.phone
    let reach = try TalkReach.of(booking.personID, in: scene.db)
    var answer = CommandAnswer(
      "Called off: #\(booking.id), \(name) on \(when).", subject: booking.personID,
      detail: "#\(booking.id)")
    if let words = reach.words(name, phone: phone) {
      answer.said.append(words)
    } else if let contact = done.offer?.contactID, contact != scene.sender.person.id {
      let other = try Person.find(contact, in: scene.db)?.name ?? "somebody else"
      answer.said.append("\(name) is told, and offered other times with \(other).")
    } else if done.offer != nil {
      answer.said.append("\(name) is told, and offered other times.")
    } else {
      answer.said.append(
        "\(name) is told. There are no other times to offer: HOURS gives some, or BOOK \(name) on a day and time that you agree on."
      )
    }
    return answer
  }
}
