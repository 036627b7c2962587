import Foundation
package import GRDB
import Language
import Mailroom

extension Roster {
  /// A page of the volunteers that a filter matches, the newest first.
  ///
  /// Under-18s and who is gone are in no list. The total comes from the kept counts, or where
  /// they do not know the filter it is counted up to 1,000.
  package static func list(
    _ filter: RosterFilter, reach: Reach, after cursor: RosterCursor? = nil, limit: Int = 50,
    in db: Database
  ) throws -> RosterPage {
    try list(
      filter, reach: reach, after: cursor, limit: limit, pairLimit: RosterWalk.pairLimit, in: db)
  }

  /// The same, with another limit of pairs, which decides how it is read.
  static func list(
    _ filter: RosterFilter, reach: Reach, after cursor: RosterCursor?, limit: Int,
    pairLimit: Int, in db: Database
  ) throws -> RosterPage {
    let walk = try RosterWalk(filter, Sight(reach), pairLimit: pairLimit, in: db)
    let limit = max(1, limit)
    var found = try walk.numbers(after: cursor ?? .start, limit: limit + 1, in: db)
    let isMore = found.count > limit
    if isMore { found.removeLast(found.count - limit) }
    return RosterPage(
      entries: try entries(found.map(\.number), in: db), total: try walk.total(in: db),
      next: isMore ? found.last : nil)
  }

  /// How many a filter matches.
  package static func count(
    _ filter: RosterFilter, reach: Reach, in db: Database
  ) throws -> RosterPage.Total {
    try RosterWalk(filter, Sight(reach), in: db).total(in: db)
  }
}

/// The way to a list's rows: a few strands, each an index read in the order of the list, merged.
///
/// The kept counts say which pairs of hub and town hold matches at all. A few pairs are read
/// one by one and exactly; else hubs or stages are read whole and what does not match is left out,
/// which a dense list forgives.
struct RosterWalk {
  /// What one index scan reads.
  enum Strand: Hashable {
    /// By `volunteerOfTown`.
    case pair(hub: Int64?, town: String?, stage: String)
    /// By `volunteerOfHub`.
    case hub(Int64?, stage: String)
    /// By `volunteerAtStage`.
    case stage(String)
    /// By `volunteerTagNewest`.
    case tag(String)
  }

  /// Scans of pairs up to here cost less than what else is done for an answer.
  static let pairLimit = 64
  /// As far as anything is counted that no kept count knows.
  private static let countLimit = 1_000

  let strands: [Strand]
  private let arguments: StatementArguments
  /// Of hub, town and stage alone.
  private let kept: Int
  private let isKeptExact: Bool

  init(
    _ filter: RosterFilter, _ sight: Sight, pairLimit: Int = Self.pairLimit, in db: Database
  ) throws {
    let stages = filter.stages.isEmpty ? Set(Stage.present) : filter.stages.subtracting([.gone])
    let hub = filter.isWithoutHub ? 0 : filter.hubID
    let tags = [
      filter.interest.map { "interest:\($0.rawValue)" },
      filter.language.flatMap { $0.lowercased() == "english" ? nil : "language:\($0.capitalized)" },
    ].compactMap(\.self)
    var arguments = sight.arguments
    _ = arguments.append(contentsOf: [
      "hub": hub, "towns": filter.towns.map(JSONText.list),
      "stages": JSONText.list(stages.map(\.rawValue).sorted()),
    ])
    let pairs = try Self.pairs(arguments, in: db)
    kept = pairs.reduce(0) { $0 + $1.count }
    isKeptExact =
      tags.isEmpty && filter.zip == nil && filter.since == nil
      && filter.language == nil
    strands = try Self.strands(
      pairs.map(\.strand), stages: stages.map(\.rawValue), hub: hub, sight, tags, kept,
      pairLimit, in: db)
    _ = arguments.append(contentsOf: [
      "tags": JSONText.list(tags), "zip": filter.zip, "from": filter.since?.milliseconds ?? .min,
      "written": filter.language?.lowercased() == "english" ? "en" : nil,
    ])
    self.arguments = arguments
  }

  private static func strands(
    _ pairs: [Strand], stages: [String], hub: Int64?, _ sight: Sight, _ tags: [String],
    _ kept: Int, _ pairLimit: Int, in db: Database
  ) throws -> [Strand] {
    for tag in tags where kept > countLimit {
      // The rarer of the two is read.
      let tagged = try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM (SELECT 1 FROM volunteerTag WHERE tag = :tag LIMIT :limit)
          """, arguments: ["tag": tag, "limit": min(kept, 20 * countLimit)])
      if tagged ?? 0 < min(kept, 20 * countLimit) { return [.tag(tag)] }
    }
    if pairs.count <= pairLimit { return pairs }
    let hubs: [Int64?]
    if let hub {
      hubs = [hub == 0 ? nil : hub]
    } else if !sight.isState, sight.regions.isEmpty {
      hubs = sight.hubs.sorted()
    } else {
      return try dense(pairs, stages, kept, in: db)
    }
    return hubs.flatMap { hub in stages.map { .hub(hub, stage: $0) } }
  }

  /// Stages read whole, unless matches lie so thin that the pairs are less work.
  private static func dense(
    _ pairs: [Strand], _ stages: [String], _ kept: Int, in db: Database
  ) throws -> [Strand] {
    let all = try Int.fetchOne(
      db,
      cached: """
        SELECT SUM(count) FROM volunteerCount
        WHERE stage IN (SELECT value FROM json_each(:stages))
        """, arguments: ["stages": JSONText.list(stages)])
    let rowsForOne = (all ?? 0) / max(1, kept)
    return rowsForOne * 50 > pairs.count * 10 ? pairs : stages.map { .stage($0) }
  }

  /// The pairs of hub and town that hold matches, by stage: a table as large as the map is.
  private static func pairs(
    _ arguments: StatementArguments, in db: Database
  ) throws -> [(strand: Strand, count: Int)] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT hubID, counted.town, stage, SUM(count) AS count FROM volunteerCount AS counted
          LEFT JOIN hub ON hub.id = hubID
        WHERE count > 0 AND stage IN (SELECT value FROM json_each(:stages))
          AND (:hub IS NULL OR hubID = :hub)
          AND (:towns IS NULL OR counted.town IN (SELECT value FROM json_each(:towns)))
          AND (:isState OR hubID IN (SELECT value FROM json_each(:hubs))
            OR (isElsewhere = 0 AND COALESCE(hub.region,
                (SELECT region FROM townRegion WHERE townRegion.town = counted.town), 'east')
              IN (SELECT value FROM json_each(:regions))))
        GROUP BY hubID, counted.town, stage
        """, arguments: arguments
    ).map { row in
      let hub: Int64 = row["hubID"]
      let town: String = row["town"]
      return (
        .pair(hub: hub == 0 ? nil : hub, town: town.isEmpty ? nil : town, stage: row["stage"]),
        row["count"]
      )
    }
  }

  func total(in db: Database) throws -> RosterPage.Total {
    if isKeptExact { return .exactly(kept) }
    let limit = Self.countLimit
    let found = try numbers(after: .start, limit: limit + 1, in: db).count
    return found > limit ? .atLeast(limit) : .exactly(found)
  }

  /// The numbers behind a place in the list, in its order.
  func numbers(
    after cursor: RosterCursor, limit: Int, in db: Database
  ) throws -> [RosterCursor] {
    var found: [RosterCursor] = []
    for strand in strands {
      var arguments = arguments
      _ = arguments.append(contentsOf: [
        "since": cursor.since, "number": cursor.number, "limit": limit,
      ])
      found += try strand.rows(arguments, in: db)
        .map { RosterCursor(since: $0["since"], number: $0["personID"]) }
    }
    guard strands.count > 1 else { return found }
    found.sort { ($0.since, $0.number) > ($1.since, $1.number) }
    return Array(found.prefix(limit))
  }
}
