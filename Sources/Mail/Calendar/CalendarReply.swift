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
  /// The other time that a COUNTER asks for.
  package struct Proposal: Hashable, Sendable {
    package var start: CalendarTime
    package var end: CalendarTime?
  }
  package var method: Method
  /// Of the invitation as it was written, also where Exchange wraps it.
  package var uid: String
  /// Lower case, without `mailto:`.
  package var attendee: String
  package var partstat: Participation
  package var sequence: Int
  /// What the attendee wrote beside it, from COMMENT.
  package var comment: String?
  /// Who comes instead (DELEGATED-TO), lower case.
  package var delegate: String?
  /// Only in a COUNTER, and only if it names a time.
  package var proposal: Proposal?
  /// Which of a series it is about (RECURRENCE-ID).
  package var recurrence: CalendarTime?

  /// Reads the first calendar object of the message that is an answer.
  ///
  /// Everything but method, UID and attendee is optional. Where it lists several attendees, the one
  /// who wrote the mail answers, or else the first who says anything.
  ///
  /// - Returns: `nil` unless one has METHOD REPLY or COUNTER, a UID and an attendee.
  package init?(_ message: Message) {
    let writer = message.from.first?.address?.rawValue
    for text in message.calendars {
      if let reply = CalendarReply(object: text, from: writer) {
        self = reply
        return
      }
    }
    return nil
  }

  /// Reads one iCalendar object (RFC 5545).
  ///
  /// - Parameter writer: the address that the mail came from, lower case.
  package init?(object text: String, from writer: String? = nil) {
    let object = CalendarObject(text)
    guard let word = object.method, let method = Method(rawValue: word) else { return nil }
    let events = object.events.filter { $0.value("UID") != nil && $0.first("ATTENDEE") != nil }
    guard let event = events.first, let uid = event.value("UID").map(ExchangeUID.original),
      !uid.isEmpty
    else { return nil }
    let attendees = event.all("ATTENDEE").compactMap(Self.attendee)
    let chosen =
      attendees.first { $0.address == writer } ?? attendees.first { $0.partstat != .needsAction }
      ?? attendees.first
    guard let chosen else { return nil }
    self.method = method
    self.uid = uid
    attendee = chosen.address
    partstat = chosen.partstat
    delegate = chosen.delegate
    sequence = event.value("SEQUENCE").flatMap { Int($0) } ?? 0
    comment = chosen.comment ?? event.value("COMMENT").map(CalendarObject.unescaped)
    recurrence = event.first("RECURRENCE-ID").flatMap(CalendarTime.init)
    if method == .counter, let start = event.first("DTSTART").flatMap(CalendarTime.init) {
      proposal = Proposal(start: start, end: event.first("DTEND").flatMap(CalendarTime.init))
    }
  }

  private struct Attendee {
    var address: String
    var partstat: Participation
    var delegate: String?
    var comment: String?
  }

  private static func attendee(_ property: CalendarObject.Property) -> Attendee? {
    var address = bare(property.value)
    // Apple's servers write a path there, and the address beside it.
    if !address.contains("@"), let email = property.parameters["EMAIL"] { address = bare(email) }
    guard !address.isEmpty else { return nil }
    let written = property.parameters["PARTSTAT"]?.uppercased() ?? ""
    let delegates = property.parameters["DELEGATED-TO"].map { $0.split(separator: ",") } ?? []
    let said = property.parameters["X-RESPONSE-COMMENT"]  // Google's
    return Attendee(
      address: address, partstat: Participation(rawValue: written) ?? .needsAction,
      delegate: delegates.first.map { bare(String($0)) },
      comment: said.flatMap { $0.isEmpty ? nil : CalendarObject.unescaped($0) })
  }

  /// `MAILTO:Ana@Example.org` as `ana@example.org`.
  private static func bare(_ uri: String) -> String {
    var address = HeaderText.clean(uri).lowercased()[...]
    address = address.drop { $0 == "\"" || $0 == " " || $0 == "<" }
    if address.hasPrefix("mailto:") { address = address.dropFirst("mailto:".count) }
    return String(address.drop { $0 == " " }.prefix { $0 != "\"" && $0 != ">" && $0 != " " })
  }
}

/// The identifier of a meeting as Exchange makes it of another's (MS-OXOCAL §2.2.1.27): a header, the
/// words `vCal-Uid`, and the identifier itself, all in hexadecimal.
enum ExchangeUID {
  /// The identifier that we wrote, where `uid` wraps one; else `uid`, trimmed.
  static func original(_ uid: String) -> String {
    let uid = HeaderText.clean(uid)
    guard uid.utf8.count >= 96, uid.uppercased().hasPrefix("040000008200E00074C5B7101A82E008")
    else { return uid }
    let bytes = hexadecimal(uid)
    let mark = Array("vCal-Uid".utf8)
    guard bytes.count > 52, bytes[40..<48].elementsEqual(mark) else { return uid }
    let name = bytes[52...].prefix { $0 != 0 }
    return name.isEmpty ? uid : HeaderText.clean(String(decoding: name, as: UTF8.self))
  }

  private static func hexadecimal(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.prefix(2_000) {
      guard let digit = character.hexDigitValue else { return [] }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    return bytes
  }
}
