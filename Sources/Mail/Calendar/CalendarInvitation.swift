package import Foundation

/// What an invitation says of a meeting, whoever it goes to: fixed when its cause was.
package struct CalendarEvent: Hashable, Sendable, Codable {
  /// RFC 5546 §3.2.
  package enum Method: String, Hashable, Sendable, Codable {
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  package var method: Method
  /// The same in each object about one booking, and nobody else's.
  package var uid: String
  /// Higher with each change of time or place, and with the cancellation (RFC 5546 §2.1.4).
  package var sequence: Int
  /// DTSTAMP: when this was decided. Of two with one sequence the later counts.
  package var stamp: Date
  package var start: Date
  /// The zone whose wall clock it keeps to, such as `America/New_York`.
  package var zone: String
  package var minutes: Int
  package var summary: String
  package var description: String
  package var location: String?
  /// Only a plain http or https address is written.
  package var url: String?
  /// Minutes before the start at which the calendar rings.
  package var alarmsBefore: [Int]

  package init(
    _ method: Method, uid: String, sequence: Int, stamp: Date, start: Date, zone: String,
    minutes: Int, summary: String, description: String, location: String? = nil,
    url: String? = nil, alarmsBefore: [Int] = []
  ) {
    self.method = method
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.start = start
    self.zone = zone
    self.minutes = minutes
    self.summary = summary
    self.description = description
    self.location = location
    self.url = url
    self.alarmsBefore = alarmsBefore
  }
}

/// An invitation of one person to one meeting, or its end, as it goes on the wire: an iTIP object
/// (RFC 5546 §3.2.2, §3.2.5) with one event and one attendee.
package struct CalendarInvitation: Hashable, Sendable, Codable {
  package struct Party: Hashable, Sendable, Codable {
    /// Empty: none is shown.
    package var name: String
    package var address: EmailAddress
    package init(name: String, _ address: EmailAddress) {
      self.name = name
      self.address = address
    }
  }

  package var event: CalendarEvent
  /// Answers go to this address; the same in each object about one booking.
  package var organizer: Party
  package var attendee: Party

  package init(_ event: CalendarEvent, organizer: Party, attendee: Party) {
    self.event = event
    self.organizer = organizer
    self.attendee = attendee
  }
}

extension Draft {
  /// Sends the invitation as an alternative to the words, which calendars of mail programs read,
  /// and once more as a file for those that do not (RFC 6047 §2.4). Answers by mail go where a
  /// calendar's answer goes.
  package mutating func attach(_ invitation: CalendarInvitation) {
    let text = invitation.text()
    let method = invitation.event.method.rawValue
    calendar = CalendarObject(method: method, text: text)
    attachments.append(
      File(
        filename: "invite.ics", contentType: "text/calendar; charset=utf-8; method=\(method)",
        bytes: Array(text.utf8)))
    replyTo = [NamedAddress(name: invitation.organizer.name, invitation.organizer.address)]
  }
}
