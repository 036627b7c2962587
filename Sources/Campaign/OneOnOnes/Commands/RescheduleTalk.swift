import Foundation
import GRDB
package import Language
package import Mailroom

/// Another time for a talk that is booked; both calendars change.
package struct RescheduleTalk: Command {
  package static let usage = Usage(
    "RESCHEDULE",
    forms: ["reschedule {number} to|for {when}", "reschedule {person} to|for {when}"],
    formsIn: [
      "es": ["reprogramar|reprograma|reagendar|reagenda {person} para|al|a {when}"],
      "pt": ["remarcar|remarque|remarca|reagendar {person} para {when}"],
    ],
    who: .contact,
    help: "moves a 1-on-1, by its number or the person's name; both are told.",
    helpIn: [
      "es": "cambia la hora de una charla; los dos se enteran.",
      "pt": "muda a hora de uma conversa; os dois ficam sabendo.",
    ],
    example: "RESCHEDULE Maria Lopez to Friday 6pm")

  private let booking: Booking
  private let start: LocalTime
  private let name: String
  private let when: String
  private let before: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    booking = try Self.booking(match, in: scene)
    let spoken = try SpokenTime(match[.when] ?? "", in: scene, on: booking.start.date)
    start = spoken.start
    when = scene.words(start)
    before = scene.talkTime.long(booking.start)
    name = try TalkWords.Talk(booking, in: scene.db).volunteerName
    let startsAt = start.moment(in: scene.zone)
    guard startsAt != booking.startsAt else {
      throw Refusal("#\(booking.id) is at that time already.")
    }
    guard
      try Slots.isFree(
        booking.contactID, for: booking.personID, at: startsAt, minutes: booking.minutes,
        except: booking.id, in: scene.db)
    else { throw Refusal("\(when) is taken. #\(booking.id) stays on \(before).") }
  }

  private static func booking(_ match: CommandMatch, in scene: Scene) throws -> Booking {
    let phrase = match[.number] ?? match[.person] ?? ""
    // Who has nothing booked is somebody to BOOK.
    do { return try scene.talkToCome(phrase) } catch let error as Refusal {
      guard match[.number] == nil, error.words.hasSuffix("has no 1-on-1 to come.") else {
        throw error
      }
      throw Refusal("\(error.words) BOOK and the name books one.")
    }
  }

  package var preview: String {
    "#\(booking.id) with \(name) moves from \(before) to \(when); both are told"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let handling = scene.handling
    guard let moved = try TalkChanges(handling).move(booking, to: start, by: "contact") else {
      throw Refusal("\(when) has just been taken.")
    }
    try Offer.withdraw(for: booking.personID, in: handling)
    try Volunteer.restage(booking.personID, in: handling)
    try BookingPost(handling).tell(moved, .moved)
    return CommandAnswer(
      "Moved: \(name) is on \(when) now (#\(moved.id)). \(try scene.told(moved))",
      subject: booking.personID, detail: "#\(booking.id) #\(moved.id)")
  }
}
