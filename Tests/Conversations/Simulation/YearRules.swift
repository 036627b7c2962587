import Foundation
import GRDB
import Mailroom

/// What must hold of a simulated year: each rule gives the cases in which it was broken.
struct YearRules {
  let year: SimulatedYear
  private let zone = TimeZone(identifier: "America/New_York") ?? .gmt

  private func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try year.store.pool.read { try Row.fetchAll($0, sql: sql, arguments: arguments) }
  }

  /// Each rule by its name, with where it was broken.
  func all() throws -> [(String, [String])] {
    var rules = [
      ("booked twice", try doubleBookings()), ("mail after STOP", mailAfterStop()),
      ("over the budget", try overBudget()), ("called and not told", try untold()),
      ("forgotten", try forgotten()), ("the coordinator", try coordinatorIsTold()),
      ("unfinished", try unfinished()), ("robots", toRobots()),
    ]
    if Follower.isThere { rules.append(("calendars", try calendars())) }
    return rules
  }

  /// No two talks of one person, on either side, at one time.
  func doubleBookings() throws -> [String] {
    try rows(
      """
      SELECT one.id AS one, other.id AS other FROM booking AS one
        JOIN booking AS other ON one.id < other.id
          AND one.startsAt < other.startsAt + other.minutes * 60000
          AND other.startsAt < one.startsAt + one.minutes * 60000
      WHERE one.state <> 'cancelled' AND one.state <> 'moved'
        AND other.state <> 'cancelled' AND other.state <> 'moved'
        AND (one.contactID = other.contactID OR one.personID = other.personID
          OR one.contactID = other.personID OR one.personID = other.contactID)
      """
    ).map { "#\($0["one"] as Int64) and #\($0["other"] as Int64)" }
  }

  /// After STOP nothing that we begin.
  func mailAfterStop() -> [String] {
    year.people.values.flatMap { person -> [String] in
      guard let stopped = person.stoppedAt else { return [] }
      return (year.received[person.address] ?? [])
        .filter { $0.at > stopped && $0.lane != "answers" }
        .map { "\(person.address): \($0.template) at \($0.at)" }
    }
  }

  /// One a day and three in seven days to a volunteer, reminders two a day; one a day to a contact.
  func overBudget() throws -> [String] {
    let sent = try rows(
      """
      SELECT outbox.personID, outbox.sentAt, outbox.isBooked, outbox.template,
        EXISTS (SELECT 1 FROM role WHERE role.personID = outbox.personID) AS holdsRole
      FROM outbox WHERE state = 'sent' AND lane <> 'answers' AND isUrgent = 0
        AND personID IS NOT NULL ORDER BY sentAt
      """)
    var broken: [String] = []
    var days: [String: Int] = [:]
    var weeks: [Int64: [Int64]] = [:]
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    for row in sent {
      let person: Int64 = row["personID"]
      let at: Int64 = row["sentAt"]
      let isBooked: Bool = row["isBooked"]
      let day = calendar.startOfDay(for: Date(milliseconds: at)).milliseconds
      let key = "\(person) \(day) \(isBooked)"
      days[key, default: 0] += 1
      if days[key, default: 0] > (isBooked ? 2 : 1) {
        broken.append("#\(person): \(row["template"] as String), too many that day")
      }
      guard !isBooked, row["holdsRole"] as Int == 0 else { continue }
      let last = weeks[person, default: []].filter { $0 > at - 7 * 86_400_000 } + [at]
      weeks[person] = last
      if last.count > 3 {
        broken.append("#\(person): \(row["template"] as String), too many in seven days")
      }
    }
    return broken
  }

  /// Of each talk that took place or was to, both were told its time before it began.
  func untold() throws -> [String] {
    try rows(
      """
      SELECT booking.id, booking.personID, booking.contactID,
        (SELECT COUNT(*) FROM outbox WHERE outbox.personID = booking.personID
          AND template = 'talk-booked' AND state = 'sent' AND sentAt >= booking.createdAt
          AND sentAt <= booking.startsAt) AS volunteer,
        (SELECT COUNT(*) FROM outbox WHERE outbox.personID = booking.contactID
          AND template = 'talk-for-contact' AND state = 'sent' AND sentAt >= booking.createdAt
          AND sentAt <= booking.startsAt) AS contact
      FROM booking WHERE state <> 'cancelled' AND state <> 'moved'
        AND startsAt < :end
        AND NOT EXISTS (SELECT 1 FROM suppression JOIN personAddress USING (addressID)
          WHERE personAddress.personID = booking.personID AND degree = 'all')
      """, ["end": year.end.milliseconds]
    ).filter { ($0["volunteer"] as Int) == 0 || ($0["contact"] as Int) == 0 }
      .map {
        "#\($0["id"] as Int64): volunteer \($0["volunteer"] as Int), contact \($0["contact"] as Int)"
      }
  }

  /// Whoever signed up long ago has met somebody, or has times open, or rests by the rules, or is
  /// in a person's care.
  func forgotten() throws -> [String] {
    try rows(
      """
      SELECT volunteer.personID, stage, signedUpAt FROM volunteer
        JOIN person ON person.id = volunteer.personID
      WHERE signedUpAt < :before AND (stage = 'new' OR stage = 'offered')
        AND person.isMinor = 0 AND person.isHeld = 0
        AND NOT EXISTS (SELECT 1 FROM offer
          WHERE offer.personID = volunteer.personID AND state = 'open')
        AND NOT EXISTS (SELECT 1 FROM reminding WHERE reminding.personID = volunteer.personID)
        AND NOT EXISTS (SELECT 1 FROM handOver WHERE handOver.personID = volunteer.personID)
        AND NOT EXISTS (SELECT 1 FROM suppression JOIN personAddress USING (addressID)
          WHERE personAddress.personID = volunteer.personID AND degree = 'all')
        AND NOT EXISTS (SELECT 1 FROM booking
          WHERE booking.personID = volunteer.personID AND booking.startsAt > :recent)
        -- Where nobody holds talks any more, the coordinator has the list: see coordinatorIsTold.
        AND EXISTS (SELECT 1 FROM role LEFT JOIN contactSettings USING (personID)
          WHERE role.kind = 'contact' AND role.scope = CAST(volunteer.hubID AS TEXT)
            AND quietSince IS NULL)
      """,
      [
        "before": (year.end - 45 * 86_400).milliseconds,
        "recent": (year.end - 21 * 86_400).milliseconds,
      ]
    ).map { "#\($0["personID"] as Int64) at \($0["stage"] as String)" }
  }

  /// While a contact is quiet and people wait, the region's coordinator hears of it each week.
  func coordinatorIsTold() throws -> [String] {
    let quiet = try rows("SELECT 1 FROM contactSettings WHERE quietSince IS NOT NULL")
    let told = (year.received["dana@example.org"] ?? []).filter {
      $0.template == "day" && $0.at > year.end - 8 * 86_400
    }
    return !quiet.isEmpty && told.isEmpty ? ["nobody told the coordinator who waits"] : []
  }

  /// Everything that came in was dealt with, and nothing waits to leave for ever.
  func unfinished() throws -> [String] {
    try rows(
      "SELECT outcome, COUNT(*) AS count FROM ledger WHERE outcome = 'pending' OR outcome = 'failed' GROUP BY 1"
    ).map { "\($0["count"] as Int) mails \($0["outcome"] as String)" }
      + rows(
        """
        SELECT template, COUNT(*) AS count FROM outbox
        WHERE (state = 'queued' OR state = 'deferred') AND notBefore < :before GROUP BY 1
        """, ["before": (year.end - 15 * 86_400).milliseconds]
      ).map { "\($0["count"] as Int) of \($0["template"] as String) still wait" }
  }

  /// Every object parses in a library that is not ours and, followed as a calendar would, leaves
  /// each with exactly the talks that stand; whoever said STOP hears nothing any more.
  func calendars() throws -> [String] {
    let addresses = year.calendars.keys.sorted()
    let input = try JSONEncoder().encode(addresses.map { year.calendars[$0] ?? [] })
    let inboxes = try JSONDecoder().decode([[Entry]].self, from: Follower.run(input))
    var expected: [String: Set<String>] = [:]
    let standing = try rows(
      """
      SELECT address.address, booking.startsAt,
        CASE WHEN personAddress.personID = booking.personID
          THEN volunteerUID ELSE contactUID END AS uid
      FROM booking
        JOIN personAddress ON personAddress.personID = booking.personID
          OR personAddress.personID = booking.contactID
        JOIN address ON address.id = personAddress.addressID
      WHERE state <> 'cancelled' AND state <> 'moved'
      """)
    for row in standing {
      let at = Moments.text(Date(milliseconds: row["startsAt"]))
      expected[row["address"], default: []].insert("\(row["uid"] as String) \(at)")
    }
    let stopped = Set(
      try rows(
        """
        SELECT address FROM suppression JOIN address ON address.id = addressID
        """
      ).map { $0["address"] as String })
    var broken: [String] = []
    for (address, entries) in zip(addresses, inboxes) where !stopped.contains(address) {
      let found = Set(entries.map { "\($0.uid) \($0.start)" })
      let wrong = found.symmetricDifference(expected[address] ?? [])
      if !wrong.isEmpty { broken.append("\(address): \(wrong.sorted())") }
    }
    return broken
  }

  private struct Entry: Codable {
    var uid: String
    var start: String
  }

  /// Robots are not talked to.
  func toRobots() -> [String] {
    year.people.values.filter { $0.manner == .robot || $0.manner == .bounces }.flatMap { person in
      let answers = (year.received[person.address] ?? []).filter { $0.lane == "answers" }
      return answers.count > 1 ? ["\(person.address): \(answers.count) answers"] : []
    }
  }

  /// The year in one line.
  func summary() throws -> String {
    func count(_ sql: String) throws -> Int {
      try year.store.pool.read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }
    let states = try rows("SELECT state, COUNT(*) AS count FROM booking GROUP BY 1 ORDER BY 1")
      .map { "\($0["state"] as String) \($0["count"] as Int)" }.joined(separator: ", ")
    let stages = try rows("SELECT stage, COUNT(*) AS count FROM volunteer GROUP BY 1 ORDER BY 1")
      .map { "\($0["stage"] as String) \($0["count"] as Int)" }.joined(separator: ", ")
    return try """
    \(count("SELECT COUNT(*) FROM ledger")) mails in, \
    \(count("SELECT COUNT(*) FROM outbox WHERE state = 'sent'")) out; bookings: \(states); \
    stages: \(stages); hand-overs \(count("SELECT COUNT(*) FROM handOver"))
    """
  }
}
