import Foundation
import GRDB
package import Language
package import Mailroom

/// Calls a talk off; the volunteer is told, and offered other times.
package struct CancelTalk: Command {
  package static let usage = Usage(
    "CANCEL",
    forms: [
      "cancel {number}: {words}", "cancel {number}", "cancel {person}: {words}", "cancel {person}",
    ],
    formsIn: formsIn,
    who: .contact,
    help:
      "calls a 1-on-1 off, by its number or the person's name; they are told, with other times.",
    helpIn: [
      "es": "cancela una charla; la persona se entera y recibe otras horas.",
      "pt": "desmarca uma conversa; a pessoa fica sabendo e recebe outros horários.",
    ],
    example: "CANCEL Maria Lopez: I have the flu")

  static let formsIn = [
    "es": ["cancelar|cancela {person}: {words}", "cancelar|cancela {person}"],
    "pt": ["desmarcar|desmarque {person}: {words}", "desmarcar|desmarque {person}"],
  ]

  private let booking: Booking
  private let name: String
  private let reason: String?
  private let when: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    booking = try scene.talkToCome(match[.number] ?? match[.person] ?? "")
    name = try TalkWords.Talk(booking, in: scene.db).volunteerName
    reason = match[.words]
    when = scene.words(booking.start)
  }

  package var preview: String {
    "#\(booking.id) with \(name) on \(when) is called off; \(name) is told and offered other times"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
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
