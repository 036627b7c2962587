import Foundation
import GRDB
package import Language
package import Mailroom

/// Calls off what a number or a name means: a talk, whose volunteer is told and offered other
/// times; a mail to many, of which the rest does not leave.
package struct CancelTalk: Command {
  package static let usage = Usage(
    "CANCEL",
    forms: [
      "cancel {number}: {words}", "cancel {number}", "cancel {person}: {words}", "cancel {person}",
    ],
    formsIn: [
      "es": ["cancelar|cancela {person}: {words}", "cancelar|cancela {person}"],
      "pt": ["desmarcar|desmarque {person}: {words}", "desmarcar|desmarque {person}"],
    ],
    who: .contact,
    help:
      "calls a 1-on-1 off, by its number or the person's name, and they are told, with other times; or stops a mail to many, by its number.",
    helpIn: [
      "es": "cancela una charla; la persona se entera y recibe otras horas.",
      "pt": "desmarca uma conversa; a pessoa fica sabendo e recebe outros horários.",
    ],
    example: "CANCEL Maria Lopez: I have the flu")

  private enum Matter { case talk(Talk), blast(Blast) }

  private struct Talk {
    var booking: Booking
    var name: String
    var reason: String?
    var when: String
  }

  private let matter: Matter

  package init(_ match: CommandMatch, in scene: Scene) throws {
    if let blast = try Blast.named(match[.number], in: scene) {
      matter = .blast(blast)
      return
    }
    let booking = try scene.talkToCome(match[.number] ?? match[.person] ?? "")
    matter = .talk(
      Talk(
        booking: booking, name: try TalkWords.Talk(booking, in: scene.db).volunteerName,
        reason: match[.words], when: scene.words(booking.start)))
  }

  package var preview: String {
    switch matter {
    case .talk(let talk):
      "#\(talk.booking.id) with \(talk.name) on \(talk.when) is called off; \(talk.name) is told and offered other times"
    case .blast(let blast): "#\(blast.id) is stopped: what has not left will not"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch matter {
    case .talk(let talk): return try callOff(talk, in: scene)
    case .blast(let blast):
      var answer = CommandAnswer(detail: "#\(blast.id)")
      answer.said = try StopBlast.words(blast, by: scene.sender, in: scene.handling)
      return answer
    }
  }

  private func callOff(_ talk: Talk, in scene: Scene) throws -> CommandAnswer {
    let (booking, name, when) = (talk.booking, talk.name, talk.when)
    let isOwn = booking.contactID == scene.sender.person.id
    guard
      let done = try TalkChanges(scene.handling).callOff(
        booking, actor: scene.sender.person.id, authentication: scene.sender.authentication.word,
        reason: talk.reason, note: isOwn ? nil : "\(scene.sender.person.name) called it off.")
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
