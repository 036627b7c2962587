import GRDB
import Mailroom

extension RosterWalk.Strand {
  /// The rows behind `:since`, `:number`, the newest first, at most `:limit`.
  func rows(_ arguments: StatementArguments, in db: Database) throws -> [Row] {
    var arguments = arguments
    switch self {
    case .pair(let hub, let town, let stage):
      _ = arguments.append(contentsOf: ["ofHub": hub, "ofTown": town, "ofStage": stage])
    case .hub(let hub, let stage):
      _ = arguments.append(contentsOf: ["ofHub": hub, "ofStage": stage])
    case .stage(let stage): _ = arguments.append(contentsOf: ["ofStage": stage])
    case .tag(let tag): _ = arguments.append(contentsOf: ["ofTag": tag])
    }
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// One of four constant texts.
  var sql: String {
    switch self {
    case .pair:
      Self.sql(
        "volunteer INDEXED BY volunteerOfTown",
        "volunteer.town IS :ofTown AND volunteer.hubID IS :ofHub AND volunteer.stage = :ofStage")
    case .hub:
      Self.sql(
        "volunteer INDEXED BY volunteerOfHub",
        "volunteer.hubID IS :ofHub AND volunteer.stage = :ofStage")
    case .stage:
      Self.sql("volunteer INDEXED BY volunteerAtStage", "volunteer.stage = :ofStage")
    case .tag:
      """
      SELECT volunteer.personID, tagged.since
      FROM volunteerTag AS tagged INDEXED BY volunteerTagNewest
        CROSS JOIN volunteer ON volunteer.personID = tagged.personID
        LEFT JOIN hub ON hub.id = volunteer.hubID
      WHERE tagged.tag = :ofTag AND tagged.since >= :from
        AND (tagged.since, tagged.personID) < (:since, :number)
        AND volunteer.stage IN (SELECT value FROM json_each(:stages)) AND \(Self.matches)
      ORDER BY tagged.since DESC, tagged.personID DESC LIMIT :limit
      """
    }
  }

  private static func sql(_ table: String, _ place: String) -> String {
    """
    SELECT volunteer.personID, since FROM \(table) LEFT JOIN hub ON hub.id = volunteer.hubID
    WHERE \(place) AND since >= :from AND (since, volunteer.personID) < (:since, :number)
      AND \(matches)
    ORDER BY since DESC, volunteer.personID DESC LIMIT :limit
    """
  }

  /// The rest of the filter and the reach, judged row by row.
  private static let matches = """
    isListed = 1
      AND (:hub IS NULL OR COALESCE(volunteer.hubID, 0) = :hub)
      AND (:towns IS NULL OR volunteer.town IN (SELECT value FROM json_each(:towns)))
      AND (:zip IS NULL OR zip = :zip)
      AND (:written IS NULL
        OR (SELECT language FROM person WHERE id = volunteer.personID) = :written)
      AND (:tags = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(:tags) AS wanted
        WHERE NOT EXISTS (SELECT 1 FROM volunteerTag AS theirs
          WHERE theirs.personID = volunteer.personID AND theirs.tag = wanted.value)))
      AND (:isState OR volunteer.hubID IN (SELECT value FROM json_each(:hubs))
        OR (elsewhere IS NULL AND COALESCE(hub.region,
            (SELECT region FROM townRegion WHERE townRegion.town = volunteer.town), 'east')
          IN (SELECT value FROM json_each(:regions))))
    """
}
