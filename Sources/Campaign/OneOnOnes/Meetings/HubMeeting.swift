import Foundation
import GRDB
import Language
import Mailroom

/// The meeting at which a hub welcomes new people.
struct HubMeeting: Hashable, Sendable {
  var hubID: Int64
  var rule: MeetingRule
  var minutes: Int
  var place: String?
  var link: String?

  /// There is a day to answer, and to plan.
  static let notice: TimeInterval = 86_400

  /// Of a hub, by its key.
  static func of(_ hub: Int64, in db: Database) throws -> HubMeeting? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT * FROM hubMeeting WHERE hubID = :hub", arguments: ["hub": hub])
    else { return nil }
    let weeks: String = row["weeks"]
    let minute: Int = row["atMinute"]
    return HubMeeting(
      hubID: hub,
      rule: MeetingRule(
        weeks: weeks.split(separator: " ").compactMap { Int($0) }, weekday: row["weekday"],
        time: ClockTime(seconds: minute * 60)),
      minutes: row["minutes"], place: row["place"], link: row["link"])
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO hubMeeting (hubID, weeks, weekday, atMinute, minutes, place, link, rule)
        VALUES (:hub, :weeks, :weekday, :at, :minutes, :place, :link, :rule)
        ON CONFLICT (hubID) DO UPDATE SET weeks = excluded.weeks, weekday = excluded.weekday,
          atMinute = excluded.atMinute, minutes = excluded.minutes, place = excluded.place,
          link = excluded.link, rule = excluded.rule
        """,
      arguments: [
        "hub": hubID, "weeks": weeks, "weekday": rule.weekday, "at": rule.time.seconds / 60,
        "minutes": minutes, "place": place, "link": link, "rule": text,
      ])
  }

  static func end(_ hub: Int64, in db: Database) throws {
    try db.execute(cached: "DELETE FROM hubMeeting WHERE hubID = ?", arguments: [hub])
  }

  private var weeks: String { rule.weeks.map(String.init).joined(separator: " ") }

  /// All of it in one text.
  var text: String {
    [weeks, "\(rule.weekday)", "\(rule.time.seconds / 60)", "\(minutes)", place ?? "", link ?? ""]
      .joined(separator: "|")
  }

  /// The next one for which there is time to invite.
  func next(after moment: Date, in zone: TimeZone) -> LocalTime? {
    var date = LocalTime(moment, in: zone).date
    for _ in 0..<3 {
      guard let start = rule.next(from: date) else { return nil }
      if start.settled(in: zone).moment(in: zone) >= moment { return start.settled(in: zone) }
      date = start.date.adding(days: 1)
    }
    return nil
  }

  /// "Somerville Library", "Zoom: https://…".
  static func whereabouts(place: String?, link: String?) -> String {
    [place, link].compactMap(\.self).joined(separator: ": ")
  }

  var whereabouts: String { Self.whereabouts(place: place, link: link) }
}
