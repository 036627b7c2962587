import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// What a calendar program answers to an invitation: it changes the booking as words would.
struct TalkCalendar {
  let desk: TalkDesk
  let booking: Booking
  let letter: Letter
  private var handling: Handling { desk.handling }

  func take(_ reply: CalendarReply, isContact: Bool) throws -> Reaction {
    // An answer to what has changed since changes nothing (RFC 5546 §2.1.5).
    guard reply.uid == (isContact ? booking.contactUID : booking.volunteerUID) else {
      return .handled("a calendar's answer to something else")
    }
    guard reply.sequence >= booking.sequence else {
      return .handled("a calendar's answer to an older invitation")
    }
    guard booking.state == .booked else {
      return .handled("a calendar's answer to what is \(booking.state.rawValue)")
    }
    switch (reply.method, reply.partstat) {
    case (.counter, _): return try counter(reply, isContact: isContact)
    case (.reply, .declined):
      return isContact
        ? try desk.cancelByContact(booking, letter) : try desk.cancel(booking, letter)
    case (.reply, .tentative):
      return .handled("tentative: #\(booking.id) stands until they say otherwise")
    case (.reply, .delegated):
      return .handedOver(because: "sends somebody else to #\(booking.id)")
    case (.reply, .accepted), (.reply, .needsAction):
      return .handled("the calendar accepted #\(booking.id)")
    }
  }

  private func counter(_ reply: CalendarReply, isContact: Bool) throws -> Reaction {
    let zone = handling.settings.clock.zone
    guard let start = reply.proposal?.start.moment(home: zone), start > handling.now else {
      return try isContact
        ? desk.cancelByContact(booking, letter) : desk.move(booking, to: nil, letter)
    }
    let wall = LocalTime(start, in: zone)
    if !isContact {
      let slots = try Slots.free(
        of: booking.contactID, for: booking.personID, minutes: booking.minutes, in: handling)
      guard slots.contains(where: { $0.startsAt == start }) else {
        return try desk.move(booking, to: nil, letter)
      }
    }
    guard
      let moved = try TalkChanges(handling).move(
        booking, to: wall, by: isContact ? "contact" : "volunteer")
    else {
      return try isContact
        ? .handedOver(because: "the contact wants #\(booking.id) at a time that is taken")
        : desk.move(booking, to: nil, letter)
    }
    try desk.post.tell(moved, .moved, answering: isContact ? nil : letter)
    return .handled("moved #\(booking.id) to #\(moved.id) as the calendar asked")
  }
}
