import Foundation
import GRDB
import Mail

@testable import Campaign
@testable import Mailroom

/// The real towns and districts with a few hundred made-up people, hubs, an event and a blast.
final class AudienceStore: Sendable {
  let house: House
  let store: Store
  /// A Monday at noon in Boston.
  let now = Date(timeIntervalSince1970: 1_772_470_800)
  let hubs: [String: Int64]
  let event: Int64
  let blast: Int64
  let people: [AudiencePerson]
  private let folder: URL

  /// One for all tests that only read.
  static let shared = Result { try AudienceStore() }

  static let towns = [
    "Worcester", "Auburn", "Oxford", "Salem", "Lynn", "Cambridge", "Springfield", "Northampton",
    "Pittsfield", "Boston", "Somerville", "Hampden", "Plymouth", "Amherst", "West Springfield",
    "Barnstable",
  ]
  private static let covers = [
    ("Worcester", "Worcester, Auburn"), ("Cambridge", "Cambridge"), ("Springfield", "Springfield"),
    ("Salem and Lynn", "Salem, Lynn"), ("Pioneer Valley", "Northampton, Amherst"),
  ]

  private init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-audience-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: ["mailbox.address": "hub@example.org"])
      .write(to: file, atomically: true, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    (house, store) = try CampaignHouse.open(
      Settings(file: file.path), templates: root.appendingPathComponent("Templates").path)
    for (kind, name, _) in Massachusetts.files.prefix(5) {
      let staged = try Massachusetts.stage(kind, name)
      _ = try store.pool.write { try staged.run(in: $0, on: "2026-11-24") }
    }
    let now = now
    let made = try store.pool.write { db in try Self.make(in: db, at: now) }
    (hubs, event, blast) = made
    people = try store.pool.read { try AudiencePerson.all(in: $0) }
  }

  // MARK: People

  private static func make(
    in db: Database, at now: Date
  ) throws -> (hubs: [String: Int64], event: Int64, blast: Int64) {
    var hubs: [String: Int64] = [:]
    for (name, area) in covers {
      let hub = try Hub.start(
        name: name, area: try HubArea.reading(area, in: db), by: nil, at: now, in: db)
      hubs[name] = hub.id
    }
    for index in 0..<640 { try person(index, hubs, in: db, at: now) }
    for (name, hub) in hubs.sorted(by: { $0.key < $1.key }) {
      let id = try role("contact-of-\(name.lowercased())", .contact, "\(hub)", in: db, at: now)
      // The Springfield contact came from a file, and is no volunteer.
      if name != "Springfield" { try volunteer(id, town: "Boston", hub: hub, .leader, in: db, now) }
    }
    for region in ["west", "east", "state"] {
      _ = try role("coordinator-\(region)", .coordinator, region, in: db, at: now)
    }
    let florence = try Person.create(
      name: "Florence Ames", givenName: "Florence", language: "en", phone: nil, at: now, in: db)
    try volunteer(florence, town: "Worcester", hub: nil, .met, in: db, now)
    let maria = try Person.create(
      name: "Maria Lopez", givenName: "Maria", language: "es", phone: nil, at: now, in: db)
    try volunteer(maria, town: "Springfield", hub: hubs["Springfield"], .active, in: db, now)
    return (hubs, try event(in: db, at: now), try blast(in: db, at: now))
  }

  /// All kinds of people, one kind after another: nothing is drawn, so every run is the same.
  private static func person(
    _ index: Int, _ hubs: [String: Int64], in db: Database, at now: Date
  ) throws {
    let language = index % 7 == 0 ? "es" : index % 11 == 0 ? "pt" : "en"
    let id = try Person.create(
      name: "Person Number\(index)", givenName: "Person", language: language, phone: nil, at: now,
      in: db)
    if index % 31 == 5 {
      try db.execute(sql: "UPDATE person SET isMinor = 1 WHERE id = ?", arguments: [id])
    }
    let town = index % 37 == 3 ? nil : towns[index % towns.count]
    let own = [
      "Worcester": "Worcester", "Auburn": "Worcester", "Cambridge": "Cambridge",
      "Springfield": "Springfield", "Salem": "Salem and Lynn", "Lynn": "Salem and Lynn",
      "Northampton": "Pioneer Valley", "Amherst": "Pioneer Valley",
    ]
    // Some are with the hub of another town, some with none.
    let hub =
      index % 5 == 4
      ? nil : index % 23 == 7 ? hubs["Springfield"] : own[town ?? ""].flatMap { hubs[$0] }
    let stage = Stage.allCases[(index / 3) % Stage.allCases.count]
    try volunteer(
      id, town: town, hub: hub, stage, interests: index % 4 == 1 ? ["tabling", "letters"] : [],
      languages: index % 13 == 2 ? ["Portuguese"] : [], zip: town == "Worcester" ? "01609" : nil,
      elsewhere: index % 41 == 9 ? "New Hampshire" : nil, daysAgo: index % 60, in: db, now)
  }

  private static func volunteer(
    _ id: Int64, town: String?, hub: Int64?, _ stage: Stage, interests: [String] = [],
    languages: [String] = [], zip: String? = nil, elsewhere: String? = nil, daysAgo: Int = 0,
    in db: Database, _ now: Date
  ) throws {
    let since = (now - Double(daysAgo) * 86_400).milliseconds
    try db.execute(
      sql: """
        INSERT INTO volunteer (personID, town, zip, hubID, stage, interests, languages, elsewhere,
          source, signedUpAt, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'mail', ?, ?)
        """,
      arguments: [
        id, town, zip, hub, stage.rawValue, JSONText.list(interests), JSONText.list(languages),
        elsewhere, since, since,
      ])
  }

  private static func role(
    _ mailbox: String, _ kind: Role.Kind, _ scope: String, in db: Database, at now: Date
  ) throws -> Int64 {
    let id = try Person.create(
      name: "Sam Rivers", givenName: "Sam", language: "en", phone: nil, at: now, in: db)
    let text = mailbox.replacing(" ", with: "-") + "@example.org"
    guard let address = EmailAddress(text) else { return id }
    let kept = try AddressRecord.keep(address, at: now, in: db)
    try AddressRecord.link(person: id, address: kept, in: db)
    try Role.give(kind, scope: scope, to: id, at: kept, now: now, in: db)
    return id
  }

  // MARK: An event and a blast

  private static func number(_ kind: String, in db: Database) throws -> Int64 {
    try db.execute(sql: "INSERT INTO number (kind) VALUES (?)", arguments: [kind])
    return db.lastInsertedRowID
  }

  private static func event(in db: Database, at now: Date) throws -> Int64 {
    let event = try number("event", in: db)
    try db.execute(
      sql: """
        INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, state, uid,
          createdAt) VALUES (?, 'lobby day', 'lobby day', 'state', '', '', ?, 60, 'open', 'u', ?)
        """, arguments: [event, now.milliseconds, now.milliseconds])
    let states = ["invited", "going", "waiting", "maybe", "declined", "withdrawn"]
    for person in try Int64.fetchAll(db, sql: "SELECT personID FROM volunteer ORDER BY personID")
    where person % 3 == 0 {
      let state = states[Int(person / 3) % states.count]
      let came: Bool? = person % 2 == 0 ? person % 4 == 0 : nil
      try db.execute(
        sql: """
          INSERT INTO rsvp (eventID, personID, state, by, saidAt, came, uid, createdAt)
          VALUES (?, ?, ?, 'mail', 0, ?, 'u', 0)
          """, arguments: [event, person, state, came])
    }
    return event
  }

  /// To everyone in the west; who got it, and who did not.
  private static func blast(in db: Database, at now: Date) throws -> Int64 {
    try BlastTablesForTests.make(in: db)
    let blast = try number("blast", in: db)
    let audience = Audience(
      sentence: "everyone in the west", tree: .trait(.region("west")), reach: AudienceReach(.state))
    try BlastTablesForTests.blast(blast, audience, in: db)
    let states = ["sent", "queued", "failed", "uncertain", "sending"]
    for person in try Int64.fetchAll(db, sql: "SELECT personID FROM volunteer ORDER BY personID")
    where person % 4 == 0 {
      guard let address = EmailAddress("person\(person)@example.com") else { continue }
      let at = try AddressRecord.keep(address, at: now, in: db)
      try AddressRecord.link(person: person, address: at, in: db)
      try db.execute(
        sql: """
          INSERT INTO outbox (secret, because, personID, addressID, template, "values", language,
            lane, notBefore, state, createdAt, roundID)
          VALUES (x'00', 'test', ?, ?, 'welcome', '{}', 'en', 'bulk', 0, ?, 0, ?)
          """, arguments: [person, at, states[Int(person / 4) % states.count], blast])
    }
    return blast
  }

  // MARK: Asking

  /// `{E}` is the event, `{B}` the blast.
  func text(_ words: String) -> String {
    words.replacing("{E}", with: "#\(event)").replacing("{B}", with: "#\(blast)")
  }

  /// - Parameter sender: the beginning of the address: `coordinator-state`.
  func ask<T>(
    as sender: String, language: String? = nil, _ body: (Scene) throws -> T
  ) throws -> T {
    try store.pool.write { db in
      let handling = Handling(db: db, house: house, now: now)
      let message = Message(
        parsing: Array(
          "From: <\(sender)@example.org>\r\nTo: hub@example.org\r\nSubject: x\r\n\r\nx\r\n".utf8))
      let letter = try Letter(message, arrivedAt: now, in: handling)
      guard let sender = Sender(of: letter) else { throw Refusal("nobody writes from there") }
      return try body(
        Scene(
          handling: handling, sender: sender, readAt: now,
          language: language ?? sender.person.language, footprint: Footprint(db), files: [],
          letter: letter))
    }
  }

  func read(
    _ words: String, as sender: String = "coordinator-state", language: String? = nil
  ) throws -> (audience: Audience, people: Set<Int64>) {
    try ask(as: sender, language: language) { scene in
      let audience = try Audience.read(text(words), in: scene)
      let query = audience.query()
      let found = try Int64.fetchAll(scene.db, sql: query.sql, arguments: query.arguments)
      let people = Set(found)
      if people.count != found.count { throw Refusal("somebody is in it twice") }
      if try audience.count(in: scene.db) != found.count { throw Refusal("another count") }
      return (audience, people)
    }
  }
}

/// The tables of the blasts as the audience asks them, where their own are not there.
enum BlastTablesForTests {
  static func make(in db: Database) throws {
    if try !db.tableExists("blast") {
      try db.execute(
        sql: "CREATE TABLE blast (id INTEGER PRIMARY KEY, audience TEXT NOT NULL) STRICT")
    }
    if try !db.columns(in: "outbox").contains(where: { $0.name == "roundID" }) {
      try db.execute(sql: "ALTER TABLE outbox ADD COLUMN roundID INTEGER")
    }
  }

  /// With whatever else the blasts' own table wants.
  static func blast(_ number: Int64, _ audience: Audience, in db: Database) throws {
    let json = String(decoding: try JSONEncoder().encode(audience), as: UTF8.self)
    let others = try db.columns(in: "blast").filter {
      $0.isNotNull && $0.defaultValueSQL == nil && !["id", "audience"].contains($0.name)
    }
    let names = (["id", "audience"] + others.map { "\"\($0.name)\"" }).joined(separator: ", ")
    let values = others.map { column in
      column.name == "state" ? "'done'" : column.type == "INTEGER" ? "0" : "''"
    }
    try db.execute(
      sql: "INSERT INTO blast (\(names)) VALUES (\((["?", "?"] + values).joined(separator: ", ")))",
      arguments: [number, json])
  }
}

/// One person as the books hold them, for an evaluation that knows nothing of the query.
struct AudiencePerson: Sendable {
  var id: Int64
  var name: String
  var isVolunteer: Bool
  var town: String
  var zip: String
  var hub: Int64?
  var stage: String
  var interests: Set<String>
  var languages: Set<String>
  var writes: String
  var since: Int64
  var isElsewhere: Bool
  var isGrown: Bool
  var county: String
  var districts: Set<String>
  var region: String?
  var roles: Set<String>
  var rsvp: String
  var came: Int?
  var blast: String

  /// In any audience at all.
  var counts: Bool { isGrown && stage != "gone" }
  var livesHere: Bool { isVolunteer && !isElsewhere }

  static func all(in db: Database) throws -> [AudiencePerson] {
    var counties: [String: String] = [:]
    var districts: [String: Set<String>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT name, county FROM town") {
      counties[row["name"]] = row["county"]
    }
    for row in try Row.fetchAll(db, sql: "SELECT town, chamber, district FROM townDistrict") {
      districts[row["town"], default: []].insert(
        "\(row["chamber"] as String) \(row["district"] as String)")
    }
    var hubRegions: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, region FROM hub") {
      hubRegions[row["id"]] = row["region"]
    }
    let west: Set = ["Berkshire", "Franklin", "Hampden", "Hampshire"]
    func table(_ sql: String) throws -> [Int64: [Row]] {
      Dictionary(grouping: try Row.fetchAll(db, sql: sql)) { $0[0] }
    }
    let volunteers = try table("SELECT * FROM volunteer")
    let roles = try table("SELECT personID, kind, scope FROM role")
    let rsvps = try table("SELECT personID, state, came FROM rsvp")
    let mails = try table("SELECT personID, state FROM outbox WHERE lane = 'bulk'")
    return try Row.fetchAll(db, sql: "SELECT * FROM person").map { person in
      let id: Int64 = person["id"]
      let row = volunteers[id]?.first
      let town = row?["town"] as String? ?? ""
      let hub = row?["hubID"] as Int64?
      let county = counties[town] ?? ""
      let isElsewhere = row?["elsewhere"] as String? != nil
      let townRegion = west.contains(county) ? "west" : "east"
      return AudiencePerson(
        id: id, name: person["name"], isVolunteer: row != nil, town: town,
        zip: row?["zip"] as String? ?? "", hub: hub, stage: row?["stage"] as String? ?? "",
        interests: Set(JSONText.read(row?["interests"] as String? ?? "[]")),
        languages: Set(JSONText.read(row?["languages"] as String? ?? "[]")),
        writes: person["language"],
        since: row?["signedUpAt"] as Int64? ?? .min, isElsewhere: isElsewhere,
        isGrown: person["isMinor"] as Int == 0, county: county,
        districts: districts[town] ?? [],
        region: row == nil || isElsewhere
          ? nil : hub.flatMap { hubRegions[$0] } ?? townRegion,
        roles: Set((roles[id] ?? []).map { "\($0[1] as String) \($0[2] as String)" }),
        rsvp: rsvps[id]?.first?["state"] ?? "", came: rsvps[id]?.first?["came"],
        blast: mails[id]?.first?["state"] ?? "")
    }
  }
}
