import Foundation
package import Language
package import Mailroom

/// The two agreed on another time: both calendars change.
package struct ReportMoved: Command {
  package static let usage = Usage(
    "MOVED",
    forms: ["moved {person} to|for {when}"],
    formsIn: [
      "es": ["cambiado|cambiada|pasado|pasada {person} para|al|a {when}"],
      "pt": ["mudado|mudada|passado|passada {person} para {when}"],
    ],
    who: .contact,
    help: "you agreed on another time: it is booked, and both calendars change.",
    helpIn: [
      "es": "acordaron otra hora: queda reservada y cambian los dos calendarios.",
      "pt": "vocês combinaram outra hora: fica marcada e mudam os dois calendários.",
    ],
    example: "MOVED Maria Lopez to Friday 5pm")

  private let talk: TalkThatWas
  private let booking: Booking
  private let start: LocalTime
  private let when: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    talk = try TalkThatWas(match[.person] ?? "", on: nil, in: scene)
    guard let booking = talk.toCome ?? talk.booking else {
      throw Refusal(
        "There was no 1-on-1 with \(talk.entry.shownName) to move. BOOK \(talk.entry.shownName) on a day and time books one."
      )
    }
    self.booking = booking
    start = try SpokenTime(match[.when] ?? "", in: scene).start
    when = scene.words(start)
    guard
      try Slots.isFree(
        booking.contactID, for: booking.personID, at: start.moment(in: scene.zone),
        minutes: booking.minutes, except: booking.id, in: scene.db)
    else { throw Refusal("\(when) is taken. #\(booking.id) stays as it is.") }
  }

  package var preview: String {
    "Your 1-on-1 with \(talk.entry.label) (#\(booking.id)) is on \(when); both are told"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let moved = try Outcome(scene.handling).moved(
      booking, to: start, by: scene.sender.person.id,
      authentication: scene.sender.authentication.word)
    guard let moved else { throw Refusal("\(when) has just been taken.") }
    return CommandAnswer(
      "Moved: \(talk.entry.shownName) is on \(when) now (#\(moved.id)). \(try scene.told(moved))",
      subject: talk.entry.number, detail: "#\(booking.id) #\(moved.id)")
  }
}
