import Foundation
import GRDB
import Language
import Mailroom

/// What the daily mail has to say to one reader, computed from what is true at its hour.
struct DayContent {
  /// A mail that nobody reads to its end helps nobody.
  static let limit = 15
  /// Talks are asked about for so long.
  static let reportedFor: TimeInterval = 14 * 86_400
  /// Without an answer to mail for so long, somebody is to be called.
  static let callAfter: TimeInterval = 10 * 86_400
  /// Whoever waits longer is on the coordinator's weekly list.
  static let longWait: TimeInterval = 7 * 86_400

  let reader: DayReader
  let handling: Handling
  var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }
  private var today: CivilDate { LocalTime(handling.now, in: zone).date }
  var isMonday: Bool { today.weekday == 0 }

  private(set) var new: [Int64] = []
  private(set) var isMoreNew = false
  private(set) var today_: [Booking] = []
  private(set) var tomorrow: [Booking] = []
  private(set) var reports: [Booking] = []
  /// Who was invited to a meeting of theirs of which nobody has told yet.
  private(set) var meetings: [[MeetingInvite]] = []
  private(set) var waiting: [(person: Int64, since: Date)] = []
  private(set) var waitingCount = 0
  private(set) var calls: [(person: Int64, because: String)] = []
  private(set) var asked: [Waiting] = []
  private(set) var plans: PlanDay
  /// Stories that the hubs' people have told since.
  private(set) var stories: [String] = []
  /// The week in a line, for coordinators on Mondays.
  private(set) var week: String?
  private(set) var long: [(hub: String, people: [(person: Int64, since: Date)], count: Int)] = []

  init(_ reader: DayReader, in handling: Handling) throws {
    self.reader = reader
    self.handling = handling
    plans = try PlanDay(
      reader.personID, hubs: reader.hubs,
      since: max(
        reader.settings.toldUntil ?? handling.now - 4 * 86_400, handling.now - Arrivals.keptFor),
      in: handling)
    try readTalks()
    try readMeetings()
    try readNew()
    for hub in reader.hubs { try readPeople(of: hub) }
    stories = try StoryTold.new(in: reader.hubs, since: since, at: handling.now, in: db)
    asked = try HandOver.waiting(for: .owner(reader.personID), at: handling.now, in: db)
      .filter { !$0.isAnswered }
    if isMonday, reader.isCoordinator {
      try readLong()
      week = WeekFigure.words(
        handled: try WeekFigure.handled(before: handling.now, in: db), needed: asked.count)
    }
  }

  /// Whether there is something that they do not know yet. Who waits, and whom to call, is no news
  /// but on Mondays: it stands in a mail that goes anyway.
  var isWorthAMail: Bool {
    if !new.isEmpty || !today_.isEmpty || !tomorrow.isEmpty || !long.isEmpty || plans.isNews
      || !stories.isEmpty
    {
      return true
    }
    // Asked on the day after and once more; then a mail that goes anyway asks.
    let fresh = reports.contains { booking in
      let days = LocalTime(booking.endsAt, in: zone).date.dayNumber - today.dayNumber
      return days == -1 || days == 0 || days == -4
    }
    // The mail after it, and nobody is woken by it again.
    if meetings.contains(where: { $0.first.map { $0.endsAt > since } ?? false }) { return true }
    return fresh || isMonday && !(waiting.isEmpty && calls.isEmpty && reports.isEmpty)
  }

  /// The first mail ever looks back over a long week-end.
  private var since: Date {
    let told = reader.settings.toldUntil ?? handling.now - 4 * 86_400
    return max(told, handling.now - Arrivals.keptFor)
  }

  // MARK: Reading

  private mutating func readTalks() throws {
    func midnight(_ days: Int) -> Date {
      LocalTime(today.adding(days: days), .midnight).settled(in: zone).moment(in: zone)
    }
    let coming = try Booking.with(
      reader.personID, from: handling.now, to: midnight(2), in: db
    ).filter { $0.state == .booked }
    today_ = coming.filter { $0.startsAt < midnight(1) }
    tomorrow = coming.filter { $0.startsAt >= midnight(1) }
    reports = Array(
      try Booking.unreported(
        with: reader.personID, from: handling.now - Self.reportedFor, to: handling.now, in: db
      ).prefix(Self.limit))
  }

  private mutating func readMeetings() throws {
    for hub in reader.hubs {
      let invited = try MeetingInvite.lastMeeting(
        of: hub.id, since: handling.now - Self.reportedFor, at: handling.now, in: db
      ).filter(\.isOpen)
      if let first = invited.first, first.endsAt <= handling.now { meetings.append(invited) }
    }
  }

  private mutating func readNew() throws {
    // They heard of each at once.
    guard !reader.settings.isAtOnce else { return }
    for scope in reader.allHubs.map({ "\($0.id)" }) + reader.regions where new.count <= Self.limit {
      new += try Arrivals.of(
        scope, since: since, at: handling.now, limit: Self.limit + 1, in: db
      ).filter { try $0 != reader.personID && !new.contains($0) && isWelcome($0) }
    }
    if new.count > Self.limit {
      isMoreNew = true
      new = Array(new.prefix(Self.limit))
    }
  }

  /// Who has said STOP since, or gets no mail by a coordinator's word, is nobody's to welcome now.
  private func isWelcome(_ person: Int64) throws -> Bool {
    switch try TalkReach.of(person, in: db) {
    case .stopped, .blocked, .deceased: false
    case .written, .noAddress, .bounced, .minor: true
    }
  }

  private mutating func readPeople(of hub: Hub) throws {
    waiting += try Self.waiting(in: hub.id, before: handling.now, in: db)
      .filter {
        try !new.contains($0.person) && $0.person != reader.personID && isWelcome($0.person)
      }
    waitingCount += try Self.countNew(in: hub.id, in: db)
    waiting = Array(waiting.sorted { $0.since < $1.since }.prefix(Self.limit))
    calls += try Self.bounced(in: hub.id, since: handling.now - 7 * 86_400, in: db)
      .map { ($0, "mail to them comes back; LIFT #\($0) tries again") }
    calls += try Self.withoutMail(in: hub.id, in: db).map { ($0, "no e-mail") }
    calls += try Self.silent(in: hub.id, since: handling.now - Self.callAfter, in: db)
      .map { ($0, "no answer by mail") }
    calls += try Self.untold(in: hub.id, since: handling.now - 60 * 86_400, in: db)
      .map { ($0, "was invited to a meeting, and nobody has said whether they came") }
    var seen = Set(new)
    calls = Array(calls.filter { seen.insert($0.person).inserted }.prefix(Self.limit))
  }

  private mutating func readLong() throws {
    for region in reader.regions {
      for hub in try DayReader.hubs(of: region, in: db) {
        let people = try Self.waiting(
          in: hub.id, before: handling.now - Self.longWait, in: db)
        guard !people.isEmpty else { continue }
        long.append((hub.name, people, try Self.countNew(in: hub.id, in: db)))
      }
      let people = try Self.waitingWithoutHub(
        region: region, before: handling.now - Self.longWait, in: db)
      if !people.isEmpty { long.append(("", people, people.count)) }
    }
  }
}

// MARK: Queries

extension DayContent {
  private static func people(_ rows: [Row]) -> [(person: Int64, since: Date)] {
    rows.map { ($0["personID"], Date(milliseconds: $0["since"])) }
  }

  /// Who is new and was offered nothing, the longest first. Uses volunteerOfHub.
  static let waitingSQL: StaticString = """
    SELECT personID, since FROM volunteer INDEXED BY volunteerOfHub
    WHERE hubID = :hub AND stage = 'new' AND since < :before AND isListed = 1
    ORDER BY since LIMIT 15
    """

  static func waiting(
    in hub: Int64, before: Date, in db: Database
  ) throws -> [(person: Int64, since: Date)] {
    people(
      try Row.fetchAll(
        db, cached: waitingSQL, arguments: ["hub": hub, "before": before.milliseconds]))
  }

  /// By the primary key of volunteerCount.
  static func countNew(in hub: Int64, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: "SELECT SUM(count) FROM volunteerCount WHERE hubID = :hub AND stage = 'new'",
      arguments: ["hub": hub]) ?? 0
  }

  /// In no hub, the longest first. Uses volunteerOfHub and the towns' key.
  static let withoutHubSQL: StaticString = """
    SELECT volunteer.personID, volunteer.since FROM volunteer INDEXED BY volunteerOfHub
    WHERE volunteer.hubID IS NULL AND volunteer.stage = 'new' AND volunteer.since < :before
      AND volunteer.isListed = 1 AND volunteer.elsewhere IS NULL
      AND COALESCE((SELECT region FROM townRegion WHERE town = volunteer.town), 'east') = :region
    ORDER BY volunteer.since LIMIT 15
    """

  static func waitingWithoutHub(
    region: String, before: Date, in db: Database
  ) throws -> [(person: Int64, since: Date)] {
    people(
      try Row.fetchAll(
        db, cached: withoutHubSQL, arguments: ["region": region, "before": before.milliseconds]))
  }

  /// Who has a phone and no address: of the newest thousand, so that a day's mail stays cheap.
  /// Uses volunteerOfHub.
  static let withoutMailSQL: StaticString = """
    SELECT one.personID FROM (
      SELECT personID, since FROM volunteer INDEXED BY volunteerOfHub
      WHERE hubID = :hub AND stage = 'new' AND isListed = 1 ORDER BY since DESC LIMIT 1000
    ) AS one JOIN person ON person.id = one.personID
    WHERE person.phone IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM personAddress WHERE personAddress.personID = one.personID)
    ORDER BY one.since LIMIT 15
    """

  static func withoutMail(in hub: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(db, cached: withoutMailSQL, arguments: ["hub": hub])
  }

  /// Of whose meeting nobody has told, and who has no other talk or meeting to come. Uses
  /// meetingInviteIn, meetingInviteOf and bookingOf.
  static let untoldSQL: StaticString = """
    SELECT DISTINCT meetingInvite.personID FROM meetingInvite INDEXED BY meetingInviteIn
      CROSS JOIN volunteer ON volunteer.personID = meetingInvite.personID
    WHERE meetingInvite.hubID = :hub AND startsAt > :since AND state = 'unknown'
      AND volunteer.hubID = :hub AND volunteer.isListed = 1
      AND (volunteer.stage = 'new' OR volunteer.stage = 'offered')
      AND NOT EXISTS (SELECT 1 FROM meetingInvite AS next
        WHERE next.personID = meetingInvite.personID AND next.startsAt > meetingInvite.startsAt)
      AND NOT EXISTS (SELECT 1 FROM booking
        WHERE booking.personID = meetingInvite.personID
          AND booking.startsAt > meetingInvite.startsAt)
    ORDER BY meetingInvite.id DESC LIMIT 15
    """

  static func untold(in hub: Int64, since: Date, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, cached: untoldSQL, arguments: ["hub": hub, "since": since.milliseconds])
  }

  /// Whose mail has come back since. Uses suppressionBounced.
  static let bouncedSQL: StaticString = """
    SELECT DISTINCT volunteer.personID
    FROM suppression INDEXED BY suppressionBounced
      CROSS JOIN personAddress ON personAddress.addressID = suppression.addressID
      CROSS JOIN volunteer ON volunteer.personID = personAddress.personID
    WHERE reason = 'bounce' AND suppression.since >= :since AND personAddress.isPrimary = 1
      AND volunteer.hubID = :hub AND volunteer.isListed = 1 AND volunteer.stage <> 'gone'
    ORDER BY suppression.since DESC LIMIT 15
    """

  static func bounced(in hub: Int64, since: Date, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, cached: bouncedSQL, arguments: ["hub": hub, "since": since.milliseconds])
  }

  /// Who was offered times and has not answered, with a phone; they rest after three mails and
  /// stay here a month. Uses remindingIn.
  static let silentSQL: StaticString = """
    SELECT reminding.personID FROM reminding JOIN person ON person.id = reminding.personID
    WHERE reminding.hubID = :hub AND reminding.since <= :since AND person.phone IS NOT NULL
      AND person.isMinor = 0
    ORDER BY reminding.since DESC LIMIT 15
    """

  static func silent(in hub: Int64, since: Date, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, cached: silentSQL, arguments: ["hub": hub, "since": since.milliseconds])
  }
}
