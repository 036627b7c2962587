import Foundation

extension CalendarInvitation {
  /// Ends its part of the world's calendars: further values are brought to the nearest of these.
  private static let moments = -2_208_988_800...7_258_118_400  // the years 1900 to 2199
  private static let minutes = 1...20_160
  /// Four weeks.
  private static let alarms = 0...40_320

  /// The object: RFC 5545, with what iTIP asks of REQUEST and CANCEL (RFC 5546 §3.2.2, §3.2.5).
  ///
  ///     BEGIN:VEVENT
  ///     UID:…
  ///     SEQUENCE:1
  ///     DTSTART;TZID=America/New_York:20261103T180000
  ///
  /// The time is written on the wall clock of its zone, so that a calendar shows it as it was
  /// agreed on; in UTC where that clock shows the time twice, or where there is no such zone.
  package func text() -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("PRODID", "-//Hubkeeper//Hubkeeper//EN")
    lines.add("VERSION", "2.0")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", event.method.rawValue)
    let start = Self.seconds(event.start)
    let end = start + min(max(event.minutes, Self.minutes.lowerBound), Self.minutes.upperBound) * 60
    let zone = TimeZone(identifier: event.zone).flatMap { zone in
      Self.isPlain(zone.identifier) && Self.isShownOnce(start, in: zone)
        && Self.isShownOnce(end, in: zone) ? zone : nil
    }
    if let zone { ZoneRules(zone, around: start).write(to: &lines) }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("SEQUENCE", "\(max(0, event.sequence))")
    lines.add("DTSTAMP", WallTime(seconds: Self.seconds(event.stamp)).text + "Z")
    add("DTSTART", start, in: zone, to: &lines)
    add("DTEND", end, in: zone, to: &lines)
    lines.add("SUMMARY", text: summary)
    lines.add("DESCRIPTION", lines: event.description)
    lines.add("LOCATION", text: event.location ?? "")
    if let url = event.url.flatMap(Self.plainURL) { lines.add("URL", url) }
    lines.add("ORGANIZER", organizer)
    let asks = event.method == .request ? ";RSVP=TRUE" : ""
    lines.add(
      "ATTENDEE", attendee, parameters: ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION" + asks)
    lines.add("STATUS", event.method == .request ? "CONFIRMED" : "CANCELLED")
    lines.add("TRANSP", "OPAQUE")
    if event.method == .request {
      for alarm in event.alarmsBefore { add(alarm: alarm, to: &lines) }
    }
    lines.add("END", "VEVENT")
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  /// Must be there (RFC 5546 §3.2.2).
  private var summary: String {
    HeaderText.clean(event.summary).isEmpty ? "…" : event.summary
  }

  private func add(alarm minutes: Int, to lines: inout CalendarLines) {
    let minutes = min(max(minutes, Self.alarms.lowerBound), Self.alarms.upperBound)
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("DESCRIPTION", text: summary)
    lines.add("TRIGGER", "-PT\(minutes)M")
    lines.add("END", "VALARM")
  }

  private func add(
    _ name: String, _ moment: Int, in zone: TimeZone?, to lines: inout CalendarLines
  ) {
    guard let zone else { return lines.add(name, WallTime(seconds: moment).text + "Z") }
    let wall = WallTime(seconds: moment + Self.offset(moment, in: zone))
    lines.add("\(name);TZID=\(zone.identifier)", wall.text)
  }

  /// Whole seconds since 1970, of any date.
  private static func seconds(_ date: Date) -> Int {
    let seconds = date.timeIntervalSince1970
    guard seconds.isFinite else { return 0 }
    return Int(
      min(max(seconds, Double(moments.lowerBound)), Double(moments.upperBound)).rounded(.down))
  }

  private static func offset(_ moment: Int, in zone: TimeZone) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
  }

  /// A name that can stand bare in a parameter, and is not UTC's own.
  private static func isPlain(_ identifier: String) -> Bool {
    identifier != "GMT" && identifier != "UTC"
      && identifier.utf8.allSatisfy { byte in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2F, 0x5F: true
        default: false
        }
      }
  }

  /// Whether the zone's clock shows this time only once: not so in the hour that it is put back.
  private static func isShownOnce(_ moment: Int, in zone: TimeZone) -> Bool {
    let here = offset(moment, in: zone)
    return [-86_400, 86_400].allSatisfy { away in
      let there = offset(moment + away, in: zone)
      let twin = moment + here - there
      return twin == moment || offset(twin, in: zone) != there
    }
  }

  /// A web address that can stand bare in a line; anything else is left out.
  private static func plainURL(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), text.utf8.count <= 2_000,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) })
    else { return nil }
    return text
  }
}
