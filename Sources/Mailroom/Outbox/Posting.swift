package import Foundation
package import Mail

/// A mail to be sent: what its cause knows of it. It becomes an outbox row in the transaction of
/// its cause, and is rendered when it leaves.
package struct Posting: Sendable {
  package var template: String
  package var values: [String: TemplateValue]
  package var addressID: Int64
  package var personID: Int64?
  package var language: String
  package var lane: TemplateLane
  /// Why it leaves, for the journal and the rehearsal's log.
  package var because: String
  /// At most one mail a key: `welcome:412`.
  package var causeKey: String?
  package var notBefore: Date?
  package var usefulUntil: Date?
  /// The message that it answers.
  package var thread: Thread?
  /// Stands instead of the template's subject, as in `Re: …`.
  package var subject: String?
  /// A person's name before our address.
  package var fromName: String?
  package var asks: Asking?
  package var attachments: [PostedFile] = []
  /// A reminder of what they booked or took on: leaves though a person has their thread.
  package var isBooked = false
  /// A person's words, carried by us: no limit on what a machine answers holds for them.
  package var isByPerson = false
  /// Outside the budget of unasked mail: what changes today, what was handed over, a person's
  /// words, what somebody's own act brought about.
  package var isUrgent: Bool
  /// The recipient chose its hour: leaves though that is a quiet one.
  package var isAtChosenHour = false
  /// An invitation that goes with it, or the end of one.
  package var calendar: PostedCalendar?
  /// The round mail whose words and values it reads when it leaves. In another lane than bulk it
  /// only shows that mail.
  package var roundID: Int64?

  package init(
    _ template: String, values: [String: TemplateValue] = [:], to addressID: Int64,
    person: Int64?, language: String = "en", lane: TemplateLane, because: String,
    isUrgent: Bool = false
  ) {
    self.template = template
    self.values = values
    self.addressID = addressID
    personID = person
    self.language = language
    self.lane = lane
    self.because = because
    self.isUrgent = isUrgent
  }
}

/// Where a mail stands in a conversation (RFC 5322 §3.6.4).
package struct Thread: Sendable, Hashable {
  /// Without angle brackets.
  package var inReplyTo: String?
  package var references: [String]
  package init(inReplyTo: String?, references: [String]) {
    self.inReplyTo = inReplyTo
    self.references = references
  }
}

/// What a mail asks, in whose light its answer is read.
package struct Asking: Sendable, Hashable {
  /// A capability's word, such as `which hub`.
  package var kind: String
  /// JSON that only that capability reads.
  package var payload: String
  package var until: Date
  package init(_ kind: String, payload: String, until: Date) {
    self.kind = kind
    self.payload = payload
    self.until = until
  }
}

/// An invitation as its cause knows it: who it is to and where answers go is read when it leaves.
package struct PostedCalendar: Sendable, Hashable {
  package var event: CalendarEvent
  /// The outbox row whose reply address is the organizer, so that all objects about one booking
  /// have one; `nil` for the first of them, whose own row it is. An answer by mail to any of them
  /// finds that row, and so does a calendar's: it is the one that has to ask.
  package var organizerRow: Int64?
  package init(_ event: CalendarEvent, organizerRow: Int64? = nil) {
    self.event = event
    self.organizerRow = organizerRow
  }
}

/// A file that goes with a mail.
package struct PostedFile: Sendable, Hashable {
  package var name: String
  package var contentType: String
  package var contents: [UInt8]
  package init(name: String, contentType: String, contents: [UInt8]) {
    self.name = name
    self.contentType = contentType
    self.contents = contents
  }
}

/// A question on record, found again by one of its handles.
package struct Question: Sendable, Hashable {
  package var row: Int64
  package var kind: String
  package var payload: String
  package var personID: Int64?
  /// The address that it went to.
  package var addressID: Int64
  package var until: Date
  package var answeredAt: Date?
}
