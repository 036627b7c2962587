package import Foundation
package import GRDB
package import Language
import Mailroom

/// Who leads by what they did, not by title, and who might be ready for more.
package struct Leadership: Sendable {
  /// How often somebody did what, in half a year.
  package struct Doings: Hashable, Sendable {
    /// Logged something, set up an event, held a 1-on-1, visited a legislator.
    var led: [String: Int] = [:]
    /// Came to something, was met, had a letter printed.
    var took: [String: Int] = [:]

    package var isEmpty: Bool { led.isEmpty && took.isEmpty }
    package var ledCount: Int { led.values.reduce(0, +) }
    package var tookCount: Int { took.values.reduce(0, +) }

    /// "set up 2 events, came to 3 things".
    var words: String {
      let all = Leadership.phrases.compactMap { key, one, many -> String? in
        guard let count = led[key] ?? took[key], count > 0 else { return nil }
        return count == 1 ? one : many.replacing("#", with: "\(count)")
      }
      return CountWords.list(all)
    }
  }

  package struct Entry: Sendable {
    package var personID: Int64
    package var name: String
    package var why: String
  }

  /// Led two things or more, the most first.
  package private(set) var leaders: [Entry] = []
  /// Led one, or came to two or more.
  package private(set) var ready: [Entry] = []

  static let days = 180
  private static let leading: Set<String> = ["logged", "set up", "talk", "visit"]
  fileprivate static let phrases = [
    ("set up", "set up an event", "set up # events"),
    ("logged", "reported an action", "reported # actions"),
    ("talk", "welcomed somebody in a 1-on-1", "welcomed # people in 1-on-1s"),
    ("visit", "visited a legislator", "made # visits to legislators"),
    ("letter", "had a letter printed", "had # letters printed"),
    ("came", "came to an event", "came to # events"),
    ("meeting", "came to a monthly meeting", "came to # monthly meetings"),
    ("met", "had a first talk", "had # talks"),
  ]

  package init(of hub: Hub, on today: CivilDate, in zone: TimeZone, in db: Database) throws {
    let tally = try Self.tally(
      of: hub.id, from: today.adding(days: -Self.days), through: today, in: zone, in: db)
    let contacts = Set(try hub.contacts(in: db).map(\.personID))
    var found: [(entry: Entry, led: Int, took: Int)] = []
    for (id, doings) in tally {
      guard let person = try Person.find(id, in: db), !person.isMinor,
        try !Deceased.isDeceased(id, in: db)
      else { continue }
      let name = person.name.isEmpty ? "somebody without a name" : person.name
      found.append(
        (Entry(personID: id, name: name, why: doings.words), doings.ledCount, doings.tookCount))
    }
    found.sort { ($1.led, $1.took, $0.entry.personID) < ($0.led, $0.took, $1.entry.personID) }
    leaders = found.filter { $0.led >= 2 }.map(\.entry)
    ready = found.filter {
      $0.led < 2 && !contacts.contains($0.entry.personID) && ($0.led == 1 || $0.took >= 2)
    }.map { found in
      var entry = found.entry
      entry.why += found.led == 1 ? "; next: a second one, with somebody new" : "; next: to co-host"
      return entry
    }
  }

  /// What each did with the hub, by person; of the hub's own people, none under 18.
  static func tally(
    of hub: Int64, from: CivilDate, through: CivilDate, in zone: TimeZone, in db: Database
  ) throws -> [Int64: Doings] {
    let span = WorkSpan(from: from, through: through, words: "")
    let (fromAt, untilAt) = span.moments(in: zone)
    let rows = try Row.fetchAll(
      db, cached: tallySQL,
      arguments: [
        "hub": hub, "scope": "\(hub)", "from": from.dayNumber, "through": through.dayNumber,
        "fromDay": from.description, "throughDay": through.description, "fromAt": fromAt,
        "untilAt": untilAt,
      ])
    var tally: [Int64: Doings] = [:]
    for row in rows {
      let (what, count): (String, Int) = (row["what"], row["count"])
      if leading.contains(what) {
        tally[row["personID"], default: Doings()].led[what] = count
      } else {
        tally[row["personID"], default: Doings()].took[what] = count
      }
    }
    return tally
  }

  /// Uses deedOfHub, eventOfHub, rsvpIn, meetingInviteIn, bookingMetIn, lobbyVisitBy,
  /// editorLetterOf and volunteerOfHub.
  static let tallySQL: StaticString = """
    SELECT did.personID, what, COUNT(*) AS count FROM (
      SELECT personID, 'logged' AS what FROM deed
      WHERE hubID = :hub AND day BETWEEN :from AND :through AND joinedTo IS NULL
        AND personID IS NOT NULL
      UNION ALL SELECT personID, 'set up' FROM event
      WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'open'
        AND personID IS NOT NULL
      UNION ALL SELECT rsvp.personID, 'came' FROM event JOIN rsvp ON rsvp.eventID = event.id
      WHERE event.hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt
        AND event.state = 'open' AND came = 1
      UNION ALL SELECT personID, 'meeting' FROM meetingInvite
      WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'came'
      UNION ALL SELECT contactID, 'talk' FROM booking
      WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'met'
      UNION ALL SELECT personID, 'met' FROM booking
      WHERE hubID = :hub AND startsAt >= :fromAt AND startsAt < :untilAt AND state = 'met'
      UNION ALL SELECT personID, 'visit' FROM lobbyVisit
      WHERE personID IN (SELECT personID FROM volunteer WHERE hubID = :hub
          UNION SELECT personID FROM role WHERE kind = 'contact' AND scope = :scope)
        AND day BETWEEN :fromDay AND :throughDay
      UNION ALL SELECT personID, 'letter' FROM editorLetter
      WHERE personID IN (SELECT personID FROM volunteer WHERE hubID = :hub)
        AND state = 'published' AND changedAt >= :fromAt AND changedAt < :untilAt
    ) AS did LEFT JOIN volunteer ON volunteer.personID = did.personID
    WHERE did.personID IS NOT NULL AND COALESCE(volunteer.isListed, 1) = 1
      AND COALESCE(volunteer.stage, '') <> 'gone'
    GROUP BY did.personID, what
    """
}
