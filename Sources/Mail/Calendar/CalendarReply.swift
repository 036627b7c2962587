import CIcal

/// An attendee's answer to an invitation (RFC 5546 §3.2.3, and §3.2.7 for COUNTER).
package struct CalendarReply: Hashable, Sendable {
  package enum Method: String, Hashable, Sendable { case reply = "REPLY", counter = "COUNTER" }
  /// PARTSTAT of RFC 5545 §3.2.12; what it does not name counts as needs-action.
  package enum Participation: String, Hashable, Sendable {
    case accepted = "ACCEPTED"
    case declined = "DECLINED"
    case tentative = "TENTATIVE"
    case delegated = "DELEGATED"
    case needsAction = "NEEDS-ACTION"
  }
  package var method: Method
  package var uid: String
  /// Lower case, without `mailto:`.
  package var attendee: String
  package var partstat: Participation
  package var sequence: Int
  /// What the attendee wrote beside it, from COMMENT.
  package var comment: String?

  /// Reads the first calendar object of the message that is an answer.
  ///
  /// - Returns: `nil` unless one has METHOD REPLY or COUNTER, a UID and an attendee.
  package init?(_ message: Message) {
    for text in message.calendars {
      if let reply = CalendarReply(object: text) {
        self = reply
        return
      }
    }
    return nil
  }

  /// Reads one iCalendar object (RFC 5545).
  package init?(object text: String) {
    // libical parses any size, but no answer is large, and nesting costs it stack.
    guard text.utf8.count <= 256 << 10, text.components(of: "BEGIN:") <= 200 else { return nil }
    guard let root = unsafe icalparser_parse_string(text) else { return nil }
    defer { unsafe icalcomponent_free(root) }
    let calendar: OpaquePointer
    if unsafe icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT {
      unsafe calendar = root
    } else if let inner = unsafe icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT) {
      unsafe calendar = inner
    } else {
      return nil
    }
    switch unsafe icalcomponent_get_method(calendar) {
    case ICAL_METHOD_REPLY: method = .reply
    case ICAL_METHOD_COUNTER: method = .counter
    default: return nil
    }
    guard let event = unsafe icalcomponent_get_first_real_component(calendar),
      let name = unsafe icalcomponent_get_uid(event)
    else { return nil }
    uid = HeaderText.clean(unsafe String(cString: name))
    guard !uid.isEmpty else { return nil }
    sequence = Int(unsafe icalcomponent_get_sequence(event))
    guard
      let property = unsafe icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY),
      let who = unsafe icalproperty_get_attendee(property)
    else { return nil }
    var address = HeaderText.clean(unsafe String(cString: who)).lowercased()
    if address.hasPrefix("mailto:") { address.removeFirst("mailto:".count) }
    attendee = address
    let written = unsafe icalproperty_get_parameter_as_string(property, "PARTSTAT")
      .map { unsafe String(cString: $0) }
    partstat = written.flatMap { Participation(rawValue: $0.uppercased()) } ?? .needsAction
    comment = unsafe icalcomponent_get_comment(event).map { unsafe String(cString: $0) }
  }
}

extension String {
  fileprivate func components(of mark: String) -> Int {
    split(separator: "\n", omittingEmptySubsequences: true).count { $0.hasPrefix(mark) }
  }
}
