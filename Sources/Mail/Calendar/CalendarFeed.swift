import Foundation

/// A public calendar that programs subscribe to: RFC 5545, published without any attendee (RFC
/// 5546 §3.2.1).
///
///     BEGIN:VCALENDAR
///     METHOD:PUBLISH
///     BEGIN:VEVENT
///     UID:…
///     DTSTART:20270312T150000Z
package struct CalendarFeed: Sendable {
  package var name: String
  package var events: [CalendarEvent]

  package init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The whole object. Events whose method is `cancel` stand in it as called off, so that who has
  /// subscribed sees it.
  package func text() -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("PRODID", "-//Hubkeeper//Hubkeeper//EN")
    lines.add("VERSION", "2.0")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")  // RFC 7986 §5.7
    for event in events { add(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  /// In UTC, which every calendar shows in its own zone.
  private func add(_ event: CalendarEvent, to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("SEQUENCE", "\(max(0, event.sequence))")
    lines.add("DTSTAMP", Self.utc(event.stamp))
    lines.add("DTSTART", Self.utc(event.start))
    lines.add("DTEND", Self.utc(event.start + Double(min(max(event.minutes, 1), 20_160)) * 60))
    lines.add("SUMMARY", text: event.summary.isEmpty ? "…" : event.summary)
    lines.add("DESCRIPTION", lines: event.description)
    lines.add("LOCATION", text: event.location ?? "")
    lines.add("STATUS", event.method == .request ? "CONFIRMED" : "CANCELLED")
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private static func utc(_ date: Date) -> String {
    let seconds = date.timeIntervalSince1970
    guard seconds.isFinite else { return WallTime(seconds: 0).text + "Z" }
    return WallTime(seconds: Int(min(max(seconds, 0), 7_258_118_400).rounded(.down))).text + "Z"
  }
}
