import Foundation
import GRDB
import Mailroom

/// Who signed up and has been offered nothing yet: the longest first.
struct WaitingPeople {
  struct One: Hashable {
    var personID: Int64
    var name: String
    /// Empty for who is in no hub.
    var hub: String
    var phone: String?
    var since: Date
  }

  private(set) var longest: [One] = []
  private(set) var count = 0

  /// - Parameter limit: how many are listed; all are counted.
  init(reach: Reach, limit: Int = 50, in db: Database) throws {
    let sight = Sight(reach)
    count = try Int.fetchOne(db, cached: Self.countSQL, arguments: sight.arguments) ?? 0
    guard count > 0 else { return }
    var rows: [(row: Row, hub: String)] = []
    for hub in try Hub.all(reach: reach, withRetired: true, in: db) {
      rows += try Row.fetchAll(
        db, cached: Self.ofHubSQL, arguments: ["hub": hub.id, "limit": limit]
      ).map { ($0, hub.name) }
    }
    for region in sight.isState ? ["east", "west"] : sight.regions.sorted() {
      rows += try Row.fetchAll(
        db, cached: Self.ofNoHubSQL, arguments: ["region": region, "limit": limit]
      ).map { ($0, "") }
    }
    longest = rows.map { row, hub in
      One(
        personID: row["personID"], name: row["name"], hub: hub, phone: row["phone"],
        since: Date(milliseconds: row["since"]))
    }
    longest.sort { ($0.since, $0.personID) < ($1.since, $1.personID) }
    longest = Array(longest.prefix(limit))
  }

  /// Uses volunteerCountAtStage.
  static let countSQL: StaticString = """
    SELECT COALESCE(SUM(count), 0) FROM volunteerCount AS counted
      LEFT JOIN hub ON hub.id = hubID
    WHERE stage = 'new' AND isElsewhere = 0 AND count > 0
      AND (:isState OR hubID IN (SELECT value FROM json_each(:hubs))
        OR COALESCE(hub.region,
            (SELECT region FROM townRegion WHERE townRegion.town = counted.town), 'east')
          IN (SELECT value FROM json_each(:regions)))
    """

  /// Uses volunteerOfHub.
  static let ofHubSQL: StaticString = """
    SELECT personID, since, name, phone
    FROM volunteer INDEXED BY volunteerOfHub JOIN person ON person.id = personID
    WHERE hubID = :hub AND stage = 'new' AND isListed = 1 AND elsewhere IS NULL
    ORDER BY since LIMIT :limit
    """

  /// Uses volunteerOfHub and the towns' key.
  static let ofNoHubSQL: StaticString = """
    SELECT personID, since, name, phone
    FROM volunteer INDEXED BY volunteerOfHub JOIN person ON person.id = personID
    WHERE hubID IS NULL AND stage = 'new' AND isListed = 1 AND elsewhere IS NULL
      AND COALESCE((SELECT region FROM townRegion WHERE town = volunteer.town), 'east') = :region
    ORDER BY since LIMIT :limit
    """
}

extension WaitingPeople.One {
  /// "Maria Lopez, Worcester hub, 508-555-0142: a first talk — 5 days".
  func line(at now: Date) -> String {
    let facts = [name.isEmpty ? "Somebody new" : name, hub.isEmpty ? "no hub yet" : "\(hub) hub"]
    return (facts + [phone].compactMap(\.self)).joined(separator: ", ")
      + ": a first talk — \(Self.days(since, now))"
  }

  /// "5 days", "since today".
  static func days(_ since: Date, _ now: Date) -> String {
    let days = Int(max(0, now.timeIntervalSince(since)) / 86_400)
    return days == 0 ? "since today" : CountWords.of(days, "day")
  }
}
