package import Foundation
package import GRDB
import Language
import Mailroom

/// How far those who signed up have come, and how many days each step took them, by hub and by the
/// month of the sign-up.
///
/// Whoever has come to a step counts in each one before it, since people are met who were never
/// written to. Days are counted where both moments are on record; a stage that was set by hand has
/// the moment at which it was.
package struct OnboardingReport: Sendable {
  package enum Step: Int, CaseIterable, Sendable {
    case signedUp, offered, booked, met, active, leader
  }

  /// Some of the people.
  package struct Group: Sendable {
    /// `nil` for who is in no hub, and for people of all hubs.
    package internal(set) var hubID: Int64?
    /// Empty for who is in no hub.
    package internal(set) var hub = ""
    /// `2026-03`; empty for all months.
    package internal(set) var month = ""
    /// By step, the first first.
    private var counts = [Int](repeating: 0, count: Step.allCases.count)
    /// Since the step before, of each person who has both moments.
    private var days = [[Double]](repeating: [], count: Step.allCases.count)
    private var daysToTalk: [Double] = []

    package func count(_ step: Step) -> Int { counts[step.rawValue] }

    /// Since the step before, of half of the people at most; `nil` where nobody has both moments.
    package func medianDays(_ step: Step) -> Double? { Self.median(days[step.rawValue]) }

    /// From the sign-up to the talk.
    package var medianDaysToTalk: Double? { Self.median(daysToTalk) }

    fileprivate mutating func add(_ person: Path) {
      for step in Step.allCases where step <= person.furthest {
        counts[step.rawValue] += 1
        guard let before = Step(rawValue: step.rawValue - 1), let since = person.moments[before],
          let at = person.moments[step], at >= since
        else { continue }
        days[step.rawValue].append(at.timeIntervalSince(since) / 86_400)
      }
      if let since = person.moments[.signedUp], let met = person.moments[.met], met >= since {
        daysToTalk.append(met.timeIntervalSince(since) / 86_400)
      }
    }

    fileprivate mutating func add(_ other: Group) {
      for step in Step.allCases {
        counts[step.rawValue] += other.counts[step.rawValue]
        days[step.rawValue] += other.days[step.rawValue]
      }
      daysToTalk += other.daysToTalk
    }

    private static func median(_ values: [Double]) -> Double? {
      let sorted = values.sorted()
      guard !sorted.isEmpty else { return nil }
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  /// Of which people; `nil` for all.
  package struct Filter: Hashable, Sendable {
    package var hub: Hub?
    /// `2026-03`
    package var month: String?
    package init(hub: Hub? = nil, month: String? = nil) {
      self.hub = hub
      self.month = month
    }
  }

  package let filter: Filter
  package let zone: TimeZone
  package let at: Date
  /// One a hub and a month in which somebody signed up, by hub and month.
  package private(set) var groups: [Group] = []

  /// Reads the books: hubs' and stages' people by their index, offers and bookings by the person's.
  ///
  /// - Returns: `nil` for a month that is none.
  package init?(_ filter: Filter, zone: TimeZone, at now: Date, in db: Database) throws {
    self.filter = filter
    self.zone = zone
    at = now
    guard let span = Self.span(of: filter.month, zone: zone) else { return nil }
    let leaders = try Self.leaders(in: db)
    let names = Dictionary(
      try Hub.all(reach: .state, withRetired: true, in: db).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    var found: [String: Group] = [:]
    for stage in Stage.allCases where stage != .known {
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: "\(filter.hub == nil ? Self.allSQL : Self.ofHubSQL)"),
        arguments: Self.arguments(stage, span, filter.hub))
      while let row = try rows.next() {
        let path = Path(row, stage: stage, leaders: leaders)
        let signedUp = path.moments[.signedUp] ?? .distantPast
        let month = String(LocalTime(signedUp, in: zone).date.description.prefix(7))
        let hub: Int64? = row["hubID"]
        let key = "\(hub ?? 0) \(month)"
        var group = found[key] ?? Group()
        group.hubID = hub
        group.hub = hub.flatMap { names[$0] } ?? ""
        group.month = month
        group.add(path)
        found[key] = group
      }
    }
    groups = found.values.sorted {
      ($0.hub.isEmpty ? 1 : 0, $0.hub, $0.month) < ($1.hub.isEmpty ? 1 : 0, $1.hub, $1.month)
    }
  }

  // MARK: Together

  /// All of them.
  package var total: Group { Self.sum(groups) }

  /// The groups of each month, and those of each hub, added up.
  package var byMonth: [Group] {
    Set(groups.map(\.month)).sorted().map { month in
      var group = Self.sum(groups.filter { $0.month == month })
      group.month = month
      return group
    }
  }

  package var byHub: [Group] {
    var seen: Set<Int64?> = []
    return groups.filter { seen.insert($0.hubID).inserted }.map { first in
      var group = Self.sum(groups.filter { $0.hubID == first.hubID })
      group.hubID = first.hubID
      group.hub = first.hub
      return group
    }
  }

  private static func sum(_ groups: [Group]) -> Group {
    var total = Group()
    for group in groups { total.add(group) }
    return total
  }

  // MARK: One person

  /// What somebody came to, and when.
  fileprivate struct Path {
    var moments: [Step: Date] = [:]
    var furthest = Step.signedUp

    init(_ row: Row, stage: Stage, leaders: [Int64: Date]) {
      func moment(_ name: String) -> Date? { (row[name] as Int64?).map(Date.init(milliseconds:)) }
      moments[.signedUp] = moment("signedUpAt")
      // A meeting of the hub counts as a talk does.
      moments[.offered] = [moment("offered"), moment("invited")].compactMap(\.self).min()
      moments[.booked] = moment("booked")
      moments[.met] = [moment("met"), moment("came")].compactMap(\.self).min()
      let reached: Step? =
        switch stage {
        case .offered: .offered
        case .booked: .booked
        case .met: .met
        case .active: .active
        case .leader: .leader
        case .known, .new, .resting, .gone: nil
        }
      if let reached, moments[reached] == nil { moments[reached] = moment("stageSetAt") }
      if stage == .leader, let since = leaders[row["personID"]] { moments[.leader] = since }
      furthest = ([.signedUp, reached].compactMap(\.self) + moments.keys).max() ?? .signedUp
    }
  }

  // MARK: Queries

  private static func span(of month: String?, zone: TimeZone) -> ClosedRange<Int64>? {
    guard let month else { return Int64.min...Int64.max }
    guard month.utf8.count == 7, let first = CivilDate(iso8601: month + "-01") else { return nil }
    func start(_ date: CivilDate) -> Int64 {
      LocalTime(date, .midnight).settled(in: zone).moment(in: zone).milliseconds
    }
    let from = start(first)
    return from...max(from, start(first.adding(months: 1)) - 1)
  }

  private static func arguments(
    _ stage: Stage, _ span: ClosedRange<Int64>, _ hub: Hub?
  ) -> StatementArguments {
    var arguments: StatementArguments = [
      "stage": stage.rawValue, "from": span.lowerBound, "to": span.upperBound,
    ]
    if let hub { arguments += ["hub": hub.id] }
    return arguments
  }

  /// Since when somebody looks after others: a few hundred at most.
  private static func leaders(in db: Database) throws -> [Int64: Date] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT personID, MIN(since) AS since FROM role WHERE kind <> 'operator' GROUP BY personID
        """)
    return Dictionary(
      rows.map { ($0["personID"] as Int64, Date(milliseconds: $0["since"])) },
      uniquingKeysWith: min)
  }

  /// Uses volunteerAtStage, offerTo, bookingOf and meetingInviteOf.
  static let allSQL: StaticString = """
    SELECT personID, hubID, signedUpAt, stageSetAt,
      (SELECT MIN(createdAt) FROM offer WHERE offer.personID = volunteer.personID) AS offered,
      (SELECT MIN(createdAt) FROM booking WHERE booking.personID = volunteer.personID) AS booked,
      (SELECT MIN(startsAt) FROM booking
        WHERE booking.personID = volunteer.personID AND state = 'met') AS met,
      (SELECT MIN(createdAt) FROM meetingInvite
        WHERE meetingInvite.personID = volunteer.personID) AS invited,
      (SELECT MIN(startsAt) FROM meetingInvite
        WHERE meetingInvite.personID = volunteer.personID AND state = 'came') AS came
    FROM volunteer INDEXED BY volunteerAtStage
    WHERE stage = :stage AND since >= :from AND since <= :to AND signedUpAt IS NOT NULL
      AND isListed = 1
    """

  /// Uses volunteerOfHub, offerTo, bookingOf and meetingInviteOf.
  static let ofHubSQL: StaticString = """
    SELECT personID, hubID, signedUpAt, stageSetAt,
      (SELECT MIN(createdAt) FROM offer WHERE offer.personID = volunteer.personID) AS offered,
      (SELECT MIN(createdAt) FROM booking WHERE booking.personID = volunteer.personID) AS booked,
      (SELECT MIN(startsAt) FROM booking
        WHERE booking.personID = volunteer.personID AND state = 'met') AS met,
      (SELECT MIN(createdAt) FROM meetingInvite
        WHERE meetingInvite.personID = volunteer.personID) AS invited,
      (SELECT MIN(startsAt) FROM meetingInvite
        WHERE meetingInvite.personID = volunteer.personID AND state = 'came') AS came
    FROM volunteer INDEXED BY volunteerOfHub
    WHERE hubID = :hub AND stage = :stage AND since >= :from AND since <= :to
      AND signedUpAt IS NOT NULL AND isListed = 1
    """
}

extension OnboardingReport.Step: Comparable {
  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

  /// As columns and keys name it.
  package var key: String { self == .signedUp ? "signed_up" : words }

  var words: String {
    switch self {
    case .signedUp: "signed up"
    case .offered: "offered"
    case .booked: "booked"
    case .met: "met"
    case .active: "active"
    case .leader: "leader"
    }
  }
}
