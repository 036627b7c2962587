import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("Questions about a million volunteers")
struct RosterPlanTests {
  static let arguments: StatementArguments = [
    "isState": false, "regions": "[\"east\"]", "hubs": "[7]", "hub": nil, "towns": nil,
    "stages": "[\"new\"]", "tags": "[]", "zip": nil, "written": nil, "from": 0,
    "since": Int64.max, "number": Int64.max, "limit": 50, "ofHub": 7, "ofTown": "Salem",
    "ofStage": "new", "ofTag": "interest:tabling", "word": "silva", "others": "[\"joe\"]",
    "numbers": "[412]",
  ]

  static let strands: [(String, RosterWalk.Strand)] = [
    (
      "volunteerOfTown (town=? AND hubID=? AND stage=? AND since>?",
      .pair(hub: 7, town: "Salem", stage: "new")
    ),
    ("volunteerOfHub (hubID=? AND stage=? AND since>?", .hub(7, stage: "new")),
    ("volunteerAtStage (stage=? AND since>?", .stage("new")),
    ("volunteerTagNewest (tag=? AND since>?", .tag("interest:tabling")),
  ]

  @Test(arguments: strands)
  func `a list reads an index in its order`(index: String, strand: RosterWalk.Strand) throws {
    let plan = try plan(strand.sql)
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") || walks($0) }, "\(plan)")
  }

  @Test func `a page of people is read by keys alone`() throws {
    let plan = try plan(Roster.rows)
    #expect(plan.contains { $0.contains("SEARCH person USING INTEGER PRIMARY KEY") }, "\(plan)")
    #expect(!plan.contains { walks($0) && !$0.contains("wanted") }, "\(plan)")
  }

  @Test(arguments: [Roster.inState, Roster.inHubs, Roster.withoutHub])
  func `a name is found by its words`(sql: String) throws {
    let plan = try plan(sql)
    #expect(plan.contains { $0.contains("named USING PRIMARY KEY (word=?") }, "\(plan)")
    #expect(!plan.contains { walks($0) }, "\(plan)")
  }

  /// A scan of a table that grows with the people.
  private func walks(_ step: String) -> Bool {
    step.hasPrefix("SCAN") && !step.contains("json_each") && !step.contains("VIRTUAL TABLE")
      && !step.hasPrefix("SCAN hub") && !step.hasPrefix("SCAN CONSTANT")
      && !step.contains("other VIRTUAL")
  }

  private func plan(_ sql: String) throws -> [String] {
    let store = try RosterStore()
    return try store.pool.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: Self.arguments)
        .map { $0["detail"] as String }
    }
  }
}

@Suite("Kept counts, words and tags")
struct RosterKeptTests {
  @Test func `are what counting would give, whatever happens to people`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandomness(seed)
    let store = try RosterStore()
    let hubs = try [("Salem", "Salem"), ("Boston", "Boston")].map { try store.hub($0, $1).id }
    let towns = ["Salem", "Boston", nil]
    var people: [Int64] = []
    for step in 0..<300 {
      let who = people.randomElement(using: &random) ?? 0
      let hub = (hubs + [nil]).randomElement(using: &random) ?? nil
      let town = towns.randomElement(using: &random) ?? nil
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1, 2:
        people.append(
          try store.person(
            "Pat Number\(step)", town: town, hub: hub, isMinor: step % 11 == 0,
            interests: ["phone"], language: step % 3 == 0 ? "es" : "en"))
      case 3:
        _ = try store.pool.write {
          try Volunteer.setStage(
            Stage.allCases.randomElement(using: &random) ?? .met, of: who, by: nil, at: store.now,
            in: $0)
        }
      case 4: try change("volunteer SET town = ?, hubID = ? WHERE personID = ?", [town, hub, who])
      case 5: try change("person SET name = ? WHERE id = ?", ["Kim Kim Step\(step)", who])
      case 6: try change("person SET isMinor = 1 - isMinor WHERE id = ?", [who])
      case 7:
        try change("person SET language = ? WHERE id = ?", [step % 2 == 0 ? "pt" : "en", who])
      case 8:
        _ = try store.pool.write {
          try Volunteer.setInterests(["story", "phone"], of: who, in: $0)
          try Volunteer.setLanguages(["Khmer", "Portuguese"], of: who, in: $0)
        }
      default:
        try store.pool.write {
          try $0.execute(
            sql: step % 2 == 0
              ? "DELETE FROM volunteer WHERE personID = ?" : "DELETE FROM person WHERE id = ?",
            arguments: [who])
        }
      }
    }
    func change(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
      try store.pool.write {
        try $0.execute(sql: "UPDATE \(sql)", arguments: StatementArguments(values))
      }
    }
    try store.pool.read { db in
      for (kept, counted) in Self.pairs {
        let (one, other) = (try Row.fetchAll(db, sql: kept), try Row.fetchAll(db, sql: counted))
        #expect(one == other, "seed \(seed): \(kept)")
        #expect(!one.isEmpty)
      }
    }
  }

  @Test func `are made from what an older store holds`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-older-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("store.sqlite").path
    let older =
      HubSchema.migrations + VolunteerSchema.migrations + Places.migrations
      + Legislators.migrations
    let before = try Store(path: path, migrations: older).pool
    try before.write { db in
      try db.execute(
        sql: """
          INSERT INTO number (kind) VALUES ('hub'), ('person'), ('person'), ('person');
          INSERT INTO hub VALUES (1, 'Salem', 'east', 'designated', 0);
          INSERT INTO town (name, kind, county) VALUES ('Salem', 'city', 'Essex');
          INSERT INTO townDistrict VALUES ('Salem', 'house', 0, '7th Essex');
          INSERT INTO hubArea (hubID, town) VALUES (1, 'Salem');
          INSERT INTO person (id, name, language, isMinor, createdAt) VALUES
            (2, 'José Silva', 'pt', 0, 0), (3, 'Pat Sample', 'en', 0, 0), (4, 'Kim', 'en', 1, 0);
          INSERT INTO volunteer (personID, town, hubID, stage, interests, source, createdAt) VALUES
            (2, 'Salem', 1, 'new', '["tabling","phone"]', 'mail', 5),
            (3, NULL, NULL, 'met', '[]', 'import', 6), (4, 'Salem', 1, 'new', '[]', 'mail', 7);
          """)
    }
    try before.close()
    let pool = try Store(path: path, migrations: CampaignSchema.migrations).pool
    try pool.read { db in
      for (kept, counted) in Self.pairs {
        let (one, other) = (try Row.fetchAll(db, sql: kept), try Row.fetchAll(db, sql: counted))
        #expect(one == other && !one.isEmpty, "\(kept)")
      }
      #expect(try Roster.find("jose", reach: .hubs([1]), in: db).map(\.name) == ["José Silva"])
      #expect(try HubDistricts.hubs(in: "7th Essex", of: .house, in: db).map(\.extent) == [.whole])
    }
  }

  private static let pairs = [
    (
      """
      SELECT hubID, town, isElsewhere, stage, count FROM volunteerCount WHERE count <> 0
      ORDER BY 1, 2, 3, 4
      """,
      """
      SELECT COALESCE(hubID, 0) AS hubID, COALESCE(town, '') AS town,
        elsewhere IS NOT NULL AS isElsewhere, stage, COUNT(*) AS count
      FROM volunteer JOIN person ON id = personID WHERE isMinor = 0
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
      """
    ),
    (
      "SELECT word, hubID, personID FROM nameWord ORDER BY 1, 2, 3",
      """
      SELECT value AS word, COALESCE(hubID, 0) AS hubID, personID
      FROM volunteer JOIN person ON person.id = personID, json_each(nameWords(name)) ORDER BY 1, 2, 3
      """
    ),
    (
      "SELECT personID, tag, since FROM volunteerTag ORDER BY 1, 2",
      """
      SELECT personID, 'interest:' || value AS tag, since FROM volunteer, json_each(interests)
      UNION SELECT personID, 'language:' || value, since FROM volunteer, json_each(languages)
      UNION SELECT personID, 'language:' || CASE language WHEN 'es' THEN 'Spanish'
          ELSE 'Portuguese' END, since
        FROM volunteer JOIN person ON id = personID WHERE language <> 'en'
      ORDER BY 1, 2
      """
    ),
  ]
}
